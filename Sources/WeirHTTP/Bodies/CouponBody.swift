import WeirAPI
import WeirCore
import WeirPrimitives

/// A coupon of the offer as the API shows it.
struct CouponBody: JSONWritable {
    let coupon: CouponOffer

    init(_ coupon: CouponOffer) { self.coupon = coupon }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", coupon.id)
            Self.writeTerms(of: coupon, to: &json)
            json.member("redemptions", coupon.redemptions)
            json.member("createdAt", coupon.createdAt)
            json.memberIfPresent("archivedAt", coupon.archivedAt)
        }
    }

    /// What a catalogue states of it.
    static func writeTerms(of coupon: CouponOffer, to json: inout JSONWriter) {
        json.member("code", coupon.code)
        json.memberIfPresent("name", coupon.name)
        BenefitBody.write(coupon.benefit, to: &json)
        if let prices = coupon.prices { json.member("prices", prices.sorted()) }
        switch coupon.duration {
        case .once: json.member("duration", DurationName.once.rawValue)
        case .repeating(let periods):
            json.member("duration", DurationName.repeating.rawValue)
            json.member("periods", periods)
        case .forever: json.member("duration", DurationName.forever.rawValue)
        }
        json.memberIfPresent("redeemBy", coupon.redeemBy)
        json.memberIfPresent("maxRedemptions", coupon.maximumRedemptions)
    }
}

/// What a coupon takes off, as the API shows it.
enum BenefitBody {
    static func write(_ benefit: Coupon.Benefit, to json: inout JSONWriter) {
        switch benefit {
        case .percent(let percent): json.member("percentOff", percent)
        case .amount(let amount):
            json.member("amountOff", amount.decimal)
            json.member("currency", amount.currency.code)
        }
    }
}

/// A coupon that a contract has, as the API shows it.
struct ContractCouponBody: JSONWritable {
    let held: ContractCoupon

    init(_ held: ContractCoupon) { self.held = held }

    func write(to json: inout JSONWriter) {
        let coupon = held.coupon
        json.object { json in
            json.member("code", coupon.code)
            json.memberIfPresent("name", coupon.name)
            BenefitBody.write(coupon.benefit, to: &json)
            if let prices = coupon.prices { json.member("prices", prices.sorted()) }
            json.member("invoices", coupon.maximumUses)
            json.member("addedAt", held.addedAt)
            json.memberIfPresent("removedAt", held.removedAt)
        }
    }
}

/// Thresholds in major units, as the API shows them.
struct ProgressiveBody: JSONWritable {
    let terms: ProgressiveTerms

    init(_ terms: ProgressiveTerms) { self.terms = terms }

    init(_ billing: ProgressiveBilling) {
        terms = ProgressiveTerms(
            thresholds: billing.thresholds.map(\.decimal),
            repeatEvery: billing.repeatEvery?.decimal
        )
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.array("thresholds") { json in for threshold in terms.thresholds { json.element(threshold) } }
            json.memberIfPresent("repeatEvery", terms.repeatEvery)
        }
    }
}
