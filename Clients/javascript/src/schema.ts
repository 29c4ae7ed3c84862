// Made by `make openapi` from Docs/openapi; not to be edited.

/** An exact decimal number with at most 12 decimals, in major units; as a string or a JSON number. */
export type Amount = string | number;

/** An exact percentage from 0 to 100. */
export type Percent = string | number;

/** A quantity within ±10^15 and with at most 9 decimals; a number or a decimal string. */
export type Quantity = string | number;

/** A quantity; an integer when it is whole, else a decimal string. */
export type Figure = number | string;

/** What a failed request answers. */
export interface Error {
  error: ErrorBody;
}

/** Further members tell more, such as `used`, `limit` and `resetsAt` of a quota that is used up. */
export interface ErrorBody {
  code: "invalid_input" | "unauthorized" | "payment_required" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "duplicate_record" | "idempotency_conflict" | "payload_too_large" | "rate_limited" | "internal_error" | "provider_error" | "unavailable";
  /** one sentence for a person; it may change */
  message: string;
  /** what to do about it */
  hint?: string;
  /** every issue of a request that is not understood, up to 100 */
  issues?: FieldIssue[];
  details?: ErrorDetails;
  /** of a refused decision, what is recorded and held */
  used?: Figure;
  /** of a refused decision, the limit */
  limit?: Figure | null;
  /** of a refused decision, when the period ends */
  resetsAt?: string | null;
  /** inside a batch, what `Retry-After` says of a call by itself */
  retryAfterSeconds?: number;
  /** of an atomic batch, the events for which none was taken */
  rejected?: RejectedInBatch[];
  /** absent inside a batch */
  requestId?: string;
}

/** Facts for programs. */
export interface ErrorDetails {
  reason?: "customer_suspended" | "primitive_disabled_by_kit" | "subscription_inactive" | "call_limit_exceeded" | "rate_limit_exceeded" | "quota_exceeded" | "unknown_feature" | "missing_scope" | "key_subject_mismatch" | "token_not_allowed" | "token_malformed" | "token_key_unknown" | "token_algorithm_mismatch" | "token_signature_invalid" | "token_audience_mismatch" | "token_issuer_mismatch" | "token_claim_missing" | "token_expired" | "token_not_yet_valid" | "token_lives_too_long" | "token_customer_unknown" | "token_required" | "stripe_not_configured" | "stripe_key_refused" | "stripe_account_mismatch" | "payments_paused" | "signature_missing" | "signature_malformed" | "signature_too_old" | "signature_too_new" | "signature_mismatch" | "wrong_mode" | "read_only";
}

export interface FieldIssue {
  /** where in the body or the query, `quotas.seo` */
  path: string;
  code: "invalid_json" | "required" | "invalid_type" | "invalid_format" | "out_of_range" | "inexact" | "too_long" | "too_short" | "too_many" | "too_few" | "unknown_value" | "unknown_field" | "conflicting_fields" | "not_found" | "not_allowed";
  message: string;
}

export interface Deleted {
  id: string;
  deleted: true;
}

/** The most of a feature in a period; a number is a hard one. */
export type Quota = Quantity | QuotaTerms;

export interface QuotaTerms {
  limit: Quantity;
  /** a soft quota refuses above limit and cap together only, one with grace also some hours after its limit was reached; default hard */
  mode?: "hard" | "soft" | "grace" | null;
  /** of a soft quota or one with grace */
  overageCap?: Quantity | null;
  /** of the mode grace; default 24; without an overageCap at most 22 with quotas of a day, and 742 with those of a month */
  graceHours?: number | null;
  /** percent of the limit at which usage alerts; by default the workspace's */
  alertThresholds?: number[] | null;
}

export type QuotaShown = Figure | SoftQuota;

export interface SoftQuota {
  limit: Figure;
  mode?: "soft" | "grace";
  overageCap?: Figure;
  graceHours?: number;
  alertThresholds?: number[];
}

export interface RateLimit {
  limit: number;
  interval: "second" | "minute" | "hour";
  burst?: number | null;
}

/** What a plan says of a boolean or static feature. */
export type StaticValue = boolean | number | string;

/** Of a schedule; the fields that a price's model does not know are refused. */
export interface Tier {
  /** inclusive; null or absent in the last tier */
  upTo?: Amount | null;
  unitAmount?: Amount | null;
  /** added once the tier is reached */
  flatAmount?: Amount | null;
  /** the unit amount is for each started block */
  packageSize?: Amount | null;
  /** caps the tier */
  maxAmount?: Amount | null;
  ratePercent?: Amount | null;
  amount?: Amount | null;
  /** of a capacity tier: unit → most, null for no limit */
  limits?: Record<string, string | number | null> | null;
}

export interface Rate {
  /** group key → value */
  match: Record<string, string>;
  unitAmount: Amount;
}

export interface UnitConversion {
  operation: "multiply" | "divide";
  factor: Amount;
  rounding?: "ceiling" | "floor" | "half_up" | null;
  precision?: number | null;
}

/** A charge of a plan. */
export interface Price {
  key: string;
  /** what lines are called; by default the key */
  name?: string | null;
  model: "flat" | "per_unit" | "graduated" | "volume" | "package" | "percentage" | "graduated_percentage" | "dynamic" | "multiplier" | "capacity" | "dimensional";
  /** the code of the meter whose usage is priced */
  meter?: string | null;
  per?: "seat" | null;
  interval?: "day" | "week" | "month" | "quarter" | "half_year" | "year" | null;
  intervalCount?: number | null;
  timing?: "advance" | "arrears" | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  /** only units above the plan's quota on the same meter are charged */
  included?: "quota" | null;
  unitConversion?: UnitConversion | null;
  freeUnits?: Amount | null;
  bucket?: "hour" | "day" | "week" | "month" | "group" | null;
  minimumSpend?: Amount | null;
  maximumSpend?: Amount | null;
  /** flat */
  amount?: Amount | null;
  /** per_unit */
  unitAmount?: Amount | null;
  /** graduated, volume, graduated_percentage, capacity */
  tiers?: Tier[] | null;
  zeroQuantityChargesFirstTierFlat?: boolean | null;
  /** package */
  packageSize?: Amount | null;
  packageAmount?: Amount | null;
  /** package, whether a started one counts */
  rounding?: "up" | "down" | null;
  /** percentage */
  ratePercent?: Amount | null;
  fixedPerEvent?: Amount | null;
  freeEvents?: number | null;
  freeAmount?: Amount | null;
  perEventMin?: Amount | null;
  perEventMax?: Amount | null;
  /** multiplier */
  multiplier?: Amount | null;
  /** dimensional */
  rates?: Rate[] | null;
  fallback?: Amount | null;
}

/** Other amounts of one of a plan's prices; what is left out stays, null takes away. */
export interface PriceOverride {
  key: string;
  model?: "flat" | "per_unit" | "graduated" | "volume" | "package" | "percentage" | "graduated_percentage" | "dynamic" | "multiplier" | "capacity" | "dimensional" | null;
  freeUnits?: Amount | null;
  minimumSpend?: Amount | null;
  maximumSpend?: Amount | null;
  /** flat */
  amount?: Amount | null;
  /** per_unit */
  unitAmount?: Amount | null;
  /** graduated, volume, graduated_percentage, capacity */
  tiers?: Tier[] | null;
  zeroQuantityChargesFirstTierFlat?: boolean | null;
  /** package */
  packageSize?: Amount | null;
  packageAmount?: Amount | null;
  /** package, whether a started one counts */
  rounding?: "up" | "down" | null;
  /** percentage */
  ratePercent?: Amount | null;
  fixedPerEvent?: Amount | null;
  freeEvents?: number | null;
  freeAmount?: Amount | null;
  perEventMin?: Amount | null;
  perEventMax?: Amount | null;
  /** multiplier */
  multiplier?: Amount | null;
  /** dimensional */
  rates?: Rate[] | null;
  fallback?: Amount | null;
}

/** Least and most to spend on all prices together. */
export interface Commitment {
  minimumSpend?: Amount | null;
  maximumSpend?: Amount | null;
  interval?: "day" | "week" | "month" | "quarter" | "half_year" | "year" | null;
  intervalCount?: number | null;
}

/** Amounts of unbilled usage, in major units, at which is invoiced at once. */
export interface ProgressiveBilling {
  thresholds: Amount[];
  repeatEvery?: Amount | null;
}

