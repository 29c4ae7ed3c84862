"""Charges: each attempt to move money for a payment intent."""

from .. import cards
from .common import equal, operation, page


def make(account, intent, method, status, outcome=None, captured=True):
    """Makes a charge for an intent and books it when it moved money. `outcome`: of a decline."""
    failed, pending = status == "failed", status == "pending"
    settled = captured and not failed and not pending
    type = method["type"]
    details = {"type": type, type: payment_details(method)}
    charge = account.add(
        "charge",
        id=None if type == "card" else f"py_{account.ids.token()}",
        amount=intent["amount"], amount_captured=intent["amount"] if settled else 0, amount_refunded=0,
        application=None, application_fee=None, application_fee_amount=None, balance_transaction=None,
        billing_details=method["billing_details"], calculated_statement_descriptor="WEIR",
        captured=captured and not failed, currency=intent["currency"], customer=intent["customer"],
        description=intent["description"], disputed=False, failure_balance_transaction=None, failure_code=None,
        failure_message=None, fraud_details={}, metadata=dict(intent["metadata"]), on_behalf_of=None,
        outcome=approved(), paid=not failed and not pending, payment_intent=intent["id"], payment_method=method["id"],
        payment_method_details=details, receipt_email=intent["receipt_email"], receipt_number=None, receipt_url=None,
        refunded=False, review=None, shipping=None, source_transfer=None, statement_descriptor=None,
        statement_descriptor_suffix=None, status=status, transfer_data=None, transfer_group=None,
    )  # fmt: skip
    if failed:
        refuse(charge, outcome)
    if settled:
        book(account, charge)
    return charge


def payment_details(method):
    details = method[method["type"]]
    names = {
        "card": ("brand", "country", "exp_month", "exp_year", "fingerprint", "funding", "last4", "network"),
        "us_bank_account": (
            "account_holder_type",
            "account_type",
            "bank_name",
            "fingerprint",
            "last4",
            "routing_number",
        ),
        "sepa_debit": ("bank_code", "branch_code", "country", "fingerprint", "last4"),
    }[method["type"]]
    return {name: details["brand"] if name == "network" else details[name] for name in names}


def approved():
    return {
        "advice_code": None, "network_advice_code": None, "network_decline_code": None,
        "network_status": "approved_by_network", "reason": None, "risk_level": "normal", "risk_score": 20,
        "seller_message": "Payment complete.", "type": "authorized",
    }  # fmt: skip


def refuse(charge, outcome):
    """Makes a charge one that was declined."""
    charge.update(failure_code=cards.code_of(outcome.code), failure_message=cards.message(outcome.code))
    charge["outcome"] = {
        **approved(), "advice_code": outcome.advice, "network_status": "declined_by_network", "reason": outcome.code,
        "seller_message": "The bank did not return any further details with this decline.", "type": "issuer_declined",
    }  # fmt: skip


def book(account, charge):
    intent = account.find("payment_intent", charge["payment_intent"])
    account.ledger.add("charge", charge["amount_captured"], charge, account.now(), session=intent["_session_metadata"])


def settle(account, charge, status, outcome=None):
    """Ends a pending charge."""
    account.change(charge, None, status=status, paid=status == "succeeded")
    if status == "failed":
        account.change(charge, None, captured=False)
        refuse(charge, outcome)
        account.emit("charge.failed", charge)
        return
    account.change(charge, None, amount_captured=charge["amount"])
    book(account, charge)
    account.emit("charge.succeeded", charge)


def capture(account, charge, amount):
    account.change(charge, None, captured=True, amount_captured=amount)
    book(account, charge)
    account.emit("charge.captured", charge)


@operation("GetChargesCharge")
def get(account, params, ids):
    return account.need("charge", ids["charge"], in_path=True)


@operation("GetCharges")
def list_all(account, params, ids):
    found = [
        charge
        for charge in account.all("charge")
        if equal(charge, params, "customer", "payment_intent", "transfer_group")
    ]
    return page(found, params, "/v1/charges", account, "charge")
