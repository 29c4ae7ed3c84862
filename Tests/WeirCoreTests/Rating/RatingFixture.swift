import Testing
import WeirCore
import WeirPrimitives

/// Short ways to prices and usage.
enum RatingFixture {
    static func price(
        _ model: ChargeModel,
        _ change: (inout Price) -> Void = { _ in }
    ) -> Price {
        var price = Price(key: "calls", name: "API calls", model: model, meter: "calls")
        change(&price)
        return price
    }

    /// Tiers of upper bound, unit amount and flat amount.
    static func tiers(_ rows: [(upTo: String?, unit: String, flat: String?)]) throws -> TierSchedule {
        TierSchedule(
            tiers: try rows.map { row in
                PriceTier(
                    upTo: try row.upTo.map { try decimal($0) },
                    unitAmount: try decimal(row.unit),
                    flatAmount: try row.flat.map { try decimal($0) }
                )
            }
        )
    }

    static func group(_ quantity: String, _ values: [(String, String?)]) throws -> GroupUsage {
        GroupUsage(group: values.map { GroupValue(key: $0.0, value: $0.1) }, quantity: try decimal(quantity))
    }
}

/// An exact number from its text.
func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text)) }
