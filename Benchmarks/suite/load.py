"""The load generators, each in its own process: wrk, and our own for fixed rates and fixed numbers of requests."""

import json
import os
import random
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from . import processes

SCRIPT = Path(__file__).parent.parent / "wrk" / "requests.lua"


@dataclass
class Load:
    """What one run of a generator came to; latencies in milliseconds."""

    sent: int
    answered: int
    refused: int
    broken: int
    seconds: float
    p50: float
    p99: float
    p999: float
    max: float
    #: Latencies beyond the limit that was given; counted by our own generator only.
    slow: int = 0

    @property
    def succeeded(self):
        """Answers of 200 and above, below 300."""
        return self.answered - self.refused

    @property
    def unanswered(self):
        """Requests whose answer nobody has seen: those under way when the generator stopped."""
        return self.sent - self.answered

    @property
    def rate(self):
        """Answers a second."""
        return self.answered / self.seconds

    @classmethod
    def parse(cls, output):
        """Reads the last line that a generator printed."""
        found = json.loads(output.splitlines()[-1])
        return cls(**{name: found[name] for name in cls.__dataclass_fields__ if name in found})


class Generators:
    """Runs generators; each run makes keys that no other has made."""

    def __init__(self, programs, customers):
        self.programs = programs
        self.customers = customers
        # A data folder that is used again has keys of earlier runs.
        self.seed = random.SystemRandom().randrange(1, 1 << 12) << 12
        self.lock = threading.Lock()

    def avoid(self, seed):
        """Begins elsewhere than an earlier run did."""
        if seed == self.seed:
            self.seed = (self.seed + (1 << 12)) % (1 << 24)

    def next_seed(self):
        """A seed that was not used yet."""
        with self.lock:
            self.seed += 1
            return self.seed

    def wrk(self, port, templates, connections, seconds, customers=None, threads=None):
        """Asks as fast as answers come, for so many seconds."""
        threads = threads or min(connections, os.cpu_count() or 1, 2)
        url = f"http://127.0.0.1:{port}"
        return Load.parse(
            processes.run(
                [
                    "wrk",
                    "-t",
                    str(threads),
                    "-c",
                    str(connections),
                    "-d",
                    f"{seconds}s",
                    "--timeout",
                    "60s",
                    "-s",
                    str(SCRIPT),
                    url,
                    "--",
                    self.programs.path("requests.so"),
                    str(templates),
                    str(self.next_seed()),
                    str(customers or self.customers),
                ]
            )
        )

    def start_own(self, port, templates, connections, **options):
        """Starts our own generator; the options are those of load/openloop.c."""
        options = {"seed": self.next_seed(), "customers": self.customers} | options
        arguments = [
            self.programs.path("openloop"),
            "--port",
            str(port),
            "--templates",
            str(templates),
            "--connections",
            str(connections),
        ]
        for name, value in options.items():
            arguments += [f"--{name}", str(value)]
        return processes.start(arguments, stdout=subprocess.PIPE, text=True, env=processes.clean_environment())

    def own(self, port, templates, connections, **options):
        """Runs our own generator to its end."""
        return finish(self.start_own(port, templates, connections, **options))


def finish(process):
    """Waits for a generator that was started and gives what it came to."""
    output, _ = process.communicate()
    processes.stop(process)
    if not output.strip():
        raise RuntimeError(f"A load generator ended with status {process.returncode} and said nothing")
    return Load.parse(output)


def probe_fsync(programs, folder, seconds, rate=0):
    """Starts the bare probe of the disk; see peers/fsync_probe.c."""
    return processes.start(
        [programs.path("fsync_probe"), str(folder / "probe"), str(seconds), str(rate)],
        stdout=subprocess.PIPE,
        text=True,
    )


def finish_probe(process):
    """What the probe of the disk has found."""
    output, _ = process.communicate()
    processes.stop(process)
    return json.loads(output.splitlines()[-1])
