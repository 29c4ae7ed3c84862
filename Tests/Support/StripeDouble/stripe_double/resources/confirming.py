"""Confirming a payment intent, and what its customer or its bank does afterwards.

An intent succeeds at most once: from any state but those that await a confirmation, confirming is refused.
"""

import copy

from .. import cards
from ..errors import StripeError, invalid
from . import charges, payment_methods

CONFIRMABLE = ("requires_payment_method", "requires_confirmation", "requires_action")


def confirm(account, intent, params):
    """Tries to pay. Raises StripeError with the intent on a decline, as the API answers it."""
    from . import payment_intents

    if intent["status"] not in CONFIRMABLE:
        raise payment_intents.unexpected(account, intent, "confirm")
    given = params.get("payment_method") or intent["payment_method"]
    if given is None:
        message = (
            "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the "
            "PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a "
            "payment method or ConfirmationToken."
        )
        raise invalid(message, "payment_intent_unexpected_state", payment_intent=copy.deepcopy(intent))
    method = payment_intents.usable_method(account, given, intent["customer"])
    off_session = params.get("off_session", False) not in (False, "")
    if off_session and params.get("setup_future_usage"):
        message = "You cannot use `setup_future_usage` together with `off_session`."
        raise invalid(message, None, "setup_future_usage")
    fields = {
        name: params[name] for name in ("setup_future_usage", "capture_method", "receipt_email") if name in params
    }
    account.change(intent, None, payment_method=method["id"], last_payment_error=None, **fields)
    proceed(account, intent, method, payment_methods.next_outcome(method), off_session, params)
    return intent


def proceed(account, intent, method, outcome, off_session, params=None):
    """Lets a payment go on as an outcome says."""
    if outcome.kind == "setup_authentication":
        outcome = cards.Outcome("succeed" if method["_set_up"] else "authentication", then=outcome.then)
    if outcome.kind == "decline":
        raise declined(account, intent, method, outcome)
    if outcome.kind == "authentication":
        if off_session:
            raise declined(account, intent, method, cards.Outcome("decline", "authentication_required"))
        await_customer(account, intent, outcome, params or {})
    elif outcome.kind == "processing":
        await_bank(account, intent, method, outcome)
    else:
        succeed(account, intent, method)


def succeed(account, intent, method):
    manual = intent["capture_method"] == "manual"
    charge = charges.make(account, intent, method, "succeeded", captured=not manual)
    account.change(intent, None, latest_charge=charge["id"], next_action=None, _then=None)
    account.emit("charge.succeeded", charge)
    if manual:
        account.change(intent, None, status="requires_capture", amount_capturable=intent["amount"])
        account.emit("payment_intent.amount_capturable_updated", intent)
    else:
        finish(account, intent)
    keep_method(account, intent, method)


def finish(account, intent):
    account.change(intent, None, status="succeeded", amount_received=intent["amount"], processing=None)
    account.emit("payment_intent.succeeded", intent)


def keep_method(account, intent, method):
    """Attaches the method to the customer when the payment was to save it; another cannot be used again."""
    customer = intent["customer"] and account.find("customer", intent["customer"])
    if intent["setup_future_usage"] and customer and method["customer"] is None:
        account.change(method, None, customer=customer["id"], _set_up=True)
        account.emit("payment_method.attached", method)
    account.change(method, None, _used=True, _set_up=method["_set_up"] or bool(intent["setup_future_usage"]))


def declined(account, intent, method, outcome):
    """Books a decline: the intent needs a payment method again. Returns the error for the client."""
    charge = charges.make(account, intent, method, "failed", outcome)
    error = payment_error(method, outcome, charge)
    account.change(
        intent, None, status="requires_payment_method", payment_method=None, latest_charge=charge["id"],
        last_payment_error=error, next_action=None, processing=None,
    )  # fmt: skip
    account.emit("charge.failed", charge)
    account.emit("payment_intent.payment_failed", intent)
    extra = {name: value for name, value in error.items() if name not in ("type", "code", "message", "doc_url")}
    return StripeError(
        402, "card_error", error["message"], error["code"], **extra, payment_intent=copy.deepcopy(intent)
    )


def payment_error(method, outcome, charge=None):
    error = {
        "type": "card_error", "code": cards.code_of(outcome.code), "decline_code": outcome.code,
        "message": cards.message(outcome.code), "payment_method": copy.deepcopy(method),
        "doc_url": "https://stripe.com/docs/error-codes",
    }  # fmt: skip
    if charge:
        error["charge"] = charge["id"]
    if outcome.advice:
        error["advice_code"] = outcome.advice
    return error


def await_customer(account, intent, outcome, params):
    action = {"type": "use_stripe_sdk", "use_stripe_sdk": {"type": "three_d_secure_redirect"}}
    if params.get("return_url"):
        url = f"https://hooks.stripe.com/redirect/authenticate/{intent['id']}"
        action = {"type": "redirect_to_url", "redirect_to_url": {"return_url": params["return_url"], "url": url}}
    account.change(intent, None, status="requires_action", next_action=action, _then=outcome.then)
    account.emit("payment_intent.requires_action", intent)


def await_bank(account, intent, method, outcome):
    charge = charges.make(account, intent, method, "pending")
    account.change(intent, None, status="processing", latest_charge=charge["id"], next_action=None, _then=outcome.then)
    account.emit("charge.pending", charge)
    account.emit("payment_intent.processing", intent)
    account.change(method, None, _used=True)


# What happens outside the API: by the customer in the browser, and by the bank.


def authenticate(account, intent, success):
    """The customer has answered the bank's question. A decline that follows is not raised, as nobody asked."""
    if intent["status"] != "requires_action":
        raise ValueError(f"the payment intent awaits no customer: {intent['status']}")
    method = account.find("payment_method", intent["payment_method"])
    if not success:
        message = (
            "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new "
            "PaymentMethod to attempt to fulfill this PaymentIntent again."
        )
        error = {
            "type": "invalid_request_error", "code": "payment_intent_authentication_failure", "message": message,
            "payment_method": copy.deepcopy(method),
        }  # fmt: skip
        account.change(
            intent, None, status="requires_payment_method", payment_method=None, next_action=None,
            last_payment_error=error,
        )  # fmt: skip
        account.emit("payment_intent.payment_failed", intent)
        return
    try:
        proceed(account, intent, method, cards.outcome(intent["_then"] or "succeed"), off_session=False)
    except StripeError:
        pass


def settle(account, intent, given=None):
    """The bank has decided on a payment that was processing."""
    if intent["status"] != "processing":
        raise ValueError(f"the payment intent is not processing: {intent['status']}")
    outcome = cards.outcome(given or intent["_then"] or "succeed")
    charge = account.find("charge", intent["latest_charge"])
    method = account.find("payment_method", charge["payment_method"])
    if outcome.kind == "succeed":
        charges.settle(account, charge, "succeeded")
        finish(account, intent)
        keep_method(account, intent, method)
    elif outcome.kind == "decline":
        error = payment_error(method, outcome, charge)
        charges.settle(account, charge, "failed", outcome)
        account.change(intent, None, status="requires_payment_method", payment_method=None, last_payment_error=error)
        account.emit("payment_intent.payment_failed", intent)
    else:
        raise ValueError("a processing payment ends with succeed or with decline:CODE")
