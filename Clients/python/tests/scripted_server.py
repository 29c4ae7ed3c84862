"""A server that gives the answers of a script, one a request, and keeps what it was asked."""
import http.server
import json
import threading
from urllib.parse import parse_qsl, urlsplit


class ScriptedServer:
    """An answer is ``{"status", "headers", "body"}``, or ``"cut"``: the connection ends. After its end it answers 404."""

    def __init__(self, answers):
        self.requests = []
        script = list(answers)
        requests = self.requests

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                parts = urlsplit(self.path)
                requests.append({
                    "method": self.command, "path": parts.path, "query": dict(parse_qsl(parts.query)),
                    "key": self.headers.get("Idempotency-Key"), "body": body,
                })
                answer = script.pop(0) if script else {"status": 404, "body": {}}
                if answer == "cut":
                    self.close_connection = True
                    return
                content = answer["body"] if isinstance(answer["body"], str) else json.dumps(answer["body"])
                self.send_response(answer["status"])
                for name, value in answer.get("headers", {}).items():
                    self.send_header(name, value)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content.encode())))
                self.end_headers()
                self.wfile.write(content.encode())

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
