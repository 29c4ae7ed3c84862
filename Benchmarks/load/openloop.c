/* Sends the requests of a template file, at a fixed rate or as fast as they are answered.
 *
 * With --rate each request has a moment at which it is due, whatever became of those before it, and its latency counts
 * from that moment: a server that stalls is charged for all that should have been asked meanwhile. The last line of the
 * output is a JSON object; latencies are in milliseconds.
 */
#define _GNU_SOURCE
#include "connection.h"
#include "template.h"

#include <arpa/inet.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <time.h>

struct options {
    const char *templates;
    int port, connections;
    double rate, seconds;
    uint64_t count, seed;
    double slow;
};

struct tally {
    uint64_t sent, answered, succeeded, limited, failed, broken, slow;
    float *latencies;
    size_t room;
};

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000ull + now.tv_nsec;
}

static void count_answer(struct tally *tally, struct connection *connection, double slow) {
    if (tally->answered == tally->room)
        tally->latencies = realloc(tally->latencies, (tally->room = tally->room * 2 + 65536) * sizeof(float));
    float latency = (now_ns() - connection->due) / 1e6;
    tally->latencies[tally->answered++] = latency;
    if (latency > slow) tally->slow++;
    if (connection->status < 300) tally->succeeded++;
    else if (connection->status == 429) tally->limited++;
    else if (tally->failed++ == 0) {
        connection->head[connection->head_length] = 0;
        fprintf(stderr, "The first failure:\n%.1500s\n", connection->head);
    }
}

static int by_value(const void *a, const void *b) {
    float left = *(const float *)a, right = *(const float *)b;
    return (left > right) - (left < right);
}

static void print_tally(struct tally *tally, double seconds) {
    size_t count = tally->answered;
    qsort(tally->latencies, count, sizeof(float), by_value);
    float *all = tally->latencies;
    double p50 = count ? all[count / 2] : 0, p99 = count ? all[count - 1 - count / 100] : 0;
    double p999 = count ? all[count - 1 - count / 1000] : 0, max = count ? all[count - 1] : 0;
    printf("{\"sent\": %lu, \"answered\": %lu, \"succeeded\": %lu, \"limited\": %lu, \"refused\": %lu, "
           "\"broken\": %lu, \"slow\": %lu, \"seconds\": %.6f, "
           "\"p50\": %.4f, \"p99\": %.4f, \"p999\": %.4f, \"max\": %.4f}\n",
           tally->sent, tally->answered, tally->succeeded, tally->limited, tally->answered - tally->succeeded,
           tally->broken, tally->slow, seconds, p50, p99, p999, max);
}

static void watch(int epoll, struct connection *connection, int operation) {
    int wants_write = connection->is_busy && connection->request_sent < connection->request_length;
    if (operation == EPOLL_CTL_MOD && wants_write == connection->wants_write) return;
    connection->wants_write = wants_write;
    struct epoll_event event = {.events = EPOLLIN | (wants_write ? EPOLLOUT : 0), .data.ptr = connection};
    epoll_ctl(epoll, operation, connection->socket, &event);
}

/* Connections that have nothing under way, in a ring: the one that has waited longest is used next, so that none waits
   until the server closes it. */
struct idle {
    struct connection **ring;
    int size, first, count;
};

static void put(struct idle *idle, struct connection *connection) {
    idle->ring[(idle->first + idle->count++) % idle->size] = connection;
}

static struct connection *take(struct idle *idle) {
    struct connection *connection = idle->ring[idle->first];
    idle->first = (idle->first + 1) % idle->size;
    idle->count--;
    return connection;
}

/* Goes on with a request; when that frees the connection, it is put into `idle`. */
static void step(int epoll, struct connection *connection, struct tally *tally, double slow, struct idle *idle) {
    enum progress progress = advance(connection);
    if (progress == PROGRESS_BROKEN) {
        tally->broken++;
        return;
    }
    watch(epoll, connection, EPOLL_CTL_MOD);
    if (progress == PROGRESS_WAITING) return;
    count_answer(tally, connection, slow);
    put(idle, connection);
}

