#ifndef WEIR_CPREFETCH_SHIM_H
#define WEIR_CPREFETCH_SHIM_H

/* Asks for the line of memory that an address lies in, to be changed; nothing waits for it. */
static inline void weir_prefetch(const void *address) { __builtin_prefetch(address, 1); }

#endif
