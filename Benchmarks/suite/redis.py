"""A Redis of our own that syncs every write, and a function in it that does nothing but compare and add."""

import csv
import io
import shutil
import time
from pathlib import Path

from . import processes

FUNCTION = """#!lua name=quota
redis.register_function('consume', function(keys, arguments)
  local used = tonumber(redis.call('GET', keys[1]) or '0')
  local wanted = tonumber(arguments[1])
  if used + wanted > tonumber(arguments[2]) then return -1 end
  return redis.call('INCRBY', keys[1], wanted)
end)
"""


class Redis:
    """The server; `why_not` says why there is none."""

    def __init__(self, scratch: Path):
        self.folder = scratch / "redis"
        self.process = None
        self.port = None
        self.rates = {}
        self.why_not = None
        for program in ("redis-server", "redis-benchmark", "redis-cli"):
            if not shutil.which(program):
                self.why_not = "Redis is not installed"

    @property
    def version(self):
        """What it calls itself."""
        return " ".join(processes.run(["redis-server", "--version"]).split()[:3])

    def start(self):
        """Starts it and loads the function."""
        self.folder.mkdir()
        self.port = processes.free_port()
        log = open(self.folder / "log", "wb")
        self.process = processes.start(
            [
                "redis-server",
                "--port",
                str(self.port),
                "--bind",
                "127.0.0.1",
                "--dir",
                str(self.folder),
                "--appendonly",
                "yes",
                "--appendfsync",
                "always",
                "--save",
                "",
                "--auto-aof-rewrite-percentage",
                "0",
            ],
            stdout=log,
            stderr=log,
        )
        end = time.monotonic() + 20
        while True:
            try:
                self._cli("PING")
                break
            except processes.CommandError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.05)
        self._cli("FUNCTION", "LOAD", "REPLACE", FUNCTION)

    def _cli(self, *arguments):
        return processes.run(["redis-cli", "-p", str(self.port), *arguments])

    def consume(self, clients, seconds, keys=None, key=None, limit=1_000_000_000):
        """Decides with so many clients for about so many seconds, on random keys or on one.

        redis-benchmark counts requests, not seconds: how many is known from the time before, at first from a short try.
        """
        kind = (clients, key is None)
        if kind not in self.rates:
            self.rates[kind] = self._run(clients, 200 * clients, keys, key or "trial", 1_000_000_000)["rate"]
        result = self._run(clients, max(1000, int(self.rates[kind] * seconds)), keys, key, limit)
        self.rates[kind] = result["rate"]
        return result

    def _run(self, clients, requests, keys, key, limit):
        random = ["-r", str(keys)] if keys else []
        output = processes.run(
            [
                "redis-benchmark",
                "-h",
                "127.0.0.1",
                "-p",
                str(self.port),
                "-c",
                str(clients),
                "-n",
                str(requests),
                *random,
                "--csv",
                "FCALL",
                "consume",
                "1",
                f"c:{'__rand_int__' if keys else key}",
                "1",
                str(limit),
            ]
        )
        rows = list(csv.DictReader(io.StringIO(output[output.index('"test"') :])))
        row = rows[-1]
        return {
            "rate": float(row["rps"]),
            "requests": requests,
            "p50": float(row["p50_latency_ms"]),
            "p99": float(row["p99_latency_ms"]),
            "max": float(row["max_latency_ms"]),
        }

    def value(self, key):
        """What a key has counted."""
        return int(self._cli("GET", f"c:{key}").strip() or 0)

    def stop(self):
        """Ends it."""
        if self.process:
            processes.stop(self.process)
            self.process = None