static void run(const struct options *options, struct filler *filler, struct tally *tally) {
    struct template_set set = read_templates(options->templates);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(options->port)};
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    struct connection *all = calloc(options->connections, sizeof *all);
    struct idle idle = {.ring = calloc(options->connections, sizeof *idle.ring), .size = options->connections};
    int epoll = epoll_create1(0);
    for (int i = 0; i < options->connections; i++) {
        open_connection(&all[i], &address, set.longest);
        watch(epoll, &all[i], EPOLL_CTL_ADD);
        put(&idle, &all[i]);
    }
    uint64_t started = now_ns(), interval = options->rate > 0 ? 1e9 / options->rate : 0;
    uint64_t last = options->seconds > 0 ? started + options->seconds * 1e9 : UINT64_MAX;
    uint64_t patience = last == UINT64_MAX ? UINT64_MAX : last + 30000000000ull;
    for (;;) {
        uint64_t now = now_ns(), due = now;
        int is_over = 0;
        for (;;) {
            due = interval ? started + tally->sent * interval : now;
            is_over = due >= last || tally->sent >= options->count;
            if (is_over || idle.count == 0 || due > now) break;
            struct connection *connection = take(&idle);
            const struct template *item = &set.items[tally->sent++ % set.count];
            fill(item, filler, connection->request);
            start_request(connection, item->length, interval ? due : now_ns());
            step(epoll, connection, tally, options->slow, &idle);
            now = now_ns();
        }
        uint64_t open = tally->sent - tally->answered - tally->broken;
        if ((is_over && open == 0) || now > patience || tally->broken == (uint64_t)options->connections) break;
        uint64_t wait = is_over || idle.count == 0 ? 100000000 : due > now ? due - now : 0;
        struct timespec timeout = {wait / 1000000000, wait % 1000000000};
        struct epoll_event events[256];
        int ready = epoll_pwait2(epoll, events, 256, &timeout, NULL);
        for (int i = 0; i < ready; i++) {
            struct connection *connection = events[i].data.ptr;
            if (!connection->is_open) continue;
            if (connection->is_busy) {
                step(epoll, connection, tally, options->slow, &idle);
            } else {
                /* Nothing was asked, so this is the end; what nobody takes away would be told without end. */
                reopen_connection(connection, &address);
                watch(epoll, connection, EPOLL_CTL_ADD);
            }
        }
    }
    print_tally(tally, (now_ns() - started) / 1e9);
}

int main(int argc, char **argv) {
    struct options options = {.connections = 1, .count = UINT64_MAX, .slow = 50};
    struct filler filler = {.customers = 1, .repeats = 1, .requests = 1};
    static const struct option known[] = {
        {"templates", 1, 0, 't'}, {"port", 1, 0, 'p'}, {"connections", 1, 0, 'c'}, {"rate", 1, 0, 'r'},
        {"seconds", 1, 0, 's'}, {"count", 1, 0, 'n'}, {"seed", 1, 0, 'k'}, {"customers", 1, 0, 'u'},
        {"sequence", 1, 0, 'q'}, {"repeats", 1, 0, 'e'}, {"from", 1, 0, 'f'}, {"to", 1, 0, 'o'},
        {"slow", 1, 0, 'l'}, {0},
    };
    for (int option; (option = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        switch (option) {
        case 't': options.templates = optarg; break;
        case 'p': options.port = atoi(optarg); break;
        case 'c': options.connections = atoi(optarg); break;
        case 'r': options.rate = atof(optarg); break;
        case 's': options.seconds = atof(optarg); break;
        case 'n': options.count = strtoull(optarg, NULL, 10); break;
        case 'k': options.seed = strtoull(optarg, NULL, 10); break;
        case 'u': filler.customers = strtoull(optarg, NULL, 10); break;
        case 'q': filler.next_sequence = strtoull(optarg, NULL, 10); break;
        case 'e': filler.repeats = strtoull(optarg, NULL, 10); break;
        case 'f': filler.from = atof(optarg); break;
        case 'o': filler.to = atof(optarg); break;
        case 'l': options.slow = atof(optarg); break;
        default: return 64;
        }
    }
    if (!options.templates || !options.port || (options.seconds <= 0 && options.count == UINT64_MAX)) {
        fprintf(stderr, "usage: openloop --templates FILE --port N (--seconds S | --count N) [--rate R] …\n");
        return 64;
    }
    prctl(PR_SET_TIMERSLACK, 1000);
    filler.next_key = first_key(options.seed);
    filler.random = options.seed * 0x2545f4914f6cdd1du + 1;
    filler.next_sequence *= filler.repeats;
    if (options.count != UINT64_MAX) filler.requests = options.count;
    struct tally tally = {0};
    run(&options, &filler, &tally);
    return tally.broken > 0;
}
