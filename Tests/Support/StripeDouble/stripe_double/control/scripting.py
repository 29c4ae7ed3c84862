"""What goes wrong: scripted and random faults, and the disorder of webhooks."""

import asyncio
import random
import sys

from .. import chaos, faults, signature
from ..webhooks import MODES
from .routes import Problem

FAULT = (
    "kind",
    "operation",
    "path",
    "customer",
    "idempotencyKey",
    "metadata",
    "nth",
    "times",
    "status",
    "retryAfter",
    "shouldRetry",
    "milliseconds",
)
ENDPOINT = ("url", "secrets", "apiVersion", "enabledEvents", "mode", "thin")
CHOICE = ("events", "types", "deliveries", "object")
DELIVER = (
    *CHOICE,
    "order",
    "seed",
    "copies",
    "concurrently",
    "again",
    "secrets",
    "signedAt",
    "signatureForm",
    "asNewEvent",
)
ORDERS = ("created", "reversed", "given", "shuffled")


def add(routes):
    routes.add("GET", "/faults", lambda command: [fault.described() for fault in command.account.faults.faults])
    routes.add("POST", "/faults", add_fault)
    routes.add("DELETE", "/faults", clear_faults)
    routes.add("GET", "/faults/{id}", see_fault)
    routes.add("POST", "/faults/{id}/release", release_fault)
    routes.add("PUT", "/chaos", start_chaos)
    routes.add("DELETE", "/chaos", stop_chaos)
    routes.add("PUT", "/webhooks/endpoint", set_endpoint)
    routes.add("POST", "/webhooks/endpoints", add_endpoint)
    routes.add("PATCH", "/webhooks/endpoints/{id}", change_endpoint)
    routes.add("GET", "/webhooks", queue)
    routes.add("POST", "/webhooks/release", release)
    routes.add("POST", "/webhooks/drop", drop)
    routes.add("POST", "/webhooks/deliver", deliver)
    routes.add("POST", "/webhooks/message", message)
    routes.add("POST", "/events", emit)


# Faults


def add_fault(command):
    return command.account.faults.add(**command.body.fields(*FAULT, required=["kind"])).described()


def clear_faults(command):
    command.account.faults.clear()
    return []


def fault_of(command):
    found = next((fault for fault in command.account.faults.faults if fault.id == command.ids["id"]), None)
    if found is None:
        raise Problem(f"there is no fault {command.ids['id']}", 404)
    return found


async def see_fault(command):
    """With waitSeconds: once a request waits in it, or, if it is none that holds, has been executed and sees it."""
    fault = fault_of(command)
    reached = (lambda: fault.waiting > 0) if fault.kind in faults.HOLDS else (lambda: fault.shown > 0)
    if "waitSeconds" in command.query and not await command.account.wait_until(
        reached, float(command.query["waitSeconds"])
    ):
        raise Problem(f"no request has reached {fault.id}", 408)
    return fault.described()


def release_fault(command):
    fault = fault_of(command)
    fault.released.set()
    return fault.described()


def start_chaos(command):
    fields = command.body.fields("seed", "requests", "webhooks", "silenceMilliseconds")
    unknown = set(fields.get("requests") or {}) - (set(faults.KINDS) - set(faults.HOLDS))
    unknown |= set(fields.get("webhooks") or {}) - set(chaos.USUAL_WEBHOOKS)
    if unknown:
        raise Problem(f"unknown: {', '.join(sorted(unknown))}")
    seed = fields.get("seed")
    seed = random.SystemRandom().randrange(2**32) if seed is None else seed
    silence = fields.get("silence_milliseconds", 0)
    command.account.chaos.start(seed, fields.get("requests"), fields.get("webhooks"), silence)
    print(f"chaos of {command.account.id}: seed {seed}", file=sys.stderr, flush=True)
    return {"seed": seed, "requests": command.account.chaos.requests, "webhooks": command.account.chaos.webhooks}


def stop_chaos(command):
    command.account.chaos.stop()
    return {}


# Endpoints


def endpoint_fields(command):
    fields = command.body.fields(*ENDPOINT, required=["url", "secrets"])
    if not fields["secrets"]:
        raise Problem("an endpoint needs a secret")
    return fields


def set_endpoint(command):
    return shown_endpoint(command.account.webhooks.set_endpoint(**endpoint_fields(command)))


def add_endpoint(command):
    return shown_endpoint(command.account.webhooks.add_endpoint(**endpoint_fields(command)))


def change_endpoint(command):
    fields = command.body.fields(*ENDPOINT, "enabled")
    found = next((e for e in command.account.webhooks.endpoints if e.id == command.ids["id"]), None)
    if found is None:
        raise Problem(f"there is no endpoint {command.ids['id']}", 404)
    if fields.get("mode", "held") not in MODES:
        raise Problem(f"unknown mode: {fields['mode']}; known: {', '.join(MODES)}")
    for name, value in fields.items():
        setattr(found, name, value)
    return shown_endpoint(found)


