package import WeirCore
package import WeirPrimitives

/// Adds up what the control plane keeps, for those who look after a whole workspace; every answer is read from indexes
/// and bounded.
package protocol FigureStore: Sendable {
    /// Ids and revisions of contracts in the order of ids, from behind `after`.
    func contractRevisions(
        in workspace: WorkspaceID,
        after: ContractID?,
        limit: Int
    ) async throws(StorageError) -> [ContractRevision]

    /// Contracts of some ids; those that are not there are left out.
    func contracts(_ ids: [ContractID], in workspace: WorkspaceID) async throws(StorageError) -> [Contract]

    /// What invoices with a number come to, void ones left out, by the month of their date and by currency.
    func invoicedMonths(
        in workspace: WorkspaceID,
        from: LocalDate,
        before: LocalDate
    ) async throws(StorageError) -> [InvoicedMonth]

    /// What is owed, by due date and currency.
    func owedByDueDate(in workspace: WorkspaceID) async throws(StorageError) -> [OwedDay]

    /// What a customer owes, by currency: on all its invoices that may be paid.
    func owed(by customer: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> [OwedSum]

    /// At most `limit` invoices on which something is owed, in the order of due date and id, from behind `after`.
    func owedInvoices(
        in workspace: WorkspaceID,
        dueFrom: LocalDate?,
        dueBefore: LocalDate?,
        after: OwedInvoice.Place?,
        limit: Int
    ) async throws(StorageError) -> [OwedInvoice]

    /// At most `limit` open invoices of contracts whose periods end next.
    func nextInvoices(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [Invoice]

    /// At most `limit` invoices whose charge was declined or is not tried again, the latest first.
    func declinedInvoices(in workspace: WorkspaceID, limit: Int) async throws(StorageError) -> [InvoiceID]

    /// At most `limit` limits of features of which ``AlertRules/nearPercent`` or more were used when they were looked at
    /// last, in a period that goes on: those first of which most is used, from behind `after`.
    func customersNearLimits(
        in workspace: WorkspaceID,
        at now: Timestamp,
        after: NearLimitPlace?,
        limit: Int
    ) async throws(StorageError) -> [AlertState]
}

/// Where a limit stands in the order of the shares that are used.
package struct NearLimitPlace: Sendable, Hashable {
    package var usedPercent: Int
    package var customer: CustomerID
    package var feature: FeatureKey

    package init(usedPercent: Int, customer: CustomerID, feature: FeatureKey) {
        self.usedPercent = usedPercent
        self.customer = customer
        self.feature = feature
    }

    /// nil where it is not about a feature.
    package init?(_ state: AlertState) {
        guard case .feature(let feature) = state.subject else { return nil }
        self.init(usedPercent: state.usedPercent, customer: state.customer, feature: feature)
    }
}

package struct ContractRevision: Sendable, Hashable {
    package var id: ContractID
    package var revision: Int

    package init(id: ContractID, revision: Int) {
        self.id = id
        self.revision = revision
    }
}

/// What the invoices of a month come to in one currency, in minor units.
package struct InvoicedMonth: Sendable, Hashable {
    package var month: CalendarMonth
    package var currency: Currency
    package var count: Int
    package var total: Int64
    /// Of it, lines of usage, before discounts of the whole invoice and taxes.
    package var usage: Int64
    package var refunded: Int64

    package init(month: CalendarMonth, currency: Currency, count: Int, total: Int64, usage: Int64, refunded: Int64) {
        self.month = month
        self.currency = currency
        self.count = count
        self.total = total
        self.usage = usage
        self.refunded = refunded
    }
}

/// What is owed that is due on one day.
package struct OwedDay: Sendable, Hashable {
    package var due: LocalDate
    package var currency: Currency
    package var count: Int
    /// Minor units.
    package var owed: Int64

    package init(due: LocalDate, currency: Currency, count: Int, owed: Int64) {
        self.due = due
        self.currency = currency
        self.count = count
        self.owed = owed
    }
}

/// What a customer owes in one currency.
package struct OwedSum: Sendable, Hashable {
    /// Invoices on which something is owed.
    package var count: Int
    package var owed: Money

    package init(count: Int, owed: Money) {
        self.count = count
        self.owed = owed
    }
}

/// An invoice on which something is owed.
package struct OwedInvoice: Sendable, Hashable {
    /// Where it stands in the order of due dates.
    package struct Place: Sendable, Hashable {
        package var due: LocalDate
        package var invoice: InvoiceID

        package init(due: LocalDate, invoice: InvoiceID) {
            self.due = due
            self.invoice = invoice
        }
    }

    package var place: Place
    package var number: InvoiceNumber?
    package var customer: CustomerID
    package var status: InvoiceStatus
    package var total: Money
    package var owed: Money

    package init(
        place: Place,
        number: InvoiceNumber?,
        customer: CustomerID,
        status: InvoiceStatus,
        total: Money,
        owed: Money
    ) {
        self.place = place
        self.number = number
        self.customer = customer
        self.status = status
        self.total = total
        self.owed = owed
    }
}
