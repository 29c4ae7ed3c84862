"""A server on its own copy of the data for the time of a row, and the count of what it has answered."""

import shutil
import time

from . import catalog
from .load import Load, finish
from .templates import Templates
from .weir import KEY, Weir


class Session:
    """Counts the events that were answered; when it closes, the stored ones must be as many and verify must be clean.

    A generator stops without waiting for the last answers, so the stored events may also include any of the requests
    that were under way then, and no others.
    """

    def __init__(self, bench, name, data=None, events=None):
        self.bench = bench
        self.data = data or bench.base.copy(name)
        self.server = Weir(bench.binary, self.data, bench.options.log_level)
        self.answered = bench.base.events if events is None else events
        self.unseen = 0
        #: Why the row does not count; None while it does.
        self.void = None
        self.longest_rest = 0.0
        self.is_closed = False
        folder = bench.scratch / f"{name}-templates"
        folder.mkdir(exist_ok=True)
        self.templates = Templates(folder, self.server.port, KEY)

    def __enter__(self):
        self.server.start()
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                self.close()
            else:
                self.server.stop()
        finally:
            shutil.rmtree(self.data, ignore_errors=True)

    def wrk(self, templates, connections, events=0, seconds=None, **options) -> Load:
        """Load from wrk; each success stores so many events."""
        load = self.bench.generators.wrk(
            self.server.port, templates, connections, seconds or self.bench.options.seconds, **options
        )
        return self.take(load, events)

    def start_own(self, templates, connections, **options):
        """Begins a load from our own generator, for `finish`."""
        return self.bench.generators.start_own(self.server.port, templates, connections, **options)

    def finish(self, process, events=0, may_break=False) -> Load:
        """Ends such a load."""
        return self.take(finish(process), events, may_break)

    def own(self, templates, connections, events=0, **options) -> Load:
        """Load from our own generator, to its end."""
        return self.finish(self.start_own(templates, connections, **options), events)

    def take(self, load, events, may_break=False) -> Load:
        """Counts a load, and waits until the server has done what it put off."""
        self.answered += load.succeeded * events
        self.unseen += load.unanswered * events
        if load.broken and not may_break:
            self.reject(f"{load.broken} connections or requests broke")
        if self.server.process:
            self.longest_rest = max(self.longest_rest, self.server.settle())
        return load

    def warm_up(self):
        """Uses each counter once, so that the server has at hand what it will be asked about."""
        together = 100
        features = catalog.FEATURES
        self.own(
            self.templates.consume_each(features, together),
            4,
            events=together * len(features),
            count=self.bench.options.customers // together,
            repeats=len(features),
        )

    def reject(self, reason):
        """The row does not count."""
        self.void = self.void or reason

    def close(self):
        """Stops the server and checks what it has stored; what a row adds to the report comes after that."""
        if self.is_closed:
            return
        self.is_closed = True
        if self.server.process:
            self.server.stop()
        if self.bench.options.no_verify:
            return
        started = time.monotonic()
        found = self.server.verify()
        print(f"    verified {found['events']:,} events in {time.monotonic() - started:.1f} s", flush=True)
        if found["differences"]:
            self.reject(f"weir verify found {found['differences']} differences")
        if not self.answered <= found["events"] <= self.answered + self.unseen:
            self.reject(
                f"{found['events']:,} events are stored, {self.answered:,} were answered "
                f"and {self.unseen:,} under way at the end"
            )
