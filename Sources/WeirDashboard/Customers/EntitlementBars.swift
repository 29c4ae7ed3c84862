import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// What a customer may use, as bars where something is counted.
struct EntitlementBars: Sendable {
    var entitlements: [EntitlementUsage]
    /// Where what is used is drawn, feature by feature.
    var usage: PageAddress

    func parts(_ site: PageSite) -> [any PageComponent] {
        guard !entitlements.isEmpty else {
            return [EmptyState("No features", "Neither plan nor kit names a feature.")]
        }
        let metered = entitlements.filter { $0.state != nil && $0.entitlement.isEnabled }
        let others = entitlements.filter { $0.state == nil || !$0.entitlement.isEnabled }
        var parts: [any PageComponent] = metered.map { bar($0, site) }
        if !others.isEmpty {
            parts.append(
                Definitions(others.map { (term: $0.entitlement.feature.key.text, cell: cell($0.entitlement, site)) })
            )
        }
        return parts
    }

    private func bar(_ used: EntitlementUsage, _ site: PageSite) -> ProgressBar {
        let feature = used.entitlement.feature
        var details: [String] = []
        if let reserved = used.state?.reserved, reserved != .zero { details.append("\(site.number(reserved)) held") }
        if let limit = used.entitlement.terms?.limit { details += Self.words(of: limit, site) }
        if used.limit != nil { details.append("resets \(site.dateTime(used.resetsAt))") }
        return ProgressBar(
            feature.unit.map { "\(feature.key.text) · \($0)" } ?? feature.key.text,
            used: used.used ?? .zero,
            of: used.limit,
            site.format,
            detail: details.isEmpty ? nil : details.joined(separator: " · "),
            href: usage.setting("feature", to: feature.key.text)
        )
    }

    private static func words(of limit: QuotaLimit, _ site: PageSite) -> [String] {
        switch limit {
        case .unlimited: []
        case .hard: ["stops at the limit"]
        case .soft(_, let cap): [cap.map { "may go \(site.number($0)) beyond" } ?? "may go beyond"]
        case .grace(_, let hours, let cap):
            ["may go beyond for \(hours) h\(cap.map { ", by at most \(site.number($0))" } ?? "")"]
        }
    }

    private func cell(_ entitlement: Entitlement, _ site: PageSite) -> Cell {
        guard entitlement.isEnabled else {
            return .badge(Badge("Off"), detail: entitlement.refusal.map(Self.words))
        }
        switch entitlement.value {
        case .boolean, nil: return .badge(Badge("On", .good))
        case .number(let number): return Cell(site.number(number))
        case .text(let text): return Cell(text)
        }
    }

    private static func words(_ refusal: AccessRefusal) -> String {
        switch refusal {
        case .unknownFeature: "not known"
        case .customerSuspended: "the customer is suspended"
        case .primitiveDisabledByKit(let kit, _): "the kit \(kit) switches it off"
        case .subscriptionInactive(let status): "the subscription is \(StatusBadge.of(status).text.lowercased())"
        }
    }
}
