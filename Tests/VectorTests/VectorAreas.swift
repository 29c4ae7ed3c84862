/// One figure of a case: what the vector says and what the production code says.
struct VectorCheck: Sendable {
    /// The field of `expected`; parts of a field are written `breakdown.2.amount`.
    let field: String
    let expected: String
    let seen: String

    var passes: Bool { expected == seen }

    init(_ field: String, expected: some CustomStringConvertible, seen: (some CustomStringConvertible)?) {
        self.field = field
        self.expected = expected.description
        self.seen = seen.map(\.description) ?? "nothing"
    }
}

/// Runs one case through the production code; returns a check for every field of `expected`.
typealias VectorArea = @Sendable (VectorCase) throws -> [VectorCheck]

/// Which areas are run, and what is left out and why.
enum VectorAreas {
    /// All areas that are run.
    ///
    /// Every file of areas adds its table here.
    static let all: [String: VectorArea] = [
        AggregationVectors.areas, InvoiceVectors.areas, PeriodVectors.areas, PricingVectors.areas,
        ProrationVectors.areas,
    ].reduce(into: [:]) { all, table in
        all.merge(table) { _, _ in preconditionFailure("Two tables have the same area.") }
    }

    /// Files whose areas have no production code yet, by name, with the reason.
    ///
    /// None of their areas may be in ``all``.
    static let leftOutFiles: [String: String] = [
        "grants": "rated by later work"
    ]

    /// Single cases that are not run, by id, with the reason; only cases tagged `peculiar` may stand here.
    static let skippedCases: [String: String] = ProrationVectors.skippedCases
}
