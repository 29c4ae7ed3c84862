/* Requests with places that differ from one sending to the next.
 *
 * A template file begins with the number of templates on a line; each template is its length on a line, its bytes and
 * a line feed. The bytes are a whole HTTP request. These places in it are filled in, all of fixed width:
 *
 *   kkkkkkkk-kkkk-kkkk-kkkk-kkkkkkkkkkkk   a key that looks random and never comes again
 *   TTTTTTTTTTTTTTTTTTT                    a time to the second
 *   CCCCCC                                 a random number below the number of customers
 *   SSSSSS                                 the next number of a sequence
 *   #                                      a random digit
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include <stddef.h>
#include <stdint.h>

enum slot_kind { SLOT_KEY, SLOT_TIME, SLOT_CUSTOMER, SLOT_SEQUENCE, SLOT_DIGIT };

struct slot {
    enum slot_kind kind;
    size_t offset;
};

struct template {
    char *bytes;
    size_t length;
    struct slot *slots;
    size_t slot_count;
};

struct template_set {
    struct template *items;
    size_t count;
    size_t longest;
};

/* What the places are filled with; the numbers move on with every filling. */
struct filler {
    uint64_t next_key;
    uint64_t random;
    uint64_t customers;
    /* The sequence: its next place, and how many places in a row have the same number. */
    uint64_t next_sequence, repeats;
    /* Seconds since 1970; equal for the present, else requests are spread evenly over the span. */
    double from, to;
    uint64_t requests, filled;
};

struct template_set read_templates(const char *path);
/* The first key of a seed; seeds have 24 bits, so that no two share a key. */
uint64_t first_key(uint64_t seed);
/* Writes a request into a buffer that is long enough. */
void fill(const struct template *template, struct filler *filler, char *buffer);

#endif
