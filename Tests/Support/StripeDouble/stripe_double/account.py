"""One Stripe account in one mode: its objects, events, clock and everything that a test may set or read of it."""

import asyncio
import copy
from contextlib import contextmanager

from .chaos import Chaos
from .clock import Agenda, Clock
from .errors import no_such
from .faults import Faults
from .idempotency import IdempotencyKeys
from .ids import Ids
from .ledger import Ledger
from .webhooks import Webhooks

EVENT_LIFETIME = 30 * 86400
REQUESTS_KEPT = 50_000

# The words of Stripe's messages for its kinds of objects.
NOUNS = {
    "checkout.session": "checkout session", "payment_intent": "payment_intent", "payment_method": "PaymentMethod",
    "setup_intent": "setupintent", "payment_link": "payment link",
}  # fmt: skip


class Account:
    def __init__(self, name, live, registry, now=None):
        self.name, self.live, self.registry = name, live, registry
        self.id = f"acct_{name}"
        self.clock, self.agenda, self.ids = Clock(now), Agenda(), Ids(name, live)
        self.objects, self.events = {}, []
        self.ledger, self.keys, self.faults, self.chaos = Ledger(), IdempotencyKeys(), Faults(), Chaos()
        self.webhooks = Webhooks(self)
        self.requests, self.violations = [], []
        self.settings = Settings()
        self.request = None
        self.changed = asyncio.Condition()
        self.acting_at = None

    # Time

    def now(self):
        """The present; while something runs that was due earlier, the time at which it was due."""
        return self.acting_at if self.acting_at is not None else self.clock.now()

    def run_due(self):
        """Lets everything happen that is due, in order of its times."""
        while due := self.agenda.take_due(self.clock.now()):
            self.acting_at, action = due
            try:
                action()
            finally:
                self.acting_at = None

    # Objects

    def add(self, kind, **fields):
        """Makes an object with a new id, unless it has one, and keeps it."""
        item = {"id": fields.pop("id", None) or self.ids.new(kind), "object": kind, "created": self.now(), **fields}
        item.setdefault("livemode", self.live)
        self.objects.setdefault(kind, {})[item["id"]] = item
        return item

    def all(self, kind):
        return self.objects.get(kind, {}).values()

    def find(self, kind, identifier):
        return self.objects.get(kind, {}).get(identifier)

    def find_any(self, identifier):
        return next((items[identifier] for items in self.objects.values() if identifier in items), None)

    def need(self, kind, identifier, param="id", in_path=False):
        """The object with an id. Raises Stripe's error when there is none in this account and mode."""
        item = self.find(kind, identifier)
        if item is None:
            other = self.registry.existing(self.name, not self.live)
            elsewhere = other.live if other and other.find(kind, identifier) else None
            raise no_such(NOUNS.get(kind, kind), identifier, param, in_path, elsewhere)
        return item

    # Events

    def emit(self, kind, item, previous=None):
        """Records that something happened to an object, and hands it to the webhooks."""
        data = {"object": copy.deepcopy(item)}
        if previous is not None:
            data["previous_attributes"] = previous
        event = {
            "id": self.ids.new("event"), "object": "event", "account": None, "api_version": self.settings.version,
            "created": self.now(), "livemode": self.live, "type": kind, "pending_webhooks": 0, "data": data,
            "request": dict(self.request) if self.request else {"id": None, "idempotency_key": None},
        }  # fmt: skip
        event.pop("account")
        self.events.append(event)
        self.webhooks.accept(event)
        return event

    def change(self, item, kind=None, **fields):
        """Changes fields of an object; with a kind of event, and only if something changed, that event is recorded."""
        previous = {name: copy.deepcopy(item.get(name)) for name in fields if item.get(name) != fields[name]}
        item.update(fields)
        if kind and previous:
            self.emit(kind, item, {name: value for name, value in previous.items() if not name.startswith("_")})
        return previous

    def kept_events(self):
        return [event for event in self.events if self.clock.now() - event["created"] < EVENT_LIFETIME]

    # What tests read

    def violate(self, rule, message, **about):
        self.violations.append({"rule": rule, "message": message, **about})

    def record(self, entry):
        self.requests.append(entry)
        del self.requests[:-REQUESTS_KEPT]

    async def notify(self):
        """Wakes those who wait for a request, a fault or a delivery."""
        async with self.changed:
            self.changed.notify_all()

    async def wait_until(self, condition, seconds):
        """Whether the condition came true in time. The real clock: it is how long a test is ready to wait."""
        try:
            async with asyncio.timeout(seconds):
                async with self.changed:
                    await self.changed.wait_for(condition)
        except TimeoutError:
            return False
        return True

    @contextmanager
    def on_behalf_of(self, request, idempotency_key):
        """Events within name the request that caused them."""
        self.request = {"id": request, "idempotency_key": idempotency_key}
        try:
            yield
        finally:
            self.request = None


class Settings:
    """What a test may set of an account, with the usual values."""

    def __init__(self):
        self.version = "2026-10-28.endive"
        self.versions = ["2026-10-28.endive", "2025-10-29.clover"]
        self.period_shape = None
        self.require_idempotency_key = True
        self.search_lag_seconds = 60
        self.portal_configured = True
        self.revoked_keys = []
        self.refund_status = "succeeded"
        self.permitted = None
        self.smallest = {}


class Accounts:
    """All accounts of the process, made at their first use."""

    def __init__(self, now=None):
        self.now, self.accounts, self.violations = now, {}, []

    def of(self, name, live):
        if (name, live) not in self.accounts:
            self.accounts[name, live] = Account(name, live, self, self.now)
        return self.accounts[name, live]

    def existing(self, name, live):
        return self.accounts.get((name, live))

    def reset(self, name, live):
        self.accounts.pop((name, live), None)
        return self.of(name, live)
