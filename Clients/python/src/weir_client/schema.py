"""Bodies of requests and answers. Made by `make openapi` from Docs/openapi; not to be edited."""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from typing_extensions import NotRequired


__all__ = [
    "Amount",
    "Percent",
    "Quantity",
    "Figure",
    "Error",
    "ErrorBody",
    "ErrorDetails",
    "FieldIssue",
    "Deleted",
    "Quota",
    "QuotaTerms",
    "QuotaShown",
    "SoftQuota",
    "RateLimit",
    "StaticValue",
    "Tier",
    "Rate",
    "UnitConversion",
    "Price",
    "PriceOverride",
    "Commitment",
    "ProgressiveBilling",
    "PlanTerms",
    "PlanUpsert",
    "Plan",
    "PlanVersion",
    "Migration",
    "MigrationOutcome",
    "PolicyEffect",
    "PolicyEffectOnPlan",
    "Overuse",
    "CouponInput",
    "Coupon",
    "KitPrimitive",
    "KitLimits",
    "AccountKitInput",
    "AccountKitChange",
    "AccountKit",
    "FeatureInput",
    "FeatureChange",
    "Feature",
    "Rounding",
    "ComparedValues",
    "MeterInput",
    "MeterChange",
    "Meter",
    "RoundingShown",
    "EstimateInput",
    "LooseEvent",
    "Estimate",
    "EstimatedLine",
    "UnpricedUsage",
    "SettledCommitment",
    "CurrencyAmount",
    "UncountedEvent",
    "RatingExplanation",
    "RatedSection",
    "CatalogSettings",
    "CatalogPlan",
    "Catalog",
    "CatalogOutcome",
    "CatalogSummary",
    "CatalogChange",
    "ChangedField",
    "KeptItem",
    "AddOn",
    "ContractInput",
    "ContractChange",
    "PlanChange",
    "Cancellation",
    "CouponCode",
    "Contract",
    "ContractCoupon",
    "ContractPhase",
    "ContractFee",
    "FeeSegment",
    "ContractUsagePrice",
    "IncludedQuota",
    "ContractPreview",
    "ContractOrPreview",
    "RollOver",
    "TimeRange",
    "OneOffLine",
    "InvoiceInput",
    "InvoicePreview",
    "Invoice",
    "FiguresError",
    "InvoiceLine",
    "Adjusts",
    "Discount",
    "TaxAmount",
    "AppliedCredit",
    "Payment",
    "CreditNote",
    "CreditNoteLine",
    "Seller",
    "Buyer",
    "PaymentInput",
    "RefundInput",
    "CreditNoteInput",
    "CreditNoteLineInput",
    "InvoiceSending",
    "Timeline",
    "TimelineEntry",
    "InvoiceExplanation",
    "ExplainedLine",
    "EventsDigest",
    "InvoiceRunInput",
    "InvoiceRun",
    "RunTotal",
    "RunFailure",
    "SimulatedContract",
    "Address",
    "Contact",
    "TaxRate",
    "CustomerInput",
    "CustomerChange",
    "Customer",
    "SubscriptionInput",
    "SubscriptionAnswer",
    "Subscription",
    "QuotaOverrideInput",
    "QuotaOverride",
    "TopUp",
    "TokenInput",
    "Token",
    "CreditBalance",
    "CreditBalances",
    "WebhookEndpointInput",
    "WebhookEndpointChange",
    "WebhookSecretRotation",
    "WebhookEndpoint",
    "CreatedWebhookEndpoint",
    "WebhookDelivery",
    "WebhookAttempt",
    "WebhookEvent",
    "WebhookSubject",
    "Mail",
    "RefusedAddress",
    "MailSettings",
    "PayLink",
    "ContractPaymentInput",
    "PaymentRetries",
    "InvoicePayments",
    "InvoiceCollection",
    "CollectionFailure",
    "PaymentAttempt",
    "StripePayment",
    "BookedPart",
    "PaymentRefund",
    "Offer",
    "OfferedPlan",
    "OfferedPrice",
    "OwnSubscriptionAnswer",
    "OwnSubscription",
    "OwnUsage",
    "OwnPeriod",
    "CheckoutInput",
    "CheckoutPage",
    "PortalPage",
    "Message",
    "SetupIntentInput",
    "SetupIntent",
    "StripeConnectionInput",
    "StripeBackfillInput",
    "StripeBackfill",
    "StripeStatus",
    "StripePause",
    "StripeEventCounts",
    "StripeAlert",
    "StripeEvent",
    "StripeReceipt",
    "Properties",
    "DecisionInput",
    "BatchedDecisionInput",
    "DecisionBatch",
    "Decision",
    "BatchedDecision",
    "DecisionBatchAnswer",
    "ReservationInput",
    "Reservation",
    "CommittedReservation",
    "AdmissionInput",
    "Admission",
    "AdmissionRate",
    "AdmissionWhenAway",
    "AdmissionRefusal",
    "CommitInput",
    "RenewInput",
    "NoFields",
    "EventInput",
    "EventBatch",
    "CloudEvent",
    "EventAccepted",
    "EventOrBatchAccepted",
    "RejectedInBatch",
    "BatchAccepted",
    "Event",
    "Retracted",
    "RetractionInput",
    "EventFilter",
    "RetractionOutcome",
    "RejectedEvent",
    "ReplayInput",
    "ImportProgress",
    "Told",
    "ReplayOutcome",
    "ReplayedEvent",
    "RejectedCause",
    "DiscardInput",
    "DiscardOutcome",
    "UsageSummary",
    "Entitlement",
    "DecisionExplanation",
    "DecisionRefusal",
    "DecisionStep",
    "UsageQuery",
    "UsageSeries",
    "UsageRow",
    "ReturnUrls",
    "SelfService",
    "SellerIdentity",
    "PageSettings",
    "SettingsChange",
    "Settings",
    "KeyInput",
    "KeyRotation",
    "Key",
    "CreatedKey",
    "TokenKeyInput",
    "TokenKey",
    "AuditEntry",
    "AuditChange",
    "Job",
    "JobFailure",
    "TestClockInput",
    "TestClockTarget",
    "TestClock",
    "TestClockAdvance",
    "JobRun",
    "BillingEvent",
    "Alive",
    "Ready",
    "Description",
]


Amount = Union[str, float]


Percent = Union[str, float]


Quantity = Union[str, float]


Figure = Union[int, str]


class Error(TypedDict):
    """What a failed request answers."""

    error: ErrorBody


class ErrorBody(TypedDict):
    """Further members tell more, such as `used`, `limit` and `resetsAt` of a quota that is used up."""

    code: Literal['invalid_input', 'unauthorized', 'payment_required', 'forbidden', 'not_found', 'method_not_allowed', 'conflict', 'duplicate_record', 'idempotency_conflict', 'payload_too_large', 'rate_limited', 'internal_error', 'provider_error', 'unavailable']
    message: str
    """one sentence for a person; it may change"""
    hint: NotRequired[str]
    """what to do about it"""
    issues: NotRequired[list[FieldIssue]]
    """every issue of a request that is not understood, up to 100"""
    details: NotRequired[ErrorDetails]
    used: NotRequired[Figure]
    """of a refused decision, what is recorded and held"""
    limit: NotRequired[Figure | None]
    """of a refused decision, the limit"""
    resetsAt: NotRequired[str | None]
    """of a refused decision, when the period ends"""
    retryAfterSeconds: NotRequired[int]
    """inside a batch, what `Retry-After` says of a call by itself"""
    rejected: NotRequired[list[RejectedInBatch]]
    """of an atomic batch, the events for which none was taken"""
    requestId: NotRequired[str]
    """absent inside a batch"""


class ErrorDetails(TypedDict):
    """Facts for programs."""

    reason: NotRequired[Literal['customer_suspended', 'primitive_disabled_by_kit', 'subscription_inactive', 'call_limit_exceeded', 'rate_limit_exceeded', 'quota_exceeded', 'unknown_feature', 'missing_scope', 'key_subject_mismatch', 'token_not_allowed', 'token_malformed', 'token_key_unknown', 'token_algorithm_mismatch', 'token_signature_invalid', 'token_audience_mismatch', 'token_issuer_mismatch', 'token_claim_missing', 'token_expired', 'token_not_yet_valid', 'token_lives_too_long', 'token_customer_unknown', 'token_required', 'stripe_not_configured', 'stripe_key_refused', 'stripe_account_mismatch', 'payments_paused', 'signature_missing', 'signature_malformed', 'signature_too_old', 'signature_too_new', 'signature_mismatch', 'wrong_mode', 'read_only']]


class FieldIssue(TypedDict):
    path: str
    """where in the body or the query, `quotas.seo`"""
    code: Literal['invalid_json', 'required', 'invalid_type', 'invalid_format', 'out_of_range', 'inexact', 'too_long', 'too_short', 'too_many', 'too_few', 'unknown_value', 'unknown_field', 'conflicting_fields', 'not_found', 'not_allowed']
    message: str


class Deleted(TypedDict):
    id: str
    deleted: Literal[True]


Quota = Union["Quantity", "QuotaTerms"]


class QuotaTerms(TypedDict):
    limit: Quantity
    mode: NotRequired[Literal['hard', 'soft', 'grace'] | None]
    """a soft quota refuses above limit and cap together only, one with grace also some hours after its limit was reached; default hard"""
    overageCap: NotRequired[Quantity | None]
    """of a soft quota or one with grace"""
    graceHours: NotRequired[int | None]
    """of the mode grace; default 24; without an overageCap at most 22 with quotas of a day, and 742 with those of a month"""
    alertThresholds: NotRequired[list[int] | None]
    """percent of the limit at which usage alerts; by default the workspace's"""


QuotaShown = Union["Figure", "SoftQuota"]


class SoftQuota(TypedDict):
    limit: Figure
    mode: NotRequired[Literal['soft', 'grace']]
    overageCap: NotRequired[Figure]
    graceHours: NotRequired[int]
    alertThresholds: NotRequired[list[int]]


class RateLimit(TypedDict):
    limit: int
    interval: Literal['second', 'minute', 'hour']
    burst: NotRequired[int | None]


StaticValue = Union[bool, float, str]


