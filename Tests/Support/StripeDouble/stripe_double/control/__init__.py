"""The endpoints below `/_double/` by which tests set, move and read the double. The README lists them."""

from . import observing, scripting, state, story
from .routes import Control


def add_routes(app, accounts):
    routes = Control(app, accounts)
    for part in (state, scripting, observing, story):
        part.add(routes)
