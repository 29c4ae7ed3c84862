"""The cases of failure that the README lists, played by number, with the SDK as a client that keeps its keys.

They show that the double can play each of them, not what a client should do; cases that are the client's alone are
not here, and those that are one fault or one state are in the test file of their subject too.
"""

import json
import random
import threading

import pytest
import requests
import stripe
from conftest import NOW, Double, confirm, intent

TOTALS = {"inv_1": {"amount": 5000, "currency": "usd"}}
CONFIRM, CREATE = "PostPaymentIntentsIntentConfirm", "PostPaymentIntents"


def charged_once(double):
    assert double.post("/ledger/check", metadataKey="invoice_id", totals=TOTALS, everyCharge=True)["offences"] == []
    assert [entry["kind"] for entry in double.get("/ledger")["entries"]].count("charge") == 1


def hold(double, receiver, *types):
    double.call(
        "PUT", "/webhooks/endpoint", url=receiver.url, secrets=["whsec_a"], mode="held", enabledEvents=types or ["*"]
    )


def types(receiver):
    return [json.loads(body)["type"] for body, _ in receiver.got]


def objects(receiver):
    return [json.loads(body)["data"]["object"] for body, _ in receiver.got]


class Background:
    """A call of the client that hangs in a fault."""

    def __init__(self, double, fault, call):
        self.double, self.fault, self.result = double, fault, None
        self.thread = threading.Thread(target=self.run, args=[call])
        self.thread.start()
        double.get(f"/faults/{fault['id']}", waitSeconds=5)

    def run(self, call):
        try:
            self.result = call()
        except stripe.StripeError as error:
            self.result = error

    def release(self):
        self.double.post(f"/faults/{self.fault['id']}/release")
        self.thread.join()
        return self.result


def ready(double, behaviour="succeed"):
    sdk = double.sdk()
    customer, method = double.customer(behaviour)
    return sdk, customer, method, intent(sdk, customer, method)


def test_case_01_the_webhook_comes_later(double, receiver):
    hold(double, receiver, "payment_intent.succeeded")
    sdk, _, _, made = ready(double)
    assert confirm(sdk, made.id).status == "succeeded" and receiver.got == []
    double.post("/webhooks/deliver")
    assert objects(receiver)[0]["id"] == made.id
    charged_once(double)


def test_case_02_the_webhook_comes_before_the_response(double, receiver):
    hold(double, receiver, "payment_intent.succeeded")
    sdk, _, _, made = ready(double)
    fault = double.post("/faults", kind="hold_after", operation=CONFIRM)
    call = Background(double, fault, lambda: confirm(sdk, made.id))
    double.post("/webhooks/deliver")
    assert objects(receiver)[0]["status"] == "succeeded" and call.result is None
    assert call.release().status == "succeeded"
    charged_once(double)


def test_case_03_the_webhook_comes_before_the_intents_id(double, receiver):
    hold(double, receiver, "payment_intent.succeeded")
    customer, method = double.customer()
    sdk = double.sdk()
    fault = double.post("/faults", kind="hold_after", operation=CREATE)
    call = Background(double, fault, lambda: intent(sdk, customer, method, confirm=True, off_session=True))
    double.post("/webhooks/deliver")
    assert objects(receiver)[0]["metadata"] == {"invoice_id": "inv_1"} and call.result is None
    assert call.release().id == objects(receiver)[0]["id"]
    charged_once(double)


def test_case_05_a_session_makes_two_events_of_one_success(double, receiver):
    hold(double, receiver, "payment_intent.succeeded", "checkout.session.completed")
    line = {"price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "1"}}, "quantity": 1}
    params = {"mode": "payment", "line_items": [line], "success_url": "https://x", "metadata": {"invoice_id": "inv_1"}}
    session = double.sdk().v1.checkout.sessions.create(params=params)
    double.post(f"/checkout_sessions/{session.id}/complete")
    double.post("/webhooks/deliver")
    paid, completed = objects(receiver)
    assert completed["payment_intent"] == paid["id"]
    charged_once(double)


def test_case_06_a_failure_is_delivered_after_the_success(double, receiver):
    wanted = ["payment_intent.succeeded", "payment_intent.payment_failed"]
    hold(double, receiver, *wanted)
    sdk, _, method, made = ready(double, ["decline:insufficient_funds", "succeed"])
    with pytest.raises(stripe.CardError):
        confirm(sdk, made.id, key="1")
    confirm(sdk, made.id, key="2", payment_method=method)
    double.post("/webhooks/deliver", types=wanted, order="given")
    assert types(receiver) == wanted
    charged_once(double)


@pytest.mark.parametrize("kind", ["timeout_after", "timeout_before", "truncated", "reset_after"])
def test_cases_08_to_14_the_same_key_again(double, kind):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind=kind, operation=CONFIRM, milliseconds=30)
    with pytest.raises(stripe.APIConnectionError):
        confirm(double.sdk(), made.id, key="1")
    again = confirm(sdk, made.id, key="1")
    assert again.status == "succeeded"
    assert ("Idempotent-Replayed" in again.last_response.headers) == (kind != "timeout_before")
    charged_once(double)


