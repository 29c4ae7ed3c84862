"""Payment intents: made, read, changed, confirmed, captured and cancelled through the API. See confirming.py."""

from ..errors import invalid
from . import charges, confirming, customers, payment_methods
from .common import cleared, equal, merged_metadata, metadata_of, operation, page, search

# The smallest amount of a charge in minor units; other currencies are treated like these.
SMALLEST = {
    "usd": 50, "eur": 50, "gbp": 30, "chf": 50, "cad": 50, "aud": 50, "jpy": 50, "sek": 300, "nok": 300, "dkk": 250,
    "pln": 200, "krw": 100, "vnd": 10000, "clp": 500, "hkd": 400, "mxn": 1000, "sgd": 50, "inr": 50, "brl": 50,
}  # fmt: skip
THREE_DECIMALS = ("bhd", "jod", "kwd", "omr", "tnd")
LARGEST = 99_999_999
CANCELABLE = ("requires_payment_method", "requires_capture", "requires_confirmation", "requires_action")
REASONS = ("abandoned", "duplicate", "fraudulent", "requested_by_customer")


@operation("PostPaymentIntents")
def create(account, params, ids):
    if "off_session" in params and not params.get("confirm"):
        message = "You cannot set `off_session` when creating a PaymentIntent without `confirm=true`."
        raise invalid(message, "parameter_invalid_empty", "off_session")
    intent = make(account, params)
    if params.get("confirm"):
        return confirming.confirm(account, intent, params)
    return intent


def check_amount(account, amount, currency):
    if not (len(currency) == 3 and currency.isalpha() and currency.islower()):
        raise invalid(f"Invalid currency: {currency}. Use a lower-case code of three letters.", None, "currency")
    if amount < 1:
        raise invalid("This value must be greater than or equal to 1.", "parameter_invalid_integer", "amount")
    smallest = account.settings.smallest.get(currency, SMALLEST.get(currency, 50))
    if amount < smallest:
        message = f"Amount must be at least {smallest} in {currency}."
        raise invalid(message, "amount_too_small", "amount")
    if amount > LARGEST:
        raise invalid(f"Amount must be no more than {LARGEST} in {currency}.", "amount_too_large", "amount")
    if currency in THREE_DECIMALS and amount % 10:
        raise invalid(f"Invalid integer: amounts in {currency} must end in 0.", None, "amount")


def make(account, params, session_metadata=None):
    """An intent that is not confirmed. Raises Stripe's errors on wrong amounts and unknown ids."""
    check_amount(account, params["amount"], params["currency"])
    customer = customers.existing(account, params["customer"])["id"] if params.get("customer") else None
    method = usable_method(account, params["payment_method"], customer) if params.get("payment_method") else None
    intent = account.add(
        "payment_intent",
        amount=params["amount"], amount_capturable=0, amount_details={"tip": {}}, amount_received=0, application=None,
        application_fee_amount=None, automatic_payment_methods=None, canceled_at=None, cancellation_reason=None,
        capture_method=params.get("capture_method", "automatic_async"), client_secret=None,
        confirmation_method=params.get("confirmation_method", "automatic"), currency=params["currency"],
        customer=customer, description=params.get("description"), last_payment_error=None, latest_charge=None,
        metadata=metadata_of(params), next_action=None, on_behalf_of=None, payment_method=method and method["id"],
        payment_method_options={}, payment_method_types=params.get("payment_method_types", ["card"]),
        processing=None, receipt_email=params.get("receipt_email"), review=None,
        setup_future_usage=params.get("setup_future_usage"), shipping=params.get("shipping"), source=None,
        statement_descriptor=params.get("statement_descriptor"),
        statement_descriptor_suffix=params.get("statement_descriptor_suffix"),
        status="requires_confirmation" if method else "requires_payment_method", transfer_data=None,
        transfer_group=None, _session_metadata=session_metadata or {}, _session=None, _invoice=None,
    )  # fmt: skip
    intent["client_secret"] = f"{intent['id']}_secret_{account.ids.token()}"
    if params.get("automatic_payment_methods"):
        intent["automatic_payment_methods"] = {"allow_redirects": "always", "enabled": True}
    account.emit("payment_intent.created", intent)
    return intent


