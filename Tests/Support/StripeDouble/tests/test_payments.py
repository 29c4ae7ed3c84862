"""Payment intents as the SDK sees them: success, declines, authentication, delayed payments, capture, cancel."""

import pytest
import stripe
from conftest import NEWEST, confirm, intent


def version_of(answer):
    return answer.headers["Stripe-Version"]


def test_two_steps_charge_once(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    assert made.status == "requires_confirmation" and made.client_secret.startswith(made.id)
    paid = confirm(client, made.id, expand=["latest_charge"])
    assert (paid.status, paid.amount_received, paid.latest_charge.status) == ("succeeded", 5000, "succeeded")
    assert paid.latest_charge.metadata["invoice_id"] == "inv_1"
    assert double.get("/ledger", customer=customer)["sums"] == {"usd": {"charge": 5000}}


def test_one_step_charges_once(double, client):
    customer, method = double.customer()
    paid = intent(client, customer, method, confirm=True, off_session=True)
    assert paid.status == "succeeded"
    assert client.v1.charges.retrieve(paid.latest_charge).payment_method == method


def test_a_second_confirmation_is_refused_and_carries_the_intent(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    confirm(client, made.id)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, made.id)
    assert caught.value.code == "payment_intent_unexpected_state" and caught.value.http_status == 400
    assert caught.value.error.payment_intent.status == "succeeded"
    assert len(double.get("/ledger")["entries"]) == 1


@pytest.mark.parametrize(
    "decline, code, advice",
    [
        ("insufficient_funds", "card_declined", "try_again_later"),
        ("stolen_card", "card_declined", "do_not_try_again"),
        ("expired_card", "expired_card", "do_not_try_again"),
        ("incorrect_cvc", "incorrect_cvc", "confirm_card_data"),
        ("no_such_reason", "card_declined", None),
    ],
)
def test_declines_are_card_errors(double, client, decline, code, advice):
    customer, method = double.customer(f"decline:{decline}")
    made = intent(client, customer, method)
    with pytest.raises(stripe.CardError) as caught:
        confirm(client, made.id)
    error = caught.value.error
    assert (caught.value.http_status, error.code, error.decline_code) == (402, code, decline)
    in_error = caught.value.json_body["error"].get("advice_code")
    assert in_error == (advice if version_of(caught.value) == NEWEST else None)
    assert error.payment_intent.status == "requires_payment_method" and error.payment_method.id == method
    seen = client.v1.payment_intents.retrieve(made.id)
    assert seen.payment_method is None and seen.last_payment_error.decline_code == decline
    assert client.v1.charges.retrieve(seen.latest_charge).status == "failed"
    assert double.get("/ledger")["entries"] == []


def test_the_same_intent_is_paid_after_a_decline(double, client):
    customer, method = double.customer(["decline:insufficient_funds", "succeed"])
    made = intent(client, customer, method)
    with pytest.raises(stripe.CardError):
        confirm(client, made.id, key="confirm-1")
    assert confirm(client, made.id, key="confirm-2", payment_method=method).status == "succeeded"


def test_off_session_authentication_is_a_card_error(double, client):
    customer, method = double.customer("authentication_required")
    made = intent(client, customer, method)
    with pytest.raises(stripe.CardError) as caught:
        confirm(client, made.id)
    error = caught.value.error
    assert (error.code, error.decline_code) == ("authentication_required", "authentication_required")
    assert error.payment_intent.client_secret == made.client_secret
    on_session = double.post(f"/payment_intents/{made.id}/confirm", paymentMethod=method)
    assert on_session["status"] == "requires_action" and on_session["next_action"]
    double.post(f"/payment_intents/{made.id}/authenticate")
    assert client.v1.payment_intents.retrieve(made.id).status == "succeeded"


def test_on_session_authentication_can_fail(double, client):
    customer, method = double.customer("authentication_required")
    made = intent(client, customer, method)
    assert (
        client.v1.payment_intents.confirm(made.id, params={"return_url": "https://x"}).next_action.type
        == "redirect_to_url"
    )
    double.post(f"/payment_intents/{made.id}/authenticate", success=False)
    seen = client.v1.payment_intents.retrieve(made.id)
    assert seen.last_payment_error.code == "payment_intent_authentication_failure"


def test_authentication_at_setup_spares_the_later_one(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    setup = client.v1.setup_intents.create(
        params={"customer": customer, "usage": "off_session", "automatic_payment_methods": {"enabled": True}}
    )
    double.post(f"/setup_intents/{setup.id}/confirm", paymentMethod="pm_card_authenticationRequiredOnSetup")
    assert client.v1.setup_intents.retrieve(setup.id).status == "requires_action"
    double.post(f"/setup_intents/{setup.id}/authenticate")
    done = client.v1.setup_intents.retrieve(setup.id, params={"expand": ["payment_method"]})
    assert done.status == "succeeded" and done.payment_method.customer == customer
    assert intent(client, customer, done.payment_method.id, confirm=True, off_session=True).status == "succeeded"


def test_processing_waits_and_then_succeeds(double, client):
    customer, method = double.customer("processing", type="us_bank_account")
    made = intent(client, customer, method, confirm=True, off_session=True)
    assert made.status == "processing" and double.get("/ledger")["entries"] == []
    with pytest.raises(stripe.InvalidRequestError):
        confirm(client, made.id)
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.cancel(made.id)
    double.post(f"/payment_intents/{made.id}/settle", outcome="succeed")
    assert client.v1.payment_intents.retrieve(made.id).status == "succeeded"
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 5000}}


