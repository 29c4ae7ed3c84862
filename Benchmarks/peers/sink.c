/* An HTTP server that throws every request away and answers 202: what load generators reach when nothing is done. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

static const char answer[] = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

enum { HEAD_ROOM = 4096 };

struct client {
    int socket;
    size_t head_length, body_left;
    char head[HEAD_ROOM + 1];
};

/* Reads all that is there; false when the client is gone. Clients wait for an answer before they ask again. */
static int serve(struct client *client) {
    for (;;) {
        ssize_t count;
        if (client->body_left > 0) {
            count = recv(client->socket, NULL, client->body_left, MSG_TRUNC | MSG_DONTWAIT);
        } else {
            count = recv(client->socket, client->head + client->head_length, HEAD_ROOM - client->head_length,
                         MSG_DONTWAIT);
        }
        if (count < 0 && errno == EAGAIN) return 1;
        if (count <= 0) return 0;
        if (client->body_left > 0) {
            client->body_left -= count;
        } else {
            client->head_length += count;
            client->head[client->head_length] = 0;
            char *end = strstr(client->head, "\r\n\r\n");
            if (!end) continue;
            char *field = strcasestr(client->head, "\r\ncontent-length:");
            size_t length = field && field < end ? strtoull(field + 17, NULL, 10) : 0;
            size_t have = client->head + client->head_length - (end + 4);
            client->body_left = length > have ? length - have : 0;
            client->head_length = 0;
        }
        if (client->body_left == 0 && send(client->socket, answer, sizeof answer - 1, MSG_NOSIGNAL) < 0) return 0;
    }
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "usage: sink PORT\n");
        return 64;
    }
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 1024)) {
        perror("sink");
        return 1;
    }
    int epoll = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        struct epoll_event events[256];
        int ready = epoll_wait(epoll, events, 256, -1);
        for (int i = 0; i < ready; i++) {
            struct client *client = events[i].data.ptr;
            if (!client) {
                client = calloc(1, sizeof *client);
                client->socket = accept(listener, NULL, NULL);
                setsockopt(client->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                event.data.ptr = client;
                epoll_ctl(epoll, EPOLL_CTL_ADD, client->socket, &event);
            } else if (!serve(client)) {
                close(client->socket);
                free(client);
            }
        }
    }
}
