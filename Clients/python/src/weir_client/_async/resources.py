"""The resources of a workspace."""
from __future__ import annotations

from typing import Any, AsyncIterator, Generic, Mapping, Sequence, TypeVar

from typing_extensions import NotRequired, TypedDict, Unpack

from .. import schema as s
from .._requests import Instant, Property, Request, new_key, segment, without_nones
from .._sending import SenderOptions
from .sender import AsyncEventSender
from .transport import AsyncTransport

Element = TypeVar("Element")


class CallOptions(TypedDict):
    """What may be said with each call."""

    #: The same request under the same key takes effect once. By default each call makes one up, for its own retries.
    idempotency_key: NotRequired[str]
    #: Seconds that one attempt may take.
    timeout: NotRequired[float]
    max_retries: NotRequired[int]


class AsyncResource:
    """Calls of one subject."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _call(
        self, method: str, path: str, body: Any = None, query: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        return await self._transport.send(Request(method, path, body, query or {}, **options))


class AsyncListed(AsyncResource, Generic[Element]):
    """A list of which pages are read one by one, or every element in turn."""

    _path: str
    _plural: str

    async def _page(self, query: Mapping[str, Any], limit: int | None, cursor: str | None) -> Any:
        return await self._call("GET", self._path, query={**query, "limit": limit, "cursor": cursor})

    async def _each(self, query: Mapping[str, Any]) -> AsyncIterator[Element]:
        cursor: str | None = None
        while True:
            page = await self._page(query, 200, cursor)
            for element in page[self._plural]:
                yield element
            cursor = page["nextCursor"]
            if cursor is None:
                return


class PlanPage(TypedDict):
    plans: list[s.Plan]
    hasMore: bool
    nextCursor: str | None


class PlanVersionPage(TypedDict):
    versions: list[s.PlanVersion]
    hasMore: bool
    nextCursor: str | None


class AsyncPlans(AsyncListed[s.Plan]):
    _path, _plural = "/v1/plans", "plans"

    async def upsert(self, plan: s.PlanUpsert, **options: Unpack[CallOptions]) -> s.Plan:
        """Makes a plan, or the next version of the one with the key."""
        answer: s.Plan = await self._call("POST", self._path, plan, **options)
        return answer

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> PlanPage:
        answer: PlanPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.Plan]:
        return self._each({})

    async def get(self, key: str) -> s.Plan:
        answer: s.Plan = await self._call("GET", f"{self._path}/{segment(key)}")
        return answer

    async def archive(self, key: str, **options: Unpack[CallOptions]) -> s.Plan:
        """Takes a plan out of the offer; whoever has it keeps it."""
        answer: s.Plan = await self._call("POST", f"{self._path}/{segment(key)}/archive", **options)
        return answer

    async def versions(self, key: str) -> PlanVersionPage:
        answer: PlanVersionPage = await self._call("GET", f"{self._path}/{segment(key)}/versions")
        return answer

    async def preview_migration(self, key: str, subscribers: s.Migration) -> s.MigrationOutcome:
        answer: s.MigrationOutcome = await self._call("POST", f"{self._path}/{segment(key)}/migrate/preview", subscribers)
        return answer

    async def migrate(self, key: str, subscribers: s.Migration, **options: Unpack[CallOptions]) -> s.MigrationOutcome:
        answer: s.MigrationOutcome = await self._call("POST", f"{self._path}/{segment(key)}/migrate", subscribers, **options)
        return answer


class UserPage(TypedDict):
    users: list[s.Customer]
    hasMore: bool
    nextCursor: str | None


class CustomerPage(TypedDict):
    customers: list[s.Customer]
    hasMore: bool
    nextCursor: str | None


class AsyncCustomerCalls(AsyncListed[s.Customer]):
    """Customers; a customer is named by ``cust_…``, ``ext:<externalId>`` or ``stripe:cus_…``."""

    def each(
        self, *, status: str | None = None, account_kit_id: str | None = None, email: str | None = None
    ) -> AsyncIterator[s.Customer]:
        return self._each({"status": status, "accountKitId": account_kit_id, "email": email})

    async def create(self, customer: s.CustomerInput | None = None, **options: Unpack[CallOptions]) -> s.Customer:
        answer: s.Customer = await self._call("POST", self._path, customer or {}, **options)
        return answer

    async def get(self, id: str) -> s.Customer:
        answer: s.Customer = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def update(self, id: str, changes: s.CustomerChange, **options: Unpack[CallOptions]) -> s.Customer:
        answer: s.Customer = await self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Customer:
        """Suspends a customer: every decision is refused from now on, all is kept."""
        answer: s.Customer = await self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    async def erase(self, id: str, **options: Unpack[CallOptions]) -> s.Customer:
        """Removes personal data; the ledger's totals and what was invoiced stay."""
        answer: s.Customer = await self._call("DELETE", f"{self._path}/{segment(id)}", query={"erase": True}, **options)
        return answer

    async def credits(self, id: str) -> s.CreditBalances:
        """What a customer has with the operator, by currency, and what it is made of."""
        answer: s.CreditBalances = await self._call("GET", f"{self._path}/{segment(id)}/credits")
        return answer

    async def create_token(self, id: str, token: s.TokenInput | None = None) -> s.Token:
        """Signs a token with which the customer reads what is its own."""
        answer: s.Token = await self._call("POST", f"{self._path}/{segment(id)}/tokens", token or {})
        return answer


