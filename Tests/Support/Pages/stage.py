"""A server with a demo workspace and the double of Stripe, and people who have signed in to its pages."""
import contextlib
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

import weir_server
from weir_server import ROOT, TEST_KEY

SECRET = "whsec_of_the_pages"
OPERATOR = {"name": "Ada Kaminski", "email": "ada@northwind.example", "password": "correct horse battery"}


class Double:
    """The double of Stripe, and an account in it."""

    def __init__(self, name="pages"):
        self.key = f"sk_test_{name}"

    def __enter__(self):
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "Tests/Support/StripeDouble")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.url = json.loads(self.process.stdout.readline())["url"]
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=120)

    def call(self, method, path, **body):
        return ask(method, f"{self.url}/_double/accounts/{self.key}{path}", body if method != "GET" else None)


def ask(method, url, body=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    call = urllib.request.Request(url, data, {"Content-Type": "application/json", **headers}, method=method)
    try:
        with urllib.request.urlopen(call, timeout=120) as answer:
            text = answer.read()
            return json.loads(text) if text else None
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{method} {url} answers {error.code}: {error.read().decode()}") from None


def free_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


class Stage:
    """`with Stage() as stage:`; `demo` are the words for `weir demo`, None for an empty workspace."""

    def __init__(self, demo=()):
        self.demo = demo

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self.double = stack.enter_context(Double())
            port = free_port()
            self.server = weir_server.Server(
                WEIR_PUBLIC_URL=f"http://127.0.0.1:{port}", STRIPE_TEST_SECRET_KEY=self.double.key,
                STRIPE_TEST_WEBHOOK_SECRET=SECRET, STRIPE_API_BASE=self.double.url, WEIR_API_RATE_LIMIT="1000000000")
            self.server.port = str(port)
            stack.enter_context(self.server)
            self.url = self.server.url.rstrip("/")
            self.double.call("PUT", "/webhooks/endpoint", url=self.url + "/webhooks/stripe/test", secrets=[SECRET])
            if self.demo is not None:
                self.report = json.loads(self.weir("demo", "--json", *self.demo, url=True))
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self.stack.close()

    def weir(self, *words, url=False):
        """What a command prints, on the server's data folder or with the key of the test workspace."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WEIR_")}
        if url:
            environment.update(WEIR_URL=self.url, WEIR_KEY=TEST_KEY)
        else:
            environment.update(WEIR_DATA=self.server.folder + "/data")
        done = subprocess.run([weir_server.executable(), *words], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, method, path, body=None):
        return ask(method, self.url + path, body, Authorization=f"Bearer {TEST_KEY}")

    def send(self, method, path, text=None, kind="application/x-ndjson"):
        """The answer as text: of what is no JSON."""
        body = None if text is None else text.encode()
        call = urllib.request.Request(
            self.url + path, body, {"Content-Type": kind, "Authorization": f"Bearer {TEST_KEY}"}, method=method)
        with urllib.request.urlopen(call, timeout=120) as answer:
            return answer.read().decode()

    def link(self):
        """Signs in once; until somebody has, it is that of the first start."""
        return self.weir("open").split()[0]


def note(page):
    """Notes what a page asks for, says and breaks."""
    page.seen = {"requests": [], "said": [], "answers": {}}
    page.on("request", lambda request: page.seen["requests"].append(request.url))
    page.on("console", lambda message: page.seen["said"].append(message.text))
    page.on("pageerror", lambda error: page.seen["said"].append(str(error)))
    page.on("dialog", lambda dialog: (page.seen["said"].append(dialog.message), dialog.dismiss()))
    return page


def join(page, stage):
    """The first owner comes in by the link."""
    page.goto(stage.link(), wait_until="load")
    for label, name in [("name", "name"), ("email", "email"), ("password", "password")]:
        field = page.locator(f"[name={name}]")
        if field.count() and field.is_editable():
            field.fill(OPERATOR[label])
    page.locator("main form button[type=submit], main form button:not([type])").first.click()
    page.wait_for_url(re.compile(r".*/dashboard/\w+$"))
    return page


def path_of(url):
    return urllib.parse.urlsplit(url).path


def portal_link(page, customer, base="/dashboard/test"):
    """The path of a link to the portal, which the operator in front of a page mints for a customer."""
    page.goto(f"{base}/customers/{customer}", wait_until="load")
    button = page.locator("form[action$='/portal-link'] button").first
    # It may stand in a part that is folded in.
    page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
    button.click()
    found = re.search(r"/portal/enter/[\w-]+", page.inner_text("main"))
    assert found, page.inner_text("main")
    return found.group(0)


def enter(page, link):
    """The customer follows its link."""
    page.goto(link, wait_until="load")
    page.locator("main form button").first.click()
    page.wait_for_url(re.compile(r".*/portal$"))
    return page


class People:
    """Those who have signed in to a stage, as what a browser keeps of them; and the world with what they alone find."""

    def __init__(self, stage, chromium, world):
        self.stage, self.chromium, self.world = stage, chromium, world
        self.contexts = {}
        lines = stage.weir("workspaces", "list").splitlines()
        world.workspace = next(line.split()[0] for line in lines if line.split()[1] == "test")
        world.link = path_of(stage.link())
        self.states = {"anyone": None}
        with self.page() as page:
            join(page, stage)
            self.states["operator"] = page.context.storage_state()
            world.enter = portal_link(page, world.customers["acme"])
            link = portal_link(page, world.customers["acme"])
            page.goto("/dashboard/test/events", wait_until="load")
            world.event = page.locator("main a[href*='/events/cust_']").first.get_attribute("href")
            page.goto("/dashboard", wait_until="load")
        with self.page() as page:
            enter(page, link)
            self.states["customer"] = page.context.storage_state()
        # The link of whoever joins next: signing in used the first one up.
        world.link = path_of(stage.link())

    @contextlib.contextmanager
    def page(self, who="anyone", width="desk", scheme="light", scripts=True):
        """A page of somebody; whoever has signed in has all of them in one window."""
        state = self.states.get(who)
        if state is None:
            with self.chromium.page(width, scheme, scripts, base_url=self.stage.url) as page:
                yield note(page)
            return
        key = (who, width, scheme, scripts)
        if key not in self.contexts:
            self.contexts[key] = self.chromium.context(
                width, scheme, scripts, base_url=self.stage.url, storage_state=state)
        page = note(self.contexts[key].new_page())
        try:
            yield page
        finally:
            page.close()
