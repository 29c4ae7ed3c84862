"""The API's side of the server: takes each request through its checks, its fault, its execution and its answer."""

import asyncio
import json
import socket
import traceback

from aiohttp import web

from . import execution, rendering
from .call import Call, account_of, parsed, version_of
from .errors import StripeError
from .faults import KINDS

PAGE = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"
LONGEST_SILENCE = 300


class API:
    def __init__(self, accounts):
        self.accounts, self.tasks = accounts, set()

    async def handle(self, request):
        """Answers one request of a client, or does to it what a fault says."""
        body = await request.read()
        call = None
        try:
            account = account_of(self.accounts, request.headers, request.path)
            account.run_due()
            key = request.headers.get("Idempotency-Key")
            identifier, version = account.ids.new("request"), account.settings.version
            call = Call(account, request.method, request.path, identifier, key, version)
            call.version = version_of(account, request.headers, request.path)
            parsed(call, request.headers, request.query_string, body, rendering.descriptions)
        except StripeError as error:
            answer = execution.refused(call, error)
            if call:
                self.record(call, answer, None, False)
            return self.plain(call, answer)
        try:
            return await self.run(request, call)
        except ConnectionError:
            # The client has left before it was answered, as those do that are killed.
            return web.Response()
        except Exception:
            # A mistake of the double's own, which no test may take for one of Stripe's.
            account.violate("double", traceback.format_exc(), operation=call.operation.name, path=call.path)
            return self.plain(call, execution.refused(call, StripeError(500, "api_error", "The double has failed.")))

    async def run(self, request, call):
        account = call.account
        fault = self.fault_of(call)
        kind = fault and KINDS[fault.kind]
        entry = self.record(call, None, fault, kind is None or kind.executes)
        await account.notify()
        if fault and fault.kind == "hold_before":
            await self.hold(fault, account)
        answer = None
        if kind is None or kind.executes or kind.stores:
            answer = await self.execute(request, call, fault, kind)
            entry.update(status=answer.status, replayed=answer.replayed is not None)
            await account.webhooks.send_before_answer()
        if fault is None:
            response = self.plain(call, answer)
            await response.prepare(request)
            await response.write_eof()
            self.background(account.webhooks.send_immediate())
            return response
        self.background(account.webhooks.send_immediate())
        return await self.show(request, call, answer, fault, kind)

    def fault_of(self, call):
        fault = call.account.faults.take(call)
        if fault:
            return fault
        chaos = call.account.chaos
        drawn = chaos.request_fault(call.operation.name, call.path, call.key)
        return call.account.faults.once(drawn, chaos.silence_milliseconds) if drawn else None

    async def execute(self, request, call, fault, kind):
        """The answer by the rules of idempotency, before a fault changes what the client sees of it."""
        try:
            answer = execution.begin(call)
        except StripeError as error:
            return execution.refused(call, error)
        if answer:
            return answer
        if fault and fault.kind == "hold_running":
            await self.hold(fault, call.account)
        if fault and fault.kind == "slow_running":
            await asyncio.sleep(fault.milliseconds / 1000)
        if kind and kind.stores and not kind.executes:
            return execution.execute(call, instead=fault.answer())
        answer = execution.execute(call)
        if kind and kind.stores:
            answer = execution.refused(call, fault.answer())
            execution.store(call, answer)
        return answer

    # Faults

    async def hold(self, fault, account):
        """Until the test releases it. A client may have left meanwhile: what it asked for is executed all the same."""
        fault.waiting += 1
        await account.notify()
        try:
            async with asyncio.timeout(LONGEST_SILENCE):
                await fault.released.wait()
        except TimeoutError:
            pass
        fault.waiting -= 1

    async def show(self, request, call, answer, fault, kind):
        """What the client sees of a fault, after what was to be executed has been."""
        fault.shown += 1
        await call.account.notify()
        if fault.kind == "slow":
            await asyncio.sleep(fault.milliseconds / 1000)
        if fault.kind == "hold_after":
            await self.hold(fault, call.account)
        if kind.shows == "silence":
            await self.silence(request, fault)
            return self.reset(request)
        if kind.shows == "reset":
            return self.reset(request)
        if kind.shows == "html":
            return web.Response(status=502, text=PAGE, content_type="text/html")
        if kind.shows == "empty":
            return web.Response(status=502)
        if kind.shows == "truncated":
            return await self.truncated(request, call, answer)
        if kind.shows == "truncated_json":
            return self.plain(call, answer, cut=True)
        if kind.shows == "drip":
            return await self.drip(request, call, answer, fault)
        if kind.shows in ("error", "refusal"):
            replayed = answer.replayed if kind.stores and answer else None
            answer = execution.refused(call, fault.answer())
            answer.replayed = replayed
        return self.plain(call, answer)

    async def silence(self, request, fault):
        """Until the client gives up, the test releases it, or the fault's own time is over."""
        fault.waiting += 1
        for _ in range(fault.milliseconds // 20 + 1 if fault.milliseconds else LONGEST_SILENCE * 50):
            if request.transport is None or request.transport.is_closing() or fault.released.is_set():
                break
            await asyncio.sleep(0.02)
        fault.waiting -= 1

    def reset(self, request):
        """Closes the connection so that the client gets a reset, not an end."""
        transport = request.transport
        if transport is not None and not transport.is_closing():
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            transport.abort()
        return web.Response()

    async def truncated(self, request, call, answer):
        """Half of the body of a whole one's length, then the end of the connection."""
        whole = self.plain(call, answer)
        response = web.StreamResponse(status=whole.status, headers=whole.headers)
        response.content_length = len(whole.body)
        await response.prepare(request)
        await response.write(whole.body[: len(whole.body) // 2])
        request.transport.close()
        return response

    async def drip(self, request, call, answer, fault):
        """The body in ten pieces, with a pause before each."""
        whole = self.plain(call, answer)
        response = web.StreamResponse(status=whole.status, headers=whole.headers)
        response.content_length = len(whole.body)
        await response.prepare(request)
        size = len(whole.body) // 10 + 1
        for start in range(0, len(whole.body), size):
            await asyncio.sleep(fault.milliseconds / 10_000)
            await response.write(whole.body[start : start + size])
        return response

    # Answers

    def plain(self, call, answer, cut=False):
        headers = dict(answer.headers)
        if call:
            headers |= {"Request-Id": call.request_id, "Stripe-Version": call.version}
            if call.key is not None:
                headers |= {"Idempotency-Key": call.key, "Original-Request": answer.replayed or call.request_id}
        if answer.replayed:
            headers["Idempotent-Replayed"] = "true"
        body = json.dumps(answer.body, indent=2, ensure_ascii=False).encode()
        if cut:
            body = body[: len(body) // 2]
        return web.Response(status=answer.status, body=body, headers=headers, content_type="application/json")

    def record(self, call, answer, fault, executes):
        entry = {
            "id": call.request_id, "at": call.account.clock.now(), "method": call.method, "path": call.path,
            "operation": call.operation.name if call.operation else None, "params": call.params,
            "idempotencyKey": call.key, "version": call.version, "status": answer and answer.status, "replayed": False,
            "fault": fault and fault.kind, "executes": executes,
        }  # fmt: skip
        call.account.record(entry)
        return entry

    def background(self, work):
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
