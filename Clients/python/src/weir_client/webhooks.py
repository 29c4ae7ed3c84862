"""Webhooks that Weir sends."""
from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from typing import Any, Sequence

from typing_extensions import TypedDict

from .errors import WeirError


class Subject(TypedDict):
    id: str
    version: int


class WebhookEvent(TypedDict):
    """Keep the highest version that was seen of each subject, and drop what is lower."""

    id: str
    object: str
    type: str
    createdAt: str
    workspaceId: str
    subject: Subject
    customerId: str | None
    customerExternalId: str | None
    data: dict[str, Any]


def verify_webhook(
    body: str | bytes,
    header: str | None,
    secrets: str | Sequence[str],
    *,
    tolerance_seconds: int = 300,
    now: float | None = None,
) -> WebhookEvent:
    """Checks who sent a webhook and how long ago, and reads it.

    ``body`` is the body as it came, ``header`` the value of ``Weir-Signature``. While a secret is being replaced, give both.
    """
    instant, signatures = _read(header or "")
    present = int(time.time() if now is None else now)
    if abs(present - instant) > tolerance_seconds:
        raise _refused("The webhook is too old, or comes from the future.", "Is the clock of this machine right?")
    data = body.encode() if isinstance(body, str) else body
    signed = f"{instant}.".encode() + data
    is_genuine = False
    for secret in [secrets] if isinstance(secrets, str) else secrets:
        if not secret:
            raise ValueError("A webhook's secret must not be empty.")
        expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        # All are compared, and each in constant time, so that nothing can be learnt from how long it takes.
        for signature in signatures:
            is_genuine |= hmac.compare_digest(expected, signature)
    if not is_genuine:
        raise _refused("The webhook's signature is not of this secret.", "Verify the body as it came, before it is parsed.")
    event: WebhookEvent = json.loads(data)
    return event


def _read(header: str) -> tuple[int, list[str]]:
    instant: int | None = None
    signatures: list[str] = []
    for part in header.split(","):
        name, _, value = part.strip().partition("=")
        if name == "t" and re.fullmatch(r"[0-9]{1,12}", value):
            instant = int(value)
        if name == "v1" and re.fullmatch(r"[0-9a-f]{64}", value):
            signatures.append(value)
    if instant is None or not signatures:
        raise _refused("The header Weir-Signature is missing or has another form.", "Pass its value as it came.")
    return instant, signatures


def _refused(message: str, hint: str) -> WeirError:
    return WeirError(0, "webhook_not_genuine", message, hint=hint)