def test_processing_can_fail_days_later(double, client):
    customer, method = double.customer("processing>decline:insufficient_funds", type="sepa_debit")
    made = intent(client, customer, method, confirm=True, off_session=True)
    double.post("/clock", advanceSeconds=3 * 86400)
    double.post(f"/payment_intents/{made.id}/settle")
    seen = client.v1.payment_intents.retrieve(made.id)
    assert (seen.status, seen.last_payment_error.decline_code) == ("requires_payment_method", "insufficient_funds")


def test_capture_later(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method, capture_method="manual", confirm=True)
    assert (made.status, made.amount_capturable) == ("requires_capture", 5000)
    assert double.get("/ledger")["entries"] == []
    paid = client.v1.payment_intents.capture(made.id, params={"amount_to_capture": 3000})
    assert (paid.status, paid.amount_received) == ("succeeded", 3000)
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 3000}}


def test_a_cancelled_intent_takes_no_payment(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    assert client.v1.payment_intents.cancel(made.id, params={"cancellation_reason": "abandoned"}).status == "canceled"
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, made.id)
    assert caught.value.error.payment_intent.status == "canceled"


def test_an_amount_below_the_smallest_is_refused(double, client):
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.create(params={"amount": 49, "currency": "usd"})
    assert (caught.value.code, caught.value.param) == ("amount_too_small", "amount")


def test_the_smallest_amount_can_be_another_one(double, client):
    double.call("PATCH", "/settings", smallest={"usd": 100})
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.create(params={"amount": 99, "currency": "usd"})
    assert caught.value.code == "amount_too_small"
    assert client.v1.payment_intents.create(params={"amount": 100, "currency": "usd"}).amount == 100


def test_amounts_of_three_decimals_end_in_zero(double, client):
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.create(params={"amount": 5001, "currency": "kwd"})
    assert client.v1.payment_intents.create(params={"amount": 5010, "currency": "kwd"}).amount == 5010


def test_a_detached_method_and_a_deleted_customer_are_missing(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    double.post(f"/payment_methods/{method}/detach")
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, made.id)
    assert caught.value.code == "resource_missing"
    double.post(f"/customers/{customer}/delete")
    with pytest.raises(stripe.InvalidRequestError) as caught:
        intent(client, customer, "pm_card_visa")
    assert (caught.value.code, caught.value.param) == ("resource_missing", "customer")
    path = f"/v1/customers/{customer}"
    assert double.raw("GET", path).json() == {"id": customer, "object": "customer", "deleted": True}


def test_attach_list_and_detach(double, client):
    customer = client.v1.customers.create(params={"email": "ada@example.com"})
    method = client.v1.payment_methods.attach("pm_card_visa", params={"customer": customer.id})
    assert method.id.startswith("pm_") and method.id != "pm_card_visa" and method.card.last4 == "4242"
    listed = client.v1.customers.payment_methods.list(customer.id, params={"type": "card"})
    assert [item.id for item in listed.data] == [method.id]
    client.v1.customers.update(customer.id, params={"invoice_settings": {"default_payment_method": method.id}})
    client.v1.payment_methods.detach(method.id)
    assert client.v1.customers.payment_methods.list(customer.id).data == []
    assert client.v1.customers.retrieve(customer.id).invoice_settings.default_payment_method is None


def test_a_declining_card_cannot_be_attached(double, client):
    customer = client.v1.customers.create(params={"email": "ada@example.com"})
    with pytest.raises(stripe.CardError) as caught:
        client.v1.payment_methods.attach(
            "pm_card_visa_chargeDeclinedInsufficientFunds", params={"customer": customer.id}
        )
    assert caught.value.error.decline_code == "insufficient_funds"


def test_lists_are_paged_newest_first(double, client):
    customer, method = double.customer()
    made = [intent(client, customer, method, invoice=f"inv_{n}").id for n in range(5)]
    first = client.v1.payment_intents.list(params={"customer": customer, "limit": 2})
    assert [item.id for item in first.data] == made[:2:-1] and first.has_more
    assert [item.id for item in first.auto_paging_iter()] == made[::-1]
    assert (
        client.v1.payment_intents.list(params={"customer": customer, "created": {"gt": made and 1_800_000_000}}).data
        == []
    )


def test_search_lags_behind_the_list(double, client):
    customer, method = double.customer()
    made = intent(client, customer, method)
    query = {"query": "metadata['invoice_id']:'inv_1' AND status:'requires_confirmation'"}
    assert client.v1.payment_intents.search(params=query).data == []
    assert [item.id for item in client.v1.payment_intents.list(params={"customer": customer}).data] == [made.id]
    double.post("/clock", advanceSeconds=61)
    assert [item.id for item in client.v1.payment_intents.search(params=query).data] == [made.id]


def test_setup_failures_are_card_errors(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    setup = client.v1.setup_intents.create(params={"customer": customer})
    with pytest.raises(stripe.CardError) as caught:
        client.v1.setup_intents.confirm(setup.id, params={"payment_method": "pm_card_chargeDeclinedExpiredCard"})
    assert caught.value.error.setup_intent.status == "requires_payment_method"
    assert client.v1.setup_intents.cancel(setup.id).status == "canceled"
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.setup_intents.cancel(setup.id)
    assert caught.value.code == "setup_intent_unexpected_state"
