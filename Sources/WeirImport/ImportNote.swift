/// Something of another system that Weir does not have, or has otherwise.
package struct ImportNote: Sendable, Hashable {
    /// What becomes of the thing.
    package enum Outcome: String, Sendable, CaseIterable {
        /// It is not taken over.
        case leftOut = "left_out"
        /// It is taken over without this.
        case without
        /// It is taken over, and would charge otherwise than there: contracts wait until that is accepted.
        case chargesOtherwise = "charges_otherwise"
        /// Nothing is missing; it is said so that nobody wonders.
        case told
    }

    /// The kind of an event that is left out for its customer or its subscription.
    package static let waitingEvent = "waiting event"

    /// What it is, in Weir's words: `plan`.
    package var kind: String
    /// What it is called there.
    package var name: String
    /// The field of the other system; nil for the thing as a whole.
    package var field: String?
    package var outcome: Outcome
    /// Why, and what to do about it.
    package var reason: String

    package init(
        _ kind: String,
        _ name: String,
        _ field: String?,
        _ reason: String,
        outcome: Outcome = .without
    ) {
        self.kind = kind
        self.name = name
        self.field = field
        self.outcome = outcome
        self.reason = reason
    }
}

/// What a thing becomes, and what cannot be said of it here.
package struct Mapped<Value: Sendable>: Sendable {
    /// Nil when the thing has no place in Weir, or nothing is to be made of it.
    package var value: Value?
    package var notes: [ImportNote]

    package init(_ value: Value?, _ notes: [ImportNote] = []) {
        self.value = value
        self.notes = notes
    }

    /// An event of somebody, or of a subscription, that is not taken over yet: it may be once that is mended.
    package static func waiting(_ key: String, _ field: String, _ reason: String) -> Mapped {
        .leftOut(ImportNote.waitingEvent, key, field, reason)
    }

    /// A thing that is not taken over.
    package static func leftOut(_ kind: String, _ name: String, _ field: String?, _ reason: String) -> Mapped {
        Mapped(nil, [ImportNote(kind, name, field, reason, outcome: .leftOut)])
    }
}
