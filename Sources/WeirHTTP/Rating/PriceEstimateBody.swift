import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// What prices come to, as the API shows it.
struct PriceEstimateBody: JSONWritable {
    let estimate: PriceEstimate

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("plan", estimate.plan?.text)
            json.array("lines") { json in
                for item in estimate.items {
                    for line in item.rated.lines { json.element(RatedLineBody(line, in: item.currency)) }
                }
            }
            json.array("unpriced") { json in
                for item in estimate.items {
                    for usage in item.rated.unpriced { json.element(UnpricedBody(price: item.price.key, usage: usage)) }
                }
            }
            if let commitment = estimate.commitment {
                json.object("commitment") { json in
                    json.member("minimumSpendTopUpMinor", commitment.minimumSpendTopUp.minorUnits)
                    json.member("maximumSpendDiscountMinor", commitment.maximumSpendDiscount.minorUnits)
                    json.member("currency", commitment.total.currency.code)
                }
            }
            json.array("totals") { json in
                for total in estimate.totals {
                    json.object { json in
                        json.member("amountMinor", total.minorUnits)
                        json.member("currency", total.currency.code)
                    }
                }
            }
            json.array("uncounted") { json in
                for event in estimate.uncounted {
                    json.object { json in
                        json.member("index", event.index)
                        json.member("reason", event.reason)
                    }
                }
            }
        }
    }
}

/// Usage without a price.
private struct UnpricedBody: JSONWritable {
    let price: String
    let usage: GroupUsage

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("price", price)
            json.member("group", GroupBody(group: usage.group))
            json.member("quantity", usage.quantity)
        }
    }
}

/// Group keys and their values.
struct GroupBody: JSONWritable {
    let group: [GroupValue]

    func write(to json: inout JSONWriter) {
        json.object { json in
            for value in group { json.member(value.key, value.value) }
        }
    }
}

/// A rated line as the API shows it.
struct RatedLineBody: JSONWritable {
    let line: RatedLine
    let currency: Currency

    init(_ line: RatedLine, in currency: Currency) {
        self.line = line
        self.currency = currency
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("price", line.priceKey)
            json.member("kind", line.kind.rawValue)
            json.member("label", line.label)
            if !line.group.isEmpty { json.member("group", GroupBody(group: line.group)) }
            json.member("quantity", line.quantity)
            json.member("unitPrice", line.unitPrice)
            json.member("amount", line.amount)
            // What comes here was already added up as money.
            json.member("amountMinor", (try? line.money(in: currency))?.minorUnits)
            json.member("currency", currency.code)
            if line.priorAmount != .zero { json.member("priorAmount", line.priorAmount) }
            json.memberIfPresent("explanation", line.explanation.map(RatingExplanationBody.init))
        }
    }
}
