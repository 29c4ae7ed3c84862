"""Keeps a reservation while work goes on."""
from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType

from .. import schema as s
from .._requests import Request, segment
from ..errors import WeirError
from .transport import AsyncTransport


class AsyncRenewal:
    def __init__(self, transport: AsyncTransport, reservation_id: str, ttl_seconds: int) -> None:
        self._transport = transport
        self._request = Request("POST", f"/v1/reservations/{segment(reservation_id)}/renew", {"ttlSeconds": ttl_seconds})
        self._interval = ttl_seconds / 3
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> AsyncRenewal:
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(self._interval)
            try:
                await self._transport.send(self._request)
            except WeirError:
                # So often that one may fail; an expired reservation can be committed all the same.
                pass


async def reserved(reserve: Callable[[], Awaitable[s.Reservation]], give_back: Callable[[str], Awaitable[None]]) -> s.Reservation:
    """The reservation; a task that is cancelled meanwhile gives back what it got."""
    task = asyncio.ensure_future(reserve())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        # Cut short, the reservation could be made without anybody knowing of it.
        try:
            await give_back((await task)["id"])
        except WeirError:
            pass
        raise
