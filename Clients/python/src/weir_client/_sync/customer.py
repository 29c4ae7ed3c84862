# Made by make_sync.py from _async; not to be edited.
"""Everything about one customer."""
from __future__ import annotations

import json
from contextlib import contextmanager
from typing import Any, Iterator, Awaitable, Callable, Mapping, TypeVar

from typing_extensions import NotRequired, TypedDict, Unpack

from .. import schema as s
from .._requests import Number, Property, Request, new_key, segment, without_nones
from ..errors import WeirError
from .renewal import Renewal, reserved
from .resources import Resource, CallOptions
from .transport import Transport

Result = TypeVar("Result")


class DecisionOptions(CallOptions):
    """What may be said of a decision beside feature and quantity."""

    properties: NotRequired[Mapping[str, Property]]
    #: When the feature's meter listens to several events.
    event_name: NotRequired[str]


class EntitlementPage(TypedDict):
    entitlements: list[s.Entitlement]
    hasMore: bool
    nextCursor: str | None


class QuotaPage(TypedDict):
    quotas: list[s.QuotaOverride]
    hasMore: bool
    nextCursor: str | None


class Held:
    """Quota that is held for work."""

    def __init__(self, reservation: s.Reservation) -> None:
        self.reservation = reservation
        #: Set it to what the work took; by default all that was held.
        self.quantity: Number | None = None
        #: Properties of the event that is recorded.
        self.properties: Mapping[str, Property] | None = None


class CustomerBilling(Resource):
    """A customer's subscription and usage."""

    def __init__(self, transport: Transport, path: str) -> None:
        super().__init__(transport)
        self._path = path

    def set_subscription(self, subscription: s.SubscriptionInput, **options: Unpack[CallOptions]) -> s.SubscriptionAnswer:
        """Sets the subscription and, in the same transaction, the plan's kit. Sending it again is harmless."""
        answer: s.SubscriptionAnswer = self._call("PUT", f"{self._path}/billing/subscription", subscription, **options)
        return answer

    def get_subscription(self) -> s.SubscriptionAnswer:
        answer: s.SubscriptionAnswer = self._call("GET", f"{self._path}/billing/subscription")
        return answer

    def usage(self) -> s.UsageSummary:
        """Plan, status, quotas, and what was used in the period."""
        answer: s.UsageSummary = self._call("GET", f"{self._path}/billing/usage")
        return answer