class AsyncUsers(AsyncCustomerCalls):
    _path, _plural = "/v1/users", "users"

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None,
        account_kit_id: str | None = None, email: str | None = None, external_id: str | None = None,
    ) -> UserPage:
        query = {"status": status, "accountKitId": account_kit_id, "email": email, "externalId": external_id}
        answer: UserPage = await self._page(query, limit, cursor)
        return answer


class AsyncCustomers(AsyncCustomerCalls):
    _path, _plural = "/v1/customers", "customers"

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None,
        account_kit_id: str | None = None, email: str | None = None, external_id: str | None = None,
    ) -> CustomerPage:
        query = {"status": status, "accountKitId": account_kit_id, "email": email, "externalId": external_id}
        answer: CustomerPage = await self._page(query, limit, cursor)
        return answer


class AccountKitPage(TypedDict):
    accountKits: list[s.AccountKit]
    hasMore: bool
    nextCursor: str | None


class AsyncAccountKits(AsyncListed[s.AccountKit]):
    _path, _plural = "/v1/account-kits", "accountKits"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> AccountKitPage:
        answer: AccountKitPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.AccountKit]:
        return self._each({})

    async def create(self, kit: s.AccountKitInput, **options: Unpack[CallOptions]) -> s.AccountKit:
        answer: s.AccountKit = await self._call("POST", self._path, kit, **options)
        return answer

    async def get(self, id: str) -> s.AccountKit:
        answer: s.AccountKit = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def update(self, id: str, changes: s.AccountKitChange, **options: Unpack[CallOptions]) -> s.AccountKit:
        """Changes a kit, for all its customers at once."""
        answer: s.AccountKit = await self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        answer: s.Deleted = await self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    async def assign_user(self, id: str, user_id: str, **options: Unpack[CallOptions]) -> s.Customer:
        path = f"{self._path}/{segment(id)}/users/{segment(user_id)}/assign"
        answer: s.Customer = await self._call("POST", path, **options)
        return answer


class FeaturePage(TypedDict):
    features: list[s.Feature]
    hasMore: bool
    nextCursor: str | None


class AsyncFeatures(AsyncListed[s.Feature]):
    _path, _plural = "/v1/features", "features"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> FeaturePage:
        answer: FeaturePage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.Feature]:
        return self._each({})

    async def create(self, feature: s.FeatureInput, **options: Unpack[CallOptions]) -> s.Feature:
        answer: s.Feature = await self._call("POST", self._path, feature, **options)
        return answer

    async def get(self, key: str) -> s.Feature:
        answer: s.Feature = await self._call("GET", f"{self._path}/{segment(key)}")
        return answer

    async def update(self, key: str, changes: s.FeatureChange, **options: Unpack[CallOptions]) -> s.Feature:
        answer: s.Feature = await self._call("PATCH", f"{self._path}/{segment(key)}", changes, **options)
        return answer


class MeterPage(TypedDict):
    meters: list[s.Meter]
    hasMore: bool
    nextCursor: str | None


