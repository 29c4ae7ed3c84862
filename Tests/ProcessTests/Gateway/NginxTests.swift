import Foundation
import NIOCore
import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// The example configuration of nginx, with nginx itself.
struct NginxTests {
    private static var folder: String { RealUsage.repository + "/Examples/gateway" }

    /// Runs nginx on the example before the upstream and beside the gateway.
    private func run(_ test: (GatewayStage, _ nginx: String) async throws -> Void) async throws {
        let table = try CatalogFile(path: Self.folder + "/ask-routes.yaml", holding: "routes").value
        let routes = table["routes"]
        try await GatewayStage.run(routes: routes, table: ["ask": true]) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["seo": 5, "cards": 5, "email": 2]])
            let folder = try TemporaryFolder()
            let gateway = stage.url.replacingOccurrences(of: "http://", with: "")
            let (nginx, url) = try await Self.start(folder, asking: gateway, before: stage.upstream.port)
            do {
                try await test(stage, url)
            } catch {
                let log = (try? String(contentsOfFile: folder.path + "/error.log", encoding: .utf8)) ?? ""
                Issue.record("\(error)\nnginx wrote:\n\(nginx.output())\(log)")
            }
            nginx.signal(SIGTERM)
            _ = await nginx.waitForEnd()
        }
    }

    /// Starts nginx on the example.
    private static func start(
        _ folder: TemporaryFolder,
        asking gateway: String,
        before service: Int
    ) async throws -> (ChildProcess, url: String) {
        let example = try String(contentsOfFile: Self.folder + "/nginx-auth-request.conf", encoding: .utf8)
        let path = folder.path + "/nginx.conf"
        return try await OtherProxy.start { port in
            var text = example
            for (old, new) in [
                ("127.0.0.1:8090", gateway), ("127.0.0.1:9000", "127.0.0.1:\(service)"),
                ("127.0.0.1:8080", "127.0.0.1:\(port)"), ("REPLACE_WITH_A_KEY", TestKeys.live),
                ("worker_processes 2;", "worker_processes 1;\ndaemon off;\npid \(folder.path)/pid;"),
                // On a machine that does much at once an answer may take longer than nginx waits by itself.
                (
                    "access_log off;",
                    "access_log off;\nproxy_read_timeout 600s;\nproxy_send_timeout 600s;\n\(temporaryPaths(folder.path))"
                ),
            ] {
                try #require(text.contains(old), "\(old)")
                text = text.replacingOccurrences(of: old, with: new)
            }
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return try ChildProcess(
                executable: "/usr/sbin/nginx",
                arguments: ["-e", folder.path + "/error.log", "-p", folder.path, "-c", path],
                environment: [:],
                outputFolder: folder.path
            )
        }
    }

    /// nginx keeps nothing outside the test's folder.
    private static func temporaryPaths(_ folder: String) -> String {
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
            .joined(separator: "\n")
    }

    private func client(_ nginx: String, _ customer: String) -> APIClient {
        APIClient(
            .url(nginx),
            headers: [("Authorization", "Bearer \(TestKeys.live)"), ("X-Weir-Customer", customer)]
        )
        .patient(minutes: 10)
    }

    @Test("nginx asks, forwards, and tells the end: successes count, failures do not, refusals have their true status")
    func enforces() async throws {
        try await run { stage, nginx in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = client(nginx, customer)
            for index in 1...3 {
                let answer = try await client.send("GET", "/seo/page?x=1", headers: [("X-Weir-Customer-Id", "forged")])
                #expect(answer.status == 200)
                #expect(answer.header("X-Usage-Used") == "\(index)")
                #expect(answer.header("X-Usage-Limit") == "5")
                try await OtherProxy.settle(stage, customer, "seo", used: index)
            }
            for deed in ["status=500", "drop"] {
                let failed = try await client.send("GET", "/seo/page", headers: [("X-Do", deed)])
                #expect(failed.status >= 500)
                try await OtherProxy.settle(stage, customer, "seo", used: 3)
            }
            // A client that goes before there is an answer has had nothing.
            var hasty = client
            hasty.timeout = .milliseconds(300)
            let gone = try? await hasty.send("GET", "/seo/page", headers: [("X-Do", "hang")])
            #expect(gone == nil)
            try await OtherProxy.settle(stage, customer, "seo", used: 3)
            for index in 4...5 {
                let answer = try await client.send("POST", "/seo/page", bytes: Array("body".utf8))
                #expect(answer.status == 200)
                #expect(answer.header("X-Usage-Warning") == "80% of monthly limit reached")
                try await OtherProxy.settle(stage, customer, "seo", used: index)
            }
            let refused = try await client.send("GET", "/seo/page")
            #expect(refused.status == 429)
            #expect(refused.refusal == "rate_limited/quota_exceeded")
            #expect(refused.json["error"]["used"] == 5)
            #expect(refused.header("Retry-After") != nil)
            #expect(refused.header("Content-Type") == "application/json")
            let seen = stage.upstream.seen.filter { $0.uri.hasPrefix("/seo") }
            // nginx may try a connection that it had kept once more.
            #expect(seen.count >= 7)
            #expect(seen.allSatisfy { $0["X-Weir-Customer-Id"] == [customer] && $0["Authorization"].isEmpty })
            #expect(seen.last?.body == "body")
        }
    }

    @Test("whatever a client says of who it is, the service hears Weir alone")
    func forgedIdentity() async throws {
        let names = ["X-Weir-Customer-Id", "X-Weir-External-Id", "X-Weir-User", "X-Weir-Reservation"]
        let forged = names.map { ($0, "forged") }
        try await run { stage, nginx in
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let client = client(nginx, customer)
            let held = try await client.send("GET", "/seo/page", headers: forged)
            let counted = try await client.send("POST", "/email/send", headers: forged)
            let free = try await client.send("GET", "/healthz", headers: forged)
            #expect([held, counted, free].map(\.status) == [200, 200, 200])
            let seen = { (uri: String) in stage.upstream.seen.last { $0.uri.hasPrefix(uri) } }
            let identities = [try #require(seen("/seo")), try #require(seen("/email"))]
            for identity in identities {
                #expect(identity["X-Weir-Customer-Id"] == [customer])
                #expect(identity["X-Weir-User"] == [])
                for name in names { #expect(!identity[name].contains("forged"), "\(name)") }
            }
            #expect(identities[0]["X-Weir-External-Id"] == ["acme"])
            let reservation = try #require(identities[0]["X-Weir-Reservation"].first)
            #expect(reservation.hasPrefix("res_"))
            #expect(identities[0]["X-Weir-Reservation"].count == 1)
            #expect(identities[1]["X-Weir-Reservation"] == [])
            let nobody = try #require(seen("/healthz"))
            for name in names { #expect(nobody[name] == [], "\(name)") }
            try await OtherProxy.settle(stage, customer, "seo", used: 1)
        }
    }

    @Test("every kind of refusal reaches the client as nginx could not say it by itself")
    func refusals() async throws {
        try await run { stage, nginx in
            let calls = stage.operatorCalls
            let customer = try await calls.customer(plan: "pro")
            let client = client(nginx, customer)
            #expect(try await APIClient(.url(nginx)).patient(minutes: 10).send("GET", "/healthz").status == 200)
            let stranger = try await APIClient(.url(nginx)).patient(minutes: 10).send("GET", "/seo/x")
            #expect(stranger.status == 401)
            #expect(stranger.json["error"]["code"] == "unauthorized")
            #expect(try await client.send("GET", "/none").status == 404)
            #expect(try await client.send("GET", "/cards").status == 405)
            #expect(try await client.send("GET", "/seo/a%2fb").status == 400)
            // Counted when asked about: the third is refused without anything told afterwards.
            for _ in 0..<2 { #expect(try await client.send("POST", "/email/send").status == 200) }
            #expect(try await client.send("POST", "/email/send").status == 429)
            let kit = try await calls.kit("Starter kit", ["primitivesConfig": ["cards": ["enabled": false]]])
            try calls.stage(try await calls.patch("/v1/users/\(customer)", ["accountKitId": .string(kit)]))
            let card = try await client.send("POST", "/cards")
            #expect(card.status == 403)
            #expect(card.refusal == "forbidden/primitive_disabled_by_kit")
            try await calls.subscribe(customer, to: "pro", ["status": "canceled", "assignKit": false])
            let inactive = try await client.send("GET", "/seo/x")
            #expect(inactive.status == 402)
            #expect(inactive.refusal == "payment_required/subscription_inactive")
        }
    }
}
