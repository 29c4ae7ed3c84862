"""Webhooks: delivery, order and disorder, signatures as the SDK verifies them, and catching up from the events list."""

import json
import threading
import time

import pytest
import stripe
from conftest import NEWEST, NOW, OLDER, confirm, intent

SECRETS = ["whsec_new"]


def endpoint(double, receiver, **fields):
    return double.call("PUT", "/webhooks/endpoint", url=receiver.url, secrets=fields.pop("secrets", SECRETS), **fields)


def event_of(message, secret="whsec_new", tolerance=None):
    body, header = message
    if tolerance is not None:
        return stripe.Webhook.construct_event(body, header, secret, tolerance)
    stripe.WebhookSignature.verify_header(body.decode(), header, secret, None)
    return json.loads(body)


def types(receiver):
    return [json.loads(body)["type"] for body, _ in receiver.got]


def pay(double, sdk):
    customer, method = double.customer()
    made = intent(sdk, customer, method)
    confirm(sdk, made.id, key="confirm-1")
    return made.id


def wait_for(receiver, count):
    deadline = time.monotonic() + 5
    while len(receiver.got) < count and time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(receiver.got) == count


def test_the_sdk_verifies_what_is_delivered(double, sdk, receiver):
    double.post("/clock", follow=True)
    endpoint(double, receiver, enabledEvents=["payment_intent.succeeded"], mode="before_answer")
    made = pay(double, sdk)
    event = event_of(receiver.got[0], tolerance=300)
    assert (event.type, event.data.object.id, event.api_version, event.livemode) == (
        "payment_intent.succeeded",
        made,
        NEWEST,
        False,
    )
    assert event.request.idempotency_key == "confirm-1" and event.request.id.startswith("req_")
    with pytest.raises(stripe.SignatureVerificationError):
        event_of(receiver.got[0], secret="whsec_other")


def test_immediate_deliveries_come_in_order_after_the_answer(double, sdk, receiver):
    endpoint(double, receiver)
    pay(double, sdk)
    wait_for(receiver, 6)
    assert types(receiver) == [
        "customer.created",
        "payment_method.attached",
        "customer.updated",
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]


def test_before_the_answer_the_webhook_has_arrived(double, sdk, receiver):
    endpoint(double, receiver, mode="before_answer", enabledEvents=["payment_intent.succeeded"])
    seen = []
    receiver.on_message = lambda: seen.append(
        double.get("/requests", operation="PostPaymentIntentsIntentConfirm")[0]["status"]
    )
    pay(double, sdk)
    assert seen == [200] and types(receiver) == ["payment_intent.succeeded"]


def test_held_deliveries_wait_for_a_command(double, sdk, receiver):
    endpoint(
        double,
        receiver,
        mode="held",
        enabledEvents=["payment_intent.*", "payment_intent.succeeded", "charge.succeeded"],
    )
    pay(double, sdk)
    assert receiver.got == []
    assert [d["state"] for d in double.get("/webhooks")["deliveries"]] == ["pending", "pending"]
    double.post("/webhooks/deliver", order="reversed")
    assert types(receiver) == ["payment_intent.succeeded", "charge.succeeded"]
    assert double.get("/webhooks", state="pending")["deliveries"] == []


def test_an_order_of_ones_own(double, sdk, receiver):
    endpoint(
        double,
        receiver,
        mode="held",
        enabledEvents=["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"],
    )
    pay(double, sdk)
    order = ["charge.succeeded", "payment_intent.succeeded", "payment_intent.created"]
    double.post("/webhooks/deliver", types=order, order="given")
    assert types(receiver) == order


def test_duplicates_have_one_id_and_come_at_once(double, sdk, receiver):
    endpoint(double, receiver, mode="held", enabledEvents=["payment_intent.succeeded"])
    pay(double, sdk)
    sent = double.post("/webhooks/deliver", copies=5, concurrently=True)
    assert [delivery["attempt"]["status"] for delivery in sent] == [200] * 5
    assert len({event_of(message)["id"] for message in receiver.got}) == 1 and len(receiver.got) == 5


