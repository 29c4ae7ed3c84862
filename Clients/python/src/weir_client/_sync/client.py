# Made by make_sync.py from _async; not to be edited.
"""The client."""
from __future__ import annotations

from types import TracebackType
from typing import Any, Sequence

import httpx
from typing_extensions import Unpack

from .. import schema as s
from .._requests import Options, Request
from .customer import Customer
from .outbox import Stripe, WebhookEndpoints, WebhookEvents
from .resources import (
    AccountKits,
    Audit,
    Catalogs,
    Contracts,
    Coupons,
    Customers,
    Events,
    Features,
    Invoices,
    Keys,
    Meters,
    Plans,
    Prices,
    Settings,
    TestClocks,
    Users,
    CallOptions,
)
from .self_service import SelfService
from .transport import Transport


class Weir:
    """A client of Weir.

    Every call raises a ``WeirError`` when it does not succeed. Every write has an idempotency key, so that it is sent again
    safely; a refusal for a quota never is. ``http`` is what sends requests, by default a client of its own that
    ``close`` closes.
    """

    def __init__(
        self,
        api_key: str,
        base_url: str = "http://127.0.0.1:8080",
        *,
        timeout: float = 30.0,
        max_retries: int = 3,
        max_retry_delay: float = 8.0,
        user: str | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        transport = Transport(Options(api_key, base_url, timeout, max_retries, max_retry_delay, user), http)
        self._transport = transport
        self.plans = Plans(transport)
        self.users = Users(transport)
        self.customers = Customers(transport)
        self.account_kits = AccountKits(transport)
        self.features = Features(transport)
        self.meters = Meters(transport)
        self.events = Events(transport)
        self.coupons = Coupons(transport)
        self.contracts = Contracts(transport)
        self.invoices = Invoices(transport)
        self.prices = Prices(transport)
        self.catalog = Catalogs(transport)
        self.settings = Settings(transport)
        self.keys = Keys(transport)
        self.test_clocks = TestClocks(transport)
        self.audit = Audit(transport)
        self.webhook_endpoints = WebhookEndpoints(transport)
        self.webhook_events = WebhookEvents(transport)
        self.stripe = Stripe(transport)
        self.self_service = SelfService(transport)

    def for_user(self, id: str | None = None, *, external_id: str | None = None) -> Customer:
        """Everything about one customer: ``cust_…``, ``ext:<your id>`` or ``stripe:cus_…``; or ``external_id``."""
        if (id is None) == (external_id is None):
            raise ValueError("Give the customer's id, or its external id.")
        return Customer(self._transport, f"ext:{external_id}" if id is None else id)

    def consume_batch(self, items: Sequence[s.BatchedDecisionInput], **options: Unpack[CallOptions]) -> s.DecisionBatchAnswer:
        """Decides up to 1,000, each by itself and after those before it; a refusal stands in its result."""
        answer: s.DecisionBatchAnswer = self.request("POST", "/v1/usage/consume/batch", {"items": list(items)}, **options)
        return answer

    def query_usage(self, query: s.UsageQuery) -> s.UsageSeries:
        """Usage of one meter over time."""
        answer: s.UsageSeries = self.request("POST", "/v1/usage/query", query)
        return answer

    def request(self, method: str, path: str, body: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Calls a route for which there is no method here."""
        return self._transport.send(Request(method, path, body, **options))

    def close(self) -> None:
        self._transport.close()

    def __enter__(self) -> Weir:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
