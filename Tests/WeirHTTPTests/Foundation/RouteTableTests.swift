import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirCore
import WeirHTTP
import WeirTesting

struct RouteTableTests {
    private static func path(of route: RouteDeclaration) -> String {
        route.path.replacing(/\{[a-z]+\}/, with: "x")
    }

    @Test func noRouteIsThereTwice() throws {
        let routes = try RouteTable.network().map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(routes).count == routes.count)
        #expect(routes.count > 50)
    }

    @Test func customersHaveTheSameRoutesUnderBothNames() throws {
        let routes = try RouteTable.network().map { "\($0.method.rawValue) \($0.path)" }
        let users = routes.filter { $0.contains("/v1/users") }.map { $0.replacing("/v1/users", with: "/v1/customers") }
        let customers = routes.filter { $0.contains("/v1/customers") }
        #expect(Set(users).isSubset(of: customers))
        #expect(!users.isEmpty)
    }

    @Test func onlyProbesTheDescriptionAndSignedDeliveriesAreOpen() throws {
        let open = try RouteTable.network().filter { $0.access == .open }.map(\.path)
        let probes = ["/healthz", "/readyz", "/metrics", "/openapi.json"]
        let signed = ["/webhooks/stripe", "/webhooks/stripe/{workspace}"]
        #expect(open.sorted() == (probes + signed).sorted())
    }

    /// With every scope but the one that a route asks for, each route refuses and names what is lacking.
    @Test func everyRouteAsksForItsScope() async throws {
        let routes = try RouteTable.network()
        try await TestServer.run { server in
            for resource in ScopeResource.allCases {
                for access in resource.accesses {
                    let lacking = Scope.resource(resource, access)
                    let scopes = Scope.allScopes.filter { $0 != .all && $0 != lacking }.map { "\"\($0)\"" }
                    let body = #"{"name":"K","scopes":[\#(scopes.joined(separator: ","))]}"#
                    let secret = try #require(try await server.live.prepare("POST", "/v1/keys", body).text("secret"))
                    let client = server.client(key: secret)
                    for route in routes where route.access == .scope(resource, access) {
                        let answer = try await client.call(route.method.rawValue, Self.path(of: route))
                        #expect(answer.status == 403, "\(route)")
                        #expect(answer["error", "details", "scope"]?.stringValue == lacking.description, "\(route)")
                    }
                    // What a customer asks for itself is open to no key.
                    let others = routes.filter { $0.access != .scope(resource, access) && $0.access != .customer }
                    for route in others where route.method == .get {
                        let answer = try await client.call("GET", Self.path(of: route))
                        #expect(answer.status != 403, "\(route)")
                    }
                }
            }
        }
    }

    @Test func everyRouteButTheProbesAsksForAKey() async throws {
        let routes = try RouteTable.network().filter { $0.access != .open }
        try await TestServer.run { server in
            for route in routes {
                let answer = try await server.anonymous.call(route.method.rawValue, Self.path(of: route))
                #expect(answer.status == 401, "\(route)")
            }
        }
    }
}
