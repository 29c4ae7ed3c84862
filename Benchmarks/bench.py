#!/usr/bin/env python3
"""Measures Weir and its peers side by side, prints a table and writes it to bench/results.json.

`make bench` runs it; `bench.py --help` says what can be chosen, Docs/performance.md how it is meant.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from rows import (
    ceilings,
    decision_batches,
    decisions,
    disk,
    gateway,
    ingest,
    invoice_run,
    keys,
    memory,
    mixed,
    nodes,
    pages,
    reads,
    real_file,
    single,
    starts,
)
from suite import machine, processes
from suite import options as choices
from suite.base import Base
from suite.load import Generators
from suite.postgres import Postgres
from suite.programs import Programs, build_server
from suite.redis import Redis
from suite.report import Report

GROUPS = [
    ceilings,
    disk,
    ingest,
    decisions,
    decision_batches,
    single,
    mixed,
    reads,
    memory,
    starts,
    real_file,
    keys,
    invoice_run,
    gateway,
    pages,
    nodes,
]


class Bench:
    """What the rows share: the choices, the programs, the prepared data, the peers and the report."""

    def __init__(self, options, scratch):
        self.options = options
        self.scratch = scratch
        self.report = Report()
        self.binary = build_server(options.binary)
        self.programs = Programs(scratch)
        self.generators = Generators(self.programs, options.customers)
        self.base = Base(options, scratch, self.binary, self.generators)
        self.peers = {}

    def wants(self, row):
        """Whether a row was asked for."""
        return row in self.options.rows

    def why_not(self, name):
        """Why a peer does not take part."""
        return f"none: {self.peers[name].why_not}"

    def redis(self):
        """Redis, started when it is first wanted; None without one."""
        return self._peer("redis", lambda: Redis(self.scratch), lambda redis: None)

    def postgres(self):
        """PostgreSQL with as many events as Weir, made when it is first wanted; None without one."""
        return self._peer(
            "postgres", lambda: Postgres(self.scratch, self.programs, small=self.options.quick), self._fill_postgres
        )

    def _fill_postgres(self, postgres):
        found = postgres.ingest("copy", 1000, self.base.active_customers, events=self.options.events)
        postgres.sql("VACUUM ANALYZE")
        postgres.sql("CHECKPOINT")
        print(f"Stored {found['events']:,} events in PostgreSQL in {found['seconds']:.1f} s", flush=True)

    def _peer(self, name, make, prepare):
        if name not in self.peers:
            peer = self.peers[name] = make()
            if peer.why_not:
                print(f"A peer is left out: {peer.why_not}", flush=True)
            else:
                peer.start()
                print(f"Started {peer.version}", flush=True)
                prepare(peer)
        peer = self.peers[name]
        return None if peer.why_not else peer

    def run(self):
        """Measures all rows that were asked for."""
        groups = [group for group in GROUPS if group.ROWS & set(self.options.rows)]
        if any(group not in (ceilings, real_file, invoice_run, nodes) for group in groups):
            self.base.make()
        for group in groups:
            names = ", ".join(row for row in choices.ROWS if row in group.ROWS & set(self.options.rows))
            print(f"Row {names}", flush=True)
            try:
                group.run(self)
            except (RuntimeError, OSError, processes.CommandError) as error:
                # The other rows can still be measured.
                self.report.fail(names.split(", ")[0], str(error))
        for peer in self.peers.values():
            peer.stop()


def interrupt(*_):
    """A request to end ends the suite as Ctrl-C does."""
    raise KeyboardInterrupt


def main():
    """Runs the suite; the status is 0 unless a row is void or something broke."""
    options = choices.parse()
    signal.signal(signal.SIGTERM, interrupt)
    scratch = Path(tempfile.mkdtemp(prefix="weir-bench-", dir=options.scratch))
    # PostgreSQL runs as a user of its own and must reach its folder.
    os.chmod(scratch, 0o711)
    started = time.monotonic()
    try:
        description = f"{machine.describe(scratch)}; server log level {options.log_level}"
        print(description)
        for warning in machine.warnings(scratch, options.room):
            print(f"Warning: {warning}")
        bench = Bench(options, scratch)
        bench.run()
        bench.report.write(options.output, description)
        print(f"\n{description}\n\n{bench.report.table()}\n")
        print(f"{time.monotonic() - started:.0f} s; also in {options.output / 'results.json'}")
        return 1 if bench.report.has_void_rows else 0
    except KeyboardInterrupt:
        print("\nInterrupted; nothing is written", file=sys.stderr)
        return 130
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        processes.stop_all()
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