class Tier(TypedDict):
    """Of a schedule; the fields that a price's model does not know are refused."""

    upTo: NotRequired[Amount | None]
    """inclusive; null or absent in the last tier"""
    unitAmount: NotRequired[Amount | None]
    flatAmount: NotRequired[Amount | None]
    """added once the tier is reached"""
    packageSize: NotRequired[Amount | None]
    """the unit amount is for each started block"""
    maxAmount: NotRequired[Amount | None]
    """caps the tier"""
    ratePercent: NotRequired[Amount | None]
    amount: NotRequired[Amount | None]
    limits: NotRequired[dict[str, str | float | None] | None]
    """of a capacity tier: unit → most, null for no limit"""


class Rate(TypedDict):
    match: dict[str, str]
    """group key → value"""
    unitAmount: Amount


class UnitConversion(TypedDict):
    operation: Literal['multiply', 'divide']
    factor: Amount
    rounding: NotRequired[Literal['ceiling', 'floor', 'half_up'] | None]
    precision: NotRequired[int | None]


class Price(TypedDict):
    """A charge of a plan."""

    key: str
    name: NotRequired[str | None]
    """what lines are called; by default the key"""
    model: Literal['flat', 'per_unit', 'graduated', 'volume', 'package', 'percentage', 'graduated_percentage', 'dynamic', 'multiplier', 'capacity', 'dimensional']
    meter: NotRequired[str | None]
    """the code of the meter whose usage is priced"""
    per: NotRequired[Literal['seat', None]]
    interval: NotRequired[Literal['day', 'week', 'month', 'quarter', 'half_year', 'year'] | None]
    intervalCount: NotRequired[int | None]
    timing: NotRequired[Literal['advance', 'arrears'] | None]
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    included: NotRequired[Literal['quota', None]]
    """only units above the plan's quota on the same meter are charged"""
    unitConversion: NotRequired[UnitConversion | None]
    freeUnits: NotRequired[Amount | None]
    bucket: NotRequired[Literal['hour', 'day', 'week', 'month', 'group'] | None]
    minimumSpend: NotRequired[Amount | None]
    maximumSpend: NotRequired[Amount | None]
    amount: NotRequired[Amount | None]
    """flat"""
    unitAmount: NotRequired[Amount | None]
    """per_unit"""
    tiers: NotRequired[list[Tier] | None]
    """graduated, volume, graduated_percentage, capacity"""
    zeroQuantityChargesFirstTierFlat: NotRequired[bool | None]
    packageSize: NotRequired[Amount | None]
    """package"""
    packageAmount: NotRequired[Amount | None]
    rounding: NotRequired[Literal['up', 'down'] | None]
    """package, whether a started one counts"""
    ratePercent: NotRequired[Amount | None]
    """percentage"""
    fixedPerEvent: NotRequired[Amount | None]
    freeEvents: NotRequired[int | None]
    freeAmount: NotRequired[Amount | None]
    perEventMin: NotRequired[Amount | None]
    perEventMax: NotRequired[Amount | None]
    multiplier: NotRequired[Amount | None]
    """multiplier"""
    rates: NotRequired[list[Rate] | None]
    """dimensional"""
    fallback: NotRequired[Amount | None]


class PriceOverride(TypedDict):
    """Other amounts of one of a plan's prices; what is left out stays, null takes away."""

    key: str
    model: NotRequired[Literal['flat', 'per_unit', 'graduated', 'volume', 'package', 'percentage', 'graduated_percentage', 'dynamic', 'multiplier', 'capacity', 'dimensional'] | None]
    freeUnits: NotRequired[Amount | None]
    minimumSpend: NotRequired[Amount | None]
    maximumSpend: NotRequired[Amount | None]
    amount: NotRequired[Amount | None]
    """flat"""
    unitAmount: NotRequired[Amount | None]
    """per_unit"""
    tiers: NotRequired[list[Tier] | None]
    """graduated, volume, graduated_percentage, capacity"""
    zeroQuantityChargesFirstTierFlat: NotRequired[bool | None]
    packageSize: NotRequired[Amount | None]
    """package"""
    packageAmount: NotRequired[Amount | None]
    rounding: NotRequired[Literal['up', 'down'] | None]
    """package, whether a started one counts"""
    ratePercent: NotRequired[Amount | None]
    """percentage"""
    fixedPerEvent: NotRequired[Amount | None]
    freeEvents: NotRequired[int | None]
    freeAmount: NotRequired[Amount | None]
    perEventMin: NotRequired[Amount | None]
    perEventMax: NotRequired[Amount | None]
    multiplier: NotRequired[Amount | None]
    """multiplier"""
    rates: NotRequired[list[Rate] | None]
    """dimensional"""
    fallback: NotRequired[Amount | None]


class Commitment(TypedDict):
    """Least and most to spend on all prices together."""

    minimumSpend: NotRequired[Amount | None]
    maximumSpend: NotRequired[Amount | None]
    interval: NotRequired[Literal['day', 'week', 'month', 'quarter', 'half_year', 'year'] | None]
    intervalCount: NotRequired[int | None]


class ProgressiveBilling(TypedDict):
    """Amounts of unbilled usage, in major units, at which is invoiced at once."""

    thresholds: list[Amount]
    repeatEvery: NotRequired[Amount | None]


class PlanTerms(TypedDict):
    """What a plan says; an absent field is unchanged, null clears."""

    stripePriceId: NotRequired[str | None]
    """kept and shown"""
    quotas: NotRequired[dict[str, Quota] | None]
    """feature → how much a period; features and meters of these names come into being with it"""
    period: NotRequired[Literal['month', 'day'] | None]
    """of all quotas; default month"""
    features: NotRequired[dict[str, StaticValue] | None]
    """feature → value of a boolean or static feature"""
    rateLimits: NotRequired[dict[str, RateLimit] | None]
    """feature, or `*` for every call"""
    prices: NotRequired[list[Price] | None]
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    commitment: NotRequired[Commitment | None]
    progressiveBilling: NotRequired[ProgressiveBilling | None]
    netTerms: NotRequired[int | None]
    """days"""
    autoPay: NotRequired[bool | None]
    trialDays: NotRequired[int | None]
    spendAlerts: NotRequired[list[Amount] | None]
    """amounts at which what a contract's period costs alerts"""


class PlanUpsert(TypedDict):
    key: str
    name: str
    accountKitId: NotRequired[str | None]
    """the kit that is applied when a customer subscribes"""
    applyTo: NotRequired[Literal['new', 'all'] | None]
    """whom the change reaches beside new subscribers; by default all who were not kept on an older version"""
    stripePriceId: NotRequired[str | None]
    """kept and shown"""
    quotas: NotRequired[dict[str, Quota] | None]
    """feature → how much a period; features and meters of these names come into being with it"""
    period: NotRequired[Literal['month', 'day'] | None]
    """of all quotas; default month"""
    features: NotRequired[dict[str, StaticValue] | None]
    """feature → value of a boolean or static feature"""
    rateLimits: NotRequired[dict[str, RateLimit] | None]
    """feature, or `*` for every call"""
    prices: NotRequired[list[Price] | None]
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    commitment: NotRequired[Commitment | None]
    progressiveBilling: NotRequired[ProgressiveBilling | None]
    netTerms: NotRequired[int | None]
    """days"""
    autoPay: NotRequired[bool | None]
    trialDays: NotRequired[int | None]
    spendAlerts: NotRequired[list[Amount] | None]
    """amounts at which what a contract's period costs alerts"""


class Plan(TypedDict):
    id: str
    key: str
    name: str
    accountKitId: str | None
    stripePriceId: str | None
    quotas: dict[str, QuotaShown]
    period: Literal['month', 'day']
    prices: list[Price]
    currency: str | None
    """An ISO 4217 code."""
    commitment: Commitment | None
    progressiveBilling: NotRequired[ProgressiveBilling]
    netTerms: int | None
    autoPay: bool | None
    features: dict[str, StaticValue]
    rateLimits: dict[str, RateLimit]
    trialDays: int | None
    spendAlerts: NotRequired[list[str]]
    version: int
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    archivedAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class PlanVersion(TypedDict):
    version: int
    current: bool
    subscribers: int
    """for how many it holds, whatever their status"""
    plan: Plan


class Migration(TypedDict):
    """Exactly one of the two."""

    fromVersion: NotRequired[int]
    """all for whom this version holds"""
    customers: NotRequired[list[str] | None]
    """`cust_…`, `ext:…` or `stripe:cus_…`"""


class MigrationOutcome(TypedDict):
    plan: str
    version: int
    migrated: bool
    subscribers: int
    effect: PolicyEffect


class PolicyEffect(TypedDict):
    """What a change means for customers."""

    customers: int
    """how many get something else"""
    checked: int
    unchecked: int
    """beyond 10,000"""
    over: int
    """how many have used more than a limit that is new or lower"""
    plans: list[PolicyEffectOnPlan]
    overuses: list[Overuse]


class PolicyEffectOnPlan(TypedDict):
    plan: str | None
    customers: int
    over: int
    features: list[str]


class Overuse(TypedDict):
    customerId: str
    externalId: str | None
    plan: str | None
    feature: str
    used: Figure
    limit: Figure


class CouponInput(TypedDict):
    """`percentOff`, or `amountOff` with its `currency`."""

    code: str
    name: NotRequired[str | None]
    percentOff: NotRequired[Percent | None]
    amountOff: NotRequired[Amount | None]
    """off each invoice, in major units"""
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    prices: NotRequired[list[str] | None]
    duration: NotRequired[Literal['once', 'repeating', 'forever'] | None]
    periods: NotRequired[int | None]
    """with `repeating`"""
    redeemBy: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    maxRedemptions: NotRequired[int | None]


class Coupon(TypedDict):
    id: str
    code: str
    name: NotRequired[str]
    percentOff: NotRequired[str]
    """An exact decimal number."""
    amountOff: NotRequired[str]
    """An exact decimal number."""
    currency: NotRequired[str]
    """An ISO 4217 code."""
    prices: NotRequired[list[str]]
    duration: Literal['once', 'repeating', 'forever']
    periods: NotRequired[int]
    redeemBy: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    maxRedemptions: NotRequired[int]
    redemptions: int
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    archivedAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class KitPrimitive(TypedDict):
    enabled: bool
    defaults: NotRequired[dict[str, Any] | None]
    """for the operator's code"""


