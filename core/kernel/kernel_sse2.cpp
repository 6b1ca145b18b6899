// Two lanes: what every 64-bit machine has.
#define MARGINSCOPE_KERNEL_SPACE sse2
#define MARGINSCOPE_KERNEL_LANES 2
#define MARGINSCOPE_KERNEL_REGISTER "x"
#define MARGINSCOPE_KERNEL_MIN(a, b) ((a) < (b) ? (a) : (b))
#include "core/kernel/kernel_body.h"