def test_case_15_a_stored_500_hides_a_charge(double):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind="error_stored", operation=CONFIRM)
    for _ in range(2):
        with pytest.raises(stripe.APIError):
            confirm(sdk, made.id, key="1")
    assert sdk.v1.payment_intents.retrieve(made.id).status == "succeeded"
    charged_once(double)


def test_case_16_a_500_without_a_charge_that_must_not_be_retried(double):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind="error_unstored", operation=CONFIRM, shouldRetry=False)
    with pytest.raises(stripe.APIError) as caught:
        confirm(double.sdk(retries=3), made.id, key="1")
    assert caught.value.headers["Stripe-Should-Retry"] == "false"
    assert len(double.get("/requests", operation=CONFIRM)) == 1
    assert sdk.v1.payment_intents.retrieve(made.id).status == "requires_confirmation"
    assert double.get("/ledger")["entries"] == []


def test_case_17_after_25_hours_a_blind_resend_of_one_step_charges_twice(double):
    """Which is why a client must look first: the double shows the harm."""
    double.ends_clean = False
    customer, method = double.customer()
    double.post("/faults", kind="timeout_after", milliseconds=30, operation=CREATE)
    params = {"amount": 5000, "currency": "usd", "customer": customer, "payment_method": method, "confirm": True}
    params |= {"off_session": True, "metadata": {"invoice_id": "inv_1"}}
    options = {"idempotency_key": "1"}
    with pytest.raises(stripe.APIConnectionError):
        double.sdk().v1.payment_intents.create(params=params, options=options)
    double.post("/clock", advanceSeconds=25 * 3600)
    listed = double.sdk().v1.payment_intents.list(params={"customer": customer})
    assert [item.status for item in listed.data] == ["succeeded"]
    double.sdk().v1.payment_intents.create(params=params, options=options)
    offences = double.post("/ledger/check", metadataKey="invoice_id", totals=TOTALS)["offences"]
    assert [offence["offence"] for offence in offences] == ["charged_twice", "charged_over_total"]


def test_case_17_after_25_hours_a_second_confirmation_is_refused(double):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind="timeout_after", milliseconds=30, operation=CONFIRM)
    with pytest.raises(stripe.APIConnectionError):
        confirm(double.sdk(), made.id, key="1")
    double.post("/clock", advanceSeconds=25 * 3600)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(sdk, made.id, key="1")
    assert caught.value.error.payment_intent.status == "succeeded"
    charged_once(double)


def test_cases_18_and_19_the_list_has_what_the_search_has_not(double):
    customer, method = double.customer()
    double.post("/faults", kind="timeout_after", milliseconds=30, operation=CREATE)
    with pytest.raises(stripe.APIConnectionError):
        intent(double.sdk(), customer, method, confirm=True, off_session=True)
    sdk = double.sdk()
    assert sdk.v1.payment_intents.search(params={"query": "metadata['invoice_id']:'inv_1'"}).data == []
    found = sdk.v1.payment_intents.list(params={"customer": customer, "created": {"gte": NOW}}).data
    assert [(item.metadata["invoice_id"], item.status) for item in found] == [("inv_1", "succeeded")]
    charged_once(double)


def test_case_20_two_refusals_of_the_limiter(double):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind="rate_limited", operation=CONFIRM, times=2, retryAfter=1)
    for _ in range(2):
        with pytest.raises(stripe.RateLimitError):
            confirm(sdk, made.id, key="1")
    assert confirm(sdk, made.id, key="1").status == "succeeded"
    charged_once(double)