class Customer(Resource):
    """Everything about one customer: ``weir.for_user("ext:acme")``."""

    def __init__(self, transport: Transport, id: str) -> None:
        super().__init__(transport)
        self.id = id
        self._path = f"/v1/users/{segment(id)}"
        self.billing = CustomerBilling(transport, self._path)

    def consume(self, feature: str, quantity: Number | None = None, **options: Unpack[DecisionOptions]) -> s.Decision:
        """Checks and records in one step; raises a ``WeirError`` when it does not fit."""
        answer: s.Decision = self._decide("usage/consume", feature, quantity, {}, **options)
        return answer

    def check(self, feature: str, quantity: Number | None = None, **options: Unpack[DecisionOptions]) -> s.Decision:
        """Asks the same and records nothing."""
        answer: s.Decision = self._decide("usage/check", feature, quantity, {}, **options)
        return answer

    def reserve(
        self, feature: str, quantity: Number | None = None, *, ttl_seconds: int | None = None, **options: Unpack[DecisionOptions]
    ) -> s.Reservation:
        """Holds quota before work whose size is known only afterwards. It expires by itself."""
        answer: s.Reservation = self._decide("reservations", feature, quantity, {"ttlSeconds": ttl_seconds}, **options)
        return answer

    def commit(
        self, reservation_id: str, commit: s.CommitInput | None = None, **options: Unpack[CallOptions]
    ) -> s.CommittedReservation:
        """Records what the work took, by default what was reserved."""
        path = f"/v1/reservations/{segment(reservation_id)}/commit"
        answer: s.CommittedReservation = self._call("POST", path, commit or {}, **options)
        return answer

    def release(self, reservation_id: str, **options: Unpack[CallOptions]) -> s.Reservation:
        """Gives the quota back."""
        answer: s.Reservation = self._call("POST", f"/v1/reservations/{segment(reservation_id)}/release", {}, **options)
        return answer

    def renew(self, reservation_id: str, ttl_seconds: int | None = None, **options: Unpack[CallOptions]) -> s.Reservation:
        body = without_nones({"ttlSeconds": ttl_seconds})
        answer: s.Reservation = self._call("POST", f"/v1/reservations/{segment(reservation_id)}/renew", body, **options)
        return answer

    @contextmanager
    def holding(
        self, feature: str, quantity: Number | None = None, *, ttl_seconds: int | None = None, **options: Unpack[DecisionOptions]
    ) -> Iterator[Held]:
        """Holds quota for a block: commits when it ends, releases when it raises.

        The reservation is renewed meanwhile. Raises the refusal, and does not enter the block, when the quota does not allow
        it.
        """
        seconds = ttl_seconds or 300
        reservation = reserved(
            lambda: self.reserve(feature, quantity, ttl_seconds=seconds, **options), lambda id: self._settle(id, "release", {})
        )
        held = Held(reservation)
        renewal = Renewal(self._transport, reservation["id"], seconds)
        try:
            with renewal:
                yield held
        except BaseException:
            # The block's own error is what the caller wants to know; what is not released expires.
            try:
                self._settle(reservation["id"], "release", {})
            except WeirError:
                pass
            raise
        fields: dict[str, Any] = without_nones({"quantity": held.quantity, "properties": held.properties})
        self._settle(reservation["id"], "commit", fields)

    def _settle(self, reservation_id: str, action: str, body: Mapping[str, Any]) -> None:
        """Tells what became of reserved work."""
        path = f"/v1/reservations/{segment(reservation_id)}/{action}"
        self._transport.send(Request("POST", path, body, settles=True))

    def guard(
        self, feature: str, run: Callable[[Held], Result], quantity: Number | None = None, *,
        ttl_seconds: int | None = None, **options: Unpack[DecisionOptions],
    ) -> Result:
        """Runs a function under held quota, see ``holding``.

        Should the commit fail after the work was done, the error's ``details["result"]`` is what the function answered, and
        the reservation counts until it expires.
        """
        is_done = False
        result: Result
        try:
            with self.holding(feature, quantity, ttl_seconds=ttl_seconds, **options) as held:
                result = run(held)
                is_done = True
        except WeirError as error:
            if is_done:
                error.details["result"] = result
            raise
        return result

    def explain(
        self, feature: str, quantity: Number | None = None, **options: Unpack[DecisionOptions]
    ) -> s.DecisionExplanation:
        """Why the customer may use a feature now, or may not: every step of the decision. Nothing is recorded."""
        properties = options.get("properties")
        query = {
            "quantity": quantity, "eventName": options.get("event_name"),
            "properties": None if properties is None else json.dumps(dict(properties), default=str),
        }
        answer: s.DecisionExplanation = self._call(
            "GET", f"{self._path}/entitlements/{segment(feature)}/explain", query=query
        )
        return answer

    def entitlements(self) -> EntitlementPage:
        """Every feature with what the customer gets of it."""
        answer: EntitlementPage = self._call("GET", f"{self._path}/entitlements")
        return answer

    def quotas(self) -> QuotaPage:
        answer: QuotaPage = self._call("GET", f"{self._path}/quotas")
        return answer

    def set_quota(self, feature: str, quota: s.QuotaOverrideInput, **options: Unpack[CallOptions]) -> s.QuotaOverride:
        """Gives a limit of its own, ``{"limit": 5}``, or a top-up, ``{"add": 5}``."""
        answer: s.QuotaOverride = self._call("PUT", f"{self._path}/quotas/{segment(feature)}", quota, **options)
        return answer

    def remove_quota(self, feature: str, **options: Unpack[CallOptions]) -> s.QuotaOverride:
        answer: s.QuotaOverride = self._call("DELETE", f"{self._path}/quotas/{segment(feature)}", **options)
        return answer

    def _decide(
        self, action: str, feature: str, quantity: Number | None, more: Mapping[str, Any], **options: Unpack[DecisionOptions]
    ) -> Any:
        key = options.get("idempotency_key") or new_key()
        body = without_nones({
            "feature": feature, "quantity": quantity, "idempotencyKey": key, "properties": options.get("properties"),
            "eventName": options.get("event_name"), **more,
        })
        return self._transport.send(
            Request(
                "POST", f"{self._path}/{action}", body, idempotency_key=key, timeout=options.get("timeout"),
                max_retries=options.get("max_retries"), is_decision=True,
            )
        )
