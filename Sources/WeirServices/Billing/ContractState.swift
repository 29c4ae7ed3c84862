package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// A contract as it is stored, with all that its invoices follow from but usage.
package struct ContractState: Sendable {
    package var contract: Contract
    package var calendar: ContractCalendar
    package var customer: CustomerState
    package var policy: PolicySnapshot
    /// All invoices of the customer, also those of other contracts and one-off ones, oldest first.
    package var customerInvoices: [Invoice]
    /// The customer's other contracts, whatever their time.
    package var otherContracts: [Contract] = []

    /// The contract's, in the order of their periods.
    package var invoices: [Invoice] {
        customerInvoices.filter { $0.contract == contract.id }
            .sorted { ($0.slot.period.end, $0.id) < ($1.slot.period.end, $1.id) }
    }

    /// Those that were given their numbers.
    package var closed: [Invoice] { invoices.filter { $0.number != nil } }

    /// Those that still change.
    package var open: [Invoice] { invoices.filter(\.status.isOpen) }

    /// When the last invoice of the term was cut; nil when none was.
    package var lastCut: Timestamp? {
        closed.filter { !isAfterTerm($0) && $0.threshold == nil }.map(\.slot.cutAt).max()
    }

    /// Those that were cut within the period that is open now, when a threshold was reached.
    package var cutWithinPeriod: [Invoice] {
        let start = lastCut ?? calendar.start
        return closed.filter { $0.threshold != nil && $0.slot.period.start >= start }
    }

    /// Whether an invoice is one for corrections after the term.
    package func isAfterTerm(_ invoice: Invoice) -> Bool { invoice.slot.period.start >= calendar.end }

    /// Whether another contract of the customer holds at an instant.
    package func hasOtherContract(at instant: Timestamp) -> Bool {
        otherContracts.contains { other in
            let other = ContractCalendar(other, in: calendar.zone)
            return other.start <= instant && instant < other.end
        }
    }

    /// The state under another version of the contract.
    package func with(_ contract: Contract) -> ContractState {
        var state = self
        state.contract = contract
        state.calendar = ContractCalendar(contract, in: calendar.zone)
        return state
    }

    /// The state with invoices that are about to be stored.
    func with(_ changed: [Invoice]) -> ContractState {
        var state = self
        for invoice in changed {
            if let index = state.customerInvoices.firstIndex(where: { $0.id == invoice.id }) {
                state.customerInvoices[index] = invoice
            } else {
                state.customerInvoices.append(invoice)
            }
        }
        return state
    }

    /// The contract's, else the customer's, for lines that have none of their own.
    package var taxRates: [TaxRate] {
        contract.phases.last?.terms.taxRates ?? customer.customer.taxRates
    }

    /// The coupons with the invoices on which they took something off.
    ///
    /// A part of a period that was invoiced before uses none up: the invoice that closes the period does.
    package var coupons: [HeldCoupon] {
        let counted = closed.filter { $0.status != .void && $0.threshold == nil }
        return contract.coupons.map { held in
            let uses = counted.count { invoice in
                invoice.statement.discounts.contains { $0.couponCode == held.coupon.code }
            }
            return HeldCoupon(coupon: held.coupon, uses: uses)
        }
    }

    /// What is known of the contract when an invoice is made.
    ///
    /// `pending`: Corrections for the next invoice.
    package func account(pending: [ChargeLine] = []) throws(MoneyError) -> ContractAccount {
        ContractAccount(
            calendar: calendar,
            taxRates: taxRates,
            coupons: coupons,
            keptCoupons: Set(cutWithinPeriod.flatMap(\.statement.discounts).map(\.couponCode)),
            billed: try billed(before: nil),
            charged: charged(before: nil),
            credits: try CustomerCredits(of: customerInvoices, in: contract.currency).available(to: contract.id),
            givenBack: try givenBackWithinPeriod(),
            pending: pending
        )
    }

    /// The fees of closed invoices, with what was given back of them; those cut before an instant if one is given.
    package func billed(before instant: Timestamp?) throws(MoneyError) -> [BilledFee] {
        var fees: [BilledFee] = []
        for invoice in closed where instant.map({ invoice.slot.cutAt < $0 }) ?? true {
            fees += BilledFee.fees(of: invoice, try GivenBack(of: invoice, among: customerInvoices))
        }
        return fees
    }

    /// What was said and given back of the lines of the contract's closed invoices.
    func lineAccounts() throws(MoneyError) -> LineAccounts {
        try LineAccounts(of: closed, among: customerInvoices, unused: unusedFeesUsed())
    }

    /// Fees after the contract's end, with as much of them as the last invoice has used as a credit.
    private func unusedFeesUsed() throws(MoneyError) -> [UnusedFee] {
        let used = try creditUsedOfUnusedFees()
        guard !used.isZero else { return [] }
        let unused = try unusedFees()
        let whole = try UnusedCredit(unused, in: contract.currency).total
        guard whole.minorUnits > 0 else { return [] }
        let share = ExactFraction(used) / ExactFraction(whole)
        return unused.map { UnusedFee(segment: $0.segment, amount: $0.amount * share, taxRates: $0.taxRates) }
    }

    /// Fees that were invoiced for time after the contract's end.
    func unusedFees() throws(MoneyError) -> [UnusedFee] {
        FeeBalance(
            due: ContractCharges(calendar).fees(dueThrough: calendar.end),
            billed: try billed(before: nil),
            in: calendar
        ).unused
    }

    /// What the last invoice has used of the credit for unused fees.
    func creditUsedOfUnusedFees() throws(MoneyError) -> Money {
        let credits = closed.filter { $0.status != .void }.flatMap(\.statement.credits)
        return try Money.sum(credits.filter { $0.source == .unusedFees }.map(\.amount), in: contract.currency)
    }

    /// What was given back otherwise of invoices that were cut within the open period.
    private func givenBackWithinPeriod() throws(MoneyError) -> [InvoiceID: GivenBack] {
        var given: [InvoiceID: GivenBack] = [:]
        for invoice in closed
        where invoice.threshold != nil && LineAccounts.closing(invoice, among: closed) == nil {
            given[invoice.id] = try GivenBack(of: invoice, among: customerInvoices)
        }
        return given
    }

    /// What closed invoices charged beside fees, with their corrections; those cut before an instant if one is given.
    ///
    /// `asKnownThen`: Leaves out corrections that were said after that instant.
    package func charged(before instant: Timestamp?, asKnownThen: Bool = false) -> [ChargedAmount] {
        let counted = closed.filter { invoice in
            invoice.threshold == nil && !isAfterTerm(invoice) && (instant.map { invoice.slot.cutAt < $0 } ?? true)
        }
        let known = Set(counted.map(\.id))
        let own = counted.flatMap(\.statement.lines).filter { line in
            if case .adjustment = line.kind { return false }
            return true
        }
        let saying = closed.filter { invoice in
            guard asKnownThen, let instant else { return invoice.status != .void }
            return invoice.slot.cutAt <= instant
        }
        let corrections = saying.flatMap { invoice in
            invoice.statement.lines + (asKnownThen ? [] : invoice.creditNotes.flatMap(\.adjustments))
        }
        .filter { line in
            guard case .adjustment(let source) = line.kind else { return false }
            return known.contains(source.invoice)
        }
        return (own + corrections).compactMap(ChargedAmount.init)
    }

    /// What is known when an invoice is made again: with all corrections of earlier ones, or only with those that were
    /// known when it was cut.
    package func account(
        remaking invoice: Invoice,
        asKnownThen: Bool = false
    ) throws(MoneyError) -> ContractAccount {
        var charged = charged(before: invoice.slot.cutAt, asKnownThen: asKnownThen)
        if invoice.status.isOpen {
            // Those that it says itself.
            charged += invoice.statement.lines.compactMap { line in
                guard case .adjustment = line.kind else { return nil }
                return ChargedAmount(line)
            }
        }
        return ContractAccount(
            calendar: calendar,
            taxRates: taxRates,
            billed: try billed(before: invoice.slot.cutAt),
            charged: charged
        )
    }
}

