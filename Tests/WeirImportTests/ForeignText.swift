import Testing
import WeirAPI
import WeirImport
import WeirPrimitives

/// Things of other systems, written as their APIs write them.
enum Foreign {
    static func record(_ text: String) throws -> ForeignRecord {
        ForeignRecord(try #require(try JSONParser.parse(Array(text.utf8)).objectValue))
    }

    static func records(_ text: String) throws -> [ForeignRecord] {
        try #require(try JSONParser.parse(Array(text.utf8)).arrayValue).map {
            ForeignRecord(try #require($0.objectValue))
        }
    }

    static let day = LocalDate(dayNumber: 20_000)

    static func choices(_ billing: ImportBilling = .contracts, start: LocalDate? = nil) -> ImportChoices {
        ImportChoices(billing: billing, start: start, today: day)
    }

    /// A text as JSON writes it, so that expectations can be written so too.
    static func json(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }
}

extension SystemMapping {
    /// With every record of some collections taken in.
    static func taking(_ choices: ImportChoices, _ collections: [(name: String, text: String)]) throws -> Self {
        var mapping = Self(choices)
        for (name, text) in collections {
            for record in try Foreign.records(text) { mapping.take(record, from: name) }
        }
        return mapping
    }
}

extension CatalogDraft {
    func entry(_ section: String, _ name: String) -> JSONObject? {
        self[section: section].first { CatalogDraft.name(of: $0) == name }
    }

    func price(_ plan: String, _ key: String) -> JSONObject? {
        (entry("plans", plan)?["prices"]?.arrayValue ?? []).compactMap(\.objectValue).first {
            $0["key"] == .string(key)
        }
    }

    func reasons(_ field: String) -> [String] { notes.filter { $0.field == field }.map(\.reason) }
}