class AsyncMeters(AsyncListed[s.Meter]):
    """A meter is named by its code or id."""

    _path, _plural = "/v1/meters", "meters"

    async def list(self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None) -> MeterPage:
        answer: MeterPage = await self._page({"status": status}, limit, cursor)
        return answer

    def each(self, *, status: str | None = None) -> AsyncIterator[s.Meter]:
        return self._each({"status": status})

    async def create(self, meter: s.MeterInput, **options: Unpack[CallOptions]) -> s.Meter:
        answer: s.Meter = await self._call("POST", self._path, meter, **options)
        return answer

    async def get(self, code: str) -> s.Meter:
        answer: s.Meter = await self._call("GET", f"{self._path}/{segment(code)}")
        return answer

    async def rename(self, code: str, display_name: str, **options: Unpack[CallOptions]) -> s.Meter:
        answer: s.Meter = await self._call("PATCH", f"{self._path}/{segment(code)}", {"displayName": display_name}, **options)
        return answer

    async def archive(self, code: str, **options: Unpack[CallOptions]) -> s.Meter:
        """Later events do not count in it, what it has counted stays."""
        answer: s.Meter = await self._call("POST", f"{self._path}/{segment(code)}/archive", **options)
        return answer


class CouponPage(TypedDict):
    coupons: list[s.Coupon]
    hasMore: bool
    nextCursor: str | None


class AsyncCoupons(AsyncListed[s.Coupon]):
    _path, _plural = "/v1/coupons", "coupons"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> CouponPage:
        answer: CouponPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.Coupon]:
        return self._each({})

    async def create(self, coupon: s.CouponInput, **options: Unpack[CallOptions]) -> s.Coupon:
        answer: s.Coupon = await self._call("POST", self._path, coupon, **options)
        return answer

    async def get(self, code: str) -> s.Coupon:
        answer: s.Coupon = await self._call("GET", f"{self._path}/{segment(code)}")
        return answer

    async def archive(self, code: str, **options: Unpack[CallOptions]) -> s.Coupon:
        answer: s.Coupon = await self._call("POST", f"{self._path}/{segment(code)}/archive", **options)
        return answer


class ContractPage(TypedDict):
    contracts: list[s.Contract]
    hasMore: bool
    nextCursor: str | None


