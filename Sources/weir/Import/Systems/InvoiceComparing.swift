import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives

/// Reads the invoices of another system and compares them with those of this one, customer by customer.
final class InvoiceComparing<Mapping: SystemMapping> {
    private let client: APIClient
    private let source: any RecordSource
    private let range: (from: LocalDate?, to: LocalDate?)
    private let progress: (_ done: Int, _ size: Int) -> Void
    private var mapping: Mapping

    /// Invoices of the other system that are held; more are to be compared in parts.
    private static var maximumInvoices: Int { 200_000 }

    init(
        _ mapping: Mapping,
        client: APIClient,
        source: any RecordSource,
        range: (from: LocalDate?, to: LocalDate?),
        progress: @escaping (_ done: Int, _ size: Int) -> Void
    ) {
        self.mapping = mapping
        self.client = client
        self.source = source
        self.range = range
        self.progress = progress
    }

    func run() async throws -> ComparisonReport {
        var report = ComparisonReport(system: Mapping.system)
        // Who is who there; invoices may name customers by ids of that system.
        for collection in Mapping.collection(.customers) where source.has(collection) {
            try await source.each(collection) { record in _ = mapping.customer(record) }
        }
        var theirs: [String: [ForeignInvoice]] = [:]
        var order: [String] = []
        var count = 0
        for collection in Mapping.collection(.invoices) {
            try await source.each(collection) { record in
                let mapped = mapping.invoice(record)
                report.notes += mapped.notes.prefix(max(0, SystemReport.shownNotes - report.notes.count))
                guard let invoice = mapped.value, isWanted(invoice.date) else { return }
                count += 1
                guard count <= Self.maximumInvoices else {
                    throw CommandFailure(
                        "There are more than \(Self.maximumInvoices) invoices: compare them in parts, with --from and --to."
                    )
                }
                if theirs[invoice.customer] == nil { order.append(invoice.customer) }
                theirs[invoice.customer, default: []].append(invoice)
            }
        }
        for (index, customer) in order.enumerated() {
            progress(index, order.count)
            let invoices = theirs[customer] ?? []
            let ours = try await ours(customer, besides: invoices)
            report.add(
                InvoiceComparison.pairs(customer: customer, theirs: invoices, ours: ours ?? []),
                isKnown: ours != nil
            )
        }
        return report
    }

    private func isWanted(_ date: LocalDate) -> Bool {
        (range.from.map { $0 <= date } ?? true) && (range.to.map { date < $0 } ?? true)
    }

    /// The invoices here that may belong to some there; nil when there is no such customer.
    private func ours(_ customer: String, besides theirs: [ForeignInvoice]) async throws -> [ForeignInvoice]? {
        let found = try await Retrying(attempts: 10).send {
            try await client.send("GET", CustomerOption.path(customer))
        }
        if found.status == 404 { return nil }
        guard found.isSuccess, let id = found.json.objectValue?["id"]?.stringValue else { throw CommandFailure(found) }
        let all = try await ListReading(client: client).all(
            "/v1/invoices",
            name: "invoices",
            filters: [("customerId", id)]
        )
        let days = theirs.map(\.date)
        let first = range.from ?? days.min()?.adding(days: -InvoiceComparison.tolerance)
        let last = range.to ?? days.max()?.adding(days: InvoiceComparison.tolerance + 1)
        var result: [ForeignInvoice] = []
        for element in all {
            guard let object = element.objectValue, object["status"] != "void",
                let invoice = ForeignInvoice(weir: ForeignRecord(object), customer: customer)
            else { continue }
            guard first.map({ $0 <= invoice.date }) ?? true, last.map({ invoice.date < $0 }) ?? true else { continue }
            result.append(invoice)
        }
        return result
    }
}

/// What a comparison of invoices came to.
struct ComparisonReport {
    struct Sum: Equatable {
        var currency: Currency
        var theirs: Int64 = 0
        var ours: Int64 = 0
    }

    let system: String
    private(set) var comparisons: [(comparison: InvoiceComparison, isKnown: Bool)] = []
    private(set) var sums: [Sum] = []
    var notes: [ImportNote] = []

    init(system: String) { self.system = system }

