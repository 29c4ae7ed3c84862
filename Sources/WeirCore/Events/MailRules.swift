package import WeirPrimitives

/// Who gets which mail, and which is not sent any more; pure.
package enum MailRules {
    /// Addresses that get one mail, at most.
    package static let maximumRecipients = 10

    /// The addresses of a customer for a kind of mail: those of its contacts for it, else its own.
    ///
    /// A contact is for money with the role `billing`, and for limits with `billing` or `technical`.
    package static func recipients(of customer: Customer, for kind: MailKind) -> [String] {
        let roles: Set<String>
        switch kind {
        case .invoice, .invoiceReminder, .invoiceVoided, .creditNote, .paymentConfirmation, .paymentProcessing,
            .paymentFailed, .paymentActionRequired, .refund, .trialEnding, .subscriptionStarted, .subscriptionEnded,
            .cancellationScheduled:
            roles = ["billing"]
        case .quotaThreshold, .spendThreshold:
            roles = ["billing", "technical"]
        // Goes to the address that asked, and to no other.
        case .portalLink: return customer.email.map { [$0] } ?? []
        }
        let contacts = customer.contacts.filter { contact in
            contact.role.map { roles.contains($0.lowercased()) } ?? false
        }
        var addresses = contacts.map(\.email)
        if addresses.isEmpty, let own = customer.email { addresses = [own] }
        var seen: Set<String> = []
        return Array(addresses.filter { seen.insert($0.lowercased()).inserted }.prefix(maximumRecipients))
    }

    /// Why a mail that waits is not sent.
    package enum Omission: String, Sendable, Hashable, CaseIterable {
        /// The workspace sends no mail.
        case quiet
        /// The workspace sends no mail of the kind.
        case kindOff = "kind_off"
        case customerErased = "customer_erased"
        /// Nothing is owed on the invoice any more, or it is being paid.
        case settled
        case invoiceVoid = "invoice_void"
        /// What it is about is past.
        case outdated
        /// The customer has no address; only said of invoices and reminders.
        case noAddress = "no_address"
        /// A mail to the address was refused for good.
        case addressRefused = "address_refused"
    }

    /// Why a mail is not sent now; nil when it is.
    ///
    /// `invoice`: As it is now, when the mail is about one. `now` is in the customer's time.
    package static func omission(
        of content: MailContent,
        to customer: Customer,
        invoice: Invoice?,
        settings: MailSettings,
        now: Timestamp
    ) throws(MoneyError) -> Omission? {
        if customer.erasedAt != nil { return .customerErased }
        if settings.isQuiet { return .quiet }
        if settings.kindsOff.contains(content.kind) { return .kindOff }
        switch content {
        case .invoice: return invoice?.status == .void ? .invoiceVoid : nil
        case .invoiceReminder, .paymentFailed, .paymentActionRequired:
            guard let invoice else { return nil }
            return try isOwed(invoice) ? nil : .settled
        case .paymentProcessing:
            guard let invoice else { return nil }
            return invoice.status == .inTransit || invoice.status == .sent ? nil : .settled
        case .quotaThreshold(let crossing, _): return now >= crossing.period.end ? .outdated : nil
        case .spendThreshold(let crossing, _): return now >= crossing.period.end ? .outdated : nil
        case .trialEnding(let subscription, _):
            guard let end = subscription.trialEndsAt ?? subscription.currentPeriodEnd else { return nil }
            return now >= end ? .outdated : nil
        // Whoever asked does not wait for it any more.
        case .portalLink: return nil
        case .invoiceVoided, .creditNote, .paymentConfirmation, .refund, .subscriptionStarted, .subscriptionEnded,
            .cancellationScheduled:
            return nil
        }
    }

    private static func isOwed(_ invoice: Invoice) throws(MoneyError) -> Bool {
        switch invoice.status {
        case .sent, .uncollectible: try invoice.amountDue.minorUnits > 0
        case .drafted, .inProgress, .inTransit, .paid, .void, .refunded: false
        }
    }
}

/// What a workspace says of mail.
package struct MailSettings: Sendable, Hashable {
    /// Nothing is sent, as while data is brought in; what would have been sent is listed as left out.
    package var isQuiet: Bool
    /// Kinds that are not sent.
    package var kindsOff: Set<MailKind>
    /// Where answers go; nil is where mail comes from.
    package var replyTo: String?

    package init(isQuiet: Bool = false, kindsOff: Set<MailKind> = [], replyTo: String? = nil) {
        self.isQuiet = isQuiet
        self.kindsOff = kindsOff
        self.replyTo = replyTo
    }
}
