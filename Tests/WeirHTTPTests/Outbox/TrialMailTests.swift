import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirTesting

/// Whoever has a trial is told three days before it ends and is charged.
struct TrialMailTests {
    /// A contract from 1 February with 14 days of trial, of a customer with an address.
    private func run(
        _ test: (TestServer, OperatorCalls, RecordingMail, _ contract: String) async throws -> Void
    ) async throws {
        let mail = RecordingMail()
        try await TestServer.run(mail: mail, webhooks: RecordingWebhooks()) { server in
            let calls = OperatorCalls(server.live)
            let price: JSONValue = ["key": "base", "model": "flat", "amount": "50"]
            try await calls.plan("pro", ["currency": "EUR", "prices": [price], "trialDays": 14])
            let customer = try await calls.customer("acme", ["email": "ada@example.com", "timeZone": "Europe/Berlin"])
            let body: JSONValue = ["customerId": .string(customer), "planKey": "pro", "startDate": "2026-02-01"]
            let contract = try calls.stage(try await calls.post("/v1/contracts", body))["id"].text
            try await test(server, calls, mail, contract)
        }
    }

    private func aboutTrials(_ mail: RecordingMail) -> [MailMessage] {
        mail.messages.filter { $0.subject.contains("trial") }
    }

    private func jobs(_ calls: OperatorCalls, _ state: String) async throws -> [JSONValue] {
        let path = "/v1/jobs?kind=trial_ending&state=\(state)"
        return try calls.stage(try await calls.get(path))["jobs"].arrayValue ?? []
    }

    /// Runs jobs until the one about the trial is done.
    private func runTrialJob(_ server: TestServer, _ calls: OperatorCalls) async throws {
        while try await jobs(calls, "done").isEmpty { await server.runJobs() }
    }

    @Test func itIsToldThreeDaysBefore() async throws {
        try await run { server, calls, mail, _ in
            let planned = try await jobs(calls, "open")
            #expect(planned.map { $0["dueAt"] } == ["2026-02-11T23:00:00.000Z"])
            server.clock.advance(days: 11)
            try await runTrialJob(server, calls)
            while aboutTrials(mail).isEmpty { _ = try await calls.get("/v1/settings") }
            let message = try #require(aboutTrials(mail).first)
            #expect(message.subject == "Your trial of pro ends soon")
            #expect(message.text.replacing("\n", with: " ").contains("15 February 2026, 00:00 (Europe/Berlin)"))
            // when: the contract goes on, and its jobs run again and again
            server.clock.advance(days: 60)
            for _ in 0..<3 { await server.runJobs() }
            #expect(try await jobs(calls, "open").isEmpty)
            #expect(aboutTrials(mail).count == 1)
        }
    }

    @Test func itIsNotToldWhenTheContractEndsWithItsTrial() async throws {
        try await run { server, calls, mail, contract in
            let url: JSONValue = ["url": "https://example.com/"]
            let endpoint = try calls.stage(try await calls.post("/v1/webhook-endpoints", url))["id"].text
            let end: JSONValue = ["cancelAt": "2026-02-10"]
            try calls.stage(try await calls.post("/v1/contracts/\(contract)/cancel", end))
            server.clock.advance(days: 11)
            try await runTrialJob(server, calls)
            // then: of all that was announced up to what happens now, nothing is about the trial
            try calls.stage(try await calls.post("/v1/webhook-endpoints/\(endpoint)/test"))
            var types: [String] = []
            while !types.contains("webhook_endpoint.test") {
                let path = "/v1/webhook-endpoints/\(endpoint)/deliveries?limit=200"
                let deliveries = try calls.stage(try await calls.get(path))["deliveries"].arrayValue ?? []
                types = deliveries.map { $0["eventType"].text }
            }
            #expect(types.contains("contract.cancelled"))
            #expect(!types.contains("subscription.trial_will_end"))
            #expect(aboutTrials(mail).isEmpty)
        }
    }
}
