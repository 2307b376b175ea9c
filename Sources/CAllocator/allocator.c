#include "allocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void koryu_grow_in_large_steps(void) {
  mallopt(M_TOP_PAD, 4 << 20);
}
#else
void koryu_grow_in_large_steps(void) {}
#endif
