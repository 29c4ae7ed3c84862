package import WeirCore
package import WeirPrimitives
import WeirStorage

// Coupons, thresholds and tax rates of contracts.

extension ContractService {
    /// Gives a contract a coupon, for invoices dated today or later.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when the coupon cannot be redeemed by the contract.
    package func addCoupon(
        _ code: String,
        to id: ContractID,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            let (next, coupons) = try await redeeming([code], by: state.contract, isNew: false, context)
            return try write(next, over: state, "contract.couponAdded", redeeming: coupons, context)
        }
    }

    /// Takes a coupon from a contract, for invoices dated today or later; again is harmless.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func removeCoupon(
        _ code: String,
        from id: ContractID,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            let next = CouponRules.removed(code, from: state.contract, now: context.now, in: state.calendar.zone)
            guard let next else { throw WeirError.notFound("Coupon of the contract", code) }
            return try write(next, over: state, "contract.couponRemoved", context)
        }
    }

    /// Changes at which amounts of usage a contract is invoiced at once; nil at none.
    ///
    /// - Throws: ``WeirError`` `notFound`, `invalidInput`.
    package func setProgressive(
        _ terms: ProgressiveTerms?,
        of id: ContractID,
        _ context: CallContext,
        keeping: AnswerKeeping<Contract> = .none
    ) async throws -> Contract {
        try await runner.run(context, keeping: keeping) {
            let state = try await reader.state(of: id, in: context.workspace)
            let context = context.inTime(of: state.customer)
            var next = state.contract
            next.progressive = try terms.map { try progressive($0, in: next.currency) }
            if next != state.contract { next.updatedAt = context.now }
            return try write(next, over: state, "contract.thresholdsChanged", context)
        }
    }

    // MARK: Steps

    /// A contract with coupons of the offer, and what is counted as redeemed with it.
    func redeeming(
        _ codes: [String],
        by contract: Contract,
        isNew: Bool,
        _ context: CallContext
    ) async throws -> (contract: Contract, redeemed: [CouponID]) {
        var contract = contract
        var redeemed: [CouponID] = []
        for code in codes {
            guard let offer = try await stores.coupon(code: code, in: context.workspace) else {
                throw WeirError.notFound("Coupon", code)
            }
            do {
                contract = try CouponRules.redeemed(
                    offer,
                    by: contract,
                    isNew: isNew,
                    now: context.now,
                    in: directory.zone(named: contract.timeZone)
                )
            } catch {
                throw WeirError(error, of: code)
            }
            redeemed.append(offer.id)
        }
        return (contract, redeemed)
    }

    /// The thresholds of a new contract: its own, else the plan's.
    func progressive(
        _ change: FieldChange<ProgressiveTerms>,
        of plan: Plan,
        in currency: Currency
    ) throws -> ProgressiveBilling? {
        switch change {
        case .set(let terms): return try progressive(terms, in: currency)
        case .clear: return nil
        case .keep:
            // Amounts in another currency say nothing of this one.
            guard let terms = plan.terms.progressive, plan.terms.currency == currency else { return nil }
            return try progressive(terms, in: currency)
        }
    }

    private func progressive(_ terms: ProgressiveTerms, in currency: Currency) throws -> ProgressiveBilling {
        try WeirError.check(terms.flaws(in: currency))
        return try InvoiceService.figures { () throws(MoneyError) in try terms.billing(in: currency) }
    }

    /// Tax rates of single prices, whose keys must be those of charges.
    func ownTaxRates(
        _ offer: ContractOffer,
        ofPlan plan: Plan,
        addOns: [AddOn],
        _ present: ContractPhase? = nil
    ) throws -> [String: [TaxRate]] {
        guard let rates = offer.ownTaxRates else { return [:] }
        let charges = (present?.terms.fees.map(\.priceKey) ?? []) + (present?.terms.usages.map(\.price.key) ?? [])
        let known = Set(plan.terms.prices.map(\.key) + addOns.map(\.key) + charges)
        let issues = rates.keys.sorted().filter { !known.contains($0) }.map { key in
            RequestIssue("priceTaxRates.\(key)", .notFound, "the contract has no price with the key '\(key)'")
        }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        return rates
    }
}

extension WeirError {
    /// Why a contract cannot have a coupon.
    fileprivate init(_ refusal: CouponRefusal, of code: String) {
        switch refusal {
        case .archived:
            self.init(.conflict, "The coupon '\(code)' is not offered any more.")
        case .tooLate(let instant):
            self.init(
                .conflict,
                "The coupon '\(code)' could be redeemed until then only.",
                details: [Fact("redeemBy", .instant(instant))]
            )
        case .heldAlready:
            self.init(
                .conflict,
                "The contract has or had the coupon '\(code)': a contract redeems it once.",
                hint: "Make another coupon for a further discount."
            )
        case .tooMany:
            self.init(.conflict, "A contract can have at most \(CouponRules.maximumPerContract) coupons.")
        case .otherCurrency(let currency):
            self.init(
                .conflict,
                "The coupon '\(code)' takes off an amount in \(currency), which is not the contract's currency."
            )
        case .contractEnded(let date):
            self.init(.conflict, "The contract ended on \(date), so it can have no more coupons.")
        case .usedUp(let maximum):
            self.init(.conflict, "The coupon '\(code)' was redeemed \(maximum) times, which is all that there are.")
        }
    }
}
