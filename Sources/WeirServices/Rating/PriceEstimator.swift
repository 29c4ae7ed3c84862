import WeirCore
import WeirPrimitives

/// Applies a plan's prices to what a request gives.
struct PriceEstimator {
    let terms: PlanTerms
    /// Those of the terms, under the overrides.
    let prices: [Price]
    let surroundings: PriceRules.Surroundings
    let meters: MeterSet
    let input: EstimatePrices
    let zone: Zone

    func estimate(of plan: PlanKey?) throws(WeirError) -> PriceEstimate {
        var issues = unknownPrices
        var items: [PriceEstimate.Item] = []
        for price in prices {
            do throws(RequestIssue) {
                guard let currency = price.currency ?? terms.currency else { continue }
                let rated = try self.rated(price, try given(price), currency)
                items.append(try item(price, currency, rated))
            } catch {
                issues.append(error)
            }
        }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        do throws(RatingFlaw) {
            let commitment = try settlement(items)
            return PriceEstimate(
                plan: plan,
                items: items,
                commitment: commitment,
                totals: try totals(items, commitment),
                uncounted: uncounted
            )
        } catch {
            throw WeirError.invalidInput([RequestIssue("", .outOfRange, "the total is too large to be held exactly")])
        }
    }

    // MARK: Usage

    private var unknownPrices: [RequestIssue] {
        guard case .usage(let usage) = input.given else { return [] }
        let known = Set(prices.map(\.key))
        return usage.keys.filter { !known.contains($0) }.sorted().map { key in
            RequestIssue(Self.path(key), .notFound, "there is no price with the key '\(key)'")
        }
    }

    private static func path(_ key: String) -> String { RequestIssue.path(["usage", .member(key)]) }

    /// The usage of a price, as given or counted from events.
    private func given(_ price: Price) throws(RequestIssue) -> GivenUsage {
        let need = Rating.need(of: price)
        if need == .nothing { return GivenUsage(usage: .nothing) }
        switch input.given {
        case .usage(let usage):
            guard var given = usage[price.key] else {
                return GivenUsage(usage: need == .seats ? .total(input.seats) : Self.nothing(need))
            }
            given.usage = try named(given.usage, price)
            given.prior = try given.prior.map { prior throws(RequestIssue) in try named(prior, price) }
            return given
        case .events(let events):
            if need == .seats { return GivenUsage(usage: .total(input.seats)) }
            guard let matcher = matcher(of: price) else { return GivenUsage(usage: Self.nothing(need)) }
            if matcher.meter.aggregation == .weightedSum, input.period == nil {
                throw RequestIssue(
                    "from",
                    .required,
                    "'from' and 'to' are needed for the meter '\(matcher.meter.code)'"
                )
            }
            let loose = LooseUsage(events, meter: matcher, window: input.period ?? .always, zone: zone)
            do {
                return GivenUsage(usage: try loose.usage(need, quotaPeriod: terms.period))
            } catch {
                throw RequestIssue("events", .outOfRange, "the events add up to more than can be held exactly")
            }
        }
    }

    /// No usage, in the form that is needed.
    private static func nothing(_ need: UsageNeed) -> RatedUsage {
        switch need {
        case .nothing: .nothing
        case .seats, .total, .quotaPeriods: .total(.zero)
        case .groups: .groups([])
        case .events: .events([])
        case .peaks: .peaks([:])
        case .buckets: .buckets([])
        }
    }

    private func matcher(of price: Price) -> MeterMatcher? {
        guard let code = price.meter, let meter = meters.meters.first(where: { $0.code == code }) else { return nil }
        return meters.matcher(of: meter.id)
    }

    /// Groups with a value for each of the meter's keys, in their order.
    private func named(_ usage: RatedUsage, _ price: Price) throws(RequestIssue) -> RatedUsage {
        guard case .groups(let groups) = usage, let keys = matcher(of: price)?.meter.groupKeys else { return usage }
        var result: [GroupUsage] = []
        for usage in groups {
            if let unknown = usage.group.first(where: { !keys.contains($0.key) }) {
                let message = "the meter '\(price.meter ?? "")' does not group by '\(unknown.key)'"
                throw RequestIssue(Self.path(price.key) + ".groups", .notFound, message)
            }
            let group = keys.map { key in
                GroupValue(key: key, value: usage.group.first { $0.key == key }?.value)
            }
            result.append(GroupUsage(group: group, quantity: usage.quantity))
        }
        return .groups(result)
    }

