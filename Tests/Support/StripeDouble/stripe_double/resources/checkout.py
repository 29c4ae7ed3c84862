"""Checkout Sessions: made, read and expired through the API. See paying.py for what the customer does on the page."""

from ..errors import invalid
from ..rendering import listed
from . import customers
from .common import equal, metadata_of, operation, page
from .line_items import line_items
from .payment_intents import check_amount

SHORTEST, LONGEST = 30 * 60, 24 * 3600


@operation("PostCheckoutSessions")
def create(account, params, ids):
    mode = params.get("mode")
    if mode is None:
        raise invalid("Missing required param: mode.", "parameter_missing", "mode")
    check_mode(params, mode)
    expires_at = params.get("expires_at", account.now() + LONGEST)
    if not account.now() + SHORTEST <= expires_at <= account.now() + LONGEST:
        message = "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation."
        raise invalid(message, None, "expires_at")
    customer = customers.existing(account, params["customer"])["id"] if params.get("customer") else None
    items = line_items(account, params.get("line_items", []))
    check_items(account, items, mode)
    session = make(account, params, mode, expires_at, customer, items)
    account.agenda.add(expires_at, lambda: expire_by_clock(account, session))
    return session


def check_mode(params, mode):
    only = {"payment": "payment_intent_data", "setup": "setup_intent_data", "subscription": "subscription_data"}
    for other, name in only.items():
        if name in params and other != mode:
            raise invalid(f"You can not pass `{name}` in `{mode}` mode.", None, name)
    if "success_url" not in params and params.get("ui_mode", "hosted").startswith("hosted"):
        raise invalid("Missing required param: success_url.", "parameter_missing", "success_url")
    if mode == "setup" and "line_items" in params:
        raise invalid("You can not pass `line_items` in `setup` mode.", None, "line_items")
    if mode != "setup" and not params.get("line_items"):
        raise invalid("Missing required param: line_items.", "parameter_missing", "line_items")
    if params.get("customer") and params.get("customer_email"):
        raise invalid("You may only specify one of these parameters: customer, customer_email.", None, "customer_email")


def check_items(account, items, mode):
    recurring = [line for line in items if line["price"]["recurring"]]
    if mode == "payment" and recurring:
        message = (
            "You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use "
            "only one-time prices."
        )
        raise invalid(message, None, "line_items")
    if mode == "subscription" and not recurring:
        message = "You must provide at least one recurring price in `subscription` mode when using prices."
        raise invalid(message, None, "line_items")
    if mode == "payment":
        check_amount(account, sum(line["amount_total"] for line in items), items[0]["currency"])


def make(account, params, mode, expires_at, customer, items):
    total = sum(line["amount_total"] for line in items) if items else None
    if mode == "subscription" and trial_of(params):
        total = 0
    currency = items[0]["currency"] if items else params.get("currency")
    totals = {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0}
    session = account.add(
        "checkout.session",
        adaptive_pricing=None, after_expiration=None, allow_promotion_codes=params.get("allow_promotion_codes"),
        amount_subtotal=total, amount_total=total, automatic_tax={"enabled": False, "liability": None, "status": None},
        billing_address_collection=params.get("billing_address_collection"), cancel_url=params.get("cancel_url"),
        client_reference_id=params.get("client_reference_id"), client_secret=None, consent=None,
        consent_collection=None, currency=currency, currency_conversion=None, custom_fields=[],
        custom_text=dict.fromkeys(("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")),
        customer=customer, customer_creation=None if customer else "if_required" if mode == "payment" else "always",
        customer_details=None, customer_email=params.get("customer_email"), discounts=[], expires_at=expires_at,
        invoice=None, invoice_creation=None, locale=params.get("locale"), metadata=metadata_of(params), mode=mode,
        payment_intent=None, payment_link=None,
        payment_method_collection=params.get("payment_method_collection", "always"),
        payment_method_options={}, payment_method_types=params.get("payment_method_types", ["card"]),
        payment_status="unpaid" if total else "no_payment_required",
        phone_number_collection={"enabled": False}, recovered_from=None,
        saved_payment_method_options=saved_options(params), setup_intent=None, shipping_address_collection=None,
        shipping_cost=None, shipping_options=[], status="open", submit_type=params.get("submit_type"),
        subscription=None, success_url=params.get("success_url"), total_details=totals if items else None,
        ui_mode=params.get("ui_mode", "hosted"), url=None, wallet_options=None,
        _line_items=listed(items, "/v1/checkout/sessions/line_items"), _params=params,
    )  # fmt: skip
    session["url"] = f"https://checkout.stripe.com/c/pay/{session['id']}"
    return session


def saved_options(params):
    given = params.get("saved_payment_method_options")
    if not given:
        return None
    return {
        "allow_redisplay_filters": given.get("allow_redisplay_filters", ["always"]),
        "payment_method_remove": given.get("payment_method_remove", "disabled"),
        "payment_method_save": given.get("payment_method_save"),
    }


def trial_of(params):
    data = params.get("subscription_data", {})
    return data.get("trial_period_days") or data.get("trial_end")


@operation("GetCheckoutSessionsSession")
def get(account, params, ids):
    return account.need("checkout.session", ids["session"], "session", in_path=True)


@operation("GetCheckoutSessions")
def list_all(account, params, ids):
    found = [
        s
        for s in account.all("checkout.session")
        if equal(s, params, "customer", "payment_intent", "payment_link", "status", "subscription")
    ]
    if "customer_details" in params:
        found = [s for s in found if (s["customer_details"] or {}).get("email") == params["customer_details"]["email"]]
    return page(found, params, "/v1/checkout/sessions", account, "checkout.session")


@operation("PostCheckoutSessionsSessionExpire")
def expire(account, params, ids):
    session = account.need("checkout.session", ids["session"], "session", in_path=True)
    if session["status"] != "open":
        message = (
            'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of '
            f"{session['status']}."
        )
        raise invalid(message)
    end(account, session)
    return session


def expire_by_clock(account, session):
    if session["status"] == "open":
        end(account, session)


def end(account, session):
    from . import payment_intents

    account.change(session, None, status="expired", url=None)
    intent = session["payment_intent"] and account.find("payment_intent", session["payment_intent"])
    if intent and intent["status"] in payment_intents.CANCELABLE:
        payment_intents.end(account, intent, "automatic")
    account.emit("checkout.session.expired", session)
