import Foundation
import WeirAPI
import WeirHTTP
import WeirPrimitives
import WeirStreams

/// Makes an invoice anew from files alone: no server is asked, and no data folder is read.
struct OfflineCheck {
    let invoice: String
    let events: String
    /// nil lets the invoice's own meters count.
    let catalog: String?

    /// The most bytes of an explanation.
    private static let maximumBytes = 256 << 20

    /// - Parameter name: The number or id that the file must be of; nil for any.
    /// - Returns: What the files come to.
    /// - Throws: ``CommandFailure`` with the file and the place that cannot be read.
    func run(named name: String?) throws -> OfflineOutcome {
        let stated = try json(of: invoice)
        if let name, name != stated.objectValue?["invoiceNumber"]?.stringValue,
            name != stated.objectValue?["id"]?.stringValue
        {
            throw CommandFailure("\(invoice) is not about \(name).")
        }
        let catalog = try catalog.map { try CatalogFile(path: $0).value }
        var explanation: OfflineExplanation
        do {
            explanation = try OfflineExplanation(explanation: stated, catalog: catalog)
        } catch {
            throw CommandFailure("\(invoice) cannot be used: \(error)")
        }
        try readEvents { explanation.take($0) }
        for note in explanation.notes { ErrorOutput.write("note: \(note)") }
        if explanation.others > 0 {
            ErrorOutput.write("note: \(explanation.others) events of other customers were passed over")
        }
        do {
            return OfflineOutcome(outcome: try explanation.outcome())
        } catch {
            throw CommandFailure("The invoice cannot be made anew: \(error)")
        }
    }

    private func json(of path: String) throws -> JSONValue {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure("\(path) cannot be read: \(error.localizedDescription)")
        }
        guard data.count <= Self.maximumBytes else {
            throw CommandFailure("\(path) is larger than \(Self.maximumBytes >> 20) MiB.")
        }
        do {
            return try JSONParser.parse(Array(data))
        } catch {
            throw CommandFailure("\(path) is not JSON: \(error)")
        }
    }

    /// Reads the events, one at a time; a name that ends in `.csv` or `.csv.gz` says that it is a table.
    private func readEvents(_ take: (ExportedEvent) -> Void) throws {
        let name = events.hasSuffix(".gz") ? String(events.dropLast(3)) : events
        let chunks = try FileChunks(path: events)
        if name.hasSuffix(".csv") {
            var reader = try CSVReader(chunks)
            while let record = try reader.next() {
                let fields: [String]
                do {
                    fields = try record.readable()
                } catch {
                    throw CommandFailure("\(events): \(error)")
                }
                let members = zip(reader.header, fields).filter { !$0.1.isEmpty }
                let object = JSONObject(members: members.map { JSONObject.Member(name: $0, value: .string($1)) })
                take(try event(.object(object), at: reader.rowNumber))
            }
        } else {
            var reader = JSONLinesReader(chunks)
            while let next = try reader.next() {
                guard case .text(let line) = next else {
                    throw CommandFailure(
                        "\(events), line \(reader.lineNumber): longer than \(CSVReader.maximumRecordSize) bytes"
                    )
                }
                let value: JSONValue
                do {
                    value = try JSONParser.parse(line)
                } catch {
                    throw CommandFailure("\(events), line \(reader.lineNumber): not JSON: \(error)")
                }
                take(try event(value, at: reader.lineNumber))
            }
        }
    }

    private func event(_ value: JSONValue, at line: Int) throws -> ExportedEvent {
        do {
            return try ExportedEvent(value)
        } catch {
            throw CommandFailure("\(events), line \(line): \(error)")
        }
    }
}

/// What came of an offline check, for people and for programs.
struct OfflineOutcome {
    let outcome: OfflineExplanation.Outcome

    var differences: [String] { outcome.differences }

    /// For people.
    var lines: [String] {
        var table = TextTable([
            ("LINE", .left), ("QUANTITY", .right), ("INVOICE", .right), ("FROM EVENTS", .right), ("EVENTS", .right),
        ])
        for line in outcome.lines {
            table.rows.append([
                line.label, line.quantity ?? "", money(line.stated), line.recomputed.map(money) ?? "as stated",
                line.events.map(String.init) ?? "",
            ])
        }
        let verdict =
            differences.isEmpty
            ? "matches: \(outcome.invoice) is what the \(outcome.events) events of the file come to"
            : "differs: \(outcome.invoice) is not what the \(outcome.events) events of the file come to"
        return table.lines + [verdict]
    }

    /// For programs.
    var json: JSONValue {
        [
            "invoice": .string(outcome.invoice),
            "currency": .string(outcome.currency),
            "events": .number(ExactDecimal(Int64(outcome.events))),
            "lines": .array(outcome.lines.map(Self.json)),
            "matches": .bool(differences.isEmpty),
            "differences": .array(differences.map { .string($0) }),
        ]
    }

    private static func json(_ line: OfflineExplanation.Outcome.Line) -> JSONValue {
        func number(_ value: Int64?) -> JSONValue { value.map { .number(ExactDecimal($0)) } ?? .null }
        return [
            "label": .string(line.label),
            "quantity": line.quantity.map { .string($0) } ?? .null,
            "amountMinor": number(line.stated),
            "recomputedMinor": number(line.recomputed),
            "events": number(line.events.map { Int64($0) }),
            "sha256": line.digest.map { .string($0) } ?? .null,
        ]
    }

    private func money(_ minor: Int64) -> String {
        MoneyText.text(.number(ExactDecimal(minor)), .string(outcome.currency))
    }
}