def test_one_fact_under_two_event_ids(double, sdk, receiver):
    endpoint(double, receiver, mode="held", enabledEvents=["payment_intent.succeeded"])
    made = pay(double, sdk)
    double.post("/webhooks/deliver")
    double.post("/webhooks/deliver", again=True, asNewEvent=True)
    events = [event_of(message) for message in receiver.got]
    assert len({event["id"] for event in events}) == 2 and {event["data"]["object"]["id"] for event in events} == {made}


def test_a_failed_delivery_stays_and_is_signed_anew(double, sdk, receiver):
    endpoint(double, receiver, mode="held", enabledEvents=["payment_intent.succeeded"])
    pay(double, sdk)
    receiver.statuses = [500]
    double.post("/webhooks/deliver")
    assert len(double.get("/webhooks", state="pending")["deliveries"]) == 1
    double.post("/clock", advanceSeconds=3600)
    double.post("/webhooks/deliver")
    (first, first_header), (second, second_header) = receiver.got
    assert (
        json.loads(first)["id"] == json.loads(second)["id"]
        and first_header.startswith(f"t={NOW},")
        and second_header.startswith(f"t={NOW + 3600},")
    )


def test_a_dropped_delivery_is_found_in_the_events_list(double, client, receiver):
    endpoint(double, receiver, mode="held", enabledEvents=["payment_intent.succeeded", "charge.succeeded"])
    pay(double, client)
    double.post("/webhooks/drop", types=["payment_intent.succeeded"])
    double.post("/webhooks/deliver")
    assert types(receiver) == ["charge.succeeded"]
    missed = client.v1.events.list(
        params={"delivery_success": False, "types": ["payment_intent.succeeded", "charge.succeeded"]}
    )
    assert [event.type for event in missed.data] == ["payment_intent.succeeded"]
    assert client.v1.events.retrieve(missed.data[0].id).data.object.status == "succeeded"


def test_events_are_kept_for_30_days(double, client):
    pay(double, client)
    assert len(client.v1.events.list(params={"created": {"gte": NOW}}).data) == 6
    double.post("/clock", advanceSeconds=30 * 86400)
    assert client.v1.events.list().data == []


def test_the_events_list_is_paged(double, client):
    pay(double, client)
    first = client.v1.events.list(params={"limit": 2})
    assert first.has_more and len(list(first.auto_paging_iter())) == 6


def test_a_rotation_signs_with_both_secrets(double, sdk, receiver):
    made = endpoint(double, receiver, mode="before_answer", secrets=["whsec_old"], enabledEvents=["customer.created"])
    sdk.v1.customers.create()
    double.call("PATCH", f"/webhooks/endpoints/{made['id']}", secrets=["whsec_new", "whsec_old"])
    sdk.v1.customers.create()
    double.call("PATCH", f"/webhooks/endpoints/{made['id']}", secrets=["whsec_new"])
    sdk.v1.customers.create()
    old, both, new = receiver.got
    assert (
        event_of(old, "whsec_old")
        and event_of(both, "whsec_old")
        and event_of(both, "whsec_new")
        and event_of(new, "whsec_new")
    )
    with pytest.raises(stripe.SignatureVerificationError):
        event_of(new, "whsec_old")


@pytest.mark.parametrize("form", ["missing", "wrong_secret", "v0_only", "upper_case", "truncated", "no_time"])
def test_bad_signatures_are_sent_on_command(double, sdk, receiver, form):
    endpoint(double, receiver, mode="held", enabledEvents=["customer.created"])
    sdk.v1.customers.create()
    double.post("/webhooks/deliver", signatureForm=form)
    body, header = receiver.got[0]
    assert (header is None) == (form == "missing")
    if header is not None:
        with pytest.raises(stripe.SignatureVerificationError):
            event_of((body, header))


@pytest.mark.parametrize("distance, good", [(-301, False), (-299, True)])
def test_a_stale_time_is_sent_on_command(double, sdk, receiver, distance, good):
    double.post("/clock", follow=True)
    endpoint(double, receiver, mode="held", enabledEvents=["customer.created"])
    sdk.v1.customers.create()
    double.post("/webhooks/deliver", signedAt=int(time.time()) + distance)
    if good:
        assert event_of(receiver.got[0], tolerance=300)
    else:
        with pytest.raises(stripe.SignatureVerificationError):
            event_of(receiver.got[0], tolerance=300)


