"""Subscriptions: their states, their periods in both shapes, and what the clock does with them."""

import pytest
import stripe
from conftest import NEWEST, NOW, OLDER

DAY = 86400


@pytest.fixture
def price(double):
    return double.post("/prices", unitAmount=4900)["id"]


def make(double, price, behaviour="succeed", **fields):
    customer, method = double.customer(behaviour)
    return double.post("/subscriptions", customer=customer, price=price, **fields), method


def end_of(subscription):
    return subscription["items"]["data"][0]["current_period_end"]


def types(double):
    return [event["type"] for event in double.get("/events")]


def test_a_period_is_renewed_and_paid(double, client, price):
    made, _ = make(double, price)
    assert made["status"] == "active"
    double.post("/clock", now=end_of(made))
    seen = client.v1.subscriptions.retrieve(made["id"], params={"expand": ["latest_invoice"]})
    assert seen["items"].data[0].current_period_start == end_of(made) and seen.latest_invoice.status == "paid"
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 9800}}


def test_a_failed_renewal_is_past_due_until_it_is_paid(double, client, price):
    made, method = make(double, price, ["succeed", "decline:insufficient_funds", "succeed"])
    double.post("/clock", now=end_of(made))
    seen = client.v1.subscriptions.retrieve(made["id"])
    assert seen.status == "past_due" and "invoice.payment_failed" in types(double)
    double.post(f"/invoices/{seen.latest_invoice}/pay")
    assert client.v1.subscriptions.retrieve(made["id"]).status == "active"
    assert (
        client.v1.invoices.retrieve(seen.latest_invoice, params={"expand": ["payments"]}).payments.data[0].status
        == "paid"
    )


def test_past_due_to_unpaid_to_active(double, client, price):
    made, _ = make(double, price)
    for status in ("past_due", "unpaid", "active"):
        double.post(f"/subscriptions/{made['id']}/status", status=status)
        assert client.v1.subscriptions.retrieve(made["id"]).status == status
    assert types(double).count("customer.subscription.updated") == 3


def test_cancel_at_period_end_undone_and_done(double, client, price):
    made, _ = make(double, price)
    cancelled = client.v1.subscriptions.update(made["id"], params={"cancel_at_period_end": True})
    assert cancelled.status == "active" and cancelled.cancel_at == end_of(made) and cancelled.canceled_at == NOW
    double.post(f"/subscriptions/{made['id']}", cancel_at_period_end=False)
    undone = client.v1.subscriptions.retrieve(made["id"])
    assert (undone.cancel_at_period_end, undone.cancel_at, undone.canceled_at) == (False, None, None)
    client.v1.subscriptions.update(made["id"], params={"cancel_at_period_end": True})
    double.post("/clock", now=end_of(made) - 1)
    assert client.v1.subscriptions.retrieve(made["id"]).status == "active"
    double.post("/clock", advanceSeconds=1)
    ended = client.v1.subscriptions.retrieve(made["id"])
    assert (ended.status, ended.ended_at) == ("canceled", end_of(made)) and types(double)[
        -1
    ] == "customer.subscription.deleted"


def test_the_portal_may_set_cancel_at_instead(double, client, price):
    made, _ = make(double, price)
    double.post(f"/subscriptions/{made['id']}", cancel_at=NOW + 5 * DAY)
    seen = client.v1.subscriptions.retrieve(made["id"])
    assert (seen.cancel_at, seen.cancel_at_period_end) == (NOW + 5 * DAY, False)
    double.post("/clock", advanceSeconds=5 * DAY)
    assert client.v1.subscriptions.retrieve(made["id"]).status == "canceled"


def test_an_ended_subscription_stays_so(double, client, price):
    made, _ = make(double, price)
    assert client.v1.subscriptions.cancel(made["id"], params={"prorate": False}).status == "canceled"
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.subscriptions.update(made["id"], params={"cancel_at_period_end": True})
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.subscriptions.cancel(made["id"])
    assert client.v1.subscriptions.list(params={"customer": made["customer"]}).data == []
    assert len(client.v1.subscriptions.list(params={"customer": made["customer"], "status": "all"}).data) == 1


def test_a_trial_is_announced_and_becomes_active(double, client, price):
    made, _ = make(double, price, trialDays=14)
    assert (made["status"], made["trial_end"]) == ("trialing", NOW + 14 * DAY) and double.get("/ledger")[
        "entries"
    ] == []
    double.post("/clock", advanceSeconds=11 * DAY)
    assert types(double)[-1] == "customer.subscription.trial_will_end"
    double.post("/clock", advanceSeconds=3 * DAY)
    assert client.v1.subscriptions.retrieve(made["id"]).status == "active"
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 4900}}


@pytest.mark.parametrize(
    "behaviour, status, event",
    [
        ("cancel", "canceled", "customer.subscription.deleted"),
        ("pause", "paused", "customer.subscription.paused"),
        ("create_invoice", "past_due", "customer.subscription.updated"),
    ],
)
def test_a_trial_without_a_method(double, client, price, behaviour, status, event):
    customer = double.post("/customers", email="ada@example.com")["id"]
    made = double.post("/subscriptions", customer=customer, price=price, trialDays=7, missingPaymentMethod=behaviour)
    double.post("/clock", advanceSeconds=7 * DAY)
    assert client.v1.subscriptions.retrieve(made["id"]).status == status and types(double)[-1] == event


