"""Payment methods. Each carries, for the double alone, the behaviour of payments with it: see cards.py."""

from .. import cards
from ..errors import StripeError, invalid
from .common import operation


def make(
    account,
    behaviour=("succeed",),
    type="card",
    brand="visa",
    last4="4242",
    exp_month=12,
    exp_year=2034,
    declines_attach=False,
    **fields,
):
    """Makes a payment method without a customer. Raises ValueError on an unknown behaviour."""
    address = {"city": None, "country": None, "line1": None, "line2": None, "postal_code": None, "state": None}
    billing = {"address": address, "email": None, "name": None, "phone": None, "tax_id": None}
    details = {
        "card": {
            "brand": brand, "country": "US", "display_brand": brand, "exp_month": exp_month, "exp_year": exp_year,
            "fingerprint": f"fp{brand}{last4}", "funding": "credit", "generated_from": None, "last4": last4,
            "networks": {"available": [brand], "preferred": None},
            "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
            "three_d_secure_usage": {"supported": True}, "wallet": None,
        },
        "us_bank_account": {
            "account_holder_type": "company", "account_type": "checking", "bank_name": "STRIPE TEST BANK",
            "financial_connections_account": None, "fingerprint": f"fpbank{last4}", "last4": last4,
            "networks": {"preferred": "ach", "supported": ["ach"]}, "routing_number": "110000000",
            "status_details": None,
        },
        "sepa_debit": {
            "bank_code": "37040044", "branch_code": "", "country": "DE", "fingerprint": f"fpsepa{last4}",
            "generated_from": {"charge": None, "setup_attempt": None}, "last4": last4,
        },
    }  # fmt: skip
    if type not in details:
        raise ValueError(f"unknown type: {type}; known: {', '.join(details)}")
    return account.add(
        "payment_method",
        type=type, allow_redisplay="unspecified", billing_details=billing, customer=None, metadata={},
        **{type: details[type]}, _behaviour=cards.behaviour(behaviour), _declines_attach=declines_attach,
        _used=False, _set_up=False, **fields,
    )  # fmt: skip


def of_test(account, name):
    """A new payment method like one of Stripe's for tests, by its name or its card number."""
    method = cards.TEST_METHODS[cards.BY_NUMBER.get(name, name)]
    return make(
        account,
        list(method.behaviour),
        method.type,
        method.brand,
        method.number[-4:],
        declines_attach=method.declines_attach,
    )


def take(account, identifier, param="payment_method", in_path=False):
    """The payment method of an id, or a new one for one of Stripe's names for tests."""
    if not account.live and (identifier in cards.TEST_METHODS or identifier in cards.BY_NUMBER):
        return of_test(account, identifier)
    return account.need("payment_method", identifier, param, in_path)


def next_outcome(method):
    """What the next payment with it does: the step is used up, but the last one stays."""
    steps = method["_behaviour"]
    return cards.outcome(steps.pop(0) if len(steps) > 1 else steps[0])


@operation("GetPaymentMethodsPaymentMethod")
def get(account, params, ids):
    return account.need("payment_method", ids["payment_method"], in_path=True)


@operation("PostPaymentMethodsPaymentMethodAttach")
def attach_to(account, params, ids):
    from . import customers

    method = take(account, ids["payment_method"], in_path=True)
    if "customer" not in params:
        raise invalid("Missing required param: customer.", "parameter_missing", "customer")
    return attach(account, method, customers.existing(account, params["customer"]))


def attach(account, method, customer):
    if method["customer"] == customer["id"]:
        return method
    if method["customer"] is not None:
        message = "The payment method you provided has already been attached to a customer."
        raise invalid(message, "payment_method_unexpected_state", "payment_method")
    refuse_used(method)
    if method["_declines_attach"]:
        decline = next_outcome(method)
        code = cards.code_of(decline.code)
        raise StripeError(402, "card_error", cards.message(decline.code), code, decline_code=decline.code)
    account.change(method, None, customer=customer["id"])
    account.emit("payment_method.attached", method)
    return method


def refuse_used(method):
    """A payment method that was detached, or used for a payment without a customer, is of no use any more."""
    if method["customer"] is None and method["_used"]:
        message = (
            f"The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared "
            f"with a connected account without Customer attachment, or was detached from a Customer. It may not be "
            f"used again: {method['id']}. To use it multiple times, you must attach it to a Customer first."
        )
        raise invalid(message, "resource_missing", "payment_method")


@operation("PostPaymentMethodsPaymentMethodDetach")
def detach_from(account, params, ids):
    method = account.need("payment_method", ids["payment_method"], in_path=True)
    if method["customer"] is None:
        message = "The payment method you provided is not attached to a customer so detachment is impossible."
        raise invalid(message, "payment_method_unexpected_state", "payment_method")
    return detach(account, method)


def detach(account, method):
    """Takes a payment method from its customer, who no longer has it as the default either."""
    owner = account.find("customer", method["customer"])
    previous = account.change(method, None, customer=None, _used=True)
    account.emit("payment_method.detached", method, {"customer": previous["customer"]})
    if owner and not owner.get("deleted") and owner["invoice_settings"]["default_payment_method"] == method["id"]:
        settings = {**owner["invoice_settings"], "default_payment_method": None}
        account.change(owner, "customer.updated", invoice_settings=settings)
    return method
