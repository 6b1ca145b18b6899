// The prices of bench_pricing.h by the best that comes off the shelf: a plain loop that GCC vectorises with the erfc of
// glibc's vector library (libmvec).
#pragma once

#include "core/session/bench_pricing.h"

#include <cstddef>

namespace marginscope::bench {

/// A case for each of AVX-512 and AVX2 that machine and C library have: "libmvec.avx512", "libmvec.avx2".
std::vector<BenchCase> vectorErfcCases(const PricingWork& work);

/// Why there are fewer; empty where there are none missing.
std::string vectorErfcNote();

} // namespace marginscope::bench