/** What a plan says; an absent field is unchanged, null clears. */
export interface PlanTerms {
  /** kept and shown */
  stripePriceId?: string | null;
  /** feature → how much a period; features and meters of these names come into being with it */
  quotas?: Record<string, Quota> | null;
  /** of all quotas; default month */
  period?: "month" | "day" | null;
  /** feature → value of a boolean or static feature */
  features?: Record<string, StaticValue> | null;
  /** feature, or `*` for every call */
  rateLimits?: Record<string, RateLimit> | null;
  prices?: Price[] | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  commitment?: Commitment | null;
  progressiveBilling?: ProgressiveBilling | null;
  /** days */
  netTerms?: number | null;
  autoPay?: boolean | null;
  trialDays?: number | null;
  /** amounts at which what a contract's period costs alerts */
  spendAlerts?: Amount[] | null;
}

export interface PlanUpsert {
  key: string;
  name: string;
  /** the kit that is applied when a customer subscribes */
  accountKitId?: string | null;
  /** whom the change reaches beside new subscribers; by default all who were not kept on an older version */
  applyTo?: "new" | "all" | null;
  /** kept and shown */
  stripePriceId?: string | null;
  /** feature → how much a period; features and meters of these names come into being with it */
  quotas?: Record<string, Quota> | null;
  /** of all quotas; default month */
  period?: "month" | "day" | null;
  /** feature → value of a boolean or static feature */
  features?: Record<string, StaticValue> | null;
  /** feature, or `*` for every call */
  rateLimits?: Record<string, RateLimit> | null;
  prices?: Price[] | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  commitment?: Commitment | null;
  progressiveBilling?: ProgressiveBilling | null;
  /** days */
  netTerms?: number | null;
  autoPay?: boolean | null;
  trialDays?: number | null;
  /** amounts at which what a contract's period costs alerts */
  spendAlerts?: Amount[] | null;
}

export interface Plan {
  id: string;
  key: string;
  name: string;
  accountKitId: string | null;
  stripePriceId: string | null;
  quotas: Record<string, QuotaShown>;
  period: "month" | "day";
  prices: Price[];
  /** An ISO 4217 code. */
  currency: string | null;
  commitment: Commitment | null;
  progressiveBilling?: ProgressiveBilling;
  netTerms: number | null;
  autoPay: boolean | null;
  features: Record<string, StaticValue>;
  rateLimits: Record<string, RateLimit>;
  trialDays: number | null;
  spendAlerts?: string[];
  version: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  archivedAt?: string;
}

export interface PlanVersion {
  version: number;
  current: boolean;
  /** for how many it holds, whatever their status */
  subscribers: number;
  plan: Plan;
}

/** Exactly one of the two. */
export interface Migration {
  /** all for whom this version holds */
  fromVersion?: number;
  /** `cust_…`, `ext:…` or `stripe:cus_…` */
  customers?: string[] | null;
}

export interface MigrationOutcome {
  plan: string;
  version: number;
  migrated: boolean;
  subscribers: number;
  effect: PolicyEffect;
}

/** What a change means for customers. */
export interface PolicyEffect {
  /** how many get something else */
  customers: number;
  checked: number;
  /** beyond 10,000 */
  unchecked: number;
  /** how many have used more than a limit that is new or lower */
  over: number;
  plans: PolicyEffectOnPlan[];
  overuses: Overuse[];
}

export interface PolicyEffectOnPlan {
  plan: string | null;
  customers: number;
  over: number;
  features: string[];
}

export interface Overuse {
  customerId: string;
  externalId: string | null;
  plan: string | null;
  feature: string;
  used: Figure;
  limit: Figure;
}

/** `percentOff`, or `amountOff` with its `currency`. */
export interface CouponInput {
  code: string;
  name?: string | null;
  percentOff?: Percent | null;
  /** off each invoice, in major units */
  amountOff?: Amount | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  prices?: string[] | null;
  duration?: "once" | "repeating" | "forever" | null;
  /** with `repeating` */
  periods?: number | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  redeemBy?: string | null;
  maxRedemptions?: number | null;
}

export interface Coupon {
  id: string;
  code: string;
  name?: string;
  /** An exact decimal number. */
  percentOff?: string;
  /** An exact decimal number. */
  amountOff?: string;
  /** An ISO 4217 code. */
  currency?: string;
  prices?: string[];
  duration: "once" | "repeating" | "forever";
  periods?: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  redeemBy?: string;
  maxRedemptions?: number;
  redemptions: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  archivedAt?: string;
}

export interface KitPrimitive {
  enabled: boolean;
  /** for the operator's code */
  defaults?: Record<string, unknown> | null;
}

export interface KitLimits {
  perPeriod?: Quantity | null;
  perCall?: Quantity | null;
  rate?: RateLimit | null;
}

export interface AccountKitInput {
  name: string;
  description?: string | null;
  /** what holds for features that it does not name; default open */
  mode?: "open" | "closed" | null;
  primitivesConfig?: Record<string, KitPrimitive> | null;
  /** the stricter of kit and plan decides */
  limits?: Record<string, KitLimits> | null;
}

export interface AccountKitChange {
  name?: string;
  description?: string | null;
  /** what holds for features that it does not name; default open */
  mode?: "open" | "closed" | null;
  primitivesConfig?: Record<string, KitPrimitive> | null;
  /** the stricter of kit and plan decides */
  limits?: Record<string, KitLimits> | null;
}

