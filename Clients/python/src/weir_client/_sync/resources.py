# Made by make_sync.py from _async; not to be edited.
"""The resources of a workspace."""
from __future__ import annotations

from typing import Any, Iterator, Generic, Mapping, Sequence, TypeVar

from typing_extensions import NotRequired, TypedDict, Unpack

from .. import schema as s
from .._requests import Instant, Property, Request, new_key, segment, without_nones
from .._sending import SenderOptions
from .sender import EventSender
from .transport import Transport

Element = TypeVar("Element")


class CallOptions(TypedDict):
    """What may be said with each call."""

    #: The same request under the same key takes effect once. By default each call makes one up, for its own retries.
    idempotency_key: NotRequired[str]
    #: Seconds that one attempt may take.
    timeout: NotRequired[float]
    max_retries: NotRequired[int]


class Resource:
    """Calls of one subject."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def _call(
        self, method: str, path: str, body: Any = None, query: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> Any:
        return self._transport.send(Request(method, path, body, query or {}, **options))


class Listed(Resource, Generic[Element]):
    """A list of which pages are read one by one, or every element in turn."""

    _path: str
    _plural: str

    def _page(self, query: Mapping[str, Any], limit: int | None, cursor: str | None) -> Any:
        return self._call("GET", self._path, query={**query, "limit": limit, "cursor": cursor})

    def _each(self, query: Mapping[str, Any]) -> Iterator[Element]:
        cursor: str | None = None
        while True:
            page = self._page(query, 200, cursor)
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


class Plans(Listed[s.Plan]):
    _path, _plural = "/v1/plans", "plans"

    def upsert(self, plan: s.PlanUpsert, **options: Unpack[CallOptions]) -> s.Plan:
        """Makes a plan, or the next version of the one with the key."""
        answer: s.Plan = self._call("POST", self._path, plan, **options)
        return answer

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> PlanPage:
        answer: PlanPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.Plan]:
        return self._each({})

    def get(self, key: str) -> s.Plan:
        answer: s.Plan = self._call("GET", f"{self._path}/{segment(key)}")
        return answer

    def archive(self, key: str, **options: Unpack[CallOptions]) -> s.Plan:
        """Takes a plan out of the offer; whoever has it keeps it."""
        answer: s.Plan = self._call("POST", f"{self._path}/{segment(key)}/archive", **options)
        return answer

    def versions(self, key: str) -> PlanVersionPage:
        answer: PlanVersionPage = self._call("GET", f"{self._path}/{segment(key)}/versions")
        return answer

    def preview_migration(self, key: str, subscribers: s.Migration) -> s.MigrationOutcome:
        answer: s.MigrationOutcome = self._call("POST", f"{self._path}/{segment(key)}/migrate/preview", subscribers)
        return answer

    def migrate(self, key: str, subscribers: s.Migration, **options: Unpack[CallOptions]) -> s.MigrationOutcome:
        answer: s.MigrationOutcome = self._call("POST", f"{self._path}/{segment(key)}/migrate", subscribers, **options)
        return answer


class UserPage(TypedDict):
    users: list[s.Customer]
    hasMore: bool
    nextCursor: str | None


class CustomerPage(TypedDict):
    customers: list[s.Customer]
    hasMore: bool
    nextCursor: str | None


class CustomerCalls(Listed[s.Customer]):
    """Customers; a customer is named by ``cust_…``, ``ext:<externalId>`` or ``stripe:cus_…``."""

    def each(
        self, *, status: str | None = None, account_kit_id: str | None = None, email: str | None = None
    ) -> Iterator[s.Customer]:
        return self._each({"status": status, "accountKitId": account_kit_id, "email": email})

    def create(self, customer: s.CustomerInput | None = None, **options: Unpack[CallOptions]) -> s.Customer:
        answer: s.Customer = self._call("POST", self._path, customer or {}, **options)
        return answer

    def get(self, id: str) -> s.Customer:
        answer: s.Customer = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def update(self, id: str, changes: s.CustomerChange, **options: Unpack[CallOptions]) -> s.Customer:
        answer: s.Customer = self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Customer:
        """Suspends a customer: every decision is refused from now on, all is kept."""
        answer: s.Customer = self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    def erase(self, id: str, **options: Unpack[CallOptions]) -> s.Customer:
        """Removes personal data; the ledger's totals and what was invoiced stay."""
        answer: s.Customer = self._call("DELETE", f"{self._path}/{segment(id)}", query={"erase": True}, **options)
        return answer

    def credits(self, id: str) -> s.CreditBalances:
        """What a customer has with the operator, by currency, and what it is made of."""
        answer: s.CreditBalances = self._call("GET", f"{self._path}/{segment(id)}/credits")
        return answer

    def create_token(self, id: str, token: s.TokenInput | None = None) -> s.Token:
        """Signs a token with which the customer reads what is its own."""
        answer: s.Token = self._call("POST", f"{self._path}/{segment(id)}/tokens", token or {})
        return answer


