// Four lanes with multiply-add.
#include <immintrin.h>

#define MARGINSCOPE_KERNEL_SPACE avx2
#define MARGINSCOPE_KERNEL_LANES 4
#define MARGINSCOPE_KERNEL_REGISTER "x"
#define MARGINSCOPE_KERNEL_MIN(a, b) _mm256_min_pd(a, b)
#include "core/kernel/kernel_body.h"