def test_a_pause_says_why_and_ends(double, price):
    made, _ = make(double, price)
    double.post(f"/subscriptions/{made['id']}/pause", type="pause_requested")
    newest = double.sdk(NEWEST).v1.subscriptions.retrieve(made["id"])
    assert newest.status == "paused" and newest.status_details.paused.subscription.type == "pause_requested"
    assert "status_details" not in double.raw("GET", f"/v1/subscriptions/{made['id']}", Stripe_Version=OLDER).json()
    double.post(f"/subscriptions/{made['id']}/resume")
    assert double.sdk().v1.subscriptions.retrieve(made["id"]).status == "active"
    assert "customer.subscription.resumed" in types(double)


def test_a_failed_first_payment_is_incomplete_and_expires(double, client, price):
    made, _ = make(double, price, "decline:generic_decline")
    assert client.v1.subscriptions.retrieve(made["id"]).status == "incomplete"
    double.post("/clock", advanceSeconds=23 * 3600)
    assert client.v1.subscriptions.retrieve(made["id"]).status == "incomplete_expired"


@pytest.mark.parametrize("shape", ["items", "top_level", "both", "none"])
def test_periods_come_in_every_shape(double, price, shape):
    made, _ = make(double, price)
    double.call("PATCH", "/settings", periodShape=shape)
    seen = double.raw("GET", f"/v1/subscriptions/{made['id']}").json()
    assert ("current_period_end" in seen) == (shape in ("top_level", "both"))
    assert ("current_period_end" in seen["items"]["data"][0]) == (shape in ("items", "both"))


def test_an_older_version_has_its_period_on_top(double, price):
    made, _ = make(double, price)
    double.call("PATCH", "/settings", versions=[NEWEST, "2025-02-24.acacia"])
    seen = double.raw("GET", f"/v1/subscriptions/{made['id']}", Stripe_Version="2025-02-24.acacia").json()
    assert seen["current_period_end"] == end_of(made) and "current_period_end" not in seen["items"]["data"][0]


def test_several_items_and_a_change_of_price(double, client, price):
    customer, _ = double.customer()
    seats, other = double.post("/prices", unitAmount=700)["id"], double.post("/prices", unitAmount=9900)["id"]
    made = double.post("/subscriptions", customer=customer, items=[{"price": price}, {"price": seats, "quantity": 3}])
    assert double.get("/ledger")["sums"] == {"usd": {"charge": 7000}}
    item = made["items"]["data"][0]["id"]
    changed = client.v1.subscriptions.update(
        made["id"], params={"items": [{"id": item, "price": other}], "proration_behavior": "none"}
    )
    assert [i.price.id for i in changed["items"].data] == [other, seats]
    assert [s.id for s in client.v1.subscriptions.list(params={"price": other}).data] == [made["id"]]


def test_a_yearly_price_and_the_end_of_a_month(double, client):
    double.post("/clock", now=1_769_817_600)  # 31 January 2026
    monthly = double.post("/prices", unitAmount=900)["id"]
    made, _ = make(double, monthly)
    ends = [end_of(made)]
    for _ in range(2):
        double.post("/clock", now=ends[-1])
        ends.append(end_of(client.v1.subscriptions.retrieve(made["id"]).to_dict()))
    assert ends == [1_772_236_800, 1_774_915_200, 1_777_507_200]  # 28 February, 31 March, 30 April
    yearly, _ = make(double, double.post("/prices", unitAmount=900, interval="year")["id"])
    assert end_of(yearly) == yearly["created"] + 365 * DAY


def test_unknown_values_can_be_scripted(double, sdk, price):
    made, _ = make(double, price)
    double.call(
        "PATCH",
        f"/objects/subscription/{made['id']}",
        set={"status": "hibernating"},
        event="customer.subscription.updated",
    )
    assert sdk.v1.subscriptions.retrieve(made["id"]).status == "hibernating"
    assert double.get("/events")[-1]["data"]["object"]["status"] == "hibernating"


def test_a_deleted_customer_takes_its_subscriptions_along(double, client, price):
    made, method = make(double, price)
    double.post(f"/customers/{made['customer']}/delete")
    assert client.v1.subscriptions.retrieve(made["id"]).status == "canceled"
    assert client.v1.payment_methods.retrieve(method).customer is None


def test_an_update_says_what_was_before(double, client, price):
    made, _ = make(double, price)
    client.v1.subscriptions.update(made["id"], params={"metadata": {"a": "1"}})
    event = double.get("/events")[-1]
    assert event["type"] == "customer.subscription.updated" and event["data"]["previous_attributes"] == {"metadata": {}}


def test_prices_are_read(double, client, price):
    seen = client.v1.prices.retrieve(price)
    assert (seen.active, seen.recurring.interval, seen.unit_amount, seen.currency, seen.livemode) == (
        True,
        "month",
        4900,
        "usd",
        False,
    )
    double.post(f"/prices/{price}", active=False)
    assert client.v1.prices.list(params={"active": True}).data == []
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.prices.retrieve("price_none")
    assert caught.value.http_status == 404


def test_a_past_due_subscription_whose_next_renewal_is_paid_is_active(double, client, price):
    made, _ = make(double, price, ["succeed", "decline:insufficient_funds", "succeed"])
    for _ in range(2):
        double.post("/clock", now=end_of(client.v1.subscriptions.retrieve(made["id"]).to_dict()))
    assert client.v1.subscriptions.retrieve(made["id"]).status == "active"
