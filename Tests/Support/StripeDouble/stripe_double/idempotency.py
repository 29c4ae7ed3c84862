"""Stripe's rules for the header Idempotency-Key.

The first request with a key is executed and its answer stored, whatever its status, once execution has begun. A later
one with the same parameters gets the stored answer; with others it is refused; while the first runs, it conflicts.
Keys are forgotten 24 hours after their first use, by the account's clock.
"""

import json
from dataclasses import dataclass

from .errors import key_in_use, reused_key

LIFETIME = 24 * 3600


@dataclass
class Stored:
    """The first use of a key. `status` is None while it runs."""

    path: str
    params: str
    at: int
    request: str
    status: int | None = None
    body: dict | None = None


class IdempotencyKeys:
    def __init__(self):
        self.stored = {}

    def begin(self, key, path, params, now, request):
        """Nothing when the request is the first with its key, or the stored answer. Raises StripeError."""
        text = json.dumps(params, sort_keys=True)
        found = self.stored.get(key)
        if found and now - found.at >= LIFETIME:
            found = None
        if found is None:
            self.stored[key] = Stored(path, text, now, request)
            return None
        if found.path != path:
            raise reused_key(
                "Keys for idempotent requests can only be used for the same endpoint they were first used for "
                f"('{found.path}' vs '{path}'). Try using a key other than '{key}' if you meant to execute a "
                "different request."
            )
        if found.params != text:
            raise reused_key(
                "Keys for idempotent requests can only be used with the same parameters they were first used with. "
                f"Try using a key other than '{key}' if you meant to execute a different request."
            )
        if found.status is None:
            raise key_in_use()
        return found

    def end(self, key, status, body):
        """Stores the answer of a request that has executed."""
        self.stored[key].status, self.stored[key].body = status, body

    def forget(self, key):
        """As though the request had never come."""
        self.stored.pop(key, None)
