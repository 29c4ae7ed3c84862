"""Faults and disorder at random, drawn from a seed.

What happens to a request depends on the seed and on the request (its operation, its key or path, and how often that
came), not on the order in which requests of several connections arrive. So a seed can be played again.
"""

import collections
import hashlib

# The faults that a soak draws from when it names none: each leaves the truth of what happened in doubt.
USUAL = {
    "timeout_before": 0.02, "timeout_after": 0.02, "reset_before": 0.02, "reset_after": 0.02, "truncated": 0.01,
    "error_stored": 0.01, "error_unstored": 0.02, "error_after_unstored": 0.01, "rate_limited": 0.03,
    "conflict": 0.01, "html": 0.01,
}  # fmt: skip
USUAL_WEBHOOKS = {"drop": 0.05, "duplicate": 0.1, "hold": 0.2, "early": 0.2}


class Chaos:
    """Off until `start`."""

    def __init__(self):
        self.stop()

    def start(self, seed, requests=None, webhooks=None, silence_milliseconds=0):
        """`requests`: a probability for each kind of fault; `webhooks`: for each of USUAL_WEBHOOKS.

        `silence_milliseconds`: how long a silent request hangs before its connection breaks; 0 is until the client
        gives up.
        """
        self.seed = seed
        self.requests = dict(USUAL if requests is None else requests)
        self.webhooks = dict(USUAL_WEBHOOKS if webhooks is None else webhooks)
        self.silence_milliseconds = silence_milliseconds
        self.seen = collections.Counter()

    def stop(self):
        self.start(None, {}, {})

    def draw(self, probabilities, *about):
        """One of the names, each with its probability, or None."""
        if self.seed is None:
            return None
        subject = "|".join(map(str, about))
        self.seen[subject] += 1
        text = f"{self.seed}|{subject}|{self.seen[subject]}"
        number = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") / 2**64
        for name, probability in sorted(probabilities.items()):
            if number < probability:
                return name
            number -= probability
        return None

    def request_fault(self, operation, path, key):
        return self.draw(self.requests, "request", operation, key or path)

    def webhook_fault(self, event_type, about):
        return self.draw(self.webhooks, "webhook", event_type, about)