class KitLimits(TypedDict):
    perPeriod: NotRequired[Quantity | None]
    perCall: NotRequired[Quantity | None]
    rate: NotRequired[RateLimit | None]


class AccountKitInput(TypedDict):
    name: str
    description: NotRequired[str | None]
    mode: NotRequired[Literal['open', 'closed'] | None]
    """what holds for features that it does not name; default open"""
    primitivesConfig: NotRequired[dict[str, KitPrimitive] | None]
    limits: NotRequired[dict[str, KitLimits] | None]
    """the stricter of kit and plan decides"""


class AccountKitChange(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str | None]
    mode: NotRequired[Literal['open', 'closed'] | None]
    """what holds for features that it does not name; default open"""
    primitivesConfig: NotRequired[dict[str, KitPrimitive] | None]
    limits: NotRequired[dict[str, KitLimits] | None]
    """the stricter of kit and plan decides"""


class AccountKit(TypedDict):
    id: str
    name: str
    description: str | None
    isDefault: bool
    mode: Literal['open', 'closed']
    primitivesConfig: dict[str, KitPrimitive]
    limits: dict[str, KitLimits]
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class FeatureInput(TypedDict):
    key: str
    type: Literal['metered', 'boolean', 'static']
    meter: NotRequired[str | None]
    """the code of a metered feature's meter"""
    unit: NotRequired[str | None]
    failMode: NotRequired[Literal['closed', 'open'] | None]
    """what the operator's code should do while Weir cannot be asked; default closed"""


class FeatureChange(TypedDict):
    type: NotRequired[Literal['metered', 'boolean', 'static']]
    unit: NotRequired[str | None]
    failMode: NotRequired[Literal['closed', 'open'] | None]


class Feature(TypedDict):
    id: str
    key: str
    type: Literal['metered', 'boolean', 'static']
    meter: str | None
    unit: str | None
    failMode: Literal['closed', 'open']
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class Rounding(TypedDict):
    mode: NotRequired[Literal['round', 'ceil', 'floor', 'truncate'] | None]
    places: NotRequired[int | None]


ComparedValues = dict[str, list[str | float | bool]]


class MeterInput(TypedDict):
    code: str
    displayName: NotRequired[str | None]
    eventName: NotRequired[str | None]
    eventNames: NotRequired[list[str] | None]
    aggregation: Literal['count', 'sum', 'max', 'min', 'unique_count', 'latest', 'average', 'weighted_sum', 'percentile']
    percentile: NotRequired[Quantity | None]
    """with `percentile`; above 0, up to 100"""
    valueProperty: NotRequired[str | None]
    """required but for `count`"""
    valueWhenMissing: NotRequired[Quantity | None]
    operationProperty: NotRequired[str | None]
    """with `unique_count`; the property that says `add` or `remove`"""
    filters: NotRequired[ComparedValues | None]
    exclude: NotRequired[list[ComparedValues] | None]
    groupKeys: NotRequired[list[str] | None]
    rounding: NotRequired[Rounding | None]
    effectiveFrom: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class MeterChange(TypedDict):
    displayName: str


class Meter(TypedDict):
    id: str
    code: str
    displayName: str
    eventName: str | None
    """null when it listens to several"""
    eventNames: list[str]
    aggregation: Literal['count', 'sum', 'max', 'min', 'unique_count', 'latest', 'average', 'weighted_sum', 'percentile']
    percentile: NotRequired[Figure]
    valueProperty: str | None
    valueWhenMissing: NotRequired[Figure]
    operationProperty: NotRequired[str]
    filters: dict[str, list[str]]
    exclude: list[dict[str, list[str]]]
    groupKeys: list[str]
    rounding: RoundingShown | None
    effectiveFrom: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    status: Literal['active', 'archived']
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    archivedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class RoundingShown(TypedDict):
    mode: Literal['round', 'ceil', 'floor', 'truncate']
    places: int


EstimateInput = TypedDict("EstimateInput", {"plan": "NotRequired[str | None]", "terms": "NotRequired[PlanTerms | None]", "overrides": "NotRequired[list[PriceOverride] | None]", "usage": "NotRequired[dict[str, Any] | None]", "events": "NotRequired[list[LooseEvent] | None]", "seats": "NotRequired[Quantity | None]", "from": "NotRequired[str | None]", "to": "NotRequired[str | None]", "timeZone": "NotRequired[str | None]"})


class LooseEvent(TypedDict):
    eventName: NotRequired[str | None]
    event_name: NotRequired[str | None]
    timestamp: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    properties: NotRequired[Properties | None]


class Estimate(TypedDict):
    plan: str | None
    lines: list[EstimatedLine]
    unpriced: list[UnpricedUsage]
    commitment: NotRequired[SettledCommitment]
    totals: list[CurrencyAmount]
    uncounted: list[UncountedEvent]


class EstimatedLine(TypedDict):
    price: str
    kind: Literal['charge', 'minimum_spend', 'maximum_spend']
    label: str
    group: NotRequired[dict[str, str | None]]
    quantity: str | None
    """An exact decimal number."""
    unitPrice: str | None
    """An exact decimal number."""
    amount: str
    """exact"""
    amountMinor: int
    """what would be invoiced"""
    currency: str
    """An ISO 4217 code."""
    priorAmount: NotRequired[str]
    """An exact decimal number."""
    explanation: NotRequired[RatingExplanation]


class UnpricedUsage(TypedDict):
    price: str
    group: dict[str, str | None]
    quantity: Figure


class SettledCommitment(TypedDict):
    minimumSpendTopUpMinor: int
    """An amount in the currency's minor unit, such as cents."""
    maximumSpendDiscountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    currency: str
    """An ISO 4217 code."""


class CurrencyAmount(TypedDict):
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    currency: str
    """An ISO 4217 code."""


class UncountedEvent(TypedDict):
    index: int
    reason: str


class RatingExplanation(TypedDict):
    model: str
    sections: list[RatedSection]
    arithmetic: list[str]
    """the sums in words"""


class RatedSection(TypedDict):
    start: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    metered: str
    """An exact decimal number."""
    withinQuota: NotRequired[str]
    """An exact decimal number."""
    converted: NotRequired[str]
    """An exact decimal number."""
    free: NotRequired[str]
    """An exact decimal number."""
    billable: str
    """An exact decimal number."""
    tierSelectionQuantity: NotRequired[str]
    """An exact decimal number."""
    parts: list[dict[str, Any]]
    """summands with their factors, named as in the charge models"""


class CatalogSettings(TypedDict):
    defaultAccountKit: NotRequired[str | None]
    """by its name"""
    defaultPlanKey: NotRequired[str | None]
    """stands in where no subscription grants"""
    timeZone: NotRequired[str | None]
    """of customers without one"""
    changedKeyPolicy: NotRequired[Literal['replace', 'reject', None]]
    """what happens when a key comes with other content"""
    gracePeriodHours: NotRequired[int | None]
    reminderDays: NotRequired[list[int] | None]
    alertThresholds: NotRequired[list[int] | None]
    returnUrls: NotRequired[ReturnUrls | None]
    selfService: NotRequired[SelfService | None]
    seller: NotRequired[SellerIdentity | None]
    mail: NotRequired[MailSettings | None]
    paymentRetries: NotRequired[PaymentRetries | None]
    allowedOrigins: NotRequired[list[str] | None]
    pages: NotRequired[PageSettings | None]


class CatalogPlan(TypedDict):
    key: str
    name: str
    accountKit: NotRequired[str | None]
    """by its name"""
    stripePriceId: NotRequired[str | None]
    """kept and shown"""
    quotas: NotRequired[dict[str, Quota] | None]
    """feature → how much a period; features and meters of these names come into being with it"""
    period: NotRequired[Literal['month', 'day'] | None]
    """of all quotas; default month"""
    features: NotRequired[dict[str, StaticValue] | None]
    """feature → value of a boolean or static feature"""
    rateLimits: NotRequired[dict[str, RateLimit] | None]
    """feature, or `*` for every call"""
    prices: NotRequired[list[Price] | None]
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    commitment: NotRequired[Commitment | None]
    progressiveBilling: NotRequired[ProgressiveBilling | None]
    netTerms: NotRequired[int | None]
    """days"""
    autoPay: NotRequired[bool | None]
    trialDays: NotRequired[int | None]
    spendAlerts: NotRequired[list[Amount] | None]
    """amounts at which what a contract's period costs alerts"""


class Catalog(TypedDict):
    """Sections are optional; an entry says everything about its thing."""

    version: NotRequired[Literal[1] | None]
    settings: NotRequired[CatalogSettings | None]
    meters: NotRequired[list[MeterInput] | None]
    features: NotRequired[list[FeatureInput] | None]
    accountKits: NotRequired[list[AccountKitInput] | None]
    plans: NotRequired[list[CatalogPlan] | None]
    coupons: NotRequired[list[CouponInput] | None]


class CatalogOutcome(TypedDict):
    applied: bool
    applyTo: Literal['new', 'all']
    prune: bool
    summary: CatalogSummary
    changes: list[CatalogChange]
    kept: list[KeptItem]
    effect: PolicyEffect


class CatalogSummary(TypedDict):
    create: int
    update: int
    archive: int
    delete: int
    unchanged: int


class CatalogChange(TypedDict):
    action: Literal['create', 'update', 'archive', 'delete']
    kind: Literal['settings', 'meter', 'feature', 'accountKit', 'plan', 'coupon']
    name: str | None
    """null for the settings, which have no name"""
    version: NotRequired[int]
    fields: list[ChangedField]


class ChangedField(TypedDict):
    path: str
    before: NotRequired[Any]
    after: NotRequired[Any]


class KeptItem(TypedDict):
    kind: str
    name: str
    reason: str


