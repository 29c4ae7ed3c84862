import Testing
import WeirAPI
import WeirPrimitives

/// The query of a URL, where every value is text.
struct QueryTests {
    private func read(_ query: [(name: String, value: String)]) -> String {
        do {
            return try ObjectReader.read(query: query) { fields in
                let count = fields.optional("count") { $0.int(in: 1...9) }
                let isAtomic = fields.optional("atomic") { $0.bool() }
                let amount = fields.optional("amount") { $0.quantity() }
                return "\(count ?? 0) \(isAtomic ?? false) \(amount ?? .zero)"
            }
        } catch {
            return error.issues.map { "\($0.path) \($0.code.rawValue): \($0.message)" }.joined(separator: " | ")
        }
    }

    @Test func textIsReadAsNumbersAndBooleans() {
        #expect(read([]) == "0 false 0")
        #expect(read([("count", "3"), ("atomic", "true"), ("amount", "1.5")]) == "3 true 1.5")
        #expect(read([("atomic", "false")]) == "0 false 0")
    }

    @Test(arguments: [
        ("count", "12", "count out_of_range: 'count' must be from 1 to 9"),
        ("count", "", "count invalid_format: 'count' must be an integer like 10"),
        ("count", "ten", "count invalid_format: 'count' must be an integer like 10"),
        ("count", "1.5", "count invalid_type: 'count' must be an integer, not 1.5"),
        ("atomic", "yes", "atomic invalid_type: 'atomic' must be true or false"),
        ("atomic", "1", "atomic invalid_type: 'atomic' must be true or false"),
        ("counts", "1", "counts unknown_field: unknown parameter 'counts'; did you mean 'count'?"),
    ])
    func issuesSpeakOfParameters(_ name: String, _ value: String, _ expected: String) {
        #expect(read([(name, value)]) == expected)
    }

    @Test func aParameterGivenTwiceIsAnIssue() {
        #expect(
            read([("count", "1"), ("count", "2")]) == "count conflicting_fields: 'count' is given twice; give it once"
        )
    }
}
