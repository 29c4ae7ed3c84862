import WeirAPI
import WeirImport
import WeirPrimitives

/// What a comparison of invoices came to.
struct ComparisonReport {
    struct Sum: Equatable {
        var currency: Currency
        var theirs: Int64 = 0
        var ours: Int64 = 0
    }

    typealias Entry = (comparison: InvoiceComparison, isKnown: Bool)

    let system: String
    /// The days whose invoices were compared.
    var days = InvoiceComparison.Days(from: nil, to: nil)
    private(set) var comparisons: [Entry] = []
    private(set) var sums: [Sum] = []
    /// What was not compared: the first of each reason in full, and how many.
    private(set) var notes: [(note: ImportNote, count: Int)] = []
    /// Invoices over nothing that only one system wrote.
    private(set) var nothing = 0

    init(system: String) { self.system = system }

    mutating func add(_ new: [InvoiceComparison], isKnown: Bool) {
        for comparison in new {
            guard !comparison.isNothing else {
                nothing += 1
                continue
            }
            comparisons.append((comparison, isKnown))
            let index = sums.firstIndex { $0.currency == comparison.currency } ?? sums.endIndex
            if index == sums.endIndex { sums.append(Sum(currency: comparison.currency)) }
            sums[index].theirs += comparison.theirs?.totalMinor ?? 0
            sums[index].ours += comparison.ours?.totalMinor ?? 0
        }
    }

    mutating func leaveOut(_ note: ImportNote) {
        let index = notes.firstIndex {
            ($0.note.field, $0.note.reason, $0.note.outcome) == (note.field, note.reason, note.outcome)
        }
        if let index { notes[index].count += 1 } else { notes.append((note, 1)) }
    }

    /// Invoices that both systems have.
    var compared: Int { comparisons.count { $0.comparison.theirs != nil && $0.comparison.ours != nil } }
    var same: Int { comparisons.count { $0.comparison.isSame } }
    var leftOut: Int { notes.reduce(0) { $0 + $1.count } }
    /// Invoices that should have been compared, and could not be read.
    private var unread: Int { notes.reduce(0) { $0 + ($1.note.outcome == .told ? 0 : $1.count) } }
    /// Whether at least one was compared, and nothing differs or could not be read.
    var isSame: Bool { compared > 0 && comparisons.allSatisfy { $0.comparison.isSame } && unread == 0 }

    static func status(_ entry: Entry) -> String {
        if !entry.isKnown { return "no such customer here" }
        if entry.comparison.theirs == nil { return "only here" }
        if entry.comparison.ours == nil { return "only there" }
        return entry.comparison.isSame ? "same" : "differs"
    }

    /// What it came to, the last sentence first to be read.
    var verdict: String {
        if compared == 0, comparisons.isEmpty { return "Nothing was compared: no invoice of either system was found." }
        if compared == 0 { return "Nothing was compared: no invoice there has one here that belongs to it." }
        if unread > 0 { return "Not all was compared: \(unread) invoices could not be read." }
        return isSame ? "All that was compared is the same." : "Not all is the same."
    }

    // MARK: Showing

    private static func text(_ minor: Int64?, _ currency: Currency) -> String {
        minor.map { "\(Money(minorUnits: $0, currency: currency))" } ?? "–"
    }

    var lines: [String] {
        var table = TextTable([
            ("CUSTOMER", .left), ("DATE", .left), ("LINE", .left), ("THERE", .right), ("HERE", .right),
            ("DIFFERENCE", .right),
            ("WHY", .left),
        ])
        for entry in comparisons where !entry.comparison.isSame {
            let comparison = entry.comparison
            let currency = comparison.currency
            let date = (comparison.theirs ?? comparison.ours)?.date
            table.rows.append([
                comparison.customer, date.map { "\($0)" } ?? "",
                comparison.theirs?.number ?? comparison.ours?.number ?? "",
                Self.text(comparison.theirs?.totalMinor, currency), Self.text(comparison.ours?.totalMinor, currency),
                Self.text(comparison.differenceMinor, currency), Self.status(entry),
            ])
            for row in comparison.rows
            where !row.isSame && comparison.theirs != nil && comparison.ours != nil {
                table.rows.append([
                    "", "", "  " + row.label, Self.text(row.theirsMinor, currency), Self.text(row.oursMinor, currency),
                    Self.text(row.differenceMinor, currency), row.reason ?? "",
                ])
            }
        }
        var lines = table.rows.isEmpty ? [] : table.lines + [""]
        for (note, count) in notes {
            let more = count > 1 ? " (and \(count - 1) more)" : ""
            lines.append("not compared: \(note.kind) \(note.name)\(more): \(note.reason)")
        }
        if nothing > 0 { lines.append("not compared: \(nothing) invoices over nothing, which only one system wrote") }
        for sum in sums {
            lines.append(
                "\(sum.currency.code): there \(Self.text(sum.theirs, sum.currency)), here \(Self.text(sum.ours, sum.currency)), "
                    + "difference \(Self.text(sum.ours - sum.theirs, sum.currency))"
            )
        }
        let from = days.from.map { "from \($0)" }
        let to = days.to.map { "to before \($0)" }
        let dated = [from, to].compactMap(\.self).joined(separator: " ")
        if !dated.isEmpty { lines.append("Invoices dated \(dated).") }
        lines.append(
            "\(comparisons.count) invoices, \(same) the same to the minor unit, \(comparisons.count - same) not; "
                + "\(compared) are in both systems, \(leftOut + nothing) were left out."
        )
        return lines + [verdict]
    }