class AddOn(TypedDict):
    quantity: NotRequired[int | None]
    """of flat ones"""
    key: str
    name: NotRequired[str | None]
    """what lines are called; by default the key"""
    model: Literal['flat', 'per_unit', 'graduated', 'volume', 'package', 'percentage', 'graduated_percentage', 'dynamic', 'multiplier', 'capacity', 'dimensional']
    meter: NotRequired[str | None]
    """the code of the meter whose usage is priced"""
    per: NotRequired[Literal['seat', None]]
    interval: NotRequired[Literal['day', 'week', 'month', 'quarter', 'half_year', 'year'] | None]
    intervalCount: NotRequired[int | None]
    timing: NotRequired[Literal['advance', 'arrears'] | None]
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    included: NotRequired[Literal['quota', None]]
    """only units above the plan's quota on the same meter are charged"""
    unitConversion: NotRequired[UnitConversion | None]
    freeUnits: NotRequired[Amount | None]
    bucket: NotRequired[Literal['hour', 'day', 'week', 'month', 'group'] | None]
    minimumSpend: NotRequired[Amount | None]
    maximumSpend: NotRequired[Amount | None]
    amount: NotRequired[Amount | None]
    """flat"""
    unitAmount: NotRequired[Amount | None]
    """per_unit"""
    tiers: NotRequired[list[Tier] | None]
    """graduated, volume, graduated_percentage, capacity"""
    zeroQuantityChargesFirstTierFlat: NotRequired[bool | None]
    packageSize: NotRequired[Amount | None]
    """package"""
    packageAmount: NotRequired[Amount | None]
    rounding: NotRequired[Literal['up', 'down'] | None]
    """package, whether a started one counts"""
    ratePercent: NotRequired[Amount | None]
    """percentage"""
    fixedPerEvent: NotRequired[Amount | None]
    freeEvents: NotRequired[int | None]
    freeAmount: NotRequired[Amount | None]
    perEventMin: NotRequired[Amount | None]
    perEventMax: NotRequired[Amount | None]
    multiplier: NotRequired[Amount | None]
    """multiplier"""
    rates: NotRequired[list[Rate] | None]
    """dimensional"""
    fallback: NotRequired[Amount | None]


class ContractInput(TypedDict):
    """A customer and a plan."""

    customerId: NotRequired[str | None]
    userId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    planKey: str
    startDate: NotRequired[str | None]
    """by default today"""
    endDate: NotRequired[str | None]
    """the first day that is no part of it"""
    billing: NotRequired[Literal['anniversary', 'calendar'] | None]
    anchorDate: NotRequired[str | None]
    """with `anniversary`, the day on whose day of month periods begin"""
    proration: NotRequired[Literal['day', 'second', 'fixed_30_days', 'none'] | None]
    netTerms: NotRequired[int | None]
    autoPay: NotRequired[bool | None]
    """needs net terms of 0 and a saved method"""
    trialDays: NotRequired[int | None]
    timeZone: NotRequired[str | None]
    """An IANA time zone."""
    currency: NotRequired[str | None]
    """An ISO 4217 code."""
    progressiveBilling: NotRequired[ProgressiveBilling | None]
    coupons: NotRequired[list[str] | None]
    quantity: NotRequired[int | None]
    """seats"""
    overrides: NotRequired[list[PriceOverride] | None]
    addOns: NotRequired[list[AddOn] | None]
    taxRates: NotRequired[list[TaxRate] | None]
    """on all charges; without it the customer's, an empty list is none"""
    priceTaxRates: NotRequired[dict[str, list[TaxRate]] | None]


class ContractChange(TypedDict):
    progressiveBilling: ProgressiveBilling | None


class PlanChange(TypedDict):
    planKey: NotRequired[str | None]
    effective: NotRequired[str | None]
    """`immediately` (default), `end_of_period`, or a date"""
    preview: NotRequired[bool | None]
    quantity: NotRequired[int | None]
    """seats"""
    overrides: NotRequired[list[PriceOverride] | None]
    addOns: NotRequired[list[AddOn] | None]
    taxRates: NotRequired[list[TaxRate] | None]
    """on all charges; without it the customer's, an empty list is none"""
    priceTaxRates: NotRequired[dict[str, list[TaxRate]] | None]


class Cancellation(TypedDict):
    cancelAt: NotRequired[str | None]
    """`end_of_period` (default), `immediately`, or a date"""


class CouponCode(TypedDict):
    code: str


class Contract(TypedDict):
    id: str
    customerId: str
    status: Literal['active', 'cancelled']
    planKey: str
    planVersion: int
    quantity: int
    currency: str
    """An ISO 4217 code."""
    timeZone: str
    startDate: str
    endDate: str | None
    billing: Literal['anniversary', 'calendar']
    anchorDate: str
    proration: Literal['day', 'second', 'fixed_30_days', 'none']
    netTerms: int
    autoPay: bool
    paymentMethodId: str | None
    trialDays: int
    progressiveBilling: ProgressiveBilling | None
    coupons: list[ContractCoupon]
    phases: list[ContractPhase]
    cancelledAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class ContractCoupon(TypedDict):
    code: str
    name: NotRequired[str]
    percentOff: NotRequired[str]
    """An exact decimal number."""
    amountOff: NotRequired[str]
    """An exact decimal number."""
    currency: NotRequired[str]
    """An ISO 4217 code."""
    prices: NotRequired[list[str]]
    invoices: int | None
    """on how many it takes something off"""
    addedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    removedAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class ContractPhase(TypedDict):
    """What a contract charges from a day on."""

    startDate: str
    decidedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    planKey: str
    planVersion: int
    quantity: int
    fees: list[ContractFee]
    usage: list[ContractUsagePrice]
    minimumSpend: str | None
    """An exact decimal number."""
    maximumSpend: str | None
    """An exact decimal number."""
    commitmentInterval: NotRequired[str]
    commitmentIntervalCount: NotRequired[int]
    taxRates: list[TaxRate] | None


class ContractFee(TypedDict):
    key: str
    label: str
    amount: str
    """An exact decimal number."""
    quantity: Figure
    interval: str
    intervalCount: int
    timing: Literal['advance', 'arrears']
    taxRates: list[TaxRate]


class FeeSegment(TypedDict):
    key: str
    label: str
    amount: str
    """An exact decimal number."""
    quantity: Figure
    interval: str
    intervalCount: int
    timing: Literal['advance', 'arrears']
    taxRates: list[TaxRate]
    period: TimeRange
    range: TimeRange


class ContractUsagePrice(TypedDict):
    price: Price
    includedQuota: NotRequired[IncludedQuota]
    minimum: NotRequired[Any]
    taxRates: list[TaxRate]


class IncludedQuota(TypedDict):
    limit: Figure
    period: Literal['month', 'day']


class ContractPreview(TypedDict):
    preview: Literal[True]
    contract: Contract
    invoices: list[InvoicePreview]


ContractOrPreview = Union["Contract", "ContractPreview"]


class RollOver(TypedDict):
    contractId: str
    finalized: list[str]
    credited: list[str]
    drafted: int
    subscriptionChanged: bool


class TimeRange(TypedDict):
    """Half-open."""

    start: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    end: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class OneOffLine(TypedDict):
    label: str
    quantity: NotRequired[Quantity | None]
    unitPrice: Amount
    taxRates: NotRequired[list[TaxRate] | None]


class InvoiceInput(TypedDict):
    """An invoice that no contract makes."""

    customerId: NotRequired[str | None]
    userId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    currency: str
    """An ISO 4217 code."""
    lines: list[OneOffLine]
    netTerms: NotRequired[int | None]
    invoiceDate: NotRequired[str | None]


class InvoicePreview(TypedDict):
    period: TimeRange
    invoiceDate: str
    dueDate: str
    currency: str
    """An ISO 4217 code."""
    lines: list[InvoiceLine]
    subtotalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    discounts: list[Discount]
    discountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    taxes: list[TaxAmount]
    """on top"""
    taxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    includedTaxes: list[TaxAmount]
    includedTaxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    credits: list[AppliedCredit]
    creditsAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    prepaidAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    carriedOverMinor: int
    """An amount in the currency's minor unit, such as cents."""
    totalMinor: int
    """subtotal − discount + tax + carried over − credits − prepaid"""


class Invoice(TypedDict):
    """The figures of a draft are live; a final invoice never changes."""

    id: str
    invoiceNumber: str | None
    """without gaps in the workspace; null until it is final"""
    status: Literal['drafted', 'in_progress', 'sent', 'in_transit', 'paid', 'void', 'uncollectible', 'refunded']
    customerId: str
    contractId: str | None
    thresholdMinor: NotRequired[int]
    """An amount in the currency's minor unit, such as cents."""
    figuresError: NotRequired[FiguresError]
    """of a draft whose figures cannot be made"""
    amountPaidMinor: int
    """An amount in the currency's minor unit, such as cents."""
    amountCreditedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    amountDueMinor: int
    """An amount in the currency's minor unit, such as cents."""
    refundedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    payments: list[Payment]
    creditNotes: list[CreditNote]
    seller: Seller | None
    customer: Buyer | None
    cut: int | None
    """the number of the customer's last ledger entry that it counts"""
    finalizedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    period: TimeRange
    invoiceDate: str
    dueDate: str
    currency: str
    """An ISO 4217 code."""
    lines: list[InvoiceLine]
    subtotalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    discounts: list[Discount]
    discountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    taxes: list[TaxAmount]
    """on top"""
    taxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    includedTaxes: list[TaxAmount]
    includedTaxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    credits: list[AppliedCredit]
    creditsAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    prepaidAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    carriedOverMinor: int
    """An amount in the currency's minor unit, such as cents."""
    totalMinor: int
    """subtotal − discount + tax + carried over − credits − prepaid"""


class FiguresError(TypedDict):
    code: str
    message: str
    hint: str | None


class InvoiceLine(TypedDict):
    label: str
    kind: Literal['fee', 'unused_fee', 'usage', 'minimum', 'adjustment', 'one_off']
    isMetered: bool
    price: str | None
    dimensions: NotRequired[dict[str, str | None]]
    quantity: Figure | None
    unitPrice: str | None
    """An exact decimal number."""
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    discountMinor: NotRequired[int]
    """An amount in the currency's minor unit, such as cents."""
    servicePeriod: TimeRange
    taxRates: list[TaxRate]
    adjusts: NotRequired[Adjusts]


class Adjusts(TypedDict):
    invoiceId: str
    invoiceNumber: str | None
    quantity: Figure | None


class Discount(TypedDict):
    coupon: str
    label: str
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""


class TaxAmount(TypedDict):
    code: str
    name: NotRequired[str]
    percent: str
    """An exact decimal number."""
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""


class AppliedCredit(TypedDict):
    source: Literal['credit_note', 'unused_fees', 'progressive_invoice', 'balance']
    creditNoteId: NotRequired[str]
    invoiceId: NotRequired[str]
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""


