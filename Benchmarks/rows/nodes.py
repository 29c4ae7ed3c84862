"""Row nodes: one and three servers on a PostgreSQL, beside the best that can be written by hand in the same one."""

import statistics

from suite import catalog
from suite.interleave import interleave
from suite.nodes import Nodes
from suite.report import at_least

ROWS = {"nodes"}
CONNECTIONS = 64
COUNTS = {1: "1 node", 3: "3 nodes"}


def run(bench):
    """Ingest in batches, decisions over all keys, and decisions on one key whose limit is crossed."""
    postgres = bench.postgres()
    if not postgres:
        raise RuntimeError(bench.why_not("postgres"))
    keys = bench.options.customers * len(catalog.FEATURES)
    quotas = Quotas(postgres, keys, bench.options.seconds)
    session = Nodes(bench, postgres, max(COUNTS))
    with session:
        session.fill()
        quotas.make()
        results = interleave(bench.options.runs, contestants(bench, postgres, session, quotas))
    report(bench, session, results, keys)


def contestants(bench, postgres, session, quotas):
    """Each of the three works by hand, on one node and on three."""
    batches = session.templates.event_batches(1000)
    consume = session.templates.consume()
    active, seconds = bench.base.active_customers, bench.options.seconds

    def ingest_peer():
        found = postgres.ingest("unnest", 1000, active, seconds=seconds)
        return found["events"] / found["seconds"]

    def ingest(nodes):
        load = session.wrk(batches, 9, events=1000, nodes=nodes, customers=active)
        if load.refused:
            session.reject(f"{load.refused} batches were refused")
        return load

    def spread(nodes):
        load = session.wrk(consume, CONNECTIONS, events=1, nodes=nodes)
        if load.refused:
            session.reject(f"{load.refused} decisions were refused")
        return load

    hot = HotKey(session, seconds)
    found = [("ingest, by hand", ingest_peer)]
    found += [(f"ingest, {name}", lambda nodes=nodes: ingest(nodes)) for nodes, name in COUNTS.items()]
    found.append(("all keys, by hand", lambda: quotas.consume(CONNECTIONS)))
    found += [(f"all keys, {name}", lambda nodes=nodes: spread(nodes)) for nodes, name in COUNTS.items()]
    found.append(("one key, by hand", lambda: quotas.consume(CONNECTIONS, hot=True)))
    found += [(f"one key, {name}", lambda nodes=nodes: hot.run(nodes)) for nodes, name in COUNTS.items()]
    return found


class Quotas:
    """Quotas as rows that an UPDATE moves: one statement a decision, durable when it is answered."""

    def __init__(self, postgres, keys, seconds):
        self.postgres = postgres
        self.keys = keys
        self.seconds = seconds

    def make(self):
        """The rows, with room for changes in place."""
        self.postgres.sql("DROP TABLE IF EXISTS quotas")
        self.postgres.sql(
            "CREATE TABLE quotas (id bigint PRIMARY KEY, used bigint NOT NULL, most bigint NOT NULL) "
            "WITH (fillfactor = 50)"
        )
        self.postgres.sql(f"INSERT INTO quotas SELECT id, 0, 1000000000 FROM generate_series(1, {self.keys}) AS id")
        self.postgres.sql("VACUUM ANALYZE quotas")

    def consume(self, connections, hot=False):
        """Decisions a second."""
        key = "1" if hot else f"random(1, {self.keys})"
        script = (
            f"\\set id {key}\nUPDATE quotas SET used = used + 1 WHERE id = :id AND used < most RETURNING used;\n"
        )
        return self.postgres.pgbench(script, connections, self.seconds)


class HotKey:
    """Runs in which all clients, on whatever node, ask about one customer and feature whose limit they cross."""

    def __init__(self, session, seconds):
        self.session = session
        self.seconds = seconds
        self.number = 0
        self.rates = {}

    def _templates(self, quota):
        self.number += 1
        name = f"hot-{self.number}"
        catalog.subscribe(self.session.server, name, quota)
        return name, self.session.templates.consume(name, catalog.FEATURES[0], name)

    def run(self, nodes):
        """One run; the quota is about half of what the run can ask for."""
        if nodes not in self.rates:
            _, templates = self._templates(catalog.PLENTY)
            self.rates[nodes] = self.session.wrk(templates, CONNECTIONS, events=1, seconds=2, nodes=nodes).rate
        quota = max(1, int(self.rates[nodes] * self.seconds / 2))
        name, templates = self._templates(quota)
        load = self.session.wrk(templates, CONNECTIONS, events=1, nodes=nodes)
        self.rates[nodes] = load.rate
        used = self.session.server.call("GET", f"/v1/users/ext:{name}/billing/usage")["usage"][catalog.FEATURES[0]]
        if not load.refused:
            self.session.reject(f"{name} did not reach its limit of {quota}")
        elif used != quota or not quota - load.unanswered <= load.succeeded <= quota:
            self.session.reject(f"{name} has used {used} of {quota}, and {load.succeeded} were allowed")
        return load


def report(bench, session, results, keys):
    """Adds the rows."""
    works = [
        ("ingest", "ingest, batches of 1,000", "events/s", 1000, 0.6, "PostgreSQL, unnest"),
        ("all keys", f"decisions, {keys:,} keys, 64 connections", "decisions/s", 1, 1, "PostgreSQL, UPDATE a row"),
        ("one key", "one hot key, 64 connections", "decisions/s", 1, 8, "PostgreSQL, UPDATE one row"),
    ]
    for key, work, unit, events, goal, peer in works:
        for name in COUNTS.values():
            loads = results[f"{key}, {name}"]
            counts = [load.succeeded if events > 1 else load.answered for load in loads]
            bench.report.add(
                "nodes",
                f"on PostgreSQL, {name}: {work}",
                [count * events / load.seconds for count, load in zip(counts, loads, strict=True)],
                unit,
                goal=f"≥ {goal} × peer",
                peer=peer,
                peer_values=results[f"{key}, by hand"],
                ratio_goal=at_least(goal),
                void=session.void,
                note=f"p50 {statistics.median(load.p50 for load in loads):.2f} ms, "
                f"p99 {statistics.median(load.p99 for load in loads):.2f} ms",
            )
