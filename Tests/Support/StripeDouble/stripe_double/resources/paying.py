"""What a customer does on the page of a Checkout Session."""

from .. import cards
from ..errors import StripeError
from . import confirming, customers, payment_intents, payment_methods, setup_intents, subscriptions

# What a session hands on to its payment intent.
HANDED_ON = ("description", "metadata", "setup_future_usage", "capture_method", "receipt_email")


def complete(account, session, method=None, email=None, authenticated=True):
    """The customer fills in the page and submits it. `method`: an id, or one of Stripe's names for tests.

    Raises StripeError when the payment is declined: the page stays open, as Stripe shows it to the customer.
    """
    if session["status"] != "open":
        raise ValueError(f"the Checkout Session is not open: {session['status']}")
    payment_method = (
        payment_methods.take(account, method or "pm_card_visa") if not account.live else take_live(account, method)
    )
    customer = owner(account, session, email)
    steps = {"payment": pay, "setup": set_up, "subscription": subscribe}
    steps[session["mode"]](account, session, payment_method, customer, authenticated)
    return session


def take_live(account, method):
    return account.need("payment_method", method) if method else payment_methods.make(account)


def owner(account, session, email):
    """The session's customer, made now if it has none and its mode needs one."""
    if session["customer"]:
        return account.find("customer", session["customer"])
    email = email or session["customer_email"] or "customer@example.com"
    if session["customer_creation"] != "always" and not (session["_params"].get("payment_intent_data") or {}).get(
        "setup_future_usage"
    ):
        return None
    customer = customers.make(account, {"email": email})
    account.change(session, None, customer=customer["id"])
    return customer


def finish(account, session, payment_status, customer, **fields):
    details = {
        "address": None,
        "email": customer and customer["email"],
        "name": customer and customer["name"],
        "phone": None,
        "tax_exempt": "none",
        "tax_ids": [],
    }
    account.change(
        session, None, status="complete", url=None, payment_status=payment_status, customer_details=details, **fields
    )
    account.emit("checkout.session.completed", session)


def pay(account, session, method, customer, authenticated):
    data = session["_params"].get("payment_intent_data", {})
    params = {
        "amount": session["amount_total"], "currency": session["currency"], "customer": customer and customer["id"],
        **{name: data[name] for name in HANDED_ON if name in data},
    }  # fmt: skip
    intent = account.find("payment_intent", session["payment_intent"])
    if intent is None:
        intent = payment_intents.make(account, params, session["metadata"])
        intent["_session"] = session["id"]
        account.change(session, None, payment_intent=intent["id"])
    confirming.confirm(account, intent, {"payment_method": method["id"]})
    act(account, intent, confirming, authenticated)
    if intent["status"] == "processing":
        finish(account, session, "unpaid", customer)
    elif intent["status"] in ("succeeded", "requires_capture"):
        finish(account, session, "paid", customer)
    else:
        raise declined(intent["last_payment_error"])


def act(account, intent, module, authenticated):
    """The customer answers the bank's question, if there is one."""
    if intent["status"] == "requires_action":
        module.authenticate(account, intent, authenticated)


def declined(error):
    extra = {name: error[name] for name in ("decline_code", "charge") if name in error}
    return StripeError(402, error["type"], error["message"], error["code"], **extra)


def settled(account, intent):
    """After a delayed payment has ended: the session that it came through says so."""
    session = intent["_session"] and account.find("checkout.session", intent["_session"])
    if not session or session["status"] != "complete" or session["payment_status"] == "paid":
        return
    if intent["status"] == "succeeded":
        account.change(session, None, payment_status="paid")
        account.emit("checkout.session.async_payment_succeeded", session)
    else:
        account.emit("checkout.session.async_payment_failed", session)


def set_up(account, session, method, customer, authenticated):
    data = session["_params"].get("setup_intent_data", {})
    params = {"customer": customer and customer["id"], "metadata": data.get("metadata", {}), "usage": "off_session"}
    intent = account.find("setup_intent", session["setup_intent"]) or setup_intents.make(account, params)
    intent["_session"] = session["id"]
    account.change(session, None, setup_intent=intent["id"])
    setup_intents.confirm(account, intent, {"payment_method": method["id"]})
    act(account, intent, setup_intents, authenticated)
    if intent["status"] != "succeeded":
        raise declined(intent["last_setup_error"])
    finish(account, session, "no_payment_required", customer)


def subscribe(account, session, method, customer, authenticated):
    """The subscription is made after its first payment has succeeded; a declined one leaves nothing behind."""
    data = session["_params"].get("subscription_data", {})
    first = cards.outcome(method["_behaviour"][0])
    if method["_declines_attach"] or (first.kind == "decline" and session["amount_total"]):
        raise declined(confirming.payment_error(method, first))
    if first.kind == "authentication" and not authenticated:
        raise declined(confirming.payment_error(method, cards.Outcome("decline", "authentication_required")))
    if first.kind in ("authentication", "setup_authentication") and session["amount_total"]:
        # The customer answers the bank on the page, so the first payment goes through.
        method["_behaviour"].insert(0, "succeed")
    method["_set_up"] = True
    if method["customer"] is None:
        account.change(method, None, customer=customer["id"])
        account.emit("payment_method.attached", method)
    items = [(line["price"], line["quantity"]) for line in session["_line_items"]["data"] if line["price"]["recurring"]]
    settings = data.get("trial_settings", {}).get("end_behavior", {})
    subscription = subscriptions.make(
        account, customer, items, data.get("trial_period_days"), data.get("trial_end"), data.get("metadata"),
        method["id"], settings.get("missing_payment_method", "create_invoice"),
    )  # fmt: skip
    status = "paid" if session["amount_total"] else "no_payment_required"
    finish(account, session, status, customer, subscription=subscription["id"], invoice=subscription["latest_invoice"])
