import Foundation
import NIOHTTP1
import Testing
import WeirClient
import WeirTesting

/// The Swift SDK does what the tables say that every SDK does.
struct SwiftSDKTests {
    private static let cases = Result { try ConformanceTable.read("cases.json") }
    private static let attempts = Result { try ConformanceTable.read("attempts.json") }

    /// Makes the call of a step and compares what comes of it; answers what it answered.
    private static func play(_ step: Weir.JSON, _ weir: Weir, _ place: String) async throws -> Weir.JSON? {
        let name = try #require(step["call"]?.text)
        guard let call = SwiftSurface.all[name] else {
            throw ConformanceTable.NotUnderstood(description: "There is no \(name).")
        }
        if let work = step["work"] { try ConformanceTable.understand(work, ConformanceTable.Form.work) }
        let given = SwiftSurface.Arguments(
            user: step["user"]?.text ?? "",
            list: step["args"]?.elements ?? [],
            options: step["options"] ?? [:],
            work: step["work"] ?? [:],
            adds: step["adds"]?.elements ?? [],
            isRefused: step["error"] != nil
        )
        let answer: Weir.JSON
        do {
            answer = try await call(weir, given)
        } catch let failure as WeirError {
            let expected = try #require(step["error"], "\(place): \(failure)")
            let differences = ConformanceTable.differences(expected, ConformanceTable.json(failure))
            #expect(differences.isEmpty, "\(place): \(failure.message)")
            return nil
        } catch is SwiftSurface.WorkFailed {
            #expect(given.work["fails"] == true, "\(place)")
            return nil
        }
        #expect(step["error"] == nil && given.work["fails"] != true, "\(place) answered \(answer)")
        if let expected = step["expect"] {
            let differences = ConformanceTable.differences(expected, answer)
            #expect(differences.isEmpty, "\(place)")
        }
        return answer
    }

