"""Takes webhooks on this machine, and keeps each as a file with path, headers and body.

usage: webhook_receiver.py FOLDER

Prints its port. The path /redirect is answered with a redirect to /elsewhere, /large with a large body, and /hang not at all
the first time.
"""

import http.server
import json
import os
import sys
import time

folder = sys.argv[1]
count = 0
hung = []


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        global count
        count += 1
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = os.path.join(folder, f"{count:04}")
        with open(name + ".part", "w", encoding="utf-8") as file:
            json.dump({"path": self.path, "headers": dict(self.headers), "body": body.decode("utf-8")}, file)
        os.rename(name + ".part", name + ".json")
        if self.path == "/hang" and not hung:
            hung.append(self.path)
            time.sleep(3600)
        answer = b"x" * 1_000_000 if self.path == "/large" else b"ok"
        self.send_response(307 if self.path == "/redirect" else 200)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        try:
            self.wfile.write(answer)
        except ConnectionError:
            pass

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_address[1], flush=True)
server.serve_forever()
