"""Setup intents: a payment method is saved for later. Its customer confirms it in the browser."""

import copy

from .. import cards
from ..errors import StripeError, invalid
from . import confirming, customers, payment_methods
from .common import metadata_of, operation

CANCELABLE = ("requires_payment_method", "requires_confirmation", "requires_action")


@operation("PostSetupIntents")
def create(account, params, ids):
    intent = make(account, params)
    return confirm(account, intent, params) if params.get("confirm") else intent


def make(account, params):
    customer = customers.existing(account, params["customer"])["id"] if params.get("customer") else None
    method = payment_methods.take(account, params["payment_method"]) if params.get("payment_method") else None
    intent = account.add(
        "setup_intent",
        application=None, automatic_payment_methods=None, cancellation_reason=None, client_secret=None,
        customer=customer, description=params.get("description"), flow_directions=None, last_setup_error=None,
        latest_attempt=None, mandate=None, metadata=metadata_of(params), next_action=None, on_behalf_of=None,
        payment_method=method and method["id"], payment_method_options={},
        payment_method_types=params.get("payment_method_types", ["card"]), single_use_mandate=None,
        status="requires_confirmation" if method else "requires_payment_method",
        usage=params.get("usage", "off_session"), _session=None,
    )  # fmt: skip
    intent["client_secret"] = f"{intent['id']}_secret_{account.ids.token()}"
    if params.get("automatic_payment_methods"):
        intent["automatic_payment_methods"] = {"allow_redirects": "always", "enabled": True}
    account.emit("setup_intent.created", intent)
    return intent


def unexpected(intent, what):
    message = f"You cannot {what} this SetupIntent because it has a status of {intent['status']}."
    return invalid(message, "setup_intent_unexpected_state", setup_intent=copy.deepcopy(intent))


@operation("PostSetupIntentsIntentConfirm")
def confirm_by_api(account, params, ids):
    return confirm(account, account.need("setup_intent", ids["intent"], "intent", in_path=True), params)


def confirm(account, intent, params):
    """Saves the method, asks the customer first, or raises a decline with the intent."""
    if intent["status"] not in CANCELABLE:
        raise unexpected(intent, "confirm")
    given = params.get("payment_method") or intent["payment_method"]
    if given is None:
        message = "You cannot confirm this SetupIntent because it's missing a payment method."
        raise invalid(message, "setup_intent_unexpected_state", setup_intent=copy.deepcopy(intent))
    method = payment_methods.take(account, given)
    payment_methods.refuse_used(method)
    account.change(intent, None, payment_method=method["id"], last_setup_error=None)
    first = cards.outcome(method["_behaviour"][0])
    if method["_declines_attach"]:
        raise declined(account, intent, method, first)
    if first.kind in ("setup_authentication", "authentication") and not method["_set_up"]:
        action = {"type": "use_stripe_sdk", "use_stripe_sdk": {"type": "three_d_secure_redirect"}}
        account.change(intent, None, status="requires_action", next_action=action)
        account.emit("setup_intent.requires_action", intent)
        return intent
    succeed(account, intent, method)
    return intent


def declined(account, intent, method, outcome):
    error = confirming.payment_error(method, outcome)
    account.change(intent, None, status="requires_payment_method", payment_method=None, last_setup_error=error)
    account.emit("setup_intent.setup_failed", intent)
    extra = {name: value for name, value in error.items() if name not in ("type", "code", "message", "doc_url")}
    return StripeError(402, "card_error", error["message"], error["code"], **extra, setup_intent=copy.deepcopy(intent))


def succeed(account, intent, method):
    customer = intent["customer"] and account.find("customer", intent["customer"])
    account.change(method, None, _set_up=True)
    account.change(intent, None, status="succeeded", next_action=None)
    if customer and method["customer"] is None:
        account.change(method, None, customer=customer["id"])
        account.emit("payment_method.attached", method)
    account.emit("setup_intent.succeeded", intent)


def authenticate(account, intent, success):
    """The customer has answered the bank's question."""
    if intent["status"] != "requires_action":
        raise ValueError(f"the setup intent awaits no customer: {intent['status']}")
    method = account.find("payment_method", intent["payment_method"])
    if success:
        succeed(account, intent, method)
        return
    error = {
        "type": "invalid_request_error", "code": "setup_intent_authentication_failure",
        "message": "The latest attempt to set up the payment method has failed because authentication failed.",
        "payment_method": copy.deepcopy(method),
    }  # fmt: skip
    account.change(
        intent, None, status="requires_payment_method", payment_method=None, next_action=None, last_setup_error=error
    )
    account.emit("setup_intent.setup_failed", intent)


@operation("GetSetupIntentsIntent")
def get(account, params, ids):
    return account.need("setup_intent", ids["intent"], "intent", in_path=True)


@operation("PostSetupIntentsIntentCancel")
def cancel(account, params, ids):
    intent = account.need("setup_intent", ids["intent"], "intent", in_path=True)
    if intent["status"] not in CANCELABLE:
        raise unexpected(intent, "cancel")
    reason = params.get("cancellation_reason")
    account.change(intent, None, status="canceled", cancellation_reason=reason, next_action=None)
    account.emit("setup_intent.canceled", intent)
    return intent
