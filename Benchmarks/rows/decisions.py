"""Rows 3 and 8: single decisions, on random keys and on one hot key, beside Redis."""

import statistics

from suite import catalog
from suite.interleave import interleave
from suite.report import at_least
from suite.session import Session

ROWS = {"3", "8"}
CONNECTIONS = 64


def run(bench):
    """Both over 64 connections; the hot key reaches its limit in the middle of the run."""
    redis = bench.redis()
    keys = bench.options.customers * len(catalog.FEATURES)
    with Session(bench, "decisions") as session:
        session.warm_up()
        random_key = session.templates.consume()
        contestants = [("Weir, random keys", lambda: weir(session, random_key))]
        if redis:
            contestants.append(
                ("Redis, random keys", lambda: redis.consume(CONNECTIONS, bench.options.seconds, keys=keys))
            )
        if bench.wants("8"):
            hot = HotKey(bench, session)
            contestants.append(("Weir, one key", hot.run))
            if redis:
                contestants.append(("Redis, one key", lambda: hot.run_peer(redis)))
        results = interleave(bench.options.runs, contestants)
    report(bench, session, results, keys)


def weir(session, templates):
    """One run on random keys."""
    load = session.wrk(templates, CONNECTIONS, events=1, threads=1)
    if load.refused:
        session.reject(f"{load.refused} decisions were refused")
    return load


class HotKey:
    """Runs in which all clients ask about one customer and feature whose limit they cross."""

    def __init__(self, bench, session):
        self.bench = bench
        self.session = session
        self.number = 0
        self.rate = None

    def _templates(self, quota):
        self.number += 1
        name = f"hot-{self.number}"
        catalog.subscribe(self.session.server, name, quota)
        return name, self.session.templates.consume(name, catalog.FEATURES[0], name)

    def run(self):
        """One run; the quota is about half of what the run can ask for."""
        if self.rate is None:
            _, templates = self._templates(catalog.PLENTY)
            self.rate = self.session.wrk(templates, CONNECTIONS, events=1, seconds=2, threads=1).rate
        quota = max(1, int(self.rate * self.bench.options.seconds / 2))
        name, templates = self._templates(quota)
        load = self.session.wrk(templates, CONNECTIONS, events=1, threads=1)
        self.rate = load.rate
        used = self.session.server.call("GET", f"/v1/users/ext:{name}/billing/usage")["usage"][catalog.FEATURES[0]]
        if not load.refused:
            self.session.reject(f"{name} did not reach its limit of {quota}")
        elif used != quota or not quota - load.unanswered <= load.succeeded <= quota:
            self.session.reject(f"{name} has used {used} of {quota}, and {load.succeeded} were allowed")
        return load

    def run_peer(self, redis):
        """The same in Redis."""
        rate = redis.rates.get((CONNECTIONS, False)) or redis.rates[(CONNECTIONS, True)]
        limit = max(1, int(rate * self.bench.options.seconds / 2))
        return redis.consume(CONNECTIONS, self.bench.options.seconds, key=f"hot-{self.number}", limit=limit)


def report(bench, session, results, keys):
    """Adds the rows."""
    loads = results["Weir, random keys"]
    rates = [load.rate for load in loads]
    redis = [found["rate"] for found in results.get("Redis, random keys", [])]
    name = "Redis" if redis else bench.why_not("redis")
    if bench.wants("3"):
        note = latencies(loads)
        if redis:
            note += f"; Redis p99 {statistics.median(found['p99'] for found in results['Redis, random keys']):.2f} ms"
        bench.report.add(
            "3",
            f"decisions, {keys:,} keys, 64 connections",
            rates,
            "decisions/s",
            goal="≥ 1.0 × peer (floor 0.8)",
            peer=name,
            peer_values=redis,
            ratio_goal=at_least(1),
            void=session.void,
            note=note,
        )
    if bench.wants("8"):
        hot = results["Weir, one key"]
        hot_rates = [load.rate for load in hot]
        refused = statistics.median(load.refused / load.answered for load in hot)
        bench.report.add(
            "8",
            "one hot key, 64 connections",
            hot_rates,
            "decisions/s",
            goal="≥ 1.0 × row 3",
            peer="row 3",
            peer_values=rates,
            ratio_goal=at_least(1),
            void=session.void,
            note=f"{latencies(hot)}; {refused:.0%} were refused, as the limit said",
        )
        if redis:
            bench.report.add(
                "8",
                "the same beside Redis",
                hot_rates,
                "decisions/s",
                peer="Redis, one key",
                peer_values=[found["rate"] for found in results["Redis, one key"]],
                void=session.void,
            )


def latencies(loads):
    """The latencies in words."""
    return (
        f"p50 {statistics.median(load.p50 for load in loads):.2f} ms, "
        f"p99 {statistics.median(load.p99 for load in loads):.2f} ms"
    )
