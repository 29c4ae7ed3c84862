/* Appends 512 bytes to a file and syncs them, again and again: what durability costs on this disk with nothing around.
 *
 *   fsync_probe FILE SECONDS RATE
 *
 * RATE is syncs a second; 0 is one after the other. Ends early at SIGTERM. The last line is a JSON object, times in
 * milliseconds.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t is_over;

static void finish(int signal) {
    (void)signal;
    is_over = 1;
}

static uint64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000ull + now.tv_nsec;
}

static int by_value(const void *a, const void *b) {
    float left = *(const float *)a, right = *(const float *)b;
    return (left > right) - (left < right);
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: fsync_probe FILE SECONDS RATE\n");
        return 64;
    }
    int file = open(argv[1], O_CREAT | O_TRUNC | O_WRONLY | O_APPEND, 0600);
    if (file < 0) {
        perror(argv[1]);
        return 1;
    }
    struct sigaction action = {.sa_handler = finish};
    sigaction(SIGTERM, &action, NULL);
    double rate = atof(argv[3]);
    uint64_t interval = rate > 0 ? 1e9 / rate : 0;
    uint64_t started = now_ns(), end = started + atof(argv[2]) * 1e9;
    size_t room = 65536, count = 0;
    float *times = malloc(room * sizeof *times);
    char block[512] = {1};
    while (!is_over && now_ns() < end) {
        uint64_t before = now_ns();
        if (write(file, block, sizeof block) != sizeof block || fdatasync(file)) {
            perror(argv[1]);
            return 1;
        }
        if (count == room) times = realloc(times, (room *= 2) * sizeof *times);
        times[count++] = (now_ns() - before) / 1e6;
        uint64_t next = started + count * interval, now = now_ns();
        if (interval && next > now) {
            struct timespec rest = {(next - now) / 1000000000, (next - now) % 1000000000};
            nanosleep(&rest, NULL);
        }
    }
    double seconds = (now_ns() - started) / 1e9;
    qsort(times, count, sizeof *times, by_value);
    if (count == 0) return 1;
    printf("{\"syncs\": %zu, \"seconds\": %.3f, \"p50\": %.4f, \"p99\": %.4f, \"max\": %.4f}\n", count, seconds,
           times[count / 2], times[count - 1 - count / 100], times[count - 1]);
    unlink(argv[1]);
}
