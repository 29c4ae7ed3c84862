import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirTesting

/// Two servers on one PostgreSQL: how they begin, hear of each other, and bear what happens to the database.
@Suite(.timeLimit(.minutes(30))) struct SharedServersTests {
    private static let consume = "/v1/users/ext:acme/usage/consume"

    @Test
    func `servers that share a database begin together, hear of changes, and outlive what happens to the database`()
        async throws
    {
        let shared = try SharedServers(2)
        do {
            try await shared.start()
            try await beginsOnce(shared)
            try await changesAreHeardOf(shared)
            try await HeardChanges(shared: shared).run()
            try await readsAreAnsweredWhileNothingIsWritten(shared)
            try await away(shared, "frozen") {
                try shared.database.freeze()
            } returns: {
                try shared.database.thaw()
            }
            try await away(shared, "crashed") {
                try await shared.database.crash()
            } returns: {
                try await shared.database.start()
            }
            let verified = try await shared.verify()
            #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
            try await stopsWhileNothingAnswers(shared)
            for status in try await shared.stop() { #expect(status == .exited(0)) }
            #expect(links(shared) == 1)
        } catch {
            Issue.record("\(error)\nThe servers wrote:\n\(shared.output)")
        }
    }

    // MARK: Steps

    /// One of those that start first at the same time makes the workspaces, and prints the link.
    private func beginsOnce(_ shared: SharedServers) async throws {
        // What a server prints comes after it listens.
        try await until("the link") { links(shared) > 0 }
        let workspaces = try await BuiltCommand.run(["workspaces", "list", "--data", shared.servers[1].dataFolder])
        #expect(workspaces.output.split(whereSeparator: \.isNewline).count == 3, "\(workspaces.output)")
    }

    /// A database that hangs keeps no server from stopping: what that could not give back comes back when its leases end.
    private func stopsWhileNothingAnswers(_ shared: SharedServers) async throws {
        try shared.database.freeze()
        let status = try await shared.servers[1].stop()
        try shared.database.thaw()
        #expect(status == .exited(0))
        try await until("decisions of the other one") { try await decide(shared.client(0), "alone").isSuccess }
    }

    private func links(_ shared: SharedServers) -> Int {
        shared.servers.count { $0.output.contains("This link makes you the owner") }
    }

    /// What one changes the other goes by.
    private func changesAreHeardOf(_ shared: SharedServers) async throws {
        let (first, second) = (shared.client(0), shared.client(1))
        let small: JSONObject = ["key": "small", "name": "Small", "quotas": ["tokens": 1]]
        try await answered(first, "POST", "/v1/plans", small)
        try await answered(first, "POST", "/v1/customers", ["externalId": "acme"])
        try await answered(first, "PUT", "/v1/users/ext:acme/billing/subscription", ["planKey": "small"])
        // It is in the memory of both.
        for client in [first, second] {
            try await answered(client, "POST", Self.consume, CrashRequests.decision("a", 1))
        }
        let refused = try await answered(second, "POST", Self.consume, CrashRequests.decision("b", 1))
        #expect(refused.status == 429, "\(refused.text)")
        try await answered(first, "PUT", "/v1/users/ext:acme/quotas/tokens", ["limit": 1_000])
        try await until("a quota of its own") { try await decide(second, "c").isSuccess }

        let made = try await answered(first, "POST", "/v1/keys", ["name": "short-lived"])
        let key = try #require(made.json.objectValue, "\(made.text)")
        let id = try #require(key.text("id"))
        let other = shared.servers[1].client(key: try #require(key.text("secret")))
        try await until("a new key") { try await other.send("GET", "/v1/plans").isSuccess }
        try await answered(first, "DELETE", "/v1/keys/\(id)")
        try await until("a revoked key") { try await other.send("GET", "/v1/plans").status == 401 }
    }

    private func readsAreAnsweredWhileNothingIsWritten(_ shared: SharedServers) async throws {
        try await setReadOnly(true, shared)
        for index in shared.servers.indices {
            let client = shared.client(index)
            try await until("a database that can only be read") {
                let response = try await decide(client, "d")
                return response.status == 503 && response.reason == "read_only"
            }
            // Each session hears of it by itself: one that is later still makes the plan, and the next asks for another.
            var attempt = 0
            try await until("a plan that cannot be written") {
                attempt += 1
                let big: JSONObject = ["key": .string("big-\(index)-\(attempt)"), "name": "Big"]
                let plan = try await client.send("POST", "/v1/plans", body: big)
                return plan.status == 503 && plan.reason == "read_only" && plan.header("Retry-After") != nil
            }
            for path in [
                "/v1/users/ext:acme/billing/usage", "/v1/users/ext:acme/entitlements", "/v1/customers",
                "/v1/events?externalCustomerId=acme", "/readyz",
            ] {
                try await until("GET \(path)") { try await client.send("GET", path).isSuccess }
            }
        }
        try await setReadOnly(false, shared)
        for index in shared.servers.indices {
            try await until("writes again") { try await decide(shared.client(index), "d").isSuccess }
        }
    }

    private func setReadOnly(_ isReadOnly: Bool, _ shared: SharedServers) async throws {
        let connection = PostgresConnection(try PostgresConfiguration(url: shared.database.adminURL))
        try await connection.run { session in
            try session.run("ALTER SYSTEM SET default_transaction_read_only = \(isReadOnly ? "on" : "off")")
            try session.run("SELECT pg_reload_conf()")
        }
        await connection.close()
    }

    /// While the database is away each server says so; when it is back they go on by themselves.
    private func away(
        _ shared: SharedServers,
        _ how: String,
        _ begin: () async throws -> Void,
        returns: () async throws -> Void
    ) async throws {
        try await begin()
        for index in shared.servers.indices {
            let client = shared.client(index)
            for request in [("POST", Self.consume), ("GET", "/v1/customers")] {
                let body: JSONObject? = request.0 == "POST" ? CrashRequests.decision("\(how)-\(index)", 1) : nil
                let response = try await client.send(request.0, request.1, body: body)
                #expect(response.status == 503, "\(how): \(request) \(response.text)")
                #expect(response.header("Retry-After") != nil, "\(how): \(request)")
            }
            try await until("not ready") { try await client.send("GET", "/readyz").status == 503 }
            #expect(try await client.send("GET", "/healthz").isSuccess)
        }
        try await returns()
        for index in shared.servers.indices {
            let client = shared.client(index)
            try await until("ready") { try await client.send("GET", "/readyz").isSuccess }
            // The same request as before: whatever had become of it, it counts once.
            try await until("decisions") { try await decide(client, "\(how)-\(index)").isSuccess }
            try await until("reads") { try await client.send("GET", "/v1/customers").isSuccess }
        }
    }

    // MARK: Asking

    private func decide(_ client: APIClient, _ key: String) async throws -> APIResponse {
        try await client.send("POST", Self.consume, body: CrashRequests.decision(key, 1))
    }

    /// Asks again while the answer is 503: on a machine that is busy, a slow look at the database counts as an outage.
    @discardableResult private func answered(
        _ client: APIClient,
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil
    ) async throws -> APIResponse {
        var response = try await client.send(method, path, body: body)
        while response.status == 503 {
            try await Task.sleep(for: .milliseconds(20))
            response = try await client.send(method, path, body: body)
        }
        // What was done although its answer was lost is there already; decisions are judged by who asks for them.
        let isDone = response.isSuccess || response.status == 409 || path == Self.consume
        #expect(isDone, "\(method) \(path): \(response.status) \(response.text)")
        return response
    }

    /// Asks again until it is so; the time limit of the test is the bound.
    private func until(_ what: String, _ condition: () async throws -> Bool) async throws {
        while try await !condition() { try await Task.sleep(for: .milliseconds(20)) }
    }
}

extension APIResponse {
    /// Why exactly it was refused.
    fileprivate var reason: String? {
        json.objectValue?["error"]?.objectValue?["details"]?.objectValue?.text("reason")
    }
}
