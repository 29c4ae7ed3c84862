package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices

/// Reads the bodies of requests about coupons.
package enum CouponRequest {
    package static func create(_ fields: ObjectReader) -> CreateCoupon? {
        let code = fields.required("code") { field in
            field.string(maxBytes: Slug.maximumLength, expected: Slug.rule) { Slug.isValid($0) }
        }
        let name = fields.optional("name") { $0.name() }
        let benefit = benefit(fields)
        let prices = fields.optional("prices") { field in
            field.array(minCount: 1, maxCount: CouponRules.maximumPrices) { $0.string(maxBytes: Slug.maximumLength) }
        }
        let duration = duration(fields)
        let redeemBy = fields.optional("redeemBy") { $0.timestamp() }
        let redemptions = fields.optional("maxRedemptions") { $0.int(in: CouponRules.redemptions) }
        guard let code, let benefit, let duration else { return nil }
        return CreateCoupon(
            code: code,
            name: name,
            benefit: benefit,
            prices: prices.map(Set.init),
            duration: duration,
            redeemBy: redeemBy,
            maximumRedemptions: redemptions
        )
    }

    /// A code, as contracts name it.
    static func code(_ fields: ObjectReader) -> String? {
        fields.required("code") { $0.string(maxBytes: Slug.maximumLength) }
    }

    /// Exactly one of `percentOff`, and `amountOff` with its `currency`.
    private static func benefit(_ fields: ObjectReader) -> Coupon.Benefit? {
        let percent = fields.optional("percentOff") { $0.decimal(in: ExactDecimal.zero...ExactDecimal(100)) }
        let amount = fields.optional("amountOff") { $0.decimal() }
        let currency = fields.optional("currency") { $0.currency() }
        let hasPercent = fields.says("percentOff")
        let hasAmount = fields.says("amountOff")
        guard hasPercent != hasAmount else {
            let what = hasPercent ? "cannot stand beside 'amountOff'" : "or 'amountOff' is required"
            fields.report("percentOff", hasPercent ? .conflictingFields : .required, what)
            return nil
        }
        if hasPercent {
            if fields.says("currency") {
                fields.report("currency", .conflictingFields, "needs 'amountOff' beside it")
            }
            return percent.map { .percent($0) }
        }
        guard fields.says("currency") else {
            fields.report("currency", .required, "is required beside 'amountOff'")
            return nil
        }
        guard let amount, let currency else { return nil }
        guard let money = try? Money(rounding: amount, in: currency), money.decimal == amount else {
            let decimals = currency.minorDigits
            fields.report("amountOff", .inexact, "must have at most the \(decimals) decimals of \(currency)")
            return nil
        }
        return .amount(money)
    }

    private static func duration(_ fields: ObjectReader) -> CouponOffer.Duration? {
        let name = fields.optional("duration") { $0.choice(DurationName.self) }
        let periods = fields.optional("periods") { $0.int(in: CouponRules.periods) }
        if fields.says("duration"), name == nil { return nil }
        switch name ?? .once {
        case .repeating:
            guard fields.says("periods") else {
                fields.report("periods", .required, "is required with the duration 'repeating'")
                return nil
            }
            return periods.map { .repeating(periods: $0) }
        case .once, .forever:
            if fields.says("periods") {
                fields.report("periods", .conflictingFields, "needs the duration 'repeating'")
            }
            return name == .forever ? .forever : .once
        }
    }
}

/// How long a coupon holds, as the API names it.
enum DurationName: String, CaseIterable {
    case once
    case repeating
    case forever
}
