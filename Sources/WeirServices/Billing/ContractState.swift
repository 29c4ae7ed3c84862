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
            billed: billed(before: nil),
            charged: charged(before: nil),
            credits: try credits(),
            pending: pending
        )
    }

    /// The fees of closed invoices; those cut before an instant if one is given.
    package func billed(before instant: Timestamp?) -> [BilledFee] {
        closed.filter { invoice in instant.map { invoice.slot.cutAt < $0 } ?? true }.flatMap { invoice in
            BilledFee.fees(of: ContractInvoice(slot: invoice.slot, statement: invoice.statement)).map { fee in
                var fee = fee
                // What was voided is not charged again, and nothing of it is given back.
                if invoice.status == .void { fee.net = .zero }
                return fee
            }
        }
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
    package func account(remaking invoice: Invoice, asKnownThen: Bool = false) -> ContractAccount {
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
            billed: billed(before: invoice.slot.cutAt),
            charged: charged
        )
    }

    /// What the customer has with the operator: usage that was invoiced within its period, what earlier invoices had below
    /// zero, and credit notes.
    ///
    /// What is refunded of an invoice is not on the balance any more.
    private func credits() throws(MoneyError) -> [AvailableCredit] {
        let currency = contract.currency
        let finalized = customerInvoices.filter {
            $0.number != nil && $0.status != .void && $0.currency == currency
        }
        let uses = finalized.flatMap(\.statement.credits)
        func used(_ source: AvailableCredit.Source) throws(MoneyError) -> Money {
            try Money.sum(uses.filter { $0.source == source }.map(\.amount), in: currency)
        }
        // One that was voided or credited stays charged, as any other, and what a voided one deducted stays deducted.
        let within = customerInvoices.filter {
            $0.number != nil && $0.threshold != nil && $0.currency == currency
        }
        var credits: [AvailableCredit] = []
        func add(_ source: AvailableCredit.Source, _ amount: Money) throws(MoneyError) {
            let rest = try amount.subtracting(used(source))
            if rest.minorUnits > 0 { credits.append(AvailableCredit(source: source, amount: rest)) }
        }
        let everUsed = customerInvoices.filter { $0.number != nil && $0.currency == currency }
            .flatMap(\.statement.credits)
        for invoice in within {
            let source = AvailableCredit.Source.progressiveInvoice(invoice.id)
            let deducted = try Money.sum(everUsed.filter { $0.source == source }.map(\.amount), in: currency)
            let rest = try invoice.statement.owed.subtracting(deducted)
            if rest.minorUnits > 0 { credits.append(AvailableCredit(source: source, amount: rest)) }
        }
        for invoice in finalized {
            var refunded = invoice.refunded
            for note in invoice.creditNotes {
                let whole = try note.toCustomer
                let taken = try refunded.capped(at: whole)
                refunded = try refunded.subtracting(taken)
                try add(.creditNote(note.id), whole.subtracting(taken))
            }
        }
        try add(.balance, Money.sum(finalized.map(\.statement.carriedOver), in: currency))
        return credits
    }

    /// What credits of an invoice's notes other invoices have used: it cannot be refunded as well.
    package func creditUsed(of invoice: Invoice) throws(MoneyError) -> Money {
        try Self.creditUsed(of: invoice, on: customerInvoices)
    }

    package static func creditUsed(of invoice: Invoice, on invoices: [Invoice]) throws(MoneyError) -> Money {
        let sources = Set(invoice.creditNotes.map { AvailableCredit.Source.creditNote($0.id) })
        let finalized = invoices.filter { $0.number != nil && $0.status != .void }
        let used = finalized.flatMap(\.statement.credits).filter { sources.contains($0.source) }
        return try Money.sum(used.map(\.amount), in: invoice.currency)
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
            customerInvoices: try await invoices(of: contract.customer, in: contract.workspace)
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
    & JobStore
