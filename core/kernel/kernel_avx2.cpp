// Four lanes with multiply-add.
#include <immintrin.h>

#define MARGINSCOPE_KERNEL_SPACE avx2
#define MARGINSCOPE_KERNEL_LANES 4
#define MARGINSCOPE_KERNEL_REGISTER "x"
#define MARGINSCOPE_KERNEL_MIN(a, b) _mm256_min_pd(a, b)
#define MARGINSCOPE_KERNEL_BLEND(value, other, by) _mm256_blendv_pd(value, other, by)
#include "core/kernel/kernel_body.h"
