import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// The example configuration of Envoy, with Envoy itself.
struct EnvoyTests {
    private static let executable = RealUsage.repository + "/.build/envoy/envoy/_bin/envoy"
    private static var folder: String { RealUsage.repository + "/Examples/gateway" }

    /// Runs Envoy on the example before the upstream and beside the gateway.
    ///
    /// `weir`: Where Envoy asks instead, `host:port`.
    private func run(weir: String? = nil, _ test: (GatewayStage, _ envoy: String) async throws -> Void) async throws {
        try #require(
            FileManager.default.isExecutableFile(atPath: Self.executable),
            "Envoy is missing: run the tests with 'make test', or Scripts/install-python.sh"
        )
        let table = try CatalogFile(path: Self.folder + "/ask-routes.yaml", holding: "routes").value
        let routes = table["routes"]
        try await GatewayStage.run(routes: routes, table: ["ask": true]) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["seo": 5, "cards": 5, "email": 2]])
            let folder = try TemporaryFolder()
            let gateway = weir ?? stage.url.replacingOccurrences(of: "http://", with: "")
            let (envoy, url) = try await Self.start(folder, asking: gateway, before: stage.upstream.port)
            do {
                try await test(stage, url)
            } catch {
                Issue.record("\(error)\nEnvoy wrote:\n\(envoy.output())")
            }
            envoy.signal(SIGTERM)
            _ = await envoy.waitForEnd()
        }
    }

    /// Starts Envoy on the example.
    private static func start(
        _ folder: TemporaryFolder,
        asking gateway: String,
        before service: Int
    ) async throws -> (ChildProcess, url: String) {
        let example = try String(contentsOfFile: Self.folder + "/envoy-ext-authz.yaml", encoding: .utf8)
        let path = folder.path + "/envoy.yaml"
        return try await OtherProxy.start { port in
            var text = example
            for (old, new) in [
                ("port_value: 8080", "port_value: \(port)"),
                ("port_value: 8090", "port_value: \(gateway.drop { $0 != ":" }.dropFirst())"),
                ("port_value: 9000", "port_value: \(service)"),
                ("http://127.0.0.1:8090", "http://\(gateway)"), ("REPLACE_WITH_A_KEY", TestKeys.live),
                // On a machine that does much at once an answer may take longer than the example waits for it.
                ("timeout: 2s", "timeout: 600s"), ("{cluster: service}", "{cluster: service, timeout: 600s}"),
            ] {
                try #require(text.contains(old), "\(old)")
                text = text.replacingOccurrences(of: old, with: new)
            }
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return try ChildProcess(
                executable: Self.executable,
                arguments: ["-c", path, "--concurrency", "1", "--disable-hot-restart", "--log-level", "warning"],
                environment: [:],
                outputFolder: folder.path
            )
        }
    }

    private func client(_ envoy: String, _ customer: String) -> APIClient {
        APIClient(
            .url(envoy),
            headers: [("Authorization", "Bearer \(TestKeys.live)"), ("X-Weir-Customer", customer)]
        )
        .patient(minutes: 10)
    }

    @Test("Envoy asks and forwards; what is counted when asked is refused at the exact unit, with the true answer")
    func enforces() async throws {
        try await run { stage, envoy in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = client(envoy, customer)
            for used in 1...2 {
                let answer = try await client.send("POST", "/email/send?x=1", bytes: Array("body".utf8))
                #expect(answer.status == 200)
                #expect(answer.header("X-Usage-Used") == "\(used)")
                #expect(answer.header("X-Usage-Limit") == "2")
            }
            let refused = try await client.send("POST", "/email/send?x=1", bytes: Array("body".utf8))
            #expect(refused.status == 429)
            #expect(refused.refusal == "rate_limited/quota_exceeded")
            #expect(refused.json["error"]["used"] == 2)
            #expect(refused.header("Retry-After") != nil)
            #expect(refused.header("Content-Type")?.hasPrefix("application/json") == true)
            #expect(try await stage.quota(customer, "email") == (used: 2, reserved: 0))
            #expect(try await stage.events(customer, "email").count == 2)
            let seen = stage.upstream.seen.filter { $0.uri == "/email/send?x=1" }
            #expect(seen.map(\.body) == ["body", "body"])
            #expect(seen.allSatisfy { $0["X-Weir-Customer-Id"] == [customer] && $0["Authorization"].isEmpty })
        }
    }

    @Test("a service behind Envoy commits what it was given, and nothing a client says of itself reaches it")
    func commitsAndForgedIdentity() async throws {
        let names = ["X-Weir-Customer-Id", "X-Weir-External-Id", "X-Weir-User", "X-Weir-Reservation"]
        let forged = names.map { ($0, "forged") }
        try await run { stage, envoy in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = client(envoy, customer)
            #expect(try await client.send("GET", "/seo/page", headers: forged).status == 200)
            #expect(try await client.send("GET", "/healthz", headers: forged).status == 200)
            let held = try #require(stage.upstream.seen.last { $0.uri == "/seo/page" })
            let free = try #require(stage.upstream.seen.last { $0.uri == "/healthz" })
            for call in [held, free] {
                for name in names { #expect(!call[name].joined().contains("forged"), "\(name)") }
                #expect(call["X-Weir-Gateway-Key"].isEmpty)
            }
            #expect(held["X-Weir-Customer-Id"] == [customer])
            #expect(held["X-Weir-External-Id"] == ["acme"])
            #expect(try await stage.quota(customer, "seo").reserved == 1)
            let reservation = try #require(held["X-Weir-Reservation"].first)
            #expect(held["X-Weir-Reservation"].count == 1)
            let calls = stage.operatorCalls
            try calls.stage(try await calls.post("/v1/reservations/\(reservation)/commit", [:]))
            #expect(try await stage.quota(customer, "seo") == (used: 1, reserved: 0))
        }
    }

    @Test("every kind of refusal passes Envoy with its own status")
    func refusals() async throws {
        try await run { stage, envoy in
            let calls = stage.operatorCalls
            let customer = try await calls.customer(plan: "pro")
            let client = client(envoy, customer)
            let stranger = try await APIClient(.url(envoy)).patient(minutes: 10).send("GET", "/seo/x")
            #expect(stranger.status == 401)
            #expect(stranger.json["error"]["code"] == "unauthorized")
            #expect(try await client.send("GET", "/none").status == 404)
            #expect(try await client.send("GET", "/cards").status == 405)
            #expect(try await client.send("GET", "/seo/a%2fb").status == 400)
            let kit = try await calls.kit("Starter kit", ["primitivesConfig": ["cards": ["enabled": false]]])
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["accountKitId": .string(kit)]))
            let card = try await client.send("POST", "/cards")
            #expect(card.status == 403)
            #expect(card.refusal == "forbidden/primitive_disabled_by_kit")
            try await calls.subscribe(customer, to: "pro", ["status": "canceled", "assignKit": false])
            let inactive = try await client.send("GET", "/seo/x")
            #expect(inactive.status == 402)
            #expect(inactive.refusal == "payment_required/subscription_inactive")
            #expect(stage.upstream.seen.allSatisfy { $0.uri == "/healthz" })
        }
    }

    @Test("without Weir Envoy lets nothing through")
    func closedWithoutWeir() async throws {
        // Nobody listens on the first port.
        try await run(weir: "127.0.0.1:1") { stage, envoy in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            #expect(try await client(envoy, customer).send("GET", "/seo/page").status == 403)
            #expect(stage.upstream.seen.isEmpty)
        }
    }
}