def shown_endpoint(endpoint):
    return {
        "id": endpoint.id, "url": endpoint.url, "secrets": endpoint.secrets, "apiVersion": endpoint.api_version,
        "enabledEvents": endpoint.enabled_events, "mode": endpoint.mode, "thin": endpoint.thin,
        "enabled": endpoint.enabled,
    }  # fmt: skip


# Deliveries


async def queue(command):
    """All deliveries, or those in a state. With waitCount and waitSeconds: once there are so many."""
    state, kind = command.query.get("state"), command.query.get("type")

    def found():
        deliveries = command.account.webhooks.deliveries
        return [d for d in deliveries if state in (None, d.state) and kind in (None, d.event["type"])]

    if "waitCount" in command.query:
        count = int(command.query["waitCount"])
        if not await command.account.wait_until(
            lambda: len(found()) >= count, float(command.query.get("waitSeconds", 10))
        ):
            raise Problem(f"there are {len(found())} deliveries, not {count}", 408)
    return {
        "endpoints": [shown_endpoint(e) for e in command.account.webhooks.endpoints],
        "deliveries": [d.shown() for d in found()],
    }


def chosen(command, fields, states=("pending",)):
    """The deliveries that a command names: by event, type, object or their own id; without a choice, all."""
    return [
        d
        for d in command.account.webhooks.deliveries
        if (states is None or d.state in states or "deliveries" in fields)
        and ("events" not in fields or d.event["id"] in fields["events"])
        and ("types" not in fields or d.event["type"] in fields["types"])
        and ("deliveries" not in fields or d.id in fields["deliveries"])
        and ("object" not in fields or d.event["data"]["object"].get("id") == fields["object"])
    ]


def release(command):
    """Ends the holding; they are sent before this is answered."""
    found = chosen(command, command.body.fields(*CHOICE))
    for delivery in found:
        delivery.held = False
        delivery.endpoint.mode = "immediate" if delivery.endpoint.mode == "held" else delivery.endpoint.mode
    return [delivery.shown() for delivery in found]


def drop(command):
    found = chosen(command, command.body.fields(*CHOICE))
    for delivery in found:
        delivery.state = "dropped"
    return [delivery.shown() for delivery in found]


async def deliver(command):
    """Sends the chosen deliveries in an order, each as often as `copies` says, and answers when all are done."""
    fields = command.body.fields(*DELIVER)
    found = ordered(chosen(command, fields, None if fields.get("again") else ("pending",)), fields)
    disorder = {
        name: fields[name] for name in ("secrets", "signed_at", "signature_form", "as_new_event") if name in fields
    }
    if disorder.get("signature_form", "valid") not in signature.FORMS:
        raise Problem(f"unknown signatureForm; known: {', '.join(signature.FORMS)}")
    todo = [delivery for delivery in found for _ in range(fields.get("copies", 1))]
    webhooks = command.account.webhooks
    if fields.get("concurrently"):
        attempts = await asyncio.gather(*(webhooks.send(delivery, **disorder) for delivery in todo))
    else:
        attempts = [await webhooks.send(delivery, **disorder) for delivery in todo]
    return [{**delivery.shown(), "attempt": attempt} for delivery, attempt in zip(todo, attempts, strict=True)]


def ordered(found, fields):
    order = fields.get("order", "created")
    if order not in ORDERS:
        raise Problem(f"unknown order: {order}; known: {', '.join(ORDERS)}")
    if order == "reversed":
        return found[::-1]
    if order == "given":
        wanted = fields.get("events") or fields.get("deliveries") or fields.get("types") or []
        keys = "event" if "events" in fields else "id" if "deliveries" in fields else "type"
        return sorted(found, key=lambda delivery: wanted.index(delivery.shown()[keys]) if wanted else 0)
    if order == "shuffled":
        random.Random(fields.get("seed", 0)).shuffle(found)
    return found


def message(command):
    """The raw body and headers of a delivery, without sending it, for tests that send it themselves."""
    fields = command.body.fields(
        "event", "endpoint", "secrets", "signedAt", "signatureForm", "asNewEvent", required=["event"]
    )
    event = next((e for e in command.account.events if e["id"] == fields["event"]), None)
    endpoints = [e for e in command.account.webhooks.endpoints if fields.get("endpoint") in (None, e.id)]
    if event is None or not endpoints:
        raise Problem("there is no such event or no endpoint", 404)
    disorder = {name: value for name, value in fields.items() if name not in ("event", "endpoint")}
    body, headers = command.account.webhooks.message(event, endpoints[0], **disorder)
    return {
        "body": body.decode(),
        "headers": {name: value for name, value in headers.items() if not name.startswith("_")},
    }


def emit(command):
    """An event of the test's own making, about an object that need not be there."""
    fields = command.body.fields("type", "object", "previousAttributes", "created", required=["type", "object"])
    item = fields["object"]
    if isinstance(item, str):
        item = command.account.find_any(item)
        if item is None:
            raise Problem(f"there is no object {fields['object']}", 404)
    command.account.acting_at = fields.get("created")
    try:
        event = command.account.emit(fields["type"], item, fields.get("previous_attributes"))
    finally:
        command.account.acting_at = None
    return command.shown(event)
