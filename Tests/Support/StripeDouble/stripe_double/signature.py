"""Signs webhooks as Stripe does: an HMAC of the time and the raw body for each secret."""

import hashlib
import hmac

FORMS = ("valid", "missing", "wrong_secret", "v0_only", "upper_case", "truncated", "no_time")


def digest(secret, time, body):
    return hmac.new(secret.encode(), f"{time}.".encode() + body, hashlib.sha256).hexdigest()


def header(secrets, time, body, form="valid"):
    """The value of Stripe-Signature, or None when the form is `missing`."""
    if form == "missing":
        return None
    if form == "wrong_secret":
        secrets = [secret + "_wrong" for secret in secrets]
    digests = [digest(secret, time, body) for secret in secrets]
    if form == "upper_case":
        digests = [text.upper() for text in digests]
    if form == "truncated":
        digests = [text[:-2] for text in digests]
    scheme = "v0" if form == "v0_only" else "v1"
    start = [] if form == "no_time" else [f"t={time}"]
    return ",".join([*start, *(f"{scheme}={text}" for text in digests)])
