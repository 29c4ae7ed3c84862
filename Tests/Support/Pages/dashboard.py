"""The operator's dashboard in a browser: signing in, and the pages to be looked at."""
import contextlib
import subprocess

import browser
import weir_server

# Below /dashboard/test, by name.
PAGES = {
    "home": "",
    "revenue": "/revenue",
    "recurring": "/revenue/recurring?month=2026-03",
    "receivables": "/revenue/receivables",
    "activity": "/activity",
    "settings": "/settings",
    "brand": "/settings/pages",
    "keys": "/settings/keys",
    "webhooks": "/settings/webhooks",
    "mail": "/settings/mail",
    "stripe": "/settings/stripe",
    "alerts": "/settings/alerts",
    "clocks": "/settings/test-clocks",
    "team": "/settings/team",
    "account": "/settings/account",
    "missing": "/nothing-here",
}
# For whoever has not signed in.
OPEN_PAGES = {"sign-in": "/dashboard/sign-in", "gone": "/dashboard/link/nothing"}


def link(server, *options):
    """The path of a link that signs in, from the command on the machine."""
    command = [weir_server.executable(), "open", "--data", server.folder + "/data", *options]
    made = subprocess.run(command, check=True, capture_output=True, text=True)
    return made.stdout.strip()


class Dashboard:
    """A dashboard whose owner has signed in."""

    def __init__(self, server, chromium):
        self.url = server.url.rstrip("/")
        self.chromium = chromium
        with chromium.page() as page:
            page.goto(self.url + link(server))
            page.get_by_label("Your name").fill("Ada Lovelace")
            page.get_by_label("E-mail").fill("ada@example.com")
            page.get_by_label("Password").fill("correct horse battery")
            page.get_by_role("button", name="Become the owner").click()
            page.wait_for_url("**/dashboard/*")
            self.cookies = page.context.cookies()

    @contextlib.contextmanager
    def page(self, path, width="desk", scheme="light", scripts=True, signed_in=True):
        """A page as it is shown, with what the browser said."""
        with self.chromium.page(width, scheme, scripts) as page:
            if signed_in:
                page.context.add_cookies(self.cookies)
            page.said = []
            page.on("console", lambda message: page.said.append(message.text))
            page.on("pageerror", lambda error: page.said.append(str(error)))
            page.answer = page.goto(self.url + path, wait_until="load")
            yield page

    def each(self):
        """Names and paths of all pages, and whether somebody has signed in."""
        for name, path in PAGES.items():
            yield name, "/dashboard/test" + path, True
        for name, path in OPEN_PAGES.items():
            yield name, path, False
