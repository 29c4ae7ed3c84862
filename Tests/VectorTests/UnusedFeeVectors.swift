import WeirCore
import WeirPrimitives

/// What is given back of a fee in advance when the contract changes or ends.
enum UnusedFeeVectors {
    /// A fee was invoiced and perhaps paid, credit notes were made of it, and then the plan is changed to a free one.
    ///
    /// The fee is what could be credited, or what was paid if that is more. What of it was not paid was either credited
    /// before it was due, or given up. What was credited before is goodwill: a correction would stand for unused time.
    static func creditCap(_ vector: VectorCase) throws -> [VectorCheck] {
        func money(_ name: String) throws -> Money {
            try Money(rounding: ExactDecimal.vector(vector.inputs.text(name)), in: .usd)
        }
        let (potential, paid) = (try money("potential_credit"), try money("amount_originally_paid"))
        let fee = potential.minorUnits < paid.minorUnits ? paid : potential
        guard let unused = (ExactFraction(potential) / ExactFraction(fee)).ratio else {
            throw VectorProblem("the unused share does not fit")
        }
        let start = LocalDate(dayNumber: 20_000)
        let contract = VectorContract(
            zone: .utc,
            start: start,
            terms: try VectorTerms.fee("\(fee.decimal)", every: BillingInterval(.day, count: Int(unused.divisor)))
        )
        guard let opening = try contract.drafts(limit: 1).first else { throw VectorProblem("no fee is invoiced") }
        var invoice = try finalized(opening, of: contract)
        if paid.isZero {
            invoice = try InvoiceRules.moved(invoice, by: .writtenOff, now: opening.slot.cutAt)
        } else {
            let unpaid = try fee.subtracting(paid)
            if !unpaid.isZero { invoice = try credited(invoice, unpaid) }
            let payment = InvoicePayment(method: .other, reference: "1", date: start, amount: paid)
            invoice = try InvoiceRules.paid(invoice, payment, now: opening.slot.cutAt)
        }
        let issued = try money("credits_already_issued")
        if !issued.isZero { invoice = try credited(invoice, issued) }
        let changed = try ContractRules.changed(
            contract.contract,
            to: ContractChange(plan: contract.planKey, planVersion: 2, terms: ContractTerms()),
            .on(start.adding(days: Int(unused.divisor - unused.dividend))),
            now: opening.slot.cutAt,
            lastCut: opening.slot.cutAt,
            in: .utc
        )
        let account = ContractAccount(
            calendar: ContractCalendar(changed, in: .utc),
            billed: BilledFee.fees(of: invoice, try GivenBack(of: invoice, among: [invoice]))
        )
        let next = try ContractInvoicing.drafts(of: account, after: opening.slot.cutAt, limit: 2) { _ in [] }
        let credits = next.flatMap(\.statement.lines).filter(\.amount.isNegative)
        return [
            VectorCheck(
                "credit",
                expected: try ExactDecimal.vector(vector.expected.text("credit")),
                seen: try Money.sum(credits.map(\.amount), in: .usd).negated().decimal
            )
        ]
    }

    /// A fee was invoiced in advance, then the contract ends at once, or changes to a free plan.
    static func unusedCredit(_ vector: VectorCase) throws -> [VectorCheck] {
        let inputs = vector.inputs
        let period = try inputs.range("period_start", "period_end")
        let start = try inputs.date(inputs["started"] == nil ? "period_start" : "started")
        let billed = try ExactDecimal.vector(inputs.text("billed_amount"))
        // The plan's price is that of the whole period.
        let whole = ExactFraction(Int64(Zone.utc.days(from: period.start, to: period.end)))
        let price = ExactFraction(billed) * whole / ExactFraction(Int64(try inputs.integer("billed_days")))
        var contract = VectorContract(
            zone: .utc,
            start: start,
            anchor: try inputs.date("period_start"),
            terms: try VectorTerms.fee("\(Money(rounding: price, in: .usd).decimal)", every: .month)
        )
        contract.taxRates = [try .vector(inputs.text("tax_rate_percent"))]
        guard let opening = try contract.drafts(limit: 1).first, opening.statement.subtotal.decimal == billed else {
            throw VectorProblem("another amount is invoiced in advance")
        }
        var account = try contract.account.after(opening)
        let isEnded = inputs["terminated_at"] != nil
        let now = try inputs.moment(isEnded ? "terminated_at" : "upgraded_at")
        let next =
            isEnded
            ? try ContractRules.cancelled(
                contract.contract,
                .immediately,
                now: now,
                lastCut: opening.slot.cutAt,
                in: .utc
            )
            : try ContractRules.changed(
                contract.contract,
                to: ContractChange(plan: contract.planKey, planVersion: 2, terms: ContractTerms()),
                .immediately,
                now: now,
                lastCut: opening.slot.cutAt,
                in: .utc
            )
        account.calendar = ContractCalendar(next, in: .utc)
        let drafts = try ContractInvoicing.drafts(of: account, after: opening.slot.cutAt, limit: 1) { _ in [] }
        guard let draft = drafts.first else { throw VectorProblem("nothing is credited") }
        let statement = draft.statement
        let seen: [(String, Money)]
        if isEnded {
            guard let credit = draft.unusedCredit else { throw VectorProblem("nothing is credited") }
            seen = [("subtotal", credit.subtotal), ("tax", credit.tax), ("total", credit.total)]
        } else {
            seen = [
                ("subtotal", try statement.subtotal.negated()), ("tax", try statement.tax.negated()),
                ("total", statement.carriedOver),
            ]
        }
        return try seen.map { name, money in
            VectorCheck(name, expected: try ExactDecimal.vector(vector.expected.text(name)), seen: money.decimal)
        }
    }

    // MARK: Steps

    private static func finalized(_ draft: ContractInvoice, of contract: VectorContract) throws -> Invoice {
        var numbers = InvoiceNumberSequence()
        return try InvoiceRules.finalized(
            Invoice(
                id: InvoiceID(rawValue: 1),
                workspace: contract.contract.workspace,
                customer: contract.contract.customer,
                contract: contract.contract.id,
                slot: draft.slot,
                statement: draft.statement,
                createdAt: draft.slot.cutAt,
                updatedAt: draft.slot.cutAt
            ),
            statement: draft.statement,
            parties: InvoiceParties(seller: SellerIdentity()),
            cut: 0,
            numbers: &numbers,
            gracePeriodHours: 0,
            now: draft.slot.cutAt
        )
    }

    /// Credits an amount of the one line as goodwill; of more than is left of it, what is left.
    private static func credited(_ invoice: Invoice, _ amount: Money) throws -> Invoice {
        func credited(_ minorUnits: Int64) throws -> Invoice {
            let line = CreditNote.Line(index: 0, amount: Money(minorUnits: minorUnits, currency: invoice.currency))
            let note = try CreditNoteRules.note(
                CreditNoteID(rawValue: UInt128(invoice.creditNotes.count + 1)),
                for: invoice,
                lines: [line],
                reason: .goodwill,
                now: invoice.updatedAt
            )
            return try InvoiceRules.credited(invoice, note, now: invoice.updatedAt)
        }
        do {
            return try credited(amount.minorUnits)
        } catch CreditNoteRefusal.exceedsLine(_, let left) {
            return try credited(left)
        }
    }
}
