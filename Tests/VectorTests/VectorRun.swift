/// The outcome of running vector files.
struct VectorRun {
    /// Counts of one area, or of a file that is left out.
    struct Tally {
        var passed = 0
        var failed = 0
        var skipped = 0
        var leftOut = 0
    }

    private(set) var tallies: [String: Tally] = [:]
    /// One line for every wrong figure or case that could not be run.
    private(set) var failures: [String] = []
    /// One line for every case or file that is not run, with the reason.
    private(set) var omissions: [String] = []
    /// Mistakes in the tables of areas, files and skipped cases.
    private(set) var problems: [String] = []

    var total: Tally {
        tallies.values.reduce(into: Tally()) { total, tally in
            total.passed += tally.passed
            total.failed += tally.failed
            total.skipped += tally.skipped
            total.leftOut += tally.leftOut
        }
    }

    init(
        files: [VectorFile],
        areas: [String: VectorArea] = VectorAreas.all,
        leftOutFiles: [String: String] = VectorAreas.leftOutFiles,
        skippedCases: [String: String] = VectorAreas.skippedCases
    ) {
        var unusedSkips = Set(skippedCases.keys)
        for file in files {
            if let reason = leftOutFiles[file.name] { omissions.append("\(file.name) left out: \(reason)") }
            for vector in file.cases {
                if leftOutFiles[file.name] != nil {
                    if areas[vector.area] != nil {
                        problems.append("\(file.name) is left out, yet its area \(vector.area) is registered")
                    }
                    tallies["\(file.name) (left out)", default: Tally()].leftOut += 1
                    continue
                }
                unusedSkips.remove(vector.id)
                if let reason = skippedCases[vector.id] {
                    omissions.append("\(vector.area) \(vector.id) skipped: \(reason)")
                }
                run(vector, areas: areas, isSkipped: skippedCases[vector.id] != nil)
            }
        }
        problems += unusedSkips.sorted().map { "the skipped case \($0) does not exist" }
    }

    private mutating func run(_ vector: VectorCase, areas: [String: VectorArea], isSkipped: Bool) {
        if isSkipped {
            tallies[vector.area, default: Tally()].skipped += 1
            if !vector.tags.contains("peculiar") { problems.append("\(vector.id) is skipped but not peculiar") }
            return
        }
        let wrong = failures(of: vector, area: areas[vector.area])
        failures += wrong.map { "\(vector.area) \(vector.id): \($0)" }
        if wrong.isEmpty {
            tallies[vector.area, default: Tally()].passed += 1
        } else {
            tallies[vector.area, default: Tally()].failed += 1
        }
    }

    /// Members of `expected` that say how to compare, and are no figures.
    private static let instructions: Set<String> = ["decimal_places"]

    private func failures(of vector: VectorCase, area: VectorArea?) -> [String] {
        guard let area else { return ["no code runs this area"] }
        let checks: [VectorCheck]
        do {
            checks = try area(vector)
        } catch {
            return ["could not be run: \(error)"]
        }
        let compared = Set(checks.compactMap { $0.field.split(separator: ".").first.map(String.init) })
        let missing = vector.expected.names.subtracting(compared).subtracting(Self.instructions).sorted()
        return checks.filter { !$0.passes }.map { "\($0.field): expected \($0.expected), seen \($0.seen)" }
            + missing.map { "\($0): expected, but not compared" }
    }

    /// The table of counts and every failure, as text.
    var report: String {
        let rows = tallies.sorted { $0.key < $1.key } + [("total", total)]
        let lines = rows.map { name, tally in
            "\(tally.passed) passed, \(tally.failed) failed, \(tally.skipped) skipped, \(tally.leftOut) left out: \(name)"
        }
        return (lines + omissions + failures + problems).joined(separator: "\n")
    }
}
