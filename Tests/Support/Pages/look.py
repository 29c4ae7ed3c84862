"""Shows what people get to see: pages, documents and PDFs, as pictures in a folder.

    look.py FOLDER [NAME…]        all of them, or those of these names

Pages are those of the table in `pages.py`, with a demo in them; documents those of `documents.py`.
"""
import itertools
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import documents  # noqa: E402
import pages  # noqa: E402
import stage as stages  # noqa: E402
import weir_server  # noqa: E402


def main(folder, wanted):
    folder.mkdir(parents=True, exist_ok=True)
    names = {entry.name for entry in pages.PAGES}
    if not wanted or wanted & names:
        show_pages(folder, [entry for entry in pages.PAGES if not wanted or entry.name in wanted])
    if not wanted or wanted - names:
        show_documents(folder, wanted)


def show_pages(folder, entries):
    with stages.Stage(["--seed", "1"]) as stage, browser.Browser() as chromium:
        people = stages.People(stage, chromium, pages.World(stage))
        for entry in entries:
            for width, scheme in itertools.product(browser.WIDTHS, browser.SCHEMES):
                with people.page(entry.who, width, scheme) as page:
                    page.route("https://js.stripe.com/**", lambda route: route.abort())
                    page.goto(entry.path(people.world), wait_until="load")
                    page.screenshot(path=folder / f"{entry.name}-{width}-{scheme}.png", full_page=True)
            print(entry.name, flush=True)


def show_documents(folder, wanted):
    with weir_server.Server() as server, browser.Browser() as chromium:
        made = documents.make(server)
        caller = documents.Caller(server.url)
        for name, path in made.items():
            if wanted and name not in wanted:
                continue
            file = folder / f"{name}.pdf"
            file.write_bytes(caller.get(path + "/pdf")[1])
            subprocess.run(["pdftoppm", "-png", "-r", "80", file, folder / f"{name}-page"], check=True)
            headers, body = caller.get(path + "/html")
            (folder / f"{name}.html").write_bytes(body)
            for width, scheme in itertools.product(browser.WIDTHS, browser.SCHEMES):
                with chromium.page(width, scheme) as page:
                    browser.served(page, dict(headers), body)
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            print(name, flush=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), set(sys.argv[2:]))