class Payment(TypedDict):
    method: Literal['bank_transfer', 'card', 'cash', 'check', 'other']
    reference: str
    date: str
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""


class CreditNote(TypedDict):
    id: str
    reason: Literal['unused', 'correction', 'duplicate', 'goodwill', 'other']
    lines: list[CreditNoteLine]
    adjustments: list[InvoiceLine]
    subtotalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    taxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    totalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    offInvoiceMinor: int
    """An amount in the currency's minor unit, such as cents."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CreditNoteLine(TypedDict):
    line: int
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""


class Seller(TypedDict):
    legalName: str | None
    address: Address | None
    taxId: str | None
    logoUrl: str | None


class Buyer(TypedDict):
    name: str | None
    legalName: str | None
    address: Address | None
    taxId: str | None


class PaymentInput(TypedDict):
    method: NotRequired[Literal['bank_transfer', 'card', 'cash', 'check', 'other'] | None]
    reference: str
    """the same again is the same payment"""
    date: NotRequired[str | None]
    amountMinor: NotRequired[int | None]
    """by default all that is due"""


class RefundInput(TypedDict):
    amountMinor: NotRequired[int | None]


class CreditNoteInput(TypedDict):
    reason: NotRequired[Literal['duplicate', 'goodwill', 'other'] | None]
    lines: NotRequired[list[CreditNoteLineInput] | None]
    refund: NotRequired[bool | None]
    """give back what was paid, rather than keep it for later invoices"""


class CreditNoteLineInput(TypedDict):
    line: int
    amountMinor: int


class InvoiceSending(TypedDict):
    id: str
    invoiceNumber: str | None
    message: str
    state: Literal['requested']
    deliveryConfigured: bool
    notice: str | None


class Timeline(TypedDict):
    timeline: list[TimelineEntry]


class TimelineEntry(TypedDict):
    at: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    message: str
    kind: Literal['invoice', 'reminder']
    copy: NotRequired[int]
    daysAfterDue: NotRequired[int]
    event: Literal['requested', 'handed_over', 'not_delivered']


class InvoiceExplanation(TypedDict):
    """Why each line is what it is; `matches` says whether the invoice can be made anew from the events."""

    id: str
    invoiceNumber: str | None
    status: str
    customerId: str
    contractId: str | None
    currency: str
    """An ISO 4217 code."""
    timeZone: str | None
    period: TimeRange
    cut: int | None
    lines: list[ExplainedLine]
    subtotalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    discounts: list[Discount]
    discountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    taxMinor: int
    """An amount in the currency's minor unit, such as cents."""
    credits: list[AppliedCredit]
    creditsAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    prepaidAppliedMinor: int
    """An amount in the currency's minor unit, such as cents."""
    carriedOverMinor: int
    """An amount in the currency's minor unit, such as cents."""
    totalMinor: int
    """An amount in the currency's minor unit, such as cents."""
    matches: bool
    differences: list[str]
    basis: NotRequired[dict[str, Any]]
    """what beside events the invoice follows from"""


class ExplainedLine(TypedDict):
    fee: NotRequired[FeeSegment]
    discountShare: NotRequired[str]
    planKey: str | None
    planVersion: int | None
    priceTerms: NotRequired[Price]
    meter: NotRequired[Meter]
    share: NotRequired[str]
    """an exact fraction"""
    rating: NotRequired[RatingExplanation]
    events: NotRequired[EventsDigest]
    label: str
    kind: Literal['fee', 'unused_fee', 'usage', 'minimum', 'adjustment', 'one_off']
    isMetered: bool
    price: str | None
    dimensions: NotRequired[dict[str, str | None]]
    quantity: Figure | None
    unitPrice: str | None
    """An exact decimal number."""
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    discountMinor: NotRequired[int]
    """An amount in the currency's minor unit, such as cents."""
    servicePeriod: TimeRange
    taxRates: list[TaxRate]
    adjusts: NotRequired[Adjusts]


class EventsDigest(TypedDict):
    count: int
    sha256: str
    passedOver: NotRequired[int]


class InvoiceRunInput(TypedDict):
    limit: NotRequired[int | None]


class InvoiceRun(TypedDict):
    finalized: int
    firstNumber: str | None
    lastNumber: str | None
    totals: list[RunTotal]
    failed: int
    failures: list[RunFailure]
    isPartial: bool


class RunTotal(TypedDict):
    currency: str
    """An ISO 4217 code."""
    totalMinor: int
    """An amount in the currency's minor unit, such as cents."""


class RunFailure(TypedDict):
    invoiceId: str
    message: str


class SimulatedContract(TypedDict):
    customerId: str
    externalCustomerId: str | None
    contractId: str
    planKey: str
    currency: str
    """An ISO 4217 code."""
    invoices: int
    currentMinor: int | None
    simulatedMinor: int | None
    differenceMinor: int | None
    note: NotRequired[str]


class Address(TypedDict):
    line1: NotRequired[str | None]
    line2: NotRequired[str | None]
    city: NotRequired[str | None]
    state: NotRequired[str | None]
    postalCode: NotRequired[str | None]
    country: NotRequired[str | None]


class Contact(TypedDict):
    name: NotRequired[str | None]
    email: str
    role: NotRequired[str | None]


class TaxRate(TypedDict):
    code: str
    name: NotRequired[str | None]
    percent: Percent
    inclusive: NotRequired[bool | None]
    """whether amounts contain it; default false"""


class CustomerInput(TypedDict):
    testClockId: NotRequired[str | None]
    """in a test workspace, the clock by which it lives, for good"""
    externalId: NotRequired[str | None]
    """the operator's id, unique"""
    email: NotRequired[str | None]
    name: NotRequired[str | None]
    label: NotRequired[str | None]
    """another name of `name`"""
    accountKitId: NotRequired[str | None]
    status: NotRequired[Literal['active', 'suspended']]
    timeZone: NotRequired[str | None]
    """its days and months are the quota periods"""
    metadata: NotRequired[dict[str, Any] | None]
    """for the operator, up to 16 KiB"""
    billingAddress: NotRequired[Address | None]
    legalName: NotRequired[str | None]
    taxId: NotRequired[str | None]
    taxRates: NotRequired[list[TaxRate] | None]
    contacts: NotRequired[list[Contact] | None]
    tags: NotRequired[list[str] | None]
    provider: NotRequired[Literal['stripe', None]]
    """goes with `paymentProviderId`"""
    paymentProviderId: NotRequired[str | None]
    paymentMethodId: NotRequired[str | None]


class CustomerChange(TypedDict):
    externalId: NotRequired[str | None]
    """the operator's id, unique"""
    email: NotRequired[str | None]
    name: NotRequired[str | None]
    label: NotRequired[str | None]
    """another name of `name`"""
    accountKitId: NotRequired[str | None]
    status: NotRequired[Literal['active', 'suspended']]
    timeZone: NotRequired[str | None]
    """its days and months are the quota periods"""
    metadata: NotRequired[dict[str, Any] | None]
    """for the operator, up to 16 KiB"""
    billingAddress: NotRequired[Address | None]
    legalName: NotRequired[str | None]
    taxId: NotRequired[str | None]
    taxRates: NotRequired[list[TaxRate] | None]
    contacts: NotRequired[list[Contact] | None]
    tags: NotRequired[list[str] | None]
    provider: NotRequired[Literal['stripe', None]]
    """goes with `paymentProviderId`"""
    paymentProviderId: NotRequired[str | None]
    paymentMethodId: NotRequired[str | None]


class Customer(TypedDict):
    id: str
    externalId: str | None
    email: str | None
    name: str | None
    status: Literal['active', 'suspended']
    accountKitId: str | None
    timeZone: str | None
    metadata: dict[str, Any]
    billingAddress: Address | None
    legalName: str | None
    taxId: str | None
    taxRates: list[TaxRate]
    contacts: list[Contact]
    tags: list[str]
    provider: Literal['stripe', None]
    paymentProviderId: str | None
    paymentMethodId: str | None
    isDefault: bool
    testClockId: NotRequired[str]
    creditBalances: NotRequired[list[CreditBalance]]
    """what it has with the operator; of one customer that is read only"""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    erasedAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class SubscriptionInput(TypedDict):
    planKey: str
    status: NotRequired[Literal['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused'] | None]
    stripeCustomerId: NotRequired[str | None]
    stripeSubscriptionId: NotRequired[str | None]
    currentPeriodEnd: NotRequired[str | None]
    """the end of the paid period; quota months count from it"""
    assignKit: NotRequired[bool | None]
    """whether the plan's kit becomes the customer's; default true"""
    asOf: NotRequired[str | None]
    """the moment of the state; an older one does not overwrite a newer one"""


class SubscriptionAnswer(TypedDict):
    subscription: Subscription | None


class Subscription(TypedDict):
    id: str
    planKey: str
    planVersion: int
    status: Literal['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused']
    source: Literal['operator', 'stripe', 'contract']
    stripeCustomerId: str | None
    stripeSubscriptionId: str | None
    currentPeriodEnd: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    asOf: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class QuotaOverrideInput(TypedDict):
    """`limit` stands in place of the plan's, null takes it away again; `add` comes on top. One of them."""

    limit: NotRequired[Quantity | None]
    add: NotRequired[Quantity]
    expiresAt: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class QuotaOverride(TypedDict):
    feature: str
    limit: Figure | None
    expiresAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    topUps: list[TopUp]
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class TopUp(TypedDict):
    amount: Figure
    expiresAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class TokenInput(TypedDict):
    expiresInSeconds: NotRequired[int | None]
    """default 900"""
    user: NotRequired[str | None]
    """the person of the customer, for the audit trail"""


class Token(TypedDict):
    token: str
    tokenType: Literal['Bearer']
    customerId: str
    expiresAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CreditBalance(TypedDict):
    currency: str
    """An ISO 4217 code."""
    amountMinor: int
    """An amount in the currency's minor unit, such as cents."""
    credits: NotRequired[list[AppliedCredit]]
    """what it is made of, in the order in which the next invoice uses them"""


class CreditBalances(TypedDict):
    creditBalances: list[CreditBalance]


