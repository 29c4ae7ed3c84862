# Made by make_sync.py from _async; not to be edited.
"""Sends requests, and sends them again where that is safe: every write has an idempotency key."""
from __future__ import annotations

import time
from typing import Any

import httpx

from .._requests import Options, Request, answer_of, failure_of, to_json
from ..errors import WeirError


class Transport:
    def __init__(self, options: Options, http: httpx.Client | None) -> None:
        self.options = options
        self._owns = http is None
        self._http = http or httpx.Client()

    def send(self, request: Request) -> Any:
        headers = request.headers(self.options)
        body = None if request.body is None else to_json(request.body)
        attempt = 0
        while True:
            try:
                return self._attempt(request, headers, body)
            except WeirError as error:
                delay = request.delay(error, attempt, self.options)
                if delay is None:
                    raise
            attempt += 1
            time.sleep(delay)

    def _attempt(self, request: Request, headers: dict[str, str], body: bytes | None) -> Any:
        timeout = self.options.timeout if request.timeout is None else request.timeout
        url = request.url(self.options)
        try:
            response = self._http.request(request.method, url, headers=headers, content=body, timeout=timeout)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failure_of(error, self.options, timeout) from error
        return answer_of(response, request.form)

    def close(self) -> None:
        if self._owns:
            self._http.close()
