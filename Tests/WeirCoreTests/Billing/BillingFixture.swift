import Foundation
import Testing
import WeirCore
import WeirPrimitives

/// A contract whose figures are easy to follow, and short names for values.
struct BillingFixture {
    static let planKey = "pro"
    static let before = Timestamp(milliseconds: 0)
    /// How many times as much random tests do; `WEIR_BILLING_ROUNDS` sets it.
    static let rounds = Int(ProcessInfo.processInfo.environment["WEIR_BILLING_ROUNDS"] ?? "") ?? 1

    var zone: Zone = .utc
    var currency: Currency = .usd
    var start: String = "2026-01-01"
    var end: String?
    var billing: BillingAlignment = .anniversary
    var proration: ProrationMode = .day
    var netTermsDays = 0
    var trialDays = 0
    var quantity: Int64 = 1
    var terms = ContractTerms()

    var contract: Contract {
        get throws {
            let start = try day(start)
            let contract = Contract(
                id: ContractID(rawValue: 1),
                workspace: WorkspaceID(rawValue: 2),
                customer: CustomerID(rawValue: 3),
                currency: currency,
                timeZone: zone.identifier,
                start: start,
                end: try end.map { try day($0) },
                billing: billing,
                proration: proration,
                netTermsDays: netTermsDays,
                trialDays: trialDays,
                phases: [
                    ContractPhase(
                        start: start,
                        decidedAt: Self.before,
                        plan: try #require(PlanKey(Self.planKey)),
                        planVersion: 1,
                        quantity: quantity,
                        terms: terms
                    )
                ],
                createdAt: Self.before,
                updatedAt: Self.before
            )
            try #require(ContractRules.flaws(in: contract).isEmpty)
            return contract
        }
    }

    var account: ContractAccount {
        get throws { ContractAccount(calendar: ContractCalendar(try contract, in: zone)) }
    }

    /// A change to other terms.
    func change(to terms: ContractTerms, quantity: Int64 = 1) throws -> ContractChange {
        ContractChange(
            plan: try #require(PlanKey(Self.planKey)),
            planVersion: 2,
            quantity: quantity,
            terms: terms
        )
    }

    static func fee(
        _ key: String = "base",
        _ amount: Int64,
        quantity: Int64 = 1,
        _ interval: BillingInterval = .month,
        _ timing: PriceTiming = .arrears
    ) -> ContractFee {
        ContractFee(
            priceKey: key,
            label: key,
            unitAmount: ExactDecimal(amount),
            quantity: quantity,
            interval: interval,
            timing: timing
        )
    }

    static func usage(_ key: String = "calls", _ interval: BillingInterval = .month) -> ContractUsage {
        ContractUsage(
            price: Price(key: key, model: .perUnit(unitAmount: ExactDecimal(1)), interval: interval, meter: "CALLS")
        )
    }

    static func zone(_ identifier: String) throws -> Zone {
        let url = URL(filePath: "/usr/share/zoneinfo/\(identifier)")
        return try Zone(identifier: identifier, tzif: Array(Data(contentsOf: url)))
    }
}

func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text), "\(text) is not a date") }

func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(iso8601: text), "\(text) is not an instant") }

func exact(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(parsing: text), "\(text) is no number") }

func usd(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: .usd) }

/// Rates no usage.
func noUsage(_ charge: UsageCharge) throws(MoneyError) -> [ChargeLine] { [] }

extension ContractInvoice {
    /// The invoice date, and each line as `label amount`, in minor units.
    var summary: [String] {
        [slot.invoiceDate.description] + statement.lines.map { "\($0.label) \($0.amount.minorUnits)" }
    }
}
