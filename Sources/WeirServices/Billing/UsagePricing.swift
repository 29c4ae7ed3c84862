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
        var priced: [UsageCharge: PricedCharge] = [:]
        /// Why charges that are not in ``priced`` cannot be priced.
        var flaws: [UsageCharge: ChargeFlaw] = [:]
    }

    /// What charges ask of whoever has the usage.
    struct Needs {
        var readings: [ChargeReading] = []
        /// Why charges that are not among ``readings`` cannot be priced.
        var flaws: [UsageCharge: ChargeFlaw] = [:]

        var items: [UsageItem] { readings.flatMap(\.items) }
    }

    func needs(of charges: some Sequence<UsageCharge>) -> Needs {
        let pricing = ChargePricing(calendar: calendar, meters: meters, now: now)
        var needs = Needs()
        for charge in charges {
            do throws(ChargeFlaw) {
                needs.readings.append(try pricing.reading(of: charge))
            } catch {
                needs.flaws[charge] = error
            }
        }
        return needs
    }

    /// Prices charges; one that cannot be priced does not stop the others.
    ///
    /// - Throws: ``LedgerError``; ``WeirError`` when too many events would have to be read one by one.
    func price(_ charges: [UsageCharge]) async throws -> Outcome {
        let needs = needs(of: charges)
        return try await price(needs, from: try await source.statement(needs.items))
    }

    /// Prices charges from the usage that they need; as ``price(_:)``.
    ///
    /// `statement`: Of the needs' items.
    func price(_ needs: Needs, from statement: LedgerStatement) async throws -> Outcome {
        let pricing = ChargePricing(calendar: calendar, meters: meters, now: now)
        var outcome = Outcome(cut: statement.cut, flaws: needs.flaws)
        var place = 0
        for reading in needs.readings {
            let rows = Array(statement.rows[place..<place + reading.items.count])
            place += reading.items.count
            var events: [ExactDecimal] = []
            if reading.need == .events, !rows.allSatisfy(\.isEmpty), let meter = reading.meter {
                events = try await source.amounts(of: meter, in: reading.charge.window, through: statement.cut)
            }
            do throws(ChargeFlaw) {
                outcome.priced[reading.charge] = try pricing.priced(reading, rows, events)
            } catch {
                outcome.flaws[reading.charge] = error
            }
        }
        return outcome
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
