"""Sends events in batches, by number and by time, and again until they are taken."""
from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from dataclasses import replace
from types import TracebackType
from typing import Any, Mapping

from typing_extensions import Unpack

from .. import schema as s
from .._sending import (
    SenderCounts, SenderOptions, SentEvent, Settings, broken, buffer_full, checked, closed, is_passing, prepared, request,
)
from ..errors import WeirError
from .transport import AsyncTransport


class AsyncEventSender:
    """Each event gets its key and its time when it is added, so a batch whose answer was lost counts once.

    Batches go one after the other, which keeps the order. Added is not yet durable: ``flush`` returns when everything that
    was added before it is. Use it as a context manager, or call ``close`` at the end.
    """

    def __init__(self, transport: AsyncTransport, **options: Unpack[SenderOptions]) -> None:
        self._transport = transport
        self._settings = Settings(**options)
        self._waiting: deque[SentEvent] = deque()
        self._counts = SenderCounts()
        self._dealt_with = 0
        self._urgent = 0
        self._is_closed = False
        self._failure: WeirError | None = None
        self._changed = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None

    @property
    def counts(self) -> SenderCounts:
        """How many events came in and what became of them."""
        return replace(self._counts, waiting=self._counts.added - self._dealt_with)

    async def add(self, event: Mapping[str, Any]) -> SentEvent:
        """Adds an event, as soon as there is room for it; returns it with its key, under which it can be retracted."""
        sent = prepared(event)
        async with self._changed:
            if self._settings.when_full == "reject" and self._is_full() and not self._is_closed:
                raise buffer_full(self._settings)
            await self._changed.wait_for(lambda: self._is_closed or not self._is_full())
            if self._is_closed:
                raise closed()
            self._waiting.append(sent)
            self._counts.added += 1
            if self._task is None:
                self._task = asyncio.create_task(self._run())
            self._changed.notify_all()
        return sent

    async def flush(self) -> None:
        """Returns when every event that was added before is durable, was rejected, or was given up and told of."""
        async with self._changed:
            up_to = self._counts.added
            self._urgent = max(self._urgent, up_to)
            self._changed.notify_all()
            await self._changed.wait_for(lambda: self._dealt_with >= up_to)
            failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    async def close(self) -> None:
        """Takes no further events, and sends what waits."""
        async with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        try:
            await self.flush()
        finally:
            if self._task is not None:
                await asyncio.wait([self._task])

    async def __aenter__(self) -> AsyncEventSender:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _is_full(self) -> bool:
        return len(self._waiting) >= self._settings.max_buffered

    def _is_due(self) -> bool:
        return len(self._waiting) >= self._settings.batch_size or self._urgent > self._dealt_with or self._is_closed

    async def _run(self) -> None:
        while True:
            async with self._changed:
                await self._changed.wait_for(lambda: bool(self._waiting) or self._is_closed)
                if not self._waiting:
                    return
                try:
                    await asyncio.wait_for(self._changed.wait_for(self._is_due), self._settings.flush_interval)
                except asyncio.TimeoutError:
                    # An event has waited for others long enough.
                    pass
                count = min(len(self._waiting), self._settings.batch_size)
                batch = [self._waiting.popleft() for _ in range(count)]
                self._changed.notify_all()
            await self._deliver(batch)
            async with self._changed:
                self._dealt_with += len(batch)
                self._changed.notify_all()

    async def _deliver(self, batch: list[SentEvent]) -> None:
        started, attempt = time.monotonic(), 0
        while True:
            try:
                answer = await self._transport.send(request(batch))
            except WeirError as error:
                if error.status == 413 and len(batch) > 1:
                    half = (len(batch) + 1) // 2
                    await self._deliver(batch[:half])
                    return await self._deliver(batch[half:])
                if not is_passing(error) or time.monotonic() - started >= self._settings.give_up_after:
                    return self._give_up(batch, error)
                await asyncio.sleep(self._settings.backoff(attempt, error))
                attempt += 1
            except Exception as error:
                # The sender must go on, or whoever waits for it would wait for ever.
                return self._give_up(batch, broken(error))
            else:
                return self._take(batch, answer)

    def _take(self, batch: list[SentEvent], answer: Any) -> None:
        try:
            taken = checked(answer, len(batch))
        except WeirError as error:
            return self._give_up(batch, error)
        self._note(batch, taken)

    def _note(self, batch: list[SentEvent], answer: s.BatchAccepted) -> None:
        self._counts.accepted += answer["count"]
        self._counts.duplicates += answer["duplicates"]
        self._counts.rejected += len(answer["rejected"])
        on_rejected = self._settings.on_rejected
        if on_rejected is not None:
            for rejected in answer["rejected"]:
                self._tell(on_rejected, batch[rejected["index"]], rejected)

    def _give_up(self, batch: list[SentEvent], error: WeirError) -> None:
        self._counts.failed += len(batch)
        if self._settings.on_failure is None:
            self._failure = error
        else:
            self._tell(self._settings.on_failure, batch, error)

    @staticmethod
    def _tell(call: Any, *arguments: Any) -> None:
        # What it raises must not stop the sending, and is not swallowed either.
        try:
            call(*arguments)
        except Exception:
            sys.excepthook(*sys.exc_info())