class WebhookEndpointInput(TypedDict):
    url: str
    """https, without user, password and fragment"""
    events: NotRequired[list[str] | None]
    """`*`, groups like `invoice.*`, events like `invoice.paid`; default `*`"""
    description: NotRequired[str | None]


class WebhookEndpointChange(TypedDict):
    url: NotRequired[str | None]
    events: NotRequired[list[str] | None]
    description: NotRequired[str | None]
    status: NotRequired[Literal['enabled', 'disabled'] | None]


class WebhookSecretRotation(TypedDict):
    overlapSeconds: NotRequired[int | None]
    """how long the old secret signs as well; default a day"""


class WebhookEndpoint(TypedDict):
    id: str
    url: str
    events: list[str]
    description: str | None
    previousSecretEndsAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    status: Literal['enabled', 'disabled']
    disabledReason: Literal['by_operator', 'failing', 'gone', None]
    disabledAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CreatedWebhookEndpoint(TypedDict):
    secret: str | None
    """what bodies are signed with; shown once, null in a repetition of the request"""
    id: str
    url: str
    events: list[str]
    description: str | None
    previousSecretEndsAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    status: Literal['enabled', 'disabled']
    disabledReason: Literal['by_operator', 'failing', 'gone', None]
    disabledAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class WebhookDelivery(TypedDict):
    id: str
    webhookEndpointId: str
    eventId: str
    eventType: str
    customerId: str | None
    state: Literal['waiting', 'delivered', 'failed', 'omitted']
    nextAttemptAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    attempts: list[WebhookAttempt]
    """newest first"""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    endedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class WebhookAttempt(TypedDict):
    number: int
    at: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    status: int | None
    """the HTTP status; null when there was no answer"""
    failure: Literal['invalid_url', 'unknown_host', 'private_target', 'cannot_connect', 'encryption', 'timeout', 'connection_lost', 'interrupted', None]
    text: str
    """the first 1,024 bytes of the answer, or the cause"""


class WebhookEvent(TypedDict):
    """What an endpoint is sent as a body."""

    id: str
    """the same each time that the event comes"""
    object: Literal['event']
    type: str
    """such as invoice.paid"""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    workspaceId: str
    subject: WebhookSubject
    customerId: str | None
    customerExternalId: str | None
    data: dict[str, Any]
    """what was so when it happened"""


class WebhookSubject(TypedDict):
    id: str
    version: int
    """grows with each change of the subject"""


class Mail(TypedDict):
    id: str
    kind: Literal['invoice', 'invoice_reminder', 'invoice_voided', 'credit_note', 'payment_confirmation', 'payment_processing', 'payment_failed', 'payment_action_required', 'refund', 'trial_ending', 'subscription_started', 'subscription_ended', 'cancellation_scheduled', 'quota_threshold', 'spend_threshold', 'portal_link']
    customerId: str
    invoiceId: str | None
    recipient: str
    state: Literal['waiting', 'delivered', 'failed', 'omitted']
    omission: Literal['quiet', 'kind_off', 'customer_erased', 'settled', 'invoice_void', 'outdated', 'no_address', 'address_refused', None]
    attempts: int
    error: str | None
    nextAttemptAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    endedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class RefusedAddress(TypedDict):
    address: str
    reason: str
    at: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class MailSettings(TypedDict):
    quiet: NotRequired[bool | None]
    """nothing is sent"""
    kindsOff: NotRequired[list[str] | None]
    """kinds of mail that are not sent"""
    replyTo: NotRequired[str | None]
    """where answers go"""


class PayLink(TypedDict):
    url: str
    """holds a secret"""


class ContractPaymentInput(TypedDict):
    autoPay: NotRequired[bool | None]
    paymentMethodId: NotRequired[str | None]
    """one of Stripe's; null lets the customer's be charged"""


class PaymentRetries(TypedDict):
    """When a declined charge is tried again."""

    days: NotRequired[list[int] | None]
    """after the first failure"""
    hour: NotRequired[int | None]
    """local"""


class InvoicePayments(TypedDict):
    invoiceId: str
    invoiceStatus: Literal['drafted', 'in_progress', 'sent', 'in_transit', 'paid', 'void', 'uncollectible', 'refunded']
    collection: InvoiceCollection | None
    attempts: list[PaymentAttempt]
    payments: list[StripePayment]
    refunds: list[PaymentRefund]


class InvoiceCollection(TypedDict):
    """How an invoice is collected; there is at most one way to pay at a time."""

    state: Literal['waiting', 'creating', 'confirming', 'processing', 'declined', 'action_required', 'cancelling', 'opening', 'offered', 'expiring', 'settling', 'carried', 'stopped', 'blocked', 'releasing', 'settled']
    paymentIntentId: str | None
    checkoutSessionId: str | None
    amountMinor: int | None
    paymentMethodId: str | None
    attempts: int
    failures: int
    nextAttemptAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    chargedWithInvoiceId: str | None
    failure: CollectionFailure | None
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CollectionFailure(TypedDict):
    cause: Literal['soft', 'technical', 'needs_customer', 'hard', 'authentication', 'no_method', 'amount', 'refused']
    code: str | None
    """as Stripe names it"""
    reason: Literal['insufficient_funds', 'card_expired', 'method_removed', 'authentication_required', 'declined', 'unavailable']


class PaymentAttempt(TypedDict):
    kind: Literal['charge', 'checkout']
    number: int
    state: Literal['pending', 'succeeded', 'failed', 'ended']
    amountMinor: int
    currency: str
    """An ISO 4217 code."""
    paymentMethodId: str | None
    failureCode: str | None
    consent: str | None
    """version of the text under which the customer let its method be kept"""
    begunAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    endedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class StripePayment(TypedDict):
    paymentIntentId: str
    chargeId: str | None
    method: str | None
    """as people know it"""
    receivedMinor: int
    currency: str
    """An ISO 4217 code."""
    booked: list[BookedPart]
    surplusMinor: int
    """what was not owed, and goes back"""
    at: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class BookedPart(TypedDict):
    invoiceId: str
    amountMinor: int


class PaymentRefund(TypedDict):
    id: str
    paymentIntentId: str
    stripeId: str | None
    origin: Literal['requested', 'surplus', 'stripe', 'dispute']
    state: Literal['pending', 'done', 'failed']
    amountMinor: int
    bookedMinor: int
    """what of it invoices say was given back"""
    booked: list[BookedPart]
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class Offer(TypedDict):
    plans: list[OfferedPlan]


class OfferedPlan(TypedDict):
    tier: str
    """the plan's key"""
    name: str
    current: bool
    """the customer has it"""
    free: bool
    canCheckOut: bool
    price: OfferedPrice | None
    """the first flat price; null when it has none"""
    quotas: dict[str, QuotaShown]
    period: Literal['month', 'day']
    features: dict[str, StaticValue]
    rateLimits: dict[str, RateLimit]
    trialDays: int | None


class OfferedPrice(TypedDict):
    amount: str
    """An exact decimal number."""
    currency: str | None
    """An ISO 4217 code."""
    interval: Literal['day', 'week', 'month', 'quarter', 'half_year', 'year']
    intervalCount: int


class OwnSubscriptionAnswer(TypedDict):
    tier: str | None
    """the plan that holds"""
    status: Literal['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused']
    subscription: OwnSubscription | None


class OwnSubscription(TypedDict):
    id: str
    currentPeriodStart: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    currentPeriodEnd: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    cancelAtPeriodEnd: bool
    endsAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    trialEndsAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class OwnUsage(TypedDict):
    tier: str | None
    used: Figure
    limit: Figure | None
    remaining: Figure | None
    percentUsed: int | None
    """whole percents, rounded down"""
    period: OwnPeriod
    breakdown: dict[str, Figure]
    warning: NotRequired[str]
    """from 80 percent on"""


class OwnPeriod(TypedDict):
    start: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    end: str
    """its last second"""


class CheckoutInput(TypedDict):
    tier: str
    """the key of the plan"""


class CheckoutPage(TypedDict):
    checkoutUrl: str
    sessionId: str


class PortalPage(TypedDict):
    portalUrl: str


class Message(TypedDict):
    message: str


class SetupIntentInput(TypedDict):
    contractId: NotRequired[str | None]


class SetupIntent(TypedDict):
    setupIntentId: str
    clientSecret: str
    """for the customer's own browser only"""


class StripeConnectionInput(TypedDict):
    secretKey: str
    """`sk_…` or `rk_…` of the workspace's mode"""
    webhookSecrets: NotRequired[list[str] | None]
    """signing secrets `whsec_…`, of which any counts"""
    rebind: NotRequired[bool | None]
    """the key is of another account than the data so far, and that is meant"""


class StripeBackfillInput(TypedDict):
    since: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class StripeBackfill(TypedDict):
    seen: int
    new: int
    complete: bool
    """false when there are more"""


class StripeStatus(TypedDict):
    configured: bool
    mode: Literal['live', 'test', None]
    source: Literal['stored', 'environment', None]
    keyLastFour: str | None
    webhookSecretCount: int
    accountId: str | None
    boundAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    apiVersion: str
    paused: bool
    pause: NotRequired[StripePause]
    events: StripeEventCounts
    alerts: list[StripeAlert]


class StripePause(TypedDict):
    since: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    cause: Literal['restored', 'copied', 'unmarked']
    message: str


class StripeEventCounts(TypedDict):
    pending: int
    oldestPendingAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    lastReceivedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class StripeAlert(TypedDict):
    kind: str
    subject: str
    customerId: str | None
    message: str
    remedy: str
    firstAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    lastAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    count: int


class StripeEvent(TypedDict):
    id: str
    type: str
    objectId: str | None
    apiVersion: str | None
    state: Literal['pending', 'applied', 'ignored']
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    receivedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    doneAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class StripeReceipt(TypedDict):
    received: bool
    duplicate: bool


Properties = dict[str, str | float | bool]


class DecisionInput(TypedDict):
    feature: str
    quantity: NotRequired[Quantity | None]
    """above 0, default 1; with a count meter 1, with max and unique count left out"""
    idempotencyKey: NotRequired[str | None]
    """without it and the header, the request is never a repetition"""
    properties: NotRequired[Properties | None]
    eventName: NotRequired[str | None]
    """required when the feature's meter listens to several"""


