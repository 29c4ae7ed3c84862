"""Shows what people get to see: pages and PDFs of a server with documents of every kind, as pictures in a folder."""
import itertools
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import documents  # noqa: E402
import weir_server  # noqa: E402


def main(folder, wanted):
    folder.mkdir(parents=True, exist_ok=True)
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
            print(name)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), set(sys.argv[2:]))
