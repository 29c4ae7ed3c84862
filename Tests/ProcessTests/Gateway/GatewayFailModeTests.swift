import Foundation
import NIOCore
import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// A gateway in a process of its own, whose server is killed under load, and which is killed itself.
struct GatewayFailModeTests {
    private static let allowance = 100
    private static let clients = 16

    @Test("the server killed under load: exactly the allowance goes on, and every call is recorded once")
    func serverAndGatewayAreKilled() async throws {
        let folder = try TemporaryFolder()
        try await TestUpstream.run { upstream in
            let routes = """
                version: 1
                openAllowance: {open: \(Self.allowance)}
                upstreams: {up: {url: "\(upstream.url)"}}
                routes:
                  - {path: /open, upstream: up, feature: open}
                  - {path: /closed, upstream: up, feature: closed}
                """
            try Data(routes.utf8).write(to: URL(fileURLWithPath: folder.path + "/routes.yaml"))
            let first = ServerProcess(folder: try TemporaryFolder())
            try await first.start()
            let port = try #require(first.url.split(separator: ":").last)
            let server = ServerProcess(folder: first.folder, variables: ["WEIR_PORT": String(port)])
            let gateway = ServerProcess(
                folder: try TemporaryFolder(),
                command: "gateway",
                variables: [
                    "WEIR_URL": first.url, "WEIR_KEY": TestKeys.live, "WEIR_GATEWAY_PORT": "0",
                    "WEIR_GATEWAY_ROUTES": folder.path + "/routes.yaml",
                ]
            )
            do {
                try await self.run(first, server, gateway)
            } catch {
                Issue.record("\(error)\nThe gateway wrote:\n\(gateway.output.suffix(4_000))")
            }
        }
    }

    private func run(_ first: ServerProcess, _ server: ServerProcess, _ gateway: ServerProcess) async throws {
        let calls = OperatorCalls(first.client())
        let feature: JSONValue = ["key": "open", "type": "metered", "failMode": "open"]
        try calls.stage(try await calls.post("/v1/features", feature))
        try await calls.plan("pro", ["quotas": ["open": 1_000_000, "closed": 1_000_000]])
        let customer = try await calls.customer(plan: "pro")
        try await gateway.start()
        // The server is killed in the middle of what many clients ask, and nobody gets any more.
        let progress = Tally()
        var counts = try await withThrowingTaskGroup(of: Counts.self) { group in
            for _ in 0..<Self.clients { group.addTask { try await Self.hammer(gateway.url, customer, progress) } }
            while progress.successes < 40 { try await Task.sleep(for: .milliseconds(5)) }
            try await first.kill()
            return try await group.reduce(into: Counts()) { $0.add($1) }
        }
        #expect(counts.open > Self.allowance)
        #expect(counts.closed > 0)
        // Exactly so much was counted without the ledger, and not one more is.
        let journal = gateway.dataFolder + "/calls.journal"
        let kept = try Self.lines(journal)
        #expect(kept.count == Self.allowance)
        for path in ["/open", "/closed"] {
            let refused = try await Self.client(gateway.url, customer).send("POST", path)
            #expect(refused.status == 503)
            #expect(refused.header("Retry-After") == "1")
        }
        // The gateway is killed as well, and one after it tells what it has left; then it is killed again and again.
        try await gateway.kill()
        try await server.start()
        try await gateway.start()
        while try !Self.lines(journal).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        try await gateway.kill()
        try Data(kept.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: journal))
        try await gateway.start()
        while try !Self.lines(journal).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        // Calls pass again.
        let client = Self.client(gateway.url, customer)
        for path in ["/open", "/closed"] {
            var status = 503
            while status == 503 { status = try await client.send("POST", path).status }
            #expect(status == 200)
        }
        counts.open += 1
        counts.closed += 1
        let after = server.client()
        let opened = try await after.list("/v1/events?customerId=\(customer)&eventName=open&limit=200", "events")
        #expect(opened.count == counts.open)
        #expect(Set(opened.map { $0["idempotencyKey"]?.stringValue ?? "" }).count == counts.open)
        // What was cut off between its commit and its answer is recorded, and was no success.
        let closed = try await after.list("/v1/events?customerId=\(customer)&eventName=closed&limit=200", "events")
        #expect(closed.count >= counts.closed)
        #expect(closed.count <= counts.closed + counts.unavailable)
        let usage = try await OperatorCalls(after).usage(customer)
        #expect(usage["usage"]["open"].wholeNumber == counts.open)
        #expect(try await gateway.stop() == .exited(0))
        #expect(try await server.stop() == .exited(0))
        let verified = try await BuiltCommand.run(["verify"], settings: ["WEIR_DATA": server.dataFolder])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
    }

    /// How many calls of the closed feature have succeeded, of all clients.
    private final class Tally: Sendable {
        private let count = Mutex(0)
        var successes: Int { count.withLock { $0 } }
        func note() { count.withLock { $0 += 1 } }
    }

    private struct Counts: Sendable {
        /// Answers 200.
        var open = 0
        var closed = 0
        /// Answers 503 to calls of the closed feature.
        var unavailable = 0

        mutating func add(_ other: Counts) {
            open += other.open
            closed += other.closed
            unavailable += other.unavailable
        }
    }

    /// Calls by turns until both features are refused.
    private static func hammer(_ url: String, _ customer: String, _ progress: Tally) async throws -> Counts {
        var counts = Counts()
        let client = client(url, customer)
        while true {
            let open = try await client.send("POST", "/open").status
            if open == 200 { counts.open += 1 } else { #expect(open == 503) }
            let closed = try await client.send("POST", "/closed").status
            if closed == 200 {
                counts.closed += 1
                progress.note()
            } else {
                #expect(closed == 503)
                counts.unavailable += 1
            }
            if open == 503, closed == 503 { return counts }
        }
    }

    private static func client(_ url: String, _ customer: String) -> APIClient {
        APIClient(
            .url(url),
            headers: [("Authorization", "Bearer \(TestKeys.live)"), ("X-Weir-Customer", customer)]
        )
        .patient(minutes: 10)
    }

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test("a gateway elsewhere needs a key, a table and a folder of its own, and says so")
    func mistakesAreTold() async throws {
        let folder = try TemporaryFolder()
        let table = RealUsage.repository + "/Examples/gateway/routes.yaml"
        let url = "http://127.0.0.1:1"
        let none = try await BuiltCommand.run(["gateway", "--url", url, "--gateway-routes", table])
        #expect(none.errors.contains("WEIR_KEY"))
        let settings = ["WEIR_KEY": TestKeys.live]
        let noTable = try await BuiltCommand.run(["gateway", "--url", url], settings: settings)
        #expect(noTable.errors.contains("--gateway-routes"))
        try Data().write(to: URL(fileURLWithPath: folder.path + "/weir.sqlite"))
        let arguments = ["gateway", "--url", url, "--gateway-routes", table, "--data", folder.path]
        let others = try await BuiltCommand.run(arguments, settings: settings)
        #expect(others.errors.contains("is a server's"))
        for result in [none, noTable, others] { #expect(result.status != .exited(0)) }
    }
}
