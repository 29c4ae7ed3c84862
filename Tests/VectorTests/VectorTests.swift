import Testing

/// All vectors against the production code.
struct VectorTests {
    @Test func everyCaseHolds() throws {
        let run = VectorRun(files: try VectorFile.loadAll())
        print(run.report)
        for failure in run.failures { Issue.record("\(failure)") }
        #expect(run.problems.isEmpty)
        #expect(run.total.passed > 0, "no case ran")
    }
}

/// The runner itself: what it must not let through.
struct VectorRunTests {
    private func file(
        _ name: String = "sums",
        tags: [String] = [],
        expected: [String: VectorValue]
    ) throws -> VectorFile {
        VectorFile(
            name: name,
            cases: [
                VectorCase(
                    id: "one",
                    area: "sum",
                    tags: tags,
                    inputs: VectorFields(values: [:]),
                    expected: VectorFields(values: expected),
                    note: ""
                )
            ]
        )
    }

    private func area(_ checks: VectorCheck...) -> [String: VectorArea] { ["sum": { _ in checks }] }

    @Test func aRightFigurePasses() throws {
        let run = VectorRun(
            files: [try file(expected: ["amount": .text("5")])],
            areas: area(VectorCheck("amount", expected: "5", seen: "5"))
        )
        #expect(run.total.passed == 1)
        #expect(run.failures.isEmpty)
        #expect(run.report.contains("1 passed, 0 failed, 0 skipped, 0 left out: sum"))
    }

    @Test func aWrongFigureFailsWithBothValues() throws {
        let run = VectorRun(
            files: [try file(expected: ["amount": .text("5")])],
            areas: area(VectorCheck("amount", expected: "5", seen: "6"))
        )
        #expect(run.total.failed == 1)
        #expect(run.failures == ["sum one: amount: expected 5, seen 6"])
    }

    @Test func aFieldThatIsNotComparedFails() throws {
        let run = VectorRun(
            files: [try file(expected: ["amount": .text("5"), "tax": .text("1")])],
            areas: area(VectorCheck("amount.0", expected: "5", seen: "5"))
        )
        #expect(run.failures == ["sum one: tax: expected, but not compared"])
    }

    @Test func anUnknownAreaFails() throws {
        let run = VectorRun(files: [try file(expected: [:])], areas: [:])
        #expect(run.failures == ["sum one: no code runs this area"])
    }

    @Test func anErrorFails() throws {
        let run = VectorRun(
            files: [try file(expected: [:])],
            areas: ["sum": { try [VectorCheck("x", expected: $0.inputs.text("x"), seen: "")] }]
        )
        #expect(run.total.failed == 1)
    }

    @Test func onlyPeculiarCasesMayBeSkippedAndOnlyThoseThatExist() throws {
        let peculiar = try file(tags: ["peculiar"], expected: [:])
        let plain = try file(expected: [:])
        let skip = ["one": "a reason"]
        #expect(VectorRun(files: [peculiar], areas: [:], skippedCases: skip).problems.isEmpty)
        #expect(VectorRun(files: [peculiar], areas: [:], skippedCases: skip).total.skipped == 1)
        #expect(VectorRun(files: [peculiar], areas: [:], skippedCases: skip).report.contains("one skipped: a reason"))
        #expect(VectorRun(files: [plain], areas: [:], skippedCases: skip).problems.count == 1)
        #expect(VectorRun(files: [], areas: [:], skippedCases: skip).problems.count == 1)
    }

    @Test func aFileLeftOutIsCountedAsSuchAndMayHaveNoArea() throws {
        let files = [try file(expected: [:])]
        let run = VectorRun(files: files, areas: [:], leftOutFiles: ["sums": "later"], skippedCases: [:])
        #expect(run.total.leftOut == 1)
        #expect(run.report.contains("sums left out: later"))
        #expect(run.total.passed == 0)
        #expect(run.problems.isEmpty)
        #expect(
            !VectorRun(files: files, areas: area(), leftOutFiles: ["sums": "later"], skippedCases: [:]).problems.isEmpty
        )
    }
}
