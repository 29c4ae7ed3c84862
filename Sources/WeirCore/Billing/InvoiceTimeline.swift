package import WeirPrimitives

/// Something that is said to a customer about an invoice.
///
/// Its text form names it among the messages of the invoice: the same again is the same message.
package enum InvoiceMessage: Sendable, Hashable {
    /// The invoice itself; copies are counted from 1.
    case invoice(copy: Int)
    /// That it is due, so many days after the due date; before it, the number is below zero.
    case reminder(daysAfterDue: Int)

    /// Copies of one invoice that may be asked for.
    package static let maximumCopies = 50
}

extension InvoiceMessage: LosslessStringConvertible {
    /// `invoice/1`, `reminder/-3`.
    package var description: String {
        switch self {
        case .invoice(let copy): "invoice/\(copy)"
        case .reminder(let days): "reminder/\(days)"
        }
    }

    package init?(_ description: String) {
        let parts = description.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        switch parts[0] {
        case "invoice" where number > 0: self = .invoice(copy: number)
        case "reminder": self = .reminder(daysAfterDue: number)
        case _: return nil
        }
        guard self.description == description else { return nil }
    }
}

/// What becomes of a message; each at most once for each message.
package enum InvoiceMessageEvent: String, Sendable, Hashable, CaseIterable {
    /// It is to be sent.
    case requested
    /// Whoever brings it to the customer has taken it.
    case handedOver = "handed_over"
    /// Nobody was there to take it, and nobody will get it.
    case notDelivered = "not_delivered"
}

/// A line of an invoice's timeline.
package struct InvoiceTimelineEntry: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var invoice: InvoiceID
    package var message: InvoiceMessage
    package var event: InvoiceMessageEvent
    /// In the customer's time.
    package var at: Timestamp

    package init(
        workspace: WorkspaceID,
        invoice: InvoiceID,
        message: InvoiceMessage,
        event: InvoiceMessageEvent,
        at: Timestamp
    ) {
        self.workspace = workspace
        self.invoice = invoice
        self.message = message
        self.event = event
        self.at = at
    }
}

/// What is sent about an invoice, and when; pure.
package enum InvoiceMessageRules {
    /// Days after the due date at which a workspace may remind; before it, below zero.
    package static let reminderDays = -60...365
    package static let maximumReminders = 10

    /// When a reminder falls due: as that day begins.
    package static func instant(ofReminder days: Int, for slot: InvoiceSlot, in zone: Zone) -> Timestamp {
        zone.startOfDay(slot.dueDate.adding(days: days))
    }

    /// The reminders that are still to come for an invoice, in order.
    package static func reminders(
        _ days: [Int],
        for slot: InvoiceSlot,
        in zone: Zone,
        after now: Timestamp
    ) -> [(days: Int, at: Timestamp)] {
        days.map { ($0, instant(ofReminder: $0, for: slot, in: zone)) }.filter { $0.1 > now }
            .sorted { $0.0 < $1.0 }
    }

    /// Why a reminder that has fallen due is not sent.
    package enum Omission: Sendable, Hashable {
        case nothingIsOwed
        /// The workspace does not remind on that day any more.
        case notWanted
        /// A later one is due too: after days without a server the customer gets one, not all of them.
        case overtaken(byDaysAfterDue: Int)
    }

    /// Why a reminder is not sent now; nil when it is.
    package static func omission(
        ofReminder days: Int,
        for invoice: Invoice,
        wanted: [Int],
        in zone: Zone,
        now: Timestamp
    ) throws(MoneyError) -> Omission? {
        switch invoice.status {
        case .sent: if try invoice.amountDue.minorUnits <= 0 { return .nothingIsOwed }
        case .drafted, .inProgress, .inTransit, .paid, .void, .uncollectible, .refunded: return .nothingIsOwed
        }
        guard wanted.contains(days) else { return .notWanted }
        let later = wanted.filter { $0 > days && instant(ofReminder: $0, for: invoice.slot, in: zone) <= now }.max()
        return later.map { .overtaken(byDaysAfterDue: $0) }
    }

    /// The next copy of an invoice; nil when there were too many.
    package static func nextCopy(after timeline: [InvoiceTimelineEntry]) -> InvoiceMessage? {
        let last =
            timeline.compactMap { entry in
                if case .invoice(let copy) = entry.message { return copy }
                return nil
            }.max() ?? 0
        return last < InvoiceMessage.maximumCopies ? .invoice(copy: last + 1) : nil
    }

    /// Whether an invoice may be sent: it is final, and not void.
    package static func isSendable(_ invoice: Invoice) -> Bool {
        switch invoice.status {
        case .drafted, .inProgress, .void: false
        case .sent, .inTransit, .paid, .uncollectible, .refunded: true
        }
    }
}
