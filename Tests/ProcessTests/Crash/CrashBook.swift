/// What one client asked of one customer in one round, and what it was told.
struct CrashBook: Sendable {
    /// What is known of a request.
    enum Answer: Sendable {
        case accepted
        case refused
        /// The server died first: it may have happened or not.
        case none
    }

    struct Recorded: Sendable {
        var quantity: Int
        var answer: Answer
    }

    /// A reservation with the last thing that was asked of it.
    struct Held: Sendable {
        enum Ending: Sendable, Equatable {
            case open
            case commit(Int)
            case release
        }

        var quantity: Int
        var answer: Answer
        var id: String?
        var ending = Ending.open
        var endingAnswer = Answer.none
    }

    /// By key.
    var events: [String: Recorded] = [:]
    var consumes: [String: Recorded] = [:]
    var reservations: [String: Held] = [:]

    mutating func merge(_ other: CrashBook) {
        events.merge(other.events) { _, new in new }
        consumes.merge(other.consumes) { _, new in new }
        reservations.merge(other.reservations) { _, new in new }
    }
}

/// What happened in all rounds, to be told at the end.
struct CrashCounts: Sendable {
    var rounds = 0
    var kills = 0
    var events = 0
    var allowed = 0
    var refused = 0
    var reservations = 0
    var endings = 0
    var unanswered = 0
    var repeated = 0
    var verifications = 0

    mutating func add(_ book: CrashBook) {
        for event in book.events.values {
            if case .accepted = event.answer { events += 1 } else { unanswered += 1 }
        }
        for consume in book.consumes.values {
            switch consume.answer {
            case .accepted: allowed += 1
            case .refused: refused += 1
            case .none: unanswered += 1
            }
        }
        for held in book.reservations.values {
            switch held.answer {
            case .accepted: reservations += 1
            case .refused: refused += 1
            case .none: unanswered += 1
            }
            if case .accepted = held.endingAnswer { endings += 1 }
        }
    }
}

extension CrashCounts: CustomStringConvertible {
    var description: String {
        """
        \(rounds) rounds, \(kills) kills; answered: \(events) events, \(allowed) consumes, \(reservations) reservations, \
        \(endings) commits and releases, \(refused) refusals; \(unanswered) unanswered; \(repeated) repeated afterwards; \
        \(verifications) verifications
        """
    }
}
