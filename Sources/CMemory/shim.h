#ifndef WEIR_CMEMORY_SHIM_H
#define WEIR_CMEMORY_SHIM_H

#include <stddef.h>
#include <sys/mman.h>

/* Asks for the line of memory that an address lies in, to be changed; nothing waits for it. */
static inline void weir_prefetch(const void *address) { __builtin_prefetch(address, 1); }

/* Asks for large pages where memory is touched for the first time; 0 when the system takes the advice.
   Address and length are multiples of a page. */
static inline int weir_advise_huge_pages(void *address, size_t length) { return madvise(address, length, MADV_HUGEPAGE); }

#endif