class BatchedDecisionInput(TypedDict):
    customerId: NotRequired[str | None]
    userId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    feature: str
    quantity: NotRequired[Quantity | None]
    """above 0, default 1; with a count meter 1, with max and unique count left out"""
    idempotencyKey: NotRequired[str | None]
    """without it and the header, the request is never a repetition"""
    properties: NotRequired[Properties | None]
    eventName: NotRequired[str | None]
    """required when the feature's meter listens to several"""


class DecisionBatch(TypedDict):
    items: list[BatchedDecisionInput]


class Decision(TypedDict):
    """`used` is what is recorded and held, this request included. Without a limit `limit` and `remaining` are null."""

    allowed: Literal[True]
    used: Figure
    reserved: Figure
    limit: Figure | None
    remaining: Figure | None
    resetsAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class BatchedDecision(TypedDict):
    customerId: NotRequired[str]
    externalCustomerId: NotRequired[str]
    feature: str
    allowed: bool
    used: NotRequired[Figure]
    reserved: NotRequired[Figure]
    limit: NotRequired[Figure | None]
    remaining: NotRequired[Figure | None]
    resetsAt: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    error: NotRequired[ErrorBody]


class DecisionBatchAnswer(TypedDict):
    results: list[BatchedDecision]
    requestId: str


class ReservationInput(TypedDict):
    ttlSeconds: NotRequired[int | None]
    """default 300"""
    feature: str
    quantity: NotRequired[Quantity | None]
    """above 0, default 1; with a count meter 1, with max and unique count left out"""
    idempotencyKey: NotRequired[str | None]
    """without it and the header, the request is never a repetition"""
    properties: NotRequired[Properties | None]
    eventName: NotRequired[str | None]
    """required when the feature's meter listens to several"""


class Reservation(TypedDict):
    id: str
    customerId: str
    feature: str
    status: Literal['pending', 'committed', 'released', 'expired']
    quantity: Figure
    """what was held"""
    eventName: str
    idempotencyKey: str | None
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    expiresAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    committedQuantity: NotRequired[Figure]
    overrun: NotRequired[Figure]
    """how much of what was recorded was not held"""
    allowed: NotRequired[Literal[True]]
    used: NotRequired[Figure]
    reserved: NotRequired[Figure]
    limit: NotRequired[Figure | None]
    remaining: NotRequired[Figure | None]
    resetsAt: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CommittedReservation(TypedDict):
    """What a commit recorded."""

    id: str
    customerId: str
    feature: str
    status: Literal['pending', 'committed', 'released', 'expired']
    quantity: Figure
    eventName: str
    idempotencyKey: str | None
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    expiresAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    overrun: Figure
    """how much of what was recorded was not held"""
    used: Figure
    reserved: Figure
    limit: Figure | None
    remaining: Figure | None
    resetsAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class AdmissionInput(TypedDict):
    credential: str
    """the key or token that the call shows"""
    customer: NotRequired[str | None]
    """the customer that an operator's key names, as in paths"""
    feature: str
    eventName: NotRequired[str | None]
    """when the feature's meter listens to several"""
    quantity: NotRequired[Quantity | None]
    """what is held; default 1"""
    properties: NotRequired[Properties | None]
    holdSeconds: NotRequired[int | None]
    """how long it holds before it is renewed; default 60"""
    customerHeader: NotRequired[str | None]
    """the header that names the customer, for messages"""
    requestId: NotRequired[str | None]
    """the call's, for messages"""


class Admission(TypedDict):
    """Whether a call may go on. One that may has a reservation, one that may not a refusal."""

    admitted: bool
    customerId: NotRequired[str]
    externalId: NotRequired[str | None]
    user: NotRequired[str | None]
    """the person, of a token"""
    caller: NotRequired[str | None]
    """the id of the key"""
    validUntil: NotRequired[str | None]
    """when the key or token ends"""
    reservationId: NotRequired[str]
    quantity: NotRequired[Figure]
    """what is held"""
    expiresAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    used: NotRequired[Figure]
    reserved: NotRequired[Figure]
    limit: NotRequired[Figure | None]
    remaining: NotRequired[Figure | None]
    resetsAt: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    period: NotRequired[Literal['month', 'day']]
    rate: NotRequired[AdmissionRate | None]
    whenAway: NotRequired[AdmissionWhenAway | None]
    refusal: NotRequired[AdmissionRefusal]


class AdmissionRate(TypedDict):
    """The plan's tightest rate."""

    limit: int
    remaining: int
    resetsAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class AdmissionWhenAway(TypedDict):
    """How such calls may be recorded afterwards that went on without the ledger; null where none may."""

    eventName: str
    quantityProperty: str | None
    """the property that the meter adds up"""


class AdmissionRefusal(TypedDict):
    """What the gateway's client is told."""

    status: int
    headers: dict[str, str]
    body: dict[str, Any]


class CommitInput(TypedDict):
    quantity: NotRequired[Quantity | None]
    """by default what was reserved"""
    properties: NotRequired[Properties | None]


class RenewInput(TypedDict):
    ttlSeconds: NotRequired[int | None]


class NoFields(TypedDict):
    pass


class EventInput(TypedDict):
    """Exactly one customer; the names are accepted in snake_case too."""

    customerId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    customer_id: NotRequired[str | None]
    external_customer_id: NotRequired[str | None]
    eventName: NotRequired[str | None]
    """required, under this name or the next"""
    event_name: NotRequired[str | None]
    idempotencyKey: NotRequired[str | None]
    """made up when absent"""
    idempotency_key: NotRequired[str | None]
    timestamp: NotRequired[str | None]
    """default now; at most 1 hour ahead, not before 1970"""
    properties: NotRequired[Properties | None]
    contractId: NotRequired[str | None]
    contract_id: NotRequired[str | None]


class EventBatch(TypedDict):
    events: list[dict[str, Any]]
    """each as `POST /v1/events` takes it; bad ones are named and kept, good ones count"""


class CloudEvent(TypedDict):
    """CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` the key, `data` the properties."""

    specversion: Literal['1.0']
    id: str
    source: str
    type: str
    subject: str
    time: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    data: NotRequired[dict[str, Any]]


class EventAccepted(TypedDict):
    status: Literal['accepted']
    idempotencyKey: str
    requestId: str
    meters: list[str]
    """what counts it"""
    unmatched: NotRequired[str]
    """why nothing does"""


EventOrBatchAccepted = Union["EventAccepted", "BatchAccepted"]


class RejectedInBatch(TypedDict):
    index: int
    code: Literal['invalid_input', 'not_found', 'idempotency_conflict']
    message: str


class BatchAccepted(TypedDict):
    status: Literal['accepted']
    count: int
    """duplicates and replacements included"""
    duplicates: int
    replaced: int
    rejected: list[RejectedInBatch]
    notKept: NotRequired[int]
    """rejected ones that could not be kept for a replay"""
    requestId: str


class Event(TypedDict):
    customerId: str
    externalCustomerId: str | None
    eventName: str
    idempotencyKey: str
    timestamp: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    receivedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    properties: Properties
    source: Literal['event', 'consume', 'reservation']
    status: Literal['counted', 'unmatched', 'replaced', 'retracted']
    meters: list[str]
    unmatched: NotRequired[str]


class Retracted(TypedDict):
    status: Literal['retracted']
    customerId: str
    idempotencyKey: str
    requestId: str


class RetractionInput(TypedDict):
    """`keys` of a customer, or a `filter`."""

    customerId: NotRequired[str | None]
    userId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    keys: NotRequired[list[str] | None]
    filter: NotRequired[EventFilter | None]
    dryRun: NotRequired[bool | None]
    cursor: NotRequired[str | None]


EventFilter = TypedDict("EventFilter", {"eventName": "NotRequired[str | None]", "keyPrefix": "NotRequired[str | None]", "properties": "NotRequired[Properties | None]", "from": "NotRequired[str | None]", "to": "NotRequired[str | None]"})


class RetractionOutcome(TypedDict):
    dryRun: bool
    matched: int
    retracted: int
    meters: dict[str, int]
    """meter → how many of them it counts"""
    missing: list[str]
    events: list[Event]
    hasMore: bool
    nextCursor: str | None


class RejectedEvent(TypedDict):
    id: str
    code: str
    message: str
    customerId: str | None
    eventName: str | None
    receivedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    event: Any
    """what was sent"""


class ReplayInput(TypedDict):
    """`ids`, or `all` with filters."""

    ids: NotRequired[list[str] | None]
    all: NotRequired[bool | None]
    limit: NotRequired[int | None]
    cursor: NotRequired[str | None]
    customerId: NotRequired[str | None]
    eventName: NotRequired[str | None]
    code: NotRequired[Literal['invalid_input', 'not_found', 'idempotency_conflict'] | None]


class ImportProgress(TypedDict):
    kind: NotRequired[Literal['events', 'system'] | None]
    """what is imported; default `events`"""
    label: NotRequired[str | None]
    """what people call it, such as the name of a file"""
    count: int
    """how many were taken"""
    refused: NotRequired[int | None]
    """and how many refused"""
    done: NotRequired[int | None]
    """how much of the whole is read, such as bytes of a file"""
    total: NotRequired[int | None]
    """the whole, if it is known"""
    state: Literal['running', 'ended', 'failed']


class Told(TypedDict):
    pass


class ReplayOutcome(TypedDict):
    results: list[ReplayedEvent]
    causes: list[RejectedCause]
    hasMore: bool
    nextCursor: str | None


class ReplayedEvent(TypedDict):
    id: str
    status: Literal['accepted', 'rejected', 'missing']
    idempotencyKey: NotRequired[str]
    meters: NotRequired[list[str]]
    unmatched: NotRequired[str]
    code: NotRequired[Literal['invalid_input', 'not_found', 'idempotency_conflict']]
    message: NotRequired[str]


class RejectedCause(TypedDict):
    code: str
    count: int
    message: str


class DiscardInput(TypedDict):
    """`all`, or filters."""

    all: NotRequired[bool | None]
    dryRun: NotRequired[bool | None]
    customerId: NotRequired[str | None]
    eventName: NotRequired[str | None]
    code: NotRequired[Literal['invalid_input', 'not_found', 'idempotency_conflict'] | None]


class DiscardOutcome(TypedDict):
    dryRun: bool
    matched: int
    discarded: int
    causes: list[RejectedCause]
    events: list[RejectedEvent]


