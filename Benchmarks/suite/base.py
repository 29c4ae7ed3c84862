"""The data that rows begin with: customers, subscriptions, counters and a month of events.

It is made once, through the API; each row works on a copy.
"""

import hashlib
import json
import shutil
import time
from pathlib import Path

from . import catalog
from .templates import Templates
from .weir import KEY, Weir, copy_data, disk_usage

MONTH = 30 * 86_400


class Base:
    """The folder and what is known about it."""

    def __init__(self, options, scratch: Path, binary: Path, generators):
        self.options = options
        self.scratch = scratch
        self.binary = binary
        self.generators = generators
        self.folder = (options.base or scratch) / "base"
        # Usage comes from at most 10,000 of the customers.
        self.active_customers = min(10_000, options.customers)
        self.facts = {}

    @property
    def events(self):
        """All events that are stored, those of decisions included."""
        return self.facts["events"]

    def make(self):
        """Makes the data, or finds what an earlier run has kept."""
        digest = hashlib.sha256(self.binary.read_bytes()).hexdigest()
        wanted = {"binary": digest, "customers": self.options.customers, "usage": self.options.events}
        note = self.folder.parent / "base.json"
        if self.folder.exists() and note.exists():
            self.facts = json.loads(note.read_text())
            if all(self.facts.get(name) == value for name, value in wanted.items()):
                print(f"The data of an earlier run is used: {self.folder}", flush=True)
                self.generators.avoid(self.facts["seed"])
                return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        self.facts = wanted | {"seed": self.generators.seed}
        self._make_month()
        self._make_customers()
        note.write_text(json.dumps(self.facts))

    def _start(self):
        server = Weir(self.binary, self.folder)
        server.start()
        return server, Templates(self.scratch, server.port, KEY)

    def _make_month(self):
        """The customers with usage and their events, and nothing else: what row 11 weighs."""
        server, templates = self._start()
        catalog.make(server)
        self._add_customers(server, templates, 0, self.active_customers)
        batches = max(1, self.options.events // 1000)
        now = time.time()
        load = self._step(
            f"{batches * 1000:,} events of the past month",
            server,
            templates.event_batches(1000),
            4,
            batches,
            customers=self.active_customers,
            **{"from": now - MONTH, "to": now},
        )
        self.facts["ingest_seconds"] = load.seconds
        self.facts["stop_seconds"] = server.stop()
        self.facts["disk"] = disk_usage(self.folder)
        self.facts["events"] = batches * 1000
        self._check(server)

    def _make_customers(self):
        """The other customers, and a counter of each customer and feature."""
        server, templates = self._start()
        self._add_customers(server, templates, self.active_customers, self.options.customers)
        together = 100
        each = templates.consume_each(catalog.FEATURES, together)
        count = self.options.customers // together
        load = self._step(
            f"{self.options.customers * 10:,} counters", server, each, 4, count, repeats=len(catalog.FEATURES)
        )
        self.facts["counter_seconds"] = load.seconds
        self.facts["events"] += count * together * len(catalog.FEATURES)
        server.stop()
        self._check(server)

    def _add_customers(self, server, templates, first, last):
        if last <= first:
            return
        for name, file in [
            ("customers", templates.customers()),
            ("subscriptions", templates.subscriptions(catalog.PLAN)),
        ]:
            self._step(f"{last - first:,} {name}", server, file, 32, last - first, sequence=first)

    def _step(self, what, server, templates, connections, count, **options):
        load = self.generators.own(server.port, templates, connections, count=count, **options)
        if load.refused or load.answered != count:
            raise RuntimeError(
                f"Of {count} requests for {what}, {load.succeeded} were answered well.\n{server.log_end()}"
            )
        print(f"Made {what} in {load.seconds:.1f} s", flush=True)
        return load

    def _check(self, server):
        if self.options.no_verify:
            return
        found = server.verify()
        if found["differences"] or found["events"] != self.facts["events"]:
            raise RuntimeError(f"The prepared data is wrong: {found}, expected {self.facts['events']} events")

    def copy(self, name):
        """A copy for a row to work on."""
        target = self.scratch / name
        copy_data(self.folder, target)
        return target
