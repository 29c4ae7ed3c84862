import ArgumentParser

/// How the columns of a table become usage events, as the command line says it.
struct MappingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The name that all events get.", valueName: "name"))
    var eventName: String?

    @Option(help: ArgumentHelp("The column with the customer: its external id, or ours (cust_…).", valueName: "column"))
    var customerColumn: String?

    @Option(
        help: ArgumentHelp(
            "Instead of a column: deal the rows to this many customers, row r to customer r mod count.",
            valueName: "count"
        )
    )
    var customers: Int?

    @Option(help: ArgumentHelp("Put before what names the customer.", valueName: "text"))
    var customerPrefix = ""

    @Option(
        help: ArgumentHelp(
            "The column with the time, ISO 8601; UTC is meant without an offset. Without a column, the time of import.",
            valueName: "column"
        )
    )
    var timestampColumn: String?

    @Option(
        help: ArgumentHelp(
            "A property from a column; numbers become numbers. May be repeated.",
            valueName: "name=column"
        )
    )
    var property: [String] = []

    @Option(help: ArgumentHelp("A property that all events get. May be repeated.", valueName: "name=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("The column with the event's key.", valueName: "column"))
    var keyColumn: String?

    @Option(
        help: ArgumentHelp(
            "Put before the row number to make the event's key (default: the file's name and a colon).",
            valueName: "text"
        )
    )
    var keyPrefix: String?

    /// All that was said, for a checkpoint to compare.
    var words: [String] {
        [
            eventName, customerColumn, customers.map(String.init), customerPrefix, timestampColumn, keyColumn,
            keyPrefix,
        ].map { $0 ?? "" } + property + [""] + set
    }

    func validateForCSV() throws {
        guard eventName != nil else { throw ValidationError("A CSV file needs --event-name.") }
        switch (customerColumn, customers) {
        case (nil, nil): throw ValidationError("Say whose the events are: --customer-column or --customers.")
        case (_?, _?): throw ValidationError("--customer-column and --customers exclude each other.")
        case (nil, let count?) where count < 1: throw ValidationError("--customers must be at least 1.")
        case (_?, nil), (nil, _?): break
        }
        for pair in property + set { _ = try Self.pair(pair) }
    }

    func validateForJSONLines() throws {
        let columns = [customerColumn, timestampColumn, keyColumn].compactMap(\.self) + property + set
        guard columns.isEmpty, customers == nil, customerPrefix.isEmpty else {
            throw ValidationError("A JSONL file has no columns: only --event-name and --key-prefix apply.")
        }
    }

    /// The mapping of a CSV file.
    func eventMapping(keyPrefix: String) throws -> EventMapping {
        EventMapping(
            customer: customerColumn.map { .column($0) } ?? .dealt(count: customers ?? 1),
            customerPrefix: customerPrefix,
            eventName: eventName ?? "",
            timestampColumn: timestampColumn,
            properties: try property.map(Self.pair).map { (name: $0.0, column: $0.1) },
            constants: try set.map(Self.pair).map { (name: $0.0, value: $0.1) },
            keyPrefix: keyPrefix,
            keyColumn: keyColumn
        )
    }

    private static func pair(_ text: String) throws -> (String, String) {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw ValidationError("'\(text)' must have the form name=value.")
        }
        return (String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
}
