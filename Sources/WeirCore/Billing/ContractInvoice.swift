package import WeirPrimitives

/// All that is known of a contract when an invoice of it is made.
package struct ContractAccount: Sendable {
    package var calendar: ContractCalendar
    /// The customer's.
    package var taxRates: [TaxRate]
    package var coupons: [HeldCoupon]
    /// Codes of coupons that a part of the next invoice was billed with already, so that it has them too.
    package var keptCoupons: Set<String>
    /// The fees of closed invoices.
    package var billed: [BilledFee]
    /// The other lines of closed invoices that count towards a commitment.
    package var charged: [ChargedAmount]
    /// Used up before anything is to be paid, in their order.
    package var credits: [AvailableCredit]
    /// What was given back of invoices within the period otherwise: once it is closed, that part is no credit any more.
    package var givenBack: [InvoiceID: GivenBack]
    package var prepaid: Money
    /// Adjustments and one-off charges for the next invoice.
    package var pending: [ChargeLine]

    package init(
        calendar: ContractCalendar,
        taxRates: [TaxRate] = [],
        coupons: [HeldCoupon] = [],
        keptCoupons: Set<String> = [],
        billed: [BilledFee] = [],
        charged: [ChargedAmount] = [],
        credits: [AvailableCredit] = [],
        givenBack: [InvoiceID: GivenBack] = [:],
        prepaid: Money? = nil,
        pending: [ChargeLine] = []
    ) {
        self.calendar = calendar
        self.taxRates = taxRates
        self.coupons = coupons
        self.keptCoupons = keptCoupons
        self.billed = billed
        self.charged = charged
        self.credits = credits
        self.givenBack = givenBack
        self.prepaid = prepaid ?? .zero(calendar.contract.currency)
        self.pending = pending
    }
}

/// A usage charge with what rating made of it.
package struct RatedCharge: Sendable, Hashable {
    package var charge: UsageCharge
    package var lines: [ChargeLine]

    package init(charge: UsageCharge, lines: [ChargeLine]) {
        self.charge = charge
        self.lines = lines
    }
}

/// An invoice of a contract, drafted or about to be finalized.
package struct ContractInvoice: Sendable, Hashable {
    package var slot: InvoiceSlot
    package var statement: InvoiceStatement
    /// Fees after the contract's end that were invoiced; on the last invoice only.
    package var unused: [UnusedFee]
    /// The credit note for them, of which the invoice uses what it can.
    package var unusedCredit: UnusedCredit?

    package init(
        slot: InvoiceSlot,
        statement: InvoiceStatement,
        unused: [UnusedFee] = [],
        unusedCredit: UnusedCredit? = nil
    ) {
        self.slot = slot
        self.statement = statement
        self.unused = unused
        self.unusedCredit = unusedCredit
    }
}