class Users(CustomerCalls):
    _path, _plural = "/v1/users", "users"

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None,
        account_kit_id: str | None = None, email: str | None = None, external_id: str | None = None,
    ) -> UserPage:
        query = {"status": status, "accountKitId": account_kit_id, "email": email, "externalId": external_id}
        answer: UserPage = self._page(query, limit, cursor)
        return answer


class Customers(CustomerCalls):
    _path, _plural = "/v1/customers", "customers"

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None,
        account_kit_id: str | None = None, email: str | None = None, external_id: str | None = None,
    ) -> CustomerPage:
        query = {"status": status, "accountKitId": account_kit_id, "email": email, "externalId": external_id}
        answer: CustomerPage = self._page(query, limit, cursor)
        return answer


class AccountKitPage(TypedDict):
    accountKits: list[s.AccountKit]
    hasMore: bool
    nextCursor: str | None


class AccountKits(Listed[s.AccountKit]):
    _path, _plural = "/v1/account-kits", "accountKits"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> AccountKitPage:
        answer: AccountKitPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.AccountKit]:
        return self._each({})

    def create(self, kit: s.AccountKitInput, **options: Unpack[CallOptions]) -> s.AccountKit:
        answer: s.AccountKit = self._call("POST", self._path, kit, **options)
        return answer

    def get(self, id: str) -> s.AccountKit:
        answer: s.AccountKit = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def update(self, id: str, changes: s.AccountKitChange, **options: Unpack[CallOptions]) -> s.AccountKit:
        """Changes a kit, for all its customers at once."""
        answer: s.AccountKit = self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        answer: s.Deleted = self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer

    def assign_user(self, id: str, user_id: str, **options: Unpack[CallOptions]) -> s.Customer:
        path = f"{self._path}/{segment(id)}/users/{segment(user_id)}/assign"
        answer: s.Customer = self._call("POST", path, **options)
        return answer


class FeaturePage(TypedDict):
    features: list[s.Feature]
    hasMore: bool
    nextCursor: str | None


class Features(Listed[s.Feature]):
    _path, _plural = "/v1/features", "features"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> FeaturePage:
        answer: FeaturePage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.Feature]:
        return self._each({})

    def create(self, feature: s.FeatureInput, **options: Unpack[CallOptions]) -> s.Feature:
        answer: s.Feature = self._call("POST", self._path, feature, **options)
        return answer

    def get(self, key: str) -> s.Feature:
        answer: s.Feature = self._call("GET", f"{self._path}/{segment(key)}")
        return answer

    def update(self, key: str, changes: s.FeatureChange, **options: Unpack[CallOptions]) -> s.Feature:
        answer: s.Feature = self._call("PATCH", f"{self._path}/{segment(key)}", changes, **options)
        return answer


class MeterPage(TypedDict):
    meters: list[s.Meter]
    hasMore: bool
    nextCursor: str | None


