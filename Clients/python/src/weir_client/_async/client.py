"""The client."""
from __future__ import annotations

from types import TracebackType
from typing import Any, Sequence

import httpx
from typing_extensions import Unpack

from .. import schema as s
from .._requests import Options, Request
from .customer import AsyncCustomer
from .outbox import AsyncStripe, AsyncWebhookEndpoints, AsyncWebhookEvents
from .resources import (
    AsyncAccountKits,
    AsyncAudit,
    AsyncCatalogs,
    AsyncContracts,
    AsyncCoupons,
    AsyncCustomers,
    AsyncEvents,
    AsyncFeatures,
    AsyncInvoices,
    AsyncKeys,
    AsyncMeters,
    AsyncPlans,
    AsyncPrices,
    AsyncSettings,
    AsyncTestClocks,
    AsyncUsers,
    CallOptions,
)
from .self_service import AsyncSelfService
from .transport import AsyncTransport


class AsyncWeir:
    """A client of Weir.

    Every call raises a ``WeirError`` when it does not succeed. Every write has an idempotency key, so that it is sent again
    safely; a refusal for a quota never is. ``http`` is what sends requests, by default a client of its own that
    ``aclose`` closes.
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
        http: httpx.AsyncClient | None = None,
    ) -> None:
        transport = AsyncTransport(Options(api_key, base_url, timeout, max_retries, max_retry_delay, user), http)
        self._transport = transport
        self.plans = AsyncPlans(transport)
        self.users = AsyncUsers(transport)
        self.customers = AsyncCustomers(transport)
        self.account_kits = AsyncAccountKits(transport)
        self.features = AsyncFeatures(transport)
        self.meters = AsyncMeters(transport)
        self.events = AsyncEvents(transport)
        self.coupons = AsyncCoupons(transport)
        self.contracts = AsyncContracts(transport)
        self.invoices = AsyncInvoices(transport)
        self.prices = AsyncPrices(transport)
        self.catalog = AsyncCatalogs(transport)
        self.settings = AsyncSettings(transport)
        self.keys = AsyncKeys(transport)
        self.test_clocks = AsyncTestClocks(transport)
        self.audit = AsyncAudit(transport)
        self.webhook_endpoints = AsyncWebhookEndpoints(transport)
        self.webhook_events = AsyncWebhookEvents(transport)
        self.stripe = AsyncStripe(transport)
        self.self_service = AsyncSelfService(transport)

    def for_user(self, id: str | None = None, *, external_id: str | None = None) -> AsyncCustomer:
        """Everything about one customer: ``cust_…``, ``ext:<your id>`` or ``stripe:cus_…``; or ``external_id``."""
        if (id is None) == (external_id is None):
            raise ValueError("Give the customer's id, or its external id.")
        return AsyncCustomer(self._transport, f"ext:{external_id}" if id is None else id)

    async def consume_batch(self, items: Sequence[s.BatchedDecisionInput], **options: Unpack[CallOptions]) -> s.DecisionBatchAnswer:
        """Decides up to 1,000, each by itself and after those before it; a refusal stands in its result."""
        answer: s.DecisionBatchAnswer = await self.request("POST", "/v1/usage/consume/batch", {"items": list(items)}, **options)
        return answer

    async def query_usage(self, query: s.UsageQuery) -> s.UsageSeries:
        """Usage of one meter over time."""
        answer: s.UsageSeries = await self.request("POST", "/v1/usage/query", query)
        return answer

    async def request(self, method: str, path: str, body: Any = None, **options: Unpack[CallOptions]) -> Any:
        """Calls a route for which there is no method here."""
        return await self._transport.send(Request(method, path, body, **options))

    async def aclose(self) -> None:
        await self._transport.aclose()

    async def __aenter__(self) -> AsyncWeir:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