    mutating func add(_ new: [InvoiceComparison], isKnown: Bool) {
        for comparison in new {
            comparisons.append((comparison, isKnown))
            let index = sums.firstIndex { $0.currency == comparison.currency } ?? sums.endIndex
            if index == sums.endIndex { sums.append(Sum(currency: comparison.currency)) }
            sums[index].theirs += comparison.theirs?.totalMinor ?? 0
            sums[index].ours += comparison.ours?.totalMinor ?? 0
        }
    }

    var same: Int { comparisons.count { $0.comparison.isSame } }
    var isSame: Bool { comparisons.allSatisfy { $0.comparison.isSame } && notes.isEmpty }

    private func status(_ entry: (comparison: InvoiceComparison, isKnown: Bool)) -> String {
        if !entry.isKnown { return "no such customer here" }
        if entry.comparison.theirs == nil { return "only here" }
        if entry.comparison.ours == nil { return "only there" }
        return entry.comparison.isSame ? "same" : "differs"
    }

    private static func text(_ minor: Int64?, _ currency: Currency) -> String {
        minor.map { "\(Money(minorUnits: $0, currency: currency))" } ?? "–"
    }

    // MARK: Showing

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
                Self.text(comparison.differenceMinor, currency), status(entry),
            ])
            for row in comparison.rows
            where row.differenceMinor != 0 && comparison.theirs != nil && comparison.ours != nil {
                table.rows.append([
                    "", "", "  " + row.label, Self.text(row.theirsMinor, currency), Self.text(row.oursMinor, currency),
                    Self.text(row.differenceMinor, currency), row.reason ?? "",
                ])
            }
        }
        var lines = table.rows.isEmpty ? [] : table.lines + [""]
        for note in notes { lines.append("not compared: \(note.kind) \(note.name): \(note.reason)") }
        for sum in sums {
            lines.append(
                "\(sum.currency.code): there \(Self.text(sum.theirs, sum.currency)), here \(Self.text(sum.ours, sum.currency)), "
                    + "difference \(Self.text(sum.ours - sum.theirs, sum.currency))"
            )
        }
        lines.append(
            "\(comparisons.count) invoices, \(same) the same to the minor unit, \(comparisons.count - same) not."
        )
        return lines
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
                rows.append((opening + fields).map(Self.quoted).joined(separator: ","))
            }
            for row in comparison.rows { add(row, row.differenceMinor == 0 ? "same" : "differs") }
            add(
                InvoiceComparison.Row(
                    label: "Total",
                    theirsMinor: comparison.theirs?.totalMinor,
                    oursMinor: comparison.ours?.totalMinor
                ),
                status(entry)
            )
        }
        return rows
    }

    private static func plain(_ value: (some CustomStringConvertible)?) -> String { value.map { "\($0)" } ?? "" }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { ",\"\n\r".contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    var json: JSONValue {
        var object: JSONObject = ["system": .string(system)]
        object["invoices"] = Self.number(Int64(comparisons.count))
        object["same"] = Self.number(Int64(same))
        object["totals"] = .array(sums.map { Self.json($0) })
        object["comparisons"] = .array(comparisons.map { json($0) })
        object["notes"] = .array(
            notes.map { note -> JSONValue in
                ["kind": .string(note.kind), "name": .string(note.name), "reason": .string(note.reason)]
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

    private func json(_ entry: (comparison: InvoiceComparison, isKnown: Bool)) -> JSONValue {
        let comparison = entry.comparison
        var object: JSONObject = [
            "customer": .string(comparison.customer), "currency": .string(comparison.currency.code),
        ]
        let date = (comparison.theirs ?? comparison.ours)?.date
        object["date"] = Self.text(Self.plain(date))
        object["theirs"] = Self.text(comparison.theirs?.number)
        object["ours"] = Self.text(comparison.ours?.number)
        object["theirsMinor"] = Self.number(comparison.theirs?.totalMinor)
        object["oursMinor"] = Self.number(comparison.ours?.totalMinor)
        object["differenceMinor"] = Self.number(comparison.differenceMinor)
        object["status"] = .string(status(entry))
        object["lines"] = .array(comparison.rows.map { Self.json($0) })
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
