"""Checkout Sessions: what the client asks, and what the customer does on the page."""

import pytest
import stripe
from conftest import NOW, intent

LINE = {"price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "Invoice 1"}}, "quantity": 1}


def payment(sdk, customer, **fields):
    params = {
        "mode": "payment", "customer": customer, "line_items": [LINE], "success_url": "https://x",
        "client_reference_id": "inv_1", "metadata": {"invoice_id": "inv_1"},
        "payment_intent_data": {"metadata": {"invoice_id": "inv_1"}, **fields},
    }  # fmt: skip
    return sdk.v1.checkout.sessions.create(params=params)


def types(double):
    return [event["type"] for event in double.get("/events")]


def test_an_invoice_is_paid_and_its_card_kept_when_asked(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    session = payment(client, customer, setup_future_usage="off_session")
    assert (session.status, session.payment_status, session.payment_intent, session.amount_total) == (
        "open",
        "unpaid",
        None,
        5000,
    )
    assert session.url and session.expires_at == NOW + 86400
    double.post(f"/checkout_sessions/{session.id}/complete", paymentMethod="pm_card_visa")
    done = client.v1.checkout.sessions.retrieve(
        session.id, params={"expand": ["payment_intent.latest_charge", "line_items"]}
    )
    assert (done.status, done.payment_status, done.payment_intent.status) == ("complete", "paid", "succeeded")
    assert done.line_items.data[0].description == "Invoice 1"
    methods = client.v1.customers.payment_methods.list(customer).data
    assert [method.id for method in methods] == [done.payment_intent.payment_method]
    assert (
        intent(client, customer, methods[0].id, invoice="inv_2", confirm=True, off_session=True).status == "succeeded"
    )


def test_without_asking_no_card_is_kept(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    session = payment(client, customer)
    double.post(f"/checkout_sessions/{session.id}/complete")
    assert client.v1.customers.payment_methods.list(customer).data == []


def test_a_decline_leaves_the_page_open(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    session = payment(client, customer)
    refused = double.post(f"/checkout_sessions/{session.id}/complete", expect=402, paymentMethod="4000000000009995")
    assert refused["error"]["decline_code"] == "insufficient_funds"
    assert client.v1.checkout.sessions.retrieve(session.id).status == "open"
    double.post(f"/checkout_sessions/{session.id}/complete", paymentMethod="4242424242424242")
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "paid"
    assert types(double).count("payment_intent.payment_failed") == 1


@pytest.mark.parametrize(
    "outcome, event, status",
    [
        ("succeed", "checkout.session.async_payment_succeeded", "paid"),
        ("decline:insufficient_funds", "checkout.session.async_payment_failed", "unpaid"),
    ],
)
def test_a_delayed_payment_completes_unpaid_and_ends_later(double, client, outcome, event, status):
    customer = double.post("/customers", email="ada@example.com")["id"]
    session = payment(client, customer)
    double.post(f"/checkout_sessions/{session.id}/complete", paymentMethod="pm_usBankAccount_processing")
    done = client.v1.checkout.sessions.retrieve(session.id)
    assert (done.status, done.payment_status) == ("complete", "unpaid")
    double.post(f"/payment_intents/{done.payment_intent}/settle", outcome=outcome)
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == status and types(double)[-1] == event


def test_an_open_session_expires_once(double, client):
    session = payment(client, double.post("/customers", email="a@b.c")["id"])
    assert client.v1.checkout.sessions.expire(session.id).status == "expired"
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.checkout.sessions.expire(session.id)
    double.post(f"/checkout_sessions/{session.id}/complete", expect=400, paymentMethod="pm_card_visa")
    assert double.get("/ledger")["entries"] == []


def test_a_complete_session_cannot_expire(double, client):
    session = payment(client, double.post("/customers", email="a@b.c")["id"])
    double.post(f"/checkout_sessions/{session.id}/complete")
    with pytest.raises(stripe.InvalidRequestError, match="status of complete"):
        client.v1.checkout.sessions.expire(session.id)


def test_the_clock_expires_a_session(double, client):
    session = payment(client, double.post("/customers", email="a@b.c")["id"])
    double.post("/clock", advanceSeconds=86400)
    assert client.v1.checkout.sessions.retrieve(session.id).status == "expired"
    assert types(double)[-1] == "checkout.session.expired"


@pytest.mark.parametrize("seconds", [30 * 60 - 1, 86401])
def test_the_expiry_is_between_30_minutes_and_a_day(double, client, seconds):
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.checkout.sessions.create(
            params={"mode": "payment", "line_items": [LINE], "success_url": "https://x", "expires_at": NOW + seconds}
        )
    assert caught.value.param == "expires_at"


def test_a_setup_session_saves_a_card(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    session = client.v1.checkout.sessions.create(
        params={
            "mode": "setup",
            "customer": customer,
            "currency": "usd",
            "success_url": "https://x",
            "setup_intent_data": {"metadata": {"contract_id": "c1"}},
        }
    )
    double.post(f"/checkout_sessions/{session.id}/complete", paymentMethod="pm_card_mastercard")
    setup = client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["setup_intent"]}).setup_intent
    assert (setup.status, setup.metadata["contract_id"]) == ("succeeded", "c1")
    assert client.v1.payment_methods.retrieve(setup.payment_method).customer == customer


def test_a_subscription_begins_after_its_payment(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    price = double.post("/prices", unitAmount=4900, interval="month")["id"]
    params = {
        "mode": "subscription",
        "customer": customer,
        "line_items": [{"price": price, "quantity": 1}],
        "success_url": "https://x",
        "client_reference_id": "t1",
        "subscription_data": {"metadata": {"tenant_id": "t1"}},
    }
    session = client.v1.checkout.sessions.create(params=params)
    double.post(f"/checkout_sessions/{session.id}/complete", expect=402, paymentMethod="pm_card_chargeCustomerFail")
    assert client.v1.subscriptions.list(params={"customer": customer, "status": "all"}).data == []
    double.post(f"/checkout_sessions/{session.id}/complete")
    done = client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["subscription.latest_invoice.payments"]})
    assert (done.status, done.payment_status, done.subscription.status) == ("complete", "paid", "active")
    assert done.subscription.metadata["tenant_id"] == "t1" and done.subscription["items"].data[0].price.id == price
    invoice = client.v1.invoices.retrieve(done.invoice)
    assert (invoice.status, invoice.amount_paid, invoice.parent.subscription_details.subscription) == (
        "paid",
        4900,
        done.subscription.id,
    )
    order = [
        kind
        for kind in types(double)
        if kind in ("customer.subscription.created", "invoice.paid", "checkout.session.completed")
    ]
    assert order == ["customer.subscription.created", "invoice.paid", "checkout.session.completed"]


def test_a_trial_needs_no_payment(double, client):
    price = double.post("/prices", unitAmount=4900)["id"]
    params = {
        "mode": "subscription",
        "line_items": [{"price": price, "quantity": 1}],
        "success_url": "https://x",
        "subscription_data": {"trial_period_days": 7},
    }
    session = client.v1.checkout.sessions.create(params=params)
    double.post(f"/checkout_sessions/{session.id}/complete", email="grace@example.com")
    done = client.v1.checkout.sessions.retrieve(session.id, params={"expand": ["subscription", "customer"]})
    assert (done.payment_status, done.subscription.status, done.customer.email) == (
        "no_payment_required",
        "trialing",
        "grace@example.com",
    )
    assert done.subscription.trial_end == NOW + 7 * 86400


def test_two_sessions_can_both_complete(double, client):
    """Stripe does not prevent two subscriptions: the client must."""
    customer = double.post("/customers", email="ada@example.com")["id"]
    price = double.post("/prices", unitAmount=4900)["id"]
    params = {
        "mode": "subscription",
        "customer": customer,
        "line_items": [{"price": price, "quantity": 1}],
        "success_url": "https://x",
    }
    for _ in range(2):
        session = client.v1.checkout.sessions.create(params=params)
        double.post(f"/checkout_sessions/{session.id}/complete")
    assert len(client.v1.subscriptions.list(params={"customer": customer}).data) == 2


def test_modes_and_prices_must_fit(double, client):
    monthly, once, off = (
        double.post("/prices", unitAmount=900, **fields)["id"] for fields in ({}, {"interval": None}, {"active": False})
    )
    for mode, price in (("payment", monthly), ("subscription", once), ("subscription", off)):
        with pytest.raises(stripe.InvalidRequestError):
            client.v1.checkout.sessions.create(
                params={"mode": mode, "line_items": [{"price": price, "quantity": 1}], "success_url": "https://x"}
            )


def test_the_intent_of_an_open_session_is_checkouts(double, client):
    session = payment(client, double.post("/customers", email="a@b.c")["id"])
    double.post(f"/checkout_sessions/{session.id}/complete", expect=402, paymentMethod="pm_card_chargeDeclined")
    made = client.v1.checkout.sessions.retrieve(session.id).payment_intent
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.cancel(made)
    client.v1.checkout.sessions.expire(session.id)
    assert client.v1.payment_intents.retrieve(made).status == "canceled"


def test_the_portal_needs_its_configuration(double, client):
    customer = double.post("/customers", email="ada@example.com")["id"]
    assert client.v1.billing_portal.sessions.create(params={"customer": customer, "return_url": "https://x"}).url
    double.call("PATCH", "/settings", portalConfigured=False)
    with pytest.raises(stripe.InvalidRequestError, match="default configuration has not been created"):
        client.v1.billing_portal.sessions.create(params={"customer": customer})
