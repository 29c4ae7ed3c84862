/* One keep-alive connection that has at most one request under way. */
#ifndef CONNECTION_H
#define CONNECTION_H

#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>

struct connection {
    int socket;
    char *request;
    size_t request_length, request_sent;
    char *head;
    size_t head_length;
    /* Bytes of the answer's body that are still to come; only meaningful once the head is there. */
    size_t body_left;
    int status;
    /* When the request should have been sent, in nanoseconds. */
    uint64_t due;
    int is_busy, is_open, wants_write;
};

enum progress { PROGRESS_WAITING, PROGRESS_ANSWERED, PROGRESS_BROKEN };

void open_connection(struct connection *connection, const struct sockaddr_in *address, size_t longest_request);
/* In place of one that the server has closed while nothing was asked. */
void reopen_connection(struct connection *connection, const struct sockaddr_in *address);
/* Begins to send what is in `request`. */
void start_request(struct connection *connection, size_t length, uint64_t due);
/* Writes and reads what can be written and read without waiting. */
enum progress advance(struct connection *connection);

#endif
