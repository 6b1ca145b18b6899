// Eight lanes with multiply-add.
#include <immintrin.h>

// The plain intrinsic starts from an undefined vector, of which GCC 12 warns.
#define MARGINSCOPE_KERNEL_SPACE avx512
#define MARGINSCOPE_KERNEL_LANES 8
#define MARGINSCOPE_KERNEL_REGISTER "v"
#define MARGINSCOPE_KERNEL_MIN(a, b) _mm512_maskz_min_pd(0xFF, a, b)
#include "core/kernel/kernel_body.h"
