import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirTesting

/// The account that data is of, and the installation that may change something there.
struct StripeAccountTests {
    @Test("Data of one account is not mixed with a key of another, until someone says that it is meant")
    func anotherAccountIsRefused() async throws {
        let other = try await DoubleAccount.make()
        try await StripeStage.run { stage in
            let client = try await stage.customerClient(try await stage.calls.customer())
            #expect(try await client.post("/billing/setup-intent").status == 201)
            let account = try await stage.calls.get("/v1/stripe")["accountId"].text
            #expect(account.hasPrefix("acct_"))
            let body: JSONObject = ["secretKey": .string(other.key), "webhookSecrets": ["whsec_another"]]
            let refused = try await stage.calls.put("/v1/stripe/connection", .object(body))
            #expect(refused.status == 409 && refused.refusal == "conflict/stripe_account_mismatch", "\(refused.text)")
            #expect(try await stage.calls.get("/v1/stripe")["accountId"].text == account)
            var meant = body
            meant["rebind"] = true
            let bound = try await stage.calls.put("/v1/stripe/connection", .object(meant))
            #expect(bound.status == 200 && bound["accountId"].text != account, "\(bound.text)")
            #expect(bound["source"] == "stored" && !bound.text.contains(other.key))
            let removed = try await stage.calls.delete("/v1/stripe/connection")
            #expect(removed.status == 200 && removed["source"] == "environment", "\(removed.text)")
            // The variables' key is of the account before.
            let back = try await client.post("/billing/setup-intent")
            #expect(back.refusal == "conflict/stripe_account_mismatch", "\(back.text)")
        }
    }

    @Test("A key of the wrong mode or form is refused, and never shown again")
    func wrongKeysAreRefused() async throws {
        try await StripeStage.run { stage in
            for key in ["sk_live_abc", "pk_test_abc", "nonsense"] {
                let answer = try await stage.calls.put("/v1/stripe/connection", ["secretKey": .string(key)])
                #expect(answer.status == 400 && !answer.text.contains("\"\(key)\""), "\(answer.text)")
            }
            let blank = try await stage.calls.put(
                "/v1/stripe/connection",
                ["secretKey": .string(stage.account.key), "webhookSecrets": ["        "]]
            )
            #expect(blank.status == 400, "\(blank.text)")
            #expect(try await !stage.calls.get("/v1/audit").text.contains(stage.account.key))
        }
    }

    @Test("A key that Stripe no longer accepts is told, and changes nothing")
    func revokedKeyIsTold() async throws {
        try await StripeStage.run { stage in
            let client = try await stage.customerClient(try await stage.calls.customer())
            try await stage.account.control("PATCH", "/settings", ["revokedKeys": [.string(stage.account.key)]])
            let answer = try await client.post("/billing/setup-intent")
            #expect(answer.status == 502 && answer["error"]["code"] == "provider_error", "\(answer.text)")
            #expect(answer["error"]["hint"].text.contains("STRIPE_SECRET_KEY"))
        }
    }

    /// A copy of a server's data that ended in order.
    private func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
        let copy = try TemporaryFolder.keepingData(because: "it is copied with what is in it")
        try FileManager.default.copyItem(atPath: folder.path + "/data", toPath: copy.path + "/data")
        return copy
    }

    @Test("A copy changes nothing at Stripe, still takes events in, and goes on when someone says so")
    func copyIsPaused() async throws {
        let folder = try TemporaryFolder.keepingData(because: "it is copied with what is in it")
        let account = try await DoubleAccount.make()
        try await StripeStage.run(folder: folder, account: account) { stage in
            try await stage.plan("pro", limit: 1_000)
            _ = try await stage.subscribed(try await stage.calls.customer(), to: "pro")
        }
        // The same folder goes on.
        try await StripeStage.run(folder: folder, account: account, seed: 2) { stage in
            let status = try await stage.calls.get("/v1/stripe")
            #expect(status["paused"] == false)
        }
        let copy = try copy(folder)
        try await StripeStage.run(folder: copy, account: account, seed: 3) { stage in
            let status = try await stage.calls.get("/v1/stripe").json
            #expect(status["paused"] == true && status["pause"]["cause"] == "copied", "\(status)")
            let client = try await stage.customerClient("ext:acme")
            let held = try await client.post("/billing/cancel")
            #expect(held.status == 409 && held.refusal == "conflict/payments_paused", "\(held.text)")
            #expect(try await stage.account.requests("PostSubscriptionsSubscriptionExposedId").isEmpty)
            // What Stripe says is true here too.
            let id = try await stage.subscription(of: "ext:acme")["stripeSubscriptionId"].text
            try await stage.account.control("POST", "/subscriptions/\(id)/status", ["status": "past_due"])
            try await stage.settle()
            #expect(try await stage.subscription(of: "ext:acme")["status"] == "past_due")
        }
        // It stays paused over a start, until someone ends it.
        try await StripeStage.run(folder: copy, account: account, seed: 4) { stage in
            #expect(try await stage.calls.get("/v1/stripe")["paused"] == true)
            let resumed = try await stage.calls.post("/v1/stripe/resume")
            #expect(resumed.status == 200 && resumed["paused"] == false, "\(resumed.text)")
            let client = try await stage.customerClient("ext:acme")
            #expect(try await client.post("/billing/cancel").status == 200)
        }
    }

    @Test("A database that was restored is paused, and what has changed since is read before it goes on")
    func restoredDatabaseIsPaused() async throws {
        let folder = try TemporaryFolder.keepingData(because: "it is copied with what is in it")
        let account = try await DoubleAccount.make()
        try await StripeStage.run(folder: folder, account: account) { stage in
            try await stage.freePlan()
            try await stage.plan("pro", limit: 1_000)
            _ = try await stage.subscribed(try await stage.calls.customer(), to: "pro")
        }
        let backup = try copy(folder)
        try await StripeStage.run(folder: folder, account: account, seed: 2) { stage in
            let id = try await stage.subscription(of: "ext:acme")["stripeSubscriptionId"].text
            try await stage.account.control("POST", "/subscriptions/\(id)/cancel", [:])
            try await stage.settle()
            #expect(try await stage.subscription(of: "ext:acme")["status"] == "canceled")
        }
        // The database alone is put back; the file beside it stays.
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data") {
            guard name != "weir.installation" else { continue }
            try FileManager.default.removeItem(atPath: folder.path + "/data/" + name)
            let kept = backup.path + "/data/" + name
            if FileManager.default.fileExists(atPath: kept) {
                try FileManager.default.copyItem(atPath: kept, toPath: folder.path + "/data/" + name)
            }
        }
        try await StripeStage.run(folder: folder, account: account, seed: 3) { stage in
            let status = try await stage.calls.get("/v1/stripe").json
            #expect(status["pause"]["cause"] == "restored", "\(status)")
            #expect(try await stage.subscription(of: "ext:acme")["status"] == "active")
            try stage.calls.stage(try await stage.calls.post("/v1/stripe/resume"))
            try await stage.until("the end was read") {
                try await stage.subscription(of: "ext:acme")["status"] == "canceled"
            }
            try await stage.settle()
        }
    }
}