class Meters(Listed[s.Meter]):
    """A meter is named by its code or id."""

    _path, _plural = "/v1/meters", "meters"

    def list(self, *, limit: int | None = None, cursor: str | None = None, status: str | None = None) -> MeterPage:
        answer: MeterPage = self._page({"status": status}, limit, cursor)
        return answer

    def each(self, *, status: str | None = None) -> Iterator[s.Meter]:
        return self._each({"status": status})

    def create(self, meter: s.MeterInput, **options: Unpack[CallOptions]) -> s.Meter:
        answer: s.Meter = self._call("POST", self._path, meter, **options)
        return answer

    def get(self, code: str) -> s.Meter:
        answer: s.Meter = self._call("GET", f"{self._path}/{segment(code)}")
        return answer

    def rename(self, code: str, display_name: str, **options: Unpack[CallOptions]) -> s.Meter:
        answer: s.Meter = self._call("PATCH", f"{self._path}/{segment(code)}", {"displayName": display_name}, **options)
        return answer

    def archive(self, code: str, **options: Unpack[CallOptions]) -> s.Meter:
        """Later events do not count in it, what it has counted stays."""
        answer: s.Meter = self._call("POST", f"{self._path}/{segment(code)}/archive", **options)
        return answer


class CouponPage(TypedDict):
    coupons: list[s.Coupon]
    hasMore: bool
    nextCursor: str | None


class Coupons(Listed[s.Coupon]):
    _path, _plural = "/v1/coupons", "coupons"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> CouponPage:
        answer: CouponPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.Coupon]:
        return self._each({})

    def create(self, coupon: s.CouponInput, **options: Unpack[CallOptions]) -> s.Coupon:
        answer: s.Coupon = self._call("POST", self._path, coupon, **options)
        return answer

    def get(self, code: str) -> s.Coupon:
        answer: s.Coupon = self._call("GET", f"{self._path}/{segment(code)}")
        return answer

    def archive(self, code: str, **options: Unpack[CallOptions]) -> s.Coupon:
        answer: s.Coupon = self._call("POST", f"{self._path}/{segment(code)}/archive", **options)
        return answer


class ContractPage(TypedDict):
    contracts: list[s.Contract]
    hasMore: bool
    nextCursor: str | None


