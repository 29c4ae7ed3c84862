# Made by make_sync.py from _async; not to be edited.
"""Webhook endpoints, what they are sent, and how a workspace stands with Stripe."""
from __future__ import annotations

from typing import Iterator

from typing_extensions import TypedDict, Unpack

from .. import schema as s
from .._requests import segment
from .resources import Listed, Resource, CallOptions


class WebhookEndpointPage(TypedDict):
    webhookEndpoints: list[s.WebhookEndpoint]
    hasMore: bool
    nextCursor: str | None


class WebhookDeliveryPage(TypedDict):
    deliveries: list[s.WebhookDelivery]
    hasMore: bool
    nextCursor: str | None


class WebhookEventPage(TypedDict):
    webhookEvents: list[s.WebhookEvent]
    hasMore: bool
    nextCursor: str | None


class StripeEventList(TypedDict):
    events: list[s.StripeEvent]


class WebhookEndpoints(Listed[s.WebhookEndpoint]):
    """Where is sent what happens in the workspace; a webhook that came is looked at with ``verify_webhook``."""

    _path, _plural = "/v1/webhook-endpoints", "webhookEndpoints"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> WebhookEndpointPage:
        answer: WebhookEndpointPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.WebhookEndpoint]:
        return self._each({})

    def create(self, endpoint: s.WebhookEndpointInput, **options: Unpack[CallOptions]) -> s.CreatedWebhookEndpoint:
        """The secret is in this answer and nowhere else."""
        answer: s.CreatedWebhookEndpoint = self._call("POST", self._path, endpoint, **options)
        return answer

    def get(self, id: str) -> s.WebhookEndpoint:
        answer: s.WebhookEndpoint = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def update(self, id: str, changes: s.WebhookEndpointChange, **options: Unpack[CallOptions]) -> s.WebhookEndpoint:
        """Changes where and what is sent, or switches it off and on."""
        answer: s.WebhookEndpoint = self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        """Removes it with the log of what was sent to it."""
        answer: s.Deleted = self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    def rotate_secret(
        self, id: str, rotation: s.WebhookSecretRotation | None = None, **options: Unpack[CallOptions]
    ) -> s.CreatedWebhookEndpoint:
        """A new secret, in this answer only; for ``overlapSeconds``, by default a day, bodies are signed with the old one too."""
        path = f"{self._path}/{segment(id)}/rotate-secret"
        answer: s.CreatedWebhookEndpoint = self._call("POST", path, rotation or {}, **options)
        return answer

    def test(self, id: str, **options: Unpack[CallOptions]) -> s.WebhookEndpoint:
        """Sends it an event by which it can be tried."""
        answer: s.WebhookEndpoint = self._call("POST", f"{self._path}/{segment(id)}/test", **options)
        return answer

    def list_deliveries(
        self, id: str, *, state: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> WebhookDeliveryPage:
        """One page of what was sent to it in the last 30 days, newest first."""
        query = {"state": state, "limit": limit, "cursor": cursor}
        answer: WebhookDeliveryPage = self._call("GET", f"{self._path}/{segment(id)}/deliveries", query=query)
        return answer

    def resend(self, id: str, delivery: str, **options: Unpack[CallOptions]) -> s.WebhookDelivery:
        """Sends an event again, whatever came of it."""
        path = f"{self._path}/{segment(id)}/deliveries/{segment(delivery)}/resend"
        answer: s.WebhookDelivery = self._call("POST", path, **options)
        return answer


class WebhookEvents(Listed[s.WebhookEvent]):
    """What has happened in the last 30 days, newest first, as endpoints are sent it; also without an endpoint."""

    _path, _plural = "/v1/webhook-events", "webhookEvents"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> WebhookEventPage:
        answer: WebhookEventPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.WebhookEvent]:
        return self._each({})


class Stripe(Resource):
    """How the workspace stands with Stripe."""

    def get(self) -> s.StripeStatus:
        """Whether it is connected, what is behind, and what a person should look at; never the key."""
        answer: s.StripeStatus = self._call("GET", "/v1/stripe")
        return answer

    def connect(self, connection: s.StripeConnectionInput, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Sets key and webhook secrets, which are never shown again; the key is tried at Stripe first."""
        answer: s.StripeStatus = self._call("PUT", "/v1/stripe/connection", connection, **options)
        return answer

    def disconnect(self, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Forgets them; the server's own variables count again."""
        answer: s.StripeStatus = self._call("DELETE", "/v1/stripe/connection", **options)
        return answer

    def backfill(self, since: s.StripeBackfillInput | None = None, **options: Unpack[CallOptions]) -> s.StripeBackfill:
        """Takes in the events of the last 30 days that did not come."""
        answer: s.StripeBackfill = self._call("POST", "/v1/stripe/backfill", since or {}, **options)
        return answer

    def resume(self, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Lets changes at Stripe go on after a restore or a copy."""
        answer: s.StripeStatus = self._call("POST", "/v1/stripe/resume", **options)
        return answer

    def list_events(self, *, state: str | None = None, limit: int | None = None) -> StripeEventList:
        """The events of Stripe's that came last."""
        query = {"state": state, "limit": limit}
        answer: StripeEventList = self._call("GET", "/v1/stripe/events", query=query)
        return answer

    def dismiss_alert(self, kind: str, subject: str, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Takes an alert away that someone has dealt with."""
        path = f"/v1/stripe/alerts/{segment(kind)}/{segment(subject)}"
        answer: s.StripeStatus = self._call("DELETE", path, **options)
        return answer
