"""Keeps a reservation while work goes on."""
from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

from .. import schema as s
from .._requests import Request, segment
from ..errors import WeirError
from .transport import Transport


class Renewal:
    def __init__(self, transport: Transport, reservation_id: str, ttl_seconds: int) -> None:
        self._transport = transport
        self._request = Request("POST", f"/v1/reservations/{segment(reservation_id)}/renew", {"ttlSeconds": ttl_seconds})
        self._interval = ttl_seconds / 3
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="weir-renewal", daemon=True)

    def __enter__(self) -> Renewal:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()

    def _run(self) -> None:
        while not self._over.wait(self._interval):
            try:
                self._transport.send(self._request)
            except WeirError:
                # So often that one may fail; an expired reservation can be committed all the same.
                pass


def reserved(reserve: Callable[[], s.Reservation], give_back: Callable[[str], None]) -> s.Reservation:
    """The reservation; a thread cannot be cancelled meanwhile."""
    return reserve()