/// Loads what billing decides on, as the store has it now.
struct BillingReader: Sendable {
    let stores: any BillingStores
    let directory: PolicyDirectory

    /// Invoices of a customer that are read at once.
    private static let page = 200

    /// - Throws: ``WeirError`` `notFound`.
    func state(of id: ContractID, in workspace: WorkspaceID) async throws -> ContractState {
        guard let contract = try await stores.contract(id, in: workspace) else {
            throw WeirError.notFound("Contract", id.description)
        }
        return try await state(of: contract)
    }

    func state(of contract: Contract) async throws -> ContractState {
        guard let customer = try await stores.customerState(contract.customer, in: contract.workspace) else {
            throw WeirError.notFound("Customer", contract.customer.description)
        }
        return ContractState(
            contract: contract,
            calendar: ContractCalendar(contract, in: directory.zone(named: contract.timeZone)),
            customer: customer,
            policy: try await directory.policy(of: contract.workspace),
            customerInvoices: try await invoices(of: contract.customer, in: contract.workspace),
            otherContracts: try await stores.contracts(of: contract.customer, in: contract.workspace)
                .filter { $0.id != contract.id }
        )
    }

    /// All invoices of a customer, oldest first.
    func invoices(of customer: CustomerID, in workspace: WorkspaceID) async throws -> [Invoice] {
        var all: [Invoice] = []
        var before: InvoiceID?
        repeat {
            let page = try await stores.invoices(
                in: workspace,
                filter: InvoiceFilter(customer: customer),
                before: before,
                limit: Self.page
            )
            all += page
            before = page.count == Self.page ? page.last?.id : nil
        } while before != nil
        return all.reversed()
    }

    /// - Throws: ``WeirError`` `notFound`.
    func invoice(_ id: InvoiceID, in workspace: WorkspaceID) async throws -> Invoice {
        guard let invoice = try await stores.invoice(id, in: workspace) else {
            throw WeirError.notFound("Invoice", id.description)
        }
        return invoice
    }
}

/// The stores that contracts and invoices are decided on and written to.
package typealias BillingStores = CatalogStore & ContractStore & CouponStore & CustomerStore & InvoiceStore
    & JobStore & PaymentStore
