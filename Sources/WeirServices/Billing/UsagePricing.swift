import WeirCore
import WeirPrimitives
import WeirStorage

/// Reads the usage that charges of a contract need, all of one moment, and has it priced.
struct UsagePricing {
    let calendar: ContractCalendar
    let meters: MeterSet
    let source: any UsageSource
    let now: Timestamp

    /// Prices with the number of the last ledger entry that they count.
    struct Outcome {
        var cut: Sequence64
        var priced: [UsageCharge: PricedCharge]
    }

    /// Prices charges.
    ///
    /// - Throws: ``LedgerError``; ``WeirError`` when a figure cannot be held exactly, or a price needs too many windows.
    func price(_ charges: [UsageCharge]) async throws -> Outcome {
        let pricing = ChargePricing(calendar: calendar, meters: meters, now: now)
        do {
            let readings = try charges.map(pricing.reading)
            let statement = try await source.statement(readings.flatMap(\.items))
            var outcome = Outcome(cut: statement.cut, priced: [:])
            var place = 0
            for reading in readings {
                let rows = Array(statement.rows[place..<place + reading.items.count])
                place += reading.items.count
                var events: [ExactDecimal] = []
                if reading.need == .events, !rows.allSatisfy(\.isEmpty), let meter = reading.meter {
                    events = try await source.amounts(of: meter, in: reading.charge.window, through: statement.cut)
                }
                outcome.priced[reading.charge] = try pricing.priced(reading, rows, events)
            }
            return outcome
        } catch let flaw as ChargeFlaw {
            throw WeirError(flaw)
        }
    }
}

extension WeirError {
    /// A charge that cannot be priced.
    init(_ flaw: ChargeFlaw) {
        switch flaw {
        case .rating(let flaw, let key): self.init(flaw, ofPrice: key)
        case .money(let error): self.init(error)
        case .tooManyWindows(let key):
            self.init(
                .conflict,
                "The price '\(key)' needs the usage of more than \(ChargePricing.maximumWindows) windows for one invoice.",
                hint: "Give it a shorter interval or longer buckets."
            )
        }
    }

    /// A price that cannot be applied: the contract's terms were checked, so it is a figure that is too large.
    init(_ flaw: RatingFlaw, ofPrice key: String) {
        switch flaw {
        case .overflow:
            self.init(.conflict, "The amount of the price '\(key)' cannot be held exactly.")
        case .wrongUsage, .quotaUnknown, .currencyUnknown:
            self.init(.internalError, "The price '\(key)' could not be applied.")
        }
    }

    init(_ error: MoneyError) {
        switch error {
        case .overflow, .invalidWeights: self.init(.conflict, "The invoice's total cannot be held exactly.")
        case .currencyMismatch(let one, let other):
            self.init(.conflict, "Amounts in \(one) and \(other) cannot stand on one invoice.")
        }
    }
}
