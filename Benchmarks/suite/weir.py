"""A Weir server under measurement."""

import http.client
import json
import re
import shutil
import signal
import socket
import time
from pathlib import Path

from . import processes

KEY = "wr_live_0123456789abcdef0123456789abcdef"


class Weir:
    """One server on one data folder."""

    def __init__(self, binary: Path, data: Path, log_level="warning"):
        self.binary = binary
        self.data = data
        self.log_level = log_level
        self.port = processes.free_port()
        self.process = None
        #: Further settings, by the names of their variables.
        self.extra = {}

    # Running

    def start(self, patience=600):
        """Starts the server and gives the seconds until `/readyz` answered 200."""
        environment = processes.clean_environment(
            WEIR_DATA=str(self.data),
            WEIR_PORT=str(self.port),
            WEIR_LOG_LEVEL=self.log_level,
            WEIR_BOOTSTRAP_LIVE_KEY=KEY,
            **self.extra,
        )
        log = open(self.data.with_suffix(".log"), "ab")
        started = time.monotonic()
        self.process = processes.start([str(self.binary), "serve"], stdout=log, stderr=log, env=environment)
        while not self._is_ready():
            if self.process.poll() is not None or time.monotonic() - started > patience:
                raise RuntimeError(f"The server did not start:\n{self.log_end()}")
            time.sleep(0.002)
        return time.monotonic() - started

    def _is_ready(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5) as client:
                client.sendall(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                return client.recv(64).startswith(b"HTTP/1.1 200")
        except OSError:
            return False

    def stop(self):
        """Stops the server in order, and gives the seconds that took."""
        started = time.monotonic()
        if self.process:
            processes.stop(self.process, patience=600)
            self.process = None
        return time.monotonic() - started

    def kill(self):
        """Ends the server at once, as a crash would."""
        processes.stop(self.process, signal.SIGKILL)
        self.process = None

    def settle(self):
        """Waits until the server has no work left, and says how long that took."""
        return processes.settle([self.process.pid])

    def log_end(self):
        """The last lines of the server's log."""
        return self.data.with_suffix(".log").read_text(errors="replace")[-3000:]

    # Asking

    def call(self, method, path, body=None):
        """Asks the API and gives the answer's object; an error is an exception."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status >= 300:
            raise RuntimeError(f"{method} {path} answered {response.status}: {text[:500]}")
        return json.loads(text)

    def command(self, *arguments):
        """Runs a command of `weir` on the data folder and gives what it prints."""
        return processes.run([str(self.binary), *arguments, "--data", str(self.data)])

    def verify(self):
        """The events that are stored and the differences that `weir verify` finds."""
        try:
            output = self.command("verify", "--json")
        except processes.CommandError as error:
            output = error.output
        ends = [line for line in output.splitlines() if '"end"' in line]
        if not ends:
            raise RuntimeError(f"weir verify broke off: {output[-500:]}\n{self.log_end()}")
        end = json.loads(ends[-1])
        return {"events": end["events"], "differences": end["differences"]}

    def memory(self):
        """Anonymous resident memory, in bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"RssAnon:\s+(\d+) kB", status).group(1)) * 1024

    def disk(self):
        """Bytes that the data folder takes on the disk."""
        return disk_usage(self.data)


def disk_usage(folder):
    """Bytes that the files of a folder take on the disk."""
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file())


def copy_data(source: Path, target: Path):
    """Copies the data folder of a server that is stopped."""
    if target.exists():
        shutil.rmtree(target)
    processes.run(["cp", "--archive", "--reflink=auto", str(source), str(target)])
    processes.run(["sync", "--file-system", str(target)])
