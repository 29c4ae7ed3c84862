"""What both buffered senders have alike."""
from __future__ import annotations

import datetime
import json
import random
from dataclasses import dataclass
from typing import Any, Callable, Literal, Mapping, Optional, cast

from typing_extensions import NotRequired, TypedDict

from . import schema as s
from ._requests import Request, instant, new_key, to_json
from .errors import WeirError

#: An event as it is sent: with a key and a time, which stay the same in every attempt.
SentEvent = dict[str, Any]


class SenderOptions(TypedDict):
    #: Events of one request, 1 to 10,000; by default 500.
    batch_size: NotRequired[int]
    #: Seconds that an event may wait for others; by default 1.
    flush_interval: NotRequired[float]
    #: Events that may wait; by default 100,000.
    max_buffered: NotRequired[int]
    #: What ``add`` does when so many wait: wait for room (default), or raise ``buffer_full``. Nothing is ever dropped.
    when_full: NotRequired[Literal["wait", "reject"]]
    #: Seconds that one batch is tried again; by default for ever. Then its events go to ``on_failure``.
    give_up_after: NotRequired[float]
    #: The longest time between two attempts in seconds; by default 10.
    max_retry_delay: NotRequired[float]
    #: Is told of events that Weir will not take, each with the reason; Weir keeps them for a replay unless it says otherwise.
    on_rejected: NotRequired[Callable[[SentEvent, s.RejectedInBatch], None]]
    #: Is told of events that were given up, with the last error. Without it, ``flush`` and ``close`` raise that error.
    on_failure: NotRequired[Callable[[list[SentEvent], WeirError], None]]


#: The longest that is waited for anything, in seconds: a year.
LONGEST = 365.0 * 86_400


@dataclass
class SenderCounts:
    added: int = 0
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    failed: int = 0
    waiting: int = 0


@dataclass
class Settings:
    """The options with what holds where none is given."""

    batch_size: int = 500
    flush_interval: float = 1.0
    max_buffered: int = 100_000
    when_full: str = "wait"
    give_up_after: float = float("inf")
    max_retry_delay: float = 10.0
    on_rejected: Optional[Callable[[SentEvent, s.RejectedInBatch], None]] = None
    on_failure: Optional[Callable[[list[SentEvent], WeirError], None]] = None

    def __post_init__(self) -> None:
        # What is longer no clock of the system takes.
        self.flush_interval = min(self.flush_interval, LONGEST)
        self.max_retry_delay = min(self.max_retry_delay, LONGEST)
        if not 1 <= self.batch_size <= 10_000:
            raise ValueError("'batch_size' must be from 1 to 10,000.")
        if self.max_buffered < 1:
            raise ValueError("'max_buffered' must be at least 1.")

    def backoff(self, attempt: int, error: WeirError) -> float:
        own = min(self.max_retry_delay, 0.1 * 2.0 ** min(attempt, 20)) * (0.5 + random.random() / 2)
        return max(own, min(self.max_retry_delay, error.retry_after_seconds or 0))


def prepared(event: Mapping[str, Any]) -> SentEvent:
    """A copy with a key and a time, which later changes of the caller's object do not reach."""
    if not event.get("eventName"):
        raise ValueError("An event needs an 'eventName'.")
    if ("customerId" in event) == ("externalCustomerId" in event):
        raise ValueError("An event needs one of 'customerId' and 'externalCustomerId'.")
    now = instant(datetime.datetime.now(datetime.timezone.utc))
    sent: SentEvent = json.loads(to_json({"idempotencyKey": new_key(), "timestamp": now, **event}))
    return sent


def request(batch: list[SentEvent]) -> Request:
    # Tried again by the sender and not below, so that it is known for how long.
    return Request("POST", "/v1/events/batch", {"events": batch}, max_retries=0)


def is_passing(error: WeirError) -> bool:
    """Whether the same batch may get another answer in a moment.

    What is not Weir's answer says nothing of the events: a proxy has pages of its own while Weir restarts. That they are too
    large stays so.
    """
    return error.is_retryable or error.code == "invalid_answer" and error.status != 413


def checked(answer: Any, count: int) -> s.BatchAccepted:
    """The answer to a batch of so many events; raises a WeirError when it lacks something."""
    members = answer if isinstance(answer, dict) else {}
    rejected = members.get("rejected")
    missing = [name for name in ("count", "duplicates") if not isinstance(members.get(name), int)]
    if not isinstance(rejected, list) or not all(_is_of(count, one) for one in rejected):
        missing.append("rejected")
    if missing:
        raise WeirError(
            200, "invalid_answer", f"The answer of POST /v1/events/batch is without '{missing[0]}'.",
            hint="Is the server older than this client?",
        )
    return cast(s.BatchAccepted, members)


def _is_of(count: int, rejected: Any) -> bool:
    index = rejected.get("index") if isinstance(rejected, dict) else None
    return isinstance(index, int) and 0 <= index < count


def buffer_full(settings: Settings) -> WeirError:
    return WeirError(
        0, "buffer_full", f"{settings.max_buffered} events wait to be sent.",
        hint="Send fewer, raise 'max_buffered', or let 'when_full' wait.",
    )


def closed() -> WeirError:
    return WeirError(0, "sender_closed", "The sender was closed; the event was not taken.")


def broken(error: Exception) -> WeirError:
    """What the sender makes of an error that is none of the API, such as a client that was closed too early."""
    return WeirError(0, "send_failed", f"The events could not be sent: {error}", hint="Close the sender before its client.")
