"""Request templates in the shape of real usage; the format and the places to fill in are in load/template.h."""

import json
import math
import random
from pathlib import Path

KEY = "kkkkkkkk-kkkk-kkkk-kkkk-kkkkkkkkkkkk"
TIME = "TTTTTTTTTTTTTTTTTTT"
CUSTOMER = "CCCCCC"
SEQUENCE = "SSSSSS"
DIGIT = "#"

EVENT_NAME = "llm.request"

# Two published traces of one hour of requests to language models, as log-normal distributions: the share of requests,
# then the mean and deviation of the natural logarithm of tokens in and out.
SERVICES = {
    "conv": {"share": 0.69, "input": (6.63, 0.99), "output": (5.02, 0.86)},
    "code": {"share": 0.31, "input": (7.00, 1.36), "output": (2.79, 0.85)},
}
MODELS = ["small-1", "medium-2", "large-3", "large-3-turbo"]


def external_id(number):
    """The external id of a customer by its number."""
    return f"c{number:06d}"


class Templates:
    """Writes template files into a folder, for a server's address and key."""

    def __init__(self, folder: Path, port: int, key: str, seed: int = 1):
        self.folder = folder
        self.port = port
        self.key = key
        self.random = random.Random(seed)

    def request(self, method, path, body=None):
        """A whole HTTP request."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", f"Authorization: Bearer {self.key}"]
        data = "" if body is None else json.dumps(body, separators=(",", ":"))
        if body is not None:
            lines += ["Content-Type: application/json", f"Content-Length: {len(data)}"]
        return ("\r\n".join(lines) + "\r\n\r\n" + data).encode("ascii")

    def write(self, name, requests) -> Path:
        """Writes requests as a template file."""
        path = self.folder / f"{name}.templates"
        with path.open("wb") as file:
            file.write(b"%d\n" % len(requests))
            for request in requests:
                file.write(b"%d\n" % len(request) + request + b"\n")
        return path

    def _tokens(self, parameters):
        mean, deviation = parameters
        return max(1, min(16_000, round(math.exp(self.random.gauss(mean, deviation)))))

    def event(self, customer=f"c{CUSTOMER}"):
        """A usage event of a random customer."""
        service = "conv" if self.random.random() < SERVICES["conv"]["share"] else "code"
        return {
            "externalCustomerId": customer,
            "eventName": EVENT_NAME,
            "idempotencyKey": KEY,
            "timestamp": f"{TIME}.{self.random.randrange(1000):03d}Z",
            "properties": {
                "service": service,
                "model": self.random.choice(MODELS),
                "input_tokens": self._tokens(SERVICES[service]["input"]),
                "output_tokens": self._tokens(SERVICES[service]["output"]),
            },
        }

    def event_batches(self, size, count=32) -> Path:
        """Batches of events."""
        batches = [{"events": [self.event() for _ in range(size)]} for _ in range(count)]
        return self.write(f"events-{size}", [self.request("POST", "/v1/events/batch", batch) for batch in batches])

    def consume(self, customer=f"c{CUSTOMER}", feature=f"feature-{DIGIT}", name="consume") -> Path:
        """A single decision."""
        body = {"feature": feature, "idempotencyKey": KEY}
        return self.write(name, [self.request("POST", f"/v1/users/ext:{customer}/usage/consume", body)])

    def consume_batches(self, size) -> Path:
        """Batches of decisions about random customers and features."""
        item = {"externalCustomerId": f"c{CUSTOMER}", "feature": f"feature-{DIGIT}", "idempotencyKey": KEY}
        request = self.request("POST", "/v1/usage/consume/batch", {"items": [item] * size})
        return self.write(f"consume-{size}", [request])

    def consume_each(self, features, customers_at_once) -> Path:
        """Batches of decisions that touch each feature of each customer once."""
        items = [
            {"externalCustomerId": f"c{SEQUENCE}", "feature": feature, "idempotencyKey": KEY}
            for _ in range(customers_at_once)
            for feature in features
        ]
        return self.write("consume-each", [self.request("POST", "/v1/usage/consume/batch", {"items": items})])

    def customers(self) -> Path:
        """A new customer, the next of a sequence."""
        body = {"externalId": f"c{SEQUENCE}", "name": "A customer of some name"}
        return self.write("customers", [self.request("POST", "/v1/users", body)])

    def subscriptions(self, plan) -> Path:
        """The subscription of a customer, the next of a sequence."""
        path = f"/v1/users/ext:c{SEQUENCE}/billing/subscription"
        return self.write("subscriptions", [self.request("PUT", path, {"planKey": plan})])

    def contracts(self, plan, start) -> Path:
        """The contract of a customer, the next of a sequence, from a day on."""
        body = {"externalCustomerId": f"c{SEQUENCE}", "planKey": plan, "startDate": start}
        return self.write("contracts", [self.request("POST", "/v1/contracts", body)])

    def reads(self, what, customer=f"c{CUSTOMER}", name=None) -> Path:
        """A read of one customer: `billing/usage` or `entitlements`."""
        return self.write(name or what.replace("/", "-"), [self.request("GET", f"/v1/users/ext:{customer}/{what}")])