class UsageSummary(TypedDict):
    """The plan that holds, the limits, and what is recorded in the period, without what is held."""

    plan: str | None
    status: Literal['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'canceled', 'unpaid', 'paused', None]
    period: Literal['month', 'day']
    quotas: dict[str, Figure]
    usage: dict[str, Figure]
    periodStart: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    periodEnd: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class Entitlement(TypedDict):
    feature: str
    type: Literal['metered', 'boolean', 'static']
    enabled: bool
    reason: NotRequired[Literal['customer_suspended', 'primitive_disabled_by_kit', 'subscription_inactive', 'unknown_feature']]
    value: bool | float | str | None
    limit: Figure | None
    used: Figure | None
    reserved: Figure | None
    remaining: Figure | None
    resetsAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    mode: Literal['hard', 'soft', 'grace', None]
    failMode: Literal['closed', 'open']


class DecisionExplanation(TypedDict):
    customerId: str
    feature: str
    quantity: Figure | None
    """what was asked for; null of a feature without usage"""
    at: str
    """the customer's present, by which it was decided"""
    allowed: bool
    refusal: DecisionRefusal | None
    steps: list[DecisionStep]
    """in the order of a decision; the first that refuses ends it"""


class DecisionRefusal(TypedDict):
    """What the same question would be refused with."""

    status: int
    code: str
    reason: NotRequired[str]
    message: str


class DecisionStep(TypedDict):
    step: Literal['customer', 'kit', 'subscription', 'value', 'per_call', 'rate', 'quota']
    outcome: Literal['passed', 'refused', 'skipped']
    inputs: dict[str, Any]
    """what the step looked at; empty when it was not reached"""


UsageQuery = TypedDict("UsageQuery", {"meter": "str", "from": "str", "to": "str", "customerId": "NotRequired[str | None]", "userId": "NotRequired[str | None]", "externalCustomerId": "NotRequired[str | None]", "window": "NotRequired[Literal['minute', 'hour', 'day', 'week', 'month', 'none'] | None]", "timeZone": "NotRequired[str | None]", "groupBy": "NotRequired[list[str] | None]", "filter": "NotRequired[dict[str, Any] | None]", "top": "NotRequired[int | None]", "limit": "NotRequired[int | None]", "cursor": "NotRequired[str | None]"})


UsageSeries = TypedDict("UsageSeries", {"meter": "str", "aggregation": "Literal['count', 'sum', 'max', 'min', 'unique_count', 'latest', 'average', 'weighted_sum', 'percentile']", "from": "str", "to": "str", "rows": "list[UsageRow]", "hasMore": "bool", "nextCursor": "str | None"})


class UsageRow(TypedDict):
    windowStart: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    windowEnd: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    customerId: NotRequired[str]
    externalCustomerId: NotRequired[str | None]
    group: dict[str, str | None]
    value: Figure


class ReturnUrls(TypedDict):
    checkoutSuccess: NotRequired[str | None]
    checkoutCancel: NotRequired[str | None]
    portal: NotRequired[str | None]


class SelfService(TypedDict):
    feature: NotRequired[str | None]
    breakdown: NotRequired[dict[str, str] | None]
    """label → event name"""


class SellerIdentity(TypedDict):
    legalName: NotRequired[str | None]
    address: NotRequired[Address | None]
    taxId: NotRequired[str | None]
    logoUrl: NotRequired[str | None]
    numberPrefix: NotRequired[str | None]


class PageSettings(TypedDict):
    name: NotRequired[str | None]
    """what customers know the seller by"""
    accentColor: NotRequired[str | None]
    """of buttons and links; it contrasts with white by 4.5 to 1"""
    logoUrl: NotRequired[str | None]
    """an address of a picture, or the path of the one that was uploaded in the dashboard"""
    embedOrigins: NotRequired[list[str] | None]
    """whose pages may frame the pricing page"""
    stripePublishableKey: NotRequired[str | None]
    """with which browsers talk to Stripe on the page that saves a payment method"""


class SettingsChange(TypedDict):
    defaultAccountKitId: NotRequired[str | None]
    """the kit of customers without one"""
    defaultPlanKey: NotRequired[str | None]
    """stands in where no subscription grants"""
    timeZone: NotRequired[str | None]
    """of customers without one"""
    changedKeyPolicy: NotRequired[Literal['replace', 'reject', None]]
    """what happens when a key comes with other content"""
    gracePeriodHours: NotRequired[int | None]
    reminderDays: NotRequired[list[int] | None]
    alertThresholds: NotRequired[list[int] | None]
    returnUrls: NotRequired[ReturnUrls | None]
    selfService: NotRequired[SelfService | None]
    seller: NotRequired[SellerIdentity | None]
    mail: NotRequired[MailSettings | None]
    paymentRetries: NotRequired[PaymentRetries | None]
    allowedOrigins: NotRequired[list[str] | None]
    pages: NotRequired[PageSettings | None]


class Settings(TypedDict):
    defaultPlanKey: str | None
    defaultAccountKitId: str | None
    timeZone: str
    changedKeyPolicy: Literal['replace', 'reject']
    gracePeriodHours: int
    reminderDays: list[int]
    alertThresholds: list[int]
    returnUrls: ReturnUrls
    selfService: SelfService
    seller: SellerIdentity
    mail: MailSettings
    paymentRetries: PaymentRetries
    allowedOrigins: list[str]
    pages: PageSettings
    updatedAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class KeyInput(TypedDict):
    name: str
    scopes: NotRequired[list[str] | None]
    """what it may do, `usage:write` or `*`; without it, what its maker may"""
    expiresAt: NotRequired[str | None]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    customerId: NotRequired[str | None]
    userId: NotRequired[str | None]
    externalCustomerId: NotRequired[str | None]
    requestsPerMinute: NotRequired[int | None]


class KeyRotation(TypedDict):
    overlapSeconds: NotRequired[int | None]
    """how long the old one works on; default a day"""


class Key(TypedDict):
    id: str
    name: str
    prefix: str
    lastFour: str
    scopes: list[str]
    customerId: str | None
    requestsPerMinute: int | None
    replaces: str | None
    expiresAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    revokedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    lastUsedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class CreatedKey(TypedDict):
    secret: str | None
    """shown once; null in a repetition of the request"""
    id: str
    name: str
    prefix: str
    lastFour: str
    scopes: list[str]
    customerId: str | None
    requestsPerMinute: int | None
    replaces: str | None
    expiresAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    revokedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    lastUsedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class TokenKeyInput(TypedDict):
    """`jwk`, or `jwks`."""

    jwk: NotRequired[dict[str, Any] | None]
    """a public key as a JSON Web Key (RFC 7517)"""
    jwks: NotRequired[dict[str, Any] | None]
    """a JWKS document"""
    name: NotRequired[str | None]
    issuer: NotRequired[str | None]
    audience: NotRequired[str | None]
    customerClaim: NotRequired[str | None]


class TokenKey(TypedDict):
    id: str
    kid: str
    name: str | None
    source: Literal['weir', 'operator']
    algorithm: Literal['HS256', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
    jwk: dict[str, Any] | None
    issuer: str | None
    audience: str
    customerClaim: str
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    removedAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class AuditEntry(TypedDict):
    id: str
    at: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    actor: str
    """the id of a key or customer, `command_line`, `job:<name>` or `system`"""
    user: str | None
    action: str
    kind: str
    subject: str
    customerId: str | None
    route: str | None
    requestId: str | None
    changes: list[AuditChange]


AuditChange = TypedDict("AuditChange", {"path": "str", "from": "Any", "to": "Any"})


class Job(TypedDict):
    id: str
    kind: Literal['quota_override_expiry', 'contract_billing', 'contract_settlement', 'invoice_reminder', 'invoice_delivery', 'invoice_collection', 'payment_refund', 'trial_ending', 'stripe_event', 'stripe_subscription', 'stripe_second_subscription', 'stripe_sweep', 'kept_answers_clean_up']
    subject: str
    period: Any
    customerId: str | None
    testClockId: NotRequired[str]
    state: Literal['waiting', 'due', 'running', 'retrying', 'failed', 'done']
    dueAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    attempts: int
    nextAttemptAt: str | None
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    error: JobFailure | None
    failedAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    doneAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class JobFailure(TypedDict):
    code: str
    message: str
    remedy: str | None


class TestClockInput(TypedDict):
    now: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    name: NotRequired[str | None]


class TestClockTarget(TypedDict):
    to: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class TestClock(TypedDict):
    id: str
    name: str | None
    now: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    createdAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class TestClockAdvance(TypedDict):
    id: str
    testClock: TestClock
    isComplete: bool
    jobs: list[JobRun]


class JobRun(TypedDict):
    id: str
    kind: str
    subject: str
    period: Any
    customerId: str | None
    dueAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    ranAt: str
    """ISO 8601 with an offset; answers are UTC with milliseconds."""
    state: Literal['done', 'retrying', 'failed', 'running']
    what: NotRequired[str]
    events: NotRequired[list[BillingEvent]]
    error: NotRequired[JobFailure | None]
    nextAttemptAt: NotRequired[str]
    """ISO 8601 with an offset; answers are UTC with milliseconds."""


class BillingEvent(TypedDict):
    """What billing did; which members there are depends on the event."""

    event: Literal['invoice_finalized', 'drafts_rolled_on', 'subscription_changed', 'invoice_credited', 'correction_drafted', 'message_requested', 'message_handed_over', 'message_not_delivered']
    made: NotRequired[int]
    changed: NotRequired[int]
    status: NotRequired[str]
    creditNoteId: NotRequired[str]
    creditedMinor: NotRequired[int]
    """An amount in the currency's minor unit, such as cents."""
    message: NotRequired[str]
    invoiceId: NotRequired[str]
    invoiceNumber: NotRequired[str | None]
    currency: NotRequired[str]
    """An ISO 4217 code."""
    totalMinor: NotRequired[int]
    """An amount in the currency's minor unit, such as cents."""
    period: NotRequired[TimeRange]


class Alive(TypedDict):
    status: Literal['ok']


class Ready(TypedDict):
    status: Literal['ready']


class Description(TypedDict):
    """An OpenAPI document."""

    openapi: str
    info: dict[str, Any]
    paths: dict[str, Any]
