"""Webhook endpoints, what they are sent, and how a workspace stands with Stripe."""
from __future__ import annotations

from typing import AsyncIterator

from typing_extensions import TypedDict, Unpack

from .. import schema as s
from .._requests import segment
from .resources import AsyncListed, AsyncResource, CallOptions


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


class AsyncWebhookEndpoints(AsyncListed[s.WebhookEndpoint]):
    """Where is sent what happens in the workspace; a webhook that came is looked at with ``verify_webhook``."""

    _path, _plural = "/v1/webhook-endpoints", "webhookEndpoints"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> WebhookEndpointPage:
        answer: WebhookEndpointPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.WebhookEndpoint]:
        return self._each({})

    async def create(self, endpoint: s.WebhookEndpointInput, **options: Unpack[CallOptions]) -> s.CreatedWebhookEndpoint:
        """The secret is in this answer and nowhere else."""
        answer: s.CreatedWebhookEndpoint = await self._call("POST", self._path, endpoint, **options)
        return answer

    async def get(self, id: str) -> s.WebhookEndpoint:
        answer: s.WebhookEndpoint = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def update(self, id: str, changes: s.WebhookEndpointChange, **options: Unpack[CallOptions]) -> s.WebhookEndpoint:
        """Changes where and what is sent, or switches it off and on."""
        answer: s.WebhookEndpoint = await self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        """Removes it with the log of what was sent to it."""
        answer: s.Deleted = await self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    async def rotate_secret(
        self, id: str, rotation: s.WebhookSecretRotation | None = None, **options: Unpack[CallOptions]
    ) -> s.CreatedWebhookEndpoint:
        """A new secret, in this answer only; for ``overlapSeconds``, by default a day, bodies are signed with the old one too."""
        path = f"{self._path}/{segment(id)}/rotate-secret"
        answer: s.CreatedWebhookEndpoint = await self._call("POST", path, rotation or {}, **options)
        return answer

    async def test(self, id: str, **options: Unpack[CallOptions]) -> s.WebhookEndpoint:
        """Sends it an event by which it can be tried."""
        answer: s.WebhookEndpoint = await self._call("POST", f"{self._path}/{segment(id)}/test", **options)
        return answer

    async def list_deliveries(
        self, id: str, *, state: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> WebhookDeliveryPage:
        """One page of what was sent to it in the last 30 days, newest first."""
        query = {"state": state, "limit": limit, "cursor": cursor}
        answer: WebhookDeliveryPage = await self._call("GET", f"{self._path}/{segment(id)}/deliveries", query=query)
        return answer

    async def resend(self, id: str, delivery: str, **options: Unpack[CallOptions]) -> s.WebhookDelivery:
        """Sends an event again, whatever came of it."""
        path = f"{self._path}/{segment(id)}/deliveries/{segment(delivery)}/resend"
        answer: s.WebhookDelivery = await self._call("POST", path, **options)
        return answer


class AsyncWebhookEvents(AsyncListed[s.WebhookEvent]):
    """What has happened in the last 30 days, newest first, as endpoints are sent it; also without an endpoint."""

    _path, _plural = "/v1/webhook-events", "webhookEvents"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> WebhookEventPage:
        answer: WebhookEventPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.WebhookEvent]:
        return self._each({})


class AsyncStripe(AsyncResource):
    """How the workspace stands with Stripe."""

    async def get(self) -> s.StripeStatus:
        """Whether it is connected, what is behind, and what a person should look at; never the key."""
        answer: s.StripeStatus = await self._call("GET", "/v1/stripe")
        return answer

    async def connect(self, connection: s.StripeConnectionInput, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Sets key and webhook secrets, which are never shown again; the key is tried at Stripe first."""
        answer: s.StripeStatus = await self._call("PUT", "/v1/stripe/connection", connection, **options)
        return answer

    async def disconnect(self, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Forgets them; the server's own variables count again."""
        answer: s.StripeStatus = await self._call("DELETE", "/v1/stripe/connection", **options)
        return answer

    async def backfill(self, since: s.StripeBackfillInput | None = None, **options: Unpack[CallOptions]) -> s.StripeBackfill:
        """Takes in the events of the last 30 days that did not come."""
        answer: s.StripeBackfill = await self._call("POST", "/v1/stripe/backfill", since or {}, **options)
        return answer

    async def resume(self, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Lets changes at Stripe go on after a restore or a copy."""
        answer: s.StripeStatus = await self._call("POST", "/v1/stripe/resume", **options)
        return answer

    async def list_events(self, *, state: str | None = None, limit: int | None = None) -> StripeEventList:
        """The events of Stripe's that came last."""
        query = {"state": state, "limit": limit}
        answer: StripeEventList = await self._call("GET", "/v1/stripe/events", query=query)
        return answer

    async def dismiss_alert(self, kind: str, subject: str, **options: Unpack[CallOptions]) -> s.StripeStatus:
        """Takes an alert away that someone has dealt with."""
        path = f"/v1/stripe/alerts/{segment(kind)}/{segment(subject)}"
        answer: s.StripeStatus = await self._call("DELETE", path, **options)
        return answer
