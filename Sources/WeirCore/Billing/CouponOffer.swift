package import WeirPrimitives

/// A coupon in a workspace's offer; contracts redeem it by its code.
///
/// What it takes off never changes: another benefit is another code.
package struct CouponOffer: Sendable, Hashable {
    /// On how many invoices of a contract it takes something off.
    package enum Duration: Sendable, Hashable {
        case once
        /// On so many, one for each billing period.
        case repeating(periods: Int)
        case forever
    }

    package var id: CouponID
    package var workspace: WorkspaceID
    /// Unique in the workspace, and never changed.
    ///
    /// See ``Slug`` for the grammar.
    package var code: String
    /// As invoices show it; nil means the code.
    package var name: String?
    package var benefit: Coupon.Benefit
    /// Keys of the prices whose lines it is for; nil means all lines.
    package var prices: Set<String>?
    package var duration: Duration
    /// From then on it cannot be redeemed; contracts that have it keep it.
    package var redeemBy: Timestamp?
    /// How many contracts may have it; nil has no bound.
    package var maximumRedemptions: Int?
    /// How many contracts were given it; a removal gives none back.
    package var redemptions: Int
    package var createdAt: Timestamp
    package var archivedAt: Timestamp?

    package init(
        id: CouponID,
        workspace: WorkspaceID,
        code: String,
        name: String? = nil,
        benefit: Coupon.Benefit,
        prices: Set<String>? = nil,
        duration: Duration = .once,
        redeemBy: Timestamp? = nil,
        maximumRedemptions: Int? = nil,
        redemptions: Int = 0,
        createdAt: Timestamp,
        archivedAt: Timestamp? = nil
    ) {
        self.id = id
        self.workspace = workspace
        self.code = code
        self.name = name
        self.benefit = benefit
        self.prices = prices
        self.duration = duration
        self.redeemBy = redeemBy
        self.maximumRedemptions = maximumRedemptions
        self.redemptions = redemptions
        self.createdAt = createdAt
        self.archivedAt = archivedAt
    }

    /// Whether another entry says the same of what it takes off, for how long and how often.
    package func hasTerms(of other: CouponOffer) -> Bool {
        code == other.code && name == other.name && benefit == other.benefit && prices == other.prices
            && duration == other.duration && redeemBy == other.redeemBy
            && maximumRedemptions == other.maximumRedemptions
    }
}

/// A coupon as a contract has it: what it takes off is agreed, whatever becomes of the offer.
package struct ContractCoupon: Sendable, Hashable {
    package var coupon: Coupon
    package var addedAt: Timestamp
    /// When it was taken away; invoices that are dated later are without it.
    package var removedAt: Timestamp?

    package init(coupon: Coupon, addedAt: Timestamp, removedAt: Timestamp? = nil) {
        self.coupon = coupon
        self.addedAt = addedAt
        self.removedAt = removedAt
    }

    /// Whether it belongs to a closed invoice when that is rated again.
    ///
    /// A coupon for so many invoices belongs to those that it was used on: where it took nothing off, another invoice has
    /// used it since. One without such a bound belongs to all that were closed while the contract had it.
    package func belongs(to invoice: Invoice) -> Bool {
        if invoice.statement.discounts.contains(where: { $0.couponCode == coupon.code }) { return true }
        guard coupon.maximumUses == nil, let closed = invoice.finalizedAt, addedAt < closed,
            removedAt.map({ closed < $0 }) ?? true
        else { return false }
        return coupon.isUsable(on: invoice.slot.invoiceDate, uses: 0)
    }
}

