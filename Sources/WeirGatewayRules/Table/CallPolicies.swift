/// What becomes of a call whose client goes away, or spoils its request, in the middle.
///
/// It applies once a successful answer has begun to reach the client; before that the call is released, for nothing of
/// it was had.
package enum AbortPolicy: String, Sendable, CaseIterable {
    /// Counted as far as it is known, else as it was held: who hangs up before the last word does not get it for nothing.
    case commit
    /// Not counted.
    case release
    /// The upstream's answer is read to its end, and the call counted by that.
    case finish
}

/// What becomes of a call when the upstream may or may not have done the work: it was asked, and no whole answer came.
package enum UnknownPolicy: String, Sendable, CaseIterable {
    case release
    /// Counted as it was held.
    case commit
}

/// Some HTTP statuses.
package struct StatusSet: Sendable, Hashable {
    /// In order, without overlap.
    package var ranges: [ClosedRange<Int>]

    package init(_ ranges: [ClosedRange<Int>]) { self.ranges = ranges }

    /// 200 to 299.
    package static let successful = StatusSet([200...299])

    package func contains(_ status: Int) -> Bool { ranges.contains { $0.contains(status) } }

    /// Reads `200`, `2xx` or `200-204`; nil for anything else.
    package static func range(_ text: String) -> ClosedRange<Int>? {
        let lower = text.lowercased()
        if lower.hasSuffix("xx"), let first = Int(lower.dropLast(2)), (1...5).contains(first) {
            return first * 100...first * 100 + 99
        }
        let parts = lower.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let bounds = 100...599
        switch parts.count {
        case 1:
            guard let status = parts[0], bounds.contains(status) else { return nil }
            return status...status
        case 2:
            guard let first = parts[0], let last = parts[1], bounds.contains(first), bounds.contains(last),
                first <= last
            else { return nil }
            return first...last
        case _: return nil
        }
    }
}

/// How a call that was admitted came to its end.
package enum CallEnd: Sendable, Hashable {
    /// The upstream's answer came whole.
    case answered(status: Int)
    /// The upstream was never reached.
    case notSent
    /// The upstream was asked, and no whole answer came.
    case unknown(status: Int?)
    /// The client went away; `answered` says whether a successful answer had begun to reach it.
    case clientAborted(answered: Bool)
    /// The client's request was wrong, so that the upstream did not get all of it; `answered` says whether a successful
    /// answer had begun to reach the client all the same.
    case badRequest(answered: Bool)
}

/// What is done with the reservation of a call.
package enum Settlement: Sendable, Hashable {
    /// `isWhole`: The answer was read to its end, so its fields count; if not, what was found so far.
    case commit(isWhole: Bool)
    case release
}

extension GatewayRoute.Metering {
    /// What the end of a call makes of its reservation.
    ///
    /// A client that went away under ``AbortPolicy/finish`` is no end: the answer's is.
    package func settlement(of end: CallEnd) -> Settlement {
        switch end {
        case .answered(let status): return success.contains(status) ? .commit(isWhole: true) : .release
        case .notSent: return .release
        case .unknown(let status):
            // An upstream that has said no did not do it.
            if let status, !success.contains(status) { return .release }
            return unknownOutcome == .commit ? .commit(isWhole: false) : .release
        case .clientAborted(let answered), .badRequest(let answered):
            // Whoever spoils a request in the middle of its answer has had as much of it as one who hangs up there.
            guard answered else { return .release }
            switch clientAbort {
            case .commit, .finish: return .commit(isWhole: false)
            case .release: return .release
            }
        }
    }
}
