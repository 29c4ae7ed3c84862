package import WeirCore
import WeirPrimitives
import WeirServices

/// Plans side by side: what each costs and gives; pure.
package struct PlanComparison: Sendable {
    /// A row of the table: what it is about, and what each plan says.
    package struct Row: Sendable, Hashable {
        package var label: String
        package var values: [String]
    }

    /// A plan as its card shows it.
    package struct Card: Sendable, Hashable {
        package var key: PlanKey
        package var name: String
        /// `$29.00`, `Free`, `By usage`.
        package var price: String
        /// `per month`; nil when there is no amount.
        package var interval: String?
        /// What it gives, the most important first.
        package var points: [String]
        /// What is charged beside the amount.
        package var charges: [String]
        package var isFree: Bool
        package var canBeBought: Bool
        package var trialDays: Int?
    }

    package let cards: [Card]
    package let rows: [Row]
    /// The rows of what plans give, without those of prices.
    package let given: [Row]

    /// Points of a card, at most; the table says all.
    private static let maximumPoints = 6

    package init(_ plans: [Plan], under policy: PolicySnapshot, _ text: PriceText) {
        let writer = Writer(policy: policy, text: text)
        cards = plans.map(writer.card)
        given = writer.given(plans)
        rows = given + writer.priceRows(plans)
    }

    private struct Writer {
        let policy: PolicySnapshot
        let text: PriceText

        private var words: OfferWords { text.words }
        private var format: PageFormat { text.format }

        func card(_ plan: Plan) -> Card {
            let terms = plan.terms
            var card = Card(
                key: plan.key,
                name: terms.name,
                price: words.free,
                interval: nil,
                points: [],
                charges: [],
                isFree: !plan.isCharged,
                canBeBought: terms.stripePriceID != nil,
                trialDays: terms.trialDays
            )
            if let flat = plan.flatPrice, let currency = flat.price.currency ?? terms.currency {
                card.price = format.price(flat.amount, in: currency)
                card.interval = words.everyInterval(flat.price.interval)
            } else if let seats = seats(of: plan), let currency = seats.price.currency ?? terms.currency {
                card.price = format.price(seats.amount, in: currency)
                card.interval = words.perSeat(words.everyInterval(seats.price.interval))
            } else if plan.isCharged {
                card.price = terms.prices.isEmpty ? words.onRequest : words.byUsage
            }
            for feature in features([plan]) {
                guard let value = value(of: feature, in: plan), value != words.notIncluded else { continue }
                let name = OfferText.name(of: feature, policy.meters)
                card.points.append(value == words.yes || value == words.included ? name : "\(name): \(value)")
            }
            card.points = Array(card.points.prefix(PlanComparison.maximumPoints))
            if let days = terms.trialDays, days > 0 {
                card.points.append("\(words.trial): \(words.days(format.number(days)))")
            }
            if let currency = terms.currency {
                let told = plan.flatPrice?.price.key ?? seats(of: plan)?.price.key
                card.charges = terms.prices.filter { $0.key != told }.map { price in
                    "\(text.title(of: price)): \(text.lines(of: price, in: currency).joined(separator: "; "))"
                }
            }
            return card
        }

        /// What a seat costs, of a plan that has no fee but that.
        private func seats(of plan: Plan) -> (price: Price, amount: ExactDecimal)? {
            guard plan.flatPrice == nil else { return nil }
            for price in plan.terms.prices where price.perSeat {
                if case .perUnit(let amount) = price.model { return (price, amount) }
            }
            return nil
        }

        func given(_ plans: [Plan]) -> [Row] {
            var rows: [Row] = []
            for feature in features(plans) {
                rows.append(
                    Row(
                        label: OfferText.name(of: feature, policy.meters),
                        values: plans.map { value(of: feature, in: $0) ?? words.notIncluded }
                    )
                )
            }
            let scopes = Set(plans.flatMap { $0.terms.rateLimits.keys })
            for scope in scopes.sorted(by: { $0.description < $1.description }) {
                let label =
                    switch scope {
                    case .everything: words.rateLimit
                    case .feature(let key): "\(words.rateLimit), \(OfferText.prettified(key.text))"
                    }
                rows.append(Row(label: label, values: plans.map { rate($0.terms.rateLimits[scope]) }))
            }
            return rows
        }

        /// What is charged beside the first flat amount, price by price.
        func priceRows(_ plans: [Plan]) -> [Row] {
            var keys: [String] = []
            for plan in plans {
                for price in plan.terms.prices where price.key != plan.flatPrice?.price.key && !keys.contains(price.key)
                {
                    keys.append(price.key)
                }
            }
            return keys.compactMap { key in
                guard let sample = plans.lazy.flatMap(\.terms.prices).first(where: { $0.key == key }) else {
                    return nil
                }
                return Row(
                    label: words.priceOf(text.title(of: sample)),
                    values: plans.map { plan in
                        guard let price = plan.terms.prices.first(where: { $0.key == key }),
                            let currency = price.currency ?? plan.terms.currency
                        else { return words.noPrice }
                        return OfferText.sentence(text.lines(of: price, in: currency).joined(separator: "; "))
                    }
                )
            }
        }

        /// The features that a plan says something of, those with quotas first.
        private func features(_ plans: [Plan]) -> [Feature] {
            let quotas = Set(plans.flatMap { $0.terms.quotas.keys })
            let values = Set(plans.flatMap { $0.terms.features.keys }).subtracting(quotas)
            return (quotas.sorted() + values.sorted()).compactMap { policy.features[$0] }
        }

        private func value(of feature: Feature, in plan: Plan) -> String? {
            let key = feature.key
            if let kit = plan.terms.accountKit.flatMap({ policy.kits[$0] }), !kit.enables(key) { return nil }
            switch feature.kind {
            case .metered:
                guard let quota = plan.terms.quotas[key] else { return words.unlimited }
                let period =
                    switch plan.terms.period {
                    case .month: words.perMonth
                    case .day: words.perDay
                    }
                return "\(format.number(quota.limit)) \(period)"
            case .boolean, .staticValue:
                switch plan.terms.features[key] {
                case .boolean(let isOn)?: return isOn ? words.yes : nil
                case .number(let number)?: return format.number(number)
                case .text(let text)?: return text
                case nil: return nil
                }
            }
        }

        private func rate(_ rate: RateLimit?) -> String {
            guard let rate else { return words.unlimited }
            let interval =
                switch rate.interval {
                case .second: words.second
                case .minute: words.minute
                case .hour: words.hour
                }
            return words.per(format.number(ExactDecimal(rate.limit)), interval)
        }
    }
}
