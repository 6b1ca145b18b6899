#define MARGINSCOPE_ERFC_NAME addErfcCallsAvx2
#include "tests/bench/vector_erfc_body.h"