    @Test("Every call of the table is answered as it says")
    func callsAreAnswered() async throws {
        let cases = try Self.cases.get()
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let weir = Weir(apiKey: TestKeys.test, baseURL: server.url)
        var played = 0
        for (number, one) in cases.enumerated() {
            var kept = ["case": "sw\(number)"]
            for written in one["steps"]?.elements ?? [] {
                let step = ConformanceTable.filled(written, kept)
                try ConformanceTable.understand(step, ConformanceTable.Form.step)
                let place = "\(one["name"]?.text ?? ""): \(step["call"]?.text ?? "")"
                let client = step["token"]?.text.map { Weir(apiKey: $0, baseURL: server.url) } ?? weir
                let answer = try await Self.play(step, client, place)
                for (name, path) in step["keep"]?.members ?? [:] {
                    let found = answer.flatMap { ConformanceTable.part(path.text ?? "", of: $0) }
                    let text: String = try #require(found, "\(place) has no \(path)")
                    kept[name] = text
                }
                played += 1
            }
        }
        #expect(played >= 250)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Attempts are made when they help, under one key, and only then")
    func attemptsAreMade() async throws {
        let attempts = try Self.attempts.get()
        #expect(attempts.count >= 18)
        for step in attempts {
            try ConformanceTable.understand(step, ConformanceTable.Form.attempt)
            let place = step["name"]?.text ?? ""
            let script = (step["answers"]?.elements ?? []).map(Self.scripted)
            try await ScriptedServer.run(script) { server, url in
                _ = try await Self.play(step, Weir(apiKey: TestKeys.test, baseURL: url), place)
                let seen = server.requests.map(Self.seen)
                for request in step["requests"]?.elements ?? [] {
                    try ConformanceTable.understand(request, ConformanceTable.Form.request)
                }
                let differences = ConformanceTable.differences(step["requests"] ?? [], Weir.JSON(seen))
                #expect(differences.isEmpty, "\(place)")
                if step["oneKey"] == true {
                    #expect(seen.allSatisfy { $0["key"] != nil && $0["key"] == seen.first?["key"] }, "\(place)")
                }
                if step["oneBody"] == true {
                    #expect(Set(server.requests.map(\.body)).count == 1, "\(place)")
                }
            }
        }
    }

    private static func scripted(_ answer: Weir.JSON) -> ScriptedServer.Answer {
        if answer == "cut" { return ScriptedServer.Answer(body: "", isCut: true) }
        return ScriptedServer.Answer(
            status: answer["status"]?.number ?? 200,
            headers: (answer["headers"]?.members ?? [:]).map { ($0.key, $0.value.text ?? "") },
            body: answer["body"]?.text ?? answer["body"]?.description ?? ""
        )
    }

    private static func seen(_ request: ScriptedServer.Request) -> Weir.JSON {
        let parts = URLComponents(string: request.uri)
        let query = (parts?.queryItems ?? []).map { ($0.name, Weir.JSON($0.value ?? "")) }
        var seen: Weir.JSON = [
            "method": Weir.JSON(request.method),
            "path": Weir.JSON(String(request.uri.prefix { $0 != "?" })),
            "query": Weir.JSON(Dictionary(query) { _, last in last }),
        ]
        seen["key"] = request.headers.first(name: "Idempotency-Key").map { Weir.JSON($0) }
        return seen
    }

    @Test("The table knows every call of the SDK, and no other one")
    func surfaceIsTheTables() throws {
        let steps = try Self.cases.get().flatMap { $0["steps"]?.elements ?? [] } + Self.attempts.get()
        let called = Set(steps.compactMap { $0["call"]?.text })
        #expect(called == Set(SwiftSurface.all.keys))
    }

    @Test("Webhooks are known by their signatures")
    func webhooksAreKnown() throws {
        let table = try ConformanceTable.read("webhooks.json")
        #expect(table.count >= 14)
        for one in table {
            let name = one["name"]?.text ?? ""
            let body = Data((one["body"]?.text ?? "").utf8)
            let now = Date(timeIntervalSince1970: TimeInterval(one["now"]?.number ?? 0))
            let secrets = (one["secrets"]?.elements ?? []).compactMap(\.text)
            do throws(WeirError) {
                let event = try Weir.verifyWebhook(body, one["header"]?.text, secrets, now: now)
                #expect(one["genuine"] == true, "\(name)")
                #expect(event.json == Weir.JSON(parsing: one["body"]?.text ?? ""), "\(name)")
            } catch {
                #expect(one["genuine"] == false, "\(name)")
                #expect(error.code == "webhook_not_genuine", "\(name)")
            }
        }
    }

    @Test("The example tells its story")
    func exampleTellsItsStory() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let output = try TemporaryFolder()
        let folder = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let process = try ChildProcess(
            executable: folder.deletingLastPathComponent().appendingPathComponent("SaaSExample").path,
            arguments: [],
            environment: BuiltCommand.environment(["WEIR_URL": server.url, "WEIR_API_KEY": TestKeys.test]),
            outputFolder: output.path
        )
        #expect(await process.waitForEnd() == .exited(0), "\(process.output())")
        let story = try String(contentsOfFile: RealUsage.repository + "/Examples/saas.txt", encoding: .utf8)
        #expect(process.standardOutput() == story)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("What a table says and a runner does not know does not pass")
    func runnerLooksClosely() async throws {
        let weir = Weir(apiKey: TestKeys.test)
        await #expect(throws: (any Error).self) { try await Self.play(["call": "plans.invent"], weir, "") }
        #expect(throws: ConformanceTable.NotUnderstood.self) {
            try ConformanceTable.understand(["call": "plans.list", "sleep": 1], ConformanceTable.Form.step)
        }
        #expect(ConformanceTable.differences(["a": [1, 2]], ["a": [1]]).count == 1)
        #expect(ConformanceTable.differences(["a": 1], ["a": "1"]).count == 1)
        #expect(ConformanceTable.differences(["a": "…"], [:]).count == 1)
        #expect(ConformanceTable.differences(["a": ["…"], "b": nil], ["a": [2], "b": nil, "c": 3]).isEmpty)
    }
}