def test_case_21_a_lock_and_a_key_in_use(double):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind="lock_timeout", operation=CONFIRM)
    with pytest.raises(stripe.RateLimitError):
        confirm(sdk, made.id, key="1")
    fault = double.post("/faults", kind="hold_running", operation=CONFIRM)
    call = Background(double, fault, lambda: confirm(double.sdk(), made.id, key="1"))
    with pytest.raises(stripe.StripeError) as caught:
        confirm(sdk, made.id, key="1")
    assert caught.value.http_status == 409
    assert call.release().status == "succeeded"
    charged_once(double)


def test_case_24_a_hard_decline_with_advice(double):
    sdk, _, _, made = ready(double, "decline:generic_decline:do_not_try_again")
    with pytest.raises(stripe.CardError) as caught:
        confirm(sdk, made.id)
    error = caught.value.json_body["error"]
    assert (error["decline_code"], error["advice_code"]) == ("generic_decline", "do_not_try_again")


def test_case_26_the_customer_is_faster_than_the_scheduler(double):
    sdk, _, method, made = ready(double, "authentication_required")
    fault = double.post("/faults", kind="hold_before", operation=CONFIRM)
    call = Background(double, fault, lambda: confirm(sdk, made.id, payment_method=method))
    double.post(f"/payment_intents/{made.id}/confirm", paymentMethod=method)
    double.post(f"/payment_intents/{made.id}/authenticate")
    late = call.release()
    assert late.code == "payment_intent_unexpected_state" and late.error.payment_intent.status == "succeeded"
    charged_once(double)


def test_case_28_a_worker_wakes_up_after_another_has_paid(double):
    sdk, _, _, made = ready(double)
    fault = double.post("/faults", kind="hold_before", operation=CONFIRM)
    first = Background(double, fault, lambda: confirm(double.sdk(), made.id, key="1"))
    assert confirm(sdk, made.id, key="1").status == "succeeded"
    late = first.release()
    assert late.status == "succeeded" and late.last_response.headers["Idempotent-Replayed"] == "true"
    charged_once(double)


def test_cases_30_and_31_checkout_is_complete_before_it_can_expire(double):
    line = {"price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "1"}}, "quantity": 1}
    params = {"mode": "payment", "line_items": [line], "success_url": "https://x", "metadata": {"invoice_id": "inv_1"}}
    sdk = double.sdk()
    session = sdk.v1.checkout.sessions.create(params=params)
    fault = double.post("/faults", kind="hold_before", operation="PostCheckoutSessionsSessionExpire")
    call = Background(double, fault, lambda: sdk.v1.checkout.sessions.expire(session.id))
    double.post(f"/checkout_sessions/{session.id}/complete")
    assert "status of complete" in str(call.release())
    charged_once(double)


def test_case_34_a_charge_lands_after_the_invoice_was_voided(double):
    sdk, _, _, made = ready(double)
    fault = double.post("/faults", kind="hold_before", operation=CONFIRM)
    call = Background(double, fault, lambda: confirm(sdk, made.id))
    # Here the client voids the invoice.
    assert call.release().status == "succeeded"
    sdk.v1.refunds.create(params={"payment_intent": made.id})
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 5000, "refund": -5000}}
    charged_once(double)


def test_case_36_processing_fails_after_three_days(double, receiver):
    hold(double, receiver, "payment_intent.processing", "payment_intent.payment_failed")
    sdk, _, _, made = ready(double, "processing>decline:insufficient_funds")
    assert confirm(sdk, made.id).status == "processing"
    double.post("/clock", advanceSeconds=3 * 86400)
    double.post(f"/payment_intents/{made.id}/settle")
    double.post("/webhooks/deliver")
    assert types(receiver) == ["payment_intent.processing", "payment_intent.payment_failed"]
    assert double.get("/ledger")["entries"] == []


