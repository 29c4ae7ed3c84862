import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads the bodies of requests about a customer's subscription and quotas.
enum SubscriptionRequest {
    static func set(_ fields: ObjectReader) -> SetSubscription? {
        let planKey = fields.required("planKey") { $0.string(maxBytes: Slug.maximumLength) }
        let status = fields.optional("status") { $0.choice(SubscriptionStatus.self) }
        let stripeCustomer = fields.fieldChange("stripeCustomerId") { $0.string(maxBytes: 255) }
        let stripeSubscription = fields.fieldChange("stripeSubscriptionId") { $0.string(maxBytes: 255) }
        let periodEnd = fields.fieldChange("currentPeriodEnd") { $0.timestamp() }
        let assignKit = fields.optional("assignKit") { $0.bool() }
        let asOf = fields.optional("asOf") { $0.timestamp() }
        guard let planKey else { return nil }
        var input = SetSubscription(
            planKey: planKey,
            status: status ?? .active,
            assignsKit: assignKit ?? true,
            asOf: asOf
        )
        input.stripeCustomerID = stripeCustomer
        input.stripeSubscriptionID = stripeSubscription
        input.currentPeriodEnd = periodEnd
        return input
    }

    /// Exactly one of `limit` and `add`; a null limit takes the one before away.
    static func override(_ fields: ObjectReader) -> OverrideChange? {
        let limit = fields.fieldChange("limit") { $0.limit() }
        let add = fields.change("add") { $0.quantity(in: Quantity(billionths: 1)...Quantity.inputLimit) }
        let expiresAt = fields.optional("expiresAt") { $0.timestamp() }
        switch (fields.contains("limit"), fields.contains("add")) {
        case (true, true):
            fields.report("add", .conflictingFields, "does not go together with 'limit'; give one of them")
            return nil
        case (false, false):
            fields.report("limit", .required, "or 'add' is required")
            return nil
        case (false, true):
            return add.map { .topUp($0, expiresAt: expiresAt) }
        case (true, false):
            switch limit {
            case .set(let limit): return .limit(limit, expiresAt: expiresAt)
            case .clear: return .limit(nil, expiresAt: nil)
            case .keep: return nil
            }
        }
    }
}
