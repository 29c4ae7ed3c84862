"""Several servers on one PostgreSQL, which is the peer's too."""

import json
import os
import pwd
import shutil
import time
from concurrent.futures import ThreadPoolExecutor

from . import catalog, processes
from .load import Load
from .templates import Templates
from .weir import KEY, Weir

DATABASE = "weir"


class Nodes:
    """Servers that share a database, with data made through the API; counts what they answer, as a `Session` does."""

    def __init__(self, bench, postgres, count):
        self.bench = bench
        self.postgres = postgres
        user = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        self.url = f"postgres://{user}@/{DATABASE}?host={postgres.folder}"
        self.folders = [bench.scratch / f"node-{number}" for number in range(count)]
        self.nodes = [Weir(bench.binary, folder, bench.options.log_level) for folder in self.folders]
        for node in self.nodes:
            node.extra = {"WEIR_DATABASE_URL": self.url}
        folder = bench.scratch / "nodes-templates"
        folder.mkdir(exist_ok=True)
        self.templates = Templates(folder, self.nodes[0].port, KEY)
        self.answered = 0
        self.unseen = 0
        #: Why the rows do not count; None while they do.
        self.void = None

    @property
    def server(self):
        """The first one, for what is asked once."""
        return self.nodes[0]

    def __enter__(self):
        self.postgres.sql(f"CREATE DATABASE {DATABASE}")
        for node in self.nodes:
            node.start()
        return self

    def __exit__(self, kind, error, trace):
        try:
            for node in self.nodes:
                node.stop()
            if kind is None and not self.bench.options.no_verify:
                self._verify()
        finally:
            self.postgres.sql(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
            for folder in self.folders:
                shutil.rmtree(folder, ignore_errors=True)

    def reject(self, reason):
        """The rows do not count."""
        self.void = self.void or reason

    # Data

    def fill(self):
        """Customers with subscriptions, a month of events and a counter of each customer and feature."""
        options = self.bench.options
        catalog.make(self.server)
        for what, file in [
            ("customers", self.templates.customers()),
            ("subscriptions", self.templates.subscriptions(catalog.PLAN)),
        ]:
            self._step(what, file, 32, options.customers, sequence=0)
        batches = max(1, options.events // 1000)
        self._step("batches of 1,000 events", self.templates.event_batches(1000), 8, batches, 1000, **self._month())
        together = 100
        each = self.templates.consume_each(catalog.FEATURES, together)
        features = len(catalog.FEATURES)
        self._step(
            "batches of counters", each, 8, options.customers // together, together * features, repeats=features
        )
        self.postgres.sql_in(DATABASE, "VACUUM ANALYZE")
        self.postgres.sql("CHECKPOINT")

    def _month(self):
        now = time.time()
        return {"customers": self.bench.base.active_customers, "from": now - 30 * 86_400, "to": now}

    def _step(self, what, file, connections, count, events=0, **options):
        load = self.bench.generators.own(self.server.port, file, connections, count=count, **options)
        if load.refused or load.answered != count:
            raise RuntimeError(
                f"Of {count} requests for {what}, {load.succeeded} were answered well.\n{self.server.log_end()}"
            )
        self.answered += load.succeeded * events
        print(f"    made {count:,} {what} in {load.seconds:.1f} s", flush=True)

    # Load

    def wrk(self, templates, connections, events=0, seconds=None, nodes=1, **options) -> Load:
        """Load from wrk, dealt over some of the servers; each success stores so many events."""
        seconds = seconds or self.bench.options.seconds
        shares = [connections // nodes + (number < connections % nodes) for number in range(nodes)]

        def ask(node, share):
            return self.bench.generators.wrk(node.port, templates, share, seconds, threads=1, **options)

        with ThreadPoolExecutor(nodes) as pool:
            loads = list(pool.map(ask, self.nodes[:nodes], shares))
        whole = together(loads)
        self.answered += whole.succeeded * events
        self.unseen += whole.unanswered * events
        if whole.broken:
            self.reject(f"{whole.broken} connections or requests broke")
        processes.settle([node.process.pid for node in self.nodes] + [self.postgres.process.pid])
        return whole

    # Checking

    def _verify(self):
        started = time.monotonic()
        environment = processes.clean_environment(WEIR_DATABASE_URL=self.url)
        try:
            output = processes.run([str(self.bench.binary), "verify", "--json"], env=environment)
        except processes.CommandError as error:
            output = error.output
        ends = [line for line in output.splitlines() if '"end"' in line]
        if not ends:
            return self.reject(f"weir verify broke off: {output[-500:]}")
        end = json.loads(ends[-1])
        print(f"    verified {end['events']:,} events in {time.monotonic() - started:.1f} s", flush=True)
        if end["differences"]:
            self.reject(f"weir verify found {end['differences']} differences")
        if not self.answered <= end["events"] <= self.answered + self.unseen:
            self.reject(
                f"{end['events']:,} events are stored, {self.answered:,} were answered "
                f"and {self.unseen:,} under way at the end"
            )
        return None


def together(loads):
    """What several generators came to at the same time; latencies are those of the slowest."""
    sums = {name: sum(getattr(load, name) for load in loads) for name in ("sent", "answered", "refused", "broken")}
    worst = {name: max(getattr(load, name) for load in loads) for name in ("seconds", "p50", "p99", "p999", "max")}
    return Load(**sums, **worst)
