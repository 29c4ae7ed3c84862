import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A real server that is killed, or has no room, while it deals with Stripe.
@Suite(.timeLimit(.minutes(30))) struct StripeCrashTests {
    private static let secret = "whsec_of_the_process"

    /// A server that reaches an account of the double, which delivers to it on command.
    private func started() async throws -> (server: ServerProcess, account: DoubleAccount) {
        let account = try await DoubleAccount.make()
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: [
                "STRIPE_SECRET_KEY": account.key, "STRIPE_WEBHOOK_SECRET": Self.secret,
                "STRIPE_API_BASE": account.url, "WEIR_LOG_LEVEL": "critical",
            ]
        )
        try await server.start()
        // What happens from here on comes by webhook, not by the look that is taken at the start.
        try await until("the first sweep is done") {
            let jobs = try await server.client(key: TestKeys.test).ask("GET", "/v1/jobs?kind=stripe_sweep&state=done")
            return jobs["jobs"]?.arrayValue?.isEmpty == false
        }
        try await subscribe(server, account)
        return (server, account)
    }

    private func subscribe(_ server: ServerProcess, _ account: DoubleAccount) async throws {
        try await account.control(
            "PUT",
            "/webhooks/endpoint",
            ["url": .string(server.url + "/webhooks/stripe"), "secrets": [.string(Self.secret)], "mode": "held"]
        )
    }

    private func until(_ what: String, _ condition: () async throws -> Bool) async throws {
        for _ in 0..<4_000 {
            if try await condition() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("It never came about that \(what)")
    }

    private func madeCustomers(_ server: ServerProcess) async throws -> Int {
        let list = try await server.client(key: TestKeys.test).ask("GET", "/v1/customers?email=a@b.c")
        return list["customers"]?.arrayValue?.count ?? 0
    }

    @Test("Case 41: while the database takes nothing the answer is 503; the repeated delivery applies once")
    func case41DatabaseDown() async throws {
        let (server, account) = try await started()
        try await account.control("POST", "/customers", ["email": "a@b.c"])
        try await server.limitFiles(toBytes: 64 << 10)
        let refused = try await account.answer("POST", "/webhooks/deliver", [:])
        #expect(refused.text.contains("503"), "\(refused.text)")
        try await server.limitFiles(toBytes: nil)
        // The same event with a new time of signing, and once more after that.
        try await account.control("POST", "/webhooks/deliver", ["copies": 3])
        try await until("the customer is there") { try await madeCustomers(server) == 1 }
        let events = try await server.client(key: TestKeys.test).ask("GET", "/v1/stripe/events")
        #expect(events["events"]?.arrayValue?.count == 1)
        #expect(try await server.stop() == .exited(0))
        #expect(try await account.offences() == "")
    }

    @Test("Case 50: a server that dies between making a customer at Stripe and storing it makes no second one")
    func case50CrashAfterCreate() async throws {
        let (server, account) = try await started()
        let api = server.client(key: TestKeys.test)
        try await api.ask("POST", "/v1/customers", ["externalId": "acme", "email": "a@b.c"])
        let fault = try await account.fault("hold_after", on: "PostCustomers")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Its server dies before it answers.
                _ = try? await api.send("POST", "/v1/customers/ext:acme/setup-intents")
            }
            let hit = try await account.answer("GET", "/faults/\(fault)?waitSeconds=30")
            #expect(hit.isSuccess, "\(hit.text)")
            try await server.kill()
            try await account.control("POST", "/faults/\(fault)/release", [:])
            try await group.waitForAll()
        }
        try await server.start()
        try await subscribe(server, account)
        // The event first, then the request again.
        try await account.control("POST", "/webhooks/deliver", [:])
        let again = server.client(key: TestKeys.test)
        try await again.ask("POST", "/v1/customers/ext:acme/setup-intents")
        #expect(try await madeCustomers(server) == 1)
        let objects = try await account.answer("GET", "/objects/customer").json
        #expect((objects.arrayValue ?? objects.objectValue?["data"]?.arrayValue ?? []).count == 1, "\(objects)")
        // A start after a crash is no restore.
        #expect(try await again.ask("GET", "/v1/stripe")["paused"] == false)
        #expect(try await server.stop() == .exited(0))
        #expect(try await account.offences() == "")
    }

    @Test("An event that was answered is dealt with after a crash, from what was kept")
    func keptEventSurvives() async throws {
        let (server, account) = try await started()
        let fault = try await account.fault("hold_before", on: "GetCustomersCustomer")
        try await account.control("POST", "/customers", ["email": "a@b.c"])
        try await account.control("POST", "/webhooks/deliver", [:])
        // Only a job that was claimed before the kill waits for its lease.
        let hit = try await account.answer("GET", "/faults/\(fault)?waitSeconds=30")
        #expect(hit.isSuccess, "\(hit.text)")
        try await server.kill()
        try await account.control("POST", "/faults/\(fault)/release", [:])
        try await server.start()
        // Who had the job is gone; the next run takes it up.
        try await until("the customer is there") { try await madeCustomers(server) == 1 }
        let status = try await server.client(key: TestKeys.test).ask("GET", "/v1/stripe")
        #expect(status["events"]?.objectValue?["pending"] == 0)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("The command tells how the workspace stands, takes in what was dropped, and says what is to be set")
    func commandCatchesUp() async throws {
        let (server, account) = try await started()
        try await account.control("POST", "/customers", ["email": "a@b.c"])
        try await account.control("POST", "/webhooks/drop", [:])
        func stripe(_ words: String..., in workspace: String) async throws -> CommandResult {
            try await BuiltCommand.run(
                ["stripe"] + words + ["--workspace", workspace],
                settings: ["WEIR_DATA": server.dataFolder]
            )
        }
        let report = try await stripe("backfill", in: "test")
        #expect(report.status == .exited(0) && report.output.contains("1 events seen, 1 of them new"), "\(report)")
        try await until("the customer is there") { try await madeCustomers(server) == 1 }
        let status = try await stripe("status", in: "test")
        #expect(status.output.contains("test mode") && status.output.contains("acct_"), "\(status)")
        #expect(!status.output.contains(account.key) && !status.output.contains(Self.secret))
        #expect(try await stripe("resume", in: "test").status == .exited(0))
        let unset = try await stripe("backfill", in: "live")
        #expect(unset.status != .exited(0) && unset.errors.contains("STRIPE_SECRET_KEY"), "\(unset)")
        #expect(try await stripe("status", in: "live").output.contains("set STRIPE_SECRET_KEY"))
        #expect(try await server.stop() == .exited(0))
        #expect(try await account.offences() == "")
    }

    @Test("Doctor tells of a copy, and of a key without a webhook secret")
    func doctorTells() async throws {
        let (server, _) = try await started()
        #expect(try await server.stop() == .exited(0))
        let copy = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: server.dataFolder, toPath: copy.path + "/data")
        let moved = ServerProcess(folder: copy)
        try await moved.start()
        #expect(try await moved.stop() == .exited(0))
        let report = try await BuiltCommand.run(
            ["doctor"],
            settings: ["WEIR_DATA": copy.path + "/data", "WEIR_PORT": "0", "STRIPE_SECRET_KEY": "sk_test_x"]
        )
        #expect(report.output.contains("Payments are paused"), "\(report.output)")
        #expect(report.output.contains("no webhook secret") && !report.output.contains("sk_test_x"))
        let empty = try await BuiltCommand.run(
            ["serve"],
            settings: [
                "WEIR_DATA": copy.path + "/other", "STRIPE_SECRET_KEY": "sk_test_x", "STRIPE_WEBHOOK_SECRET": "",
            ]
        )
        #expect(
            empty.status == .exited(64) && empty.errors.contains("STRIPE_WEBHOOK_SECRET is empty"),
            "\(empty.errors)"
        )
    }
}
