import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// What holds for corrections of a closed period, whatever comes late, changes or goes, in any order.
struct AdjustmentPropertyTests {
    private static let period = TimeRange(start: Timestamp(milliseconds: 0), end: Timestamp(milliseconds: 86_400_000))
    private static let regions = ["asia", "eu", "us"]

    /// Usage events of a period, and what they cost: $0.07 for each of a region's first ten units, then $0.03.
    private struct Usage {
        var events: [(region: String, quantity: Int64)] = []

        mutating func change(_ random: inout SeededGenerator) {
            let event = (
                region: random.pick(AdjustmentPropertyTests.regions), quantity: Int64.random(in: 1...9, using: &random)
            )
            guard let index = events.indices.randomElement(using: &random), !random.chance(40) else {
                return events.append(event)
            }
            if random.chance(50) { events.remove(at: index) } else { events[index] = event }
        }

        var lines: [ChargeLine] {
            AdjustmentPropertyTests.regions.compactMap { region in
                let quantity = events.filter { $0.region == region }.reduce(0) { $0 + $1.quantity }
                guard quantity > 0 else { return nil }
                return ChargeLine(
                    kind: .usage,
                    label: "calls · \(region)",
                    priceKey: "calls",
                    dimensions: ["region": region],
                    quantity: Quantity(quantity),
                    amount: ExactFraction(min(quantity, 10) * 7 + max(quantity - 10, 0) * 3, over: 100),
                    servicePeriod: AdjustmentPropertyTests.period
                )
            }
        }
    }

    private static func coupons(_ random: inout SeededGenerator) -> [Coupon] {
        (0..<Int.random(in: 0...2, using: &random)).map { index in
            let percent = Coupon.Benefit.percent(ExactDecimal(Int64.random(in: 1...100, using: &random)))
            let amount = Coupon.Benefit.amount(usd(Int64.random(in: 1...300, using: &random)))
            return Coupon(
                code: "coupon-\(index)",
                benefit: random.chance(50) ? percent : amount,
                prices: random.chance(40) ? ["calls"] : nil
            )
        }
    }

    private static func statement(
        _ usage: Usage,
        fee: ChargeLine?,
        _ coupons: [Coupon]
    ) throws -> InvoiceStatement {
        let lines = [fee].compactMap(\.self) + usage.lines
        return try InvoiceBuilder.statement(of: InvoiceContent(currency: .usd, lines: lines, coupons: coupons))
    }

    private static func net(_ statement: InvoiceStatement) throws -> Money {
        try statement.subtotal.subtracting(statement.discount)
    }

    @Test(
        "All invoices of a closed period come to what a cut with all knowledge would say, and say each difference once"
    )
    func corrected() throws {
        for seed in 0..<UInt64(150 * BillingFixture.rounds) {
            var random = SeededGenerator(seed: seed)
            var usage = Usage()
            for _ in 0..<Int.random(in: 0...12, using: &random) { usage.change(&random) }
            let coupons = Self.coupons(&random)
            let fee =
                random.chance(50)
                ? ChargeLine(kind: .oneOff, label: "fee", amount: ExactFraction(5), servicePeriod: Self.period) : nil
            let date = LocalDate(dayNumber: 1)
            let invoice = Invoice(
                id: InvoiceID(rawValue: 9),
                workspace: WorkspaceID(rawValue: 1),
                customer: CustomerID(rawValue: 1),
                contract: ContractID(rawValue: 1),
                status: .sent,
                number: InvoiceNumber(prefix: "INV-", counter: 1),
                slot: InvoiceSlot(period: Self.period, invoiceDate: date, dueDate: date),
                statement: try Self.statement(usage, fee: fee, coupons),
                createdAt: Self.period.start,
                updatedAt: Self.period.start
            )
            var adjusted: [InvoiceLine] = []
            var charged = try Self.net(invoice.statement)
            for step in 0..<8 {
                for _ in 0..<Int.random(in: 0...5, using: &random) { usage.change(&random) }
                func differences() throws -> [ChargeLine] {
                    try AdjustmentRules.lines(
                        for: invoice,
                        recomputed: usage.lines,
                        coupons: coupons,
                        adjusted: adjusted,
                        in: .utc
                    )
                }
                // The next invoice has them, under whatever coupons hold then.
                let next = try InvoiceBuilder.statement(
                    of: InvoiceContent(currency: .usd, lines: try differences(), coupons: coupons)
                )
                #expect(next.discount.isZero)
                adjusted += next.lines
                charged = try charged.adding(next.subtotal)
                let wanted = try Self.net(Self.statement(usage, fee: fee, coupons))
                #expect(charged == wanted, "seed \(seed), step \(step)")
                #expect(!charged.isNegative)
                #expect(try differences().isEmpty, "seed \(seed), step \(step): said twice")
            }
        }
    }
}
