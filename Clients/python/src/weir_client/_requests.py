"""What requests are made of; nothing here waits for anything."""
from __future__ import annotations

import datetime
import decimal
import json
import random
import uuid
from dataclasses import dataclass, field
from typing import Any, Mapping, Optional, Union
from urllib.parse import quote, urlencode

import httpx

from .errors import WeirError, error_of

#: A quantity or a price: a decimal is sent as text, exactly.
Number = Union[int, float, str, decimal.Decimal]
#: An instant; a datetime needs a time zone.
Instant = Union[str, datetime.datetime]
#: A property of an event.
Property = Union[str, int, float, bool, decimal.Decimal]


def new_key() -> str:
    """A key that nobody else makes up."""
    return uuid.uuid4().hex


def segment(text: str) -> str:
    """One part of a path, encoded."""
    # URLs have no segments of dots: they would lead elsewhere, encoded or not.
    if text in ("", ".", ".."):
        raise ValueError(f"'{text}' is no id.")
    return quote(text, safe="")


def encoded(value: Any) -> Any:
    """How values that JSON does not have are sent."""
    if isinstance(value, decimal.Decimal):
        return str(value)
    if isinstance(value, datetime.datetime):
        return instant(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise TypeError(f"{value!r} cannot be sent as JSON")


def instant(value: datetime.datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"The time {value} needs a time zone: use datetime.now(timezone.utc).")
    return value.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def to_json(body: Any) -> bytes:
    return json.dumps(body, default=encoded, ensure_ascii=False, allow_nan=False).encode()


def without_nones(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


@dataclass
class Options:
    """How requests are sent."""

    api_key: str
    base_url: str = "http://127.0.0.1:8080"
    timeout: float = 30.0
    max_retries: int = 3
    max_retry_delay: float = 8.0
    user: Optional[str] = None

    def __post_init__(self) -> None:
        if not self.api_key:
            raise ValueError("An 'api_key' is required: wr_live_… or wr_test_…")
        self.base_url = self.base_url.rstrip("/")


#: How often, and after how many seconds at most, what settles is sent again after the key's own rate limit.
SETTLING_RETRIES = 20
SETTLING_DELAY = 60.0


@dataclass
class Request:
    """A request with what is said of how it is sent."""

    method: str
    path: str
    body: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    idempotency_key: Optional[str] = None
    timeout: Optional[float] = None
    max_retries: Optional[int] = None
    #: A decision: a refusal is an answer, and waiting for it to change is the caller's affair.
    is_decision: bool = False
    #: It tells of work that was done: the key's own rate limit is waited for, as long as that says.
    settles: bool = False
    #: What the answer is: a value of JSON, or the text or bytes as they come.
    form: str = "json"

    def url(self, options: Options) -> str:
        shown = {
            name: instant(value) if isinstance(value, datetime.datetime) else str(value).lower() if isinstance(value, bool) else value
            for name, value in self.query.items() if value is not None
        }
        return options.base_url + self.path + ("?" + urlencode(shown) if shown else "")

    def headers(self, options: Options) -> dict[str, str]:
        headers = {"Authorization": f"Bearer {options.api_key}"}
        if self.method != "GET":
            headers["Idempotency-Key"] = self.idempotency_key or new_key()
        if options.user is not None:
            headers["X-Weir-User"] = options.user
        if self.body is not None:
            headers["Content-Type"] = "application/json"
        return headers

    def delay(self, error: WeirError, attempt: int, options: Options) -> Optional[float]:
        """How long to wait before the next attempt; None when there should be none."""
        retries = options.max_retries if self.max_retries is None else self.max_retries
        longest = options.max_retry_delay
        if self.settles and error.status == 429:
            retries, longest = max(retries, SETTLING_RETRIES), SETTLING_DELAY
        if attempt >= retries or not error.is_retryable or error.is_quota_exceeded:
            return None
        if self.is_decision and error.is_refusal:
            return None
        # Apart, so that many who were refused together do not come back together.
        backoff = min(longest, 0.2 * 2.0**attempt) * (0.5 + random.random() / 2)
        if error.retry_after_seconds is None:
            return backoff
        if error.retry_after_seconds > longest:
            return None
        return max(error.retry_after_seconds, backoff)


def answer_of(response: httpx.Response, form: str = "json") -> Any:
    """The answer's value; raises a WeirError when it is none."""
    if response.is_success and form != "json":
        return response.content if form == "bytes" else response.text
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if response.is_success and answer is not None:
        return answer
    headers = response.headers
    raise error_of(response.status_code, answer, headers.get("retry-after"), headers.get("x-request-id"))


def failure_of(error: httpx.HTTPError | httpx.InvalidURL, options: Options, timeout: float) -> WeirError:
    """The error of a request that got no answer."""
    if isinstance(error, httpx.TimeoutException):
        return WeirError(0, "timeout", f"No answer within {timeout} seconds.")
    if isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        return WeirError(
            0, "invalid_configuration", f"Nothing can be sent to {options.base_url}, or with this key: {error}",
            hint="'base_url' and 'api_key' say where and as whom.",
        )
    return WeirError(
        0, "connection_failed", f"Weir cannot be reached at {options.base_url}: {error}",
        hint="Is it running there? 'base_url' says where it is.",
    )