/// Puts together what stands on the invoices of a contract; pure.
package enum ContractInvoicing {
    /// The usage that an invoice prices; rate these, and pass the lines to ``invoice(_:of:usage:)``.
    package static func usageCharges(of slot: InvoiceSlot, in calendar: ContractCalendar) -> [UsageCharge] {
        ContractCharges(calendar).usage(dueAfter: slot.period.start, through: slot.cutAt)
    }

    /// An invoice as it would be cut now.
    ///
    /// Lines are in this order: fees, usage with what is missing to its minimum, what the contract's maximum takes off
    /// and what is missing to its minimum, pending lines.
    ///
    /// - Parameters:
    ///   - slot: Which invoice.
    ///   - account: What is known of the contract; pending lines are for this invoice.
    ///   - usage: The rated usage of ``usageCharges(of:in:)``.
    /// - Returns: The invoice; a draft and the final one are made alike.
    /// - Throws: ``MoneyError`` when a figure does not fit, or currencies differ.
    package static func invoice(
        _ slot: InvoiceSlot,
        of account: ContractAccount,
        usage: [RatedCharge]
    ) throws(MoneyError) -> ContractInvoice {
        let calendar = account.calendar
        let currency = calendar.contract.currency
        let balance = FeeBalance(
            due: ContractCharges(calendar).fees(dueThrough: slot.cutAt),
            billed: account.billed,
            in: calendar
        )
        var lines = balance.lines
        for rated in usage {
            lines += rated.lines
            if let line = try minimumLine(of: rated, in: calendar) { lines.append(line) }
        }
        lines += try ContractCommitment(slot: slot, account: account).lines(over: lines)
        lines += account.pending
        let unused = slot.cutAt >= calendar.end ? balance.unused : []
        let unusedCredit = unused.isEmpty ? nil : try UnusedCredit(unused, in: currency)
        var credits = account.credits
        if let unusedCredit { credits.insert(AvailableCredit(source: .unusedFees, amount: unusedCredit.total), at: 0) }
        let statement = try InvoiceBuilder.statement(
            of: InvoiceContent(
                currency: currency,
                lines: lines,
                taxRates: account.taxRates,
                coupons: account.usableCoupons(on: slot.invoiceDate),
                credits: credits,
                prepaid: account.prepaid
            )
        )
        return ContractInvoice(slot: slot, statement: statement, unused: unused, unusedCredit: unusedCredit)
    }

    /// The invoices to come, each as it would be if nothing else happened until then.
    ///
    /// Pending lines and credits stand on the first; what that one leaves of the credits goes on to the next, and so do
    /// the uses of coupons.
    ///
    /// - Parameters:
    ///   - account: What is known of the contract.
    ///   - previous: When the last closed invoice was cut; nil when there is none.
    ///   - limit: At most so many; nil for as many as are drafted ahead.
    ///   - rate: Prices a usage charge.
    /// - Returns: Invoices in order; without those on which nothing can stand.
    /// - Throws: ``MoneyError`` when a figure does not fit, or currencies differ.
    package static func drafts(
        of account: ContractAccount,
        after previous: Timestamp? = nil,
        limit: Int? = nil,
        rate: (UsageCharge) throws(MoneyError) -> [ChargeLine]
    ) throws(MoneyError) -> [ContractInvoice] {
        var account = account
        var drafts: [ContractInvoice] = []
        for slot in InvoicePlan(account.calendar).slots(after: previous, limit: limit) {
            if let draft = try draft(slot, of: &account, rate: rate) { drafts.append(draft) }
        }
        return drafts
    }

    /// One of the invoices to come, of which those before are counted in the account already.
    ///
    /// - Parameters:
    ///   - slot: Which.
    ///   - account: What is known of the contract; afterwards, what is known when this invoice is closed as well.
    ///   - rate: Prices a usage charge.
    /// - Returns: nil when nothing can stand on it.
    /// - Throws: ``MoneyError`` when a figure does not fit, or currencies differ; the account is then as it was.
    package static func draft(
        _ slot: InvoiceSlot,
        of account: inout ContractAccount,
        rate: (UsageCharge) throws(MoneyError) -> [ChargeLine]
    ) throws(MoneyError) -> ContractInvoice? {
        var usage: [RatedCharge] = []
        for charge in usageCharges(of: slot, in: account.calendar) {
            usage.append(RatedCharge(charge: charge, lines: try rate(charge)))
        }
        let draft = try invoice(slot, of: account, usage: usage)
        // At the end of a term whose fees were all in advance there may be nothing left to say.
        guard !draft.statement.lines.isEmpty || !usage.isEmpty || draft.unusedCredit != nil else { return nil }
        account = try account.after(draft)
        return draft
    }

    /// What is missing to the minimum of one usage price.
    private static func minimumLine(
        of rated: RatedCharge,
        in calendar: ContractCalendar
    ) throws(MoneyError) -> ChargeLine? {
        let charge = rated.charge
        guard let minimum = charge.usage.minimum else { return nil }
        let currency = calendar.contract.currency
        let share = calendar.proration.share(
            of: charge.window,
            in: charge.period,
            every: charge.usage.price.interval
        )
        var charged: [Money] = []
        for line in rated.lines { charged.append(try Money(rounding: line.amount, in: currency)) }
        let missing = try SpendMinimum.trueUp(
            minimum: SpendMinimum.prorated(minimum, share: share, in: currency),
            charged: charged
        )
        guard !missing.isZero else { return nil }
        let price = charge.usage.price
        return ChargeLine(
            kind: .minimum,
            label: "Minimum: \(price.name ?? price.key)",
            priceKey: price.key,
            amount: ExactFraction(missing),
            servicePeriod: charge.window,
            taxRates: charge.usage.taxRates
        )
    }
}

extension ContractAccount {
    /// The coupons for an invoice of a date, in their order.
    package func usableCoupons(on date: LocalDate) -> [Coupon] {
        coupons.filter { keptCoupons.contains($0.coupon.code) || $0.coupon.isUsable(on: date, uses: $0.uses) }
            .map(\.coupon)
    }

    /// What is known after an invoice was closed.
    package func after(_ invoice: ContractInvoice) throws(MoneyError) -> ContractAccount {
        var account = self
        let statement = invoice.statement
        account.billed += BilledFee.fees(of: invoice)
        account.charged += statement.lines.compactMap(ChargedAmount.init)
        account.pending = []
        account.keptCoupons = []
        account.prepaid = try prepaid.subtracting(statement.prepaidApplied)
        var offered = credits
        if let unusedCredit = invoice.unusedCredit {
            offered.insert(AvailableCredit(source: .unusedFees, amount: unusedCredit.total), at: 0)
        }
        account.credits = []
        account.givenBack = [:]
        for (offer, use) in zip(offered, statement.credits) {
            var rest = try offer.amount.subtracting(use.amount)
            if case .progressiveInvoice(let id) = offer.source, let given = givenBack[id] {
                rest = try given.creditLeft(of: rest)
            }
            if !rest.isZero { account.credits.append(AvailableCredit(source: offer.source, amount: rest)) }
        }
        if !statement.carriedOver.isZero {
            account.credits.append(AvailableCredit(source: .balance, amount: statement.carriedOver))
        }
        for index in account.coupons.indices
        where statement.discounts.contains(where: { $0.couponCode == account.coupons[index].coupon.code }) {
            account.coupons[index].uses += 1
        }
        return account
    }
}
