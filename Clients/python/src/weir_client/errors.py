"""What every call raises when it does not succeed."""
from __future__ import annotations

import math
from typing import Any

_REFUSALS = {
    "customer_suspended", "primitive_disabled_by_kit", "subscription_inactive", "call_limit_exceeded",
    "rate_limit_exceeded", "quota_exceeded",
}


class WeirError(Exception):
    """An error of the API, or no answer at all (then ``status`` is 0).

    Go by ``code`` and ``reason``; messages may change. Codes that Weir itself does not answer: ``connection_failed``,
    ``timeout``, ``invalid_answer``, ``invalid_configuration``, ``webhook_not_genuine``, ``buffer_full``, ``sender_closed``.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        hint: str | None = None,
        details: dict[str, Any] | None = None,
        issues: list[dict[str, Any]] | None = None,
        request_id: str | None = None,
        retry_after_seconds: float | None = None,
        body: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        #: What to do about it.
        self.hint = hint
        self.details: dict[str, Any] = details or {}
        #: Every issue of a request that was not understood.
        self.issues: list[dict[str, Any]] = issues or []
        self.request_id = request_id
        self.retry_after_seconds = retry_after_seconds
        #: The whole ``error`` object as it was answered.
        self.body: dict[str, Any] = body or {}

    def __str__(self) -> str:
        place = f" [{self.status} {self.code}{', ' + self.request_id if self.request_id else ''}]"
        return self.message + place + (f" {self.hint}" if self.hint else "")

    @property
    def reason(self) -> str | None:
        """``details.reason``: why, more exactly than the code."""
        reason = self.details.get("reason")
        return reason if isinstance(reason, str) else None

    @property
    def used(self) -> int | str | None:
        """Of a refused decision, what is recorded and held."""
        return self.body.get("used")

    @property
    def limit(self) -> int | str | None:
        """Of a refused decision, the limit."""
        return self.body.get("limit")

    @property
    def resets_at(self) -> str | None:
        """Of a refused decision, when the period ends."""
        return self.body.get("resetsAt")

    @property
    def is_quota_exceeded(self) -> bool:
        """Whether a quota is used up. It is refused again until ``resets_at``, so it is never retried."""
        return self.reason == "quota_exceeded"

    @property
    def is_refusal(self) -> bool:
        """Whether the customer may not do it: a decision, and no failure."""
        return self.reason in _REFUSALS

    @property
    def is_retryable(self) -> bool:
        """Whether the same request may succeed later without anything being changed."""
        if self.status == 0:
            return self.code in ("connection_failed", "timeout")
        if self.status == 429:
            return self.reason == "rate_limit_exceeded"
        return self.status in (500, 502, 503, 504)


def error_of(status: int, answer: Any, retry_after: str | None, request_id: str | None) -> WeirError:
    """The error that an answer tells of."""
    seconds = _seconds(retry_after)
    body = answer.get("error") if isinstance(answer, dict) else None
    if not isinstance(body, dict) or not isinstance(body.get("code"), str):
        return WeirError(
            status, "invalid_answer",
            f"The server answered {status} without an error of Weir; is something between it and you?",
            request_id=request_id, retry_after_seconds=seconds,
        )
    return WeirError(
        status, body["code"], body.get("message", ""), hint=body.get("hint"), details=body.get("details"),
        issues=body.get("issues"), request_id=body.get("requestId", request_id),
        retry_after_seconds=_seconds(body.get("retryAfterSeconds")) if seconds is None else seconds, body=body,
    )


def _seconds(value: Any) -> float | None:
    """How long an answer asks to wait, if it says so in a number."""
    try:
        seconds = float(value)
    except (OverflowError, TypeError, ValueError):
        return None
    return seconds if math.isfinite(seconds) else None
