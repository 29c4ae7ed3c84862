import NIOCore
package import WeirAPI
package import WeirClient
package import WeirEmbeddedLedger
import WeirGatewayRules
import WeirPrimitives
package import WeirServer

/// A server with a gateway before a service that tests direct.
package struct GatewayStage: Sendable {
    package let server: TestServer
    package let upstream: TestUpstream
    /// The operator's calls to the API.
    package let operatorCalls: OperatorCalls

    /// Runs a test with an upstream named `up`, a gateway with some routes, and a server behind.
    ///
    /// `table`: What the route table has beside its version, upstreams and routes; `settings` what the upstream has
    /// beside its address; `isSecure` whether it speaks TLS.
    package static func run<Value>(
        routes: JSONValue,
        table: JSONObject = [:],
        upstream settings: JSONObject = [:],
        isSecure: Bool = false,
        clock: ManualClock = ManualClock(),
        folder: TemporaryFolder? = nil,
        configure: (inout ServerConfiguration) -> Void = { _ in },
        logDisk: (@Sendable (any LogDisk) -> any LogDisk)? = nil,
        _ test: (GatewayStage) async throws -> Value
    ) async throws -> Value {
        try await TestUpstream.run(isSecure: isSecure) { upstream in
            var address = settings
            address["url"] = .string(upstream.url)
            var whole = table
            whole["version"] = 1
            whole["upstreams"] = ["up": .object(address)]
            whole["routes"] = patient(routes)
            let routes = try RouteTable(.object(whole))
            return try await TestServer.run(
                clock: clock,
                folder: folder,
                configure: { configuration in
                    configuration.gatewayTable = routes
                    configuration.gatewayPort = 0
                    configure(&configuration)
                },
                logDisk: logDisk
            ) { server in
                let stage = GatewayStage(
                    server: server,
                    upstream: upstream,
                    operatorCalls: OperatorCalls(server.live)
                )
                return try await test(stage)
            }
        }
    }

    /// The same routes, with time for an answer where they do not say how much there is.
    ///
    /// On a machine that does much at once it may take longer than anybody would wait.
    static func patient(_ routes: JSONValue) -> JSONValue {
        guard case .array(let all) = routes else { return routes }
        return .array(
            all.map { route in
                guard case .object(var fields) = route else { return route }
                var timeouts: JSONObject = ["answerMs": 600_000, "idleMs": 600_000]
                if case .object(let own)? = fields["timeouts"] {
                    for member in own.members { timeouts[member.name] = member.value }
                }
                fields["timeouts"] = .object(timeouts)
                return .object(fields)
            }
        )
    }

    /// The beginning of every address of the gateway.
    package var url: String { server.addresses.gatewayURL ?? "" }

    /// Speaks to the gateway with an operator's key, on behalf of a customer.
    package func client(of customer: String, key: String = TestKeys.live) -> APIClient {
        let client = APIClient(
            .url(url),
            headers: [("Authorization", "Bearer \(key)"), ("X-Weir-Customer", customer)]
        )
        return client.patient(minutes: 10)
    }

    /// Speaks to the gateway with a key or token alone.
    package func client(showing credential: String) -> APIClient {
        APIClient(.url(url), key: credential).patient(minutes: 10)
    }

    /// Speaks to the gateway without saying who it is.
    package var anonymous: APIClient { APIClient(.url(url)).patient(minutes: 10) }

    /// What is recorded of a feature in the present period, and what is held.
    package func quota(_ customer: String, _ feature: String) async throws -> (used: Int, reserved: Int) {
        let list =
            try await operatorCalls.get("/v1/users/\(customer)/entitlements").json["entitlements"].arrayValue ?? []
        let found = list.first { $0["feature"].text == feature } ?? .null
        return (found["used"].wholeNumber ?? 0, found["reserved"].wholeNumber ?? 0)
    }

    /// How many events there are of a name.
    package func events(_ customer: String, _ name: String) async throws -> [JSONObject] {
        try await server.live.list("/v1/events?customerId=\(customer)&eventName=\(name)&limit=200", "events")
    }
}
