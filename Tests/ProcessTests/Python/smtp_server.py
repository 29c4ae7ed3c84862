"""Takes mail on this machine, and does what the local part of each recipient says.

usage: smtp_server.py FOLDER

Prints its port. `rcpt450-2@…` is refused with 450 at RCPT the first two times, `data451-2@…` with 451 after the mail;
`dropbefore-2@…` and `dropafter-2@…` lose the connection before and after the mail, the latter once it was taken;
`hang-1@…` takes it and never confirms that. Each mail that was taken is a file NUMBER-ADDRESS in the folder.
"""

import asyncio
import os
import sys

from aiosmtpd.smtp import SMTP

folder = sys.argv[1]
attempts = {}
taken = 0


def script(address):
    """What to do now: a word and a code, or nothing."""
    word, _, count = address.split("@")[0].rpartition("-")
    if not word or attempts.get(address, 0) > int(count):
        return "", ""
    return word.rstrip("0123456789"), "".join(c for c in word if c.isdigit())


def take(envelope):
    global taken
    taken += 1
    name = os.path.join(folder, f"{taken:04}-{envelope.rcpt_tos[0]}")
    with open(name + ".part", "wb") as file:
        file.write(envelope.original_content)
    os.rename(name + ".part", name)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        attempts[address] = attempts.get(address, 0) + 1
        word, code = script(address)
        if word == "rcpt":
            return f"{code} {address} is not wanted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        word, code = script(envelope.rcpt_tos[0])
        if word == "data":
            return f"{code} not this mail"
        take(envelope)
        if word == "dropafter":
            server.transport.abort()
        if word == "hang":
            await asyncio.sleep(3600)
        return "250 taken"


class Server(SMTP):
    async def smtp_DATA(self, arg):
        recipients = self.envelope.rcpt_tos if self.envelope else []
        if recipients and script(recipients[0])[0] == "dropbefore":
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Server(Handler(), hostname="mx.example"), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
