"""Signatures: what the official SDK accepts and refuses, and the known vectors."""

import pytest
import stripe

from stripe_double import signature

# Made by the official SDK, in hexadecimal digits of 32 bytes.
DIGEST = "5d55a33c594cf325bc91a8af28bccf7ebac54bd0aedb6c1ee5359db725530630"
OLD_DIGEST = "b64e063cdf1339dbdc0df0035fc41191652280d4c54cc1f6c425b8381e6b365e"
TIME, SECRET, OLD = 1700000000, "whsec_test_secret", "whsec_old"
PAYLOAD = (
    '{"id":"evt_1","object":"event","type":"payment_intent.succeeded","created":1700000000,'
    '"data":{"object":{"id":"pi_1","object":"payment_intent","amount":5000}}}'
)
BODY = PAYLOAD.encode()


def test_the_known_vectors():
    assert signature.header([SECRET], TIME, BODY) == f"t={TIME},v1={DIGEST}"
    assert signature.header([OLD, SECRET], TIME, BODY) == f"t={TIME},v1={OLD_DIGEST},v1={DIGEST}"
    assert signature.header([SECRET], TIME, BODY, "v0_only") == f"t={TIME},v0={DIGEST}"


def verify(header, secret=SECRET):
    return stripe.WebhookSignature.verify_header(PAYLOAD, header, secret, tolerance=None)


def test_the_sdk_takes_either_secret_of_a_rotation():
    header = signature.header([OLD, SECRET], TIME, BODY)
    assert verify(header, SECRET) and verify(header, OLD)


@pytest.mark.parametrize("form", [form for form in signature.FORMS if form not in ("valid", "missing")])
def test_the_sdk_refuses_every_bad_form(form):
    with pytest.raises(stripe.SignatureVerificationError):
        verify(signature.header([SECRET], TIME, BODY, form))


def test_a_missing_header_is_none():
    assert signature.header([SECRET], TIME, BODY, "missing") is None
