#define MARGINSCOPE_ERFC_NAME addErfcCallsAvx512
#include "tests/bench/vector_erfc_body.h"