def test_case_37_another_amount_another_currency_and_a_foreign_intent(double, receiver):
    hold(double, receiver)
    sdk, _, _, made = ready(double)
    wrong = {"amount_received": 4000, "currency": "eur", "status": "succeeded"}
    double.call("PATCH", f"/objects/payment_intent/{made.id}", set=wrong, event="payment_intent.succeeded")
    foreign = {"id": "pi_foreign", "object": "payment_intent", "amount": 700, "currency": "usd", "metadata": {}}
    double.post("/events", type="payment_intent.succeeded", object=foreign)
    double.post("/webhooks/deliver", types=["payment_intent.succeeded"])
    ours, other = objects(receiver)
    assert {name: ours[name] for name in wrong} == wrong and other["id"] == "pi_foreign"
    seen = sdk.v1.payment_intents.retrieve(made.id)
    assert (seen.amount_received, seen.currency) == (4000, "eur")


def test_case_39_raw_bytes_beyond_ascii_and_more_than_a_megabyte(double, receiver):
    hold(double, receiver)
    double.post("/events", type="customer.updated", object={"id": "cus_x", "name": "Zoë 🦊 \u2028"})
    double.post("/events", type="customer.updated", object={"id": "cus_x", "name": "x" * (1 << 20)})
    double.post("/webhooks/deliver")
    (body, header), (long, _) = receiver.got
    assert "Zoë 🦊".encode() in body and b"\n" in body and len(long) > 1 << 20
    stripe.WebhookSignature.verify_header(body.decode(), header, "whsec_a", None)
    with pytest.raises(stripe.SignatureVerificationError):
        stripe.WebhookSignature.verify_header(json.dumps(json.loads(body)), header, "whsec_a", None)


def test_case_41_a_webhook_is_answered_500_and_comes_again(double, receiver):
    hold(double, receiver, "customer.created")
    double.post("/customers", name="Ada")
    receiver.statuses = [503]
    double.post("/webhooks/deliver")
    double.post("/webhooks/deliver")
    assert objects(receiver)[0] == objects(receiver)[1]
    assert double.get("/webhooks")["deliveries"][0]["state"] == "delivered"


def test_case_42_a_test_event_at_the_live_endpoint(double, receiver):
    live = Double(double.url, double.key.replace("test", "live"))
    for world in (double, live):
        hold(world, receiver, "customer.created")
        world.post("/customers", name="Ada")
        world.post("/webhooks/deliver")
    assert [json.loads(body)["livemode"] for body, _ in receiver.got] == [False, True]


def test_cases_43_and_44_deleted_updated_created_in_one_second(double, receiver):
    kinds = ["customer.subscription.deleted", "customer.subscription.updated", "customer.subscription.created"]
    hold(double, receiver, *kinds)
    customer, _ = double.customer()
    price = double.post("/prices", unitAmount=900)["id"]
    made = double.post("/subscriptions", customer=customer, price=price)
    double.post(f"/subscriptions/{made['id']}", cancel_at_period_end=True)
    double.post(f"/subscriptions/{made['id']}/cancel")
    double.post("/webhooks/deliver", order="reversed")
    assert types(receiver) == kinds
    assert len({json.loads(body)["created"] for body, _ in receiver.got}) == 1
    assert [item["status"] for item in objects(receiver)] == ["canceled", "active", "active"]
    assert double.sdk().v1.subscriptions.retrieve(made["id"]).status == "canceled"


def test_case_47_nothing_known(double, receiver):
    hold(double, receiver)
    customer, _ = double.customer()
    made = double.post("/subscriptions", customer=customer, price=double.post("/prices", unitAmount=900)["id"])
    path = f"/objects/subscription/{made['id']}"
    unknown = {"status": "dormant", "collection_method": "by_pigeon"}
    double.call("PATCH", path, set=unknown, event="customer.subscription.updated")
    double.post("/events", type="customer.subscription.enchanted", object=made["id"])
    double.post("/webhooks/deliver", types=["customer.subscription.updated", "customer.subscription.enchanted"])
    assert {item["status"] for item in objects(receiver)} == {"dormant"}


def test_case_50_the_webhook_of_a_customer_whose_creation_was_never_answered(double, receiver):
    hold(double, receiver, "customer.created")
    double.post("/faults", kind="timeout_after", milliseconds=30, operation="PostCustomers")
    params, options = {"name": "Ada", "metadata": {"tenant_id": "t1"}}, {"idempotency_key": "cus:t1:1"}
    with pytest.raises(stripe.APIConnectionError):
        double.sdk().v1.customers.create(params=params, options=options)
    double.post("/webhooks/deliver")
    again = double.sdk().v1.customers.create(params=params, options=options)
    assert objects(receiver)[0]["id"] == again.id and objects(receiver)[0]["metadata"] == {"tenant_id": "t1"}
    assert len(double.get("/objects/customer")) == 1