class AsyncContracts(AsyncListed[s.Contract]):
    _path, _plural = "/v1/contracts", "contracts"

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None,
    ) -> ContractPage:
        query = {"customerId": customer_id, "externalCustomerId": external_customer_id}
        answer: ContractPage = await self._page(query, limit, cursor)
        return answer

    def each(self, *, customer_id: str | None = None, external_customer_id: str | None = None) -> AsyncIterator[s.Contract]:
        return self._each({"customerId": customer_id, "externalCustomerId": external_customer_id})

    async def create(self, contract: s.ContractInput, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = await self._call("POST", self._path, contract, **options)
        return answer

    async def get(self, id: str) -> s.Contract:
        answer: s.Contract = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def update(self, id: str, changes: s.ContractChange, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = await self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    async def cancel(self, id: str, cancellation: s.Cancellation | None = None, **options: Unpack[CallOptions]) -> s.Contract:
        """At the end of the period, unless ``cancelAt`` says ``immediately`` or a date."""
        answer: s.Contract = await self._call("POST", f"{self._path}/{segment(id)}/cancel", cancellation or {}, **options)
        return answer

    async def change_plan(self, id: str, change: s.PlanChange, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = await self._call("POST", f"{self._path}/{segment(id)}/change-plan", change, **options)
        return answer

    async def preview_plan_change(self, id: str, change: s.PlanChange) -> s.ContractPreview:
        """What a change would lead to: the next two invoices."""
        body = {**change, "preview": True}
        answer: s.ContractPreview = await self._call("POST", f"{self._path}/{segment(id)}/change-plan", body)
        return answer

    async def add_coupon(self, id: str, code: str, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = await self._call("POST", f"{self._path}/{segment(id)}/coupons", {"code": code}, **options)
        return answer

    async def remove_coupon(self, id: str, code: str, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = await self._call("DELETE", f"{self._path}/{segment(id)}/coupons/{segment(code)}", **options)
        return answer

    async def roll_over(self, id: str) -> s.RollOver:
        """Does at once what the dates make due."""
        answer: s.RollOver = await self._call("POST", f"{self._path}/{segment(id)}/roll-over")
        return answer


class InvoicePage(TypedDict):
    invoices: list[s.Invoice]
    hasMore: bool
    nextCursor: str | None


class AsyncInvoices(AsyncListed[s.Invoice]):
    """An invoice is named by its id or number."""

    _path, _plural = "/v1/invoices", "invoices"

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None, contract_id: str | None = None, status: str | None = None,
    ) -> InvoicePage:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "contractId": contract_id, "status": status,
        }
        answer: InvoicePage = await self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, external_customer_id: str | None = None, contract_id: str | None = None,
        status: str | None = None,
    ) -> AsyncIterator[s.Invoice]:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "contractId": contract_id, "status": status,
        }
        return self._each(query)

    async def create(self, invoice: s.InvoiceInput, **options: Unpack[CallOptions]) -> s.Invoice:
        """Drafts an invoice that no contract makes."""
        answer: s.Invoice = await self._call("POST", self._path, invoice, **options)
        return answer

    async def get(self, id: str) -> s.Invoice:
        answer: s.Invoice = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def explain(self, id: str) -> s.InvoiceExplanation:
        answer: s.InvoiceExplanation = await self._call("GET", f"{self._path}/{segment(id)}/explain")
        return answer

    async def timeline(self, id: str) -> s.Timeline:
        answer: s.Timeline = await self._call("GET", f"{self._path}/{segment(id)}/timeline")
        return answer

    async def pdf(self, id: str, *, locale: str | None = None, usage: bool | None = None) -> bytes:
        """The invoice as a PDF; `usage=False` leaves out the steps of the usage statement."""
        answer: bytes = await self._document(f"{segment(id)}/pdf", "bytes", locale, usage)
        return answer

    async def html(self, id: str, *, locale: str | None = None, usage: bool | None = None) -> str:
        """The same as a page of HTML."""
        answer: str = await self._document(f"{segment(id)}/html", "text", locale, usage)
        return answer

    async def credit_note_pdf(self, id: str, note: str, *, locale: str | None = None) -> bytes:
        """A credit note of the invoice, by its id, as a PDF."""
        answer: bytes = await self._document(f"{segment(id)}/credit-notes/{segment(note)}/pdf", "bytes", locale)
        return answer

    async def credit_note_html(self, id: str, note: str, *, locale: str | None = None) -> str:
        """The same as a page of HTML."""
        answer: str = await self._document(f"{segment(id)}/credit-notes/{segment(note)}/html", "text", locale)
        return answer

    async def _document(self, place: str, form: str, locale: str | None, usage: bool | None = None) -> Any:
        query = {"locale": locale, "usage": usage}
        return await self._transport.send(Request("GET", f"{self._path}/{place}", query=query, form=form))

    async def finalize(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "finalize", None, **options)

    async def send(self, id: str, **options: Unpack[CallOptions]) -> s.InvoiceSending:
        answer: s.InvoiceSending = await self._call("POST", f"{self._path}/{segment(id)}/send", **options)
        return answer

    async def void(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "void", None, **options)

    async def mark_uncollectible(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "mark-uncollectible", None, **options)

    async def mark_paid(self, id: str, payment: s.PaymentInput, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "mark-paid", payment, **options)

    async def refund(self, id: str, refund: s.RefundInput | None = None, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "refund", refund or {}, **options)

    async def credit(self, id: str, note: s.CreditNoteInput | None = None, **options: Unpack[CallOptions]) -> s.Invoice:
        return await self._act(id, "credit-notes", note or {}, **options)

    async def run(self, run: s.InvoiceRunInput | None = None) -> s.InvoiceRun:
        """Finalizes all that is due."""
        answer: s.InvoiceRun = await self._call("POST", "/v1/invoice-runs", run or {})
        return answer

    async def _act(self, id: str, action: str, body: Any, **options: Unpack[CallOptions]) -> s.Invoice:
        answer: s.Invoice = await self._call("POST", f"{self._path}/{segment(id)}/{action}", body, **options)
        return answer


class KeyPage(TypedDict):
    keys: list[s.Key]
    hasMore: bool
    nextCursor: str | None


class AsyncKeys(AsyncListed[s.Key]):
    _path, _plural = "/v1/keys", "keys"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> KeyPage:
        answer: KeyPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.Key]:
        return self._each({})

    async def create(self, key: s.KeyInput, **options: Unpack[CallOptions]) -> s.CreatedKey:
        """The secret is in this answer and nowhere else."""
        answer: s.CreatedKey = await self._call("POST", self._path, key, **options)
        return answer

    async def get(self, id: str) -> s.Key:
        answer: s.Key = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def rotate(self, id: str, rotation: s.KeyRotation | None = None, **options: Unpack[CallOptions]) -> s.CreatedKey:
        answer: s.CreatedKey = await self._call("POST", f"{self._path}/{segment(id)}/rotate", rotation or {}, **options)
        return answer

    async def revoke(self, id: str, **options: Unpack[CallOptions]) -> s.Key:
        answer: s.Key = await self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer


