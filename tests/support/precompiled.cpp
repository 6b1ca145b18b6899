// Exists so that the headers of the tests are precompiled once for all of them.