def test_case_52_a_refund_is_repeated(double):
    sdk, _, _, made = ready(double)
    confirm(sdk, made.id)
    double.post("/faults", kind="timeout_after", milliseconds=30, operation="PostRefunds")
    params, options = {"payment_intent": made.id, "amount": 2000}, {"idempotency_key": "ref:cn1"}
    with pytest.raises(stripe.APIConnectionError):
        double.sdk().v1.refunds.create(params=params, options=options)
    assert sdk.v1.refunds.create(params=params, options=options).amount == 2000
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 5000, "refund": -2000}}
    charged_once(double)


def test_case_53_the_key_stops_working_in_the_middle(double):
    sdk, customer, method, made = ready(double)
    double.call("PATCH", "/settings", revokedKeys=[double.key])
    for call in (lambda: confirm(sdk, made.id, key="1"), lambda: sdk.v1.customers.retrieve(customer)):
        with pytest.raises(stripe.AuthenticationError):
            call()
    double.call("PATCH", "/settings", revokedKeys=[])
    assert confirm(sdk, made.id, key="1").status == "succeeded"
    charged_once(double)


@pytest.mark.parametrize("kind", ["html", "empty", "html_after", "empty_after", "truncated_json"])
def test_case_54_answers_that_say_nothing(double, kind):
    sdk, _, _, made = ready(double)
    double.post("/faults", kind=kind, operation=CONFIRM)
    with pytest.raises(stripe.APIError):
        confirm(sdk, made.id, key="1")
    assert confirm(sdk, made.id, key="1").status == "succeeded"
    charged_once(double)


def test_case_55_all_at_random(double, receiver):
    """A client that keeps its keys, asks for the truth when in doubt, and reads its webhooks, ends with the books."""
    seed = random.SystemRandom().randrange(2**32)
    print("seed", seed)
    double.call("PUT", "/webhooks/endpoint", url=receiver.url, secrets=["whsec_a"])
    customer, method = double.customer(["succeed", "decline:insufficient_funds", "succeed", "succeed"])
    double.call("PUT", "/chaos", seed=seed, silenceMilliseconds=20)
    sdk = double.sdk()
    count, doubts = 20, (stripe.APIConnectionError, stripe.APIError, stripe.RateLimitError, stripe.IdempotencyError)

    def insistently(call):
        for _ in range(60):
            try:
                return call()
            except doubts:
                continue
        return None

    def charge(number):
        params = {"amount": 1000, "currency": "usd", "customer": customer, "metadata": {"invoice_id": f"inv_{number}"}}
        for generation in range(5):
            options = {"idempotency_key": f"pi-{number}-{generation}"}
            made = insistently(lambda: sdk.v1.payment_intents.create(params=params, options=options))
            if made:
                break
        for attempt in range(10):
            key = f"confirm-{number}-{attempt}"
            try:
                insistently(lambda: confirm(sdk, made.id, key=key, payment_method=method))
            except (stripe.CardError, stripe.InvalidRequestError):
                pass
            seen = insistently(lambda: sdk.v1.payment_intents.retrieve(made.id))
            if seen and seen.status == "succeeded":
                return

    for number in range(count):
        charge(number)
    double.call("DELETE", "/chaos")
    double.post("/webhooks/deliver")
    totals = {f"inv_{number}": {"amount": 1000, "currency": "usd"} for number in range(count)}
    result = double.post("/check", metadataKey="invoice_id", totals=totals, everyCharge=True)
    assert result["ok"], result
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 1000 * count}}
    dropped = {delivery["event"] for delivery in double.get("/webhooks", state="dropped")["deliveries"]}
    got = {json.loads(body)["id"] for body, _ in receiver.got}
    assert dropped | got == {event["id"] for event in double.get("/events")}
    headers = {"Authorization": f"Bearer {double.key}", "Stripe-Version": "2026-10-28.endive"}
    missed = requests.get(f"{double.url}/v1/events?delivery_success=false&limit=100", headers=headers, timeout=5).json()
    assert dropped == {event["id"] for event in missed["data"]}
