"""The process: binds a free port of this machine, says which, and ends with the one that started it."""

import argparse
import asyncio
import json
import os
import signal
import stat
import sys

from aiohttp import web

from . import control
from .account import Accounts
from .api import API

LARGEST_BODY = 4 * 1024 * 1024


def application(accounts):
    app = web.Application(client_max_size=LARGEST_BODY)
    control.add_routes(app, accounts)
    app.router.add_route("*", "/{path:.*}", API(accounts).handle)
    return app


def arguments():
    parser = argparse.ArgumentParser(prog="StripeDouble", description="A stateful double of Stripe for tests.")
    parser.add_argument("--port", type=int, default=0, help="the port on 127.0.0.1; 0, the default, takes a free one")
    parser.add_argument(
        "--now", type=int, help="seconds since 1970 at which the clocks stand; else they follow the machine's"
    )
    parser.add_argument("--stay", action="store_true", help="do not end when standard input closes or the parent ends")
    return parser.parse_args()


async def serve(options):
    parent = os.getppid()
    runner = web.AppRunner(
        application(Accounts(options.now)), access_log=None, handle_signals=False, shutdown_timeout=0.2
    )
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", options.port)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    print(json.dumps({"port": port, "url": f"http://127.0.0.1:{port}", "pid": os.getpid()}), flush=True)
    watch = None if options.stay else asyncio.create_task(watch_parent(ended, parent))  # noqa: F841 - kept alive
    await ended.wait()
    # Nothing here is worth an orderly end, and clients may be held for long: the connections break with the process.
    os._exit(0)


async def watch_parent(ended, parent):
    """Ends the process when standard input closes, if that is a pipe, and when the parent is another one."""
    loop = asyncio.get_running_loop()
    mode = os.fstat(0).st_mode
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while await reader.read(4096):
            pass
        ended.set()
        return
    while os.getppid() == parent:
        await asyncio.sleep(0.5)
    ended.set()


def main():
    asyncio.run(serve(arguments()))