class Contracts(Listed[s.Contract]):
    _path, _plural = "/v1/contracts", "contracts"

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None,
    ) -> ContractPage:
        query = {"customerId": customer_id, "externalCustomerId": external_customer_id}
        answer: ContractPage = self._page(query, limit, cursor)
        return answer

    def each(self, *, customer_id: str | None = None, external_customer_id: str | None = None) -> Iterator[s.Contract]:
        return self._each({"customerId": customer_id, "externalCustomerId": external_customer_id})

    def create(self, contract: s.ContractInput, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = self._call("POST", self._path, contract, **options)
        return answer

    def get(self, id: str) -> s.Contract:
        answer: s.Contract = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def update(self, id: str, changes: s.ContractChange, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = self._call("PATCH", f"{self._path}/{segment(id)}", changes, **options)
        return answer

    def cancel(self, id: str, cancellation: s.Cancellation | None = None, **options: Unpack[CallOptions]) -> s.Contract:
        """At the end of the period, unless ``cancelAt`` says ``immediately`` or a date."""
        answer: s.Contract = self._call("POST", f"{self._path}/{segment(id)}/cancel", cancellation or {}, **options)
        return answer

    def change_plan(self, id: str, change: s.PlanChange, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = self._call("POST", f"{self._path}/{segment(id)}/change-plan", change, **options)
        return answer

    def preview_plan_change(self, id: str, change: s.PlanChange) -> s.ContractPreview:
        """What a change would lead to: the next two invoices."""
        body = {**change, "preview": True}
        answer: s.ContractPreview = self._call("POST", f"{self._path}/{segment(id)}/change-plan", body)
        return answer

    def add_coupon(self, id: str, code: str, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = self._call("POST", f"{self._path}/{segment(id)}/coupons", {"code": code}, **options)
        return answer

    def remove_coupon(self, id: str, code: str, **options: Unpack[CallOptions]) -> s.Contract:
        answer: s.Contract = self._call("DELETE", f"{self._path}/{segment(id)}/coupons/{segment(code)}", **options)
        return answer

    def roll_over(self, id: str) -> s.RollOver:
        """Does at once what the dates make due."""
        answer: s.RollOver = self._call("POST", f"{self._path}/{segment(id)}/roll-over")
        return answer


class InvoicePage(TypedDict):
    invoices: list[s.Invoice]
    hasMore: bool
    nextCursor: str | None


class Invoices(Listed[s.Invoice]):
    """An invoice is named by its id or number."""

    _path, _plural = "/v1/invoices", "invoices"

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None, contract_id: str | None = None, status: str | None = None,
    ) -> InvoicePage:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "contractId": contract_id, "status": status,
        }
        answer: InvoicePage = self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, external_customer_id: str | None = None, contract_id: str | None = None,
        status: str | None = None,
    ) -> Iterator[s.Invoice]:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "contractId": contract_id, "status": status,
        }
        return self._each(query)

    def create(self, invoice: s.InvoiceInput, **options: Unpack[CallOptions]) -> s.Invoice:
        """Drafts an invoice that no contract makes."""
        answer: s.Invoice = self._call("POST", self._path, invoice, **options)
        return answer

    def get(self, id: str) -> s.Invoice:
        answer: s.Invoice = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def explain(self, id: str) -> s.InvoiceExplanation:
        answer: s.InvoiceExplanation = self._call("GET", f"{self._path}/{segment(id)}/explain")
        return answer

    def timeline(self, id: str) -> s.Timeline:
        answer: s.Timeline = self._call("GET", f"{self._path}/{segment(id)}/timeline")
        return answer

    def pdf(self, id: str, *, locale: str | None = None, usage: bool | None = None) -> bytes:
        """The invoice as a PDF; `usage=False` leaves out the steps of the usage statement."""
        answer: bytes = self._document(f"{segment(id)}/pdf", "bytes", locale, usage)
        return answer

    def html(self, id: str, *, locale: str | None = None, usage: bool | None = None) -> str:
        """The same as a page of HTML."""
        answer: str = self._document(f"{segment(id)}/html", "text", locale, usage)
        return answer

    def credit_note_pdf(self, id: str, note: str, *, locale: str | None = None) -> bytes:
        """A credit note of the invoice, by its id, as a PDF."""
        answer: bytes = self._document(f"{segment(id)}/credit-notes/{segment(note)}/pdf", "bytes", locale)
        return answer

    def credit_note_html(self, id: str, note: str, *, locale: str | None = None) -> str:
        """The same as a page of HTML."""
        answer: str = self._document(f"{segment(id)}/credit-notes/{segment(note)}/html", "text", locale)
        return answer

    def _document(self, place: str, form: str, locale: str | None, usage: bool | None = None) -> Any:
        query = {"locale": locale, "usage": usage}
        return self._transport.send(Request("GET", f"{self._path}/{place}", query=query, form=form))

    def finalize(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "finalize", None, **options)

    def send(self, id: str, **options: Unpack[CallOptions]) -> s.InvoiceSending:
        answer: s.InvoiceSending = self._call("POST", f"{self._path}/{segment(id)}/send", **options)
        return answer

    def void(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "void", None, **options)

    def mark_uncollectible(self, id: str, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "mark-uncollectible", None, **options)

    def mark_paid(self, id: str, payment: s.PaymentInput, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "mark-paid", payment, **options)

    def refund(self, id: str, refund: s.RefundInput | None = None, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "refund", refund or {}, **options)

    def credit(self, id: str, note: s.CreditNoteInput | None = None, **options: Unpack[CallOptions]) -> s.Invoice:
        return self._act(id, "credit-notes", note or {}, **options)

    def run(self, run: s.InvoiceRunInput | None = None) -> s.InvoiceRun:
        """Finalizes all that is due."""
        answer: s.InvoiceRun = self._call("POST", "/v1/invoice-runs", run or {})
        return answer

    def _act(self, id: str, action: str, body: Any, **options: Unpack[CallOptions]) -> s.Invoice:
        answer: s.Invoice = self._call("POST", f"{self._path}/{segment(id)}/{action}", body, **options)
        return answer


