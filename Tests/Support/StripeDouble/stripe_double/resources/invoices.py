"""Stripe's own invoices, which its subscriptions make. The client only reads them."""

from ..errors import StripeError
from ..rendering import listed
from . import confirming, payment_intents
from .common import operation


def make(account, subscription, reason, start, end, amount=None):
    """An open invoice for a period of a subscription; one of no amount is paid at once."""
    items = subscription["items"]["data"]
    total = sum(item["price"]["unit_amount"] * (item["quantity"] or 1) for item in items) if amount is None else amount
    customer = account.find("customer", subscription["customer"])
    number = customer["next_invoice_sequence"]
    customer["next_invoice_sequence"] += 1
    transitions = {"finalized_at": account.now(), "marked_uncollectible_at": None, "paid_at": None, "voided_at": None}
    details = {"metadata": dict(subscription["metadata"]), "subscription": subscription["id"]}
    invoice = account.add(
        "invoice",
        account_country="US", account_name=account.name, account_tax_ids=None, amount_due=total, amount_overpaid=0,
        amount_paid=0, amount_remaining=total, amount_shipping=0, application=None, attempt_count=0, attempted=False,
        auto_advance=False,
        automatic_tax={"disabled_reason": None, "enabled": False, "liability": None, "status": None},
        automatically_finalizes_at=None, billing_reason=reason, collection_method="charge_automatically",
        currency=subscription["currency"], custom_fields=None, customer=customer["id"], customer_address=None,
        customer_email=customer["email"], customer_name=customer["name"], customer_phone=None, customer_shipping=None,
        customer_tax_exempt="none", customer_tax_ids=[], default_payment_method=None, default_source=None,
        default_tax_rates=[], description=None, discounts=[], due_date=None, effective_at=account.now(),
        ending_balance=0, footer=None, from_invoice=None,
        hosted_invoice_url=f"https://invoice.stripe.com/i/{account.id}/{account.ids.token()}",
        invoice_pdf=None, issuer={"type": "self"}, last_finalization_error=None, latest_revision=None,
        metadata={}, next_payment_attempt=None, number=f"{customer['invoice_prefix']}-{number:04d}",
        on_behalf_of=None,
        parent={"quote_details": None, "subscription_details": details, "type": "subscription_details"},
        payment_settings={"default_mandate": None, "payment_method_options": None, "payment_method_types": None},
        period_end=start, period_start=start, post_payment_credit_notes_amount=0, pre_payment_credit_notes_amount=0,
        receipt_number=None, rendering=None, shipping_cost=None, shipping_details=None, starting_balance=0,
        statement_descriptor=None, status="open", status_transitions=transitions, subtotal=total,
        subtotal_excluding_tax=total, test_clock=None, total=total, total_discount_amounts=[],
        total_excluding_tax=total, total_pretax_credit_amounts=[], total_taxes=[], webhooks_delivered_at=None,
    )  # fmt: skip
    invoice["lines"] = lines(account, invoice, items, total, start, end)
    invoice["_payments"] = listed([], "/v1/invoice_payments")
    invoice["_intent"] = None
    account.emit("invoice.created", invoice)
    account.emit("invoice.finalized", invoice)
    return invoice


def lines(account, invoice, items, total, start, end):
    data = [
        {
            "id": f"il_{account.ids.token()}", "object": "line_item", "currency": invoice["currency"],
            "amount": 0 if total == 0 else item["price"]["unit_amount"] * (item["quantity"] or 1),
            "description": item["price"]["nickname"], "invoice": invoice["id"], "livemode": account.live,
            "metadata": {}, "period": {"start": start, "end": end}, "quantity": item["quantity"],
            "pricing": {
                "price_details": {"price": item["price"]["id"], "product": item["price"]["product"]},
                "type": "price_details",
            },
        }
        for item in items
    ]  # fmt: skip
    return listed(data, f"/v1/invoices/{invoice['id']}/lines")


def pay(account, invoice, method):
    """Tries to pay; whether it is paid. A payment that awaits the customer or the bank is not paid yet."""
    if invoice["amount_due"] == 0:
        settle(account, invoice)
        return True
    account.change(invoice, None, attempted=True, attempt_count=invoice["attempt_count"] + 1)
    if method is None:
        account.emit("invoice.payment_failed", invoice)
        return False
    params = {"amount": invoice["amount_due"], "currency": invoice["currency"], "customer": invoice["customer"]}
    intent = account.find("payment_intent", invoice["_intent"]) or payment_intents.make(account, params)
    intent["_invoice"] = invoice["id"]
    account.change(invoice, None, _intent=intent["id"])
    try:
        confirming.confirm(account, intent, {"payment_method": method["id"], "off_session": True})
    except StripeError as error:
        account.emit("invoice.payment_failed", invoice)
        if error.code == "authentication_required":
            account.emit("invoice.payment_action_required", invoice)
        return False
    if intent["status"] == "succeeded":
        settle(account, invoice, intent)
    return intent["status"] == "succeeded"


def settle(account, invoice, intent=None):
    transitions = {**invoice["status_transitions"], "paid_at": account.now()}
    account.change(
        invoice, None, status="paid", amount_paid=invoice["amount_due"], amount_remaining=0,
        status_transitions=transitions,
    )  # fmt: skip
    if intent:
        payment = account.add(
            "invoice_payment",
            amount_paid=invoice["amount_paid"], amount_requested=invoice["amount_due"], currency=invoice["currency"],
            invoice=invoice["id"], is_default=True,
            payment={"payment_intent": intent["id"], "type": "payment_intent"}, status="paid",
            status_transitions={"canceled_at": None, "paid_at": account.now()},
        )  # fmt: skip
        invoice["_payments"] = listed([payment], "/v1/invoice_payments")
    account.emit("invoice.paid", invoice)
    account.emit("invoice.payment_succeeded", invoice)


def end(account, invoice, status):
    """Voids an open invoice, or marks it as uncollectible."""
    field = {"void": "voided_at", "uncollectible": "marked_uncollectible_at"}[status]
    transitions = {**invoice["status_transitions"], field: account.now()}
    account.change(invoice, None, status=status, status_transitions=transitions)
    account.emit({"void": "invoice.voided", "uncollectible": "invoice.marked_uncollectible"}[status], invoice)


@operation("GetInvoicesInvoice")
def get(account, params, ids):
    return account.need("invoice", ids["invoice"], in_path=True)