class TestClockPage(TypedDict):
    testClocks: list[s.TestClock]
    hasMore: bool
    nextCursor: str | None


class AsyncTestClocks(AsyncListed[s.TestClock]):
    _path, _plural = "/v1/test-clocks", "testClocks"

    async def list(self, *, limit: int | None = None, cursor: str | None = None) -> TestClockPage:
        answer: TestClockPage = await self._page({}, limit, cursor)
        return answer

    def each(self) -> AsyncIterator[s.TestClock]:
        return self._each({})

    async def create(self, clock: s.TestClockInput, **options: Unpack[CallOptions]) -> s.TestClock:
        answer: s.TestClock = await self._call("POST", self._path, clock, **options)
        return answer

    async def get(self, id: str) -> s.TestClock:
        answer: s.TestClock = await self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    async def advance(self, id: str, to: Instant, **options: Unpack[CallOptions]) -> s.TestClockAdvance:
        """Moves it forward and carries out what becomes due on the way."""
        answer: s.TestClockAdvance = await self._call("POST", f"{self._path}/{segment(id)}/advance", {"to": to}, **options)
        return answer

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        answer: s.Deleted = await self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer


class AsyncSettings(AsyncResource):
    async def get(self) -> s.Settings:
        answer: s.Settings = await self._call("GET", "/v1/settings")
        return answer

    async def update(self, changes: s.SettingsChange, **options: Unpack[CallOptions]) -> s.Settings:
        answer: s.Settings = await self._call("PATCH", "/v1/settings", changes, **options)
        return answer


class AsyncCatalogs(AsyncResource):
    async def get(self) -> s.Catalog:
        answer: s.Catalog = await self._call("GET", "/v1/catalog")
        return answer

    async def diff(self, catalog: s.Catalog, *, apply_to: str | None = None, prune: bool | None = None) -> s.CatalogOutcome:
        """What applying it would change, and whom it would touch."""
        query = {"applyTo": apply_to, "prune": prune}
        answer: s.CatalogOutcome = await self._call("POST", "/v1/catalog/diff", catalog, query)
        return answer

    async def apply(
        self, catalog: s.Catalog, *, apply_to: str | None = None, prune: bool | None = None, **options: Unpack[CallOptions]
    ) -> s.CatalogOutcome:
        query = {"applyTo": apply_to, "prune": prune}
        answer: s.CatalogOutcome = await self._call("POST", "/v1/catalog/apply", catalog, query, **options)
        return answer


class AsyncPrices(AsyncResource):
    async def estimate(self, estimate: s.EstimateInput) -> s.Estimate:
        """What prices come to for given usage or events; nothing is stored."""
        answer: s.Estimate = await self._call("POST", "/v1/prices/estimate", estimate)
        return answer


class AuditPage(TypedDict):
    auditEntries: list[s.AuditEntry]
    hasMore: bool
    nextCursor: str | None


class AsyncAudit(AsyncListed[s.AuditEntry]):
    _path, _plural = "/v1/audit", "auditEntries"

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None, actor: str | None = None,
        user: str | None = None, action: str | None = None, kind: str | None = None, subject: str | None = None,
        request_id: str | None = None, start: Instant | None = None, end: Instant | None = None,
    ) -> AuditPage:
        query = without_nones({
            "customerId": customer_id, "actor": actor, "user": user, "action": action, "kind": kind, "subject": subject,
            "requestId": request_id, "from": start, "to": end,
        })
        answer: AuditPage = await self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, actor: str | None = None, user: str | None = None,
        action: str | None = None, kind: str | None = None, subject: str | None = None, request_id: str | None = None,
        start: Instant | None = None, end: Instant | None = None,
    ) -> AsyncIterator[s.AuditEntry]:
        return self._each({
            "customerId": customer_id, "actor": actor, "user": user, "action": action, "kind": kind, "subject": subject,
            "requestId": request_id, "from": start, "to": end,
        })


