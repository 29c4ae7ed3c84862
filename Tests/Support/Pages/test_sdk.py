"""The SDK for JavaScript in a browser: a page of another origin asks for its own customer, with that customer's token."""
import contextlib
import functools
import http.server
import threading

import pytest
from weir_client import Weir
from weir_server import ROOT, TEST_KEY, Server

MODULES = ROOT / "Clients/javascript/dist/esm"
PAGE = b"""<!doctype html><html lang="en"><title>A shop</title><script type="module">
import { Weir } from "/index.js";
window.ask = async (options, call, ...rest) => {
  try {
    return { answer: await new Weir(options).selfService[call](...rest) };
  } catch ({ name, status, code, hint }) {
    return { name, status, code, hint };
  }
};
</script></html>"""


class Shop(http.server.SimpleHTTPRequestHandler):
    """A page, and beside it the modules that were compiled."""

    def do_GET(self):
        if self.path != "/":
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        return self.wfile.write(PAGE)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def shop():
    """Serves the page; answers its origin."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Shop, directory=MODULES)) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}"
        finally:
            running.shutdown()
            thread.join()


def asked(chromium, origin, *arguments):
    """What the SDK answers a page of an origin."""
    with chromium.page() as page:
        page.goto(origin + "/")
        page.wait_for_function("window.ask !== undefined")
        return page.evaluate("given => window.ask(...given)", list(arguments))


@pytest.fixture(scope="module")
def weir():
    with Server() as server:
        yield server


def prepared(weir, origin):
    """A customer who has used 40 of 1,000; answers its token."""
    with Weir(TEST_KEY, weir.url) as client:
        client.plans.upsert({"key": "pro", "name": "Pro", "quotas": {"email.send": 1000}})
        client.users.create({"externalId": "acme"})
        client.for_user("ext:acme").billing.set_subscription({"planKey": "pro"})
        client.for_user("ext:acme").consume("email.send", 40)
        client.settings.update({"selfService": {"feature": "email.send"}, "allowedOrigins": [origin]})
        return client.users.create_token("ext:acme", {"expiresInSeconds": 900})["token"]


def test_a_page_asks_for_its_own_customer_and_one_of_an_origin_that_is_not_named_gets_nothing(chromium, weir):
    with shop() as named, shop() as unnamed:
        own = {"apiKey": prepared(weir, named), "baseUrl": weir.url, "maxRetries": 0}
        usage = asked(chromium, named, own, "usage")["answer"]
        assert (usage["tier"], usage["used"], usage["limit"], usage["percentUsed"]) == ("pro", 40, 1000, 4)
        # A write is asked about first, with all its headers, and a refusal can be read as well as an answer.
        refused = asked(chromium, named, own, "cancel")
        assert (refused["name"], refused["status"], refused["code"]) == ("WeirError", 409, "conflict")
        stranger = asked(chromium, named, {**own, "apiKey": "nobody"}, "usage")
        assert (stranger["status"], stranger["code"]) == (401, "unauthorized")
        assert asked(chromium, unnamed, own, "usage")["code"] == "connection_failed"