class KeyPage(TypedDict):
    keys: list[s.Key]
    hasMore: bool
    nextCursor: str | None


class Keys(Listed[s.Key]):
    _path, _plural = "/v1/keys", "keys"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> KeyPage:
        answer: KeyPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.Key]:
        return self._each({})

    def create(self, key: s.KeyInput, **options: Unpack[CallOptions]) -> s.CreatedKey:
        """The secret is in this answer and nowhere else."""
        answer: s.CreatedKey = self._call("POST", self._path, key, **options)
        return answer

    def get(self, id: str) -> s.Key:
        answer: s.Key = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def rotate(self, id: str, rotation: s.KeyRotation | None = None, **options: Unpack[CallOptions]) -> s.CreatedKey:
        answer: s.CreatedKey = self._call("POST", f"{self._path}/{segment(id)}/rotate", rotation or {}, **options)
        return answer

    def revoke(self, id: str, **options: Unpack[CallOptions]) -> s.Key:
        answer: s.Key = self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer


class TestClockPage(TypedDict):
    testClocks: list[s.TestClock]
    hasMore: bool
    nextCursor: str | None


class TestClocks(Listed[s.TestClock]):
    _path, _plural = "/v1/test-clocks", "testClocks"

    def list(self, *, limit: int | None = None, cursor: str | None = None) -> TestClockPage:
        answer: TestClockPage = self._page({}, limit, cursor)
        return answer

    def each(self) -> Iterator[s.TestClock]:
        return self._each({})

    def create(self, clock: s.TestClockInput, **options: Unpack[CallOptions]) -> s.TestClock:
        answer: s.TestClock = self._call("POST", self._path, clock, **options)
        return answer

    def get(self, id: str) -> s.TestClock:
        answer: s.TestClock = self._call("GET", f"{self._path}/{segment(id)}")
        return answer

    def advance(self, id: str, to: Instant, **options: Unpack[CallOptions]) -> s.TestClockAdvance:
        """Moves it forward and carries out what becomes due on the way."""
        answer: s.TestClockAdvance = self._call("POST", f"{self._path}/{segment(id)}/advance", {"to": to}, **options)
        return answer

    def delete(self, id: str, **options: Unpack[CallOptions]) -> s.Deleted:
        answer: s.Deleted = self._call("DELETE", f"{self._path}/{segment(id)}", **options)
        return answer


class Settings(Resource):
    def get(self) -> s.Settings:
        answer: s.Settings = self._call("GET", "/v1/settings")
        return answer

    def update(self, changes: s.SettingsChange, **options: Unpack[CallOptions]) -> s.Settings:
        answer: s.Settings = self._call("PATCH", "/v1/settings", changes, **options)
        return answer


class Catalogs(Resource):
    def get(self) -> s.Catalog:
        answer: s.Catalog = self._call("GET", "/v1/catalog")
        return answer

    def diff(self, catalog: s.Catalog, *, apply_to: str | None = None, prune: bool | None = None) -> s.CatalogOutcome:
        """What applying it would change, and whom it would touch."""
        query = {"applyTo": apply_to, "prune": prune}
        answer: s.CatalogOutcome = self._call("POST", "/v1/catalog/diff", catalog, query)
        return answer

    def apply(
        self, catalog: s.Catalog, *, apply_to: str | None = None, prune: bool | None = None, **options: Unpack[CallOptions]
    ) -> s.CatalogOutcome:
        query = {"applyTo": apply_to, "prune": prune}
        answer: s.CatalogOutcome = self._call("POST", "/v1/catalog/apply", catalog, query, **options)
        return answer


class Prices(Resource):
    def estimate(self, estimate: s.EstimateInput) -> s.Estimate:
        """What prices come to for given usage or events; nothing is stored."""
        answer: s.Estimate = self._call("POST", "/v1/prices/estimate", estimate)
        return answer


class AuditPage(TypedDict):
    auditEntries: list[s.AuditEntry]
    hasMore: bool
    nextCursor: str | None


