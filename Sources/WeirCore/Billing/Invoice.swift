package import WeirPrimitives

/// An invoice: what is owed for what, its life, and what was paid.
package struct Invoice: Sendable, Hashable {
    package var id: InvoiceID
    package var workspace: WorkspaceID
    package var customer: CustomerID
    /// nil for a one-off invoice.
    package var contract: ContractID?
    package var status: InvoiceStatus
    /// Given when it is finalized, never before, and never taken back.
    package var number: InvoiceNumber?
    package var slot: InvoiceSlot
    package var statement: InvoiceStatement
    /// The usage at which it was cut within its period; nil for an invoice that closes a period.
    package var threshold: Money?
    /// Who sells and who buys, as they were when it was finalized.
    package var parties: InvoiceParties?
    /// The customer's last ledger entry that it counts; nil until it is finalized.
    package var cut: Sequence64?
    package var finalizedAt: Timestamp?
    package var payments: [InvoicePayment]
    package var creditNotes: [CreditNote]
    /// What was given back of what was paid.
    package var refunded: Money
    /// What it had come to, each time that changed since it was given its number, in the order of time.
    package var moments: [InvoiceMoment]
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        id: InvoiceID,
        workspace: WorkspaceID,
        customer: CustomerID,
        contract: ContractID?,
        status: InvoiceStatus = .drafted,
        number: InvoiceNumber? = nil,
        slot: InvoiceSlot,
        statement: InvoiceStatement,
        threshold: Money? = nil,
        parties: InvoiceParties? = nil,
        cut: Sequence64? = nil,
        finalizedAt: Timestamp? = nil,
        payments: [InvoicePayment] = [],
        creditNotes: [CreditNote] = [],
        refunded: Money? = nil,
        moments: [InvoiceMoment] = [],
        createdAt: Timestamp,
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.customer = customer
        self.contract = contract
        self.status = status
        self.number = number
        self.slot = slot
        self.statement = statement
        self.threshold = threshold
        self.parties = parties
        self.cut = cut
        self.finalizedAt = finalizedAt
        self.payments = payments
        self.creditNotes = creditNotes
        self.refunded = refunded ?? .zero(statement.currency)
        self.moments = moments
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.revision = revision
    }

    package var currency: Currency { statement.currency }

    /// Whether it says corrections alone: one that a contract has after its term.
    package var isForCorrections: Bool {
        contract != nil && !statement.lines.isEmpty
            && statement.lines.allSatisfy { line in
                if case .adjustment = line.kind { return true }
                return false
            }
    }

    /// Whether it is the one invoice that closes its period; others may be cut at the same instant.
    package var closesPeriod: Bool { threshold == nil && !isForCorrections }

    /// What was paid so far.
    package var amountPaid: Money {
        get throws(MoneyError) { try Money.sum(payments.map(\.amount), in: currency) }
    }

    /// What credit notes took off before it was paid.
    package var amountCredited: Money {
        get throws(MoneyError) { try Money.sum(creditNotes.map(\.offInvoice), in: currency) }
    }

    /// What is still to be paid.
    package var amountDue: Money {
        get throws(MoneyError) { try statement.total.subtracting(amountPaid).subtracting(amountCredited) }
    }
}

/// What an invoice had come to at an instant, as far as its payments and credit notes do not tell.
package struct InvoiceMoment: Sendable, Hashable {
    package var at: Timestamp
    package var status: InvoiceStatus
    package var paid: Money
    package var refunded: Money

    package init(at: Timestamp, status: InvoiceStatus, paid: Money, refunded: Money) {
        self.at = at
        self.status = status
        self.paid = paid
        self.refunded = refunded
    }

    func hasSameFigures(as other: InvoiceMoment) -> Bool {
        status == other.status && paid == other.paid && refunded == other.refunded
    }
}

extension Invoice {
    /// A final invoice as it was at an instant, with what happened in that very instant; as it was at first for one before.
    ///
    /// - Returns: nil when that is not known.
    package func asItWas(at instant: Timestamp) throws(MoneyError) -> Invoice? {
        guard let moment = moments.last(where: { $0.at <= instant }) ?? moments.first else { return nil }
        var then = self
        then.status = moment.status
        then.refunded = moment.refunded
        then.creditNotes.removeAll { instant < $0.createdAt }
        while !then.payments.isEmpty, try moment.paid.minorUnits < then.amountPaid.minorUnits {
            then.payments.removeLast()
        }
        then.moments.removeAll { moment.at < $0.at }
        then.updatedAt = moment.at
        return then
    }

    /// Whether something happened to it in the very instant, before or after other things.
    package func changed(at instant: Timestamp) -> Bool {
        moments.dropFirst().contains { $0.at == instant } || creditNotes.contains { $0.createdAt == instant }
    }
}

/// A number without gaps in its workspace: a prefix and a counter.
package struct InvoiceNumber: Sendable, Hashable {
    package static let defaultPrefix = "INV-"
    package static let minimumDigits = 6

    package var prefix: String
    /// From 1.
    package var counter: Int64

    package init(prefix: String, counter: Int64) {
        self.prefix = prefix
        self.counter = counter
    }
}

extension InvoiceNumber: CustomStringConvertible {
    /// `INV-000042`.
    package var description: String {
        let digits = String(counter)
        return prefix + String(repeating: "0", count: max(0, Self.minimumDigits - digits.utf8.count)) + digits
    }
}

/// The counter of a workspace's invoice numbers.
///
/// It is read and written in the transaction that finalizes an invoice, and nowhere else, so no number is skipped. The
/// counter goes on when the prefix changes. A voided invoice keeps its number.
package struct InvoiceNumberSequence: Sendable, Hashable {
    /// The counter of the last invoice that was finalized; 0 when there is none.
    package private(set) var last: Int64

    package init(last: Int64 = 0) { self.last = last }

    package mutating func next(prefix: String?) -> InvoiceNumber {
        last += 1
        return InvoiceNumber(prefix: prefix ?? InvoiceNumber.defaultPrefix, counter: last)
    }
}

/// Who sells and who buys, as an invoice says it.
package struct InvoiceParties: Sendable, Hashable {
    package var seller: SellerIdentity
    package var customerName: String?
    package var customerLegalName: String?
    package var customerAddress: PostalAddress?
    package var customerTaxID: String?

    package init(
        seller: SellerIdentity,
        customerName: String? = nil,
        customerLegalName: String? = nil,
        customerAddress: PostalAddress? = nil,
        customerTaxID: String? = nil
    ) {
        self.seller = seller
        self.customerName = customerName
        self.customerLegalName = customerLegalName
        self.customerAddress = customerAddress
        self.customerTaxID = customerTaxID
    }
}

/// A payment that came in for an invoice.
package struct InvoicePayment: Sendable, Hashable {
    package enum Method: String, Sendable, CaseIterable {
        case bankTransfer = "bank_transfer"
        case card
        case cash
        case check
        case other
    }

    package var method: Method
    /// Names the payment among those of the invoice: the same again is the same payment.
    package var reference: String
    package var date: LocalDate
    /// Above zero.
    package var amount: Money

    package init(method: Method, reference: String, date: LocalDate, amount: Money) {
        self.method = method
        self.reference = reference
        self.date = date
        self.amount = amount
    }
}
