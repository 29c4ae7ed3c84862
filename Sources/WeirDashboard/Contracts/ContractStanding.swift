import WeirCore
import WeirPrimitives

/// Where a contract is in its life on a day.
enum ContractStanding: String, Sendable, CaseIterable {
    case upcoming
    case active
    /// It holds, and an end is set.
    case ending
    case ended

    init(of contract: Contract, on today: LocalDate) {
        if contract.neverBegins {
            self = .ended
        } else if let end = contract.end, end <= today {
            self = .ended
        } else if today < contract.start {
            self = .upcoming
        } else {
            self = contract.end == nil ? .active : .ending
        }
    }

    var words: String {
        switch self {
        case .upcoming: "Upcoming"
        case .active: "Active"
        case .ending: "Ending"
        case .ended: "Ended"
        }
    }
}

extension Contract {
    /// The last day that is part of it; nil while it is open-ended.
    var lastDay: LocalDate? { end?.adding(days: neverBegins ? 0 : -1) }
}
