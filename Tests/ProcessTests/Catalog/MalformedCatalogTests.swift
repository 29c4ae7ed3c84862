import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// A catalogue that is broken is refused as a whole, with the line of what is wrong.
struct MalformedCatalogTests {
    @Test(
        "every way in which a line can be wrong is named at its line, and changes nothing",
        arguments: ExampleCatalog.allCases
    )
    func aBrokenCatalogueChangesNothing(example: ExampleCatalog) async throws {
        let text = try example.text()
        let variants = MalformedCatalogs(of: text).all
        // Over the examples these are far more than two hundred.
        #expect(variants.count > 100, "\(variants.count)")
        try await TestServer.run { server in
            let calls = CatalogCalls(client: server.live)
            try await calls.apply(text)
            let before = try await calls.everything()
            for variant in variants {
                let problems = await problems(of: variant.text, calls)
                let isNamed = problems.contains {
                    $0.place.line == variant.line && $0.message.contains(variant.message)
                }
                let said = problems.map { "\($0.place.line): \($0.message)" }.joined(separator: "\n")
                #expect(isNamed, "\(variant.name): expected \(variant.line): …\(variant.message)…, got:\n\(said)")
                #expect(problems.count <= 8, "\(variant.name): one mistake is not many problems:\n\(said)")
            }
            #expect(try await calls.everything() == before)
            // What is there still counts as it did.
            let again = try await calls.diff(text)
            #expect(again["changes"] == [])
        }
    }

    @Test("a catalogue with a mistake at its end changes nothing of what stands before it")
    func nothingIsTakenInParts() async throws {
        try await TestServer.run { server in
            let calls = CatalogCalls(client: server.live)
            let before = try await calls.everything()
            for example in ExampleCatalog.allCases {
                let text = try example.text() + "  - key: last\n    name: Last\n    accountKit: No such kit\n"
                let problems = await problems(of: text, calls)
                #expect(
                    problems.map(\.message) == [
                        "there is no account kit with the name 'No such kit', in the catalogue or in the workspace"
                    ]
                )
                #expect(try await calls.everything() == before)
            }
        }
    }

    @Test("all mistakes of a catalogue are named at once")
    func allMistakesAreNamed() async throws {
        try await TestServer.run { server in
            let text = """
                plans:
                  - key: a
                    name: A
                    quotas: {seo: -1}
                  - key: b
                    quotas:
                      seo: many
                    perod: day
                """
            let problems = await problems(of: text, CatalogCalls(client: server.live))
            #expect(problems.map(\.place.line) == [4, 5, 7, 8])
        }
    }

    /// What is wrong with a text; nothing when it is taken.
    private func problems(of text: String, _ calls: CatalogCalls) async -> [CatalogFileProblem] {
        do {
            try await calls.apply(text)
            return []
        } catch let error as CatalogFileError {
            return error.problems
        } catch {
            return [CatalogFileProblem(place: CatalogFilePlace(line: 0, column: 0), message: "\(error)")]
        }
    }
}
