/* A batch of made-up usage events in PostgreSQL's binary formats: as arrays of columns, or as rows for COPY. */
#ifndef PG_BATCH_H
#define PG_BATCH_H

#include <stddef.h>
#include <stdint.h>

enum { BATCH_COLUMNS = 8 };

struct bytes {
    char *data;
    size_t length, room;
};

struct batch;

/* A batch of a size, of so many customers; keys are made from numbers beginning with the first. */
struct batch *new_batch(int size, int customers, uint64_t first_key);
/* Makes new events with times from a moment (seconds since 1970) on, within a width. */
void fill_batch(struct batch *batch, double from, double width);
struct bytes *column_array(struct batch *batch, int column);
struct bytes *copy_rows(struct batch *batch);

#endif
