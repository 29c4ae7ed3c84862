#include "pg_batch.h"

#include <arpa/inet.h>
#include <endian.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The order of the columns in the table, and their types' numbers. */
static const uint32_t type_of[BATCH_COLUMNS] = {23, 25, 1184, 25, 25, 25, 20, 20};
static const char *const models[] = {"small-1", "medium-2", "large-3", "large-3-turbo"};

struct event {
    uint32_t customer;
    char key[37];
    int64_t at;
    const char *service, *model;
    int64_t input, output;
};

struct batch {
    int size, customers;
    uint64_t next_key, random;
    struct event *events;
    struct bytes columns[BATCH_COLUMNS], rows;
};

static uint64_t mix(uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

static uint64_t next_random(struct batch *batch) { return mix(batch->random += 0x9e3779b97f4a7c15u); }
static double uniform(struct batch *batch) { return (next_random(batch) >> 11) / 0x1p53; }

/* A log-normal number of tokens; the parameters are those of the events that Weir gets. */
static int64_t tokens(struct batch *batch, double mean, double deviation) {
    double normal = sqrt(-2 * log(1 - uniform(batch))) * cos(6.283185307179586 * uniform(batch));
    double value = exp(mean + deviation * normal);
    return value < 1 ? 1 : value > 16000 ? 16000 : (int64_t)value;
}

static void write_key(char *place, uint64_t number) {
    static const char digits[] = "0123456789abcdef";
    static const unsigned char at[16] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    uint64_t halves[2] = {mix(number + 0x9e3779b97f4a7c15u), mix(number ^ 0xd1b54a32d192ed03u)};
    memset(place, '-', 36);
    for (int i = 0; i < 16; i++) {
        unsigned byte = halves[i / 8] >> (i % 8 * 8) & 0xff;
        place[at[i]] = digits[byte >> 4];
        place[at[i] + 1] = digits[byte & 15];
    }
}

struct batch *new_batch(int size, int customers, uint64_t first_key) {
    struct batch *batch = calloc(1, sizeof *batch);
    *batch = (struct batch){.size = size, .customers = customers, .next_key = first_key, .random = first_key + 1};
    batch->events = calloc(size, sizeof(struct event));
    return batch;
}

void fill_batch(struct batch *batch, double from, double width) {
    for (int i = 0; i < batch->size; i++) {
        struct event *event = &batch->events[i];
        int is_code = uniform(batch) < 0.31;
        event->customer = next_random(batch) % batch->customers;
        write_key(event->key, batch->next_key++);
        event->at = (int64_t)((from + width * uniform(batch) - 946684800) * 1000) * 1000;
        event->service = is_code ? "code" : "conv";
        event->model = models[next_random(batch) % 4];
        event->input = is_code ? tokens(batch, 7.00, 1.36) : tokens(batch, 6.63, 0.99);
        event->output = is_code ? tokens(batch, 2.79, 0.85) : tokens(batch, 5.02, 0.86);
    }
}

static void put(struct bytes *bytes, const void *data, size_t length) {
    if (bytes->length + length > bytes->room)
        bytes->data = realloc(bytes->data, bytes->room = (bytes->length + length) * 2);
    memcpy(bytes->data + bytes->length, data, length);
    bytes->length += length;
}

static void put16(struct bytes *bytes, uint16_t value) { put(bytes, &(uint16_t){htons(value)}, 2); }
static void put32(struct bytes *bytes, uint32_t value) { put(bytes, &(uint32_t){htonl(value)}, 4); }

static void put_text(struct bytes *bytes, const char *text) {
    size_t length = strlen(text);
    put32(bytes, length);
    put(bytes, text, length);
}

static void put_int64(struct bytes *bytes, int64_t value) {
    put32(bytes, 8);
    put(bytes, &(uint64_t){htobe64(value)}, 8);
}

/* A value with its length in front. */
static void put_value(struct bytes *bytes, const struct event *event, int column) {
    switch (column) {
    case 0: put32(bytes, 4); put32(bytes, event->customer); break;
    case 1: put_text(bytes, event->key); break;
    case 2: put_int64(bytes, event->at); break;
    case 3: put_text(bytes, "llm.request"); break;
    case 4: put_text(bytes, event->service); break;
    case 5: put_text(bytes, event->model); break;
    case 6: put_int64(bytes, event->input); break;
    case 7: put_int64(bytes, event->output); break;
    }
}

struct bytes *column_array(struct batch *batch, int column) {
    struct bytes *array = &batch->columns[column];
    array->length = 0;
    /* One dimension, no nulls, the type, the number of elements, the first index. */
    put32(array, 1);
    put32(array, 0);
    put32(array, type_of[column]);
    put32(array, batch->size);
    put32(array, 1);
    for (int i = 0; i < batch->size; i++) put_value(array, &batch->events[i], column);
    return array;
}

struct bytes *copy_rows(struct batch *batch) {
    struct bytes *rows = &batch->rows;
    rows->length = 0;
    put(rows, "PGCOPY\n\377\r\n\0", 11);
    put32(rows, 0);
    put32(rows, 0);
    for (int i = 0; i < batch->size; i++) {
        put16(rows, BATCH_COLUMNS);
        for (int column = 0; column < BATCH_COLUMNS; column++) put_value(rows, &batch->events[i], column);
    }
    put16(rows, 0xffff);
    return rows;
}
