/// What a subscription at Stripe is doing.
enum StripeStatus: String {
    case active, trialing, pastDue = "past_due", unpaid, paused, incomplete
    case incompleteExpired = "incomplete_expired"
    case canceled

    /// nil for one that is not known; a table without the column has live ones.
    init?(_ record: ForeignRecord) { self.init(rawValue: record.text("status") ?? "active") }

    var isOver: Bool { self == .canceled || self == .incompleteExpired }

    /// Of several of a customer, the one with the highest counts.
    var rank: Int {
        switch self {
        case .active, .trialing: 3
        case .pastDue: 2
        case .unpaid, .paused: 1
        case .incomplete, .incompleteExpired, .canceled: 0
        }
    }

    /// Why there is no contract for it; nil when there is one.
    var reasonForNone: String? {
        switch self {
        case .active, .trialing, .pastDue: nil
        case .unpaid: "the customer does not pay, and Stripe no longer collects: settle it there, then import again"
        case .paused: "its trial ended without a way to pay: resume or cancel it there, then import again"
        case .incomplete: "its first payment has not been made: import again when it has"
        case .incompleteExpired, .canceled: "it is over"
        }
    }
}
