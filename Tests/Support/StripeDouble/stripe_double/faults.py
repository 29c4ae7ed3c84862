"""Scripted faults of single requests: which request they hit, and what happens to it.

A kind says whether the request is executed and its answer stored under its idempotency key, and what the client sees.
"""

import asyncio
from dataclasses import dataclass, field

from .errors import StripeError

API_ERROR = "An unknown error occurred. Please contact support if this persists."


@dataclass(frozen=True)
class Kind:
    """`executes`: before the fault shows. `stores`: what the client sees is what its key gives again."""

    executes: bool
    shows: str
    stores: bool = False


KINDS = {
    "timeout_before": Kind(False, "silence"),
    "timeout_after": Kind(True, "silence"),
    "reset_before": Kind(False, "reset"),
    "reset_after": Kind(True, "reset"),
    "truncated": Kind(True, "truncated"),
    "truncated_json": Kind(True, "truncated_json"),
    "html": Kind(False, "html"),
    "html_after": Kind(True, "html"),
    "empty": Kind(False, "empty"),
    "empty_after": Kind(True, "empty"),
    "error_stored": Kind(True, "error", stores=True),
    "error_before_stored": Kind(False, "error", stores=True),
    "error_unstored": Kind(False, "error"),
    "error_after_unstored": Kind(True, "error"),
    "rate_limited": Kind(False, "refusal"),
    "lock_timeout": Kind(False, "refusal"),
    "conflict": Kind(False, "refusal"),
    "unauthorized": Kind(False, "refusal"),
    "forbidden": Kind(False, "refusal"),
    "hold_before": Kind(True, "answer"),
    "hold_running": Kind(True, "answer"),
    "hold_after": Kind(True, "answer"),
    "slow": Kind(True, "answer"),
    "slow_running": Kind(True, "answer"),
    "drip": Kind(True, "drip"),
}

# The kinds that wait for a test, so that none of them may come by chance.
HOLDS = ("hold_before", "hold_running", "hold_after")


@dataclass
class Fault:
    """One scripted fault. It fires for the matching requests number `nth` to before `nth + times`."""

    id: str
    kind: str
    operation: str | None = None
    path: str | None = None
    customer: str | None = None
    idempotency_key: str | None = None
    metadata: dict = field(default_factory=dict)
    nth: int = 1
    times: int | None = 1
    status: int = 500
    retry_after: float | None = None
    should_retry: bool | None = None
    milliseconds: int = 0
    matched: int = 0
    fired: int = 0
    shown: int = 0
    waiting: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def matches(self, call):
        return (
            self.operation in (None, call.operation.name, f"{call.operation.method} {call.operation.path}")
            and self.path in (None, call.path)
            and self.idempotency_key in (None, call.key)
            and self.customer in (None, *call.customers())
            and self.metadata.items() <= call.metadata().items()
        )

    def answer(self):
        """The error that the client sees, for the kinds that show one."""
        headers = {}
        if self.retry_after is not None:
            headers["Retry-After"] = f"{self.retry_after:g}"
        if self.should_retry is not None:
            headers["Stripe-Should-Retry"] = "true" if self.should_retry else "false"
        wrong = "invalid_request_error"
        answers = {
            "rate_limited": (429, wrong, "Request rate limit exceeded.", "rate_limit"),
            "lock_timeout": (429, wrong, "This object cannot be accessed right now because another API request or "
                             "Stripe process is currently accessing it.", "lock_timeout"),
            "conflict": (409, "idempotency_error", "There is currently another in-progress request using this "
                         "Idempotent Key.", "idempotency_key_in_use"),
            "unauthorized": (401, wrong, "Invalid API Key provided.", None),
            "forbidden": (403, wrong, "The provided key does not have the required permissions for this endpoint.",
                          "more_permissions_required"),
        }  # fmt: skip
        status, kind, message, code = answers.get(self.kind, (self.status, "api_error", API_ERROR, None))
        return StripeError(status, kind, message, code, headers=headers)

    def described(self):
        """The fault as tests read it."""
        names = ("id", "kind", "operation", "path", "customer", "nth", "times", "matched", "fired", "shown", "waiting")
        return {name: getattr(self, name) for name in names} | {"released": self.released.is_set()}


class Faults:
    """The scripted faults of an account, in the order in which they were set."""

    def __init__(self):
        self.faults, self.count = [], 0

    def add(self, **fields):
        """Raises ValueError on an unknown kind."""
        if fields["kind"] not in KINDS:
            raise ValueError(f"unknown kind of fault: {fields['kind']}; known: {', '.join(KINDS)}")
        self.count += 1
        fault = Fault(id=f"fault_{self.count}", **fields)
        self.faults.append(fault)
        return fault

    def once(self, kind, milliseconds):
        """A fault outside the list, for one request."""
        retry_after = 0 if kind == "rate_limited" else None
        return Fault(id="chaos", kind=kind, retry_after=retry_after, milliseconds=milliseconds)

    def take(self, call):
        """The fault that hits a request, or None. Each that matches counts the request; the first that is due fires."""
        hit = None
        for fault in self.faults:
            if not fault.matches(call):
                continue
            fault.matched += 1
            due = fault.matched >= fault.nth and (fault.times is None or fault.fired < fault.times)
            if due and hit is None:
                fault.fired += 1
                hit = fault
        return hit

    def unfired(self):
        return [fault for fault in self.faults if fault.fired == 0]

    def clear(self):
        for fault in self.faults:
            fault.released.set()
        self.faults = []