/// What coupons must fulfil, and how contracts come to have them; pure.
package enum CouponRules {
    package static let periods = 1...1200
    package static let redemptions = 1...1_000_000_000
    package static let maximumPrices = 100
    package static let maximumPerContract = 20

    /// What is wrong with a coupon, in the order of its fields.
    package static func flaws(in offer: CouponOffer) -> [CatalogFlaw] {
        var flaws: [CatalogFlaw] = []
        switch offer.benefit {
        case .percent(let percent):
            if percent <= .zero || percent > ExactDecimal(100) {
                flaws.append(CatalogFlaw(["percentOff"], .outOfRange, "'percentOff' must be above 0 and at most 100"))
            }
        case .amount(let amount):
            if amount.minorUnits <= 0 {
                flaws.append(CatalogFlaw(["amountOff"], .outOfRange, "'amountOff' must be above zero"))
            }
        }
        if let prices = offer.prices, prices.isEmpty {
            flaws.append(CatalogFlaw(["prices"], .tooFew, "'prices' must name a price; leave it out for all lines"))
        }
        if let prices = offer.prices, prices.count > maximumPrices {
            flaws.append(CatalogFlaw(["prices"], .tooMany, "'prices' may name at most \(maximumPrices) prices"))
        }
        if case .repeating(let periods) = offer.duration, !Self.periods.contains(periods) {
            flaws.append(CatalogFlaw(["periods"], .outOfRange, "'periods' must be 1 to \(Self.periods.upperBound)"))
        }
        if let maximum = offer.maximumRedemptions, !redemptions.contains(maximum) {
            let message = "'maxRedemptions' must be 1 to \(redemptions.upperBound)"
            flaws.append(CatalogFlaw(["maxRedemptions"], .outOfRange, message))
        }
        return flaws
    }

    /// A contract with one coupon more, behind those that it has.
    ///
    /// The number of redemptions is checked again where it is counted.
    ///
    /// What is given:
    /// - `isNew`: The contract is being made, so the coupon is for all its invoices; otherwise for those dated today or
    ///   later.
    /// - Throws: ``CouponRefusal``; the first that applies, in the order of its cases.
    package static func redeemed(
        _ offer: CouponOffer,
        by contract: Contract,
        isNew: Bool,
        now: Timestamp,
        in zone: Zone
    ) throws(CouponRefusal) -> Contract {
        let today = zone.billableDay(at: now)
        if offer.archivedAt != nil { throw .archived }
        if let redeemBy = offer.redeemBy, now >= redeemBy { throw .tooLate(redeemBy) }
        if contract.coupons.contains(where: { $0.coupon.code == offer.code }) { throw .heldAlready }
        guard contract.coupons.count < maximumPerContract else { throw .tooMany }
        if case .amount(let amount) = offer.benefit, amount.currency != contract.currency {
            throw .otherCurrency(amount.currency)
        }
        if !isNew, let end = contract.end, end < today { throw .contractEnded(end) }
        if let maximum = offer.maximumRedemptions, offer.redemptions >= maximum { throw .usedUp(maximum) }
        let uses: Int? =
            switch offer.duration {
            case .once: 1
            case .repeating(let periods): periods
            case .forever: nil
            }
        let coupon = Coupon(
            code: offer.code,
            name: offer.name,
            benefit: offer.benefit,
            prices: offer.prices,
            validFrom: isNew ? nil : today,
            maximumUses: uses
        )
        var next = contract
        next.coupons.append(ContractCoupon(coupon: coupon, addedAt: now))
        next.updatedAt = now
        return next
    }

    /// A contract without a coupon on invoices dated today or later; nil when it has none of that code.
    ///
    /// Taking it away again changes nothing.
    package static func removed(
        _ code: String,
        from contract: Contract,
        now: Timestamp,
        in zone: Zone
    ) -> Contract? {
        guard let index = contract.coupons.firstIndex(where: { $0.coupon.code == code }) else { return nil }
        guard contract.coupons[index].removedAt == nil else { return contract }
        var next = contract
        next.coupons[index].removedAt = now
        next.coupons[index].coupon.validUntil = zone.billableDay(at: now)
        next.updatedAt = now
        return next
    }
}

/// Why a contract cannot have a coupon, in order of precedence.
package enum CouponRefusal: Error, Sendable, Hashable {
    case archived
    case tooLate(Timestamp)
    /// The contract has it, or had it.
    case heldAlready
    case tooMany
    case otherCurrency(Currency)
    case contractEnded(LocalDate)
    case usedUp(Int)
}
