import ArgumentParser
import WeirAPI
import WeirClient
import WeirPrimitives

/// What is asked about prices.
struct Prices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what prices come to.",
        subcommands: [PricesEstimate.self]
    )
}

/// Says what one period of a plan comes to.
struct PricesEstimate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Say what one period of each price of a plan comes to, for given usage; nothing is stored.",
        discussion: """
              weir prices estimate pro --usage calls=1234 --seats 3
              weir prices estimate --fields estimate.yaml

            The file holds what has no option: terms instead of a plan, overrides, usage in groups or buckets, and events.
            """
    )
    private static let columns = [
        ListColumn("PRICE", "price"), ListColumn("LINE", "label"), ListColumn("QUANTITY", "quantity", .right),
        ListColumn("UNIT PRICE", "unitPrice", .right), .money("AMOUNT", "amountMinor"),
    ]

    @Argument(help: "The plan's key.")
    var plan: String?

    @Option(help: ArgumentHelp("How much of a price is used, 'price=quantity'. May be repeated.", valueName: "usage"))
    var usage: [String] = []

    @Option(help: ArgumentHelp("Seats (default: 1).", valueName: "number"))
    var seats: String?

    @Option(help: ArgumentHelp("The beginning of the period.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("The end of the period.", valueName: "time"))
    var to: String?

    @Option(help: ArgumentHelp("The zone of buckets (default: the workspace's).", valueName: "zone"))
    var timeZone: String?

    @OptionGroup
    var further: BodyFields

    @OptionGroup
    var options: AnswerOptions

    func validate() throws {
        for text in usage where Self.pair(text) == nil {
            throw ValidationError("'\(text)' is no usage: give 'price=quantity', such as calls=1234.")
        }
        if plan == nil, further.fields == nil { throw ValidationError("Name a plan, or give --fields with terms.") }
    }

    func run() async throws {
        var body = try further.object()
        let texts = [
            ("plan", plan), ("seats", seats), ("from", from.map(EventTime.normalized)),
            ("to", to.map(EventTime.normalized)), ("timeZone", timeZone),
        ]
        for (field, text) in texts { body.set(field, text) }
        if !usage.isEmpty {
            var given = body["usage"]?.objectValue ?? [:]
            for (price, quantity) in usage.compactMap(Self.pair) { given[price] = .string(quantity) }
            body["usage"] = .object(given)
        }
        let path = "/v1/prices/estimate"
        let answer = try await options.connection.ask("POST", path, body, for: "weir prices estimate")
        try options.show(answer, Self.lines)
        Self.warnings(of: answer.json.objectValue ?? [:]).forEach(ErrorOutput.write)
    }

    /// The lines, and what they add up to.
    static func lines(of estimate: JSONObject) -> [String] {
        var lines = TextTable(columns, of: estimate["lines"]?.arrayValue ?? []).lines
        if let commitment = estimate["commitment"]?.objectValue {
            for (name, member) in [
                ("commitment, missing", "minimumSpendTopUpMinor"), ("commitment, beyond", "maximumSpendDiscountMinor"),
            ] where commitment[member].map({ $0 != .number(.zero) }) ?? false {
                lines.append("\(name): \(MoneyText.text(commitment[member], commitment["currency"]))")
            }
        }
        for case .object(let total) in estimate["totals"]?.arrayValue ?? [] {
            lines.append("total: \(MoneyText.text(total["amountMinor"], total["currency"]))")
        }
        return lines
    }

    /// Usage and events that nothing was charged for.
    static func warnings(of estimate: JSONObject) -> [String] {
        let unpriced = (estimate["unpriced"]?.arrayValue ?? []).compactMap(\.objectValue).map { usage in
            "no rate of '\(usage["price"]?.shown ?? "")' matches \(usage["quantity"]?.shown ?? "") "
                + "of \(usage["group"]?.shown ?? "")"
        }
        let uncounted = (estimate["uncounted"]?.arrayValue ?? []).compactMap(\.objectValue).map { event in
            "events[\(event["index"]?.shown ?? "")]: \(event["reason"]?.shown ?? "")"
        }
        return unpriced + uncounted
    }

    private static func pair(_ text: String) -> (price: String, quantity: String)? {
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex else { return nil }
        let quantity = text[text.index(after: sign)...]
        return quantity.isEmpty ? nil : (String(text[..<sign]), String(quantity))
    }
}
