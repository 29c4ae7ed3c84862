#define _GNU_SOURCE
#include "template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct { const char *text; enum slot_kind kind; } marks[] = {
    {"kkkkkkkk-kkkk-kkkk-kkkk-kkkkkkkkkkkk", SLOT_KEY},
    {"TTTTTTTTTTTTTTTTTTT", SLOT_TIME},
    {"CCCCCC", SLOT_CUSTOMER},
    {"SSSSSS", SLOT_SEQUENCE},
    {"#", SLOT_DIGIT},
};

static void fail(const char *path, const char *why) {
    fprintf(stderr, "%s: %s\n", path, why);
    exit(1);
}

static void find_slots(struct template *template) {
    size_t room = 16;
    template->slots = malloc(room * sizeof(struct slot));
    for (size_t offset = 0; offset < template->length;) {
        size_t step = 1;
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
            size_t length = strlen(marks[i].text);
            if (offset + length > template->length || memcmp(template->bytes + offset, marks[i].text, length)) continue;
            if (template->slot_count == room)
                template->slots = realloc(template->slots, (room *= 2) * sizeof(struct slot));
            template->slots[template->slot_count++] = (struct slot){marks[i].kind, offset};
            step = length;
            break;
        }
        offset += step;
    }
}

struct template_set read_templates(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path, "cannot be read");
    struct template_set set = {0};
    if (fscanf(file, "%zu\n", &set.count) != 1 || set.count == 0) fail(path, "does not begin with a number");
    set.items = calloc(set.count, sizeof(struct template));
    for (size_t i = 0; i < set.count; i++) {
        struct template *item = &set.items[i];
        if (fscanf(file, "%zu", &item->length) != 1 || fgetc(file) != '\n') fail(path, "lacks a length");
        item->bytes = malloc(item->length);
        if (fread(item->bytes, 1, item->length, file) != item->length) fail(path, "ends early");
        if (item->length > set.longest) set.longest = item->length;
        find_slots(item);
    }
    fclose(file);
    return set;
}

uint64_t first_key(uint64_t seed) { return seed << 40; }

/* The finaliser of splitmix64: every input has its own output. */
static uint64_t mix(uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

static uint64_t next_random(struct filler *filler) { return mix(filler->random += 0x9e3779b97f4a7c15u); }

static void write_digits(char *place, uint64_t value, int width) {
    while (width > 0) {
        place[--width] = '0' + value % 10;
        value /= 10;
    }
}

static void write_key(char *place, uint64_t number) {
    static const char digits[] = "0123456789abcdef";
    static const unsigned char at[16] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    uint64_t halves[2] = {mix(number + 0x9e3779b97f4a7c15u), mix(number ^ 0xd1b54a32d192ed03u)};
    for (int i = 0; i < 16; i++) {
        unsigned byte = halves[i / 8] >> (i % 8 * 8) & 0xff;
        place[at[i]] = digits[byte >> 4];
        place[at[i] + 1] = digits[byte & 15];
    }
}

static void write_time(char *place, double seconds) {
    /* A batch has few seconds, or one. */
    static _Thread_local time_t last = -1;
    static _Thread_local char text[40];
    time_t whole = (time_t)seconds;
    if (whole != last) {
        struct tm parts;
        gmtime_r(&whole, &parts);
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
        last = whole;
    }
    memcpy(place, text, 19);
}

void fill(const struct template *template, struct filler *filler, char *buffer) {
    memcpy(buffer, template->bytes, template->length);
    int isPresent = filler->to <= filler->from;
    double width = isPresent ? 0 : (filler->to - filler->from) / (double)filler->requests;
    double from = isPresent ? (double)time(NULL) : filler->from + width * (double)filler->filled;
    filler->filled++;
    for (size_t i = 0; i < template->slot_count; i++) {
        char *place = buffer + template->slots[i].offset;
        switch (template->slots[i].kind) {
        case SLOT_KEY: write_key(place, filler->next_key++); break;
        case SLOT_TIME: write_time(place, from + width * (double)(next_random(filler) >> 11) / 0x1p53); break;
        case SLOT_CUSTOMER: write_digits(place, next_random(filler) % filler->customers, 6); break;
        case SLOT_SEQUENCE: write_digits(place, filler->next_sequence++ / filler->repeats, 6); break;
        case SLOT_DIGIT: *place = '0' + next_random(filler) % 10; break;
        }
    }
}
