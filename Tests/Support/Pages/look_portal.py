"""Shows the pages of customers and the dashboard's products as people get to see them, as pictures in a folder."""
import itertools
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "OpenAPI"))

import browser  # noqa: E402
import portal  # noqa: E402
import stage as stages  # noqa: E402


def main(folder, wanted):
    folder.mkdir(parents=True, exist_ok=True)
    with stages.Stage(demo=None) as stage, browser.Browser() as chromium:
        story = portal.Story(stage)
        with chromium.page() as page:
            stages.join(page, stage)
            board = page.context.cookies()
        for name, path, who in portal.pages(story):
            if wanted and not any(re.fullmatch(one, name) for one in wanted):
                continue
            for width, scheme in itertools.product(browser.WIDTHS, browser.SCHEMES):
                with chromium.page(width, scheme) as page:
                    if who == "customer":
                        portal.sign_in(page, stage, story.customer)
                    elif who == "operator":
                        page.context.add_cookies(board)
                    portal.show(page, stage.url + path, name)
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
                    wide = browser.overflow(page)
                    wrong = browser.problems(page)
                    if wide or wrong:
                        print(name, width, scheme, "too wide by", wide, *wrong[:8], sep="\n  ")
            print(name)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2:])
