import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// The gateway as a command of its own.
struct GatewayCommandTests {
    private static let routes = "Examples/gateway"

    private func check(_ path: String) async throws -> CommandResult {
        try await BuiltCommand.run(["gateway", "--check", "--gateway-routes", path])
    }

    @Test("the example tables are right", arguments: ["routes.yaml", "ask-routes.yaml"])
    func examplesAreRight(_ name: String) async throws {
        let result = try await check("\(RealUsage.repository)/\(Self.routes)/\(name)")
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.output.contains("is right: "))
    }

    @Test("all that is wrong with a table is told at once, each at its line")
    func problemsAreTold() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/routes.yaml"
        let table = """
            version: 1
            upstreams:
              up: {url: "ftp://127.0.0.1"}
            routes:
              - path: /a/{x}
                upstream: nowhere
                feature: seo
              - path: /b//c
                upstream: up
                feature: seo
                quantity: {reserve: {response: usage.tokens}}
              - path: /d
                upstream: up
                surplus: 1
            """
        try Data(table.utf8).write(to: URL(fileURLWithPath: path))
        let result = try await check(path)
        #expect(result.status != .exited(0))
        for line in [3, 6, 8, 11, 12, 14] {
            #expect(result.errors.contains("routes.yaml:\(line):"), "line \(line) of\n\(result.errors)")
        }
        #expect(try await BuiltCommand.run(["gateway", "--check"]).errors.contains("--gateway-routes"))
    }

    /// A table in front of a service, in a folder.
    private static func table(_ upstream: TestUpstream, in folder: TemporaryFolder) throws -> [String: String] {
        let routes = """
            version: 1
            upstreams: {up: {url: "\(upstream.url)"}}
            routes: [{path: /work, upstream: up, feature: work}]
            """
        let path = folder.path + "/routes.yaml"
        try Data(routes.utf8).write(to: URL(fileURLWithPath: path))
        return ["WEIR_GATEWAY_ROUTES": path, "WEIR_GATEWAY_PORT": "0"]
    }

    private static func client(_ url: String, _ customer: String) -> APIClient {
        APIClient(
            .url(url),
            headers: [("Authorization", "Bearer \(TestKeys.live)"), ("X-Weir-Customer", customer)]
        )
        .patient(minutes: 10)
    }

    @Test("'weir gateway' takes calls on the data of a server that has ended, and serves no API")
    func gatewayAlone() async throws {
        let folder = try TemporaryFolder()
        try await TestUpstream.run { upstream in
            let variables = try Self.table(upstream, in: folder)
            let server = ServerProcess(folder: folder)
            try await server.start()
            let calls = OperatorCalls(server.client())
            try await calls.plan("pro", ["quotas": ["work": 2]])
            let customer = try await calls.customer(plan: "pro")
            #expect(try await server.stop() == .exited(0))
            let gateway = ServerProcess(folder: folder, command: "gateway", variables: variables)
            try await gateway.start()
            let client = Self.client(gateway.url, customer)
            for status in [200, 200, 429] { #expect(try await client.send("POST", "/work").status == status) }
            #expect(try await client.send("GET", "/v1/plans").status == 404)
            #expect(try await gateway.stop() == .exited(0))
            try await server.start()
            let used = try await OperatorCalls(server.client()).used(customer, "work")
            #expect(used.wholeNumber == 2)
            #expect(try await server.stop() == .exited(0))
        }
    }

    @Test("a server that is asked to end lets a call under way come to its end, and counts it")
    func callsUnderWayEnd() async throws {
        let folder = try TemporaryFolder()
        try await TestUpstream.run { upstream in
            let server = ServerProcess(folder: folder, variables: try Self.table(upstream, in: folder))
            try await server.start()
            let calls = OperatorCalls(server.client())
            try await calls.plan("pro", ["quotas": ["work": 2]])
            let customer = try await calls.customer(plan: "pro")
            let url = try GatewayCrashTests.gatewayURL(server)
            let client = Self.client(url, customer)
            try await withThrowingTaskGroup(of: APIResponse.self) { group in
                group.addTask { try await client.send("POST", "/work", headers: [("X-Do", "wait")]) }
                await upstream.arrival()
                server.beginStopping()
                // Nobody new gets in.
                while (try? await Self.client(url, customer).send("GET", "/none")) != nil {}
                upstream.letGo()
                let answer = try await group.next()
                #expect(answer?.status == 200)
                #expect(answer?.header("Connection") == "close")
            }
            #expect(try await server.waitForEnd() == .exited(0))
            try await server.start()
            #expect(try await OperatorCalls(server.client()).used(customer, "work").wholeNumber == 1)
            #expect(try await server.stop() == .exited(0))
        }
    }
}
