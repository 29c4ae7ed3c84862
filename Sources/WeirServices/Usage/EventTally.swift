import WeirCore

/// What became of the events of a batch, counted.
package struct EventTally: Sendable {
    package private(set) var count = 0
    package private(set) var duplicates = 0
    package private(set) var replaced = 0
    package private(set) var rejected: [(index: Int, rejection: EventRejection)] = []

    package init() {}

    /// `results`: In the order of the request.
    package init(_ results: [EventResult]) {
        for (index, result) in results.enumerated() {
            switch result {
            case .rejected(let rejection): add(rejection, at: index)
            case .accepted(let accepted): add(accepted.kind)
            }
        }
    }

    mutating func add(_ kind: RecordedOutcome.Kind) {
        count += 1
        switch kind {
        case .new: break
        case .duplicate: duplicates += 1
        case .replaced: replaced += 1
        }
    }

    mutating func add(_ rejection: EventRejection, at index: Int) { rejected.append((index, rejection)) }
}