export interface AccountKit {
  id: string;
  name: string;
  description: string | null;
  isDefault: boolean;
  mode: "open" | "closed";
  primitivesConfig: Record<string, KitPrimitive>;
  limits: Record<string, KitLimits>;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface FeatureInput {
  key: string;
  type: "metered" | "boolean" | "static";
  /** the code of a metered feature's meter */
  meter?: string | null;
  unit?: string | null;
  /** what the operator's code should do while Weir cannot be asked; default closed */
  failMode?: "closed" | "open" | null;
}

export interface FeatureChange {
  type?: "metered" | "boolean" | "static";
  unit?: string | null;
  failMode?: "closed" | "open" | null;
}

export interface Feature {
  id: string;
  key: string;
  type: "metered" | "boolean" | "static";
  meter: string | null;
  unit: string | null;
  failMode: "closed" | "open";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface Rounding {
  mode?: "round" | "ceil" | "floor" | "truncate" | null;
  places?: number | null;
}

/** Property → the values that are meant. */
export type ComparedValues = Record<string, (string | number | boolean)[]>;

export interface MeterInput {
  code: string;
  displayName?: string | null;
  eventName?: string | null;
  eventNames?: string[] | null;
  aggregation: "count" | "sum" | "max" | "min" | "unique_count" | "latest" | "average" | "weighted_sum" | "percentile";
  /** with `percentile`; above 0, up to 100 */
  percentile?: Quantity | null;
  /** required but for `count` */
  valueProperty?: string | null;
  valueWhenMissing?: Quantity | null;
  /** with `unique_count`; the property that says `add` or `remove` */
  operationProperty?: string | null;
  filters?: ComparedValues | null;
  exclude?: ComparedValues[] | null;
  groupKeys?: string[] | null;
  rounding?: Rounding | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  effectiveFrom?: string | null;
}

export interface MeterChange {
  displayName: string;
}

export interface Meter {
  id: string;
  code: string;
  displayName: string;
  /** null when it listens to several */
  eventName: string | null;
  eventNames: string[];
  aggregation: "count" | "sum" | "max" | "min" | "unique_count" | "latest" | "average" | "weighted_sum" | "percentile";
  percentile?: Figure;
  valueProperty: string | null;
  valueWhenMissing?: Figure;
  operationProperty?: string;
  filters: Record<string, string[]>;
  exclude: Record<string, string[]>[];
  groupKeys: string[];
  rounding: RoundingShown | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  effectiveFrom: string | null;
  status: "active" | "archived";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  archivedAt: string | null;
}

export interface RoundingShown {
  mode: "round" | "ceil" | "floor" | "truncate";
  places: number;
}

/** `plan` or `terms`; `usage` or `events`. */
export interface EstimateInput {
  plan?: string | null;
  terms?: PlanTerms | null;
  overrides?: PriceOverride[] | null;
  /** price key → quantity, or an object with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity` */
  usage?: Record<string, unknown> | null;
  events?: LooseEvent[] | null;
  seats?: Quantity | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  from?: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  to?: string | null;
  /** An IANA time zone. */
  timeZone?: string | null;
}

export interface LooseEvent {
  eventName?: string | null;
  event_name?: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  timestamp?: string | null;
  properties?: Properties | null;
}

export interface Estimate {
  plan: string | null;
  lines: EstimatedLine[];
  unpriced: UnpricedUsage[];
  commitment?: SettledCommitment;
  totals: CurrencyAmount[];
  uncounted: UncountedEvent[];
}

export interface EstimatedLine {
  price: string;
  kind: "charge" | "minimum_spend" | "maximum_spend";
  label: string;
  group?: Record<string, string | null>;
  /** An exact decimal number. */
  quantity: string | null;
  /** An exact decimal number. */
  unitPrice: string | null;
  /** exact */
  amount: string;
  /** what would be invoiced */
  amountMinor: number;
  /** An ISO 4217 code. */
  currency: string;
  /** An exact decimal number. */
  priorAmount?: string;
  explanation?: RatingExplanation;
}

export interface UnpricedUsage {
  price: string;
  group: Record<string, string | null>;
  quantity: Figure;
}

export interface SettledCommitment {
  /** An amount in the currency's minor unit, such as cents. */
  minimumSpendTopUpMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  maximumSpendDiscountMinor: number;
  /** An ISO 4217 code. */
  currency: string;
}

export interface CurrencyAmount {
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
  /** An ISO 4217 code. */
  currency: string;
}

export interface UncountedEvent {
  index: number;
  reason: string;
}

export interface RatingExplanation {
  model: string;
  sections: RatedSection[];
  /** the sums in words */
  arithmetic: string[];
}

export interface RatedSection {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  start?: string;
  /** An exact decimal number. */
  metered: string;
  /** An exact decimal number. */
  withinQuota?: string;
  /** An exact decimal number. */
  converted?: string;
  /** An exact decimal number. */
  free?: string;
  /** An exact decimal number. */
  billable: string;
  /** An exact decimal number. */
  tierSelectionQuantity?: string;
  /** summands with their factors, named as in the charge models */
  parts: Record<string, unknown>[];
}

export interface CatalogSettings {
  /** by its name */
  defaultAccountKit?: string | null;
  /** stands in where no subscription grants */
  defaultPlanKey?: string | null;
  /** of customers without one */
  timeZone?: string | null;
  /** what happens when a key comes with other content */
  changedKeyPolicy?: "replace" | "reject" | null;
  gracePeriodHours?: number | null;
  reminderDays?: number[] | null;
  alertThresholds?: number[] | null;
  returnUrls?: ReturnUrls | null;
  selfService?: SelfService | null;
  seller?: SellerIdentity | null;
  mail?: MailSettings | null;
  paymentRetries?: PaymentRetries | null;
  allowedOrigins?: string[] | null;
  pages?: PageSettings | null;
}

export interface CatalogPlan {
  key: string;
  name: string;
  /** by its name */
  accountKit?: string | null;
  /** kept and shown */
  stripePriceId?: string | null;
  /** feature → how much a period; features and meters of these names come into being with it */
  quotas?: Record<string, Quota> | null;
  /** of all quotas; default month */
  period?: "month" | "day" | null;
  /** feature → value of a boolean or static feature */
  features?: Record<string, StaticValue> | null;
  /** feature, or `*` for every call */
  rateLimits?: Record<string, RateLimit> | null;
  prices?: Price[] | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  commitment?: Commitment | null;
  progressiveBilling?: ProgressiveBilling | null;
  /** days */
  netTerms?: number | null;
  autoPay?: boolean | null;
  trialDays?: number | null;
  /** amounts at which what a contract's period costs alerts */
  spendAlerts?: Amount[] | null;
}

/** Sections are optional; an entry says everything about its thing. */
export interface Catalog {
  version?: 1 | null;
  settings?: CatalogSettings | null;
  meters?: MeterInput[] | null;
  features?: FeatureInput[] | null;
  accountKits?: AccountKitInput[] | null;
  plans?: CatalogPlan[] | null;
  coupons?: CouponInput[] | null;
}

export interface CatalogOutcome {
  applied: boolean;
  applyTo: "new" | "all";
  prune: boolean;
  summary: CatalogSummary;
  changes: CatalogChange[];
  kept: KeptItem[];
  effect: PolicyEffect;
}

export interface CatalogSummary {
  create: number;
  update: number;
  archive: number;
  delete: number;
  unchanged: number;
}

export interface CatalogChange {
  action: "create" | "update" | "archive" | "delete";
  kind: "settings" | "meter" | "feature" | "accountKit" | "plan" | "coupon";
  /** null for the settings, which have no name */
  name: string | null;
  version?: number;
  fields: ChangedField[];
}

export interface ChangedField {
  path: string;
  before?: unknown;
  after?: unknown;
}

export interface KeptItem {
  kind: string;
  name: string;
  reason: string;
}

export interface AddOn {
  /** of flat ones */
  quantity?: number | null;
  key: string;
  /** what lines are called; by default the key */
  name?: string | null;
  model: "flat" | "per_unit" | "graduated" | "volume" | "package" | "percentage" | "graduated_percentage" | "dynamic" | "multiplier" | "capacity" | "dimensional";
  /** the code of the meter whose usage is priced */
  meter?: string | null;
  per?: "seat" | null;
  interval?: "day" | "week" | "month" | "quarter" | "half_year" | "year" | null;
  intervalCount?: number | null;
  timing?: "advance" | "arrears" | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  /** only units above the plan's quota on the same meter are charged */
  included?: "quota" | null;
  unitConversion?: UnitConversion | null;
  freeUnits?: Amount | null;
  bucket?: "hour" | "day" | "week" | "month" | "group" | null;
  minimumSpend?: Amount | null;
  maximumSpend?: Amount | null;
  /** flat */
  amount?: Amount | null;
  /** per_unit */
  unitAmount?: Amount | null;
  /** graduated, volume, graduated_percentage, capacity */
  tiers?: Tier[] | null;
  zeroQuantityChargesFirstTierFlat?: boolean | null;
  /** package */
  packageSize?: Amount | null;
  packageAmount?: Amount | null;
  /** package, whether a started one counts */
  rounding?: "up" | "down" | null;
  /** percentage */
  ratePercent?: Amount | null;
  fixedPerEvent?: Amount | null;
  freeEvents?: number | null;
  freeAmount?: Amount | null;
  perEventMin?: Amount | null;
  perEventMax?: Amount | null;
  /** multiplier */
  multiplier?: Amount | null;
  /** dimensional */
  rates?: Rate[] | null;
  fallback?: Amount | null;
}

/** A customer and a plan. */
export interface ContractInput {
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  planKey: string;
  /** by default today */
  startDate?: string | null;
  /** the first day that is no part of it */
  endDate?: string | null;
  billing?: "anniversary" | "calendar" | null;
  /** with `anniversary`, the day on whose day of month periods begin */
  anchorDate?: string | null;
  proration?: "day" | "second" | "fixed_30_days" | "none" | null;
  netTerms?: number | null;
  /** needs net terms of 0 and a saved method */
  autoPay?: boolean | null;
  trialDays?: number | null;
  /** An IANA time zone. */
  timeZone?: string | null;
  /** An ISO 4217 code. */
  currency?: string | null;
  progressiveBilling?: ProgressiveBilling | null;
  coupons?: string[] | null;
  /** seats */
  quantity?: number | null;
  overrides?: PriceOverride[] | null;
  addOns?: AddOn[] | null;
  /** on all charges; without it the customer's, an empty list is none */
  taxRates?: TaxRate[] | null;
  priceTaxRates?: Record<string, TaxRate[]> | null;
}

export interface ContractChange {
  progressiveBilling: ProgressiveBilling | null;
}

export interface PlanChange {
  planKey?: string | null;
  /** `immediately` (default), `end_of_period`, or a date */
  effective?: string | null;
  preview?: boolean | null;
  /** seats */
  quantity?: number | null;
  overrides?: PriceOverride[] | null;
  addOns?: AddOn[] | null;
  /** on all charges; without it the customer's, an empty list is none */
  taxRates?: TaxRate[] | null;
  priceTaxRates?: Record<string, TaxRate[]> | null;
}

export interface Cancellation {
  /** `end_of_period` (default), `immediately`, or a date */
  cancelAt?: string | null;
}

export interface CouponCode {
  code: string;
}

export interface Contract {
  id: string;
  customerId: string;
  status: "active" | "cancelled";
  planKey: string;
  planVersion: number;
  quantity: number;
  /** An ISO 4217 code. */
  currency: string;
  timeZone: string;
  startDate: string;
  endDate: string | null;
  billing: "anniversary" | "calendar";
  anchorDate: string;
  proration: "day" | "second" | "fixed_30_days" | "none";
  netTerms: number;
  autoPay: boolean;
  paymentMethodId: string | null;
  trialDays: number;
  progressiveBilling: ProgressiveBilling | null;
  coupons: ContractCoupon[];
  phases: ContractPhase[];
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  cancelledAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface ContractCoupon {
  code: string;
  name?: string;
  /** An exact decimal number. */
  percentOff?: string;
  /** An exact decimal number. */
  amountOff?: string;
  /** An ISO 4217 code. */
  currency?: string;
  prices?: string[];
  /** on how many it takes something off */
  invoices: number | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  addedAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  removedAt?: string;
}

/** What a contract charges from a day on. */
export interface ContractPhase {
  startDate: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  decidedAt: string;
  planKey: string;
  planVersion: number;
  quantity: number;
  fees: ContractFee[];
  usage: ContractUsagePrice[];
  /** An exact decimal number. */
  minimumSpend: string | null;
  /** An exact decimal number. */
  maximumSpend: string | null;
  commitmentInterval?: string;
  commitmentIntervalCount?: number;
  taxRates: TaxRate[] | null;
}

export interface ContractFee {
  key: string;
  label: string;
  /** An exact decimal number. */
  amount: string;
  quantity: Figure;
  interval: string;
  intervalCount: number;
  timing: "advance" | "arrears";
  taxRates: TaxRate[];
}

export interface FeeSegment {
  key: string;
  label: string;
  /** An exact decimal number. */
  amount: string;
  quantity: Figure;
  interval: string;
  intervalCount: number;
  timing: "advance" | "arrears";
  taxRates: TaxRate[];
  period: TimeRange;
  range: TimeRange;
}

export interface ContractUsagePrice {
  price: Price;
  includedQuota?: IncludedQuota;
  minimum?: unknown;
  taxRates: TaxRate[];
}

export interface IncludedQuota {
  limit: Figure;
  period: "month" | "day";
}

export interface ContractPreview {
  preview: true;
  contract: Contract;
  invoices: InvoicePreview[];
}

export type ContractOrPreview = Contract | ContractPreview;

export interface RollOver {
  contractId: string;
  finalized: string[];
  credited: string[];
  drafted: number;
  subscriptionChanged: boolean;
}

/** Half-open. */
export interface TimeRange {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  start: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  end: string;
}

export interface OneOffLine {
  label: string;
  quantity?: Quantity | null;
  unitPrice: Amount;
  taxRates?: TaxRate[] | null;
}

/** An invoice that no contract makes. */
export interface InvoiceInput {
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  /** An ISO 4217 code. */
  currency: string;
  lines: OneOffLine[];
  netTerms?: number | null;
  invoiceDate?: string | null;
}

export interface InvoicePreview {
  period: TimeRange;
  invoiceDate: string;
  dueDate: string;
  /** An ISO 4217 code. */
  currency: string;
  lines: InvoiceLine[];
  /** An amount in the currency's minor unit, such as cents. */
  subtotalMinor: number;
  discounts: Discount[];
  /** An amount in the currency's minor unit, such as cents. */
  discountMinor: number;
  /** on top */
  taxes: TaxAmount[];
  /** An amount in the currency's minor unit, such as cents. */
  taxMinor: number;
  includedTaxes: TaxAmount[];
  /** An amount in the currency's minor unit, such as cents. */
  includedTaxMinor: number;
  credits: AppliedCredit[];
  /** An amount in the currency's minor unit, such as cents. */
  creditsAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  prepaidAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  carriedOverMinor: number;
  /** subtotal − discount + tax + carried over − credits − prepaid */
  totalMinor: number;
}

/** The figures of a draft are live; a final invoice never changes. */
export interface Invoice {
  id: string;
  /** without gaps in the workspace; null until it is final */
  invoiceNumber: string | null;
  status: "drafted" | "in_progress" | "sent" | "in_transit" | "paid" | "void" | "uncollectible" | "refunded";
  customerId: string;
  contractId: string | null;
  /** An amount in the currency's minor unit, such as cents. */
  thresholdMinor?: number;
  /** of a draft whose figures cannot be made */
  figuresError?: FiguresError;
  /** An amount in the currency's minor unit, such as cents. */
  amountPaidMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  amountCreditedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  amountDueMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  refundedMinor: number;
  payments: Payment[];
  creditNotes: CreditNote[];
  seller: Seller | null;
  customer: Buyer | null;
  /** the number of the customer's last ledger entry that it counts */
  cut: number | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  finalizedAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
  period: TimeRange;
  invoiceDate: string;
  dueDate: string;
  /** An ISO 4217 code. */
  currency: string;
  lines: InvoiceLine[];
  /** An amount in the currency's minor unit, such as cents. */
  subtotalMinor: number;
  discounts: Discount[];
  /** An amount in the currency's minor unit, such as cents. */
  discountMinor: number;
  /** on top */
  taxes: TaxAmount[];
  /** An amount in the currency's minor unit, such as cents. */
  taxMinor: number;
  includedTaxes: TaxAmount[];
  /** An amount in the currency's minor unit, such as cents. */
  includedTaxMinor: number;
  credits: AppliedCredit[];
  /** An amount in the currency's minor unit, such as cents. */
  creditsAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  prepaidAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  carriedOverMinor: number;
  /** subtotal − discount + tax + carried over − credits − prepaid */
  totalMinor: number;
}

export interface FiguresError {
  code: string;
  message: string;
  hint: string | null;
}

export interface InvoiceLine {
  label: string;
  kind: "fee" | "unused_fee" | "usage" | "minimum" | "adjustment" | "one_off";
  isMetered: boolean;
  price: string | null;
  dimensions?: Record<string, string | null>;
  quantity: Figure | null;
  /** An exact decimal number. */
  unitPrice: string | null;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  discountMinor?: number;
  servicePeriod: TimeRange;
  taxRates: TaxRate[];
  adjusts?: Adjusts;
}

export interface Adjusts {
  invoiceId: string;
  invoiceNumber: string | null;
  quantity: Figure | null;
}

export interface Discount {
  coupon: string;
  label: string;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
}

export interface TaxAmount {
  code: string;
  name?: string;
  /** An exact decimal number. */
  percent: string;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
}

export interface AppliedCredit {
  source: "credit_note" | "unused_fees" | "progressive_invoice" | "balance";
  creditNoteId?: string;
  invoiceId?: string;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
}

export interface Payment {
  method: "bank_transfer" | "card" | "cash" | "check" | "other";
  reference: string;
  date: string;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
}

export interface CreditNote {
  id: string;
  reason: "unused" | "correction" | "duplicate" | "goodwill" | "other";
  lines: CreditNoteLine[];
  adjustments: InvoiceLine[];
  /** An amount in the currency's minor unit, such as cents. */
  subtotalMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  taxMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  totalMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  offInvoiceMinor: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

export interface CreditNoteLine {
  line: number;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
}

export interface Seller {
  legalName: string | null;
  address: Address | null;
  taxId: string | null;
  logoUrl: string | null;
}

export interface Buyer {
  name: string | null;
  legalName: string | null;
  address: Address | null;
  taxId: string | null;
}

export interface PaymentInput {
  method?: "bank_transfer" | "card" | "cash" | "check" | "other" | null;
  /** the same again is the same payment */
  reference: string;
  date?: string | null;
  /** by default all that is due */
  amountMinor?: number | null;
}

export interface RefundInput {
  amountMinor?: number | null;
}

export interface CreditNoteInput {
  reason?: "duplicate" | "goodwill" | "other" | null;
  lines?: CreditNoteLineInput[] | null;
  /** give back what was paid, rather than keep it for later invoices */
  refund?: boolean | null;
}

export interface CreditNoteLineInput {
  line: number;
  amountMinor: number;
}

export interface InvoiceSending {
  id: string;
  invoiceNumber: string | null;
  message: string;
  state: "requested";
  deliveryConfigured: boolean;
  notice: string | null;
}

export interface Timeline {
  timeline: TimelineEntry[];
}

export interface TimelineEntry {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  at: string;
  message: string;
  kind: "invoice" | "reminder";
  copy?: number;
  daysAfterDue?: number;
  event: "requested" | "handed_over" | "not_delivered";
}

/** Why each line is what it is; `matches` says whether the invoice can be made anew from the events. */
export interface InvoiceExplanation {
  id: string;
  invoiceNumber: string | null;
  status: string;
  customerId: string;
  contractId: string | null;
  /** An ISO 4217 code. */
  currency: string;
  timeZone: string | null;
  period: TimeRange;
  cut: number | null;
  lines: ExplainedLine[];
  /** An amount in the currency's minor unit, such as cents. */
  subtotalMinor: number;
  discounts: Discount[];
  /** An amount in the currency's minor unit, such as cents. */
  discountMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  taxMinor: number;
  credits: AppliedCredit[];
  /** An amount in the currency's minor unit, such as cents. */
  creditsAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  prepaidAppliedMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  carriedOverMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  totalMinor: number;
  matches: boolean;
  differences: string[];
  /** what beside events the invoice follows from */
  basis?: Record<string, unknown>;
}

export interface ExplainedLine {
  fee?: FeeSegment;
  discountShare?: string;
  planKey: string | null;
  planVersion: number | null;
  priceTerms?: Price;
  meter?: Meter;
  /** an exact fraction */
  share?: string;
  rating?: RatingExplanation;
  events?: EventsDigest;
  label: string;
  kind: "fee" | "unused_fee" | "usage" | "minimum" | "adjustment" | "one_off";
  isMetered: boolean;
  price: string | null;
  dimensions?: Record<string, string | null>;
  quantity: Figure | null;
  /** An exact decimal number. */
  unitPrice: string | null;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
  /** An amount in the currency's minor unit, such as cents. */
  discountMinor?: number;
  servicePeriod: TimeRange;
  taxRates: TaxRate[];
  adjusts?: Adjusts;
}

export interface EventsDigest {
  count: number;
  sha256: string;
  passedOver?: number;
}

export interface InvoiceRunInput {
  limit?: number | null;
}

export interface InvoiceRun {
  finalized: number;
  firstNumber: string | null;
  lastNumber: string | null;
  totals: RunTotal[];
  failed: number;
  failures: RunFailure[];
  isPartial: boolean;
}

export interface RunTotal {
  /** An ISO 4217 code. */
  currency: string;
  /** An amount in the currency's minor unit, such as cents. */
  totalMinor: number;
}

export interface RunFailure {
  invoiceId: string;
  message: string;
}

export interface SimulatedContract {
  customerId: string;
  externalCustomerId: string | null;
  contractId: string;
  planKey: string;
  /** An ISO 4217 code. */
  currency: string;
  invoices: number;
  currentMinor: number | null;
  simulatedMinor: number | null;
  differenceMinor: number | null;
  note?: string;
}

export interface Address {
  line1?: string | null;
  line2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  country?: string | null;
}

export interface Contact {
  name?: string | null;
  email: string;
  role?: string | null;
}

export interface TaxRate {
  code: string;
  name?: string | null;
  percent: Percent;
  /** whether amounts contain it; default false */
  inclusive?: boolean | null;
}

export interface CustomerInput {
  /** in a test workspace, the clock by which it lives, for good */
  testClockId?: string | null;
  /** the operator's id, unique */
  externalId?: string | null;
  email?: string | null;
  name?: string | null;
  /** another name of `name` */
  label?: string | null;
  accountKitId?: string | null;
  status?: "active" | "suspended";
  /** its days and months are the quota periods */
  timeZone?: string | null;
  /** for the operator, up to 16 KiB */
  metadata?: Record<string, unknown> | null;
  billingAddress?: Address | null;
  legalName?: string | null;
  taxId?: string | null;
  taxRates?: TaxRate[] | null;
  contacts?: Contact[] | null;
  tags?: string[] | null;
  /** goes with `paymentProviderId` */
  provider?: "stripe" | null;
  paymentProviderId?: string | null;
  paymentMethodId?: string | null;
}

export interface CustomerChange {
  /** the operator's id, unique */
  externalId?: string | null;
  email?: string | null;
  name?: string | null;
  /** another name of `name` */
  label?: string | null;
  accountKitId?: string | null;
  status?: "active" | "suspended";
  /** its days and months are the quota periods */
  timeZone?: string | null;
  /** for the operator, up to 16 KiB */
  metadata?: Record<string, unknown> | null;
  billingAddress?: Address | null;
  legalName?: string | null;
  taxId?: string | null;
  taxRates?: TaxRate[] | null;
  contacts?: Contact[] | null;
  tags?: string[] | null;
  /** goes with `paymentProviderId` */
  provider?: "stripe" | null;
  paymentProviderId?: string | null;
  paymentMethodId?: string | null;
}

export interface Customer {
  id: string;
  externalId: string | null;
  email: string | null;
  name: string | null;
  status: "active" | "suspended";
  accountKitId: string | null;
  timeZone: string | null;
  metadata: Record<string, unknown>;
  billingAddress: Address | null;
  legalName: string | null;
  taxId: string | null;
  taxRates: TaxRate[];
  contacts: Contact[];
  tags: string[];
  provider: "stripe" | null;
  paymentProviderId: string | null;
  paymentMethodId: string | null;
  isDefault: boolean;
  testClockId?: string;
  /** what it has with the operator; of one customer that is read only */
  creditBalances?: CreditBalance[];
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  erasedAt?: string;
}

export interface SubscriptionInput {
  planKey: string;
  status?: "incomplete" | "incomplete_expired" | "trialing" | "active" | "past_due" | "canceled" | "unpaid" | "paused" | null;
  stripeCustomerId?: string | null;
  stripeSubscriptionId?: string | null;
  /** the end of the paid period; quota months count from it */
  currentPeriodEnd?: string | null;
  /** whether the plan's kit becomes the customer's; default true */
  assignKit?: boolean | null;
  /** the moment of the state; an older one does not overwrite a newer one */
  asOf?: string | null;
}

export interface SubscriptionAnswer {
  subscription: Subscription | null;
}

export interface Subscription {
  id: string;
  planKey: string;
  planVersion: number;
  status: "incomplete" | "incomplete_expired" | "trialing" | "active" | "past_due" | "canceled" | "unpaid" | "paused";
  source: "operator" | "stripe" | "contract";
  stripeCustomerId: string | null;
  stripeSubscriptionId: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  currentPeriodEnd: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  asOf: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

/** `limit` stands in place of the plan's, null takes it away again; `add` comes on top. One of them. */
export interface QuotaOverrideInput {
  limit?: Quantity | null;
  add?: Quantity;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt?: string | null;
}

export interface QuotaOverride {
  feature: string;
  limit: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string | null;
  topUps: TopUp[];
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface TopUp {
  amount: Figure;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string | null;
}

export interface TokenInput {
  /** default 900 */
  expiresInSeconds?: number | null;
  /** the person of the customer, for the audit trail */
  user?: string | null;
}

export interface Token {
  token: string;
  tokenType: "Bearer";
  customerId: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string;
}

export interface CreditBalance {
  /** An ISO 4217 code. */
  currency: string;
  /** An amount in the currency's minor unit, such as cents. */
  amountMinor: number;
  /** what it is made of, in the order in which the next invoice uses them */
  credits?: AppliedCredit[];
}

export interface CreditBalances {
  creditBalances: CreditBalance[];
}

export interface WebhookEndpointInput {
  /** https, without user, password and fragment */
  url: string;
  /** `*`, groups like `invoice.*`, events like `invoice.paid`; default `*` */
  events?: string[] | null;
  description?: string | null;
}

export interface WebhookEndpointChange {
  url?: string | null;
  events?: string[] | null;
  description?: string | null;
  status?: "enabled" | "disabled" | null;
}

export interface WebhookSecretRotation {
  /** how long the old secret signs as well; default a day */
  overlapSeconds?: number | null;
}

export interface WebhookEndpoint {
  id: string;
  url: string;
  events: string[];
  description: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  previousSecretEndsAt: string | null;
  status: "enabled" | "disabled";
  disabledReason: "by_operator" | "failing" | "gone" | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  disabledAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface CreatedWebhookEndpoint {
  /** what bodies are signed with; shown once, null in a repetition of the request */
  secret: string | null;
  id: string;
  url: string;
  events: string[];
  description: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  previousSecretEndsAt: string | null;
  status: "enabled" | "disabled";
  disabledReason: "by_operator" | "failing" | "gone" | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  disabledAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface WebhookDelivery {
  id: string;
  webhookEndpointId: string;
  eventId: string;
  eventType: string;
  customerId: string | null;
  state: "waiting" | "delivered" | "failed" | "omitted";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  nextAttemptAt: string | null;
  /** newest first */
  attempts: WebhookAttempt[];
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  endedAt: string | null;
}

export interface WebhookAttempt {
  number: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  at: string;
  /** the HTTP status; null when there was no answer */
  status: number | null;
  failure: "invalid_url" | "unknown_host" | "private_target" | "cannot_connect" | "encryption" | "timeout" | "connection_lost" | "interrupted" | null;
  /** the first 1,024 bytes of the answer, or the cause */
  text: string;
}

/** What an endpoint is sent as a body. */
export interface WebhookEvent {
  /** the same each time that the event comes */
  id: string;
  object: "event";
  /** such as invoice.paid */
  type: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  workspaceId: string;
  subject: WebhookSubject;
  customerId: string | null;
  customerExternalId: string | null;
  /** what was so when it happened */
  data: Record<string, unknown>;
}

export interface WebhookSubject {
  id: string;
  /** grows with each change of the subject */
  version: number;
}

export interface Mail {
  id: string;
  kind: "invoice" | "invoice_reminder" | "invoice_voided" | "credit_note" | "payment_confirmation" | "payment_processing" | "payment_failed" | "payment_action_required" | "refund" | "trial_ending" | "subscription_started" | "subscription_ended" | "cancellation_scheduled" | "quota_threshold" | "spend_threshold" | "portal_link";
  customerId: string;
  invoiceId: string | null;
  recipient: string;
  state: "waiting" | "delivered" | "failed" | "omitted";
  omission: "quiet" | "kind_off" | "customer_erased" | "settled" | "invoice_void" | "outdated" | "no_address" | "address_refused" | null;
  attempts: number;
  error: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  nextAttemptAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  endedAt: string | null;
}

export interface RefusedAddress {
  address: string;
  reason: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  at: string;
}

export interface MailSettings {
  /** nothing is sent */
  quiet?: boolean | null;
  /** kinds of mail that are not sent */
  kindsOff?: string[] | null;
  /** where answers go */
  replyTo?: string | null;
}

export interface PayLink {
  /** holds a secret */
  url: string;
}

export interface ContractPaymentInput {
  autoPay?: boolean | null;
  /** one of Stripe's; null lets the customer's be charged */
  paymentMethodId?: string | null;
}

/** When a declined charge is tried again. */
export interface PaymentRetries {
  /** after the first failure */
  days?: number[] | null;
  /** local */
  hour?: number | null;
}

export interface InvoicePayments {
  invoiceId: string;
  invoiceStatus: "drafted" | "in_progress" | "sent" | "in_transit" | "paid" | "void" | "uncollectible" | "refunded";
  collection: InvoiceCollection | null;
  attempts: PaymentAttempt[];
  payments: StripePayment[];
  refunds: PaymentRefund[];
}

/** How an invoice is collected; there is at most one way to pay at a time. */
export interface InvoiceCollection {
  state: "waiting" | "creating" | "confirming" | "processing" | "declined" | "action_required" | "cancelling" | "opening" | "offered" | "expiring" | "settling" | "carried" | "stopped" | "blocked" | "releasing" | "settled";
  paymentIntentId: string | null;
  checkoutSessionId: string | null;
  amountMinor: number | null;
  paymentMethodId: string | null;
  attempts: number;
  failures: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  nextAttemptAt: string | null;
  chargedWithInvoiceId: string | null;
  failure: CollectionFailure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface CollectionFailure {
  cause: "soft" | "technical" | "needs_customer" | "hard" | "authentication" | "no_method" | "amount" | "refused";
  /** as Stripe names it */
  code: string | null;
  reason: "insufficient_funds" | "card_expired" | "method_removed" | "authentication_required" | "declined" | "unavailable";
}

export interface PaymentAttempt {
  kind: "charge" | "checkout";
  number: number;
  state: "pending" | "succeeded" | "failed" | "ended";
  amountMinor: number;
  /** An ISO 4217 code. */
  currency: string;
  paymentMethodId: string | null;
  failureCode: string | null;
  /** version of the text under which the customer let its method be kept */
  consent: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  begunAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  endedAt: string | null;
}

export interface StripePayment {
  paymentIntentId: string;
  chargeId: string | null;
  /** as people know it */
  method: string | null;
  receivedMinor: number;
  /** An ISO 4217 code. */
  currency: string;
  booked: BookedPart[];
  /** what was not owed, and goes back */
  surplusMinor: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  at: string;
}

export interface BookedPart {
  invoiceId: string;
  amountMinor: number;
}

export interface PaymentRefund {
  id: string;
  paymentIntentId: string;
  stripeId: string | null;
  origin: "requested" | "surplus" | "stripe" | "dispute";
  state: "pending" | "done" | "failed";
  amountMinor: number;
  /** what of it invoices say was given back */
  bookedMinor: number;
  booked: BookedPart[];
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface Offer {
  plans: OfferedPlan[];
}

export interface OfferedPlan {
  /** the plan's key */
  tier: string;
  name: string;
  /** the customer has it */
  current: boolean;
  free: boolean;
  canCheckOut: boolean;
  /** the first flat price; null when it has none */
  price: OfferedPrice | null;
  quotas: Record<string, QuotaShown>;
  period: "month" | "day";
  features: Record<string, StaticValue>;
  rateLimits: Record<string, RateLimit>;
  trialDays: number | null;
}

export interface OfferedPrice {
  /** An exact decimal number. */
  amount: string;
  /** An ISO 4217 code. */
  currency: string | null;
  interval: "day" | "week" | "month" | "quarter" | "half_year" | "year";
  intervalCount: number;
}

export interface OwnSubscriptionAnswer {
  /** the plan that holds */
  tier: string | null;
  status: "incomplete" | "incomplete_expired" | "trialing" | "active" | "past_due" | "canceled" | "unpaid" | "paused";
  subscription: OwnSubscription | null;
}

export interface OwnSubscription {
  id: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  currentPeriodStart: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  currentPeriodEnd: string;
  cancelAtPeriodEnd: boolean;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  endsAt?: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  trialEndsAt?: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

export interface OwnUsage {
  tier: string | null;
  used: Figure;
  limit: Figure | null;
  remaining: Figure | null;
  /** whole percents, rounded down */
  percentUsed: number | null;
  period: OwnPeriod;
  breakdown: Record<string, Figure>;
  /** from 80 percent on */
  warning?: string;
}

export interface OwnPeriod {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  start: string;
  /** its last second */
  end: string;
}

export interface CheckoutInput {
  /** the key of the plan */
  tier: string;
}

export interface CheckoutPage {
  checkoutUrl: string;
  sessionId: string;
}

export interface PortalPage {
  portalUrl: string;
}

export interface Message {
  message: string;
}

export interface SetupIntentInput {
  contractId?: string | null;
}

export interface SetupIntent {
  setupIntentId: string;
  /** for the customer's own browser only */
  clientSecret: string;
}

export interface StripeConnectionInput {
  /** `sk_…` or `rk_…` of the workspace's mode */
  secretKey: string;
  /** signing secrets `whsec_…`, of which any counts */
  webhookSecrets?: string[] | null;
  /** the key is of another account than the data so far, and that is meant */
  rebind?: boolean | null;
}

export interface StripeBackfillInput {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  since?: string | null;
}

export interface StripeBackfill {
  seen: number;
  new: number;
  /** false when there are more */
  complete: boolean;
}

export interface StripeStatus {
  configured: boolean;
  mode: "live" | "test" | null;
  source: "stored" | "environment" | null;
  keyLastFour: string | null;
  webhookSecretCount: number;
  accountId: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  boundAt: string | null;
  apiVersion: string;
  paused: boolean;
  pause?: StripePause;
  events: StripeEventCounts;
  alerts: StripeAlert[];
}

export interface StripePause {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  since: string;
  cause: "restored" | "copied" | "unmarked";
  message: string;
}

export interface StripeEventCounts {
  pending: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  oldestPendingAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  lastReceivedAt: string | null;
}

export interface StripeAlert {
  kind: string;
  subject: string;
  customerId: string | null;
  message: string;
  remedy: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  firstAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  lastAt: string;
  count: number;
}

export interface StripeEvent {
  id: string;
  type: string;
  objectId: string | null;
  apiVersion: string | null;
  state: "pending" | "applied" | "ignored";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  receivedAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  doneAt: string | null;
}

export interface StripeReceipt {
  received: boolean;
  duplicate: boolean;
}

/** Up to 100 texts, numbers and booleans. */
export type Properties = Record<string, string | number | boolean>;

export interface DecisionInput {
  feature: string;
  /** above 0, default 1; with a count meter 1, with max and unique count left out */
  quantity?: Quantity | null;
  /** without it and the header, the request is never a repetition */
  idempotencyKey?: string | null;
  properties?: Properties | null;
  /** required when the feature's meter listens to several */
  eventName?: string | null;
}

export interface BatchedDecisionInput {
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  feature: string;
  /** above 0, default 1; with a count meter 1, with max and unique count left out */
  quantity?: Quantity | null;
  /** without it and the header, the request is never a repetition */
  idempotencyKey?: string | null;
  properties?: Properties | null;
  /** required when the feature's meter listens to several */
  eventName?: string | null;
}

export interface DecisionBatch {
  items: BatchedDecisionInput[];
}

/** `used` is what is recorded and held, this request included. Without a limit `limit` and `remaining` are null. */
export interface Decision {
  allowed: true;
  used: Figure;
  reserved: Figure;
  limit: Figure | null;
  remaining: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt: string | null;
}

export interface BatchedDecision {
  customerId?: string;
  externalCustomerId?: string;
  feature: string;
  allowed: boolean;
  used?: Figure;
  reserved?: Figure;
  limit?: Figure | null;
  remaining?: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt?: string | null;
  error?: ErrorBody;
}

export interface DecisionBatchAnswer {
  results: BatchedDecision[];
  requestId: string;
}

export interface ReservationInput {
  /** default 300 */
  ttlSeconds?: number | null;
  feature: string;
  /** above 0, default 1; with a count meter 1, with max and unique count left out */
  quantity?: Quantity | null;
  /** without it and the header, the request is never a repetition */
  idempotencyKey?: string | null;
  properties?: Properties | null;
  /** required when the feature's meter listens to several */
  eventName?: string | null;
}

export interface Reservation {
  id: string;
  customerId: string;
  feature: string;
  status: "pending" | "committed" | "released" | "expired";
  /** what was held */
  quantity: Figure;
  eventName: string;
  idempotencyKey: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string;
  committedQuantity?: Figure;
  /** how much of what was recorded was not held */
  overrun?: Figure;
  allowed?: true;
  used?: Figure;
  reserved?: Figure;
  limit?: Figure | null;
  remaining?: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt?: string | null;
}

/** What a commit recorded. */
export interface CommittedReservation {
  id: string;
  customerId: string;
  feature: string;
  status: "pending" | "committed" | "released" | "expired";
  quantity: Figure;
  eventName: string;
  idempotencyKey: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string;
  /** how much of what was recorded was not held */
  overrun: Figure;
  used: Figure;
  reserved: Figure;
  limit: Figure | null;
  remaining: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt: string | null;
}

export interface AdmissionInput {
  /** the key or token that the call shows */
  credential: string;
  /** the customer that an operator's key names, as in paths */
  customer?: string | null;
  feature: string;
  /** when the feature's meter listens to several */
  eventName?: string | null;
  /** what is held; default 1 */
  quantity?: Quantity | null;
  properties?: Properties | null;
  /** how long it holds before it is renewed; default 60 */
  holdSeconds?: number | null;
  /** the header that names the customer, for messages */
  customerHeader?: string | null;
  /** the call's, for messages */
  requestId?: string | null;
}

/** Whether a call may go on. One that may has a reservation, one that may not a refusal. */
export interface Admission {
  admitted: boolean;
  customerId?: string;
  externalId?: string | null;
  /** the person, of a token */
  user?: string | null;
  /** the id of the key */
  caller?: string | null;
  /** when the key or token ends */
  validUntil?: string | null;
  reservationId?: string;
  /** what is held */
  quantity?: Figure;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt?: string;
  used?: Figure;
  reserved?: Figure;
  limit?: Figure | null;
  remaining?: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt?: string | null;
  period?: "month" | "day";
  rate?: AdmissionRate | null;
  whenAway?: AdmissionWhenAway | null;
  refusal?: AdmissionRefusal;
}

/** The plan's tightest rate. */
export interface AdmissionRate {
  limit: number;
  remaining: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt: string;
}

/** How such calls may be recorded afterwards that went on without the ledger; null where none may. */
export interface AdmissionWhenAway {
  eventName: string;
  /** the property that the meter adds up */
  quantityProperty: string | null;
}

/** What the gateway's client is told. */
export interface AdmissionRefusal {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

export interface CommitInput {
  /** by default what was reserved */
  quantity?: Quantity | null;
  properties?: Properties | null;
}

export interface RenewInput {
  ttlSeconds?: number | null;
}

export interface NoFields {
}

/** Exactly one customer; the names are accepted in snake_case too. */
export interface EventInput {
  customerId?: string | null;
  externalCustomerId?: string | null;
  customer_id?: string | null;
  external_customer_id?: string | null;
  /** required, under this name or the next */
  eventName?: string | null;
  event_name?: string | null;
  /** made up when absent */
  idempotencyKey?: string | null;
  idempotency_key?: string | null;
  /** default now; at most 1 hour ahead, not before 1970 */
  timestamp?: string | null;
  properties?: Properties | null;
  contractId?: string | null;
  contract_id?: string | null;
}

export interface EventBatch {
  /** each as `POST /v1/events` takes it; bad ones are named and kept, good ones count */
  events: Record<string, unknown>[];
}

/** CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` the key, `data` the properties. */
export interface CloudEvent {
  specversion: "1.0";
  id: string;
  source: string;
  type: string;
  subject: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  time?: string;
  data?: Record<string, unknown>;
}

export interface EventAccepted {
  status: "accepted";
  idempotencyKey: string;
  requestId: string;
  /** what counts it */
  meters: string[];
  /** why nothing does */
  unmatched?: string;
}

/** A batch of CloudEvents is answered as a batch. */
export type EventOrBatchAccepted = EventAccepted | BatchAccepted;

export interface RejectedInBatch {
  index: number;
  code: "invalid_input" | "not_found" | "idempotency_conflict";
  message: string;
}

export interface BatchAccepted {
  status: "accepted";
  /** duplicates and replacements included */
  count: number;
  duplicates: number;
  replaced: number;
  rejected: RejectedInBatch[];
  /** rejected ones that could not be kept for a replay */
  notKept?: number;
  requestId: string;
}

export interface Event {
  customerId: string;
  externalCustomerId: string | null;
  eventName: string;
  idempotencyKey: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  timestamp: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  receivedAt: string;
  properties: Properties;
  source: "event" | "consume" | "reservation";
  status: "counted" | "unmatched" | "replaced" | "retracted";
  meters: string[];
  unmatched?: string;
}

export interface Retracted {
  status: "retracted";
  customerId: string;
  idempotencyKey: string;
  requestId: string;
}

/** `keys` of a customer, or a `filter`. */
export interface RetractionInput {
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  keys?: string[] | null;
  filter?: EventFilter | null;
  dryRun?: boolean | null;
  cursor?: string | null;
}

/** At least one of these. */
export interface EventFilter {
  eventName?: string | null;
  keyPrefix?: string | null;
  properties?: Properties | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  from?: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  to?: string | null;
}

export interface RetractionOutcome {
  dryRun: boolean;
  matched: number;
  retracted: number;
  /** meter → how many of them it counts */
  meters: Record<string, number>;
  missing: string[];
  events: Event[];
  hasMore: boolean;
  nextCursor: string | null;
}

export interface RejectedEvent {
  id: string;
  code: string;
  message: string;
  customerId: string | null;
  eventName: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  receivedAt: string;
  /** what was sent */
  event: unknown;
}

/** `ids`, or `all` with filters. */
export interface ReplayInput {
  ids?: string[] | null;
  all?: boolean | null;
  limit?: number | null;
  cursor?: string | null;
  customerId?: string | null;
  eventName?: string | null;
  code?: "invalid_input" | "not_found" | "idempotency_conflict" | null;
}

export interface ImportProgress {
  /** what is imported; default `events` */
  kind?: "events" | "system" | null;
  /** what people call it, such as the name of a file */
  label?: string | null;
  /** how many were taken */
  count: number;
  /** and how many refused */
  refused?: number | null;
  /** how much of the whole is read, such as bytes of a file */
  done?: number | null;
  /** the whole, if it is known */
  total?: number | null;
  state: "running" | "ended" | "failed";
}

export interface Told {
}

export interface ReplayOutcome {
  results: ReplayedEvent[];
  causes: RejectedCause[];
  hasMore: boolean;
  nextCursor: string | null;
}

export interface ReplayedEvent {
  id: string;
  status: "accepted" | "rejected" | "missing";
  idempotencyKey?: string;
  meters?: string[];
  unmatched?: string;
  code?: "invalid_input" | "not_found" | "idempotency_conflict";
  message?: string;
}

export interface RejectedCause {
  code: string;
  count: number;
  message: string;
}

/** `all`, or filters. */
export interface DiscardInput {
  all?: boolean | null;
  dryRun?: boolean | null;
  customerId?: string | null;
  eventName?: string | null;
  code?: "invalid_input" | "not_found" | "idempotency_conflict" | null;
}

export interface DiscardOutcome {
  dryRun: boolean;
  matched: number;
  discarded: number;
  causes: RejectedCause[];
  events: RejectedEvent[];
}

/** The plan that holds, the limits, and what is recorded in the period, without what is held. */
export interface UsageSummary {
  plan: string | null;
  status: "incomplete" | "incomplete_expired" | "trialing" | "active" | "past_due" | "canceled" | "unpaid" | "paused" | null;
  period: "month" | "day";
  quotas: Record<string, Figure>;
  usage: Record<string, Figure>;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  periodStart: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  periodEnd: string;
}

export interface Entitlement {
  feature: string;
  type: "metered" | "boolean" | "static";
  enabled: boolean;
  reason?: "customer_suspended" | "primitive_disabled_by_kit" | "subscription_inactive" | "unknown_feature";
  value: boolean | number | string | null;
  limit: Figure | null;
  used: Figure | null;
  reserved: Figure | null;
  remaining: Figure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  resetsAt: string | null;
  mode: "hard" | "soft" | "grace" | null;
  failMode: "closed" | "open";
}

export interface DecisionExplanation {
  customerId: string;
  feature: string;
  /** what was asked for; null of a feature without usage */
  quantity: Figure | null;
  /** the customer's present, by which it was decided */
  at: string;
  allowed: boolean;
  refusal: DecisionRefusal | null;
  /** in the order of a decision; the first that refuses ends it */
  steps: DecisionStep[];
}

/** What the same question would be refused with. */
export interface DecisionRefusal {
  status: number;
  code: string;
  reason?: string;
  message: string;
}

export interface DecisionStep {
  step: "customer" | "kit" | "subscription" | "value" | "per_call" | "rate" | "quota";
  outcome: "passed" | "refused" | "skipped";
  /** what the step looked at; empty when it was not reached */
  inputs: Record<string, unknown>;
}

export interface UsageQuery {
  /** code or id */
  meter: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  from: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  to: string;
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  /** default none, one row for the span */
  window?: "minute" | "hour" | "day" | "week" | "month" | "none" | null;
  /** An IANA time zone. */
  timeZone?: string | null;
  /** group keys of the meter, and `customer` */
  groupBy?: string[] | null;
  /** group key → values; null for missing */
  filter?: Record<string, unknown> | null;
  /** with `customer` in `groupBy` */
  top?: number | null;
  limit?: number | null;
  cursor?: string | null;
}

export interface UsageSeries {
  meter: string;
  aggregation: "count" | "sum" | "max" | "min" | "unique_count" | "latest" | "average" | "weighted_sum" | "percentile";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  from: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  to: string;
  rows: UsageRow[];
  hasMore: boolean;
  nextCursor: string | null;
}

export interface UsageRow {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  windowStart: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  windowEnd: string;
  customerId?: string;
  externalCustomerId?: string | null;
  group: Record<string, string | null>;
  value: Figure;
}

export interface ReturnUrls {
  checkoutSuccess?: string | null;
  checkoutCancel?: string | null;
  portal?: string | null;
}

export interface SelfService {
  feature?: string | null;
  /** label → event name */
  breakdown?: Record<string, string> | null;
}

export interface SellerIdentity {
  legalName?: string | null;
  address?: Address | null;
  taxId?: string | null;
  logoUrl?: string | null;
  numberPrefix?: string | null;
}

export interface PageSettings {
  /** what customers know the seller by */
  name?: string | null;
  /** of buttons and links; it contrasts with white by 4.5 to 1 */
  accentColor?: string | null;
  /** an address of a picture, or the path of the one that was uploaded in the dashboard */
  logoUrl?: string | null;
  /** whose pages may frame the pricing page */
  embedOrigins?: string[] | null;
  /** with which browsers talk to Stripe on the page that saves a payment method */
  stripePublishableKey?: string | null;
}

export interface SettingsChange {
  /** the kit of customers without one */
  defaultAccountKitId?: string | null;
  /** stands in where no subscription grants */
  defaultPlanKey?: string | null;
  /** of customers without one */
  timeZone?: string | null;
  /** what happens when a key comes with other content */
  changedKeyPolicy?: "replace" | "reject" | null;
  gracePeriodHours?: number | null;
  reminderDays?: number[] | null;
  alertThresholds?: number[] | null;
  returnUrls?: ReturnUrls | null;
  selfService?: SelfService | null;
  seller?: SellerIdentity | null;
  mail?: MailSettings | null;
  paymentRetries?: PaymentRetries | null;
  allowedOrigins?: string[] | null;
  pages?: PageSettings | null;
}

export interface Settings {
  defaultPlanKey: string | null;
  defaultAccountKitId: string | null;
  timeZone: string;
  changedKeyPolicy: "replace" | "reject";
  gracePeriodHours: number;
  reminderDays: number[];
  alertThresholds: number[];
  returnUrls: ReturnUrls;
  selfService: SelfService;
  seller: SellerIdentity;
  mail: MailSettings;
  paymentRetries: PaymentRetries;
  allowedOrigins: string[];
  pages: PageSettings;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  updatedAt: string;
}

export interface KeyInput {
  name: string;
  /** what it may do, `usage:write` or `*`; without it, what its maker may */
  scopes?: string[] | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt?: string | null;
  customerId?: string | null;
  userId?: string | null;
  externalCustomerId?: string | null;
  requestsPerMinute?: number | null;
}

export interface KeyRotation {
  /** how long the old one works on; default a day */
  overlapSeconds?: number | null;
}

export interface Key {
  id: string;
  name: string;
  prefix: string;
  lastFour: string;
  scopes: string[];
  customerId: string | null;
  requestsPerMinute: number | null;
  replaces: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  revokedAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  lastUsedAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

export interface CreatedKey {
  /** shown once; null in a repetition of the request */
  secret: string | null;
  id: string;
  name: string;
  prefix: string;
  lastFour: string;
  scopes: string[];
  customerId: string | null;
  requestsPerMinute: number | null;
  replaces: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  expiresAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  revokedAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  lastUsedAt: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

/** `jwk`, or `jwks`. */
export interface TokenKeyInput {
  /** a public key as a JSON Web Key (RFC 7517) */
  jwk?: Record<string, unknown> | null;
  /** a JWKS document */
  jwks?: Record<string, unknown> | null;
  name?: string | null;
  issuer?: string | null;
  audience?: string | null;
  customerClaim?: string | null;
}

export interface TokenKey {
  id: string;
  kid: string;
  name: string | null;
  source: "weir" | "operator";
  algorithm: "HS256" | "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" | "ES256" | "ES384" | "ES512" | "EdDSA";
  jwk: Record<string, unknown> | null;
  issuer: string | null;
  audience: string;
  customerClaim: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  removedAt: string | null;
}

export interface AuditEntry {
  id: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  at: string;
  /** the id of a key or customer, `command_line`, `job:<name>` or `system` */
  actor: string;
  user: string | null;
  action: string;
  kind: string;
  subject: string;
  customerId: string | null;
  route: string | null;
  requestId: string | null;
  changes: AuditChange[];
}

export interface AuditChange {
  path: string;
  from: unknown;
  to: unknown;
}

export interface Job {
  id: string;
  kind: "quota_override_expiry" | "contract_billing" | "contract_settlement" | "invoice_reminder" | "invoice_delivery" | "invoice_collection" | "payment_refund" | "trial_ending" | "stripe_event" | "stripe_subscription" | "stripe_second_subscription" | "stripe_sweep" | "kept_answers_clean_up";
  subject: string;
  period: unknown;
  customerId: string | null;
  testClockId?: string;
  state: "waiting" | "due" | "running" | "retrying" | "failed" | "done";
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  dueAt: string;
  attempts: number;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  nextAttemptAt: string | null;
  error: JobFailure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  failedAt?: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  doneAt?: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

export interface JobFailure {
  code: string;
  message: string;
  remedy: string | null;
}

export interface TestClockInput {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  now: string;
  name?: string | null;
}

export interface TestClockTarget {
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  to: string;
}

export interface TestClock {
  id: string;
  name: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  now: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  createdAt: string;
}

export interface TestClockAdvance {
  id: string;
  testClock: TestClock;
  isComplete: boolean;
  jobs: JobRun[];
}

export interface JobRun {
  id: string;
  kind: string;
  subject: string;
  period: unknown;
  customerId: string | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  dueAt: string;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  ranAt: string;
  state: "done" | "retrying" | "failed" | "running";
  what?: string;
  events?: BillingEvent[];
  error?: JobFailure | null;
  /** ISO 8601 with an offset; answers are UTC with milliseconds. */
  nextAttemptAt?: string;
}

/** What billing did; which members there are depends on the event. */
export interface BillingEvent {
  event: "invoice_finalized" | "drafts_rolled_on" | "subscription_changed" | "invoice_credited" | "correction_drafted" | "message_requested" | "message_handed_over" | "message_not_delivered";
  made?: number;
  changed?: number;
  status?: string;
  creditNoteId?: string;
  /** An amount in the currency's minor unit, such as cents. */
  creditedMinor?: number;
  message?: string;
  invoiceId?: string;
  invoiceNumber?: string | null;
  /** An ISO 4217 code. */
  currency?: string;
  /** An amount in the currency's minor unit, such as cents. */
  totalMinor?: number;
  period?: TimeRange;
}

export interface Alive {
  status: "ok";
}

export interface Ready {
  status: "ready";
}

/** An OpenAPI document. */
export interface Description {
  openapi: string;
  info: Record<string, unknown>;
  paths: Record<string, unknown>;
}
