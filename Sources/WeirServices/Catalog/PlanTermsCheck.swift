import WeirCore
import WeirPrimitives
import WeirStorage

/// Finds what in a plan's terms contradicts the workspace's features and meters.
enum PlanTermsCheck {
    /// All issues; features that are named for the first time are drafted on the way.
    static func issues(of terms: PlanTerms, catalog: Catalog, features: inout FeatureDrafting) -> [RequestIssue] {
        var issues: [RequestIssue] = []
        for key in terms.quotas.keys.sorted() {
            let feature = features.metered(key)
            issues += quotaIssue(of: feature, path: Self.path("quotas", key), features)
        }
        for (key, value) in terms.features.sorted(by: { $0.key < $1.key }) {
            let feature = features.stated(key, value)
            issues += statementIssue(of: feature, value, path: Self.path("features", key))
        }
        for case .feature(let key) in terms.rateLimits.keys.sorted(by: { $0.description < $1.description }) {
            let feature = features.metered(key)
            if feature.meter == nil { issues.append(notMetered(feature, path: Self.path("rateLimits", key))) }
        }
        return issues + priceIssues(of: terms, catalog)
    }

    /// Why a feature cannot have a quota.
    static func quotaIssue(of feature: Feature, path: String, _ features: FeatureDrafting) -> [RequestIssue] {
        guard let meter = features.meter(of: feature) else { return [notMetered(feature, path: path)] }
        if meter.archivedAt != nil {
            let message = "'\(feature.key)' cannot have a quota: its meter '\(meter.code)' is archived"
            return [RequestIssue(path, .notAllowed, message)]
        }
        guard meter.aggregation.allowsQuota else {
            let message = """
                '\(feature.key)' cannot have a quota: its meter '\(meter.code)' is neither a count, a sum, a unique count \
                nor a maximum, so its usage may fall again
                """
            return [RequestIssue(path, .notAllowed, message)]
        }
        return []
    }

    private static func notMetered(_ feature: Feature, path: String) -> RequestIssue {
        let kind = feature.kind.name.rawValue
        return RequestIssue(path, .notAllowed, "'\(feature.key)' is a \(kind) feature; only metered ones can be limited")
    }

    private static func statementIssue(of feature: Feature, _ value: StaticValue, path: String) -> [RequestIssue] {
        switch (feature.kind, value) {
        case (.boolean, .boolean), (.staticValue, .number), (.staticValue, .text):
            []
        case (.boolean, .number), (.boolean, .text):
            [RequestIssue(path, .notAllowed, "'\(feature.key)' is a boolean feature; give true or false")]
        case (.staticValue, .boolean):
            [RequestIssue(path, .notAllowed, "'\(feature.key)' is a static feature; give a number or a text")]
        case (.metered, _):
            [RequestIssue(path, .notAllowed, "'\(feature.key)' is a metered feature; limit it by 'quotas'")]
        }
    }

    private static func priceIssues(of terms: PlanTerms, _ catalog: Catalog) -> [RequestIssue] {
        var issues: [RequestIssue] = []
        let codes = Set(catalog.meters.filter { $0.archivedAt == nil }.map(\.code))
        for (index, price) in terms.prices.enumerated() {
            if let meter = price.meter, !codes.contains(meter) {
                issues.append(RequestIssue("prices[\(index)].meter", .notFound, "there is no meter '\(meter)'"))
            }
            if terms.currency == nil, price.currency == nil {
                let message = "the price '\(price.key)' needs a currency; give 'currency' of the plan or of the price"
                issues.append(RequestIssue("prices[\(index)].currency", .required, message))
            }
        }
        if terms.autoPay == true, let days = terms.netTermsDays, days > 0 {
            let message = "'autoPay' needs 'netTerms' 0: an invoice is charged when it falls due, not \(days) days later"
            issues.append(RequestIssue("autoPay", .conflictingFields, message))
        }
        return issues
    }

    /// `quotas.seo`, or `quotas["email.send"]` when the key is not plain.
    static func path(_ field: String, _ key: FeatureKey) -> String {
        let isPlain = key.text.utf8.allSatisfy { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }
        return isPlain ? "\(field).\(key)" : "\(field)[\"\(key)\"]"
    }
}
