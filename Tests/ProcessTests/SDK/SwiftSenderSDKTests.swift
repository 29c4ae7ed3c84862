import Foundation
import Synchronization
import Testing
import WeirClient
import WeirTesting

/// The buffered sender against servers that are killed.
struct SwiftSenderSDKTests {
    private final class Flag: Sendable {
        private let isSet = Mutex(false)
        var isRaised: Bool { isSet.withLock { $0 } }
        func raise() { isSet.withLock { $0 = true } }
    }

    /// How often a start is tried whose port somebody else may have for a moment.
    private static let starts = 60

    /// A server that comes back at its address.
    private static func server() async throws -> ServerProcess {
        let folder = try TemporaryFolder()
        var attempt = 0
        while true {
            attempt += 1
            // A port that was free a moment ago; tests that run beside this one may have taken it since.
            let first = ServerProcess(folder: folder)
            try await first.start()
            let port = try #require(first.url.split(separator: ":").last)
            #expect(try await first.stop() == .exited(0))
            let server = ServerProcess(folder: folder, variables: ["WEIR_PORT": String(port)])
            do {
                try await server.start()
                return server
            } catch let failure as ProcessFailure where attempt < starts && isPortTaken(failure) {}
        }
    }

    /// Starts it again at its address, which somebody else may have for a moment.
    private static func comeBack(_ server: ServerProcess) async throws {
        var attempt = 0
        while true {
            attempt += 1
            do {
                try await server.start()
                return
            } catch let failure as ProcessFailure where attempt < starts && isPortTaken(failure) {
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private static func isPortTaken(_ failure: ProcessFailure) -> Bool {
        failure.description.contains("Address already in use")
    }

    @Test("Nothing is lost and nothing counts twice when the server is killed again and again under load")
    func nothingIsLost() async throws {
        let server = try await Self.server()
        let weir = Weir(apiKey: TestKeys.test, baseURL: server.url)
        try await weir.meters.create(.init(code: "n", aggregation: "sum", eventName: "e", valueProperty: "n"))
        try await weir.users.create(.init(externalId: "a"))
        let options = Weir.SenderOptions {
            $0.batchSize = 50
            $0.flushInterval = .milliseconds(5)
            $0.maxBuffered = 200
            $0.maxRetryDelay = .milliseconds(50)
            $0.shutdownTimeout = .seconds(300)
        }
        let isOver = Flag()
        let (added, sender) = try await weir.events.sending(options) { sender in
            try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask {
                    var added = 0
                    while !isOver.isRaised, !Task.isCancelled {
                        try await sender.add(.init(externalCustomerId: "a", eventName: "e", properties: ["n": 1]))
                        added += 1
                        if added % 20 == 0 { try await Task.sleep(for: .milliseconds(1)) }
                    }
                    return added
                }
                for _ in 0..<3 {
                    let before = sender.counts.accepted
                    while sender.counts.accepted < before + 200 {
                        // Given up, they would never be accepted.
                        try #require(sender.counts.failed == 0)
                        try await Task.sleep(for: .milliseconds(2))
                    }
                    try await server.kill()
                    try await Self.comeBack(server)
                }
                isOver.raise()
                return (try await group.next() ?? 0, sender)
            }
        }
        let series = try await weir.queryUsage(
            [
                "meter": "n", "from": "2020-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z", "externalCustomerId": "a",
            ]
        )
        #expect(series.json["rows"]?[0]?["value"]?.quantity == Weir.Quantity(added))
        #expect(added >= 600)
        let counts = sender.counts
        #expect(counts.accepted == added)
        #expect(counts.rejected == 0)
        #expect(counts.failed == 0)
        #expect(counts.waiting == 0)
        #expect(try await server.stop() == .exited(0))
    }
}