class EventToSend(TypedDict):
    """An event to record; the customer by one of its names."""

    customerId: NotRequired[str]
    externalCustomerId: NotRequired[str]
    eventName: str
    #: Made up when it is left out, so that the event counts once however often it is sent.
    idempotencyKey: NotRequired[str]
    timestamp: NotRequired[Instant]
    properties: NotRequired[Mapping[str, Property]]
    contractId: NotRequired[str]


class EventPage(TypedDict):
    events: list[s.Event]
    hasMore: bool
    nextCursor: str | None


class RejectedEventPage(TypedDict):
    rejectedEvents: list[s.RejectedEvent]
    hasMore: bool
    nextCursor: str | None


class AsyncEvents(AsyncListed[s.Event]):
    """What happened. Events are never refused for quota."""

    _path, _plural = "/v1/events", "events"

    async def send(self, event: EventToSend, **options: Unpack[CallOptions]) -> s.EventAccepted:
        """Records one event; it is durable, and in usage, when this returns."""
        key = options.get("idempotency_key") or new_key()
        answer: s.EventAccepted = await self._call("POST", self._path, {"idempotencyKey": key, **event}, **options)
        return answer

    async def send_batch(
        self, events: Sequence[EventToSend], *, atomic: bool | None = None, **options: Unpack[CallOptions]
    ) -> s.BatchAccepted:
        """Records up to 10,000: good ones count, bad ones are named. With ``atomic`` all are taken or none."""
        base = options.get("idempotency_key")
        keyed = [
            {"idempotencyKey": new_key() if base is None else f"{base}/{index}", **event} for index, event in enumerate(events)
        ]
        answer: s.BatchAccepted = await self._call("POST", f"{self._path}/batch", {"events": keyed}, {"atomic": atomic}, **options)
        return answer

    def sender(self, **options: Unpack[SenderOptions]) -> AsyncEventSender:
        """Sends events in the background, in batches."""
        return AsyncEventSender(self._transport, **options)

    async def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None, event_name: str | None = None, key: str | None = None,
        start: Instant | None = None, end: Instant | None = None, status: str | None = None,
    ) -> EventPage:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "eventName": event_name, "key": key,
            "from": start, "to": end, "status": status,
        }
        answer: EventPage = await self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, external_customer_id: str | None = None, event_name: str | None = None,
        start: Instant | None = None, end: Instant | None = None, status: str | None = None,
    ) -> AsyncIterator[s.Event]:
        return self._each({
            "customerId": customer_id, "externalCustomerId": external_customer_id, "eventName": event_name,
            "from": start, "to": end, "status": status,
        })

    async def retract(self, customer_id: str, key: str, **options: Unpack[CallOptions]) -> s.Retracted:
        """Takes an event back: it leaves every aggregate, quota and total at once."""
        path = f"/v1/customers/{segment(customer_id)}/events/{segment(key)}"
        answer: s.Retracted = await self._call("DELETE", path, **options)
        return answer

    async def retract_many(self, retraction: s.RetractionInput, **options: Unpack[CallOptions]) -> s.RetractionOutcome:
        """Takes many back, or with ``dryRun`` says which."""
        answer: s.RetractionOutcome = await self._call("POST", f"{self._path}/retract", retraction, **options)
        return answer

    async def list_rejected(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        event_name: str | None = None, code: str | None = None,
    ) -> RejectedEventPage:
        query = {"limit": limit, "cursor": cursor, "customerId": customer_id, "eventName": event_name, "code": code}
        answer: RejectedEventPage = await self._call("GET", f"{self._path}/rejected", query=query)
        return answer

    async def replay_rejected(self, selection: s.ReplayInput, **options: Unpack[CallOptions]) -> s.ReplayOutcome:
        answer: s.ReplayOutcome = await self._call("POST", f"{self._path}/rejected/replay", selection, **options)
        return answer
