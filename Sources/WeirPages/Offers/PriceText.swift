package import WeirCore
import WeirFormats
package import WeirPrimitives

/// Tells prices as customers read them; exact, by locale.
package struct PriceText: Sendable {
    package var format: PageFormat
    package var words: OfferWords
    private let meters: [String: Meter]
    private let units: [MeterID: String]

    package init(
        format: PageFormat,
        words: OfferWords = .english,
        meters: [Meter] = [],
        features: [Feature] = []
    ) {
        self.format = format
        self.words = words
        self.meters = Dictionary(meters.map { ($0.code, $0) }) { first, _ in first }
        var units: [MeterID: String] = [:]
        for feature in features { if let meter = feature.meter { units[meter] = feature.unit ?? units[meter] } }
        self.units = units
    }

    package init(format: PageFormat, words: OfferWords = .english, of policy: PolicySnapshot) {
        self.init(
            format: format,
            words: words,
            meters: policy.meters.meters,
            features: policy.features.values.sorted { $0.key < $1.key }
        )
    }

    /// What is priced: the price's own name, else its meter's, else its key.
    package func title(of price: Price) -> String {
        price.name ?? price.meter.flatMap { meters[$0]?.displayName } ?? OfferText.prettified(price.key)
    }

    /// `$29.00 per month`; one line, or one for each tier.
    package func lines(of price: Price, in currency: Currency) -> [String] {
        let currency = price.currency ?? currency
        func money(_ amount: ExactDecimal) -> String { format.price(amount, in: currency) }
        let unit = unit(of: price)
        func each(_ amount: ExactDecimal) -> String { words.each(money(amount), unit) }
        var lines: [String]
        switch price.model {
        case .flat(let amount): lines = ["\(money(amount)) \(words.everyInterval(price.interval))"]
        case .perUnit(let amount):
            let text = each(amount)
            lines = [price.perSeat ? "\(text) \(words.everyInterval(price.interval))" : text]
        case .graduated(let schedule), .volume(let schedule): lines = tiers(schedule.tiers, unit, money)
        case .package(let charge):
            lines = [words.perPackage(money(charge.amount), format.number(charge.size), unit)]
        case .percentage(let charge):
            var text = words.share(format.local.percent(charge.ratePercent))
            if let fixed = charge.fixedPerEvent { text = words.plus(text, money(fixed)) }
            lines = [text]
        case .graduatedPercentage(let schedule):
            lines = zip(schedule.tiers, 0...).map { tier, index in
                place(
                    tier.upTo.map(format.number),
                    words.share(format.local.percent(tier.ratePercent)),
                    isFirst: index == 0,
                    isOnly: schedule.tiers.count == 1
                )
            }
        case .dynamic: lines = [words.priced]
        case .multiplier(let factor): lines = [words.multiplied(format.number(factor))]
        case .capacity(let tiers): lines = tiers.first.map { [words.from(money($0.amount))] } ?? []
        case .dimensional(let card):
            let amounts = card.rates.map(\.unitAmount) + [card.fallback].compactMap(\.self)
            let least = amounts.min()
            lines = [least.map { words.from(each($0)) } ?? words.rates(card.rates.count)]
        }
        let conditions = conditions(of: price, money)
        if !conditions.isEmpty, let last = lines.popLast() {
            lines.append(([last] + conditions).joined(separator: ", "))
        }
        return lines
    }

    private func conditions(of price: Price, _ money: (ExactDecimal) -> String) -> [String] {
        var conditions: [String] = []
        if price.includesQuota { conditions.append(words.afterQuota) }
        if let free = price.freeUnits { conditions.append(words.freeUnits(format.number(free))) }
        if let least = price.spend.minimum { conditions.append(words.atLeast(money(least))) }
        if let most = price.spend.maximum { conditions.append(words.atMost(money(most))) }
        return conditions
    }

    private func tiers(_ tiers: [PriceTier], _ unit: String, _ money: (ExactDecimal) -> String) -> [String] {
        zip(tiers, 0...).map { tier, index in
            let unitPrice =
                tier.packageSize.map { words.perPackage(money(tier.unitAmount), format.number($0), unit) }
                ?? words.each(money(tier.unitAmount), unit)
            let price = tier.flatAmount.map { words.plus(money($0), unitPrice) } ?? unitPrice
            return place(tier.upTo.map(format.number), price, isFirst: index == 0, isOnly: tiers.count == 1)
        }
    }

    private func place(_ upTo: String?, _ price: String, isFirst: Bool, isOnly: Bool) -> String {
        guard let upTo else { return isOnly ? price : words.beyond(price) }
        return isFirst ? words.first(upTo, price) : words.upTo(upTo, price)
    }

    private func unit(of price: Price) -> String {
        if price.perSeat { return words.seat }
        return price.meter.flatMap { meters[$0] }.flatMap { units[$0.id] } ?? words.unit
    }
}

/// Names that are made for programs, as people read them.
package enum OfferText {
    /// `email.send` → `Email send`.
    package static func prettified(_ slug: String) -> String {
        let words = slug.split { ".-_ ".contains($0) }.joined(separator: " ")
        guard let first = words.first else { return slug }
        return first.uppercased() + words.dropFirst()
    }

    /// `first 1,000: …` → `First 1,000: …`, for what stands by itself.
    static func sentence(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// What a feature is called: by its meter when that has a name of its own, else by its key.
    package static func name(of feature: Feature, _ meters: MeterSet) -> String {
        if let meter = feature.meter.flatMap({ meters[id: $0] }), meter.displayName != meter.code {
            return meter.displayName
        }
        return prettified(feature.key.text)
    }
}