    // MARK: Rating

    private func rated(
        _ price: Price,
        _ given: GivenUsage,
        _ currency: Currency
    ) throws(RequestIssue) -> RatedPrice {
        let quota = surroundings.quotaIncluded(in: price).flatMap { terms.quotas[$0]?.limit.decimal }
        let ratingTerms = RatingTerms(
            currency: currency,
            tierSelectionQuantity: given.tierSelectionQuantity,
            quotaLimit: quota,
            prior: given.prior
        )
        do {
            return try Rating.rate(price, given.usage, ratingTerms)
        } catch {
            throw issue(error, price)
        }
    }

    private func item(
        _ price: Price,
        _ currency: Currency,
        _ rated: RatedPrice
    ) throws(RequestIssue) -> PriceEstimate.Item {
        do {
            let total = try rated.money(in: currency)
            return PriceEstimate.Item(price: price, currency: currency, rated: rated, total: total)
        } catch {
            throw issue(error, price)
        }
    }

    private func issue(_ flaw: RatingFlaw, _ price: Price) -> RequestIssue {
        let path = Self.path(price.key)
        switch flaw {
        case .overflow:
            return RequestIssue(path, .outOfRange, "the amount of the price '\(price.key)' cannot be held exactly")
        case .quotaUnknown, .currencyUnknown:
            return RequestIssue(path, .required, "the price '\(price.key)' needs a quota and a currency of the plan")
        case .wrongUsage(let need):
            return RequestIssue(path, .conflictingFields, "the price '\(price.key)' needs \(Self.words(need))")
        }
    }

    /// What a need is called in requests.
    private static func words(_ need: UsageNeed) -> String {
        switch need {
        case .nothing: "no usage"
        case .seats: "'quantity', the number of seats"
        case .total: "'quantity'"
        case .groups: "'groups', each with its 'group' and 'quantity'"
        case .events: "'events', the amount of each"
        case .peaks: "'peaks', the highest value of each unit"
        case .buckets(let window): "'buckets', the quantity of each \(window.rawValue)"
        case .quotaPeriods: "'quantity', or 'buckets' with the quantity of each quota period"
        }
    }

    // MARK: Totals

    private func settlement(_ items: [PriceEstimate.Item]) throws(RatingFlaw) -> SpendSettlement? {
        guard let commitment = terms.commitment, let currency = terms.currency else { return nil }
        var usage = Money.zero(currency)
        for item in items where item.currency == currency && item.price.interval == commitment.interval {
            usage = try Self.sum(usage, item.total)
        }
        return try SpendRules.settle(commitment.spend, usage: usage, billed: .zero(currency))
    }

    private func totals(
        _ items: [PriceEstimate.Item],
        _ commitment: SpendSettlement?
    ) throws(RatingFlaw) -> [Money] {
        var totals: [Money] = []
        func add(_ money: Money) throws(RatingFlaw) {
            if let place = totals.firstIndex(where: { $0.currency == money.currency }) {
                totals[place] = try Self.sum(totals[place], money)
            } else {
                totals.append(money)
            }
        }
        for item in items { try add(item.total) }
        if let commitment {
            try add(commitment.minimumSpendTopUp)
            try add(
                Money(
                    minorUnits: -commitment.maximumSpendDiscount.minorUnits,
                    currency: commitment.maximumSpendDiscount.currency
                )
            )
        }
        return totals
    }

    private static func sum(_ left: Money, _ right: Money) throws(RatingFlaw) -> Money {
        do { return try left.adding(right) } catch { throw .overflow }
    }

    /// The events that no price's meter counts, with the reason.
    private var uncounted: [PriceEstimate.UncountedEvent] {
        guard case .events(let events) = input.given else { return [] }
        let matchers = prices.compactMap(matcher)
        return events.enumerated().compactMap { index, event in
            if let period = input.period, !period.contains(event.timestamp) {
                return PriceEstimate.UncountedEvent(index: index, reason: "its timestamp is outside 'from' and 'to'")
            }
            var reason = "no price's meter listens to '\(event.name)'"
            for matcher in matchers {
                switch LooseUsage.contribution(of: event, to: matcher) {
                case .success: return nil
                case .failure(let cause): reason = "the meter '\(matcher.meter.code)': \(cause.explanation)"
                case nil: continue
                }
            }
            return PriceEstimate.UncountedEvent(index: index, reason: reason)
        }
    }
}
