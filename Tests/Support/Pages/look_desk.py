"""Shows customers, contracts, invoices and events of the dashboard as pictures, with how large they are and how long they take."""
import itertools
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import desk  # noqa: E402
import stage as stages  # noqa: E402


def main(folder, wanted):
    folder.mkdir(parents=True, exist_ok=True)
    with stages.Stage() as stage, browser.Browser() as chromium:
        with chromium.page() as page:
            stages.join(page, stage)
            cookies = page.context.cookies()
            found = desk.pages(page, stage.url)
        for name, path in found.items():
            if wanted and name not in wanted:
                continue
            for width, scheme in itertools.product(browser.WIDTHS, browser.SCHEMES):
                with chromium.page(width, scheme) as page:
                    page.context.add_cookies(cookies)
                    stages.note(page)
                    begun = time.monotonic()
                    answer = page.context.request.get(stage.url + path)
                    taken = time.monotonic() - begun
                    page.goto(stage.url + path, wait_until="load")
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    if (width, scheme) == ("desk", "light") or over > 0:
                        print(f"{name:22} {answer.status} {len(answer.body()):7} bytes {taken * 1000:5.0f} ms over {over} {page.seen['said']}")
                    if (width, scheme) in [("desk", "light"), ("phone", "dark")]:
                        for problem in browser.problems(page):
                            print("   ", problem)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), set(sys.argv[2:]))
