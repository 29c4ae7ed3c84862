#ifndef WEIR_CPOSTGRES_SHIM_H
#define WEIR_CPOSTGRES_SHIM_H

#include <libpq-fe.h>
#include <sys/eventfd.h>

// What a thread that waits for a socket is woken by.
static inline int weir_wake_up_open(void) {
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

static inline void weir_wake_up(int descriptor) {
    (void)eventfd_write(descriptor, 1);
}

static inline void weir_wake_up_clear(int descriptor) {
    eventfd_t count;
    (void)eventfd_read(descriptor, &count);
}

#endif
