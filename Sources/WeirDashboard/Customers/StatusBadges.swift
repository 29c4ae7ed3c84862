import WeirCore
import WeirPages
import WeirServices
import WeirStorage

/// States as a word in a colour.
enum StatusBadge {
    static func of(_ status: InvoiceStatus) -> Badge {
        switch status {
        case .drafted: Badge("Draft")
        case .inProgress: Badge("In progress", .info)
        case .sent: Badge("Sent", .info)
        case .inTransit: Badge("Payment under way", .info)
        case .paid: Badge("Paid", .good)
        case .void: Badge("Void")
        case .uncollectible: Badge("Uncollectible", .bad)
        case .refunded: Badge("Refunded", .warning)
        }
    }

    static func of(_ customer: Customer) -> Badge {
        if customer.erasedAt != nil { return Badge("Erased", .bad) }
        switch customer.status {
        case .active: return Badge("Active", .good)
        case .suspended: return Badge("Suspended", .bad)
        }
    }

    static func of(_ status: SubscriptionStatus) -> Badge {
        switch status {
        case .active: Badge("Active", .good)
        case .trialing: Badge("Trial", .info)
        case .pastDue: Badge("Past due", .warning)
        case .incomplete: Badge("Incomplete", .warning)
        case .incompleteExpired: Badge("Expired", .bad)
        case .canceled: Badge("Canceled", .bad)
        case .unpaid: Badge("Unpaid", .bad)
        case .paused: Badge("Paused", .warning)
        }
    }

    static func of(_ status: EventStatus) -> Badge {
        switch status {
        case .counted: Badge("Counted", .good)
        case .unmatched: Badge("Not counted", .warning)
        case .replaced: Badge("Replaced")
        case .retracted: Badge("Retracted")
        }
    }

    static func of(_ state: ContractStanding) -> Badge {
        switch state {
        case .upcoming: Badge("Upcoming", .info)
        case .active: Badge("Active", .good)
        case .ending: Badge("Ending", .warning)
        case .ended: Badge("Ended")
        }
    }
}