    /// One row a line of each invoice.
    var csv: [String] {
        let names = [
            "customer", "date", "theirNumber", "ourNumber", "currency", "line", "theirsMinor", "oursMinor",
            "differenceMinor", "theirQuantity", "ourQuantity", "status", "reason",
        ]
        var rows = [names.joined(separator: ",")]
        for entry in comparisons {
            let comparison = entry.comparison
            let date = (comparison.theirs ?? comparison.ours)?.date
            let opening: [String] = [
                comparison.customer, Self.plain(date), comparison.theirs?.number ?? "", comparison.ours?.number ?? "",
                comparison.currency.code,
            ]
            func add(_ row: InvoiceComparison.Row, _ status: String) {
                let fields: [String] = [
                    row.label, Self.plain(row.theirsMinor), Self.plain(row.oursMinor), "\(row.differenceMinor)",
                    Self.plain(row.theirQuantity), Self.plain(row.ourQuantity), status, row.reason ?? "",
                ]
                rows.append((opening + fields).map(Self.cell).joined(separator: ","))
            }
            for row in comparison.rows { add(row, row.isSame ? "same" : "differs") }
            add(
                InvoiceComparison.Row(
                    label: "Total",
                    theirsMinor: comparison.theirs?.totalMinor,
                    oursMinor: comparison.ours?.totalMinor
                ),
                Self.status(entry)
            )
        }
        for (note, count) in notes {
            let fields = [
                "", "", note.name, "", "", "", "", "", "", "", "", "not compared", "\(note.reason) (\(count))",
            ]
            rows.append(fields.map(Self.cell).joined(separator: ","))
        }
        return rows
    }

    private static func plain(_ value: (some CustomStringConvertible)?) -> String { value.map { "\($0)" } ?? "" }

    /// A cell that no spreadsheet takes for a formula: names and labels are other people's words.
    static func cell(_ field: String) -> String {
        var field = field
        let isFormula = field.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
        if isFormula, ExactDecimal(parsing: field) == nil { field = "'" + field }
        guard field.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    var json: JSONValue {
        var object: JSONObject = ["system": .string(system)]
        object["from"] = Self.text(days.from.map { "\($0)" })
        object["to"] = Self.text(days.to.map { "\($0)" })
        object["invoices"] = Self.number(Int64(comparisons.count))
        object["compared"] = Self.number(Int64(compared))
        object["same"] = Self.number(Int64(same))
        object["leftOut"] = Self.number(Int64(leftOut + nothing))
        object["isSame"] = .bool(isSame)
        object["verdict"] = .string(verdict)
        object["totals"] = .array(sums.map { Self.json($0) })
        object["comparisons"] = .array(comparisons.map { Self.json($0) })
        object["notes"] = .array(
            notes.map { note, count -> JSONValue in
                [
                    "kind": .string(note.kind), "name": .string(note.name), "reason": .string(note.reason),
                    "outcome": .string(note.outcome.rawValue), "count": Self.number(Int64(count)),
                ]
            }
        )
        return .object(object)
    }

    private static func number(_ value: Int64?) -> JSONValue { value.map { JSONValue(integerLiteral: $0) } ?? .null }

    private static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    private static func json(_ sum: Sum) -> JSONValue {
        [
            "currency": .string(sum.currency.code), "theirsMinor": number(sum.theirs), "oursMinor": number(sum.ours),
            "differenceMinor": number(sum.ours - sum.theirs),
        ]
    }

    private static func json(_ entry: Entry) -> JSONValue {
        let comparison = entry.comparison
        var object: JSONObject = [
            "customer": .string(comparison.customer), "currency": .string(comparison.currency.code),
        ]
        let date = (comparison.theirs ?? comparison.ours)?.date
        object["date"] = text(date.map { "\($0)" })
        object["theirs"] = text(comparison.theirs?.number)
        object["ours"] = text(comparison.ours?.number)
        object["theirsMinor"] = number(comparison.theirs?.totalMinor)
        object["oursMinor"] = number(comparison.ours?.totalMinor)
        object["differenceMinor"] = number(comparison.differenceMinor)
        object["status"] = .string(status(entry))
        object["lines"] = .array(comparison.rows.map { json($0) })
        return .object(object)
    }

    private static func json(_ row: InvoiceComparison.Row) -> JSONValue {
        var object: JSONObject = ["label": .string(row.label)]
        object["theirsMinor"] = number(row.theirsMinor)
        object["oursMinor"] = number(row.oursMinor)
        object["differenceMinor"] = number(row.differenceMinor)
        object["theirQuantity"] = text(row.theirQuantity.map { "\($0)" })
        object["ourQuantity"] = text(row.ourQuantity.map { "\($0)" })
        object["reason"] = text(row.reason)
        return .object(object)
    }
}
