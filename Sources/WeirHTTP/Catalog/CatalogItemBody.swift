import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A thing of a catalogue as a catalogue states it: what has its default is left out.
struct CatalogItemBody: JSONWritable {
    let item: CatalogItem

    init(_ item: CatalogItem) { self.item = item }

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch item {
            case .settings(let settings, let kit): Self.write(settings, kit, to: &json)
            case .meter(let meter): Self.write(meter, to: &json)
            case .feature(let feature): Self.write(feature, to: &json)
            case .kit(let kit): Self.write(kit, to: &json)
            case .plan(let plan): Self.write(plan, to: &json)
            case .coupon(let coupon): CouponBody.writeTerms(of: coupon, to: &json)
            }
        }
    }

    private static func write(_ settings: WorkspaceSettings, _ kit: String?, to json: inout JSONWriter) {
        let initial = WorkspaceSettings(workspace: settings.workspace, updatedAt: settings.updatedAt)
        json.memberIfPresent("defaultPlanKey", settings.defaultPlan?.text)
        json.memberIfPresent("defaultAccountKit", kit)
        if settings.timeZone != initial.timeZone { json.member("timeZone", settings.timeZone) }
        if settings.changedKeyPolicy != initial.changedKeyPolicy {
            json.member("changedKeyPolicy", settings.changedKeyPolicy.rawValue)
        }
        if settings.gracePeriodHours != initial.gracePeriodHours {
            json.member("gracePeriodHours", settings.gracePeriodHours)
        }
        if settings.reminderDays != initial.reminderDays { json.member("reminderDays", settings.reminderDays) }
        if settings.alertThresholdsPercent != initial.alertThresholdsPercent {
            json.member("alertThresholds", settings.alertThresholdsPercent)
        }
        if settings.returnURLs != initial.returnURLs {
            json.object("returnUrls") { json in
                json.memberIfPresent("checkoutSuccess", settings.returnURLs.checkoutSuccess)
                json.memberIfPresent("checkoutCancel", settings.returnURLs.checkoutCancel)
                json.memberIfPresent("portal", settings.returnURLs.portal)
            }
        }
        if settings.selfService != initial.selfService {
            json.object("selfService") { json in
                json.memberIfPresent("feature", settings.selfService.feature?.text)
                guard !settings.selfService.breakdown.isEmpty else { return }
                json.object("breakdown") { json in
                    for (label, event) in settings.selfService.breakdown.sorted(by: { $0.key < $1.key }) {
                        json.member(label, event)
                    }
                }
            }
        }
        if settings.seller != initial.seller {
            json.object("seller") { json in
                json.memberIfPresent("legalName", settings.seller.legalName)
                json.memberIfPresent("address", settings.seller.address.map(AddressBody.init))
                json.memberIfPresent("taxId", settings.seller.taxID)
                json.memberIfPresent("logoUrl", settings.seller.logoURL)
                json.memberIfPresent("numberPrefix", settings.seller.numberPrefix)
            }
        }
        if settings.mail != initial.mail {
            json.object("mail") { json in
                if settings.mail.isQuiet { json.member("quiet", true) }
                if !settings.mail.kindsOff.isEmpty {
                    json.member("kindsOff", settings.mail.kindsOff.map(\.rawValue).sorted())
                }
                json.memberIfPresent("replyTo", settings.mail.replyTo)
            }
        }
        if settings.retries != initial.retries {
            json.object("paymentRetries") { json in
                json.member("days", settings.retries.days)
                json.member("hour", settings.retries.hour)
            }
        }
        if settings.allowedOrigins != initial.allowedOrigins { json.member("allowedOrigins", settings.allowedOrigins) }
        write(settings.pages, to: &json)
    }

    private static func write(_ pages: PageSettings, to json: inout JSONWriter) {
        guard pages != PageSettings() else { return }
        json.object("pages") { json in
            json.memberIfPresent("name", pages.name)
            json.memberIfPresent("accentColor", pages.accent?.description)
            // What this server keeps is nowhere else.
            json.memberIfPresent("logoUrl", pages.hasOwnLogo ? nil : pages.logoURL)
            if !pages.embedOrigins.isEmpty { json.member("embedOrigins", pages.embedOrigins) }
            json.memberIfPresent("stripePublishableKey", pages.stripePublishableKey)
        }
    }

    private static func write(_ meter: Meter, to json: inout JSONWriter) {
        json.member("code", meter.code)
        if meter.displayName != meter.code { json.member("displayName", meter.displayName) }
        if meter.eventNames.count == 1 {
            json.member("eventName", meter.eventNames[0])
        } else {
            json.member("eventNames", meter.eventNames)
        }
        json.member("aggregation", AggregationName(meter.aggregation).rawValue)
        if case .percentile(let rank) = meter.aggregation { json.member("percentile", rank) }
        json.memberIfPresent("valueProperty", meter.valueProperty)
        json.memberIfPresent("valueWhenMissing", meter.valueWhenMissing)
        json.memberIfPresent("operationProperty", meter.operationProperty)
        if !meter.filters.isEmpty { json.member("filters", ValueTable(meter.filters)) }
        if !meter.exclusions.isEmpty { json.member("exclude", meter.exclusions.map(ValueTable.init)) }
        if !meter.groupKeys.isEmpty { json.member("groupKeys", meter.groupKeys) }
        json.memberIfPresent("rounding", meter.rounding.map(RoundingBody.init))
        json.memberIfPresent("effectiveFrom", meter.effectiveFrom)
    }

    private static func write(_ feature: CreateFeature, to json: inout JSONWriter) {
        json.member("key", feature.key.text)
        json.member("type", feature.type.rawValue)
        json.memberIfPresent("meter", feature.meter)
        json.memberIfPresent("unit", feature.unit)
        if feature.failMode != .closed { json.member("failMode", feature.failMode.rawValue) }
    }

    private static func write(_ kit: AccountKit, to json: inout JSONWriter) {
        json.member("name", kit.name)
        json.memberIfPresent("description", kit.description)
        json.member("mode", kit.mode.rawValue)
        if !kit.primitives.isEmpty { json.member("primitivesConfig", KitPrimitivesBody(kit)) }
        if !kit.limits.isEmpty { json.member("limits", KitLimitsBody(kit)) }
    }

    private static func write(_ plan: CatalogPlan, to json: inout JSONWriter) {
        let terms = plan.terms
        json.member("key", plan.key.text)
        json.member("name", terms.name)
        json.memberIfPresent("accountKit", plan.kit)
        json.memberIfPresent("stripePriceId", terms.stripePriceID)
        if !terms.quotas.isEmpty { json.member("quotas", QuotasBody(terms)) }
        if terms.period != .month { json.member("period", terms.period.rawValue) }
        if !terms.features.isEmpty { json.member("features", StaticValuesBody(terms)) }
        if !terms.rateLimits.isEmpty { json.member("rateLimits", RateLimitsBody(terms)) }
        json.memberIfPresent("currency", terms.currency?.code)
        json.memberIfPresent("commitment", terms.commitment.map(PlanCommitmentBody.init))
        json.memberIfPresent("progressiveBilling", terms.progressive.map(ProgressiveBody.init))
        if !terms.prices.isEmpty { json.member("prices", terms.prices.map(PriceBody.init)) }
        json.memberIfPresent("netTerms", terms.netTermsDays)
        json.memberIfPresent("autoPay", terms.autoPay)
        json.memberIfPresent("trialDays", terms.trialDays)
        if !terms.spendAlerts.isEmpty { json.member("spendAlerts", terms.spendAlerts) }
    }
}

/// A whole catalogue, as `GET /v1/catalog` answers it and `apply` takes it.
struct CatalogBody: JSONWritable {
    let items: [CatalogItem]

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("version", 1)
            if let settings = items.first(where: { $0.kind == .settings }) {
                json.member("settings", CatalogItemBody(settings))
            }
            for (name, kind) in [
                ("meters", CatalogItemKind.meter), ("features", .feature), ("accountKits", .accountKit),
                ("plans", .plan), ("coupons", .coupon),
            ] {
                json.member(name, items.filter { $0.kind == kind }.map(CatalogItemBody.init))
            }
        }
    }
}

/// The kinds of things in a catalogue, as answers name them.
enum CatalogItemKind: String {
    case settings
    case meter
    case feature
    case accountKit
    case plan
    case coupon
}

extension CatalogItem {
    var kind: CatalogItemKind {
        switch self {
        case .settings: .settings
        case .meter: .meter
        case .feature: .feature
        case .kit: .accountKit
        case .plan: .plan
        case .coupon: .coupon
        }
    }
}
