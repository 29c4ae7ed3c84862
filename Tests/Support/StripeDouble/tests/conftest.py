"""Starts the double once, and gives each test an account of its own with the official SDK as its client."""

import itertools
import json
import os
import pathlib
import subprocess
import sys

import pytest
import requests
import stripe
from receiver import Receiver

FOLDER = pathlib.Path(__file__).parent.parent
NEWEST, OLDER = "2026-10-28.endive", "2025-10-29.clover"
NOW = 1_800_000_000
numbers = itertools.count()


def start(*arguments, **options):
    """The process and what it printed."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    process = subprocess.Popen(
        [sys.executable, str(FOLDER), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        **options,
    )
    return process, json.loads(process.stdout.readline())


@pytest.fixture(scope="session")
def address():
    process, ready = start()
    yield ready["url"]
    process.stdin.close()
    assert process.wait(timeout=5) == 0


class Double:
    """The control endpoints of one account, and SDK clients of it."""

    def __init__(self, url, key):
        self.url, self.key = url, key
        self.base = f"{url}/_double/accounts/{key}"
        self.ends_clean = True

    def call(self, method, path, expect=200, query=None, **body):
        answer = requests.request(method, self.base + path, json=body if body else None, params=query, timeout=30)
        assert answer.status_code == expect, answer.text
        return answer.json()

    def get(self, path, expect=200, **query):
        return self.call("GET", path, expect, query)

    def post(self, path, expect=200, **body):
        return self.call("POST", path, expect, **body)

    def sdk(self, version=NEWEST, key=None, timeout=5, retries=0):
        return stripe.StripeClient(
            key or self.key, stripe_version=version, base_addresses={"api": self.url}, max_network_retries=retries,
            http_client=stripe.RequestsClient(timeout=timeout),
        )  # fmt: skip

    def raw(self, method, path, data="", expect=None, **headers):
        """A request without the SDK: the answer as it came."""
        usual = {
            "Authorization": f"Bearer {self.key}", "Stripe-Version": NEWEST,
            "Content-Type": "application/x-www-form-urlencoded",
        }  # fmt: skip
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        merged = {name: value for name, value in {**usual, **given}.items() if value is not None}
        answer = requests.request(method, self.url + path, data=data, headers=merged, timeout=10)
        assert expect in (None, answer.status_code), answer.text
        return answer

    def customer(self, behaviour="succeed", **fields):
        """A customer with a default payment method that behaves so."""
        customer = self.post("/customers", email="ada@example.com")
        method = self.post("/payment_methods", customer=customer["id"], behaviour=behaviour, default=True, **fields)
        return customer["id"], method["id"]

    def forgive(self, rule):
        """Takes violations away that the test provoked; there must be some."""
        gone = self.call("DELETE", "/violations", query={"rule": rule})
        assert gone, f"no violation of {rule}"
        return gone


@pytest.fixture
def double(address):
    """A fresh account whose clock stands; afterwards nothing may have been violated."""
    it = Double(address, f"sk_test_t{next(numbers)}")
    it.post("/clock", now=NOW)
    yield it
    assert it.get("/violations") == []
    if it.ends_clean:
        assert it.post("/check", metadataKey="invoice_id")["ok"]


@pytest.fixture(params=[NEWEST, OLDER])
def client(double, request):
    """The SDK in each of the two API versions."""
    return double.sdk(request.param)


@pytest.fixture
def sdk(double):
    return double.sdk()


@pytest.fixture
def receiver():
    with Receiver() as it:
        yield it


def intent(sdk, customer, method, amount=5000, invoice="inv_1", **fields):
    return sdk.v1.payment_intents.create(
        params={
            "amount": amount,
            "currency": "usd",
            "customer": customer,
            "payment_method": method,
            "metadata": {"invoice_id": invoice},
            **fields,
        }
    )


def confirm(sdk, identifier, key=None, **params):
    options = {"idempotency_key": key} if key else {}
    return sdk.v1.payment_intents.confirm(identifier, params={"off_session": True, **params}, options=options)
