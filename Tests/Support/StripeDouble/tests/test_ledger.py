"""The money ledger: what moved, and that it catches what must never happen."""

import pytest
import stripe
from conftest import intent

TOTALS = {"inv_1": {"amount": 5000, "currency": "usd"}}


def check(double, **fields):
    return [
        offence["offence"] for offence in double.post("/ledger/check", metadataKey="invoice_id", **fields)["offences"]
    ]


def pay(double, sdk, invoice="inv_1", **fields):
    customer, method = double.customer()
    return intent(sdk, customer, method, invoice=invoice, confirm=True, off_session=True, **fields)


def test_one_charge_within_the_total_is_clean(double, client):
    pay(double, client)
    assert check(double, totals=TOTALS, everyCharge=True) == []


def test_a_doubled_charge_is_caught(double, client):
    double.ends_clean = False
    pay(double, client)
    pay(double, client)
    assert check(double) == ["charged_twice"]
    assert check(double, totals=TOTALS) == ["charged_twice", "charged_over_total"]
    assert double.post("/check", metadataKey="invoice_id")["offences"][0]["invoice"] == "inv_1"


def test_two_halves_are_caught_though_their_sum_is_right(double, sdk):
    double.ends_clean = False
    pay(double, sdk, amount=2500)
    pay(double, sdk, amount=2500)
    assert check(double, totals=TOTALS) == ["charged_twice"]


def test_a_charge_over_the_total_is_caught(double, sdk):
    pay(double, sdk, amount=5001)
    assert check(double, totals=TOTALS) == ["charged_over_total"]


def test_another_currency_and_an_unknown_invoice_are_caught(double, sdk):
    pay(double, sdk, currency="eur")
    pay(double, sdk, invoice="inv_2")
    assert check(double, totals=TOTALS) == ["charged_in_other_currency", "invoice_unknown"]


def test_a_charge_of_no_invoice_is_caught_on_request(double, sdk):
    customer, method = double.customer()
    sdk.v1.payment_intents.create(
        params={"amount": 500, "currency": "usd", "customer": customer, "payment_method": method, "confirm": True}
    )
    assert check(double) == [] and check(double, everyCharge=True) == ["charge_without_invoice"]


def test_a_charge_after_a_full_refund_is_an_offence_unless_allowed(double, sdk):
    double.ends_clean = False
    first = pay(double, sdk)
    sdk.v1.refunds.create(params={"payment_intent": first.id})
    pay(double, sdk)
    assert check(double, totals=TOTALS) == ["charged_twice", "charged_over_total"]
    assert check(double, totals=TOTALS, afterFullRefund=True) == []


def test_the_metadata_of_a_session_counts_as_well(double, sdk):
    double.ends_clean = False
    line = {
        "price_data": {"currency": "usd", "unit_amount": 5000, "product_data": {"name": "Invoice 1"}},
        "quantity": 1,
    }
    session = sdk.v1.checkout.sessions.create(
        params={
            "mode": "payment",
            "line_items": [line],
            "success_url": "https://x",
            "metadata": {"invoice_id": "inv_1"},
        }
    )
    double.post(f"/checkout_sessions/{session.id}/complete")
    pay(double, sdk)
    assert check(double) == ["charged_twice"]


def test_refunds_are_booked_and_bounded(double, client):
    paid = pay(double, client)
    part = client.v1.refunds.create(
        params={
            "payment_intent": paid.id,
            "amount": 2000,
            "reason": "requested_by_customer",
            "metadata": {"credit_note": "cn1"},
        }
    )
    assert part.status == "succeeded" and client.v1.refunds.retrieve(part.id).amount == 2000
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.refunds.create(params={"payment_intent": paid.id, "amount": 3001})
    assert caught.value.param == "amount"
    client.v1.refunds.create(params={"charge": paid.latest_charge})
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.refunds.create(params={"payment_intent": paid.id})
    assert caught.value.code == "charge_already_refunded"
    charge = client.v1.charges.retrieve(paid.latest_charge, params={"expand": ["refunds"]})
    assert charge.refunded and charge.amount_refunded == 5000 and len(charge.refunds.data) == 2
    assert double.get("/ledger", metadataKey="invoice_id", metadataValue="inv_1")["sums"] == {
        "usd": {"charge": 5000, "refund": -5000}
    }
    assert len(client.v1.refunds.list(params={"payment_intent": paid.id}).data) == 2


def test_a_refund_of_the_dashboard_can_fail_later(double, client):
    paid = pay(double, client)
    refund = double.post("/refunds", paymentIntent=paid.id, amount=1000)
    double.post(f"/refunds/{refund['id']}/end", status="failed")
    assert client.v1.charges.retrieve(paid.latest_charge).amount_refunded == 0
    assert double.get("/ledger")["sums"]["usd"] == {"charge": 5000, "refund": -1000, "refund_failed": 1000}
    types = [event["type"] for event in double.get("/events")]
    assert {"charge.refunded", "refund.created", "refund.updated", "refund.failed"} <= set(types)


def test_disputes_take_money_and_give_it_back(double, client):
    paid = pay(double, client)
    dispute = double.post("/disputes", charge=paid.latest_charge)
    assert client.v1.charges.retrieve(paid.latest_charge).disputed
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.refunds.create(params={"payment_intent": paid.id})
    assert caught.value.code == "charge_disputed"
    assert client.v1.disputes.list(params={"payment_intent": paid.id}).data[0].status == "needs_response"
    assert double.get("/ledger")["sums"]["usd"] == {"charge": 5000, "dispute": -5000}
    double.post(f"/disputes/{dispute['id']}/close", status="won")
    assert client.v1.disputes.retrieve(dispute["id"]).status == "won"
    assert double.get("/ledger")["sums"]["usd"]["dispute_won"] == 5000
    assert client.v1.balance.retrieve().available[0].amount == 5000
