"""Shows the dashboard as people get to see it: each page wide and narrow, light and dark, as pictures in a folder."""
import itertools
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import dashboard  # noqa: E402
import documents  # noqa: E402
import weir_server  # noqa: E402


def main(folder, wanted):
    folder.mkdir(parents=True, exist_ok=True)
    with weir_server.Server() as server, browser.Browser() as chromium:
        documents.make(server)
        board = dashboard.Dashboard(server, chromium)
        for name, path, signed_in in board.each():
            if wanted and name not in wanted:
                continue
            for width, scheme in itertools.product(browser.WIDTHS, browser.SCHEMES):
                with board.page(path, width, scheme, signed_in=signed_in) as page:
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            print(name)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), set(sys.argv[2:]))
