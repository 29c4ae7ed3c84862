import WeirCore
import WeirPrimitives

extension WeirError {
    /// What a command that the ledger could not carry out means to whoever asked.
    ///
    /// `key`: The idempotency key of the request, or the name of what it was about.
    init(_ failure: LedgerFailure, key: String) {
        switch failure {
        case .changedContent, .keyTaken:
            self.init(
                .idempotencyConflict,
                "The idempotency key '\(key)' was used for another request.",
                hint: "Use a new key for a new request; repeat a request with the same content."
            )
        case .unknownEvent:
            self = .notFound("Event", key)
        case .unknownReservation:
            self = .notFound("Reservation", key)
        case .reservationIs(let state):
            self.init(
                .conflict,
                "Reservation '\(key)' is \(state.rawValue).",
                details: [Fact("status", .text(state.rawValue))]
            )
        case .overflow:
            self.init(.invalidInput, "The quantity would take a sum out of the range that can be held exactly.")
        case .notCounted:
            self.init(.conflict, "The feature's meter does not count the event that would be recorded.")
        case .tooManyReservations(let limit):
            self.init(
                .rateLimited,
                "The customer holds \(limit) reservations already.",
                hint: "Commit or release some, or wait until they expire.",
                retryAfterSeconds: 1
            )
        case .batchFailed:
            self.init(.conflict, "Nothing was done, because another part of the request failed.")
        }
    }

    /// One issue of a request.
    static func invalid(_ path: String, _ code: RequestIssue.Code = .notAllowed, _ predicate: String) -> WeirError {
        .invalidInput([RequestIssue(path, code, "'\(path)' \(predicate)")])
    }

    /// The ledger answered another question than it was asked: a mistake in Weir.
    static let unexpectedOutcome = WeirError(.internalError, "The ledger's answer does not fit the question.")

    /// A figure that cannot be held exactly.
    static let overflow = WeirError(.invalidInput, "The sum is larger than can be held exactly.")

    static let tooManyWindows = WeirError(
        .invalidInput,
        "The question has more than \(UsageSeriesQuery.maximumWindows) windows.",
        hint: "Ask for a shorter span, or for longer windows."
    )

    /// More combinations of group values than an answer holds.
    static let tooManyGroups = WeirError(
        .invalidInput,
        "A window would have more than \(UsageSeriesQuery.maximumRows) groups.",
        hint: "Ask for fewer groups, or name a customer."
    )

    /// More rows of the highest customers than an answer holds.
    static let tooManyRanked = WeirError(
        .invalidInput,
        "The answer would have more than \(UsageSeriesQuery.maximumRanked) rows.",
        hint: "Ask for fewer windows or groups, or for a smaller 'top'."
    )

    static func tooManyReads(hint: String) -> WeirError {
        WeirError(
            .invalidInput,
            "The question would read more than \(UsageSeriesQuery.maximumReads) windows of customers.",
            hint: hint
        )
    }
}
