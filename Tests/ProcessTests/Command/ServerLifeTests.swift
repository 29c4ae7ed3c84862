import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// How a server starts and ends.
struct ServerLifeTests {
    @Test("the first start prints a key for each workspace, once")
    func printsTheFirstKeysOnce() async throws {
        let variables = ["WEIR_BOOTSTRAP_LIVE_KEY": "", "WEIR_BOOTSTRAP_TEST_KEY": ""]
        let server = ServerProcess(folder: try TemporaryFolder(), variables: variables)
        try await server.start()
        // It answers before it has told everything: the last line is about the link that makes the owner.
        for _ in 0..<6_000 where !server.output.contains("/dashboard/link/") {
            try await Task.sleep(for: .milliseconds(5))
        }
        let words = server.output.split { $0 == " " || $0 == "\n" }.map(String.init)
        for prefix in ["wr_live_", "wr_test_"] {
            let keys = words.filter { $0.hasPrefix(prefix) }
            try #require(keys.count == 1)
            #expect(try await server.client(key: keys[0]).send("GET", "/v1/plans").status == 200)
        }
        #expect(try await server.stop() == .exited(0))
        try await server.start()
        #expect(server.output.split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("wr_") }.count == 2)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func aSecondServerOnTheSameFolderIsRefused() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let second = try await BuiltCommand.run(["serve", "--port", "0", "--data", server.dataFolder])
        #expect(second.status == .exited(69))
        #expect(second.errors.contains("is in use by process"))
        #expect(try await server.client().send("GET", "/v1/plans").status == 200)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func settingsThatMeanNothingStopTheStart() async throws {
        let folder = try TemporaryFolder()
        let result = try await BuiltCommand.run(["serve", "--data", folder.path], settings: ["WEIR_HOTS": "0.0.0.0"])
        #expect(result.status == .exited(64))
        #expect(result.errors.contains("did you mean WEIR_HOST?"))
    }

    @Test func aTakenPortIsSaid() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let port = try #require(server.url.split(separator: ":").last)
        let folder = try TemporaryFolder()
        let second = try await BuiltCommand.run(["serve", "--port", String(port), "--data", folder.path])
        #expect(second.status == .exited(69))
        let sentence = "Weir cannot listen on 127.0.0.1, port \(port): Address already in use."
        #expect(second.errors.contains(sentence))
        #expect(second.errors.split(separator: "\n").count == 1, "\(second.errors)")
        #expect(try await server.stop() == .exited(0))
    }

    @Test("SIGTERM under load: what was answered is there, and the log is empty afterwards")
    func gracefulShutdownLosesNothing() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "acme"])
        let (enough, signal) = AsyncStream.makeStream(of: Void.self)
        let answered = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<8 {
                group.addTask { try await Self.record(server.client(), number, signal) }
            }
            // The server is told to stop in the middle of things: after the thirtieth answer.
            var answers = enough.makeAsyncIterator()
            for _ in 0..<30 { _ = await answers.next() }
            #expect(try await server.stop() == .exited(0))
            var keys: [String] = []
            for try await part in group { keys += part }
            return keys
        }
        #expect(answered.count > 20)
        #expect(!server.output.contains("error"))

        try await server.start()
        let events = try await server.client().list("/v1/events?externalCustomerId=acme&limit=200", "events")
        let keys = events.compactMap { $0.text("idempotencyKey") }
        #expect(Set(keys).count == keys.count)
        #expect(Set(keys).isSuperset(of: answered))
        #expect(try await server.stop() == .exited(0))
    }

    /// Records events until the server does not answer; the keys of those that it did.
    private static func record(
        _ api: APIClient,
        _ number: Int,
        _ signal: AsyncStream<Void>.Continuation
    ) async throws -> [String] {
        var answered: [String] = []
        while true {
            let key = "c\(number)-\(answered.count)"
            do {
                try await api.ask(
                    "POST",
                    "/v1/events",
                    [
                        "externalCustomerId": "acme", "eventName": "x", "idempotencyKey": .string(key),
                    ]
                )
            } catch is APIClientError {
                return answered
            }
            answered.append(key)
            signal.yield()
        }
    }
}
