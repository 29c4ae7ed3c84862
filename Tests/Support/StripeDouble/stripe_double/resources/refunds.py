"""Refunds, by the client or in Stripe's dashboard."""

from ..errors import invalid
from .common import equal, metadata_of, operation, page


@operation("PostRefunds")
def create(account, params, ids):
    return make(account, params)


def make(account, params):
    charge = charge_of(account, params)
    if not charge["paid"] or not charge["captured"]:
        raise invalid(f"This charge ({charge['id']}) does not have a successful payment to refund.", None, "charge")
    if charge["disputed"] and not params.get("instructions_email") and is_open_dispute(account, charge):
        raise invalid(
            f"Charge {charge['id']} has been charged back; cannot issue a refund.", "charge_disputed", "charge"
        )
    left = charge["amount_captured"] - charge["amount_refunded"]
    if left == 0:
        raise invalid(f"Charge {charge['id']} has already been refunded.", "charge_already_refunded")
    amount = params.get("amount", left)
    if amount <= 0:
        raise invalid("Invalid positive integer", "parameter_invalid_integer", "amount")
    if amount > left:
        message = f"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})"
        raise invalid(message, None, "amount")
    refund = account.add(
        "refund",
        amount=amount, balance_transaction=None, charge=charge["id"], currency=charge["currency"],
        customer=charge["customer"], destination_details={"card": {"type": "refund"}, "type": "card"},
        metadata=metadata_of(params), payment_intent=charge["payment_intent"],
        payment_method=charge["payment_method"], reason=params.get("reason"), receipt_number=None,
        source_transfer_reversal=None, status=account.settings.refund_status, transfer_reversal=None,
    )  # fmt: skip
    refund.pop("livemode")
    if charge["payment_method_details"]["type"] != "card":
        refund.pop("destination_details")
    move(account, charge, amount)
    session = account.find("payment_intent", charge["payment_intent"])["_session_metadata"]
    account.ledger.add("refund", -amount, charge, account.now(), refund["metadata"], session, refund=refund["id"])
    account.emit("refund.created", refund)
    account.emit("charge.refunded", charge)
    return refund


def charge_of(account, params):
    if "charge" in params:
        return account.need("charge", params["charge"], "charge")
    if "payment_intent" not in params:
        raise invalid("One of the following params should be provided for this request: payment_intent or charge.")
    intent = account.need("payment_intent", params["payment_intent"], "payment_intent")
    charge = intent["latest_charge"] and account.find("charge", intent["latest_charge"])
    if not charge:
        message = f"This PaymentIntent ({intent['id']}) does not have a successful charge to refund."
        raise invalid(message, None, "payment_intent")
    return charge


def is_open_dispute(account, charge):
    return any(d["charge"] == charge["id"] and d["status"] not in ("won", "lost") for d in account.all("dispute"))


def move(account, charge, amount):
    refunded = charge["amount_refunded"] + amount
    account.change(charge, None, amount_refunded=refunded, refunded=refunded == charge["amount_captured"])


def end(account, refund, status):
    """Ends a pending refund; one that fails gives the money back to the merchant, even after it had succeeded."""
    if status == "failed":
        charge = account.find("charge", refund["charge"])
        move(account, charge, -refund["amount"])
        session = account.find("payment_intent", charge["payment_intent"])["_session_metadata"]
        account.ledger.add(
            "refund_failed", refund["amount"], charge, account.now(), refund["metadata"], session, refund=refund["id"]
        )
        account.change(refund, "refund.updated", status="failed", failure_reason="lost_or_stolen_card")
        account.emit("refund.failed", refund)
        account.emit("charge.refund.updated", refund)
        return refund
    account.change(refund, "refund.updated", status=status)
    return refund


@operation("GetRefundsRefund")
def get(account, params, ids):
    return account.need("refund", ids["refund"], in_path=True)


@operation("GetRefunds")
def list_all(account, params, ids):
    found = [refund for refund in account.all("refund") if equal(refund, params, "charge", "payment_intent")]
    return page(found, params, "/v1/refunds", account, "refund")