class Audit(Listed[s.AuditEntry]):
    _path, _plural = "/v1/audit", "auditEntries"

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None, actor: str | None = None,
        user: str | None = None, action: str | None = None, kind: str | None = None, subject: str | None = None,
        request_id: str | None = None, start: Instant | None = None, end: Instant | None = None,
    ) -> AuditPage:
        query = without_nones({
            "customerId": customer_id, "actor": actor, "user": user, "action": action, "kind": kind, "subject": subject,
            "requestId": request_id, "from": start, "to": end,
        })
        answer: AuditPage = self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, actor: str | None = None, user: str | None = None,
        action: str | None = None, kind: str | None = None, subject: str | None = None, request_id: str | None = None,
        start: Instant | None = None, end: Instant | None = None,
    ) -> Iterator[s.AuditEntry]:
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


class Events(Listed[s.Event]):
    """What happened. Events are never refused for quota."""

    _path, _plural = "/v1/events", "events"

    def send(self, event: EventToSend, **options: Unpack[CallOptions]) -> s.EventAccepted:
        """Records one event; it is durable, and in usage, when this returns."""
        key = options.get("idempotency_key") or new_key()
        answer: s.EventAccepted = self._call("POST", self._path, {"idempotencyKey": key, **event}, **options)
        return answer

    def send_batch(
        self, events: Sequence[EventToSend], *, atomic: bool | None = None, **options: Unpack[CallOptions]
    ) -> s.BatchAccepted:
        """Records up to 10,000: good ones count, bad ones are named. With ``atomic`` all are taken or none."""
        base = options.get("idempotency_key")
        keyed = [
            {"idempotencyKey": new_key() if base is None else f"{base}/{index}", **event} for index, event in enumerate(events)
        ]
        answer: s.BatchAccepted = self._call("POST", f"{self._path}/batch", {"events": keyed}, {"atomic": atomic}, **options)
        return answer

    def sender(self, **options: Unpack[SenderOptions]) -> EventSender:
        """Sends events in the background, in batches."""
        return EventSender(self._transport, **options)

    def list(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        external_customer_id: str | None = None, event_name: str | None = None, key: str | None = None,
        start: Instant | None = None, end: Instant | None = None, status: str | None = None,
    ) -> EventPage:
        query = {
            "customerId": customer_id, "externalCustomerId": external_customer_id, "eventName": event_name, "key": key,
            "from": start, "to": end, "status": status,
        }
        answer: EventPage = self._page(query, limit, cursor)
        return answer

    def each(
        self, *, customer_id: str | None = None, external_customer_id: str | None = None, event_name: str | None = None,
        start: Instant | None = None, end: Instant | None = None, status: str | None = None,
    ) -> Iterator[s.Event]:
        return self._each({
            "customerId": customer_id, "externalCustomerId": external_customer_id, "eventName": event_name,
            "from": start, "to": end, "status": status,
        })

    def retract(self, customer_id: str, key: str, **options: Unpack[CallOptions]) -> s.Retracted:
        """Takes an event back: it leaves every aggregate, quota and total at once."""
        path = f"/v1/customers/{segment(customer_id)}/events/{segment(key)}"
        answer: s.Retracted = self._call("DELETE", path, **options)
        return answer

    def retract_many(self, retraction: s.RetractionInput, **options: Unpack[CallOptions]) -> s.RetractionOutcome:
        """Takes many back, or with ``dryRun`` says which."""
        answer: s.RetractionOutcome = self._call("POST", f"{self._path}/retract", retraction, **options)
        return answer

    def list_rejected(
        self, *, limit: int | None = None, cursor: str | None = None, customer_id: str | None = None,
        event_name: str | None = None, code: str | None = None,
    ) -> RejectedEventPage:
        query = {"limit": limit, "cursor": cursor, "customerId": customer_id, "eventName": event_name, "code": code}
        answer: RejectedEventPage = self._call("GET", f"{self._path}/rejected", query=query)
        return answer

    def replay_rejected(self, selection: s.ReplayInput, **options: Unpack[CallOptions]) -> s.ReplayOutcome:
        answer: s.ReplayOutcome = self._call("POST", f"{self._path}/rejected/replay", selection, **options)
        return answer