def usable_method(account, identifier, customer):
    """The payment method, if it may be used for a payment of the customer."""
    method = payment_methods.take(account, identifier)
    payment_methods.refuse_used(method)
    if method["customer"] is not None and method["customer"] != customer:
        message = (
            f"The payment method {method['id']} belongs to a different Customer ({method['customer']}). "
            f"Please supply the customer of the payment method."
        )
        raise invalid(message, None, "payment_method")
    return method


def unexpected(account, intent, what):
    """The error of an intent in another state than its operation needs; it carries the intent."""
    message = f"You cannot {what} this PaymentIntent because it has a status of {intent['status']}."
    return invalid(message, "payment_intent_unexpected_state", payment_intent=dict(intent))


@operation("GetPaymentIntentsIntent")
def get(account, params, ids):
    intent = account.need("payment_intent", ids["intent"], "intent", in_path=True)
    if params.get("client_secret", intent["client_secret"]) != intent["client_secret"]:
        raise invalid("The client_secret provided does not match the client_secret of this PaymentIntent.")
    return intent


@operation("GetPaymentIntents")
def list_all(account, params, ids):
    found = [intent for intent in account.all("payment_intent") if equal(intent, params, "customer")]
    return page(found, params, "/v1/payment_intents", account, "payment_intent")


@operation("GetPaymentIntentsSearch")
def search_all(account, params, ids):
    return search(account.all("payment_intent"), params, "/v1/payment_intents/search", account)


@operation("PostPaymentIntentsIntent")
def update(account, params, ids):
    intent = account.need("payment_intent", ids["intent"], "intent", in_path=True)
    if intent["status"] not in CANCELABLE and set(params) - {"metadata", "description", "expand"}:
        raise unexpected(account, intent, "update")
    fields = {name: cleared(params[name]) for name in ("description", "setup_future_usage") if name in params}
    if "amount" in params or "currency" in params:
        fields |= {name: params.get(name, intent[name]) for name in ("amount", "currency")}
        check_amount(account, fields["amount"], fields["currency"])
    if "customer" in params:
        fields["customer"] = customers.existing(account, params["customer"])["id"]
    if "payment_method" in params:
        method = usable_method(account, params["payment_method"], fields.get("customer", intent["customer"]))
        fields |= {"payment_method": method["id"], "status": "requires_confirmation"}
    if "metadata" in params:
        fields["metadata"] = merged_metadata(intent["metadata"], params["metadata"])
    account.change(intent, None, **fields)
    return intent


@operation("PostPaymentIntentsIntentConfirm")
def confirm(account, params, ids):
    intent = account.need("payment_intent", ids["intent"], "intent", in_path=True)
    return confirming.confirm(account, intent, params)


@operation("PostPaymentIntentsIntentCapture")
def capture(account, params, ids):
    intent = account.need("payment_intent", ids["intent"], "intent", in_path=True)
    if intent["status"] != "requires_capture":
        raise unexpected(account, intent, "capture")
    amount = params.get("amount_to_capture", intent["amount_capturable"])
    if not 1 <= amount <= intent["amount_capturable"]:
        message = f"The amount to capture must be between 1 and {intent['amount_capturable']}."
        raise invalid(message, "amount_too_large", "amount_to_capture")
    charges.capture(account, account.find("charge", intent["latest_charge"]), amount)
    account.change(intent, None, status="succeeded", amount_received=amount, amount_capturable=0)
    account.emit("payment_intent.succeeded", intent)
    return intent


@operation("PostPaymentIntentsIntentCancel")
def cancel(account, params, ids):
    intent = account.need("payment_intent", ids["intent"], "intent", in_path=True)
    if intent["_session"] and account.find("checkout.session", intent["_session"])["status"] == "open":
        message = "You cannot cancel PaymentIntents created by Checkout. Expire the Checkout Session instead."
        raise invalid(message, "payment_intent_unexpected_state", payment_intent=dict(intent))
    if intent["status"] not in CANCELABLE:
        raise unexpected(account, intent, "cancel")
    end(account, intent, params.get("cancellation_reason"))
    return intent


def end(account, intent, reason):
    """Cancels an intent, and gives up what was authorised."""
    if intent["status"] == "requires_capture":
        charge = account.find("charge", intent["latest_charge"])
        account.change(charge, None, refunded=True, amount_refunded=charge["amount"])
        account.emit("charge.expired", charge)
    account.change(
        intent, None, status="canceled", canceled_at=account.now(), cancellation_reason=reason, next_action=None,
        amount_capturable=0,
    )  # fmt: skip
    account.emit("payment_intent.canceled", intent)
