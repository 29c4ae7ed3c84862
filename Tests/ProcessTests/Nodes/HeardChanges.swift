import Testing
import WeirAPI
import WeirClient
import WeirPostgres
import WeirTesting

/// A change of a plan and a revoked key on one server, and how long it takes until another one goes by them.
///
/// What took how long is printed, and judged by whoever reads it; that it happens is judged here.
struct HeardChanges {
    let shared: SharedServers

    /// Once as servers tell each other, and once with announcements that are lost.
    func run() async throws {
        try await hear("announced")
        let connection = PostgresConnection(try PostgresConfiguration(url: shared.database.ownURL))
        try await connection.run { try $0.script(Self.losesAnnouncements) }
        await connection.close()
        try await hear("looked-for")
    }

    private static let losesAnnouncements = """
        DO $do$ BEGIN
            EXECUTE replace(pg_get_functiondef('note_change'::regproc), 'PERFORM pg_notify', '-- ');
        END $do$
        """

    private func hear(_ how: String) async throws {
        let (first, second) = (shared.client(0), shared.client(1))
        let customer = "/v1/users/ext:\(how)"
        try await ask(first, "POST", "/v1/plans", plan(how, 1))
        try await ask(first, "POST", "/v1/customers", ["externalId": .string(how)])
        try await ask(first, "PUT", "\(customer)/billing/subscription", ["planKey": .string(how)])
        // Plan, customer and key are in the memory of the other one.
        let consume = "\(customer)/usage/consume"
        try await eventually("a new plan is known") {
            try await second.send("POST", consume, body: CrashRequests.decision("\(how)-1", 1)).isSuccess
        }
        let refused = try await second.sendPatiently("POST", consume, CrashRequests.decision("\(how)-2", 1))
        #expect(refused.status == 429, "\(refused.text)")
        let made = try await ask(first, "POST", "/v1/keys", ["name": .string(how)])
        let id = try #require(made.text("id"))
        let held = shared.servers[1].client(key: try #require(made.text("secret")))
        try await eventually("a new key is known") { try await held.send("GET", "/v1/plans").isSuccess }

        try await ask(first, "POST", "/v1/plans", plan(how, 100))
        let planTime = try await time("a changed plan decides") {
            try await second.send("POST", consume, body: CrashRequests.decision("\(how)-3", 1)).isSuccess
        }
        try await ask(first, "DELETE", "/v1/keys/\(id)")
        let keyTime = try await time("a revoked key is refused") {
            try await held.send("GET", "/v1/plans").status == 401
        }
        print("another server's changes, \(how): a plan's after \(planTime) ms, a revoked key's after \(keyTime) ms")
    }

    private func plan(_ key: String, _ limit: Int) -> JSONObject {
        ["key": .string(key), "name": .string(key), "quotas": ["tokens": .init(limit)]]
    }

    private func time(_ what: String, _ isSo: () async throws -> Bool) async throws -> Int {
        let begun = ContinuousClock.now
        for _ in 0..<10_000 {
            if try await isSo() { return Int((ContinuousClock.now - begun) / .milliseconds(1)) }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw NeverSo("It never came about that \(what).")
    }

    @discardableResult private func ask(
        _ client: APIClient,
        _ method: String,
        _ path: String,
        _ body: JSONObject? = nil
    ) async throws -> JSONObject {
        let response = try await client.sendPatiently(method, path, body)
        #expect(response.isSuccess, "\(method) \(path): \(response.status) \(response.text)")
        return response.json.objectValue ?? [:]
    }
}