def test_a_message_can_be_had_without_sending_it(double, sdk, receiver):
    endpoint(double, receiver, mode="held")
    sdk.v1.customers.create(params={"name": "Åsa 🦊"})
    event = double.get("/events")[0]["id"]
    message = double.post("/webhooks/message", event=event, secrets=["whsec_x"])
    assert "Åsa 🦊" in message["body"] and receiver.got == []
    assert event_of((message["body"].encode(), message["headers"]["Stripe-Signature"]), "whsec_x")["id"] == event


def test_the_payload_has_the_version_of_its_endpoint(double, sdk, receiver):
    double.call(
        "PUT", "/webhooks/endpoint", url=receiver.url, secrets=SECRETS, mode="held", apiVersion="2025-02-24.acacia"
    )
    double.post("/webhooks/endpoints", url=receiver.url, secrets=SECRETS, mode="held", apiVersion=OLDER)
    double.post("/webhooks/endpoints", url=receiver.url, secrets=SECRETS, mode="held", thin=True)
    customer, _ = double.customer()
    price = double.post("/prices", unitAmount=900)["id"]
    made = double.post("/subscriptions", customer=customer, price=price)
    double.post("/webhooks/deliver", types=["customer.subscription.created"])
    old, middle, thin = [event_of(message) for message in receiver.got]
    assert (old["api_version"], middle["api_version"], thin["api_version"]) == ("2025-02-24.acacia", OLDER, NEWEST)
    assert (
        old["data"]["object"]["current_period_end"]
        and "current_period_end" not in old["data"]["object"]["items"]["data"][0]
    )
    assert (
        middle["data"]["object"]["items"]["data"][0]["current_period_end"]
        and "billing_schedules" not in middle["data"]["object"]
    )
    assert thin["data"]["object"] == {"id": made["id"], "object": "subscription"}


def test_scripted_events_of_unknown_type_and_foreign_objects(double, sdk, receiver):
    endpoint(double, receiver, mode="held")
    double.post("/events", type="invented.happened", object={"id": "inv_x", "object": "invention"}, created=NOW - 5)
    double.post("/webhooks/deliver")
    event = event_of(receiver.got[0])
    assert (event["type"], event["created"], event["data"]["object"]["id"]) == ("invented.happened", NOW - 5, "inv_x")


def test_an_endpoint_made_through_the_api_shows_its_secret_once(double, client, receiver):
    made = client.v1.webhook_endpoints.create(
        params={"url": receiver.url, "enabled_events": ["customer.created"], "api_version": "2025-03-31.basil"}
    )
    client.v1.customers.create()
    wait_for(receiver, 1)
    assert event_of(receiver.got[0], made.secret)["api_version"] == "2025-03-31.basil"


def test_chaos_drops_holds_and_doubles(double, sdk, receiver):
    endpoint(double, receiver, enabledEvents=["customer.created"])
    double.call("PUT", "/chaos", seed=3, requests={}, webhooks={"drop": 0.3, "hold": 0.3, "duplicate": 0.3})
    for _ in range(30):
        sdk.v1.customers.create()
    deliveries = double.get("/webhooks")["deliveries"]
    assert len(deliveries) > 30
    assert {"dropped", "pending"} <= {d["state"] for d in deliveries} and any(d["held"] for d in deliveries)
    double.call("DELETE", "/chaos")
    double.post("/webhooks/deliver")
    assert double.get("/webhooks", state="pending")["deliveries"] == []


def test_an_endpoint_that_is_not_there_leaves_the_delivery_pending(double, sdk):
    double.call("PUT", "/webhooks/endpoint", url="http://127.0.0.1:1/", secrets=SECRETS, mode="held")
    sdk.v1.customers.create()
    assert "error" in double.post("/webhooks/deliver")[0]["attempt"]
    assert len(double.get("/webhooks", state="pending")["deliveries"]) == 1


def test_chaos_sends_before_the_answer(double, sdk, receiver):
    endpoint(double, receiver, enabledEvents=["customer.created"])
    double.call("PUT", "/chaos", seed=1, requests={}, webhooks={"early": 1})
    fault = double.post("/faults", kind="hold_after", operation="PostCustomers")
    thread = threading.Thread(target=sdk.v1.customers.create)
    thread.start()
    double.get(f"/faults/{fault['id']}", waitSeconds=5)
    assert types(receiver) == ["customer.created"]
    double.post(f"/faults/{fault['id']}/release")
    thread.join()
