import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Who is near a limit now, of those who were when they were looked at last: usage, limits and periods may be others since.
struct NearLimits: Sendable {
    struct Found: Sendable {
        var customer: Customer
        var usage: EntitlementUsage
        var limit: Quantity
        /// Whole percent that are used, held quota with them.
        var percent: Int

        var used: Quantity { usage.used ?? .zero }
    }

    /// In the order in which they were given.
    private(set) var found: [Found] = []
    /// Of a customer who has several.
    private var read: [CustomerID: [EntitlementUsage]] = [:]

    /// Looks at limits again until so many are still near.
    static func current(
        of states: [AlertState],
        atMost count: Int,
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> [Found] {
        var near = NearLimits()
        for state in states {
            guard near.found.count < count else { break }
            try await near.look(at: state, request)
        }
        return near.found
    }

    private mutating func look(at state: AlertState, _ request: PageRequest<DashboardVisitor>) async throws {
        guard case .feature(let feature) = state.subject,
            let known = try await request.services.directory.customer(.id(state.customer), in: request.workspace),
            known.customer.erasedAt == nil
        else { return }
        let all = try await usages(of: state.customer, request)
        guard let usage = all.first(where: { $0.entitlement.feature.key == feature }), let limit = usage.limit else {
            return
        }
        let percent = AlertRules.usedPercent((usage.used ?? .zero).billionths, of: limit.billionths)
        guard percent > 0 else { return }
        found.append(Found(customer: known.customer, usage: usage, limit: limit, percent: percent))
    }

    private mutating func usages(
        of customer: CustomerID,
        _ request: PageRequest<DashboardVisitor>
    ) async throws -> [EntitlementUsage] {
        if let same = read[customer] { return same }
        let usage = request.services.usage
        let all = try await usage.ledger.carryOut(
            usage.usage.entitlements(of: .id(customer), context: request.context)
        )
        read[customer] = all
        return all
    }
}
