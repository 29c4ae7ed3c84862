#define _GNU_SOURCE
#include "connection.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum { HEAD_ROOM = 16384 };

static void open_socket(struct connection *connection, const struct sockaddr_in *address) {
    connection->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (connection->socket < 0 || connect(connection->socket, (const struct sockaddr *)address, sizeof *address)) {
        perror("connect");
        exit(1);
    }
    int on = 1;
    setsockopt(connection->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(connection->socket, F_SETFL, O_NONBLOCK);
}

void open_connection(struct connection *connection, const struct sockaddr_in *address, size_t longest_request) {
    *connection = (struct connection){0};
    open_socket(connection, address);
    connection->request = malloc(longest_request);
    connection->head = malloc(HEAD_ROOM + 1);
    connection->is_open = 1;
}

void reopen_connection(struct connection *connection, const struct sockaddr_in *address) {
    close(connection->socket);
    open_socket(connection, address);
}

void start_request(struct connection *connection, size_t length, uint64_t due) {
    connection->request_length = length;
    connection->request_sent = 0;
    connection->head_length = 0;
    connection->status = 0;
    connection->due = due;
    connection->is_busy = 1;
}

static enum progress broken(struct connection *connection) {
    close(connection->socket);
    connection->is_open = connection->is_busy = 0;
    return PROGRESS_BROKEN;
}

/* The length of the body that a head announces. */
static size_t announced_length(const char *head) {
    const char *field = strcasestr(head, "\r\ncontent-length:");
    return field ? strtoull(field + 17, NULL, 10) : 0;
}

/* Takes what the head's room has, once the head is complete. */
static void parse_head(struct connection *connection) {
    connection->head[connection->head_length] = 0;
    char *end = strstr(connection->head, "\r\n\r\n");
    if (!end) return;
    connection->status = atoi(connection->head + 9);
    size_t have = connection->head + connection->head_length - (end + 4);
    size_t length = announced_length(connection->head);
    connection->body_left = length > have ? length - have : 0;
}

enum progress advance(struct connection *connection) {
    while (connection->request_sent < connection->request_length) {
        ssize_t count = send(connection->socket, connection->request + connection->request_sent,
                             connection->request_length - connection->request_sent, MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN) return PROGRESS_WAITING;
        if (count <= 0) return broken(connection);
        connection->request_sent += count;
    }
    for (;;) {
        ssize_t count;
        if (connection->status == 0) {
            if (connection->head_length == HEAD_ROOM) return broken(connection);
            count = recv(connection->socket, connection->head + connection->head_length,
                         HEAD_ROOM - connection->head_length, 0);
        } else {
            /* The body is not wanted: the kernel drops it. */
            count = recv(connection->socket, NULL, connection->body_left, MSG_TRUNC);
        }
        if (count < 0 && errno == EAGAIN) return PROGRESS_WAITING;
        if (count <= 0) return broken(connection);
        if (connection->status == 0) {
            connection->head_length += count;
            parse_head(connection);
        } else {
            connection->body_left -= count;
        }
        if (connection->status != 0 && connection->body_left == 0) {
            connection->is_busy = 0;
            return PROGRESS_ANSWERED;
        }
    }
}
