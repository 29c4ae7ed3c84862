"""Payment methods for tests, and how a payment with each goes.

A behaviour is a text, or a list of texts of which each confirmation takes the next and the last one stays:

    succeed
    decline:CODE                 a decline code, or expired_card, incorrect_cvc, processing_error
    decline:CODE:ADVICE          with Stripe's advice_code
    authentication_required      off-session declined so; on-session the customer must act, then it succeeds
    authentication_required>X    ... then it goes on as X
    authentication_unless_setup  as authentication_required, until a setup intent has succeeded with it
    processing                   stays so until `settle` is called
    processing>X                 ... and `settle` without an outcome gives X
"""

from dataclasses import dataclass, field

ADVICE = ("try_again_later", "confirm_card_data", "do_not_try_again")

# Declines whose `code` is not card_declined; their decline_code is the same word.
OWN_CODES = {
    "expired_card",
    "incorrect_cvc",
    "incorrect_number",
    "incorrect_zip",
    "invalid_cvc",
    "processing_error",
    "authentication_required",
}

USUAL_ADVICE = {
    "insufficient_funds": "try_again_later", "generic_decline": "try_again_later",
    "processing_error": "try_again_later", "try_again_later": "try_again_later",
    "issuer_not_available": "try_again_later",
    "reenter_transaction": "try_again_later", "do_not_honor": "try_again_later",
    "card_velocity_exceeded": "try_again_later", "expired_card": "do_not_try_again", "lost_card": "do_not_try_again",
    "stolen_card": "do_not_try_again", "pickup_card": "do_not_try_again", "restricted_card": "do_not_try_again",
    "fraudulent": "do_not_try_again", "incorrect_cvc": "confirm_card_data", "incorrect_number": "confirm_card_data",
    "invalid_account": "do_not_try_again", "revocation_of_authorization": "do_not_try_again",
    "revocation_of_all_authorizations": "do_not_try_again", "stop_payment_order": "do_not_try_again",
}  # fmt: skip

MESSAGES = {
    "insufficient_funds": "Your card has insufficient funds.",
    "expired_card": "Your card has expired.",
    "incorrect_cvc": "Your card's security code is incorrect.",
    "incorrect_number": "Your card number is incorrect.",
    "processing_error": "An error occurred while processing your card. Try again in a little bit.",
    "authentication_required": "Your card was declined. This transaction requires authentication.",
    "card_not_supported": "Your card is not supported.",
}


@dataclass(frozen=True)
class TestMethod:
    """A payment method that Stripe offers for tests, by its name and its card number."""

    number: str
    behaviour: tuple = ("succeed",)
    type: str = "card"
    brand: str = "visa"
    declines_attach: bool = False


def card(number, *behaviour, brand="visa"):
    return TestMethod(number, behaviour or ("succeed",), "card", brand)


def declining(number, code):
    """A card that declines already when it is attached."""
    return TestMethod(number, (f"decline:{code}",), declines_attach=True)


def bank(number, *behaviour):
    return TestMethod(number, behaviour, "us_bank_account")


TEST_METHODS = {
    "pm_card_visa": card("4242424242424242"),
    "pm_card_visa_debit": card("4000056655665556"),
    "pm_card_mastercard": card("5555555555554444", brand="mastercard"),
    "pm_card_amex": card("378282246310005", brand="amex"),
    "pm_card_chargeCustomerFail": card("4000000000000341", "decline:generic_decline"),
    "pm_card_chargeDeclined": declining("4000000000000002", "generic_decline"),
    "pm_card_visa_chargeDeclined": declining("4000000000000002", "generic_decline"),
    "pm_card_visa_chargeDeclinedInsufficientFunds": declining("4000000000009995", "insufficient_funds"),
    "pm_card_visa_chargeDeclinedLostCard": declining("4000000000009987", "lost_card"),
    "pm_card_visa_chargeDeclinedStolenCard": declining("4000000000009979", "stolen_card"),
    "pm_card_chargeDeclinedExpiredCard": declining("4000000000000069", "expired_card"),
    "pm_card_chargeDeclinedIncorrectCvc": declining("4000000000000127", "incorrect_cvc"),
    "pm_card_chargeDeclinedProcessingError": declining("4000000000000119", "processing_error"),
    "pm_card_visa_chargeDeclinedVelocityLimitExceeded": declining("4000000000006975", "card_velocity_exceeded"),
    "pm_card_authenticationRequired": card("4000002760003184", "authentication_required"),
    "pm_card_authenticationRequiredOnSetup": card("4000002500003155", "authentication_unless_setup"),
    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds": card(
        "4000008260003178", "authentication_required>decline:insufficient_funds"
    ),
    "pm_usBankAccount_success": bank("000123456789", "processing>succeed"),
    "pm_usBankAccount_processing": bank("000000000009", "processing"),
    "pm_usBankAccount_insufficientFunds": bank("000222222227", "processing>decline:insufficient_funds"),
    "pm_sepaDebit_success": TestMethod("DE89370400440532013000", ("processing>succeed",), "sepa_debit"),
    "pm_sepaDebit_processing": TestMethod("DE08370400440532013003", ("processing",), "sepa_debit"),
}

BY_NUMBER = {method.number: name for name, method in reversed(TEST_METHODS.items())}


@dataclass(frozen=True)
class Outcome:
    """What one step of a behaviour is: `kind` is succeed, decline, authentication, setup_authentication, processing."""

    kind: str
    code: str | None = None
    advice: str | None = None
    then: str | None = field(default=None)


def outcome(text):
    """Reads one step of a behaviour. Raises ValueError on a text of no meaning."""
    first, _, then = text.partition(">")
    word, *rest = first.split(":")
    if then:
        outcome(then)
    if word == "decline" and 1 <= len(rest) <= 2 and rest[0] and (len(rest) == 1 or rest[1] in ADVICE):
        return Outcome("decline", rest[0], rest[1] if len(rest) == 2 else USUAL_ADVICE.get(rest[0]))
    kinds = {
        "succeed": "succeed", "processing": "processing", "authentication_required": "authentication",
        "authentication_unless_setup": "setup_authentication",
    }  # fmt: skip
    if rest or word not in kinds:
        raise ValueError(f"unknown behaviour: {text}; see the table of behaviours in the README")
    return Outcome(kinds[word], then=then or None)


def behaviour(given):
    """A behaviour as a list of steps that are known to be readable. Raises ValueError."""
    steps = [given] if isinstance(given, str) else list(given)
    if not steps:
        raise ValueError("a behaviour needs a step")
    for step in steps:
        outcome(step)
    return steps


def message(code):
    return MESSAGES.get(code, "Your card was declined.")


def code_of(decline_code):
    """The `code` of an error with a decline code."""
    return decline_code if decline_code in OWN_CODES else "card_declined"
