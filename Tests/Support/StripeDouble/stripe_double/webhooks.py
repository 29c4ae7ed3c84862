"""Delivers events to the webhook endpoints of an account, in the order or disorder that a test wants.

Each endpoint has a mode: `immediate` sends when the request that caused the event has been answered, `before_answer`
sends before that answer, `held` keeps deliveries until they are asked for. What fails stays in the queue.
"""

import asyncio
import copy
import json
from dataclasses import dataclass, field

import aiohttp

from . import rendering, signature

MODES = ("immediate", "before_answer", "held")
TIMEOUT = aiohttp.ClientTimeout(total=10)


@dataclass
class Endpoint:
    """`secrets`: each signs; several during a rotation. `thin`: the object is its id and kind only."""

    id: str
    url: str
    secrets: list
    api_version: str
    enabled_events: list
    mode: str = "immediate"
    thin: bool = False
    enabled: bool = True

    def wants(self, event):
        return self.enabled and ("*" in self.enabled_events or event["type"] in self.enabled_events)


@dataclass
class Delivery:
    """One event for one endpoint. `state`: pending, delivered, or dropped (never to be sent by itself again)."""

    id: str
    event: dict
    endpoint: Endpoint
    state: str = "pending"
    held: bool = False
    early: bool = False
    claimed: bool = False
    attempts: list = field(default_factory=list)

    def shown(self):
        return {
            "id": self.id, "event": self.event["id"], "type": self.event["type"],
            "object": self.event["data"]["object"].get("id"), "created": self.event["created"],
            "endpoint": self.endpoint.id, "state": self.state, "held": self.held, "attempts": self.attempts,
        }  # fmt: skip


class Webhooks:
    def __init__(self, account):
        self.account = account
        self.endpoints, self.deliveries, self.count = [], [], 0
        self.open, self.by_event = {}, {}
        self.lock = asyncio.Lock()

    # Endpoints

    def set_endpoint(self, **fields):
        """Replaces all endpoints by one; for several use `add_endpoint`."""
        self.endpoints = []
        return self.add_endpoint(**fields)

    def add_endpoint(
        self, url, secrets, id=None, api_version=None, enabled_events=("*",), mode="immediate", thin=False
    ):
        if mode not in MODES:
            raise ValueError(f"unknown mode: {mode}; known: {', '.join(MODES)}")
        self.count += 1
        version = api_version or self.account.settings.version
        endpoint = Endpoint(
            id or f"endpoint_{self.count}", url, list(secrets), version, list(enabled_events), mode, thin
        )
        self.endpoints.append(endpoint)
        return endpoint

    # The queue

    def accept(self, event):
        """Queues a new event for every endpoint that wants it."""
        chaos = self.account.chaos
        for endpoint in self.endpoints:
            if not endpoint.wants(event):
                continue
            delivery = self.queue(event, endpoint)
            delivery.held = endpoint.mode == "held"
            drawn = chaos.webhook_fault(event["type"], event["data"]["object"].get("id"))
            if drawn == "drop":
                delivery.state = "dropped"
            elif drawn == "hold":
                delivery.held = True
            elif drawn == "early":
                delivery.early = endpoint.mode == "immediate"
            elif drawn == "duplicate":
                self.queue(event, endpoint).held = delivery.held

    def queue(self, event, endpoint):
        self.count += 1
        delivery = Delivery(f"delivery_{self.count}", event, endpoint)
        self.deliveries.append(delivery)
        self.open[delivery.id] = delivery
        self.by_event.setdefault(event["id"], []).append(delivery)
        event["pending_webhooks"] += 1
        return delivery

    def pending(self):
        """What is still to be delivered, in order. Others are let go of here, as their state may be set anywhere."""
        for delivery in [delivery for delivery in self.open.values() if delivery.state != "pending"]:
            del self.open[delivery.id]
        return list(self.open.values())

    def ready(self, mode):
        """What is to be sent by itself now: not held, and never tried."""
        if all(endpoint.mode == "held" for endpoint in self.endpoints):
            return []
        ready = [d for d in self.pending() if not (d.held or d.claimed or d.attempts)]
        early = mode == "before_answer"
        return [d for d in ready if d.endpoint.mode == mode or (early and d.early)]

    def delivered(self, event_id):
        """Whether every endpoint has got an event, as the events list tells it by `delivery_success`."""
        return all(delivery.state == "delivered" for delivery in self.by_event.get(event_id, []))

    # Sending

    async def send_before_answer(self):
        """Sends what must arrive before an answer. It waits for no other sender, as a receiver may ask meanwhile."""
        while ready := self.ready("before_answer"):
            ready[0].claimed = True
            await self.send(ready[0])

    async def send_immediate(self):
        """Sends in the order of the events; one sender at a time, so that order holds."""
        async with self.lock:
            while ready := self.ready("immediate"):
                ready[0].claimed = True
                await self.send(ready[0])

    async def send(self, delivery, **disorder):
        """One attempt, recorded. Any answer but 2xx leaves the delivery pending."""
        body, headers = self.message(delivery.event, delivery.endpoint, **disorder)
        attempt = {"signedAt": headers.pop("_signed_at"), "status": None, "error": None}
        delivery.attempts.append(attempt)
        try:
            async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
                async with session.post(
                    delivery.endpoint.url, data=body, headers=headers, allow_redirects=False
                ) as answer:
                    await answer.read()
                    attempt["status"] = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            attempt["error"] = f"{type(error).__name__}: {error}"
        if attempt["status"] is not None and 200 <= attempt["status"] < 300:
            if delivery.state == "pending":
                delivery.event["pending_webhooks"] -= 1
            delivery.state = "delivered"
        await self.account.notify()
        return attempt

    def message(self, event, endpoint, secrets=None, signed_at=None, signature_form="valid", as_new_event=False):
        """The raw body and the headers of a delivery.

        `as_new_event`: another event id for the same fact, as Stripe sometimes makes.
        """
        shown = self.shown(event, endpoint)
        if as_new_event:
            shown["id"] = self.account.ids.new("event")
        body = json.dumps(shown, indent=2, ensure_ascii=False).encode()
        at = self.account.clock.now() if signed_at is None else signed_at
        headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "Stripe/1.0", "_signed_at": at}
        value = signature.header(endpoint.secrets if secrets is None else secrets, at, body, signature_form)
        if value is not None:
            headers["Stripe-Signature"] = value
        return body, headers

    def shown(self, event, endpoint):
        """The event in the endpoint's API version."""
        shown = copy.deepcopy(event)
        shown["api_version"] = endpoint.api_version
        data = shown["data"]
        data["object"] = rendering.rendered(data["object"], endpoint.api_version, self.account)
        if endpoint.thin:
            data["object"] = {name: data["object"][name] for name in ("id", "object") if name in data["object"]}
            data.pop("previous_attributes", None)
        if "previous_attributes" in data:
            data["previous_attributes"] = rendering.rendered(
                data["previous_attributes"], endpoint.api_version, self.account
            )
        return shown
