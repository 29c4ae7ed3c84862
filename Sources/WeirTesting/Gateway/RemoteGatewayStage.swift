import Foundation
import Logging
import NIOCore
package import WeirAPI
package import WeirClient
import WeirGatewayRules
import WeirPrimitives
import WeirServer
import WeirStorage

/// A gateway that asks a server elsewhere, which a test lets come and go.
///
/// Server and gateway have folders of their own, and speak through the server's local socket, whose place stays the same
/// from one start to the next.
package final class RemoteGatewayStage: Sendable {
    package let upstream: TestUpstream
    package let clock: ManualClock
    private let folder: TemporaryFolder
    private let routes: JSONValue
    private let table: JSONObject

    /// Runs a test with an upstream named `up`, and no server or gateway yet.
    ///
    /// `table`: What the route table has beside its version, upstreams and routes.
    package static func run<Value>(
        routes: JSONValue,
        table: JSONObject = [:],
        clock: ManualClock = ManualClock(),
        _ test: (RemoteGatewayStage) async throws -> Value
    ) async throws -> Value {
        let folder = try TemporaryFolder()
        return try await TestUpstream.run { upstream in
            try await test(
                RemoteGatewayStage(upstream: upstream, clock: clock, folder: folder, routes: routes, table: table)
            )
        }
    }

    private init(
        upstream: TestUpstream,
        clock: ManualClock,
        folder: TemporaryFolder,
        routes: JSONValue,
        table: JSONObject
    ) {
        self.upstream = upstream
        self.clock = clock
        self.folder = folder
        self.routes = routes
        self.table = table
    }

    /// Runs the server while something happens; `seed` must be another one at every start.
    ///
    /// `ownGateway`: The server has a gateway too, in its own process and with the same routes.
    package func withServer<Value>(
        seed: UInt64 = 1,
        ownGateway: Bool = false,
        _ body: (TestServer, OperatorCalls) async throws -> Value
    ) async throws -> Value {
        let table = try routeTable([:])
        return try await TestServer.run(
            clock: clock,
            seed: seed,
            folder: folder,
            configure: { configuration in
                guard ownGateway else { return }
                configuration.gatewayTable = table
                configuration.gatewayPort = 0
            }
        ) { server in
            try await body(server, OperatorCalls(server.live))
        }
    }

    private func routeTable(_ changes: JSONObject) throws -> RouteTable {
        var whole = table
        for change in changes.members { whole[change.name] = change.value }
        // A busy machine is no ledger that is away.
        if whole["ledgerTimeoutMs"] == nil { whole["ledgerTimeoutMs"] = 600_000 }
        whole["version"] = 1
        whole["upstreams"] = ["up": ["url": .string(upstream.url)]]
        whole["routes"] = GatewayStage.patient(routes)
        return try RouteTable(.object(whole))
    }

    /// Runs a gateway while something happens; each name has a folder of its own.
    package func withGateway<Value>(
        _ name: String = "gateway",
        seed: UInt64 = 100,
        table changes: JSONObject = [:],
        server client: APIClient? = nil,
        _ body: (RemoteGatewayCalls) async throws -> Value
    ) async throws -> Value {
        var configuration = ServerConfiguration()
        configuration.gatewayTable = try routeTable(changes)
        configuration.gatewayPort = 0
        let gateway = RemoteGateway(
            configuration: configuration,
            folder: try DataFolder(path: journalFolder(name), purpose: "a test"),
            ports: ServerPorts(
                clock: clock.wallClock,
                ids: .seeded(seed),
                secrets: .seeded(seed),
                delays: ContinuousClock(),
                logger: .silent
            ),
            client: client ?? APIClient(.socket(folder.path + "/data/weir.sock"))
        )
        return try await gateway.run { url in try await body(RemoteGatewayCalls(url: url)) }
    }

    /// The folder of a gateway.
    package func journalFolder(_ name: String = "gateway") -> String { folder.path + "/" + name }

    /// The lines of a gateway's journal.
    package func journal(_ name: String = "gateway") throws -> [String] {
        let text = try String(contentsOfFile: journalFolder(name) + "/calls.journal", encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }

    /// Waits until the ledger has everything that a gateway has kept.
    package func untilJournalIsEmpty(_ name: String = "gateway") async throws {
        while try !journal(name).isEmpty { await Task.yield() }
    }

    /// Waits until calls are decided by the ledger again: what was counted without it is told before.
    package func untilAnswered(_ calls: RemoteGatewayCalls, _ customer: String, _ path: String) async throws {
        while try await calls.client(of: customer).send("POST", path).status == 503 {}
    }
}

/// Speaks to a gateway.
package struct RemoteGatewayCalls: Sendable {
    package let url: String

    package init(url: String) { self.url = url }

    /// With an operator's key, on behalf of a customer.
    package func client(of customer: String, key: String = TestKeys.live) -> APIClient {
        let client = APIClient(
            .url(url),
            headers: [("Authorization", "Bearer \(key)"), ("X-Weir-Customer", customer)]
        )
        return client.patient(minutes: 10)
    }
}
