// Made by `make openapi` from Docs/openapi; not to be edited.
// swift-format-ignore-file

public import Foundation

// What bodies and answers are made of, under the names of the API.
extension Weir {

    /// `FieldIssue` of the API.
    public struct FieldIssue: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// Where in the body or the query, `quotas.seo`.
        public var path: String { json.member("path") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["path", "code", "message"], [:])
    }

    /// `Deleted` of the API.
    public struct Deleted: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `deleted` of the API.
        public var deleted: Bool { json.member("deleted") }
        /// What an answer must have.
        public static let shape = Shape(["id", "deleted"], [:])
    }

    /// `QuotaTerms` of the API.
    public struct QuotaTerms: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(limit: Quantity, mode: String? = nil, overageCap: Quantity? = nil, graceHours: Int? = nil, alertThresholds: [Int]? = nil) {
            json = [:]
            json.set("limit", limit)
            json.set("mode", mode)
            json.set("overageCap", overageCap)
            json.set("graceHours", graceHours)
            json.set("alertThresholds", alertThresholds)
        }
        /// `limit` of the API.
        public var limit: Quantity { get { json.member("limit") } set { json.set("limit", newValue) } }
        /// A soft quota refuses above limit and cap together only, one with grace also some hours after its limit was reached; default hard.
        public var mode: String? { get { json.found("mode") } set { json.set("mode", newValue) } }
        /// Of a soft quota or one with grace.
        public var overageCap: Quantity? { get { json.found("overageCap") } set { json.set("overageCap", newValue) } }
        /// Of the mode grace; default 24; without an overageCap at most 22 with quotas of a day, and 742 with those of a month.
        public var graceHours: Int? { get { json.found("graceHours") } set { json.set("graceHours", newValue) } }
        /// Percent of the limit at which usage alerts; by default the workspace's.
        public var alertThresholds: [Int]? { get { json.found("alertThresholds") } set { json.set("alertThresholds", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["limit"], [:])
    }

    /// `SoftQuota` of the API.
    public struct SoftQuota: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `limit` of the API.
        public var limit: Quantity { json.member("limit") }
        /// `mode` of the API.
        public var mode: String? { json.found("mode") }
        /// `overageCap` of the API.
        public var overageCap: Quantity? { json.found("overageCap") }
        /// `graceHours` of the API.
        public var graceHours: Int? { json.found("graceHours") }
        /// `alertThresholds` of the API.
        public var alertThresholds: [Int]? { json.found("alertThresholds") }
        /// What an answer must have.
        public static let shape = Shape(["limit"], [:])
    }

    /// `RateLimit` of the API.
    public struct RateLimit: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(limit: Int, interval: String, burst: Int? = nil) {
            json = [:]
            json.set("limit", limit)
            json.set("interval", interval)
            json.set("burst", burst)
        }
        /// `limit` of the API.
        public var limit: Int { get { json.member("limit") } set { json.set("limit", newValue) } }
        /// `interval` of the API.
        public var interval: String { get { json.member("interval") } set { json.set("interval", newValue) } }
        /// `burst` of the API.
        public var burst: Int? { get { json.found("burst") } set { json.set("burst", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["limit", "interval"], [:])
    }

    /// Of a schedule; the fields that a price's model does not know are refused.
    public struct Tier: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(upTo: Quantity? = nil, unitAmount: Quantity? = nil, flatAmount: Quantity? = nil, packageSize: Quantity? = nil, maxAmount: Quantity? = nil, ratePercent: Quantity? = nil, amount: Quantity? = nil, limits: [String: JSON]? = nil) {
            json = [:]
            json.set("upTo", upTo)
            json.set("unitAmount", unitAmount)
            json.set("flatAmount", flatAmount)
            json.set("packageSize", packageSize)
            json.set("maxAmount", maxAmount)
            json.set("ratePercent", ratePercent)
            json.set("amount", amount)
            json.set("limits", limits)
        }
        /// Inclusive; null or absent in the last tier.
        public var upTo: Quantity? { get { json.found("upTo") } set { json.set("upTo", newValue) } }
        /// `unitAmount` of the API.
        public var unitAmount: Quantity? { get { json.found("unitAmount") } set { json.set("unitAmount", newValue) } }
        /// Added once the tier is reached.
        public var flatAmount: Quantity? { get { json.found("flatAmount") } set { json.set("flatAmount", newValue) } }
        /// The unit amount is for each started block.
        public var packageSize: Quantity? { get { json.found("packageSize") } set { json.set("packageSize", newValue) } }
        /// Caps the tier.
        public var maxAmount: Quantity? { get { json.found("maxAmount") } set { json.set("maxAmount", newValue) } }
        /// `ratePercent` of the API.
        public var ratePercent: Quantity? { get { json.found("ratePercent") } set { json.set("ratePercent", newValue) } }
        /// `amount` of the API.
        public var amount: Quantity? { get { json.found("amount") } set { json.set("amount", newValue) } }
        /// Of a capacity tier: unit → most, null for no limit.
        public var limits: [String: JSON]? { get { json.found("limits") } set { json.set("limits", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Rate` of the API.
    public struct Rate: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(match: [String: String], unitAmount: Quantity) {
            json = [:]
            json.set("match", match)
            json.set("unitAmount", unitAmount)
        }
        /// Group key → value.
        public var match: [String: String] { get { json.member("match") } set { json.set("match", newValue) } }
        /// `unitAmount` of the API.
        public var unitAmount: Quantity { get { json.member("unitAmount") } set { json.set("unitAmount", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["match", "unitAmount"], [:])
    }

    /// `UnitConversion` of the API.
    public struct UnitConversion: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(operation: String, factor: Quantity, rounding: String? = nil, precision: Int? = nil) {
            json = [:]
            json.set("operation", operation)
            json.set("factor", factor)
            json.set("rounding", rounding)
            json.set("precision", precision)
        }
        /// `operation` of the API.
        public var operation: String { get { json.member("operation") } set { json.set("operation", newValue) } }
        /// `factor` of the API.
        public var factor: Quantity { get { json.member("factor") } set { json.set("factor", newValue) } }
        /// `rounding` of the API.
        public var rounding: String? { get { json.found("rounding") } set { json.set("rounding", newValue) } }
        /// `precision` of the API.
        public var precision: Int? { get { json.found("precision") } set { json.set("precision", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["operation", "factor"], [:])
    }

    /// A charge of a plan.
    public struct Price: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, model: String, name: String? = nil, meter: String? = nil, per: String? = nil, interval: String? = nil, intervalCount: Int? = nil, timing: String? = nil, currency: String? = nil, included: String? = nil, unitConversion: UnitConversion? = nil, freeUnits: Quantity? = nil, bucket: String? = nil, minimumSpend: Quantity? = nil, maximumSpend: Quantity? = nil, amount: Quantity? = nil, unitAmount: Quantity? = nil, tiers: [Tier]? = nil, zeroQuantityChargesFirstTierFlat: Bool? = nil, packageSize: Quantity? = nil, packageAmount: Quantity? = nil, rounding: String? = nil, ratePercent: Quantity? = nil, fixedPerEvent: Quantity? = nil, freeEvents: Int? = nil, freeAmount: Quantity? = nil, perEventMin: Quantity? = nil, perEventMax: Quantity? = nil, multiplier: Quantity? = nil, rates: [Rate]? = nil, fallback: Quantity? = nil) {
            json = [:]
            json.set("key", key)
            json.set("name", name)
            json.set("model", model)
            json.set("meter", meter)
            json.set("per", per)
            json.set("interval", interval)
            json.set("intervalCount", intervalCount)
            json.set("timing", timing)
            json.set("currency", currency)
            json.set("included", included)
            json.set("unitConversion", unitConversion)
            json.set("freeUnits", freeUnits)
            json.set("bucket", bucket)
            json.set("minimumSpend", minimumSpend)
            json.set("maximumSpend", maximumSpend)
            json.set("amount", amount)
            json.set("unitAmount", unitAmount)
            json.set("tiers", tiers)
            json.set("zeroQuantityChargesFirstTierFlat", zeroQuantityChargesFirstTierFlat)
            json.set("packageSize", packageSize)
            json.set("packageAmount", packageAmount)
            json.set("rounding", rounding)
            json.set("ratePercent", ratePercent)
            json.set("fixedPerEvent", fixedPerEvent)
            json.set("freeEvents", freeEvents)
            json.set("freeAmount", freeAmount)
            json.set("perEventMin", perEventMin)
            json.set("perEventMax", perEventMax)
            json.set("multiplier", multiplier)
            json.set("rates", rates)
            json.set("fallback", fallback)
        }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// What lines are called; by default the key.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `model` of the API.
        public var model: String { get { json.member("model") } set { json.set("model", newValue) } }
        /// The code of the meter whose usage is priced.
        public var meter: String? { get { json.found("meter") } set { json.set("meter", newValue) } }
        /// `per` of the API.
        public var per: String? { get { json.found("per") } set { json.set("per", newValue) } }
        /// `interval` of the API.
        public var interval: String? { get { json.found("interval") } set { json.set("interval", newValue) } }
        /// `intervalCount` of the API.
        public var intervalCount: Int? { get { json.found("intervalCount") } set { json.set("intervalCount", newValue) } }
        /// `timing` of the API.
        public var timing: String? { get { json.found("timing") } set { json.set("timing", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// Only units above the plan's quota on the same meter are charged.
        public var included: String? { get { json.found("included") } set { json.set("included", newValue) } }
        /// `unitConversion` of the API.
        public var unitConversion: UnitConversion? { get { json.found("unitConversion") } set { json.set("unitConversion", newValue) } }
        /// `freeUnits` of the API.
        public var freeUnits: Quantity? { get { json.found("freeUnits") } set { json.set("freeUnits", newValue) } }
        /// `bucket` of the API.
        public var bucket: String? { get { json.found("bucket") } set { json.set("bucket", newValue) } }
        /// `minimumSpend` of the API.
        public var minimumSpend: Quantity? { get { json.found("minimumSpend") } set { json.set("minimumSpend", newValue) } }
        /// `maximumSpend` of the API.
        public var maximumSpend: Quantity? { get { json.found("maximumSpend") } set { json.set("maximumSpend", newValue) } }
        /// Flat.
        public var amount: Quantity? { get { json.found("amount") } set { json.set("amount", newValue) } }
        /// Per_unit.
        public var unitAmount: Quantity? { get { json.found("unitAmount") } set { json.set("unitAmount", newValue) } }
        /// Graduated, volume, graduated_percentage, capacity.
        public var tiers: [Tier]? { get { json.found("tiers") } set { json.set("tiers", newValue) } }
        /// `zeroQuantityChargesFirstTierFlat` of the API.
        public var zeroQuantityChargesFirstTierFlat: Bool? { get { json.found("zeroQuantityChargesFirstTierFlat") } set { json.set("zeroQuantityChargesFirstTierFlat", newValue) } }
        /// Package.
        public var packageSize: Quantity? { get { json.found("packageSize") } set { json.set("packageSize", newValue) } }
        /// `packageAmount` of the API.
        public var packageAmount: Quantity? { get { json.found("packageAmount") } set { json.set("packageAmount", newValue) } }
        /// Package, whether a started one counts.
        public var rounding: String? { get { json.found("rounding") } set { json.set("rounding", newValue) } }
        /// Percentage.
        public var ratePercent: Quantity? { get { json.found("ratePercent") } set { json.set("ratePercent", newValue) } }
        /// `fixedPerEvent` of the API.
        public var fixedPerEvent: Quantity? { get { json.found("fixedPerEvent") } set { json.set("fixedPerEvent", newValue) } }
        /// `freeEvents` of the API.
        public var freeEvents: Int? { get { json.found("freeEvents") } set { json.set("freeEvents", newValue) } }
        /// `freeAmount` of the API.
        public var freeAmount: Quantity? { get { json.found("freeAmount") } set { json.set("freeAmount", newValue) } }
        /// `perEventMin` of the API.
        public var perEventMin: Quantity? { get { json.found("perEventMin") } set { json.set("perEventMin", newValue) } }
        /// `perEventMax` of the API.
        public var perEventMax: Quantity? { get { json.found("perEventMax") } set { json.set("perEventMax", newValue) } }
        /// Multiplier.
        public var multiplier: Quantity? { get { json.found("multiplier") } set { json.set("multiplier", newValue) } }
        /// Dimensional.
        public var rates: [Rate]? { get { json.found("rates") } set { json.set("rates", newValue) } }
        /// `fallback` of the API.
        public var fallback: Quantity? { get { json.found("fallback") } set { json.set("fallback", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key", "model"], ["unitConversion": UnitConversion.self, "tiers": Tier.self, "rates": Rate.self])
    }

    /// Other amounts of one of a plan's prices; what is left out stays, null takes away.
    public struct PriceOverride: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, model: String? = nil, freeUnits: Quantity? = nil, minimumSpend: Quantity? = nil, maximumSpend: Quantity? = nil, amount: Quantity? = nil, unitAmount: Quantity? = nil, tiers: [Tier]? = nil, zeroQuantityChargesFirstTierFlat: Bool? = nil, packageSize: Quantity? = nil, packageAmount: Quantity? = nil, rounding: String? = nil, ratePercent: Quantity? = nil, fixedPerEvent: Quantity? = nil, freeEvents: Int? = nil, freeAmount: Quantity? = nil, perEventMin: Quantity? = nil, perEventMax: Quantity? = nil, multiplier: Quantity? = nil, rates: [Rate]? = nil, fallback: Quantity? = nil) {
            json = [:]
            json.set("key", key)
            json.set("model", model)
            json.set("freeUnits", freeUnits)
            json.set("minimumSpend", minimumSpend)
            json.set("maximumSpend", maximumSpend)
            json.set("amount", amount)
            json.set("unitAmount", unitAmount)
            json.set("tiers", tiers)
            json.set("zeroQuantityChargesFirstTierFlat", zeroQuantityChargesFirstTierFlat)
            json.set("packageSize", packageSize)
            json.set("packageAmount", packageAmount)
            json.set("rounding", rounding)
            json.set("ratePercent", ratePercent)
            json.set("fixedPerEvent", fixedPerEvent)
            json.set("freeEvents", freeEvents)
            json.set("freeAmount", freeAmount)
            json.set("perEventMin", perEventMin)
            json.set("perEventMax", perEventMax)
            json.set("multiplier", multiplier)
            json.set("rates", rates)
            json.set("fallback", fallback)
        }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// `model` of the API.
        public var model: String? { get { json.found("model") } set { json.set("model", newValue) } }
        /// `freeUnits` of the API.
        public var freeUnits: Quantity? { get { json.found("freeUnits") } set { json.set("freeUnits", newValue) } }
        /// `minimumSpend` of the API.
        public var minimumSpend: Quantity? { get { json.found("minimumSpend") } set { json.set("minimumSpend", newValue) } }
        /// `maximumSpend` of the API.
        public var maximumSpend: Quantity? { get { json.found("maximumSpend") } set { json.set("maximumSpend", newValue) } }
        /// Flat.
        public var amount: Quantity? { get { json.found("amount") } set { json.set("amount", newValue) } }
        /// Per_unit.
        public var unitAmount: Quantity? { get { json.found("unitAmount") } set { json.set("unitAmount", newValue) } }
        /// Graduated, volume, graduated_percentage, capacity.
        public var tiers: [Tier]? { get { json.found("tiers") } set { json.set("tiers", newValue) } }
        /// `zeroQuantityChargesFirstTierFlat` of the API.
        public var zeroQuantityChargesFirstTierFlat: Bool? { get { json.found("zeroQuantityChargesFirstTierFlat") } set { json.set("zeroQuantityChargesFirstTierFlat", newValue) } }
        /// Package.
        public var packageSize: Quantity? { get { json.found("packageSize") } set { json.set("packageSize", newValue) } }
        /// `packageAmount` of the API.
        public var packageAmount: Quantity? { get { json.found("packageAmount") } set { json.set("packageAmount", newValue) } }
        /// Package, whether a started one counts.
        public var rounding: String? { get { json.found("rounding") } set { json.set("rounding", newValue) } }
        /// Percentage.
        public var ratePercent: Quantity? { get { json.found("ratePercent") } set { json.set("ratePercent", newValue) } }
        /// `fixedPerEvent` of the API.
        public var fixedPerEvent: Quantity? { get { json.found("fixedPerEvent") } set { json.set("fixedPerEvent", newValue) } }
        /// `freeEvents` of the API.
        public var freeEvents: Int? { get { json.found("freeEvents") } set { json.set("freeEvents", newValue) } }
        /// `freeAmount` of the API.
        public var freeAmount: Quantity? { get { json.found("freeAmount") } set { json.set("freeAmount", newValue) } }
        /// `perEventMin` of the API.
        public var perEventMin: Quantity? { get { json.found("perEventMin") } set { json.set("perEventMin", newValue) } }
        /// `perEventMax` of the API.
        public var perEventMax: Quantity? { get { json.found("perEventMax") } set { json.set("perEventMax", newValue) } }
        /// Multiplier.
        public var multiplier: Quantity? { get { json.found("multiplier") } set { json.set("multiplier", newValue) } }
        /// Dimensional.
        public var rates: [Rate]? { get { json.found("rates") } set { json.set("rates", newValue) } }
        /// `fallback` of the API.
        public var fallback: Quantity? { get { json.found("fallback") } set { json.set("fallback", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key"], ["tiers": Tier.self, "rates": Rate.self])
    }

    /// Least and most to spend on all prices together.
    public struct Commitment: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(minimumSpend: Quantity? = nil, maximumSpend: Quantity? = nil, interval: String? = nil, intervalCount: Int? = nil) {
            json = [:]
            json.set("minimumSpend", minimumSpend)
            json.set("maximumSpend", maximumSpend)
            json.set("interval", interval)
            json.set("intervalCount", intervalCount)
        }
        /// `minimumSpend` of the API.
        public var minimumSpend: Quantity? { get { json.found("minimumSpend") } set { json.set("minimumSpend", newValue) } }
        /// `maximumSpend` of the API.
        public var maximumSpend: Quantity? { get { json.found("maximumSpend") } set { json.set("maximumSpend", newValue) } }
        /// `interval` of the API.
        public var interval: String? { get { json.found("interval") } set { json.set("interval", newValue) } }
        /// `intervalCount` of the API.
        public var intervalCount: Int? { get { json.found("intervalCount") } set { json.set("intervalCount", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// Amounts of unbilled usage, in major units, at which is invoiced at once.
    public struct ProgressiveBilling: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(thresholds: [Quantity], repeatEvery: Quantity? = nil) {
            json = [:]
            json.set("thresholds", thresholds)
            json.set("repeatEvery", repeatEvery)
        }
        /// `thresholds` of the API.
        public var thresholds: [Quantity] { get { json.member("thresholds") } set { json.set("thresholds", newValue) } }
        /// `repeatEvery` of the API.
        public var repeatEvery: Quantity? { get { json.found("repeatEvery") } set { json.set("repeatEvery", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["thresholds"], [:])
    }

    /// What a plan says; an absent field is unchanged, null clears.
    public struct PlanTerms: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(stripePriceId: String? = nil, quotas: [String: JSON]? = nil, period: String? = nil, features: [String: JSON]? = nil, rateLimits: [String: RateLimit]? = nil, prices: [Price]? = nil, currency: String? = nil, commitment: Commitment? = nil, progressiveBilling: ProgressiveBilling? = nil, netTerms: Int? = nil, autoPay: Bool? = nil, trialDays: Int? = nil, spendAlerts: [Quantity]? = nil) {
            json = [:]
            json.set("stripePriceId", stripePriceId)
            json.set("quotas", quotas)
            json.set("period", period)
            json.set("features", features)
            json.set("rateLimits", rateLimits)
            json.set("prices", prices)
            json.set("currency", currency)
            json.set("commitment", commitment)
            json.set("progressiveBilling", progressiveBilling)
            json.set("netTerms", netTerms)
            json.set("autoPay", autoPay)
            json.set("trialDays", trialDays)
            json.set("spendAlerts", spendAlerts)
        }
        /// Kept and shown.
        public var stripePriceId: String? { get { json.found("stripePriceId") } set { json.set("stripePriceId", newValue) } }
        /// Feature → how much a period; features and meters of these names come into being with it.
        public var quotas: [String: JSON]? { get { json.found("quotas") } set { json.set("quotas", newValue) } }
        /// Of all quotas; default month.
        public var period: String? { get { json.found("period") } set { json.set("period", newValue) } }
        /// Feature → value of a boolean or static feature.
        public var features: [String: JSON]? { get { json.found("features") } set { json.set("features", newValue) } }
        /// Feature, or `*` for every call.
        public var rateLimits: [String: RateLimit]? { get { json.found("rateLimits") } set { json.set("rateLimits", newValue) } }
        /// `prices` of the API.
        public var prices: [Price]? { get { json.found("prices") } set { json.set("prices", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// `commitment` of the API.
        public var commitment: Commitment? { get { json.found("commitment") } set { json.set("commitment", newValue) } }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { get { json.found("progressiveBilling") } set { json.set("progressiveBilling", newValue) } }
        /// Days.
        public var netTerms: Int? { get { json.found("netTerms") } set { json.set("netTerms", newValue) } }
        /// `autoPay` of the API.
        public var autoPay: Bool? { get { json.found("autoPay") } set { json.set("autoPay", newValue) } }
        /// `trialDays` of the API.
        public var trialDays: Int? { get { json.found("trialDays") } set { json.set("trialDays", newValue) } }
        /// Amounts at which what a contract's period costs alerts.
        public var spendAlerts: [Quantity]? { get { json.found("spendAlerts") } set { json.set("spendAlerts", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["prices": Price.self, "commitment": Commitment.self, "progressiveBilling": ProgressiveBilling.self])
    }

    /// `PlanUpsert` of the API.
    public struct PlanUpsert: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, name: String, accountKitId: String? = nil, applyTo: String? = nil, stripePriceId: String? = nil, quotas: [String: JSON]? = nil, period: String? = nil, features: [String: JSON]? = nil, rateLimits: [String: RateLimit]? = nil, prices: [Price]? = nil, currency: String? = nil, commitment: Commitment? = nil, progressiveBilling: ProgressiveBilling? = nil, netTerms: Int? = nil, autoPay: Bool? = nil, trialDays: Int? = nil, spendAlerts: [Quantity]? = nil) {
            json = [:]
            json.set("key", key)
            json.set("name", name)
            json.set("accountKitId", accountKitId)
            json.set("applyTo", applyTo)
            json.set("stripePriceId", stripePriceId)
            json.set("quotas", quotas)
            json.set("period", period)
            json.set("features", features)
            json.set("rateLimits", rateLimits)
            json.set("prices", prices)
            json.set("currency", currency)
            json.set("commitment", commitment)
            json.set("progressiveBilling", progressiveBilling)
            json.set("netTerms", netTerms)
            json.set("autoPay", autoPay)
            json.set("trialDays", trialDays)
            json.set("spendAlerts", spendAlerts)
        }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// `name` of the API.
        public var name: String { get { json.member("name") } set { json.set("name", newValue) } }
        /// The kit that is applied when a customer subscribes.
        public var accountKitId: String? { get { json.found("accountKitId") } set { json.set("accountKitId", newValue) } }
        /// Whom the change reaches beside new subscribers; by default all who were not kept on an older version.
        public var applyTo: String? { get { json.found("applyTo") } set { json.set("applyTo", newValue) } }
        /// Kept and shown.
        public var stripePriceId: String? { get { json.found("stripePriceId") } set { json.set("stripePriceId", newValue) } }
        /// Feature → how much a period; features and meters of these names come into being with it.
        public var quotas: [String: JSON]? { get { json.found("quotas") } set { json.set("quotas", newValue) } }
        /// Of all quotas; default month.
        public var period: String? { get { json.found("period") } set { json.set("period", newValue) } }
        /// Feature → value of a boolean or static feature.
        public var features: [String: JSON]? { get { json.found("features") } set { json.set("features", newValue) } }
        /// Feature, or `*` for every call.
        public var rateLimits: [String: RateLimit]? { get { json.found("rateLimits") } set { json.set("rateLimits", newValue) } }
        /// `prices` of the API.
        public var prices: [Price]? { get { json.found("prices") } set { json.set("prices", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// `commitment` of the API.
        public var commitment: Commitment? { get { json.found("commitment") } set { json.set("commitment", newValue) } }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { get { json.found("progressiveBilling") } set { json.set("progressiveBilling", newValue) } }
        /// Days.
        public var netTerms: Int? { get { json.found("netTerms") } set { json.set("netTerms", newValue) } }
        /// `autoPay` of the API.
        public var autoPay: Bool? { get { json.found("autoPay") } set { json.set("autoPay", newValue) } }
        /// `trialDays` of the API.
        public var trialDays: Int? { get { json.found("trialDays") } set { json.set("trialDays", newValue) } }
        /// Amounts at which what a contract's period costs alerts.
        public var spendAlerts: [Quantity]? { get { json.found("spendAlerts") } set { json.set("spendAlerts", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key", "name"], ["prices": Price.self, "commitment": Commitment.self, "progressiveBilling": ProgressiveBilling.self])
    }

    /// `Plan` of the API.
    public struct Plan: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `key` of the API.
        public var key: String { json.member("key") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// `accountKitId` of the API.
        public var accountKitId: String? { json.found("accountKitId") }
        /// `stripePriceId` of the API.
        public var stripePriceId: String? { json.found("stripePriceId") }
        /// `quotas` of the API.
        public var quotas: [String: JSON] { json.member("quotas") }
        /// `period` of the API.
        public var period: String { json.member("period") }
        /// `prices` of the API.
        public var prices: [Price] { json.member("prices") }
        /// An ISO 4217 code.
        public var currency: String? { json.found("currency") }
        /// `commitment` of the API.
        public var commitment: Commitment? { json.found("commitment") }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { json.found("progressiveBilling") }
        /// `netTerms` of the API.
        public var netTerms: Int? { json.found("netTerms") }
        /// `autoPay` of the API.
        public var autoPay: Bool? { json.found("autoPay") }
        /// `features` of the API.
        public var features: [String: JSON] { json.member("features") }
        /// `rateLimits` of the API.
        public var rateLimits: [String: RateLimit] { json.member("rateLimits") }
        /// `trialDays` of the API.
        public var trialDays: Int? { json.found("trialDays") }
        /// `spendAlerts` of the API.
        public var spendAlerts: [String]? { json.found("spendAlerts") }
        /// `version` of the API.
        public var version: Int { json.member("version") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var archivedAt: Date? { json.found("archivedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "key", "name", "quotas", "period", "prices", "features", "rateLimits", "version", "createdAt", "updatedAt"], ["prices": Price.self, "commitment": Commitment.self, "progressiveBilling": ProgressiveBilling.self])
    }

    /// `PlanVersion` of the API.
    public struct PlanVersion: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `version` of the API.
        public var version: Int { json.member("version") }
        /// `current` of the API.
        public var current: Bool { json.member("current") }
        /// For how many it holds, whatever their status.
        public var subscribers: Int { json.member("subscribers") }
        /// `plan` of the API.
        public var plan: Plan { json.member("plan") }
        /// What an answer must have.
        public static let shape = Shape(["version", "current", "subscribers", "plan"], ["plan": Plan.self])
    }

    /// Exactly one of the two.
    public struct Migration: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(fromVersion: Int? = nil, customers: [String]? = nil) {
            json = [:]
            json.set("fromVersion", fromVersion)
            json.set("customers", customers)
        }
        /// All for whom this version holds.
        public var fromVersion: Int? { get { json.found("fromVersion") } set { json.set("fromVersion", newValue) } }
        /// `cust_…`, `ext:…` or `stripe:cus_…`.
        public var customers: [String]? { get { json.found("customers") } set { json.set("customers", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `MigrationOutcome` of the API.
    public struct MigrationOutcome: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `plan` of the API.
        public var plan: String { json.member("plan") }
        /// `version` of the API.
        public var version: Int { json.member("version") }
        /// `migrated` of the API.
        public var migrated: Bool { json.member("migrated") }
        /// `subscribers` of the API.
        public var subscribers: Int { json.member("subscribers") }
        /// `effect` of the API.
        public var effect: PolicyEffect { json.member("effect") }
        /// What an answer must have.
        public static let shape = Shape(["plan", "version", "migrated", "subscribers", "effect"], ["effect": PolicyEffect.self])
    }

    /// What a change means for customers.
    public struct PolicyEffect: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// How many get something else.
        public var customers: Int { json.member("customers") }
        /// `checked` of the API.
        public var checked: Int { json.member("checked") }
        /// Beyond 10,000.
        public var unchecked: Int { json.member("unchecked") }
        /// How many have used more than a limit that is new or lower.
        public var over: Int { json.member("over") }
        /// `plans` of the API.
        public var plans: [PolicyEffectOnPlan] { json.member("plans") }
        /// `overuses` of the API.
        public var overuses: [Overuse] { json.member("overuses") }
        /// What an answer must have.
        public static let shape = Shape(["customers", "checked", "unchecked", "over", "plans", "overuses"], ["plans": PolicyEffectOnPlan.self, "overuses": Overuse.self])
    }

    /// `PolicyEffectOnPlan` of the API.
    public struct PolicyEffectOnPlan: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `plan` of the API.
        public var plan: String? { json.found("plan") }
        /// `customers` of the API.
        public var customers: Int { json.member("customers") }
        /// `over` of the API.
        public var over: Int { json.member("over") }
        /// `features` of the API.
        public var features: [String] { json.member("features") }
        /// What an answer must have.
        public static let shape = Shape(["customers", "over", "features"], [:])
    }

    /// `Overuse` of the API.
    public struct Overuse: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `externalId` of the API.
        public var externalId: String? { json.found("externalId") }
        /// `plan` of the API.
        public var plan: String? { json.found("plan") }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// `used` of the API.
        public var used: Quantity { json.member("used") }
        /// `limit` of the API.
        public var limit: Quantity { json.member("limit") }
        /// What an answer must have.
        public static let shape = Shape(["customerId", "feature", "used", "limit"], [:])
    }

    /// `percentOff`, or `amountOff` with its `currency`.
    public struct CouponInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(code: String, name: String? = nil, percentOff: Quantity? = nil, amountOff: Quantity? = nil, currency: String? = nil, prices: [String]? = nil, duration: String? = nil, periods: Int? = nil, redeemBy: Date? = nil, maxRedemptions: Int? = nil) {
            json = [:]
            json.set("code", code)
            json.set("name", name)
            json.set("percentOff", percentOff)
            json.set("amountOff", amountOff)
            json.set("currency", currency)
            json.set("prices", prices)
            json.set("duration", duration)
            json.set("periods", periods)
            json.set("redeemBy", redeemBy)
            json.set("maxRedemptions", maxRedemptions)
        }
        /// `code` of the API.
        public var code: String { get { json.member("code") } set { json.set("code", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `percentOff` of the API.
        public var percentOff: Quantity? { get { json.found("percentOff") } set { json.set("percentOff", newValue) } }
        /// Off each invoice, in major units.
        public var amountOff: Quantity? { get { json.found("amountOff") } set { json.set("amountOff", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// `prices` of the API.
        public var prices: [String]? { get { json.found("prices") } set { json.set("prices", newValue) } }
        /// `duration` of the API.
        public var duration: String? { get { json.found("duration") } set { json.set("duration", newValue) } }
        /// With `repeating`.
        public var periods: Int? { get { json.found("periods") } set { json.set("periods", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var redeemBy: Date? { get { json.found("redeemBy") } set { json.set("redeemBy", newValue) } }
        /// `maxRedemptions` of the API.
        public var maxRedemptions: Int? { get { json.found("maxRedemptions") } set { json.set("maxRedemptions", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["code"], [:])
    }

    /// `Coupon` of the API.
    public struct Coupon: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// An exact decimal number.
        public var percentOff: String? { json.found("percentOff") }
        /// An exact decimal number.
        public var amountOff: String? { json.found("amountOff") }
        /// An ISO 4217 code.
        public var currency: String? { json.found("currency") }
        /// `prices` of the API.
        public var prices: [String]? { json.found("prices") }
        /// `duration` of the API.
        public var duration: String { json.member("duration") }
        /// `periods` of the API.
        public var periods: Int? { json.found("periods") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var redeemBy: Date? { json.found("redeemBy") }
        /// `maxRedemptions` of the API.
        public var maxRedemptions: Int? { json.found("maxRedemptions") }
        /// `redemptions` of the API.
        public var redemptions: Int { json.member("redemptions") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var archivedAt: Date? { json.found("archivedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "code", "duration", "redemptions", "createdAt"], [:])
    }

    /// `KitPrimitive` of the API.
    public struct KitPrimitive: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(enabled: Bool, defaults: JSON? = nil) {
            json = [:]
            json.set("enabled", enabled)
            json.set("defaults", defaults)
        }
        /// `enabled` of the API.
        public var enabled: Bool { get { json.member("enabled") } set { json.set("enabled", newValue) } }
        /// For the operator's code.
        public var defaults: JSON? { get { json.found("defaults") } set { json.set("defaults", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["enabled"], [:])
    }

    /// `KitLimits` of the API.
    public struct KitLimits: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(perPeriod: Quantity? = nil, perCall: Quantity? = nil, rate: RateLimit? = nil) {
            json = [:]
            json.set("perPeriod", perPeriod)
            json.set("perCall", perCall)
            json.set("rate", rate)
        }
        /// `perPeriod` of the API.
        public var perPeriod: Quantity? { get { json.found("perPeriod") } set { json.set("perPeriod", newValue) } }
        /// `perCall` of the API.
        public var perCall: Quantity? { get { json.found("perCall") } set { json.set("perCall", newValue) } }
        /// `rate` of the API.
        public var rate: RateLimit? { get { json.found("rate") } set { json.set("rate", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["rate": RateLimit.self])
    }

    /// `AccountKitInput` of the API.
    public struct AccountKitInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(name: String, description: String? = nil, mode: String? = nil, primitivesConfig: [String: KitPrimitive]? = nil, limits: [String: KitLimits]? = nil) {
            json = [:]
            json.set("name", name)
            json.set("description", description)
            json.set("mode", mode)
            json.set("primitivesConfig", primitivesConfig)
            json.set("limits", limits)
        }
        /// `name` of the API.
        public var name: String { get { json.member("name") } set { json.set("name", newValue) } }
        /// `description` of the API.
        public var description: String? { get { json.found("description") } set { json.set("description", newValue) } }
        /// What holds for features that it does not name; default open.
        public var mode: String? { get { json.found("mode") } set { json.set("mode", newValue) } }
        /// `primitivesConfig` of the API.
        public var primitivesConfig: [String: KitPrimitive]? { get { json.found("primitivesConfig") } set { json.set("primitivesConfig", newValue) } }
        /// The stricter of kit and plan decides.
        public var limits: [String: KitLimits]? { get { json.found("limits") } set { json.set("limits", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["name"], [:])
    }

    /// `AccountKitChange` of the API.
    public struct AccountKitChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(name: String? = nil, description: String? = nil, mode: String? = nil, primitivesConfig: [String: KitPrimitive]? = nil, limits: [String: KitLimits]? = nil) {
            json = [:]
            json.set("name", name)
            json.set("description", description)
            json.set("mode", mode)
            json.set("primitivesConfig", primitivesConfig)
            json.set("limits", limits)
        }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `description` of the API.
        public var description: String? { get { json.found("description") } set { json.set("description", newValue) } }
        /// What holds for features that it does not name; default open.
        public var mode: String? { get { json.found("mode") } set { json.set("mode", newValue) } }
        /// `primitivesConfig` of the API.
        public var primitivesConfig: [String: KitPrimitive]? { get { json.found("primitivesConfig") } set { json.set("primitivesConfig", newValue) } }
        /// The stricter of kit and plan decides.
        public var limits: [String: KitLimits]? { get { json.found("limits") } set { json.set("limits", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `AccountKit` of the API.
    public struct AccountKit: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// `description` of the API.
        public var description: String? { json.found("description") }
        /// `isDefault` of the API.
        public var isDefault: Bool { json.member("isDefault") }
        /// `mode` of the API.
        public var mode: String { json.member("mode") }
        /// `primitivesConfig` of the API.
        public var primitivesConfig: [String: KitPrimitive] { json.member("primitivesConfig") }
        /// `limits` of the API.
        public var limits: [String: KitLimits] { json.member("limits") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "name", "isDefault", "mode", "primitivesConfig", "limits", "createdAt", "updatedAt"], [:])
    }

    /// `FeatureInput` of the API.
    public struct FeatureInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, type: String, meter: String? = nil, unit: String? = nil, failMode: String? = nil) {
            json = [:]
            json.set("key", key)
            json.set("type", type)
            json.set("meter", meter)
            json.set("unit", unit)
            json.set("failMode", failMode)
        }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// `type` of the API.
        public var type: String { get { json.member("type") } set { json.set("type", newValue) } }
        /// The code of a metered feature's meter.
        public var meter: String? { get { json.found("meter") } set { json.set("meter", newValue) } }
        /// `unit` of the API.
        public var unit: String? { get { json.found("unit") } set { json.set("unit", newValue) } }
        /// What the operator's code should do while Weir cannot be asked; default closed.
        public var failMode: String? { get { json.found("failMode") } set { json.set("failMode", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key", "type"], [:])
    }

    /// `FeatureChange` of the API.
    public struct FeatureChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(type: String? = nil, unit: String? = nil, failMode: String? = nil) {
            json = [:]
            json.set("type", type)
            json.set("unit", unit)
            json.set("failMode", failMode)
        }
        /// `type` of the API.
        public var type: String? { get { json.found("type") } set { json.set("type", newValue) } }
        /// `unit` of the API.
        public var unit: String? { get { json.found("unit") } set { json.set("unit", newValue) } }
        /// `failMode` of the API.
        public var failMode: String? { get { json.found("failMode") } set { json.set("failMode", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Feature` of the API.
    public struct Feature: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `key` of the API.
        public var key: String { json.member("key") }
        /// `type` of the API.
        public var type: String { json.member("type") }
        /// `meter` of the API.
        public var meter: String? { json.found("meter") }
        /// `unit` of the API.
        public var unit: String? { json.found("unit") }
        /// `failMode` of the API.
        public var failMode: String { json.member("failMode") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "key", "type", "failMode", "createdAt", "updatedAt"], [:])
    }

    /// `Rounding` of the API.
    public struct Rounding: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(mode: String? = nil, places: Int? = nil) {
            json = [:]
            json.set("mode", mode)
            json.set("places", places)
        }
        /// `mode` of the API.
        public var mode: String? { get { json.found("mode") } set { json.set("mode", newValue) } }
        /// `places` of the API.
        public var places: Int? { get { json.found("places") } set { json.set("places", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `MeterInput` of the API.
    public struct MeterInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(code: String, aggregation: String, displayName: String? = nil, eventName: String? = nil, eventNames: [String]? = nil, percentile: Quantity? = nil, valueProperty: String? = nil, valueWhenMissing: Quantity? = nil, operationProperty: String? = nil, filters: JSON? = nil, exclude: [JSON]? = nil, groupKeys: [String]? = nil, rounding: Rounding? = nil, effectiveFrom: Date? = nil) {
            json = [:]
            json.set("code", code)
            json.set("displayName", displayName)
            json.set("eventName", eventName)
            json.set("eventNames", eventNames)
            json.set("aggregation", aggregation)
            json.set("percentile", percentile)
            json.set("valueProperty", valueProperty)
            json.set("valueWhenMissing", valueWhenMissing)
            json.set("operationProperty", operationProperty)
            json.set("filters", filters)
            json.set("exclude", exclude)
            json.set("groupKeys", groupKeys)
            json.set("rounding", rounding)
            json.set("effectiveFrom", effectiveFrom)
        }
        /// `code` of the API.
        public var code: String { get { json.member("code") } set { json.set("code", newValue) } }
        /// `displayName` of the API.
        public var displayName: String? { get { json.found("displayName") } set { json.set("displayName", newValue) } }
        /// `eventName` of the API.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// `eventNames` of the API.
        public var eventNames: [String]? { get { json.found("eventNames") } set { json.set("eventNames", newValue) } }
        /// `aggregation` of the API.
        public var aggregation: String { get { json.member("aggregation") } set { json.set("aggregation", newValue) } }
        /// With `percentile`; above 0, up to 100.
        public var percentile: Quantity? { get { json.found("percentile") } set { json.set("percentile", newValue) } }
        /// Required but for `count`.
        public var valueProperty: String? { get { json.found("valueProperty") } set { json.set("valueProperty", newValue) } }
        /// `valueWhenMissing` of the API.
        public var valueWhenMissing: Quantity? { get { json.found("valueWhenMissing") } set { json.set("valueWhenMissing", newValue) } }
        /// With `unique_count`; the property that says `add` or `remove`.
        public var operationProperty: String? { get { json.found("operationProperty") } set { json.set("operationProperty", newValue) } }
        /// `filters` of the API.
        public var filters: JSON? { get { json.found("filters") } set { json.set("filters", newValue) } }
        /// `exclude` of the API.
        public var exclude: [JSON]? { get { json.found("exclude") } set { json.set("exclude", newValue) } }
        /// `groupKeys` of the API.
        public var groupKeys: [String]? { get { json.found("groupKeys") } set { json.set("groupKeys", newValue) } }
        /// `rounding` of the API.
        public var rounding: Rounding? { get { json.found("rounding") } set { json.set("rounding", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var effectiveFrom: Date? { get { json.found("effectiveFrom") } set { json.set("effectiveFrom", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["code", "aggregation"], ["rounding": Rounding.self])
    }

    /// `MeterChange` of the API.
    public struct MeterChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(displayName: String) {
            json = [:]
            json.set("displayName", displayName)
        }
        /// `displayName` of the API.
        public var displayName: String { get { json.member("displayName") } set { json.set("displayName", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["displayName"], [:])
    }

    /// `Meter` of the API.
    public struct Meter: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `displayName` of the API.
        public var displayName: String { json.member("displayName") }
        /// Null when it listens to several.
        public var eventName: String? { json.found("eventName") }
        /// `eventNames` of the API.
        public var eventNames: [String] { json.member("eventNames") }
        /// `aggregation` of the API.
        public var aggregation: String { json.member("aggregation") }
        /// `percentile` of the API.
        public var percentile: Quantity? { json.found("percentile") }
        /// `valueProperty` of the API.
        public var valueProperty: String? { json.found("valueProperty") }
        /// `valueWhenMissing` of the API.
        public var valueWhenMissing: Quantity? { json.found("valueWhenMissing") }
        /// `operationProperty` of the API.
        public var operationProperty: String? { json.found("operationProperty") }
        /// `filters` of the API.
        public var filters: [String: [String]] { json.member("filters") }
        /// `exclude` of the API.
        public var exclude: [[String: [String]]] { json.member("exclude") }
        /// `groupKeys` of the API.
        public var groupKeys: [String] { json.member("groupKeys") }
        /// `rounding` of the API.
        public var rounding: RoundingShown? { json.found("rounding") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var effectiveFrom: Date? { json.found("effectiveFrom") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var archivedAt: Date? { json.found("archivedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "code", "displayName", "eventNames", "aggregation", "filters", "exclude", "groupKeys", "status", "createdAt"], ["rounding": RoundingShown.self])
    }

    /// `RoundingShown` of the API.
    public struct RoundingShown: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `mode` of the API.
        public var mode: String { json.member("mode") }
        /// `places` of the API.
        public var places: Int { json.member("places") }
        /// What an answer must have.
        public static let shape = Shape(["mode", "places"], [:])
    }

    /// `plan` or `terms`; `usage` or `events`.
    public struct EstimateInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(plan: String? = nil, terms: PlanTerms? = nil, overrides: [PriceOverride]? = nil, usage: JSON? = nil, events: [LooseEvent]? = nil, seats: Quantity? = nil, from: Date? = nil, to: Date? = nil, timeZone: String? = nil) {
            json = [:]
            json.set("plan", plan)
            json.set("terms", terms)
            json.set("overrides", overrides)
            json.set("usage", usage)
            json.set("events", events)
            json.set("seats", seats)
            json.set("from", from)
            json.set("to", to)
            json.set("timeZone", timeZone)
        }
        /// `plan` of the API.
        public var plan: String? { get { json.found("plan") } set { json.set("plan", newValue) } }
        /// `terms` of the API.
        public var terms: PlanTerms? { get { json.found("terms") } set { json.set("terms", newValue) } }
        /// `overrides` of the API.
        public var overrides: [PriceOverride]? { get { json.found("overrides") } set { json.set("overrides", newValue) } }
        /// Price key → quantity, or an object with one of `quantity`, `groups`, `events`, `peaks`, `buckets`; and `prior`, `tierSelectionQuantity`.
        public var usage: JSON? { get { json.found("usage") } set { json.set("usage", newValue) } }
        /// `events` of the API.
        public var events: [LooseEvent]? { get { json.found("events") } set { json.set("events", newValue) } }
        /// `seats` of the API.
        public var seats: Quantity? { get { json.found("seats") } set { json.set("seats", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var from: Date? { get { json.found("from") } set { json.set("from", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var to: Date? { get { json.found("to") } set { json.set("to", newValue) } }
        /// An IANA time zone.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["terms": PlanTerms.self, "overrides": PriceOverride.self, "events": LooseEvent.self])
    }

    /// `LooseEvent` of the API.
    public struct LooseEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(eventName: String? = nil, timestamp: Date? = nil, properties: [String: Property]? = nil) {
            json = [:]
            json.set("eventName", eventName)
            json.set("timestamp", timestamp)
            json.set("properties", properties)
        }
        /// `eventName` of the API.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var timestamp: Date? { get { json.found("timestamp") } set { json.set("timestamp", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Estimate` of the API.
    public struct Estimate: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `plan` of the API.
        public var plan: String? { json.found("plan") }
        /// `lines` of the API.
        public var lines: [EstimatedLine] { json.member("lines") }
        /// `unpriced` of the API.
        public var unpriced: [UnpricedUsage] { json.member("unpriced") }
        /// `commitment` of the API.
        public var commitment: SettledCommitment? { json.found("commitment") }
        /// `totals` of the API.
        public var totals: [CurrencyAmount] { json.member("totals") }
        /// `uncounted` of the API.
        public var uncounted: [UncountedEvent] { json.member("uncounted") }
        /// What an answer must have.
        public static let shape = Shape(["lines", "unpriced", "totals", "uncounted"], ["lines": EstimatedLine.self, "unpriced": UnpricedUsage.self, "commitment": SettledCommitment.self, "totals": CurrencyAmount.self, "uncounted": UncountedEvent.self])
    }

    /// `EstimatedLine` of the API.
    public struct EstimatedLine: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `price` of the API.
        public var price: String { json.member("price") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// `group` of the API.
        public var group: [String: String]? { json.found("group") }
        /// An exact decimal number.
        public var quantity: String? { json.found("quantity") }
        /// An exact decimal number.
        public var unitPrice: String? { json.found("unitPrice") }
        /// Exact.
        public var amount: String { json.member("amount") }
        /// What would be invoiced.
        public var amountMinor: Int { json.member("amountMinor") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// An exact decimal number.
        public var priorAmount: String? { json.found("priorAmount") }
        /// `explanation` of the API.
        public var explanation: RatingExplanation? { json.found("explanation") }
        /// What an answer must have.
        public static let shape = Shape(["price", "kind", "label", "amount", "amountMinor", "currency"], ["explanation": RatingExplanation.self])
    }

    /// `UnpricedUsage` of the API.
    public struct UnpricedUsage: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `price` of the API.
        public var price: String { json.member("price") }
        /// `group` of the API.
        public var group: [String: String] { json.member("group") }
        /// `quantity` of the API.
        public var quantity: Quantity { json.member("quantity") }
        /// What an answer must have.
        public static let shape = Shape(["price", "group", "quantity"], [:])
    }

    /// `SettledCommitment` of the API.
    public struct SettledCommitment: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// An amount in the currency's minor unit, such as cents.
        public var minimumSpendTopUpMinor: Int { json.member("minimumSpendTopUpMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var maximumSpendDiscountMinor: Int { json.member("maximumSpendDiscountMinor") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// What an answer must have.
        public static let shape = Shape(["minimumSpendTopUpMinor", "maximumSpendDiscountMinor", "currency"], [:])
    }

    /// `CurrencyAmount` of the API.
    public struct CurrencyAmount: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// What an answer must have.
        public static let shape = Shape(["amountMinor", "currency"], [:])
    }

    /// `UncountedEvent` of the API.
    public struct UncountedEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `index` of the API.
        public var index: Int { json.member("index") }
        /// `reason` of the API.
        public var reason: String { json.member("reason") }
        /// What an answer must have.
        public static let shape = Shape(["index", "reason"], [:])
    }

    /// `RatingExplanation` of the API.
    public struct RatingExplanation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `model` of the API.
        public var model: String { json.member("model") }
        /// `sections` of the API.
        public var sections: [RatedSection] { json.member("sections") }
        /// The sums in words.
        public var arithmetic: [String] { json.member("arithmetic") }
        /// What an answer must have.
        public static let shape = Shape(["model", "sections", "arithmetic"], ["sections": RatedSection.self])
    }

    /// `RatedSection` of the API.
    public struct RatedSection: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var start: Date? { json.found("start") }
        /// An exact decimal number.
        public var metered: String { json.member("metered") }
        /// An exact decimal number.
        public var withinQuota: String? { json.found("withinQuota") }
        /// An exact decimal number.
        public var converted: String? { json.found("converted") }
        /// An exact decimal number.
        public var free: String? { json.found("free") }
        /// An exact decimal number.
        public var billable: String { json.member("billable") }
        /// An exact decimal number.
        public var tierSelectionQuantity: String? { json.found("tierSelectionQuantity") }
        /// Summands with their factors, named as in the charge models.
        public var parts: [JSON] { json.member("parts") }
        /// What an answer must have.
        public static let shape = Shape(["metered", "billable", "parts"], [:])
    }

    /// `CatalogSettings` of the API.
    public struct CatalogSettings: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(defaultAccountKit: String? = nil, defaultPlanKey: String? = nil, timeZone: String? = nil, changedKeyPolicy: String? = nil, gracePeriodHours: Int? = nil, reminderDays: [Int]? = nil, alertThresholds: [Int]? = nil, returnUrls: ReturnUrls? = nil, selfService: SelfService? = nil, seller: SellerIdentity? = nil, mail: MailSettings? = nil, paymentRetries: PaymentRetries? = nil, allowedOrigins: [String]? = nil, pages: PageSettings? = nil) {
            json = [:]
            json.set("defaultAccountKit", defaultAccountKit)
            json.set("defaultPlanKey", defaultPlanKey)
            json.set("timeZone", timeZone)
            json.set("changedKeyPolicy", changedKeyPolicy)
            json.set("gracePeriodHours", gracePeriodHours)
            json.set("reminderDays", reminderDays)
            json.set("alertThresholds", alertThresholds)
            json.set("returnUrls", returnUrls)
            json.set("selfService", selfService)
            json.set("seller", seller)
            json.set("mail", mail)
            json.set("paymentRetries", paymentRetries)
            json.set("allowedOrigins", allowedOrigins)
            json.set("pages", pages)
        }
        /// By its name.
        public var defaultAccountKit: String? { get { json.found("defaultAccountKit") } set { json.set("defaultAccountKit", newValue) } }
        /// Stands in where no subscription grants.
        public var defaultPlanKey: String? { get { json.found("defaultPlanKey") } set { json.set("defaultPlanKey", newValue) } }
        /// Of customers without one.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// What happens when a key comes with other content.
        public var changedKeyPolicy: String? { get { json.found("changedKeyPolicy") } set { json.set("changedKeyPolicy", newValue) } }
        /// `gracePeriodHours` of the API.
        public var gracePeriodHours: Int? { get { json.found("gracePeriodHours") } set { json.set("gracePeriodHours", newValue) } }
        /// `reminderDays` of the API.
        public var reminderDays: [Int]? { get { json.found("reminderDays") } set { json.set("reminderDays", newValue) } }
        /// `alertThresholds` of the API.
        public var alertThresholds: [Int]? { get { json.found("alertThresholds") } set { json.set("alertThresholds", newValue) } }
        /// `returnUrls` of the API.
        public var returnUrls: ReturnUrls? { get { json.found("returnUrls") } set { json.set("returnUrls", newValue) } }
        /// `selfService` of the API.
        public var selfService: SelfService? { get { json.found("selfService") } set { json.set("selfService", newValue) } }
        /// `seller` of the API.
        public var seller: SellerIdentity? { get { json.found("seller") } set { json.set("seller", newValue) } }
        /// `mail` of the API.
        public var mail: MailSettings? { get { json.found("mail") } set { json.set("mail", newValue) } }
        /// `paymentRetries` of the API.
        public var paymentRetries: PaymentRetries? { get { json.found("paymentRetries") } set { json.set("paymentRetries", newValue) } }
        /// `allowedOrigins` of the API.
        public var allowedOrigins: [String]? { get { json.found("allowedOrigins") } set { json.set("allowedOrigins", newValue) } }
        /// `pages` of the API.
        public var pages: PageSettings? { get { json.found("pages") } set { json.set("pages", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["returnUrls": ReturnUrls.self, "selfService": SelfService.self, "seller": SellerIdentity.self, "mail": MailSettings.self, "paymentRetries": PaymentRetries.self, "pages": PageSettings.self])
    }

    /// `CatalogPlan` of the API.
    public struct CatalogPlan: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, name: String, accountKit: String? = nil, stripePriceId: String? = nil, quotas: [String: JSON]? = nil, period: String? = nil, features: [String: JSON]? = nil, rateLimits: [String: RateLimit]? = nil, prices: [Price]? = nil, currency: String? = nil, commitment: Commitment? = nil, progressiveBilling: ProgressiveBilling? = nil, netTerms: Int? = nil, autoPay: Bool? = nil, trialDays: Int? = nil, spendAlerts: [Quantity]? = nil) {
            json = [:]
            json.set("key", key)
            json.set("name", name)
            json.set("accountKit", accountKit)
            json.set("stripePriceId", stripePriceId)
            json.set("quotas", quotas)
            json.set("period", period)
            json.set("features", features)
            json.set("rateLimits", rateLimits)
            json.set("prices", prices)
            json.set("currency", currency)
            json.set("commitment", commitment)
            json.set("progressiveBilling", progressiveBilling)
            json.set("netTerms", netTerms)
            json.set("autoPay", autoPay)
            json.set("trialDays", trialDays)
            json.set("spendAlerts", spendAlerts)
        }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// `name` of the API.
        public var name: String { get { json.member("name") } set { json.set("name", newValue) } }
        /// By its name.
        public var accountKit: String? { get { json.found("accountKit") } set { json.set("accountKit", newValue) } }
        /// Kept and shown.
        public var stripePriceId: String? { get { json.found("stripePriceId") } set { json.set("stripePriceId", newValue) } }
        /// Feature → how much a period; features and meters of these names come into being with it.
        public var quotas: [String: JSON]? { get { json.found("quotas") } set { json.set("quotas", newValue) } }
        /// Of all quotas; default month.
        public var period: String? { get { json.found("period") } set { json.set("period", newValue) } }
        /// Feature → value of a boolean or static feature.
        public var features: [String: JSON]? { get { json.found("features") } set { json.set("features", newValue) } }
        /// Feature, or `*` for every call.
        public var rateLimits: [String: RateLimit]? { get { json.found("rateLimits") } set { json.set("rateLimits", newValue) } }
        /// `prices` of the API.
        public var prices: [Price]? { get { json.found("prices") } set { json.set("prices", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// `commitment` of the API.
        public var commitment: Commitment? { get { json.found("commitment") } set { json.set("commitment", newValue) } }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { get { json.found("progressiveBilling") } set { json.set("progressiveBilling", newValue) } }
        /// Days.
        public var netTerms: Int? { get { json.found("netTerms") } set { json.set("netTerms", newValue) } }
        /// `autoPay` of the API.
        public var autoPay: Bool? { get { json.found("autoPay") } set { json.set("autoPay", newValue) } }
        /// `trialDays` of the API.
        public var trialDays: Int? { get { json.found("trialDays") } set { json.set("trialDays", newValue) } }
        /// Amounts at which what a contract's period costs alerts.
        public var spendAlerts: [Quantity]? { get { json.found("spendAlerts") } set { json.set("spendAlerts", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key", "name"], ["prices": Price.self, "commitment": Commitment.self, "progressiveBilling": ProgressiveBilling.self])
    }

    /// Sections are optional; an entry says everything about its thing.
    public struct Catalog: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(version: Int? = nil, settings: CatalogSettings? = nil, meters: [MeterInput]? = nil, features: [FeatureInput]? = nil, accountKits: [AccountKitInput]? = nil, plans: [CatalogPlan]? = nil, coupons: [CouponInput]? = nil) {
            json = [:]
            json.set("version", version)
            json.set("settings", settings)
            json.set("meters", meters)
            json.set("features", features)
            json.set("accountKits", accountKits)
            json.set("plans", plans)
            json.set("coupons", coupons)
        }
        /// `version` of the API.
        public var version: Int? { get { json.found("version") } set { json.set("version", newValue) } }
        /// `settings` of the API.
        public var settings: CatalogSettings? { get { json.found("settings") } set { json.set("settings", newValue) } }
        /// `meters` of the API.
        public var meters: [MeterInput]? { get { json.found("meters") } set { json.set("meters", newValue) } }
        /// `features` of the API.
        public var features: [FeatureInput]? { get { json.found("features") } set { json.set("features", newValue) } }
        /// `accountKits` of the API.
        public var accountKits: [AccountKitInput]? { get { json.found("accountKits") } set { json.set("accountKits", newValue) } }
        /// `plans` of the API.
        public var plans: [CatalogPlan]? { get { json.found("plans") } set { json.set("plans", newValue) } }
        /// `coupons` of the API.
        public var coupons: [CouponInput]? { get { json.found("coupons") } set { json.set("coupons", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["settings": CatalogSettings.self, "meters": MeterInput.self, "features": FeatureInput.self, "accountKits": AccountKitInput.self, "plans": CatalogPlan.self, "coupons": CouponInput.self])
    }

    /// `CatalogOutcome` of the API.
    public struct CatalogOutcome: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `applied` of the API.
        public var applied: Bool { json.member("applied") }
        /// `applyTo` of the API.
        public var applyTo: String { json.member("applyTo") }
        /// `prune` of the API.
        public var prune: Bool { json.member("prune") }
        /// `summary` of the API.
        public var summary: CatalogSummary { json.member("summary") }
        /// `changes` of the API.
        public var changes: [CatalogChange] { json.member("changes") }
        /// `kept` of the API.
        public var kept: [KeptItem] { json.member("kept") }
        /// `effect` of the API.
        public var effect: PolicyEffect { json.member("effect") }
        /// What an answer must have.
        public static let shape = Shape(["applied", "applyTo", "prune", "summary", "changes", "kept", "effect"], ["summary": CatalogSummary.self, "changes": CatalogChange.self, "kept": KeptItem.self, "effect": PolicyEffect.self])
    }

    /// `CatalogSummary` of the API.
    public struct CatalogSummary: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `create` of the API.
        public var create: Int { json.member("create") }
        /// `update` of the API.
        public var update: Int { json.member("update") }
        /// `archive` of the API.
        public var archive: Int { json.member("archive") }
        /// `delete` of the API.
        public var delete: Int { json.member("delete") }
        /// `unchanged` of the API.
        public var unchanged: Int { json.member("unchanged") }
        /// What an answer must have.
        public static let shape = Shape(["create", "update", "archive", "delete", "unchanged"], [:])
    }

    /// `CatalogChange` of the API.
    public struct CatalogChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `action` of the API.
        public var action: String { json.member("action") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// Null for the settings, which have no name.
        public var name: String? { json.found("name") }
        /// `version` of the API.
        public var version: Int? { json.found("version") }
        /// `fields` of the API.
        public var fields: [ChangedField] { json.member("fields") }
        /// What an answer must have.
        public static let shape = Shape(["action", "kind", "fields"], ["fields": ChangedField.self])
    }

    /// `ChangedField` of the API.
    public struct ChangedField: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `path` of the API.
        public var path: String { json.member("path") }
        /// `before` of the API.
        public var before: JSON? { json.found("before") }
        /// `after` of the API.
        public var after: JSON? { json.found("after") }
        /// What an answer must have.
        public static let shape = Shape(["path"], [:])
    }

    /// `KeptItem` of the API.
    public struct KeptItem: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// `reason` of the API.
        public var reason: String { json.member("reason") }
        /// What an answer must have.
        public static let shape = Shape(["kind", "name", "reason"], [:])
    }

    /// `AddOn` of the API.
    public struct AddOn: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(key: String, model: String, quantity: Int? = nil, name: String? = nil, meter: String? = nil, per: String? = nil, interval: String? = nil, intervalCount: Int? = nil, timing: String? = nil, currency: String? = nil, included: String? = nil, unitConversion: UnitConversion? = nil, freeUnits: Quantity? = nil, bucket: String? = nil, minimumSpend: Quantity? = nil, maximumSpend: Quantity? = nil, amount: Quantity? = nil, unitAmount: Quantity? = nil, tiers: [Tier]? = nil, zeroQuantityChargesFirstTierFlat: Bool? = nil, packageSize: Quantity? = nil, packageAmount: Quantity? = nil, rounding: String? = nil, ratePercent: Quantity? = nil, fixedPerEvent: Quantity? = nil, freeEvents: Int? = nil, freeAmount: Quantity? = nil, perEventMin: Quantity? = nil, perEventMax: Quantity? = nil, multiplier: Quantity? = nil, rates: [Rate]? = nil, fallback: Quantity? = nil) {
            json = [:]
            json.set("quantity", quantity)
            json.set("key", key)
            json.set("name", name)
            json.set("model", model)
            json.set("meter", meter)
            json.set("per", per)
            json.set("interval", interval)
            json.set("intervalCount", intervalCount)
            json.set("timing", timing)
            json.set("currency", currency)
            json.set("included", included)
            json.set("unitConversion", unitConversion)
            json.set("freeUnits", freeUnits)
            json.set("bucket", bucket)
            json.set("minimumSpend", minimumSpend)
            json.set("maximumSpend", maximumSpend)
            json.set("amount", amount)
            json.set("unitAmount", unitAmount)
            json.set("tiers", tiers)
            json.set("zeroQuantityChargesFirstTierFlat", zeroQuantityChargesFirstTierFlat)
            json.set("packageSize", packageSize)
            json.set("packageAmount", packageAmount)
            json.set("rounding", rounding)
            json.set("ratePercent", ratePercent)
            json.set("fixedPerEvent", fixedPerEvent)
            json.set("freeEvents", freeEvents)
            json.set("freeAmount", freeAmount)
            json.set("perEventMin", perEventMin)
            json.set("perEventMax", perEventMax)
            json.set("multiplier", multiplier)
            json.set("rates", rates)
            json.set("fallback", fallback)
        }
        /// Of flat ones.
        public var quantity: Int? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `key` of the API.
        public var key: String { get { json.member("key") } set { json.set("key", newValue) } }
        /// What lines are called; by default the key.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `model` of the API.
        public var model: String { get { json.member("model") } set { json.set("model", newValue) } }
        /// The code of the meter whose usage is priced.
        public var meter: String? { get { json.found("meter") } set { json.set("meter", newValue) } }
        /// `per` of the API.
        public var per: String? { get { json.found("per") } set { json.set("per", newValue) } }
        /// `interval` of the API.
        public var interval: String? { get { json.found("interval") } set { json.set("interval", newValue) } }
        /// `intervalCount` of the API.
        public var intervalCount: Int? { get { json.found("intervalCount") } set { json.set("intervalCount", newValue) } }
        /// `timing` of the API.
        public var timing: String? { get { json.found("timing") } set { json.set("timing", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// Only units above the plan's quota on the same meter are charged.
        public var included: String? { get { json.found("included") } set { json.set("included", newValue) } }
        /// `unitConversion` of the API.
        public var unitConversion: UnitConversion? { get { json.found("unitConversion") } set { json.set("unitConversion", newValue) } }
        /// `freeUnits` of the API.
        public var freeUnits: Quantity? { get { json.found("freeUnits") } set { json.set("freeUnits", newValue) } }
        /// `bucket` of the API.
        public var bucket: String? { get { json.found("bucket") } set { json.set("bucket", newValue) } }
        /// `minimumSpend` of the API.
        public var minimumSpend: Quantity? { get { json.found("minimumSpend") } set { json.set("minimumSpend", newValue) } }
        /// `maximumSpend` of the API.
        public var maximumSpend: Quantity? { get { json.found("maximumSpend") } set { json.set("maximumSpend", newValue) } }
        /// Flat.
        public var amount: Quantity? { get { json.found("amount") } set { json.set("amount", newValue) } }
        /// Per_unit.
        public var unitAmount: Quantity? { get { json.found("unitAmount") } set { json.set("unitAmount", newValue) } }
        /// Graduated, volume, graduated_percentage, capacity.
        public var tiers: [Tier]? { get { json.found("tiers") } set { json.set("tiers", newValue) } }
        /// `zeroQuantityChargesFirstTierFlat` of the API.
        public var zeroQuantityChargesFirstTierFlat: Bool? { get { json.found("zeroQuantityChargesFirstTierFlat") } set { json.set("zeroQuantityChargesFirstTierFlat", newValue) } }
        /// Package.
        public var packageSize: Quantity? { get { json.found("packageSize") } set { json.set("packageSize", newValue) } }
        /// `packageAmount` of the API.
        public var packageAmount: Quantity? { get { json.found("packageAmount") } set { json.set("packageAmount", newValue) } }
        /// Package, whether a started one counts.
        public var rounding: String? { get { json.found("rounding") } set { json.set("rounding", newValue) } }
        /// Percentage.
        public var ratePercent: Quantity? { get { json.found("ratePercent") } set { json.set("ratePercent", newValue) } }
        /// `fixedPerEvent` of the API.
        public var fixedPerEvent: Quantity? { get { json.found("fixedPerEvent") } set { json.set("fixedPerEvent", newValue) } }
        /// `freeEvents` of the API.
        public var freeEvents: Int? { get { json.found("freeEvents") } set { json.set("freeEvents", newValue) } }
        /// `freeAmount` of the API.
        public var freeAmount: Quantity? { get { json.found("freeAmount") } set { json.set("freeAmount", newValue) } }
        /// `perEventMin` of the API.
        public var perEventMin: Quantity? { get { json.found("perEventMin") } set { json.set("perEventMin", newValue) } }
        /// `perEventMax` of the API.
        public var perEventMax: Quantity? { get { json.found("perEventMax") } set { json.set("perEventMax", newValue) } }
        /// Multiplier.
        public var multiplier: Quantity? { get { json.found("multiplier") } set { json.set("multiplier", newValue) } }
        /// Dimensional.
        public var rates: [Rate]? { get { json.found("rates") } set { json.set("rates", newValue) } }
        /// `fallback` of the API.
        public var fallback: Quantity? { get { json.found("fallback") } set { json.set("fallback", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["key", "model"], ["unitConversion": UnitConversion.self, "tiers": Tier.self, "rates": Rate.self])
    }

    /// A customer and a plan.
    public struct ContractInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(planKey: String, customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, startDate: String? = nil, endDate: String? = nil, billing: String? = nil, anchorDate: String? = nil, proration: String? = nil, netTerms: Int? = nil, autoPay: Bool? = nil, trialDays: Int? = nil, timeZone: String? = nil, currency: String? = nil, progressiveBilling: ProgressiveBilling? = nil, coupons: [String]? = nil, quantity: Int? = nil, overrides: [PriceOverride]? = nil, addOns: [AddOn]? = nil, taxRates: [TaxRate]? = nil, priceTaxRates: [String: [TaxRate]]? = nil) {
            json = [:]
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("planKey", planKey)
            json.set("startDate", startDate)
            json.set("endDate", endDate)
            json.set("billing", billing)
            json.set("anchorDate", anchorDate)
            json.set("proration", proration)
            json.set("netTerms", netTerms)
            json.set("autoPay", autoPay)
            json.set("trialDays", trialDays)
            json.set("timeZone", timeZone)
            json.set("currency", currency)
            json.set("progressiveBilling", progressiveBilling)
            json.set("coupons", coupons)
            json.set("quantity", quantity)
            json.set("overrides", overrides)
            json.set("addOns", addOns)
            json.set("taxRates", taxRates)
            json.set("priceTaxRates", priceTaxRates)
        }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// `planKey` of the API.
        public var planKey: String { get { json.member("planKey") } set { json.set("planKey", newValue) } }
        /// By default today.
        public var startDate: String? { get { json.found("startDate") } set { json.set("startDate", newValue) } }
        /// The first day that is no part of it.
        public var endDate: String? { get { json.found("endDate") } set { json.set("endDate", newValue) } }
        /// `billing` of the API.
        public var billing: String? { get { json.found("billing") } set { json.set("billing", newValue) } }
        /// With `anniversary`, the day on whose day of month periods begin.
        public var anchorDate: String? { get { json.found("anchorDate") } set { json.set("anchorDate", newValue) } }
        /// `proration` of the API.
        public var proration: String? { get { json.found("proration") } set { json.set("proration", newValue) } }
        /// `netTerms` of the API.
        public var netTerms: Int? { get { json.found("netTerms") } set { json.set("netTerms", newValue) } }
        /// Needs net terms of 0 and a saved method.
        public var autoPay: Bool? { get { json.found("autoPay") } set { json.set("autoPay", newValue) } }
        /// `trialDays` of the API.
        public var trialDays: Int? { get { json.found("trialDays") } set { json.set("trialDays", newValue) } }
        /// An IANA time zone.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// An ISO 4217 code.
        public var currency: String? { get { json.found("currency") } set { json.set("currency", newValue) } }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { get { json.found("progressiveBilling") } set { json.set("progressiveBilling", newValue) } }
        /// `coupons` of the API.
        public var coupons: [String]? { get { json.found("coupons") } set { json.set("coupons", newValue) } }
        /// Seats.
        public var quantity: Int? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `overrides` of the API.
        public var overrides: [PriceOverride]? { get { json.found("overrides") } set { json.set("overrides", newValue) } }
        /// `addOns` of the API.
        public var addOns: [AddOn]? { get { json.found("addOns") } set { json.set("addOns", newValue) } }
        /// On all charges; without it the customer's, an empty list is none.
        public var taxRates: [TaxRate]? { get { json.found("taxRates") } set { json.set("taxRates", newValue) } }
        /// `priceTaxRates` of the API.
        public var priceTaxRates: [String: [TaxRate]]? { get { json.found("priceTaxRates") } set { json.set("priceTaxRates", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["planKey"], ["progressiveBilling": ProgressiveBilling.self, "overrides": PriceOverride.self, "addOns": AddOn.self, "taxRates": TaxRate.self])
    }

    /// `ContractChange` of the API.
    public struct ContractChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(progressiveBilling: ProgressiveBilling? = nil) {
            json = [:]
            json.set("progressiveBilling", progressiveBilling)
        }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { get { json.found("progressiveBilling") } set { json.set("progressiveBilling", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["progressiveBilling": ProgressiveBilling.self])
    }

    /// `PlanChange` of the API.
    public struct PlanChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(planKey: String? = nil, effective: String? = nil, preview: Bool? = nil, quantity: Int? = nil, overrides: [PriceOverride]? = nil, addOns: [AddOn]? = nil, taxRates: [TaxRate]? = nil, priceTaxRates: [String: [TaxRate]]? = nil) {
            json = [:]
            json.set("planKey", planKey)
            json.set("effective", effective)
            json.set("preview", preview)
            json.set("quantity", quantity)
            json.set("overrides", overrides)
            json.set("addOns", addOns)
            json.set("taxRates", taxRates)
            json.set("priceTaxRates", priceTaxRates)
        }
        /// `planKey` of the API.
        public var planKey: String? { get { json.found("planKey") } set { json.set("planKey", newValue) } }
        /// `immediately` (default), `end_of_period`, or a date.
        public var effective: String? { get { json.found("effective") } set { json.set("effective", newValue) } }
        /// `preview` of the API.
        public var preview: Bool? { get { json.found("preview") } set { json.set("preview", newValue) } }
        /// Seats.
        public var quantity: Int? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `overrides` of the API.
        public var overrides: [PriceOverride]? { get { json.found("overrides") } set { json.set("overrides", newValue) } }
        /// `addOns` of the API.
        public var addOns: [AddOn]? { get { json.found("addOns") } set { json.set("addOns", newValue) } }
        /// On all charges; without it the customer's, an empty list is none.
        public var taxRates: [TaxRate]? { get { json.found("taxRates") } set { json.set("taxRates", newValue) } }
        /// `priceTaxRates` of the API.
        public var priceTaxRates: [String: [TaxRate]]? { get { json.found("priceTaxRates") } set { json.set("priceTaxRates", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["overrides": PriceOverride.self, "addOns": AddOn.self, "taxRates": TaxRate.self])
    }

    /// `Cancellation` of the API.
    public struct Cancellation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(cancelAt: String? = nil) {
            json = [:]
            json.set("cancelAt", cancelAt)
        }
        /// `end_of_period` (default), `immediately`, or a date.
        public var cancelAt: String? { get { json.found("cancelAt") } set { json.set("cancelAt", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `CouponCode` of the API.
    public struct CouponCode: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(code: String) {
            json = [:]
            json.set("code", code)
        }
        /// `code` of the API.
        public var code: String { get { json.member("code") } set { json.set("code", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["code"], [:])
    }

    /// `Contract` of the API.
    public struct Contract: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `planKey` of the API.
        public var planKey: String { json.member("planKey") }
        /// `planVersion` of the API.
        public var planVersion: Int { json.member("planVersion") }
        /// `quantity` of the API.
        public var quantity: Int { json.member("quantity") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `timeZone` of the API.
        public var timeZone: String { json.member("timeZone") }
        /// `startDate` of the API.
        public var startDate: String { json.member("startDate") }
        /// `endDate` of the API.
        public var endDate: String? { json.found("endDate") }
        /// `billing` of the API.
        public var billing: String { json.member("billing") }
        /// `anchorDate` of the API.
        public var anchorDate: String { json.member("anchorDate") }
        /// `proration` of the API.
        public var proration: String { json.member("proration") }
        /// `netTerms` of the API.
        public var netTerms: Int { json.member("netTerms") }
        /// `autoPay` of the API.
        public var autoPay: Bool { json.member("autoPay") }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { json.found("paymentMethodId") }
        /// `trialDays` of the API.
        public var trialDays: Int { json.member("trialDays") }
        /// `progressiveBilling` of the API.
        public var progressiveBilling: ProgressiveBilling? { json.found("progressiveBilling") }
        /// `coupons` of the API.
        public var coupons: [ContractCoupon] { json.member("coupons") }
        /// `phases` of the API.
        public var phases: [ContractPhase] { json.member("phases") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var cancelledAt: Date? { json.found("cancelledAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "customerId", "status", "planKey", "planVersion", "quantity", "currency", "timeZone", "startDate", "billing", "anchorDate", "proration", "netTerms", "autoPay", "trialDays", "coupons", "phases", "createdAt", "updatedAt"], ["progressiveBilling": ProgressiveBilling.self, "coupons": ContractCoupon.self, "phases": ContractPhase.self])
    }

    /// `ContractCoupon` of the API.
    public struct ContractCoupon: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// An exact decimal number.
        public var percentOff: String? { json.found("percentOff") }
        /// An exact decimal number.
        public var amountOff: String? { json.found("amountOff") }
        /// An ISO 4217 code.
        public var currency: String? { json.found("currency") }
        /// `prices` of the API.
        public var prices: [String]? { json.found("prices") }
        /// On how many it takes something off.
        public var invoices: Int? { json.found("invoices") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var addedAt: Date { json.member("addedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var removedAt: Date? { json.found("removedAt") }
        /// What an answer must have.
        public static let shape = Shape(["code", "addedAt"], [:])
    }

    /// What a contract charges from a day on.
    public struct ContractPhase: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `startDate` of the API.
        public var startDate: String { json.member("startDate") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var decidedAt: Date { json.member("decidedAt") }
        /// `planKey` of the API.
        public var planKey: String { json.member("planKey") }
        /// `planVersion` of the API.
        public var planVersion: Int { json.member("planVersion") }
        /// `quantity` of the API.
        public var quantity: Int { json.member("quantity") }
        /// `fees` of the API.
        public var fees: [ContractFee] { json.member("fees") }
        /// `usage` of the API.
        public var usage: [ContractUsagePrice] { json.member("usage") }
        /// An exact decimal number.
        public var minimumSpend: String? { json.found("minimumSpend") }
        /// An exact decimal number.
        public var maximumSpend: String? { json.found("maximumSpend") }
        /// `commitmentInterval` of the API.
        public var commitmentInterval: String? { json.found("commitmentInterval") }
        /// `commitmentIntervalCount` of the API.
        public var commitmentIntervalCount: Int? { json.found("commitmentIntervalCount") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate]? { json.found("taxRates") }
        /// What an answer must have.
        public static let shape = Shape(["startDate", "decidedAt", "planKey", "planVersion", "quantity", "fees", "usage"], ["fees": ContractFee.self, "usage": ContractUsagePrice.self, "taxRates": TaxRate.self])
    }

    /// `ContractFee` of the API.
    public struct ContractFee: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `key` of the API.
        public var key: String { json.member("key") }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// An exact decimal number.
        public var amount: String { json.member("amount") }
        /// `quantity` of the API.
        public var quantity: Quantity { json.member("quantity") }
        /// `interval` of the API.
        public var interval: String { json.member("interval") }
        /// `intervalCount` of the API.
        public var intervalCount: Int { json.member("intervalCount") }
        /// `timing` of the API.
        public var timing: String { json.member("timing") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// What an answer must have.
        public static let shape = Shape(["key", "label", "amount", "quantity", "interval", "intervalCount", "timing", "taxRates"], ["taxRates": TaxRate.self])
    }

    /// `FeeSegment` of the API.
    public struct FeeSegment: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `key` of the API.
        public var key: String { json.member("key") }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// An exact decimal number.
        public var amount: String { json.member("amount") }
        /// `quantity` of the API.
        public var quantity: Quantity { json.member("quantity") }
        /// `interval` of the API.
        public var interval: String { json.member("interval") }
        /// `intervalCount` of the API.
        public var intervalCount: Int { json.member("intervalCount") }
        /// `timing` of the API.
        public var timing: String { json.member("timing") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// `period` of the API.
        public var period: TimeRange { json.member("period") }
        /// `range` of the API.
        public var range: TimeRange { json.member("range") }
        /// What an answer must have.
        public static let shape = Shape(["key", "label", "amount", "quantity", "interval", "intervalCount", "timing", "taxRates", "period", "range"], ["taxRates": TaxRate.self, "period": TimeRange.self, "range": TimeRange.self])
    }

    /// `ContractUsagePrice` of the API.
    public struct ContractUsagePrice: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `price` of the API.
        public var price: Price { json.member("price") }
        /// `includedQuota` of the API.
        public var includedQuota: IncludedQuota? { json.found("includedQuota") }
        /// `minimum` of the API.
        public var minimum: JSON? { json.found("minimum") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// What an answer must have.
        public static let shape = Shape(["price", "taxRates"], ["price": Price.self, "includedQuota": IncludedQuota.self, "taxRates": TaxRate.self])
    }

    /// `IncludedQuota` of the API.
    public struct IncludedQuota: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `limit` of the API.
        public var limit: Quantity { json.member("limit") }
        /// `period` of the API.
        public var period: String { json.member("period") }
        /// What an answer must have.
        public static let shape = Shape(["limit", "period"], [:])
    }

    /// `ContractPreview` of the API.
    public struct ContractPreview: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `preview` of the API.
        public var preview: Bool { json.member("preview") }
        /// `contract` of the API.
        public var contract: Contract { json.member("contract") }
        /// `invoices` of the API.
        public var invoices: [InvoicePreview] { json.member("invoices") }
        /// What an answer must have.
        public static let shape = Shape(["preview", "contract", "invoices"], ["contract": Contract.self, "invoices": InvoicePreview.self])
    }

    /// `RollOver` of the API.
    public struct RollOver: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `contractId` of the API.
        public var contractId: String { json.member("contractId") }
        /// `finalized` of the API.
        public var finalized: [String] { json.member("finalized") }
        /// `credited` of the API.
        public var credited: [String] { json.member("credited") }
        /// `drafted` of the API.
        public var drafted: Int { json.member("drafted") }
        /// `subscriptionChanged` of the API.
        public var subscriptionChanged: Bool { json.member("subscriptionChanged") }
        /// What an answer must have.
        public static let shape = Shape(["contractId", "finalized", "credited", "drafted", "subscriptionChanged"], [:])
    }

    /// Half-open.
    public struct TimeRange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var start: Date { json.member("start") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var end: Date { json.member("end") }
        /// What an answer must have.
        public static let shape = Shape(["start", "end"], [:])
    }

    /// `OneOffLine` of the API.
    public struct OneOffLine: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(label: String, unitPrice: Quantity, quantity: Quantity? = nil, taxRates: [TaxRate]? = nil) {
            json = [:]
            json.set("label", label)
            json.set("quantity", quantity)
            json.set("unitPrice", unitPrice)
            json.set("taxRates", taxRates)
        }
        /// `label` of the API.
        public var label: String { get { json.member("label") } set { json.set("label", newValue) } }
        /// `quantity` of the API.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `unitPrice` of the API.
        public var unitPrice: Quantity { get { json.member("unitPrice") } set { json.set("unitPrice", newValue) } }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate]? { get { json.found("taxRates") } set { json.set("taxRates", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["label", "unitPrice"], ["taxRates": TaxRate.self])
    }

    /// An invoice that no contract makes.
    public struct InvoiceInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(currency: String, lines: [OneOffLine], customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, netTerms: Int? = nil, invoiceDate: String? = nil) {
            json = [:]
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("currency", currency)
            json.set("lines", lines)
            json.set("netTerms", netTerms)
            json.set("invoiceDate", invoiceDate)
        }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// An ISO 4217 code.
        public var currency: String { get { json.member("currency") } set { json.set("currency", newValue) } }
        /// `lines` of the API.
        public var lines: [OneOffLine] { get { json.member("lines") } set { json.set("lines", newValue) } }
        /// `netTerms` of the API.
        public var netTerms: Int? { get { json.found("netTerms") } set { json.set("netTerms", newValue) } }
        /// `invoiceDate` of the API.
        public var invoiceDate: String? { get { json.found("invoiceDate") } set { json.set("invoiceDate", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["currency", "lines"], ["lines": OneOffLine.self])
    }

    /// `InvoicePreview` of the API.
    public struct InvoicePreview: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `period` of the API.
        public var period: TimeRange { json.member("period") }
        /// `invoiceDate` of the API.
        public var invoiceDate: String { json.member("invoiceDate") }
        /// `dueDate` of the API.
        public var dueDate: String { json.member("dueDate") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `lines` of the API.
        public var lines: [InvoiceLine] { json.member("lines") }
        /// An amount in the currency's minor unit, such as cents.
        public var subtotalMinor: Int { json.member("subtotalMinor") }
        /// `discounts` of the API.
        public var discounts: [Discount] { json.member("discounts") }
        /// An amount in the currency's minor unit, such as cents.
        public var discountMinor: Int { json.member("discountMinor") }
        /// On top.
        public var taxes: [TaxAmount] { json.member("taxes") }
        /// An amount in the currency's minor unit, such as cents.
        public var taxMinor: Int { json.member("taxMinor") }
        /// `includedTaxes` of the API.
        public var includedTaxes: [TaxAmount] { json.member("includedTaxes") }
        /// An amount in the currency's minor unit, such as cents.
        public var includedTaxMinor: Int { json.member("includedTaxMinor") }
        /// `credits` of the API.
        public var credits: [AppliedCredit] { json.member("credits") }
        /// An amount in the currency's minor unit, such as cents.
        public var creditsAppliedMinor: Int { json.member("creditsAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var prepaidAppliedMinor: Int { json.member("prepaidAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var carriedOverMinor: Int { json.member("carriedOverMinor") }
        /// Subtotal − discount + tax + carried over − credits − prepaid.
        public var totalMinor: Int { json.member("totalMinor") }
        /// What an answer must have.
        public static let shape = Shape(["period", "invoiceDate", "dueDate", "currency", "lines", "subtotalMinor", "discounts", "discountMinor", "taxes", "taxMinor", "includedTaxes", "includedTaxMinor", "credits", "creditsAppliedMinor", "prepaidAppliedMinor", "carriedOverMinor", "totalMinor"], ["period": TimeRange.self, "lines": InvoiceLine.self, "discounts": Discount.self, "taxes": TaxAmount.self, "includedTaxes": TaxAmount.self, "credits": AppliedCredit.self])
    }

    /// The figures of a draft are live; a final invoice never changes.
    public struct Invoice: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// Without gaps in the workspace; null until it is final.
        public var invoiceNumber: String? { json.found("invoiceNumber") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `contractId` of the API.
        public var contractId: String? { json.found("contractId") }
        /// An amount in the currency's minor unit, such as cents.
        public var thresholdMinor: Int? { json.found("thresholdMinor") }
        /// Of a draft whose figures cannot be made.
        public var figuresError: FiguresError? { json.found("figuresError") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountPaidMinor: Int { json.member("amountPaidMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountCreditedMinor: Int { json.member("amountCreditedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountDueMinor: Int { json.member("amountDueMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var refundedMinor: Int { json.member("refundedMinor") }
        /// `payments` of the API.
        public var payments: [Payment] { json.member("payments") }
        /// `creditNotes` of the API.
        public var creditNotes: [CreditNote] { json.member("creditNotes") }
        /// `seller` of the API.
        public var seller: Seller? { json.found("seller") }
        /// `customer` of the API.
        public var customer: Buyer? { json.found("customer") }
        /// The number of the customer's last ledger entry that it counts.
        public var cut: Int? { json.found("cut") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var finalizedAt: Date? { json.found("finalizedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// `period` of the API.
        public var period: TimeRange { json.member("period") }
        /// `invoiceDate` of the API.
        public var invoiceDate: String { json.member("invoiceDate") }
        /// `dueDate` of the API.
        public var dueDate: String { json.member("dueDate") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `lines` of the API.
        public var lines: [InvoiceLine] { json.member("lines") }
        /// An amount in the currency's minor unit, such as cents.
        public var subtotalMinor: Int { json.member("subtotalMinor") }
        /// `discounts` of the API.
        public var discounts: [Discount] { json.member("discounts") }
        /// An amount in the currency's minor unit, such as cents.
        public var discountMinor: Int { json.member("discountMinor") }
        /// On top.
        public var taxes: [TaxAmount] { json.member("taxes") }
        /// An amount in the currency's minor unit, such as cents.
        public var taxMinor: Int { json.member("taxMinor") }
        /// `includedTaxes` of the API.
        public var includedTaxes: [TaxAmount] { json.member("includedTaxes") }
        /// An amount in the currency's minor unit, such as cents.
        public var includedTaxMinor: Int { json.member("includedTaxMinor") }
        /// `credits` of the API.
        public var credits: [AppliedCredit] { json.member("credits") }
        /// An amount in the currency's minor unit, such as cents.
        public var creditsAppliedMinor: Int { json.member("creditsAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var prepaidAppliedMinor: Int { json.member("prepaidAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var carriedOverMinor: Int { json.member("carriedOverMinor") }
        /// Subtotal − discount + tax + carried over − credits − prepaid.
        public var totalMinor: Int { json.member("totalMinor") }
        /// What an answer must have.
        public static let shape = Shape(["id", "status", "customerId", "amountPaidMinor", "amountCreditedMinor", "amountDueMinor", "refundedMinor", "payments", "creditNotes", "createdAt", "updatedAt", "period", "invoiceDate", "dueDate", "currency", "lines", "subtotalMinor", "discounts", "discountMinor", "taxes", "taxMinor", "includedTaxes", "includedTaxMinor", "credits", "creditsAppliedMinor", "prepaidAppliedMinor", "carriedOverMinor", "totalMinor"], ["figuresError": FiguresError.self, "payments": Payment.self, "creditNotes": CreditNote.self, "seller": Seller.self, "customer": Buyer.self, "period": TimeRange.self, "lines": InvoiceLine.self, "discounts": Discount.self, "taxes": TaxAmount.self, "includedTaxes": TaxAmount.self, "credits": AppliedCredit.self])
    }

    /// `FiguresError` of the API.
    public struct FiguresError: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `hint` of the API.
        public var hint: String? { json.found("hint") }
        /// What an answer must have.
        public static let shape = Shape(["code", "message"], [:])
    }

    /// `InvoiceLine` of the API.
    public struct InvoiceLine: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `isMetered` of the API.
        public var isMetered: Bool { json.member("isMetered") }
        /// `price` of the API.
        public var price: String? { json.found("price") }
        /// `dimensions` of the API.
        public var dimensions: [String: String]? { json.found("dimensions") }
        /// `quantity` of the API.
        public var quantity: Quantity? { json.found("quantity") }
        /// An exact decimal number.
        public var unitPrice: String? { json.found("unitPrice") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var discountMinor: Int? { json.found("discountMinor") }
        /// `servicePeriod` of the API.
        public var servicePeriod: TimeRange { json.member("servicePeriod") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// `adjusts` of the API.
        public var adjusts: Adjusts? { json.found("adjusts") }
        /// What an answer must have.
        public static let shape = Shape(["label", "kind", "isMetered", "amountMinor", "servicePeriod", "taxRates"], ["servicePeriod": TimeRange.self, "taxRates": TaxRate.self, "adjusts": Adjusts.self])
    }

    /// `Adjusts` of the API.
    public struct Adjusts: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `invoiceId` of the API.
        public var invoiceId: String { json.member("invoiceId") }
        /// `invoiceNumber` of the API.
        public var invoiceNumber: String? { json.found("invoiceNumber") }
        /// `quantity` of the API.
        public var quantity: Quantity? { json.found("quantity") }
        /// What an answer must have.
        public static let shape = Shape(["invoiceId"], [:])
    }

    /// `Discount` of the API.
    public struct Discount: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `coupon` of the API.
        public var coupon: String { json.member("coupon") }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["coupon", "label", "amountMinor"], [:])
    }

    /// `TaxAmount` of the API.
    public struct TaxAmount: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// An exact decimal number.
        public var percent: String { json.member("percent") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["code", "percent", "amountMinor"], [:])
    }

    /// `AppliedCredit` of the API.
    public struct AppliedCredit: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `source` of the API.
        public var source: String { json.member("source") }
        /// `creditNoteId` of the API.
        public var creditNoteId: String? { json.found("creditNoteId") }
        /// `invoiceId` of the API.
        public var invoiceId: String? { json.found("invoiceId") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["source", "amountMinor"], [:])
    }

    /// `Payment` of the API.
    public struct Payment: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `method` of the API.
        public var method: String { json.member("method") }
        /// `reference` of the API.
        public var reference: String { json.member("reference") }
        /// `date` of the API.
        public var date: String { json.member("date") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["method", "reference", "date", "amountMinor"], [:])
    }

    /// `CreditNote` of the API.
    public struct CreditNote: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `reason` of the API.
        public var reason: String { json.member("reason") }
        /// `lines` of the API.
        public var lines: [CreditNoteLine] { json.member("lines") }
        /// `adjustments` of the API.
        public var adjustments: [InvoiceLine] { json.member("adjustments") }
        /// An amount in the currency's minor unit, such as cents.
        public var subtotalMinor: Int { json.member("subtotalMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var taxMinor: Int { json.member("taxMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var totalMinor: Int { json.member("totalMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var offInvoiceMinor: Int { json.member("offInvoiceMinor") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "reason", "lines", "adjustments", "subtotalMinor", "taxMinor", "totalMinor", "offInvoiceMinor", "createdAt"], ["lines": CreditNoteLine.self, "adjustments": InvoiceLine.self])
    }

    /// `CreditNoteLine` of the API.
    public struct CreditNoteLine: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `line` of the API.
        public var line: Int { json.member("line") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["line", "amountMinor"], [:])
    }

    /// `Seller` of the API.
    public struct Seller: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `legalName` of the API.
        public var legalName: String? { json.found("legalName") }
        /// `address` of the API.
        public var address: Address? { json.found("address") }
        /// `taxId` of the API.
        public var taxId: String? { json.found("taxId") }
        /// `logoUrl` of the API.
        public var logoUrl: String? { json.found("logoUrl") }
        /// What an answer must have.
        public static let shape = Shape([], ["address": Address.self])
    }

    /// `Buyer` of the API.
    public struct Buyer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// `legalName` of the API.
        public var legalName: String? { json.found("legalName") }
        /// `address` of the API.
        public var address: Address? { json.found("address") }
        /// `taxId` of the API.
        public var taxId: String? { json.found("taxId") }
        /// What an answer must have.
        public static let shape = Shape([], ["address": Address.self])
    }

    /// `PaymentInput` of the API.
    public struct PaymentInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(reference: String, method: String? = nil, date: String? = nil, amountMinor: Int? = nil) {
            json = [:]
            json.set("method", method)
            json.set("reference", reference)
            json.set("date", date)
            json.set("amountMinor", amountMinor)
        }
        /// `method` of the API.
        public var method: String? { get { json.found("method") } set { json.set("method", newValue) } }
        /// The same again is the same payment.
        public var reference: String { get { json.member("reference") } set { json.set("reference", newValue) } }
        /// `date` of the API.
        public var date: String? { get { json.found("date") } set { json.set("date", newValue) } }
        /// By default all that is due.
        public var amountMinor: Int? { get { json.found("amountMinor") } set { json.set("amountMinor", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["reference"], [:])
    }

    /// `RefundInput` of the API.
    public struct RefundInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(amountMinor: Int? = nil) {
            json = [:]
            json.set("amountMinor", amountMinor)
        }
        /// `amountMinor` of the API.
        public var amountMinor: Int? { get { json.found("amountMinor") } set { json.set("amountMinor", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `CreditNoteInput` of the API.
    public struct CreditNoteInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(reason: String? = nil, lines: [CreditNoteLineInput]? = nil, refund: Bool? = nil) {
            json = [:]
            json.set("reason", reason)
            json.set("lines", lines)
            json.set("refund", refund)
        }
        /// `reason` of the API.
        public var reason: String? { get { json.found("reason") } set { json.set("reason", newValue) } }
        /// `lines` of the API.
        public var lines: [CreditNoteLineInput]? { get { json.found("lines") } set { json.set("lines", newValue) } }
        /// Give back what was paid, rather than keep it for later invoices.
        public var refund: Bool? { get { json.found("refund") } set { json.set("refund", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["lines": CreditNoteLineInput.self])
    }

    /// `CreditNoteLineInput` of the API.
    public struct CreditNoteLineInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(line: Int, amountMinor: Int) {
            json = [:]
            json.set("line", line)
            json.set("amountMinor", amountMinor)
        }
        /// `line` of the API.
        public var line: Int { get { json.member("line") } set { json.set("line", newValue) } }
        /// `amountMinor` of the API.
        public var amountMinor: Int { get { json.member("amountMinor") } set { json.set("amountMinor", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["line", "amountMinor"], [:])
    }

    /// `InvoiceSending` of the API.
    public struct InvoiceSending: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `invoiceNumber` of the API.
        public var invoiceNumber: String? { json.found("invoiceNumber") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `deliveryConfigured` of the API.
        public var deliveryConfigured: Bool { json.member("deliveryConfigured") }
        /// `notice` of the API.
        public var notice: String? { json.found("notice") }
        /// What an answer must have.
        public static let shape = Shape(["id", "message", "state", "deliveryConfigured"], [:])
    }

    /// `Timeline` of the API.
    public struct Timeline: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `timeline` of the API.
        public var timeline: [TimelineEntry] { json.member("timeline") }
        /// What an answer must have.
        public static let shape = Shape(["timeline"], ["timeline": TimelineEntry.self])
    }

    /// `TimelineEntry` of the API.
    public struct TimelineEntry: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var at: Date { json.member("at") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `copy` of the API.
        public var copy: Int? { json.found("copy") }
        /// `daysAfterDue` of the API.
        public var daysAfterDue: Int? { json.found("daysAfterDue") }
        /// `event` of the API.
        public var event: String { json.member("event") }
        /// What an answer must have.
        public static let shape = Shape(["at", "message", "kind", "event"], [:])
    }

    /// Why each line is what it is; `matches` says whether the invoice can be made anew from the events.
    public struct InvoiceExplanation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `invoiceNumber` of the API.
        public var invoiceNumber: String? { json.found("invoiceNumber") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `contractId` of the API.
        public var contractId: String? { json.found("contractId") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `timeZone` of the API.
        public var timeZone: String? { json.found("timeZone") }
        /// `period` of the API.
        public var period: TimeRange { json.member("period") }
        /// `cut` of the API.
        public var cut: Int? { json.found("cut") }
        /// `lines` of the API.
        public var lines: [ExplainedLine] { json.member("lines") }
        /// An amount in the currency's minor unit, such as cents.
        public var subtotalMinor: Int { json.member("subtotalMinor") }
        /// `discounts` of the API.
        public var discounts: [Discount] { json.member("discounts") }
        /// An amount in the currency's minor unit, such as cents.
        public var discountMinor: Int { json.member("discountMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var taxMinor: Int { json.member("taxMinor") }
        /// `credits` of the API.
        public var credits: [AppliedCredit] { json.member("credits") }
        /// An amount in the currency's minor unit, such as cents.
        public var creditsAppliedMinor: Int { json.member("creditsAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var prepaidAppliedMinor: Int { json.member("prepaidAppliedMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var carriedOverMinor: Int { json.member("carriedOverMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var totalMinor: Int { json.member("totalMinor") }
        /// `matches` of the API.
        public var matches: Bool { json.member("matches") }
        /// `differences` of the API.
        public var differences: [String] { json.member("differences") }
        /// What beside events the invoice follows from.
        public var basis: JSON? { json.found("basis") }
        /// What an answer must have.
        public static let shape = Shape(["id", "status", "customerId", "currency", "period", "lines", "subtotalMinor", "discounts", "discountMinor", "taxMinor", "credits", "creditsAppliedMinor", "prepaidAppliedMinor", "carriedOverMinor", "totalMinor", "matches", "differences"], ["period": TimeRange.self, "lines": ExplainedLine.self, "discounts": Discount.self, "credits": AppliedCredit.self])
    }

    /// `ExplainedLine` of the API.
    public struct ExplainedLine: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `fee` of the API.
        public var fee: FeeSegment? { json.found("fee") }
        /// `discountShare` of the API.
        public var discountShare: String? { json.found("discountShare") }
        /// `planKey` of the API.
        public var planKey: String? { json.found("planKey") }
        /// `planVersion` of the API.
        public var planVersion: Int? { json.found("planVersion") }
        /// `priceTerms` of the API.
        public var priceTerms: Price? { json.found("priceTerms") }
        /// `meter` of the API.
        public var meter: Meter? { json.found("meter") }
        /// An exact fraction.
        public var share: String? { json.found("share") }
        /// `rating` of the API.
        public var rating: RatingExplanation? { json.found("rating") }
        /// `events` of the API.
        public var events: EventsDigest? { json.found("events") }
        /// `label` of the API.
        public var label: String { json.member("label") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `isMetered` of the API.
        public var isMetered: Bool { json.member("isMetered") }
        /// `price` of the API.
        public var price: String? { json.found("price") }
        /// `dimensions` of the API.
        public var dimensions: [String: String]? { json.found("dimensions") }
        /// `quantity` of the API.
        public var quantity: Quantity? { json.found("quantity") }
        /// An exact decimal number.
        public var unitPrice: String? { json.found("unitPrice") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// An amount in the currency's minor unit, such as cents.
        public var discountMinor: Int? { json.found("discountMinor") }
        /// `servicePeriod` of the API.
        public var servicePeriod: TimeRange { json.member("servicePeriod") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// `adjusts` of the API.
        public var adjusts: Adjusts? { json.found("adjusts") }
        /// What an answer must have.
        public static let shape = Shape(["label", "kind", "isMetered", "amountMinor", "servicePeriod", "taxRates"], ["fee": FeeSegment.self, "priceTerms": Price.self, "meter": Meter.self, "rating": RatingExplanation.self, "events": EventsDigest.self, "servicePeriod": TimeRange.self, "taxRates": TaxRate.self, "adjusts": Adjusts.self])
    }

    /// `EventsDigest` of the API.
    public struct EventsDigest: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `count` of the API.
        public var count: Int { json.member("count") }
        /// `sha256` of the API.
        public var sha256: String { json.member("sha256") }
        /// `passedOver` of the API.
        public var passedOver: Int? { json.found("passedOver") }
        /// What an answer must have.
        public static let shape = Shape(["count", "sha256"], [:])
    }

    /// `InvoiceRunInput` of the API.
    public struct InvoiceRunInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(limit: Int? = nil) {
            json = [:]
            json.set("limit", limit)
        }
        /// `limit` of the API.
        public var limit: Int? { get { json.found("limit") } set { json.set("limit", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `InvoiceRun` of the API.
    public struct InvoiceRun: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `finalized` of the API.
        public var finalized: Int { json.member("finalized") }
        /// `firstNumber` of the API.
        public var firstNumber: String? { json.found("firstNumber") }
        /// `lastNumber` of the API.
        public var lastNumber: String? { json.found("lastNumber") }
        /// `totals` of the API.
        public var totals: [RunTotal] { json.member("totals") }
        /// `failed` of the API.
        public var failed: Int { json.member("failed") }
        /// `failures` of the API.
        public var failures: [RunFailure] { json.member("failures") }
        /// `isPartial` of the API.
        public var isPartial: Bool { json.member("isPartial") }
        /// What an answer must have.
        public static let shape = Shape(["finalized", "totals", "failed", "failures", "isPartial"], ["totals": RunTotal.self, "failures": RunFailure.self])
    }

    /// `RunTotal` of the API.
    public struct RunTotal: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// An amount in the currency's minor unit, such as cents.
        public var totalMinor: Int { json.member("totalMinor") }
        /// What an answer must have.
        public static let shape = Shape(["currency", "totalMinor"], [:])
    }

    /// `RunFailure` of the API.
    public struct RunFailure: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `invoiceId` of the API.
        public var invoiceId: String { json.member("invoiceId") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["invoiceId", "message"], [:])
    }

    /// `SimulatedContract` of the API.
    public struct SimulatedContract: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { json.found("externalCustomerId") }
        /// `contractId` of the API.
        public var contractId: String { json.member("contractId") }
        /// `planKey` of the API.
        public var planKey: String { json.member("planKey") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `invoices` of the API.
        public var invoices: Int { json.member("invoices") }
        /// `currentMinor` of the API.
        public var currentMinor: Int? { json.found("currentMinor") }
        /// `simulatedMinor` of the API.
        public var simulatedMinor: Int? { json.found("simulatedMinor") }
        /// `differenceMinor` of the API.
        public var differenceMinor: Int? { json.found("differenceMinor") }
        /// `note` of the API.
        public var note: String? { json.found("note") }
        /// What an answer must have.
        public static let shape = Shape(["customerId", "contractId", "planKey", "currency", "invoices"], [:])
    }

    /// `Address` of the API.
    public struct Address: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(line1: String? = nil, line2: String? = nil, city: String? = nil, state: String? = nil, postalCode: String? = nil, country: String? = nil) {
            json = [:]
            json.set("line1", line1)
            json.set("line2", line2)
            json.set("city", city)
            json.set("state", state)
            json.set("postalCode", postalCode)
            json.set("country", country)
        }
        /// `line1` of the API.
        public var line1: String? { get { json.found("line1") } set { json.set("line1", newValue) } }
        /// `line2` of the API.
        public var line2: String? { get { json.found("line2") } set { json.set("line2", newValue) } }
        /// `city` of the API.
        public var city: String? { get { json.found("city") } set { json.set("city", newValue) } }
        /// `state` of the API.
        public var state: String? { get { json.found("state") } set { json.set("state", newValue) } }
        /// `postalCode` of the API.
        public var postalCode: String? { get { json.found("postalCode") } set { json.set("postalCode", newValue) } }
        /// `country` of the API.
        public var country: String? { get { json.found("country") } set { json.set("country", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Contact` of the API.
    public struct Contact: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(email: String, name: String? = nil, role: String? = nil) {
            json = [:]
            json.set("name", name)
            json.set("email", email)
            json.set("role", role)
        }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `email` of the API.
        public var email: String { get { json.member("email") } set { json.set("email", newValue) } }
        /// `role` of the API.
        public var role: String? { get { json.found("role") } set { json.set("role", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["email"], [:])
    }

    /// `TaxRate` of the API.
    public struct TaxRate: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(code: String, percent: Quantity, name: String? = nil, inclusive: Bool? = nil) {
            json = [:]
            json.set("code", code)
            json.set("name", name)
            json.set("percent", percent)
            json.set("inclusive", inclusive)
        }
        /// `code` of the API.
        public var code: String { get { json.member("code") } set { json.set("code", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `percent` of the API.
        public var percent: Quantity { get { json.member("percent") } set { json.set("percent", newValue) } }
        /// Whether amounts contain it; default false.
        public var inclusive: Bool? { get { json.found("inclusive") } set { json.set("inclusive", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["code", "percent"], [:])
    }

    /// `CustomerInput` of the API.
    public struct CustomerInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(testClockId: String? = nil, externalId: String? = nil, email: String? = nil, name: String? = nil, label: String? = nil, accountKitId: String? = nil, status: String? = nil, timeZone: String? = nil, metadata: JSON? = nil, billingAddress: Address? = nil, legalName: String? = nil, taxId: String? = nil, taxRates: [TaxRate]? = nil, contacts: [Contact]? = nil, tags: [String]? = nil, provider: String? = nil, paymentProviderId: String? = nil, paymentMethodId: String? = nil) {
            json = [:]
            json.set("testClockId", testClockId)
            json.set("externalId", externalId)
            json.set("email", email)
            json.set("name", name)
            json.set("label", label)
            json.set("accountKitId", accountKitId)
            json.set("status", status)
            json.set("timeZone", timeZone)
            json.set("metadata", metadata)
            json.set("billingAddress", billingAddress)
            json.set("legalName", legalName)
            json.set("taxId", taxId)
            json.set("taxRates", taxRates)
            json.set("contacts", contacts)
            json.set("tags", tags)
            json.set("provider", provider)
            json.set("paymentProviderId", paymentProviderId)
            json.set("paymentMethodId", paymentMethodId)
        }
        /// In a test workspace, the clock by which it lives, for good.
        public var testClockId: String? { get { json.found("testClockId") } set { json.set("testClockId", newValue) } }
        /// The operator's id, unique.
        public var externalId: String? { get { json.found("externalId") } set { json.set("externalId", newValue) } }
        /// `email` of the API.
        public var email: String? { get { json.found("email") } set { json.set("email", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// Another name of `name`.
        public var label: String? { get { json.found("label") } set { json.set("label", newValue) } }
        /// `accountKitId` of the API.
        public var accountKitId: String? { get { json.found("accountKitId") } set { json.set("accountKitId", newValue) } }
        /// `status` of the API.
        public var status: String? { get { json.found("status") } set { json.set("status", newValue) } }
        /// Its days and months are the quota periods.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// For the operator, up to 16 KiB.
        public var metadata: JSON? { get { json.found("metadata") } set { json.set("metadata", newValue) } }
        /// `billingAddress` of the API.
        public var billingAddress: Address? { get { json.found("billingAddress") } set { json.set("billingAddress", newValue) } }
        /// `legalName` of the API.
        public var legalName: String? { get { json.found("legalName") } set { json.set("legalName", newValue) } }
        /// `taxId` of the API.
        public var taxId: String? { get { json.found("taxId") } set { json.set("taxId", newValue) } }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate]? { get { json.found("taxRates") } set { json.set("taxRates", newValue) } }
        /// `contacts` of the API.
        public var contacts: [Contact]? { get { json.found("contacts") } set { json.set("contacts", newValue) } }
        /// `tags` of the API.
        public var tags: [String]? { get { json.found("tags") } set { json.set("tags", newValue) } }
        /// Goes with `paymentProviderId`.
        public var provider: String? { get { json.found("provider") } set { json.set("provider", newValue) } }
        /// `paymentProviderId` of the API.
        public var paymentProviderId: String? { get { json.found("paymentProviderId") } set { json.set("paymentProviderId", newValue) } }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { get { json.found("paymentMethodId") } set { json.set("paymentMethodId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["billingAddress": Address.self, "taxRates": TaxRate.self, "contacts": Contact.self])
    }

    /// `CustomerChange` of the API.
    public struct CustomerChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(externalId: String? = nil, email: String? = nil, name: String? = nil, label: String? = nil, accountKitId: String? = nil, status: String? = nil, timeZone: String? = nil, metadata: JSON? = nil, billingAddress: Address? = nil, legalName: String? = nil, taxId: String? = nil, taxRates: [TaxRate]? = nil, contacts: [Contact]? = nil, tags: [String]? = nil, provider: String? = nil, paymentProviderId: String? = nil, paymentMethodId: String? = nil) {
            json = [:]
            json.set("externalId", externalId)
            json.set("email", email)
            json.set("name", name)
            json.set("label", label)
            json.set("accountKitId", accountKitId)
            json.set("status", status)
            json.set("timeZone", timeZone)
            json.set("metadata", metadata)
            json.set("billingAddress", billingAddress)
            json.set("legalName", legalName)
            json.set("taxId", taxId)
            json.set("taxRates", taxRates)
            json.set("contacts", contacts)
            json.set("tags", tags)
            json.set("provider", provider)
            json.set("paymentProviderId", paymentProviderId)
            json.set("paymentMethodId", paymentMethodId)
        }
        /// The operator's id, unique.
        public var externalId: String? { get { json.found("externalId") } set { json.set("externalId", newValue) } }
        /// `email` of the API.
        public var email: String? { get { json.found("email") } set { json.set("email", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// Another name of `name`.
        public var label: String? { get { json.found("label") } set { json.set("label", newValue) } }
        /// `accountKitId` of the API.
        public var accountKitId: String? { get { json.found("accountKitId") } set { json.set("accountKitId", newValue) } }
        /// `status` of the API.
        public var status: String? { get { json.found("status") } set { json.set("status", newValue) } }
        /// Its days and months are the quota periods.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// For the operator, up to 16 KiB.
        public var metadata: JSON? { get { json.found("metadata") } set { json.set("metadata", newValue) } }
        /// `billingAddress` of the API.
        public var billingAddress: Address? { get { json.found("billingAddress") } set { json.set("billingAddress", newValue) } }
        /// `legalName` of the API.
        public var legalName: String? { get { json.found("legalName") } set { json.set("legalName", newValue) } }
        /// `taxId` of the API.
        public var taxId: String? { get { json.found("taxId") } set { json.set("taxId", newValue) } }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate]? { get { json.found("taxRates") } set { json.set("taxRates", newValue) } }
        /// `contacts` of the API.
        public var contacts: [Contact]? { get { json.found("contacts") } set { json.set("contacts", newValue) } }
        /// `tags` of the API.
        public var tags: [String]? { get { json.found("tags") } set { json.set("tags", newValue) } }
        /// Goes with `paymentProviderId`.
        public var provider: String? { get { json.found("provider") } set { json.set("provider", newValue) } }
        /// `paymentProviderId` of the API.
        public var paymentProviderId: String? { get { json.found("paymentProviderId") } set { json.set("paymentProviderId", newValue) } }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { get { json.found("paymentMethodId") } set { json.set("paymentMethodId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["billingAddress": Address.self, "taxRates": TaxRate.self, "contacts": Contact.self])
    }

    /// `Customer` of the API.
    public struct Customer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `externalId` of the API.
        public var externalId: String? { json.found("externalId") }
        /// `email` of the API.
        public var email: String? { json.found("email") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `accountKitId` of the API.
        public var accountKitId: String? { json.found("accountKitId") }
        /// `timeZone` of the API.
        public var timeZone: String? { json.found("timeZone") }
        /// `metadata` of the API.
        public var metadata: JSON { json.member("metadata") }
        /// `billingAddress` of the API.
        public var billingAddress: Address? { json.found("billingAddress") }
        /// `legalName` of the API.
        public var legalName: String? { json.found("legalName") }
        /// `taxId` of the API.
        public var taxId: String? { json.found("taxId") }
        /// `taxRates` of the API.
        public var taxRates: [TaxRate] { json.member("taxRates") }
        /// `contacts` of the API.
        public var contacts: [Contact] { json.member("contacts") }
        /// `tags` of the API.
        public var tags: [String] { json.member("tags") }
        /// `provider` of the API.
        public var provider: String? { json.found("provider") }
        /// `paymentProviderId` of the API.
        public var paymentProviderId: String? { json.found("paymentProviderId") }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { json.found("paymentMethodId") }
        /// `isDefault` of the API.
        public var isDefault: Bool { json.member("isDefault") }
        /// `testClockId` of the API.
        public var testClockId: String? { json.found("testClockId") }
        /// What it has with the operator; of one customer that is read only.
        public var creditBalances: [CreditBalance]? { json.found("creditBalances") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var erasedAt: Date? { json.found("erasedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "status", "metadata", "taxRates", "contacts", "tags", "isDefault", "createdAt", "updatedAt"], ["billingAddress": Address.self, "taxRates": TaxRate.self, "contacts": Contact.self, "creditBalances": CreditBalance.self])
    }

    /// `SubscriptionInput` of the API.
    public struct SubscriptionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(planKey: String, status: String? = nil, stripeCustomerId: String? = nil, stripeSubscriptionId: String? = nil, currentPeriodEnd: Date? = nil, assignKit: Bool? = nil, asOf: Date? = nil) {
            json = [:]
            json.set("planKey", planKey)
            json.set("status", status)
            json.set("stripeCustomerId", stripeCustomerId)
            json.set("stripeSubscriptionId", stripeSubscriptionId)
            json.set("currentPeriodEnd", currentPeriodEnd)
            json.set("assignKit", assignKit)
            json.set("asOf", asOf)
        }
        /// `planKey` of the API.
        public var planKey: String { get { json.member("planKey") } set { json.set("planKey", newValue) } }
        /// `status` of the API.
        public var status: String? { get { json.found("status") } set { json.set("status", newValue) } }
        /// `stripeCustomerId` of the API.
        public var stripeCustomerId: String? { get { json.found("stripeCustomerId") } set { json.set("stripeCustomerId", newValue) } }
        /// `stripeSubscriptionId` of the API.
        public var stripeSubscriptionId: String? { get { json.found("stripeSubscriptionId") } set { json.set("stripeSubscriptionId", newValue) } }
        /// The end of the paid period; quota months count from it.
        public var currentPeriodEnd: Date? { get { json.found("currentPeriodEnd") } set { json.set("currentPeriodEnd", newValue) } }
        /// Whether the plan's kit becomes the customer's; default true.
        public var assignKit: Bool? { get { json.found("assignKit") } set { json.set("assignKit", newValue) } }
        /// The moment of the state; an older one does not overwrite a newer one.
        public var asOf: Date? { get { json.found("asOf") } set { json.set("asOf", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["planKey"], [:])
    }

    /// `SubscriptionAnswer` of the API.
    public struct SubscriptionAnswer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `subscription` of the API.
        public var subscription: Subscription? { json.found("subscription") }
        /// What an answer must have.
        public static let shape = Shape([], ["subscription": Subscription.self])
    }

    /// `Subscription` of the API.
    public struct Subscription: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `planKey` of the API.
        public var planKey: String { json.member("planKey") }
        /// `planVersion` of the API.
        public var planVersion: Int { json.member("planVersion") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `source` of the API.
        public var source: String { json.member("source") }
        /// `stripeCustomerId` of the API.
        public var stripeCustomerId: String? { json.found("stripeCustomerId") }
        /// `stripeSubscriptionId` of the API.
        public var stripeSubscriptionId: String? { json.found("stripeSubscriptionId") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var currentPeriodEnd: Date? { json.found("currentPeriodEnd") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var asOf: Date? { json.found("asOf") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "planKey", "planVersion", "status", "source", "createdAt", "updatedAt"], [:])
    }

    /// `limit` stands in place of the plan's, null takes it away again; `add` comes on top. One of them.
    public struct QuotaOverrideInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(limit: Quantity? = nil, add: Quantity? = nil, expiresAt: Date? = nil) {
            json = [:]
            json.set("limit", limit)
            json.set("add", add)
            json.set("expiresAt", expiresAt)
        }
        /// `limit` of the API.
        public var limit: Quantity? { get { json.found("limit") } set { json.set("limit", newValue) } }
        /// `add` of the API.
        public var add: Quantity? { get { json.found("add") } set { json.set("add", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { get { json.found("expiresAt") } set { json.set("expiresAt", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `QuotaOverride` of the API.
    public struct QuotaOverride: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// `topUps` of the API.
        public var topUps: [TopUp] { json.member("topUps") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["feature", "topUps", "updatedAt"], ["topUps": TopUp.self])
    }

    /// `TopUp` of the API.
    public struct TopUp: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `amount` of the API.
        public var amount: Quantity { json.member("amount") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// What an answer must have.
        public static let shape = Shape(["amount"], [:])
    }

    /// `TokenInput` of the API.
    public struct TokenInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(expiresInSeconds: Int? = nil, user: String? = nil) {
            json = [:]
            json.set("expiresInSeconds", expiresInSeconds)
            json.set("user", user)
        }
        /// Default 900.
        public var expiresInSeconds: Int? { get { json.found("expiresInSeconds") } set { json.set("expiresInSeconds", newValue) } }
        /// The person of the customer, for the audit trail.
        public var user: String? { get { json.found("user") } set { json.set("user", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Token` of the API.
    public struct Token: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `token` of the API.
        public var token: String { json.member("token") }
        /// `tokenType` of the API.
        public var tokenType: String { json.member("tokenType") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date { json.member("expiresAt") }
        /// What an answer must have.
        public static let shape = Shape(["token", "tokenType", "customerId", "expiresAt"], [:])
    }

    /// `CreditBalance` of the API.
    public struct CreditBalance: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// An amount in the currency's minor unit, such as cents.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What it is made of, in the order in which the next invoice uses them.
        public var credits: [AppliedCredit]? { json.found("credits") }
        /// What an answer must have.
        public static let shape = Shape(["currency", "amountMinor"], ["credits": AppliedCredit.self])
    }

    /// `CreditBalances` of the API.
    public struct CreditBalances: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `creditBalances` of the API.
        public var creditBalances: [CreditBalance] { json.member("creditBalances") }
        /// What an answer must have.
        public static let shape = Shape(["creditBalances"], ["creditBalances": CreditBalance.self])
    }

    /// `WebhookEndpointInput` of the API.
    public struct WebhookEndpointInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(url: String, events: [String]? = nil, description: String? = nil) {
            json = [:]
            json.set("url", url)
            json.set("events", events)
            json.set("description", description)
        }
        /// Https, without user, password and fragment.
        public var url: String { get { json.member("url") } set { json.set("url", newValue) } }
        /// `*`, groups like `invoice.*`, events like `invoice.paid`; default `*`.
        public var events: [String]? { get { json.found("events") } set { json.set("events", newValue) } }
        /// `description` of the API.
        public var description: String? { get { json.found("description") } set { json.set("description", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["url"], [:])
    }

    /// `WebhookEndpointChange` of the API.
    public struct WebhookEndpointChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(url: String? = nil, events: [String]? = nil, description: String? = nil, status: String? = nil) {
            json = [:]
            json.set("url", url)
            json.set("events", events)
            json.set("description", description)
            json.set("status", status)
        }
        /// `url` of the API.
        public var url: String? { get { json.found("url") } set { json.set("url", newValue) } }
        /// `events` of the API.
        public var events: [String]? { get { json.found("events") } set { json.set("events", newValue) } }
        /// `description` of the API.
        public var description: String? { get { json.found("description") } set { json.set("description", newValue) } }
        /// `status` of the API.
        public var status: String? { get { json.found("status") } set { json.set("status", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `WebhookSecretRotation` of the API.
    public struct WebhookSecretRotation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(overlapSeconds: Int? = nil) {
            json = [:]
            json.set("overlapSeconds", overlapSeconds)
        }
        /// How long the old secret signs as well; default a day.
        public var overlapSeconds: Int? { get { json.found("overlapSeconds") } set { json.set("overlapSeconds", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `WebhookEndpoint` of the API.
    public struct WebhookEndpoint: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `url` of the API.
        public var url: String { json.member("url") }
        /// `events` of the API.
        public var events: [String] { json.member("events") }
        /// `description` of the API.
        public var description: String? { json.found("description") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var previousSecretEndsAt: Date? { json.found("previousSecretEndsAt") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `disabledReason` of the API.
        public var disabledReason: String? { json.found("disabledReason") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var disabledAt: Date? { json.found("disabledAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "url", "events", "status", "createdAt", "updatedAt"], [:])
    }

    /// `CreatedWebhookEndpoint` of the API.
    public struct CreatedWebhookEndpoint: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What bodies are signed with; shown once, null in a repetition of the request.
        public var secret: String? { json.found("secret") }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `url` of the API.
        public var url: String { json.member("url") }
        /// `events` of the API.
        public var events: [String] { json.member("events") }
        /// `description` of the API.
        public var description: String? { json.found("description") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var previousSecretEndsAt: Date? { json.found("previousSecretEndsAt") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `disabledReason` of the API.
        public var disabledReason: String? { json.found("disabledReason") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var disabledAt: Date? { json.found("disabledAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "url", "events", "status", "createdAt", "updatedAt"], [:])
    }

    /// `WebhookDelivery` of the API.
    public struct WebhookDelivery: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `webhookEndpointId` of the API.
        public var webhookEndpointId: String { json.member("webhookEndpointId") }
        /// `eventId` of the API.
        public var eventId: String { json.member("eventId") }
        /// `eventType` of the API.
        public var eventType: String { json.member("eventType") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var nextAttemptAt: Date? { json.found("nextAttemptAt") }
        /// Newest first.
        public var attempts: [WebhookAttempt] { json.member("attempts") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var endedAt: Date? { json.found("endedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "webhookEndpointId", "eventId", "eventType", "state", "attempts", "createdAt"], ["attempts": WebhookAttempt.self])
    }

    /// `WebhookAttempt` of the API.
    public struct WebhookAttempt: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `number` of the API.
        public var number: Int { json.member("number") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var at: Date { json.member("at") }
        /// The HTTP status; null when there was no answer.
        public var status: Int? { json.found("status") }
        /// `failure` of the API.
        public var failure: String? { json.found("failure") }
        /// The first 1,024 bytes of the answer, or the cause.
        public var text: String { json.member("text") }
        /// What an answer must have.
        public static let shape = Shape(["number", "at", "text"], [:])
    }

    /// What an endpoint is sent as a body.
    public struct WebhookEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// The same each time that the event comes.
        public var id: String { json.member("id") }
        /// `object` of the API.
        public var object: String { json.member("object") }
        /// Such as invoice.paid.
        public var type: String { json.member("type") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// `workspaceId` of the API.
        public var workspaceId: String { json.member("workspaceId") }
        /// `subject` of the API.
        public var subject: WebhookSubject { json.member("subject") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `customerExternalId` of the API.
        public var customerExternalId: String? { json.found("customerExternalId") }
        /// What was so when it happened.
        public var data: JSON { json.member("data") }
        /// What an answer must have.
        public static let shape = Shape(["id", "object", "type", "createdAt", "workspaceId", "subject", "data"], ["subject": WebhookSubject.self])
    }

    /// `WebhookSubject` of the API.
    public struct WebhookSubject: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// Grows with each change of the subject.
        public var version: Int { json.member("version") }
        /// What an answer must have.
        public static let shape = Shape(["id", "version"], [:])
    }

    /// `Mail` of the API.
    public struct Mail: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `invoiceId` of the API.
        public var invoiceId: String? { json.found("invoiceId") }
        /// `recipient` of the API.
        public var recipient: String { json.member("recipient") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `omission` of the API.
        public var omission: String? { json.found("omission") }
        /// `attempts` of the API.
        public var attempts: Int { json.member("attempts") }
        /// `error` of the API.
        public var error: String? { json.found("error") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var nextAttemptAt: Date? { json.found("nextAttemptAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var endedAt: Date? { json.found("endedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "kind", "customerId", "recipient", "state", "attempts", "createdAt"], [:])
    }

    /// `RefusedAddress` of the API.
    public struct RefusedAddress: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `address` of the API.
        public var address: String { json.member("address") }
        /// `reason` of the API.
        public var reason: String { json.member("reason") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var at: Date { json.member("at") }
        /// What an answer must have.
        public static let shape = Shape(["address", "reason", "at"], [:])
    }

    /// `MailSettings` of the API.
    public struct MailSettings: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(quiet: Bool? = nil, kindsOff: [String]? = nil, replyTo: String? = nil) {
            json = [:]
            json.set("quiet", quiet)
            json.set("kindsOff", kindsOff)
            json.set("replyTo", replyTo)
        }
        /// Nothing is sent.
        public var quiet: Bool? { get { json.found("quiet") } set { json.set("quiet", newValue) } }
        /// Kinds of mail that are not sent.
        public var kindsOff: [String]? { get { json.found("kindsOff") } set { json.set("kindsOff", newValue) } }
        /// Where answers go.
        public var replyTo: String? { get { json.found("replyTo") } set { json.set("replyTo", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `PayLink` of the API.
    public struct PayLink: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// Holds a secret.
        public var url: String { json.member("url") }
        /// What an answer must have.
        public static let shape = Shape(["url"], [:])
    }

    /// `ContractPaymentInput` of the API.
    public struct ContractPaymentInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(autoPay: Bool? = nil, paymentMethodId: String? = nil) {
            json = [:]
            json.set("autoPay", autoPay)
            json.set("paymentMethodId", paymentMethodId)
        }
        /// `autoPay` of the API.
        public var autoPay: Bool? { get { json.found("autoPay") } set { json.set("autoPay", newValue) } }
        /// One of Stripe's; null lets the customer's be charged.
        public var paymentMethodId: String? { get { json.found("paymentMethodId") } set { json.set("paymentMethodId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// When a declined charge is tried again.
    public struct PaymentRetries: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(days: [Int]? = nil, hour: Int? = nil) {
            json = [:]
            json.set("days", days)
            json.set("hour", hour)
        }
        /// After the first failure.
        public var days: [Int]? { get { json.found("days") } set { json.set("days", newValue) } }
        /// Local.
        public var hour: Int? { get { json.found("hour") } set { json.set("hour", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `InvoicePayments` of the API.
    public struct InvoicePayments: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `invoiceId` of the API.
        public var invoiceId: String { json.member("invoiceId") }
        /// `invoiceStatus` of the API.
        public var invoiceStatus: String { json.member("invoiceStatus") }
        /// `collection` of the API.
        public var collection: InvoiceCollection? { json.found("collection") }
        /// `attempts` of the API.
        public var attempts: [PaymentAttempt] { json.member("attempts") }
        /// `payments` of the API.
        public var payments: [StripePayment] { json.member("payments") }
        /// `refunds` of the API.
        public var refunds: [PaymentRefund] { json.member("refunds") }
        /// What an answer must have.
        public static let shape = Shape(["invoiceId", "invoiceStatus", "attempts", "payments", "refunds"], ["collection": InvoiceCollection.self, "attempts": PaymentAttempt.self, "payments": StripePayment.self, "refunds": PaymentRefund.self])
    }

    /// How an invoice is collected; there is at most one way to pay at a time.
    public struct InvoiceCollection: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `paymentIntentId` of the API.
        public var paymentIntentId: String? { json.found("paymentIntentId") }
        /// `checkoutSessionId` of the API.
        public var checkoutSessionId: String? { json.found("checkoutSessionId") }
        /// `amountMinor` of the API.
        public var amountMinor: Int? { json.found("amountMinor") }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { json.found("paymentMethodId") }
        /// `attempts` of the API.
        public var attempts: Int { json.member("attempts") }
        /// `failures` of the API.
        public var failures: Int { json.member("failures") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var nextAttemptAt: Date? { json.found("nextAttemptAt") }
        /// `chargedWithInvoiceId` of the API.
        public var chargedWithInvoiceId: String? { json.found("chargedWithInvoiceId") }
        /// `failure` of the API.
        public var failure: CollectionFailure? { json.found("failure") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["state", "attempts", "failures", "updatedAt"], ["failure": CollectionFailure.self])
    }

    /// `CollectionFailure` of the API.
    public struct CollectionFailure: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `cause` of the API.
        public var cause: String { json.member("cause") }
        /// As Stripe names it.
        public var code: String? { json.found("code") }
        /// `reason` of the API.
        public var reason: String { json.member("reason") }
        /// What an answer must have.
        public static let shape = Shape(["cause", "reason"], [:])
    }

    /// `PaymentAttempt` of the API.
    public struct PaymentAttempt: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `number` of the API.
        public var number: Int { json.member("number") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `amountMinor` of the API.
        public var amountMinor: Int { json.member("amountMinor") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `paymentMethodId` of the API.
        public var paymentMethodId: String? { json.found("paymentMethodId") }
        /// `failureCode` of the API.
        public var failureCode: String? { json.found("failureCode") }
        /// Version of the text under which the customer let its method be kept.
        public var consent: String? { json.found("consent") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var begunAt: Date { json.member("begunAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var endedAt: Date? { json.found("endedAt") }
        /// What an answer must have.
        public static let shape = Shape(["kind", "number", "state", "amountMinor", "currency", "begunAt"], [:])
    }

    /// `StripePayment` of the API.
    public struct StripePayment: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `paymentIntentId` of the API.
        public var paymentIntentId: String { json.member("paymentIntentId") }
        /// `chargeId` of the API.
        public var chargeId: String? { json.found("chargeId") }
        /// As people know it.
        public var method: String? { json.found("method") }
        /// `receivedMinor` of the API.
        public var receivedMinor: Int { json.member("receivedMinor") }
        /// An ISO 4217 code.
        public var currency: String { json.member("currency") }
        /// `booked` of the API.
        public var booked: [BookedPart] { json.member("booked") }
        /// What was not owed, and goes back.
        public var surplusMinor: Int { json.member("surplusMinor") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var at: Date { json.member("at") }
        /// What an answer must have.
        public static let shape = Shape(["paymentIntentId", "receivedMinor", "currency", "booked", "surplusMinor", "at"], ["booked": BookedPart.self])
    }

    /// `BookedPart` of the API.
    public struct BookedPart: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `invoiceId` of the API.
        public var invoiceId: String { json.member("invoiceId") }
        /// `amountMinor` of the API.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What an answer must have.
        public static let shape = Shape(["invoiceId", "amountMinor"], [:])
    }

    /// `PaymentRefund` of the API.
    public struct PaymentRefund: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `paymentIntentId` of the API.
        public var paymentIntentId: String { json.member("paymentIntentId") }
        /// `stripeId` of the API.
        public var stripeId: String? { json.found("stripeId") }
        /// `origin` of the API.
        public var origin: String { json.member("origin") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `amountMinor` of the API.
        public var amountMinor: Int { json.member("amountMinor") }
        /// What of it invoices say was given back.
        public var bookedMinor: Int { json.member("bookedMinor") }
        /// `booked` of the API.
        public var booked: [BookedPart] { json.member("booked") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "paymentIntentId", "origin", "state", "amountMinor", "bookedMinor", "booked", "createdAt", "updatedAt"], ["booked": BookedPart.self])
    }

    /// `Offer` of the API.
    public struct Offer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `plans` of the API.
        public var plans: [OfferedPlan] { json.member("plans") }
        /// What an answer must have.
        public static let shape = Shape(["plans"], ["plans": OfferedPlan.self])
    }

    /// `OfferedPlan` of the API.
    public struct OfferedPlan: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// The plan's key.
        public var tier: String { json.member("tier") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// The customer has it.
        public var current: Bool { json.member("current") }
        /// `free` of the API.
        public var free: Bool { json.member("free") }
        /// `canCheckOut` of the API.
        public var canCheckOut: Bool { json.member("canCheckOut") }
        /// The first flat price; null when it has none.
        public var price: OfferedPrice? { json.found("price") }
        /// `quotas` of the API.
        public var quotas: [String: JSON] { json.member("quotas") }
        /// `period` of the API.
        public var period: String { json.member("period") }
        /// `features` of the API.
        public var features: [String: JSON] { json.member("features") }
        /// `rateLimits` of the API.
        public var rateLimits: [String: RateLimit] { json.member("rateLimits") }
        /// `trialDays` of the API.
        public var trialDays: Int? { json.found("trialDays") }
        /// What an answer must have.
        public static let shape = Shape(["tier", "name", "current", "free", "canCheckOut", "quotas", "period", "features", "rateLimits"], ["price": OfferedPrice.self])
    }

    /// `OfferedPrice` of the API.
    public struct OfferedPrice: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// An exact decimal number.
        public var amount: String { json.member("amount") }
        /// An ISO 4217 code.
        public var currency: String? { json.found("currency") }
        /// `interval` of the API.
        public var interval: String { json.member("interval") }
        /// `intervalCount` of the API.
        public var intervalCount: Int { json.member("intervalCount") }
        /// What an answer must have.
        public static let shape = Shape(["amount", "interval", "intervalCount"], [:])
    }

    /// `OwnSubscriptionAnswer` of the API.
    public struct OwnSubscriptionAnswer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// The plan that holds.
        public var tier: String? { json.found("tier") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `subscription` of the API.
        public var subscription: OwnSubscription? { json.found("subscription") }
        /// What an answer must have.
        public static let shape = Shape(["status"], ["subscription": OwnSubscription.self])
    }

    /// `OwnSubscription` of the API.
    public struct OwnSubscription: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var currentPeriodStart: Date { json.member("currentPeriodStart") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var currentPeriodEnd: Date { json.member("currentPeriodEnd") }
        /// `cancelAtPeriodEnd` of the API.
        public var cancelAtPeriodEnd: Bool { json.member("cancelAtPeriodEnd") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var endsAt: Date? { json.found("endsAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var trialEndsAt: Date? { json.found("trialEndsAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "currentPeriodStart", "currentPeriodEnd", "cancelAtPeriodEnd", "createdAt"], [:])
    }

    /// `OwnUsage` of the API.
    public struct OwnUsage: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `tier` of the API.
        public var tier: String? { json.found("tier") }
        /// `used` of the API.
        public var used: Quantity { json.member("used") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// `remaining` of the API.
        public var remaining: Quantity? { json.found("remaining") }
        /// Whole percents, rounded down.
        public var percentUsed: Int? { json.found("percentUsed") }
        /// `period` of the API.
        public var period: OwnPeriod { json.member("period") }
        /// `breakdown` of the API.
        public var breakdown: [String: Quantity] { json.member("breakdown") }
        /// From 80 percent on.
        public var warning: String? { json.found("warning") }
        /// What an answer must have.
        public static let shape = Shape(["used", "period", "breakdown"], ["period": OwnPeriod.self])
    }

    /// `OwnPeriod` of the API.
    public struct OwnPeriod: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var start: Date { json.member("start") }
        /// Its last second.
        public var end: Date { json.member("end") }
        /// What an answer must have.
        public static let shape = Shape(["start", "end"], [:])
    }

    /// `CheckoutInput` of the API.
    public struct CheckoutInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(tier: String) {
            json = [:]
            json.set("tier", tier)
        }
        /// The key of the plan.
        public var tier: String { get { json.member("tier") } set { json.set("tier", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["tier"], [:])
    }

    /// `CheckoutPage` of the API.
    public struct CheckoutPage: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `checkoutUrl` of the API.
        public var checkoutUrl: String { json.member("checkoutUrl") }
        /// `sessionId` of the API.
        public var sessionId: String { json.member("sessionId") }
        /// What an answer must have.
        public static let shape = Shape(["checkoutUrl", "sessionId"], [:])
    }

    /// `PortalPage` of the API.
    public struct PortalPage: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `portalUrl` of the API.
        public var portalUrl: String { json.member("portalUrl") }
        /// What an answer must have.
        public static let shape = Shape(["portalUrl"], [:])
    }

    /// `Message` of the API.
    public struct Message: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["message"], [:])
    }

    /// `SetupIntentInput` of the API.
    public struct SetupIntentInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(contractId: String? = nil) {
            json = [:]
            json.set("contractId", contractId)
        }
        /// `contractId` of the API.
        public var contractId: String? { get { json.found("contractId") } set { json.set("contractId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `SetupIntent` of the API.
    public struct SetupIntent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `setupIntentId` of the API.
        public var setupIntentId: String { json.member("setupIntentId") }
        /// For the customer's own browser only.
        public var clientSecret: String { json.member("clientSecret") }
        /// What an answer must have.
        public static let shape = Shape(["setupIntentId", "clientSecret"], [:])
    }

    /// `StripeConnectionInput` of the API.
    public struct StripeConnectionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(secretKey: String, webhookSecrets: [String]? = nil, rebind: Bool? = nil) {
            json = [:]
            json.set("secretKey", secretKey)
            json.set("webhookSecrets", webhookSecrets)
            json.set("rebind", rebind)
        }
        /// `sk_…` or `rk_…` of the workspace's mode.
        public var secretKey: String { get { json.member("secretKey") } set { json.set("secretKey", newValue) } }
        /// Signing secrets `whsec_…`, of which any counts.
        public var webhookSecrets: [String]? { get { json.found("webhookSecrets") } set { json.set("webhookSecrets", newValue) } }
        /// The key is of another account than the data so far, and that is meant.
        public var rebind: Bool? { get { json.found("rebind") } set { json.set("rebind", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["secretKey"], [:])
    }

    /// `StripeBackfillInput` of the API.
    public struct StripeBackfillInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(since: Date? = nil) {
            json = [:]
            json.set("since", since)
        }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var since: Date? { get { json.found("since") } set { json.set("since", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `StripeBackfill` of the API.
    public struct StripeBackfill: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `seen` of the API.
        public var seen: Int { json.member("seen") }
        /// `new` of the API.
        public var new: Int { json.member("new") }
        /// False when there are more.
        public var complete: Bool { json.member("complete") }
        /// What an answer must have.
        public static let shape = Shape(["seen", "new", "complete"], [:])
    }

    /// `StripeStatus` of the API.
    public struct StripeStatus: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `configured` of the API.
        public var configured: Bool { json.member("configured") }
        /// `mode` of the API.
        public var mode: String? { json.found("mode") }
        /// `source` of the API.
        public var source: String? { json.found("source") }
        /// `keyLastFour` of the API.
        public var keyLastFour: String? { json.found("keyLastFour") }
        /// `webhookSecretCount` of the API.
        public var webhookSecretCount: Int { json.member("webhookSecretCount") }
        /// `accountId` of the API.
        public var accountId: String? { json.found("accountId") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var boundAt: Date? { json.found("boundAt") }
        /// `apiVersion` of the API.
        public var apiVersion: String { json.member("apiVersion") }
        /// `paused` of the API.
        public var paused: Bool { json.member("paused") }
        /// `pause` of the API.
        public var pause: StripePause? { json.found("pause") }
        /// `events` of the API.
        public var events: StripeEventCounts { json.member("events") }
        /// `alerts` of the API.
        public var alerts: [StripeAlert] { json.member("alerts") }
        /// What an answer must have.
        public static let shape = Shape(["configured", "webhookSecretCount", "apiVersion", "paused", "events", "alerts"], ["pause": StripePause.self, "events": StripeEventCounts.self, "alerts": StripeAlert.self])
    }

    /// `StripePause` of the API.
    public struct StripePause: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var since: Date { json.member("since") }
        /// `cause` of the API.
        public var cause: String { json.member("cause") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["since", "cause", "message"], [:])
    }

    /// `StripeEventCounts` of the API.
    public struct StripeEventCounts: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `pending` of the API.
        public var pending: Int { json.member("pending") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var oldestPendingAt: Date? { json.found("oldestPendingAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var lastReceivedAt: Date? { json.found("lastReceivedAt") }
        /// What an answer must have.
        public static let shape = Shape(["pending"], [:])
    }

    /// `StripeAlert` of the API.
    public struct StripeAlert: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `subject` of the API.
        public var subject: String { json.member("subject") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `remedy` of the API.
        public var remedy: String { json.member("remedy") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var firstAt: Date { json.member("firstAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var lastAt: Date { json.member("lastAt") }
        /// `count` of the API.
        public var count: Int { json.member("count") }
        /// What an answer must have.
        public static let shape = Shape(["kind", "subject", "message", "remedy", "firstAt", "lastAt", "count"], [:])
    }

    /// `StripeEvent` of the API.
    public struct StripeEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `type` of the API.
        public var type: String { json.member("type") }
        /// `objectId` of the API.
        public var objectId: String? { json.found("objectId") }
        /// `apiVersion` of the API.
        public var apiVersion: String? { json.found("apiVersion") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var receivedAt: Date { json.member("receivedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var doneAt: Date? { json.found("doneAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "type", "state", "createdAt", "receivedAt"], [:])
    }

    /// `StripeReceipt` of the API.
    public struct StripeReceipt: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `received` of the API.
        public var received: Bool { json.member("received") }
        /// `duplicate` of the API.
        public var duplicate: Bool { json.member("duplicate") }
        /// What an answer must have.
        public static let shape = Shape(["received", "duplicate"], [:])
    }

    /// `DecisionInput` of the API.
    public struct DecisionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(feature: String, quantity: Quantity? = nil, idempotencyKey: String? = nil, properties: [String: Property]? = nil, eventName: String? = nil) {
            json = [:]
            json.set("feature", feature)
            json.set("quantity", quantity)
            json.set("idempotencyKey", idempotencyKey)
            json.set("properties", properties)
            json.set("eventName", eventName)
        }
        /// `feature` of the API.
        public var feature: String { get { json.member("feature") } set { json.set("feature", newValue) } }
        /// Above 0, default 1; with a count meter 1, with max and unique count left out.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// Without it and the header, the request is never a repetition.
        public var idempotencyKey: String? { get { json.found("idempotencyKey") } set { json.set("idempotencyKey", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// Required when the feature's meter listens to several.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["feature"], [:])
    }

    /// `BatchedDecisionInput` of the API.
    public struct BatchedDecisionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(feature: String, customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, quantity: Quantity? = nil, idempotencyKey: String? = nil, properties: [String: Property]? = nil, eventName: String? = nil) {
            json = [:]
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("feature", feature)
            json.set("quantity", quantity)
            json.set("idempotencyKey", idempotencyKey)
            json.set("properties", properties)
            json.set("eventName", eventName)
        }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// `feature` of the API.
        public var feature: String { get { json.member("feature") } set { json.set("feature", newValue) } }
        /// Above 0, default 1; with a count meter 1, with max and unique count left out.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// Without it and the header, the request is never a repetition.
        public var idempotencyKey: String? { get { json.found("idempotencyKey") } set { json.set("idempotencyKey", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// Required when the feature's meter listens to several.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["feature"], [:])
    }

    /// `DecisionBatch` of the API.
    public struct DecisionBatch: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(items: [BatchedDecisionInput]) {
            json = [:]
            json.set("items", items)
        }
        /// `items` of the API.
        public var items: [BatchedDecisionInput] { get { json.member("items") } set { json.set("items", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["items"], ["items": BatchedDecisionInput.self])
    }

    /// `BatchedDecision` of the API.
    public struct BatchedDecision: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { json.found("externalCustomerId") }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// `allowed` of the API.
        public var allowed: Bool { json.member("allowed") }
        /// `used` of the API.
        public var used: Quantity? { json.found("used") }
        /// `reserved` of the API.
        public var reserved: Quantity? { json.found("reserved") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// `remaining` of the API.
        public var remaining: Quantity? { json.found("remaining") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var resetsAt: Date? { json.found("resetsAt") }
        /// `error` of the API.
        public var error: JSON? { json.found("error") }
        /// What an answer must have.
        public static let shape = Shape(["feature", "allowed"], [:])
    }

    /// `DecisionBatchAnswer` of the API.
    public struct DecisionBatchAnswer: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `results` of the API.
        public var results: [BatchedDecision] { json.member("results") }
        /// `requestId` of the API.
        public var requestId: String { json.member("requestId") }
        /// What an answer must have.
        public static let shape = Shape(["results", "requestId"], ["results": BatchedDecision.self])
    }

    /// `ReservationInput` of the API.
    public struct ReservationInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(feature: String, ttlSeconds: Int? = nil, quantity: Quantity? = nil, idempotencyKey: String? = nil, properties: [String: Property]? = nil, eventName: String? = nil) {
            json = [:]
            json.set("ttlSeconds", ttlSeconds)
            json.set("feature", feature)
            json.set("quantity", quantity)
            json.set("idempotencyKey", idempotencyKey)
            json.set("properties", properties)
            json.set("eventName", eventName)
        }
        /// Default 300.
        public var ttlSeconds: Int? { get { json.found("ttlSeconds") } set { json.set("ttlSeconds", newValue) } }
        /// `feature` of the API.
        public var feature: String { get { json.member("feature") } set { json.set("feature", newValue) } }
        /// Above 0, default 1; with a count meter 1, with max and unique count left out.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// Without it and the header, the request is never a repetition.
        public var idempotencyKey: String? { get { json.found("idempotencyKey") } set { json.set("idempotencyKey", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// Required when the feature's meter listens to several.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["feature"], [:])
    }

    /// What a commit recorded.
    public struct CommittedReservation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `quantity` of the API.
        public var quantity: Quantity { json.member("quantity") }
        /// `eventName` of the API.
        public var eventName: String { json.member("eventName") }
        /// `idempotencyKey` of the API.
        public var idempotencyKey: String? { json.found("idempotencyKey") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date { json.member("expiresAt") }
        /// How much of what was recorded was not held.
        public var overrun: Quantity { json.member("overrun") }
        /// `used` of the API.
        public var used: Quantity { json.member("used") }
        /// `reserved` of the API.
        public var reserved: Quantity { json.member("reserved") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// `remaining` of the API.
        public var remaining: Quantity? { json.found("remaining") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var resetsAt: Date? { json.found("resetsAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "customerId", "feature", "status", "quantity", "eventName", "createdAt", "expiresAt", "overrun", "used", "reserved"], [:])
    }

    /// `AdmissionInput` of the API.
    public struct AdmissionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(credential: String, feature: String, customer: String? = nil, eventName: String? = nil, quantity: Quantity? = nil, properties: [String: Property]? = nil, holdSeconds: Int? = nil, customerHeader: String? = nil, requestId: String? = nil) {
            json = [:]
            json.set("credential", credential)
            json.set("customer", customer)
            json.set("feature", feature)
            json.set("eventName", eventName)
            json.set("quantity", quantity)
            json.set("properties", properties)
            json.set("holdSeconds", holdSeconds)
            json.set("customerHeader", customerHeader)
            json.set("requestId", requestId)
        }
        /// The key or token that the call shows.
        public var credential: String { get { json.member("credential") } set { json.set("credential", newValue) } }
        /// The customer that an operator's key names, as in paths.
        public var customer: String? { get { json.found("customer") } set { json.set("customer", newValue) } }
        /// `feature` of the API.
        public var feature: String { get { json.member("feature") } set { json.set("feature", newValue) } }
        /// When the feature's meter listens to several.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// What is held; default 1.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// How long it holds before it is renewed; default 60.
        public var holdSeconds: Int? { get { json.found("holdSeconds") } set { json.set("holdSeconds", newValue) } }
        /// The header that names the customer, for messages.
        public var customerHeader: String? { get { json.found("customerHeader") } set { json.set("customerHeader", newValue) } }
        /// The call's, for messages.
        public var requestId: String? { get { json.found("requestId") } set { json.set("requestId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["credential", "feature"], [:])
    }

    /// Whether a call may go on. One that may has a reservation, one that may not a refusal.
    public struct Admission: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `admitted` of the API.
        public var admitted: Bool { json.member("admitted") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `externalId` of the API.
        public var externalId: String? { json.found("externalId") }
        /// The person, of a token.
        public var user: String? { json.found("user") }
        /// The id of the key.
        public var caller: String? { json.found("caller") }
        /// When the key or token ends.
        public var validUntil: Date? { json.found("validUntil") }
        /// `reservationId` of the API.
        public var reservationId: String? { json.found("reservationId") }
        /// What is held.
        public var quantity: Quantity? { json.found("quantity") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// `used` of the API.
        public var used: Quantity? { json.found("used") }
        /// `reserved` of the API.
        public var reserved: Quantity? { json.found("reserved") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// `remaining` of the API.
        public var remaining: Quantity? { json.found("remaining") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var resetsAt: Date? { json.found("resetsAt") }
        /// `period` of the API.
        public var period: String? { json.found("period") }
        /// `rate` of the API.
        public var rate: AdmissionRate? { json.found("rate") }
        /// `whenAway` of the API.
        public var whenAway: AdmissionWhenAway? { json.found("whenAway") }
        /// `refusal` of the API.
        public var refusal: AdmissionRefusal? { json.found("refusal") }
        /// What an answer must have.
        public static let shape = Shape(["admitted"], ["rate": AdmissionRate.self, "whenAway": AdmissionWhenAway.self, "refusal": AdmissionRefusal.self])
    }

    /// The plan's tightest rate.
    public struct AdmissionRate: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `limit` of the API.
        public var limit: Int { json.member("limit") }
        /// `remaining` of the API.
        public var remaining: Int { json.member("remaining") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var resetsAt: Date { json.member("resetsAt") }
        /// What an answer must have.
        public static let shape = Shape(["limit", "remaining", "resetsAt"], [:])
    }

    /// How such calls may be recorded afterwards that went on without the ledger; null where none may.
    public struct AdmissionWhenAway: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `eventName` of the API.
        public var eventName: String { json.member("eventName") }
        /// The property that the meter adds up.
        public var quantityProperty: String? { json.found("quantityProperty") }
        /// What an answer must have.
        public static let shape = Shape(["eventName"], [:])
    }

    /// What the gateway's client is told.
    public struct AdmissionRefusal: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: Int { json.member("status") }
        /// `headers` of the API.
        public var headers: [String: String] { json.member("headers") }
        /// `body` of the API.
        public var body: JSON { json.member("body") }
        /// What an answer must have.
        public static let shape = Shape(["status", "headers", "body"], [:])
    }

    /// `CommitInput` of the API.
    public struct CommitInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(quantity: Quantity? = nil, properties: [String: Property]? = nil) {
            json = [:]
            json.set("quantity", quantity)
            json.set("properties", properties)
        }
        /// By default what was reserved.
        public var quantity: Quantity? { get { json.found("quantity") } set { json.set("quantity", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `RenewInput` of the API.
    public struct RenewInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(ttlSeconds: Int? = nil) {
            json = [:]
            json.set("ttlSeconds", ttlSeconds)
        }
        /// `ttlSeconds` of the API.
        public var ttlSeconds: Int? { get { json.found("ttlSeconds") } set { json.set("ttlSeconds", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `NoFields` of the API.
    public struct NoFields: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// Exactly one customer; the names are accepted in snake_case too.
    public struct EventInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(customerId: String? = nil, externalCustomerId: String? = nil, eventName: String? = nil, idempotencyKey: String? = nil, timestamp: Date? = nil, properties: [String: Property]? = nil, contractId: String? = nil) {
            json = [:]
            json.set("customerId", customerId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("eventName", eventName)
            json.set("idempotencyKey", idempotencyKey)
            json.set("timestamp", timestamp)
            json.set("properties", properties)
            json.set("contractId", contractId)
        }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// Required, under this name or the next.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// Made up when absent.
        public var idempotencyKey: String? { get { json.found("idempotencyKey") } set { json.set("idempotencyKey", newValue) } }
        /// Default now; at most 1 hour ahead, not before 1970.
        public var timestamp: Date? { get { json.found("timestamp") } set { json.set("timestamp", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// `contractId` of the API.
        public var contractId: String? { get { json.found("contractId") } set { json.set("contractId", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `EventBatch` of the API.
    public struct EventBatch: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(events: [JSON]) {
            json = [:]
            json.set("events", events)
        }
        /// Each as `POST /v1/events` takes it; bad ones are named and kept, good ones count.
        public var events: [JSON] { get { json.member("events") } set { json.set("events", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["events"], [:])
    }

    /// CloudEvents 1.0: `type` is the event's name, `subject` the customer, `source` and `id` the key, `data` the properties.
    public struct CloudEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(specversion: String, id: String, source: String, type: String, subject: String, time: Date? = nil, data: JSON? = nil) {
            json = [:]
            json.set("specversion", specversion)
            json.set("id", id)
            json.set("source", source)
            json.set("type", type)
            json.set("subject", subject)
            json.set("time", time)
            json.set("data", data)
        }
        /// `specversion` of the API.
        public var specversion: String { get { json.member("specversion") } set { json.set("specversion", newValue) } }
        /// `id` of the API.
        public var id: String { get { json.member("id") } set { json.set("id", newValue) } }
        /// `source` of the API.
        public var source: String { get { json.member("source") } set { json.set("source", newValue) } }
        /// `type` of the API.
        public var type: String { get { json.member("type") } set { json.set("type", newValue) } }
        /// `subject` of the API.
        public var subject: String { get { json.member("subject") } set { json.set("subject", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var time: Date? { get { json.found("time") } set { json.set("time", newValue) } }
        /// `data` of the API.
        public var data: JSON? { get { json.found("data") } set { json.set("data", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["specversion", "id", "source", "type", "subject"], [:])
    }

    /// `EventAccepted` of the API.
    public struct EventAccepted: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `idempotencyKey` of the API.
        public var idempotencyKey: String { json.member("idempotencyKey") }
        /// `requestId` of the API.
        public var requestId: String { json.member("requestId") }
        /// What counts it.
        public var meters: [String] { json.member("meters") }
        /// Why nothing does.
        public var unmatched: String? { json.found("unmatched") }
        /// What an answer must have.
        public static let shape = Shape(["status", "idempotencyKey", "requestId", "meters"], [:])
    }

    /// `RejectedInBatch` of the API.
    public struct RejectedInBatch: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `index` of the API.
        public var index: Int { json.member("index") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["index", "code", "message"], [:])
    }

    /// `BatchAccepted` of the API.
    public struct BatchAccepted: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// Duplicates and replacements included.
        public var count: Int { json.member("count") }
        /// `duplicates` of the API.
        public var duplicates: Int { json.member("duplicates") }
        /// `replaced` of the API.
        public var replaced: Int { json.member("replaced") }
        /// `rejected` of the API.
        public var rejected: [RejectedInBatch] { json.member("rejected") }
        /// Rejected ones that could not be kept for a replay.
        public var notKept: Int? { json.found("notKept") }
        /// `requestId` of the API.
        public var requestId: String { json.member("requestId") }
        /// What an answer must have.
        public static let shape = Shape(["status", "count", "duplicates", "replaced", "rejected", "requestId"], ["rejected": RejectedInBatch.self])
    }

    /// `Event` of the API.
    public struct Event: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { json.found("externalCustomerId") }
        /// `eventName` of the API.
        public var eventName: String { json.member("eventName") }
        /// `idempotencyKey` of the API.
        public var idempotencyKey: String { json.member("idempotencyKey") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var timestamp: Date { json.member("timestamp") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var receivedAt: Date { json.member("receivedAt") }
        /// `properties` of the API.
        public var properties: [String: Property] { json.member("properties") }
        /// `source` of the API.
        public var source: String { json.member("source") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `meters` of the API.
        public var meters: [String] { json.member("meters") }
        /// `unmatched` of the API.
        public var unmatched: String? { json.found("unmatched") }
        /// What an answer must have.
        public static let shape = Shape(["customerId", "eventName", "idempotencyKey", "timestamp", "receivedAt", "properties", "source", "status", "meters"], [:])
    }

    /// `Retracted` of the API.
    public struct Retracted: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `idempotencyKey` of the API.
        public var idempotencyKey: String { json.member("idempotencyKey") }
        /// `requestId` of the API.
        public var requestId: String { json.member("requestId") }
        /// What an answer must have.
        public static let shape = Shape(["status", "customerId", "idempotencyKey", "requestId"], [:])
    }

    /// `keys` of a customer, or a `filter`.
    public struct RetractionInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, keys: [String]? = nil, filter: EventFilter? = nil, dryRun: Bool? = nil, cursor: String? = nil) {
            json = [:]
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("keys", keys)
            json.set("filter", filter)
            json.set("dryRun", dryRun)
            json.set("cursor", cursor)
        }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// `keys` of the API.
        public var keys: [String]? { get { json.found("keys") } set { json.set("keys", newValue) } }
        /// `filter` of the API.
        public var filter: EventFilter? { get { json.found("filter") } set { json.set("filter", newValue) } }
        /// `dryRun` of the API.
        public var dryRun: Bool? { get { json.found("dryRun") } set { json.set("dryRun", newValue) } }
        /// `cursor` of the API.
        public var cursor: String? { get { json.found("cursor") } set { json.set("cursor", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["filter": EventFilter.self])
    }

    /// At least one of these.
    public struct EventFilter: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(eventName: String? = nil, keyPrefix: String? = nil, properties: [String: Property]? = nil, from: Date? = nil, to: Date? = nil) {
            json = [:]
            json.set("eventName", eventName)
            json.set("keyPrefix", keyPrefix)
            json.set("properties", properties)
            json.set("from", from)
            json.set("to", to)
        }
        /// `eventName` of the API.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// `keyPrefix` of the API.
        public var keyPrefix: String? { get { json.found("keyPrefix") } set { json.set("keyPrefix", newValue) } }
        /// `properties` of the API.
        public var properties: [String: Property]? { get { json.found("properties") } set { json.set("properties", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var from: Date? { get { json.found("from") } set { json.set("from", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var to: Date? { get { json.found("to") } set { json.set("to", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `RetractionOutcome` of the API.
    public struct RetractionOutcome: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `dryRun` of the API.
        public var dryRun: Bool { json.member("dryRun") }
        /// `matched` of the API.
        public var matched: Int { json.member("matched") }
        /// `retracted` of the API.
        public var retracted: Int { json.member("retracted") }
        /// Meter → how many of them it counts.
        public var meters: [String: Int] { json.member("meters") }
        /// `missing` of the API.
        public var missing: [String] { json.member("missing") }
        /// `events` of the API.
        public var events: [Event] { json.member("events") }
        /// `hasMore` of the API.
        public var hasMore: Bool { json.member("hasMore") }
        /// `nextCursor` of the API.
        public var nextCursor: String? { json.found("nextCursor") }
        /// What an answer must have.
        public static let shape = Shape(["dryRun", "matched", "retracted", "meters", "missing", "events", "hasMore"], ["events": Event.self])
    }

    /// `RejectedEvent` of the API.
    public struct RejectedEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `eventName` of the API.
        public var eventName: String? { json.found("eventName") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var receivedAt: Date { json.member("receivedAt") }
        /// What was sent.
        public var event: JSON? { json.found("event") }
        /// What an answer must have.
        public static let shape = Shape(["id", "code", "message", "receivedAt"], [:])
    }

    /// `ids`, or `all` with filters.
    public struct ReplayInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(ids: [String]? = nil, all: Bool? = nil, limit: Int? = nil, cursor: String? = nil, customerId: String? = nil, eventName: String? = nil, code: String? = nil) {
            json = [:]
            json.set("ids", ids)
            json.set("all", all)
            json.set("limit", limit)
            json.set("cursor", cursor)
            json.set("customerId", customerId)
            json.set("eventName", eventName)
            json.set("code", code)
        }
        /// `ids` of the API.
        public var ids: [String]? { get { json.found("ids") } set { json.set("ids", newValue) } }
        /// `all` of the API.
        public var all: Bool? { get { json.found("all") } set { json.set("all", newValue) } }
        /// `limit` of the API.
        public var limit: Int? { get { json.found("limit") } set { json.set("limit", newValue) } }
        /// `cursor` of the API.
        public var cursor: String? { get { json.found("cursor") } set { json.set("cursor", newValue) } }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `eventName` of the API.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// `code` of the API.
        public var code: String? { get { json.found("code") } set { json.set("code", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `ImportProgress` of the API.
    public struct ImportProgress: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(count: Int, state: String, kind: String? = nil, label: String? = nil, refused: Int? = nil, done: Int? = nil, total: Int? = nil) {
            json = [:]
            json.set("kind", kind)
            json.set("label", label)
            json.set("count", count)
            json.set("refused", refused)
            json.set("done", done)
            json.set("total", total)
            json.set("state", state)
        }
        /// What is imported; default `events`.
        public var kind: String? { get { json.found("kind") } set { json.set("kind", newValue) } }
        /// What people call it, such as the name of a file.
        public var label: String? { get { json.found("label") } set { json.set("label", newValue) } }
        /// How many were taken.
        public var count: Int { get { json.member("count") } set { json.set("count", newValue) } }
        /// And how many refused.
        public var refused: Int? { get { json.found("refused") } set { json.set("refused", newValue) } }
        /// How much of the whole is read, such as bytes of a file.
        public var done: Int? { get { json.found("done") } set { json.set("done", newValue) } }
        /// The whole, if it is known.
        public var total: Int? { get { json.found("total") } set { json.set("total", newValue) } }
        /// `state` of the API.
        public var state: String { get { json.member("state") } set { json.set("state", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["count", "state"], [:])
    }

    /// `Told` of the API.
    public struct Told: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `ReplayOutcome` of the API.
    public struct ReplayOutcome: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `results` of the API.
        public var results: [ReplayedEvent] { json.member("results") }
        /// `causes` of the API.
        public var causes: [RejectedCause] { json.member("causes") }
        /// `hasMore` of the API.
        public var hasMore: Bool { json.member("hasMore") }
        /// `nextCursor` of the API.
        public var nextCursor: String? { json.found("nextCursor") }
        /// What an answer must have.
        public static let shape = Shape(["results", "causes", "hasMore"], ["results": ReplayedEvent.self, "causes": RejectedCause.self])
    }

    /// `ReplayedEvent` of the API.
    public struct ReplayedEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// `idempotencyKey` of the API.
        public var idempotencyKey: String? { json.found("idempotencyKey") }
        /// `meters` of the API.
        public var meters: [String]? { json.found("meters") }
        /// `unmatched` of the API.
        public var unmatched: String? { json.found("unmatched") }
        /// `code` of the API.
        public var code: String? { json.found("code") }
        /// `message` of the API.
        public var message: String? { json.found("message") }
        /// What an answer must have.
        public static let shape = Shape(["id", "status"], [:])
    }

    /// `RejectedCause` of the API.
    public struct RejectedCause: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `count` of the API.
        public var count: Int { json.member("count") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["code", "count", "message"], [:])
    }

    /// `all`, or filters.
    public struct DiscardInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(all: Bool? = nil, dryRun: Bool? = nil, customerId: String? = nil, eventName: String? = nil, code: String? = nil) {
            json = [:]
            json.set("all", all)
            json.set("dryRun", dryRun)
            json.set("customerId", customerId)
            json.set("eventName", eventName)
            json.set("code", code)
        }
        /// `all` of the API.
        public var all: Bool? { get { json.found("all") } set { json.set("all", newValue) } }
        /// `dryRun` of the API.
        public var dryRun: Bool? { get { json.found("dryRun") } set { json.set("dryRun", newValue) } }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `eventName` of the API.
        public var eventName: String? { get { json.found("eventName") } set { json.set("eventName", newValue) } }
        /// `code` of the API.
        public var code: String? { get { json.found("code") } set { json.set("code", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `DiscardOutcome` of the API.
    public struct DiscardOutcome: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `dryRun` of the API.
        public var dryRun: Bool { json.member("dryRun") }
        /// `matched` of the API.
        public var matched: Int { json.member("matched") }
        /// `discarded` of the API.
        public var discarded: Int { json.member("discarded") }
        /// `causes` of the API.
        public var causes: [RejectedCause] { json.member("causes") }
        /// `events` of the API.
        public var events: [RejectedEvent] { json.member("events") }
        /// What an answer must have.
        public static let shape = Shape(["dryRun", "matched", "discarded", "causes", "events"], ["causes": RejectedCause.self, "events": RejectedEvent.self])
    }

    /// The plan that holds, the limits, and what is recorded in the period, without what is held.
    public struct UsageSummary: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `plan` of the API.
        public var plan: String? { json.found("plan") }
        /// `status` of the API.
        public var status: String? { json.found("status") }
        /// `period` of the API.
        public var period: String { json.member("period") }
        /// `quotas` of the API.
        public var quotas: [String: Quantity] { json.member("quotas") }
        /// `usage` of the API.
        public var usage: [String: Quantity] { json.member("usage") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var periodStart: Date { json.member("periodStart") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var periodEnd: Date { json.member("periodEnd") }
        /// What an answer must have.
        public static let shape = Shape(["period", "quotas", "usage", "periodStart", "periodEnd"], [:])
    }

    /// `Entitlement` of the API.
    public struct Entitlement: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// `type` of the API.
        public var type: String { json.member("type") }
        /// `enabled` of the API.
        public var enabled: Bool { json.member("enabled") }
        /// `reason` of the API.
        public var reason: String? { json.found("reason") }
        /// `value` of the API.
        public var value: Property? { json.found("value") }
        /// `limit` of the API.
        public var limit: Quantity? { json.found("limit") }
        /// `used` of the API.
        public var used: Quantity? { json.found("used") }
        /// `reserved` of the API.
        public var reserved: Quantity? { json.found("reserved") }
        /// `remaining` of the API.
        public var remaining: Quantity? { json.found("remaining") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var resetsAt: Date? { json.found("resetsAt") }
        /// `mode` of the API.
        public var mode: String? { json.found("mode") }
        /// `failMode` of the API.
        public var failMode: String { json.member("failMode") }
        /// What an answer must have.
        public static let shape = Shape(["feature", "type", "enabled", "failMode"], [:])
    }

    /// `DecisionExplanation` of the API.
    public struct DecisionExplanation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `customerId` of the API.
        public var customerId: String { json.member("customerId") }
        /// `feature` of the API.
        public var feature: String { json.member("feature") }
        /// What was asked for; null of a feature without usage.
        public var quantity: Quantity? { json.found("quantity") }
        /// The customer's present, by which it was decided.
        public var at: Date { json.member("at") }
        /// `allowed` of the API.
        public var allowed: Bool { json.member("allowed") }
        /// `refusal` of the API.
        public var refusal: DecisionRefusal? { json.found("refusal") }
        /// In the order of a decision; the first that refuses ends it.
        public var steps: [DecisionStep] { json.member("steps") }
        /// What an answer must have.
        public static let shape = Shape(["customerId", "feature", "at", "allowed", "steps"], ["refusal": DecisionRefusal.self, "steps": DecisionStep.self])
    }

    /// What the same question would be refused with.
    public struct DecisionRefusal: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: Int { json.member("status") }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `reason` of the API.
        public var reason: String? { json.found("reason") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// What an answer must have.
        public static let shape = Shape(["status", "code", "message"], [:])
    }

    /// `DecisionStep` of the API.
    public struct DecisionStep: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `step` of the API.
        public var step: String { json.member("step") }
        /// `outcome` of the API.
        public var outcome: String { json.member("outcome") }
        /// What the step looked at; empty when it was not reached.
        public var inputs: JSON { json.member("inputs") }
        /// What an answer must have.
        public static let shape = Shape(["step", "outcome", "inputs"], [:])
    }

    /// `UsageQuery` of the API.
    public struct UsageQuery: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(meter: String, from: Date, to: Date, customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, window: String? = nil, timeZone: String? = nil, groupBy: [String]? = nil, filter: JSON? = nil, top: Int? = nil, limit: Int? = nil, cursor: String? = nil) {
            json = [:]
            json.set("meter", meter)
            json.set("from", from)
            json.set("to", to)
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("window", window)
            json.set("timeZone", timeZone)
            json.set("groupBy", groupBy)
            json.set("filter", filter)
            json.set("top", top)
            json.set("limit", limit)
            json.set("cursor", cursor)
        }
        /// Code or id.
        public var meter: String { get { json.member("meter") } set { json.set("meter", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var from: Date { get { json.member("from") } set { json.set("from", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var to: Date { get { json.member("to") } set { json.set("to", newValue) } }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// Default none, one row for the span.
        public var window: String? { get { json.found("window") } set { json.set("window", newValue) } }
        /// An IANA time zone.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// Group keys of the meter, and `customer`.
        public var groupBy: [String]? { get { json.found("groupBy") } set { json.set("groupBy", newValue) } }
        /// Group key → values; null for missing.
        public var filter: JSON? { get { json.found("filter") } set { json.set("filter", newValue) } }
        /// With `customer` in `groupBy`.
        public var top: Int? { get { json.found("top") } set { json.set("top", newValue) } }
        /// `limit` of the API.
        public var limit: Int? { get { json.found("limit") } set { json.set("limit", newValue) } }
        /// `cursor` of the API.
        public var cursor: String? { get { json.found("cursor") } set { json.set("cursor", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["meter", "from", "to"], [:])
    }

    /// `UsageSeries` of the API.
    public struct UsageSeries: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `meter` of the API.
        public var meter: String { json.member("meter") }
        /// `aggregation` of the API.
        public var aggregation: String { json.member("aggregation") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var from: Date { json.member("from") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var to: Date { json.member("to") }
        /// `rows` of the API.
        public var rows: [UsageRow] { json.member("rows") }
        /// `hasMore` of the API.
        public var hasMore: Bool { json.member("hasMore") }
        /// `nextCursor` of the API.
        public var nextCursor: String? { json.found("nextCursor") }
        /// What an answer must have.
        public static let shape = Shape(["meter", "aggregation", "from", "to", "rows", "hasMore"], ["rows": UsageRow.self])
    }

    /// `UsageRow` of the API.
    public struct UsageRow: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var windowStart: Date { json.member("windowStart") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var windowEnd: Date { json.member("windowEnd") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { json.found("externalCustomerId") }
        /// `group` of the API.
        public var group: [String: String] { json.member("group") }
        /// `value` of the API.
        public var value: Quantity { json.member("value") }
        /// What an answer must have.
        public static let shape = Shape(["windowStart", "windowEnd", "group", "value"], [:])
    }

    /// `ReturnUrls` of the API.
    public struct ReturnUrls: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(checkoutSuccess: String? = nil, checkoutCancel: String? = nil, portal: String? = nil) {
            json = [:]
            json.set("checkoutSuccess", checkoutSuccess)
            json.set("checkoutCancel", checkoutCancel)
            json.set("portal", portal)
        }
        /// `checkoutSuccess` of the API.
        public var checkoutSuccess: String? { get { json.found("checkoutSuccess") } set { json.set("checkoutSuccess", newValue) } }
        /// `checkoutCancel` of the API.
        public var checkoutCancel: String? { get { json.found("checkoutCancel") } set { json.set("checkoutCancel", newValue) } }
        /// `portal` of the API.
        public var portal: String? { get { json.found("portal") } set { json.set("portal", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `SelfService` of the API.
    public struct SelfService: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(feature: String? = nil, breakdown: [String: String]? = nil) {
            json = [:]
            json.set("feature", feature)
            json.set("breakdown", breakdown)
        }
        /// `feature` of the API.
        public var feature: String? { get { json.found("feature") } set { json.set("feature", newValue) } }
        /// Label → event name.
        public var breakdown: [String: String]? { get { json.found("breakdown") } set { json.set("breakdown", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `SellerIdentity` of the API.
    public struct SellerIdentity: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(legalName: String? = nil, address: Address? = nil, taxId: String? = nil, logoUrl: String? = nil, numberPrefix: String? = nil) {
            json = [:]
            json.set("legalName", legalName)
            json.set("address", address)
            json.set("taxId", taxId)
            json.set("logoUrl", logoUrl)
            json.set("numberPrefix", numberPrefix)
        }
        /// `legalName` of the API.
        public var legalName: String? { get { json.found("legalName") } set { json.set("legalName", newValue) } }
        /// `address` of the API.
        public var address: Address? { get { json.found("address") } set { json.set("address", newValue) } }
        /// `taxId` of the API.
        public var taxId: String? { get { json.found("taxId") } set { json.set("taxId", newValue) } }
        /// `logoUrl` of the API.
        public var logoUrl: String? { get { json.found("logoUrl") } set { json.set("logoUrl", newValue) } }
        /// `numberPrefix` of the API.
        public var numberPrefix: String? { get { json.found("numberPrefix") } set { json.set("numberPrefix", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["address": Address.self])
    }

    /// `PageSettings` of the API.
    public struct PageSettings: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(name: String? = nil, accentColor: String? = nil, logoUrl: String? = nil, embedOrigins: [String]? = nil, stripePublishableKey: String? = nil) {
            json = [:]
            json.set("name", name)
            json.set("accentColor", accentColor)
            json.set("logoUrl", logoUrl)
            json.set("embedOrigins", embedOrigins)
            json.set("stripePublishableKey", stripePublishableKey)
        }
        /// What customers know the seller by.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// Of buttons and links; it contrasts with white by 4.5 to 1.
        public var accentColor: String? { get { json.found("accentColor") } set { json.set("accentColor", newValue) } }
        /// An address of a picture, or the path of the one that was uploaded in the dashboard.
        public var logoUrl: String? { get { json.found("logoUrl") } set { json.set("logoUrl", newValue) } }
        /// Whose pages may frame the pricing page.
        public var embedOrigins: [String]? { get { json.found("embedOrigins") } set { json.set("embedOrigins", newValue) } }
        /// With which browsers talk to Stripe on the page that saves a payment method.
        public var stripePublishableKey: String? { get { json.found("stripePublishableKey") } set { json.set("stripePublishableKey", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `SettingsChange` of the API.
    public struct SettingsChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(defaultAccountKitId: String? = nil, defaultPlanKey: String? = nil, timeZone: String? = nil, changedKeyPolicy: String? = nil, gracePeriodHours: Int? = nil, reminderDays: [Int]? = nil, alertThresholds: [Int]? = nil, returnUrls: ReturnUrls? = nil, selfService: SelfService? = nil, seller: SellerIdentity? = nil, mail: MailSettings? = nil, paymentRetries: PaymentRetries? = nil, allowedOrigins: [String]? = nil, pages: PageSettings? = nil) {
            json = [:]
            json.set("defaultAccountKitId", defaultAccountKitId)
            json.set("defaultPlanKey", defaultPlanKey)
            json.set("timeZone", timeZone)
            json.set("changedKeyPolicy", changedKeyPolicy)
            json.set("gracePeriodHours", gracePeriodHours)
            json.set("reminderDays", reminderDays)
            json.set("alertThresholds", alertThresholds)
            json.set("returnUrls", returnUrls)
            json.set("selfService", selfService)
            json.set("seller", seller)
            json.set("mail", mail)
            json.set("paymentRetries", paymentRetries)
            json.set("allowedOrigins", allowedOrigins)
            json.set("pages", pages)
        }
        /// The kit of customers without one.
        public var defaultAccountKitId: String? { get { json.found("defaultAccountKitId") } set { json.set("defaultAccountKitId", newValue) } }
        /// Stands in where no subscription grants.
        public var defaultPlanKey: String? { get { json.found("defaultPlanKey") } set { json.set("defaultPlanKey", newValue) } }
        /// Of customers without one.
        public var timeZone: String? { get { json.found("timeZone") } set { json.set("timeZone", newValue) } }
        /// What happens when a key comes with other content.
        public var changedKeyPolicy: String? { get { json.found("changedKeyPolicy") } set { json.set("changedKeyPolicy", newValue) } }
        /// `gracePeriodHours` of the API.
        public var gracePeriodHours: Int? { get { json.found("gracePeriodHours") } set { json.set("gracePeriodHours", newValue) } }
        /// `reminderDays` of the API.
        public var reminderDays: [Int]? { get { json.found("reminderDays") } set { json.set("reminderDays", newValue) } }
        /// `alertThresholds` of the API.
        public var alertThresholds: [Int]? { get { json.found("alertThresholds") } set { json.set("alertThresholds", newValue) } }
        /// `returnUrls` of the API.
        public var returnUrls: ReturnUrls? { get { json.found("returnUrls") } set { json.set("returnUrls", newValue) } }
        /// `selfService` of the API.
        public var selfService: SelfService? { get { json.found("selfService") } set { json.set("selfService", newValue) } }
        /// `seller` of the API.
        public var seller: SellerIdentity? { get { json.found("seller") } set { json.set("seller", newValue) } }
        /// `mail` of the API.
        public var mail: MailSettings? { get { json.found("mail") } set { json.set("mail", newValue) } }
        /// `paymentRetries` of the API.
        public var paymentRetries: PaymentRetries? { get { json.found("paymentRetries") } set { json.set("paymentRetries", newValue) } }
        /// `allowedOrigins` of the API.
        public var allowedOrigins: [String]? { get { json.found("allowedOrigins") } set { json.set("allowedOrigins", newValue) } }
        /// `pages` of the API.
        public var pages: PageSettings? { get { json.found("pages") } set { json.set("pages", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], ["returnUrls": ReturnUrls.self, "selfService": SelfService.self, "seller": SellerIdentity.self, "mail": MailSettings.self, "paymentRetries": PaymentRetries.self, "pages": PageSettings.self])
    }

    /// `Settings` of the API.
    public struct Settings: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `defaultPlanKey` of the API.
        public var defaultPlanKey: String? { json.found("defaultPlanKey") }
        /// `defaultAccountKitId` of the API.
        public var defaultAccountKitId: String? { json.found("defaultAccountKitId") }
        /// `timeZone` of the API.
        public var timeZone: String { json.member("timeZone") }
        /// `changedKeyPolicy` of the API.
        public var changedKeyPolicy: String { json.member("changedKeyPolicy") }
        /// `gracePeriodHours` of the API.
        public var gracePeriodHours: Int { json.member("gracePeriodHours") }
        /// `reminderDays` of the API.
        public var reminderDays: [Int] { json.member("reminderDays") }
        /// `alertThresholds` of the API.
        public var alertThresholds: [Int] { json.member("alertThresholds") }
        /// `returnUrls` of the API.
        public var returnUrls: ReturnUrls { json.member("returnUrls") }
        /// `selfService` of the API.
        public var selfService: SelfService { json.member("selfService") }
        /// `seller` of the API.
        public var seller: SellerIdentity { json.member("seller") }
        /// `mail` of the API.
        public var mail: MailSettings { json.member("mail") }
        /// `paymentRetries` of the API.
        public var paymentRetries: PaymentRetries { json.member("paymentRetries") }
        /// `allowedOrigins` of the API.
        public var allowedOrigins: [String] { json.member("allowedOrigins") }
        /// `pages` of the API.
        public var pages: PageSettings { json.member("pages") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var updatedAt: Date { json.member("updatedAt") }
        /// What an answer must have.
        public static let shape = Shape(["timeZone", "changedKeyPolicy", "gracePeriodHours", "reminderDays", "alertThresholds", "returnUrls", "selfService", "seller", "mail", "paymentRetries", "allowedOrigins", "pages", "updatedAt"], ["returnUrls": ReturnUrls.self, "selfService": SelfService.self, "seller": SellerIdentity.self, "mail": MailSettings.self, "paymentRetries": PaymentRetries.self, "pages": PageSettings.self])
    }

    /// `KeyInput` of the API.
    public struct KeyInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(name: String, scopes: [String]? = nil, expiresAt: Date? = nil, customerId: String? = nil, userId: String? = nil, externalCustomerId: String? = nil, requestsPerMinute: Int? = nil) {
            json = [:]
            json.set("name", name)
            json.set("scopes", scopes)
            json.set("expiresAt", expiresAt)
            json.set("customerId", customerId)
            json.set("userId", userId)
            json.set("externalCustomerId", externalCustomerId)
            json.set("requestsPerMinute", requestsPerMinute)
        }
        /// `name` of the API.
        public var name: String { get { json.member("name") } set { json.set("name", newValue) } }
        /// What it may do, `usage:write` or `*`; without it, what its maker may.
        public var scopes: [String]? { get { json.found("scopes") } set { json.set("scopes", newValue) } }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { get { json.found("expiresAt") } set { json.set("expiresAt", newValue) } }
        /// `customerId` of the API.
        public var customerId: String? { get { json.found("customerId") } set { json.set("customerId", newValue) } }
        /// `userId` of the API.
        public var userId: String? { get { json.found("userId") } set { json.set("userId", newValue) } }
        /// `externalCustomerId` of the API.
        public var externalCustomerId: String? { get { json.found("externalCustomerId") } set { json.set("externalCustomerId", newValue) } }
        /// `requestsPerMinute` of the API.
        public var requestsPerMinute: Int? { get { json.found("requestsPerMinute") } set { json.set("requestsPerMinute", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["name"], [:])
    }

    /// `KeyRotation` of the API.
    public struct KeyRotation: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(overlapSeconds: Int? = nil) {
            json = [:]
            json.set("overlapSeconds", overlapSeconds)
        }
        /// How long the old one works on; default a day.
        public var overlapSeconds: Int? { get { json.found("overlapSeconds") } set { json.set("overlapSeconds", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `Key` of the API.
    public struct Key: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// `prefix` of the API.
        public var prefix: String { json.member("prefix") }
        /// `lastFour` of the API.
        public var lastFour: String { json.member("lastFour") }
        /// `scopes` of the API.
        public var scopes: [String] { json.member("scopes") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `requestsPerMinute` of the API.
        public var requestsPerMinute: Int? { json.found("requestsPerMinute") }
        /// `replaces` of the API.
        public var replaces: String? { json.found("replaces") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var revokedAt: Date? { json.found("revokedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var lastUsedAt: Date? { json.found("lastUsedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "name", "prefix", "lastFour", "scopes", "createdAt"], [:])
    }

    /// `CreatedKey` of the API.
    public struct CreatedKey: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// Shown once; null in a repetition of the request.
        public var secret: String? { json.found("secret") }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `name` of the API.
        public var name: String { json.member("name") }
        /// `prefix` of the API.
        public var prefix: String { json.member("prefix") }
        /// `lastFour` of the API.
        public var lastFour: String { json.member("lastFour") }
        /// `scopes` of the API.
        public var scopes: [String] { json.member("scopes") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `requestsPerMinute` of the API.
        public var requestsPerMinute: Int? { json.found("requestsPerMinute") }
        /// `replaces` of the API.
        public var replaces: String? { json.found("replaces") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var expiresAt: Date? { json.found("expiresAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var revokedAt: Date? { json.found("revokedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var lastUsedAt: Date? { json.found("lastUsedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "name", "prefix", "lastFour", "scopes", "createdAt"], [:])
    }

    /// `jwk`, or `jwks`.
    public struct TokenKeyInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(jwk: JSON? = nil, jwks: JSON? = nil, name: String? = nil, issuer: String? = nil, audience: String? = nil, customerClaim: String? = nil) {
            json = [:]
            json.set("jwk", jwk)
            json.set("jwks", jwks)
            json.set("name", name)
            json.set("issuer", issuer)
            json.set("audience", audience)
            json.set("customerClaim", customerClaim)
        }
        /// A public key as a JSON Web Key (RFC 7517).
        public var jwk: JSON? { get { json.found("jwk") } set { json.set("jwk", newValue) } }
        /// A JWKS document.
        public var jwks: JSON? { get { json.found("jwks") } set { json.set("jwks", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// `issuer` of the API.
        public var issuer: String? { get { json.found("issuer") } set { json.set("issuer", newValue) } }
        /// `audience` of the API.
        public var audience: String? { get { json.found("audience") } set { json.set("audience", newValue) } }
        /// `customerClaim` of the API.
        public var customerClaim: String? { get { json.found("customerClaim") } set { json.set("customerClaim", newValue) } }
        /// What an answer must have.
        public static let shape = Shape([], [:])
    }

    /// `TokenKey` of the API.
    public struct TokenKey: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `kid` of the API.
        public var kid: String { json.member("kid") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// `source` of the API.
        public var source: String { json.member("source") }
        /// `algorithm` of the API.
        public var algorithm: String { json.member("algorithm") }
        /// `jwk` of the API.
        public var jwk: JSON? { json.found("jwk") }
        /// `issuer` of the API.
        public var issuer: String? { json.found("issuer") }
        /// `audience` of the API.
        public var audience: String { json.member("audience") }
        /// `customerClaim` of the API.
        public var customerClaim: String { json.member("customerClaim") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var removedAt: Date? { json.found("removedAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "kid", "source", "algorithm", "audience", "customerClaim", "createdAt"], [:])
    }

    /// `AuditEntry` of the API.
    public struct AuditEntry: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var at: Date { json.member("at") }
        /// The id of a key or customer, `command_line`, `job:<name>` or `system`.
        public var actor: String { json.member("actor") }
        /// `user` of the API.
        public var user: String? { json.found("user") }
        /// `action` of the API.
        public var action: String { json.member("action") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `subject` of the API.
        public var subject: String { json.member("subject") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `route` of the API.
        public var route: String? { json.found("route") }
        /// `requestId` of the API.
        public var requestId: String? { json.found("requestId") }
        /// `changes` of the API.
        public var changes: [AuditChange] { json.member("changes") }
        /// What an answer must have.
        public static let shape = Shape(["id", "at", "actor", "action", "kind", "subject", "changes"], ["changes": AuditChange.self])
    }

    /// `AuditChange` of the API.
    public struct AuditChange: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `path` of the API.
        public var path: String { json.member("path") }
        /// `from` of the API.
        public var from: JSON? { json.found("from") }
        /// `to` of the API.
        public var to: JSON? { json.found("to") }
        /// What an answer must have.
        public static let shape = Shape(["path"], [:])
    }

    /// `Job` of the API.
    public struct Job: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `subject` of the API.
        public var subject: String { json.member("subject") }
        /// `period` of the API.
        public var period: JSON? { json.found("period") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// `testClockId` of the API.
        public var testClockId: String? { json.found("testClockId") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var dueAt: Date { json.member("dueAt") }
        /// `attempts` of the API.
        public var attempts: Int { json.member("attempts") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var nextAttemptAt: Date? { json.found("nextAttemptAt") }
        /// `error` of the API.
        public var error: JobFailure? { json.found("error") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var failedAt: Date? { json.found("failedAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var doneAt: Date? { json.found("doneAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "kind", "subject", "state", "dueAt", "attempts", "createdAt"], ["error": JobFailure.self])
    }

    /// `JobFailure` of the API.
    public struct JobFailure: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `code` of the API.
        public var code: String { json.member("code") }
        /// `message` of the API.
        public var message: String { json.member("message") }
        /// `remedy` of the API.
        public var remedy: String? { json.found("remedy") }
        /// What an answer must have.
        public static let shape = Shape(["code", "message"], [:])
    }

    /// `TestClockInput` of the API.
    public struct TestClockInput: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(now: Date, name: String? = nil) {
            json = [:]
            json.set("now", now)
            json.set("name", name)
        }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var now: Date { get { json.member("now") } set { json.set("now", newValue) } }
        /// `name` of the API.
        public var name: String? { get { json.found("name") } set { json.set("name", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["now"], [:])
    }

    /// `TestClockTarget` of the API.
    public struct TestClockTarget: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public var json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// What is nil is left out; `nil` in a dictionary is sent.
        public init(to: Date) {
            json = [:]
            json.set("to", to)
        }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var to: Date { get { json.member("to") } set { json.set("to", newValue) } }
        /// What an answer must have.
        public static let shape = Shape(["to"], [:])
    }

    /// `TestClock` of the API.
    public struct TestClock: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `name` of the API.
        public var name: String? { json.found("name") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var now: Date { json.member("now") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var createdAt: Date { json.member("createdAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "now", "createdAt"], [:])
    }

    /// `TestClockAdvance` of the API.
    public struct TestClockAdvance: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `testClock` of the API.
        public var testClock: TestClock { json.member("testClock") }
        /// `isComplete` of the API.
        public var isComplete: Bool { json.member("isComplete") }
        /// `jobs` of the API.
        public var jobs: [JobRun] { json.member("jobs") }
        /// What an answer must have.
        public static let shape = Shape(["id", "testClock", "isComplete", "jobs"], ["testClock": TestClock.self, "jobs": JobRun.self])
    }

    /// `JobRun` of the API.
    public struct JobRun: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `id` of the API.
        public var id: String { json.member("id") }
        /// `kind` of the API.
        public var kind: String { json.member("kind") }
        /// `subject` of the API.
        public var subject: String { json.member("subject") }
        /// `period` of the API.
        public var period: JSON? { json.found("period") }
        /// `customerId` of the API.
        public var customerId: String? { json.found("customerId") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var dueAt: Date { json.member("dueAt") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var ranAt: Date { json.member("ranAt") }
        /// `state` of the API.
        public var state: String { json.member("state") }
        /// `what` of the API.
        public var what: String? { json.found("what") }
        /// `events` of the API.
        public var events: [BillingEvent]? { json.found("events") }
        /// `error` of the API.
        public var error: JobFailure? { json.found("error") }
        /// ISO 8601 with an offset; answers are UTC with milliseconds.
        public var nextAttemptAt: Date? { json.found("nextAttemptAt") }
        /// What an answer must have.
        public static let shape = Shape(["id", "kind", "subject", "dueAt", "ranAt", "state"], ["events": BillingEvent.self, "error": JobFailure.self])
    }

    /// What billing did; which members there are depends on the event.
    public struct BillingEvent: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `event` of the API.
        public var event: String { json.member("event") }
        /// `made` of the API.
        public var made: Int? { json.found("made") }
        /// `changed` of the API.
        public var changed: Int? { json.found("changed") }
        /// `status` of the API.
        public var status: String? { json.found("status") }
        /// `creditNoteId` of the API.
        public var creditNoteId: String? { json.found("creditNoteId") }
        /// An amount in the currency's minor unit, such as cents.
        public var creditedMinor: Int? { json.found("creditedMinor") }
        /// `message` of the API.
        public var message: String? { json.found("message") }
        /// `invoiceId` of the API.
        public var invoiceId: String? { json.found("invoiceId") }
        /// `invoiceNumber` of the API.
        public var invoiceNumber: String? { json.found("invoiceNumber") }
        /// An ISO 4217 code.
        public var currency: String? { json.found("currency") }
        /// An amount in the currency's minor unit, such as cents.
        public var totalMinor: Int? { json.found("totalMinor") }
        /// `period` of the API.
        public var period: TimeRange? { json.found("period") }
        /// What an answer must have.
        public static let shape = Shape(["event"], ["period": TimeRange.self])
    }

    /// `Alive` of the API.
    public struct Alive: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// What an answer must have.
        public static let shape = Shape(["status"], [:])
    }

    /// `Ready` of the API.
    public struct Ready: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `status` of the API.
        public var status: String { json.member("status") }
        /// What an answer must have.
        public static let shape = Shape(["status"], [:])
    }

    /// An OpenAPI document.
    public struct Description: Object, JSONMember {
        /// The object as it is sent, with members that have no name here.
        public let json: JSON
        /// Takes an object as it is.
        public init(json: JSON) { self.json = json }
        /// `openapi` of the API.
        public var openapi: String { json.member("openapi") }
        /// `info` of the API.
        public var info: JSON { json.member("info") }
        /// `paths` of the API.
        public var paths: JSON { json.member("paths") }
        /// What an answer must have.
        public static let shape = Shape(["openapi", "info", "paths"], [:])
    }
}
