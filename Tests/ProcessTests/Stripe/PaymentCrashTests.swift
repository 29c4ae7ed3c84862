import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// A server that is killed at each point of a charge, and goes on.
@Suite(.timeLimit(.minutes(30))) struct PaymentCrashTests {
    /// Charges an invoice, kills the server once a request has met a fault, and starts it again.
    private func killed(during operation: String, _ fault: String) async throws {
        let process = try await PaymentProcess.start(webhooks: "held")
        let customer = try await process.customer("acme")
        let made = try await process.account.fault(fault, on: operation)
        _ = try await process.contract(customer)
        try await process.until("the request has come") {
            let faults = try await process.account.control("GET", "/faults/\(made)")
            return (faults.number("matched") ?? 0) > 0
        }
        if fault.hasSuffix("_after") {
            try await process.until("the request has been executed") {
                let requests = try await process.account.requests(operation)
                return requests.contains { $0["status"] != .null && $0["status"] != nil }
            }
        }
        try await process.server.kill()
        try await process.account.control("DELETE", "/faults")
        try await process.server.start()
        try await process.subscribe("held")
        try await process.until("the invoice is paid") {
            try await process.invoices().first?.text("status") == "paid"
        }
        let invoices = try await process.invoices()
        #expect(invoices.count == 1)
        let keys = try await process.account.requests(operation).compactMap { $0.text("idempotencyKey") }
        #expect(Set(keys).count == 1, "\(keys)")
        let ledger = try await process.account.control("GET", "/ledger")
        #expect(ledger["entries"]?.arrayValue?.count == 1)
        // What comes late changes nothing.
        try await process.account.control("POST", "/webhooks/deliver", [:])
        #expect(try await process.invoices().first?["amountPaidMinor"] == 2_900)
        #expect(try await process.server.stop() == .exited(0))
    }

    @Test("Case 7: it dies after the charge is stored and before it is sent: the same key, charged once")
    func case07() async throws { try await killed(during: "PostPaymentIntents", "timeout_before") }

    @Test("Case 8: it dies after the charge is sent and before the answer: the same key, charged once")
    func case08() async throws { try await killed(during: "PostPaymentIntentsIntentConfirm", "hold_after") }

    @Test("Case 9: it dies between making and charging the intent: the stored intent is charged, once")
    func case09() async throws { try await killed(during: "PostPaymentIntentsIntentConfirm", "timeout_before") }

    @Test("Case 10: it dies when the answer is there and not stored: the answer again, charged once")
    func case10() async throws { try await killed(during: "PostPaymentIntentsIntentConfirm", "timeout_after") }

    @Test("It dies while a page is opened: the same page")
    func openingPages() async throws {
        let process = try await PaymentProcess.start(webhooks: "held")
        let customer = try await process.customer("acme", behaviour: "decline:stolen_card")
        _ = try await process.contract(customer)
        try await process.until("the charge has failed") {
            guard let invoice = try await process.invoices().first else { return false }
            return try await process.standing(invoice) == "sent stopped"
        }
        let id = try await process.invoices().first?.text("id") ?? ""
        func link() async throws -> String {
            let url = try await process.api.ask("POST", "/v1/invoices/\(id)/pay-links").text("url") ?? ""
            return String(url.dropFirst("https://pay.test".count))
        }
        let fault = try await process.account.fault("hold_after", on: "PostCheckoutSessions")
        let first = try await link()
        let server = process.server
        let url = server.url
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Its server dies before it answers.
                _ = try? await APIClient(.url(url)).send("POST", first)
            }
            _ = try await process.account.answer("GET", "/faults/\(fault)?waitSeconds=30")
            try await server.kill()
            try await process.account.control("POST", "/faults/\(fault)/release", [:])
            try await group.waitForAll()
        }
        try await process.server.start()
        let answer = try await APIClient(.url(process.server.url)).patient(minutes: 10).send("POST", try await link())
        #expect(answer.status == 303, "\(answer.text)")
        let pages = try await process.account.answer("GET", "/objects/checkout.session").json
        #expect((pages.arrayValue ?? pages.objectValue?["data"]?.arrayValue ?? []).count == 1)
        #expect(try await process.offences() == "")
        #expect(try await process.server.stop() == .exited(0))
    }
}
