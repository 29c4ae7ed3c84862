/* Ingests events into PostgreSQL in batches, deduplicated and added to three meters: the peer of Weir's ingest.
 *
 *   pg_ingest CONNINFO unnest|copy CONNECTIONS BATCH CUSTOMERS SEED seconds|events AMOUNT
 *
 * Each batch is one transaction, durable when it is answered. With `events` the times are spread over the past month,
 * with `seconds` they are the present. The last line is a JSON object; times of batches are in milliseconds.
 */
#define _GNU_SOURCE
#include "pg_batch.h"

#include <libpq-fe.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Stores what is new of some rows and adds it to the totals, in the order of their keys so that nobody deadlocks. */
#define MERGE(rows)                                                                                                    \
    "WITH fresh AS (INSERT INTO events SELECT * FROM " rows " ON CONFLICT DO NOTHING "                                 \
    "RETURNING customer, at, service, model, input, output), "                                                         \
    "sums AS (SELECT customer, meter, grouping, date_trunc('hour', at, 'UTC') AS hour, sum(amount)::bigint AS value "  \
    "FROM fresh CROSS JOIN LATERAL (VALUES (1::smallint, '', 1::bigint), (2::smallint, '', input), "                   \
    "(3::smallint, service || '/' || model, output)) AS counted (meter, grouping, amount) "                            \
    "GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4) "                                                                        \
    "INSERT INTO totals SELECT * FROM sums "                                                                           \
    "ON CONFLICT (customer, meter, grouping, hour) DO UPDATE SET value = totals.value + excluded.value"

static const char unnest_sql[] =
    MERGE("unnest($1::int4[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], "
          "$7::int8[], $8::int8[])");
static const char copy_sql[] = MERGE("staging");

struct work {
    const char *conninfo;
    int is_copy, batch, customers;
    uint64_t seed, thread;
    /* The end in nanoseconds, or the number of batches of all threads. */
    uint64_t end, batches;
    double month_start, now;
    float *times;
    uint64_t done;
};

static atomic_ullong claimed;

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000ull + now.tv_nsec;
}

static void expect(PGconn *connection, PGresult *result, ExecStatusType status) {
    if (PQresultStatus(result) != status) {
        fprintf(stderr, "%s", PQerrorMessage(connection));
        exit(1);
    }
    PQclear(result);
}

static void send_unnest(PGconn *connection, struct batch *batch) {
    const char *values[BATCH_COLUMNS];
    int lengths[BATCH_COLUMNS], formats[BATCH_COLUMNS];
    for (int i = 0; i < BATCH_COLUMNS; i++) {
        struct bytes *array = column_array(batch, i);
        values[i] = array->data;
        lengths[i] = array->length;
        formats[i] = 1;
    }
    expect(connection, PQexecPrepared(connection, "ingest", BATCH_COLUMNS, values, lengths, formats, 1),
           PGRES_COMMAND_OK);
}

static void send_copy(PGconn *connection, struct batch *batch) {
    expect(connection, PQexec(connection, "BEGIN"), PGRES_COMMAND_OK);
    expect(connection, PQexec(connection, "COPY staging FROM STDIN BINARY"), PGRES_COPY_IN);
    struct bytes *rows = copy_rows(batch);
    if (PQputCopyData(connection, rows->data, rows->length) != 1 || PQputCopyEnd(connection, NULL) != 1) exit(1);
    expect(connection, PQgetResult(connection), PGRES_COMMAND_OK);
    while (PQgetResult(connection)) {}
    expect(connection, PQexecPrepared(connection, "ingest", 0, NULL, NULL, NULL, 1), PGRES_COMMAND_OK);
    expect(connection, PQexec(connection, "COMMIT"), PGRES_COMMAND_OK);
}

static void *ingest(void *argument) {
    struct work *work = argument;
    PGconn *connection = PQconnectdb(work->conninfo);
    if (PQstatus(connection) != CONNECTION_OK) {
        fprintf(stderr, "%s", PQerrorMessage(connection));
        exit(1);
    }
    if (work->is_copy)
        expect(connection, PQexec(connection, "CREATE TEMP TABLE staging (LIKE events) ON COMMIT DELETE ROWS"),
               PGRES_COMMAND_OK);
    expect(connection, PQprepare(connection, "ingest", work->is_copy ? copy_sql : unnest_sql, 0, NULL),
           PGRES_COMMAND_OK);
    struct batch *batch = new_batch(work->batch, work->customers, work->seed << 40 | work->thread << 36);
    size_t room = 0;
    for (;;) {
        uint64_t number = atomic_fetch_add(&claimed, 1);
        if (work->batches ? number >= work->batches : now_ns() >= work->end) break;
        double width = work->batches ? (work->now - work->month_start) / work->batches : 0;
        double from = work->batches ? work->month_start + width * number : (double)time(NULL);
        fill_batch(batch, from, width);
        uint64_t before = now_ns();
        if (work->is_copy) send_copy(connection, batch);
        else send_unnest(connection, batch);
        if (work->done == room) work->times = realloc(work->times, (room = room * 2 + 4096) * sizeof(float));
        work->times[work->done++] = (now_ns() - before) / 1e6;
    }
    PQfinish(connection);
    return NULL;
}

static int by_value(const void *a, const void *b) {
    float left = *(const float *)a, right = *(const float *)b;
    return (left > right) - (left < right);
}

int main(int argc, char **argv) {
    if (argc != 9) {
        fprintf(stderr, "usage: pg_ingest CONNINFO unnest|copy CONNECTIONS BATCH CUSTOMERS SEED "
                        "seconds|events AMOUNT\n");
        return 64;
    }
    int count = atoi(argv[3]);
    double amount = atof(argv[8]);
    uint64_t started = now_ns();
    struct work form = {.conninfo = argv[1], .is_copy = strcmp(argv[2], "copy") == 0, .batch = atoi(argv[4]),
                        .customers = atoi(argv[5]), .seed = strtoull(argv[6], NULL, 10), .now = time(NULL)};
    form.month_start = form.now - 30 * 86400.0;
    if (strcmp(argv[7], "events") == 0) form.batches = (uint64_t)amount / form.batch;
    else form.end = started + amount * 1e9;
    struct work *works = calloc(count, sizeof *works);
    pthread_t *threads = calloc(count, sizeof *threads);
    for (int i = 0; i < count; i++) {
        works[i] = form;
        works[i].thread = i;
        pthread_create(&threads[i], NULL, ingest, &works[i]);
    }
    uint64_t batches = 0;
    for (int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
        batches += works[i].done;
    }
    double seconds = (now_ns() - started) / 1e9;
    float *times = malloc((batches + 1) * sizeof *times);
    size_t filled = 0;
    for (int i = 0; i < count; i++) {
        if (works[i].done) memcpy(times + filled, works[i].times, works[i].done * sizeof *times);
        filled += works[i].done;
    }
    qsort(times, filled, sizeof *times, by_value);
    if (filled == 0) return 1;
    printf("{\"events\": %lu, \"seconds\": %.6f, \"p50\": %.3f, \"p99\": %.3f, \"max\": %.3f}\n",
           batches * form.batch, seconds, times[filled / 2], times[filled - 1 - filled / 100], times[filled - 1]);
}
