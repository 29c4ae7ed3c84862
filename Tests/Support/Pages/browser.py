"""Debian's Chromium, driven for the tests of pages."""
import contextlib
import pathlib
import shutil

import axe_playwright_python
from playwright.sync_api import Error, sync_playwright

# The shell is Chromium without what draws windows, tabs and menus, and needs less than half of the processor time.
PROGRAMS = ["chromium-headless-shell", "chromium"]
# A desk and a phone, in pixels.
WIDTHS = {"desk": 1280, "phone": 390}
SCHEMES = ["light", "dark"]
# What is waited for is there at once on a machine at rest; a busy one is given its time, in milliseconds.
PATIENCE = 180_000
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Browser:
    """Runs Chromium; `with Browser() as browser:`."""

    def __enter__(self):
        path = next(filter(None, map(shutil.which, PROGRAMS)), None)
        if not path:
            raise RuntimeError(f"There is no {PROGRAMS[0]}: run Scripts/install-packages.sh test")
        self.playwright = sync_playwright().start()
        # The tests' own pages are all that it sees, and no other host is there; in containers its sandbox has no rights.
        hosts = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
        self.chromium = self.playwright.chromium.launch(executable_path=path, args=["--no-sandbox", hosts])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.playwright.stop()

    def context(self, width="desk", scheme="light", scripts=True, **options):
        context = self.chromium.new_context(
            viewport={"width": WIDTHS[width], "height": 900}, color_scheme=scheme, java_script_enabled=scripts,
            device_scale_factor=1, **options,
        )
        context.set_default_timeout(PATIENCE)
        return context

    @contextlib.contextmanager
    def page(self, width="desk", scheme="light", scripts=True, **options):
        context = self.context(width, scheme, scripts, **options)
        try:
            yield context.new_page()
        finally:
            context.close()


def follow(page, button):
    """Presses what leads to a page, and waits until that is there: on a busy machine the one before is there for a while."""
    with page.expect_navigation(wait_until="load"):
        button.click()


def come_back(page, url, tries=5):
    """Goes to a page from one that cannot be reached: that it cannot is found out when the browser likes, and interrupts."""
    for left in reversed(range(tries)):
        try:
            return page.goto(url, wait_until="load")
        except Error as error:
            if not left or "interrupted by another navigation" not in error.message:
                raise


def served(page, headers, body, url="http://pages.test/page"):
    """Shows a page as a server answers it, and notes what it asks for, says and breaks."""
    page.seen = {"requests": [], "said": []}
    page.on("request", lambda request: page.seen["requests"].append(request.url))
    page.on("console", lambda message: page.seen["said"].append(message.text))
    page.on("pageerror", lambda error: page.seen["said"].append(str(error)))
    page.on("dialog", lambda dialog: (page.seen["said"].append(dialog.message), dialog.dismiss()))
    page.route("**/*", lambda route: route.fulfill(status=200, headers=headers, body=body) if route.request.url == url else route.abort())
    page.goto(url, wait_until="load")


# What may differ between a desk by day and a phone at night.
LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "page-has-heading-one"]


def problems(page, rules=None):
    """What axe finds wrong with the page that is shown, each with the place; by all of its rules, or by some."""
    # A strict policy of the page keeps scripts out, so axe is put in beside it.
    page.evaluate(AXE + "; 0")
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": RULES}
    found = page.evaluate("only => axe.run(document, {runOnly: only, resultTypes: ['violations', 'passes']})", only)
    assert found["passes"], "axe looked at nothing"
    return [f"{rule['id']}: {node['html'][:120]}: {node['failureSummary'][:200]}" for rule in found["violations"] for node in rule["nodes"]]


def overflow(page):
    """By how many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


KEYBOARD = """limit => {
  const seen = window.weirSeen || (window.weirSeen = []);
  const it = document.activeElement;
  if (!it || it === document.body || seen.includes(it) || seen.length >= limit) return null;
  seen.push(it);
  const style = getComputedStyle(it), box = it.getBoundingClientRect();
  const before = seen[seen.length - 2];
  const order = before ? Boolean(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING) : true;
  return {
    html: it.outerHTML.slice(0, 120), order,
    shown: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none",
    there: box.width > 0 && box.height > 0,
  };
}"""


def keyboard(page, limit=60):
    """What is wrong for those who go through a page by the tabulator: what is out of order, or does not show that it has
    the focus; and how many places there were."""
    found, wrong = 0, []
    for _ in range(limit):
        page.keyboard.press("Tab")
        place = page.evaluate(KEYBOARD, limit)
        if place is None:
            break
        found += 1
        wrong += [f"{name}: {place['html']}" for name in ("order", "shown", "there") if not place[name]]
    return found, wrong
