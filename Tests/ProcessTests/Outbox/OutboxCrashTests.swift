import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Servers that are killed after something has gone out and before that is noted.
struct OutboxCrashTests {
    private func confirmation(to address: String, _ calls: OperatorCalls) async throws {
        let customer = try await calls.customer(address, ["email": .string(address)])
        let lines: JSONValue = [["label": "A", "unitPrice": "10"]]
        let draft: JSONValue = ["customerId": .string(customer), "currency": "USD", "lines": lines]
        let path = "/v1/invoices/" + (try calls.stage(try await calls.post("/v1/invoices", draft))["id"].text)
        // The invoice itself is not mailed, so that there is one mail.
        try calls.stage(try await calls.post(path + "/finalize"))
        try calls.stage(try await calls.post(path + "/mark-paid", ["reference": "T-1"]))
    }

    @Test("A mail that was taken and not confirmed when the server was killed goes out again as the same mail")
    func mail() async throws {
        let smtp = try await PythonServer("smtp_server.py")
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: [
                "WEIR_SMTP_URL": "smtp://127.0.0.1:\(smtp.port)", "WEIR_SMTP_ENCRYPTION": "none",
                "WEIR_MAIL_FROM": "Acme <billing@acme.example>",
            ]
        )
        try await server.start()
        let calls = OperatorCalls(server.client())
        try await calls.settings(["mail": ["kindsOff": ["invoice"]]])
        try await confirmation(to: "hang-1@example.com", calls)
        while smtp.taken.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        // when: the server ends between the mail and its confirmation
        try await server.kill()
        try await server.start()
        while smtp.taken.count < 2 { try await Task.sleep(for: .milliseconds(20)) }
        let again = OperatorCalls(server.client())
        var states: [JSONValue] = []
        while !states.contains("delivered") {
            let mails = try again.stage(try await again.get("/v1/mails?kind=payment_confirmation"))["mails"]
            states = mails.arrayValue?.map { $0["state"] } ?? []
            try await Task.sleep(for: .milliseconds(20))
        }
        // then: it is one mail, which came twice under one id
        #expect(states == ["delivered"])
        let read = try await PythonClient.json("read_mail.py", [smtp.folder.path]).arrayValue ?? []
        #expect(read.count == 2)
        #expect(Set(read.map { $0["messageId"].text }).count == 1)
        // when: a server that has noted it is killed
        try await server.kill()
        try await server.start()
        try await confirmation(to: "plain-0@example.com", OperatorCalls(server.client()))
        while smtp.taken.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
        // then: only what is new goes out
        #expect(smtp.taken.filter { $0.hasSuffix("-hang-1@example.com") }.count == 2)
        #expect(smtp.taken.count == 3)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("An event that was taken and not answered when the server was killed is sent again with the same bytes")
    func webhook() async throws {
        let receiver = try await PythonServer("webhook_receiver.py")
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_WEBHOOKS_PRIVATE": "allowed"])
        try await server.start()
        let calls = OperatorCalls(server.client())
        let endpoint: JSONValue = [
            "url": .string("http://127.0.0.1:\(receiver.port)/hang"), "events": ["customer.created"],
        ]
        let made = try calls.stage(try await calls.post("/v1/webhook-endpoints", endpoint))
        _ = try await calls.customer("acme")
        while receiver.taken.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        // when: the server ends between the event and its answer
        try await server.kill()
        try await server.start()
        while receiver.taken.count < 2 { try await Task.sleep(for: .milliseconds(20)) }
        let again = OperatorCalls(server.client())
        let path = "/v1/webhook-endpoints/\(made["id"].text)/deliveries"
        var deliveries: [JSONValue] = []
        while !deliveries.contains(where: { $0["state"] == "delivered" }) {
            deliveries = try again.stage(try await again.get(path))["deliveries"].arrayValue ?? []
            try await Task.sleep(for: .milliseconds(20))
        }
        // then: it came twice, signed and with the same body
        #expect(deliveries.count == 1)
        let results =
            try await PythonClient.json(
                "verify_webhooks.py",
                [receiver.folder.path, made["secret"].text]
            ).arrayValue ?? []
        #expect(results.count == 2)
        #expect(results.allSatisfy { $0["right"]["ok"] == true }, "\(results)")
        #expect(Set(results.map { $0["body"].text }).count == 1)
        #expect(try await server.stop() == .exited(0))
    }
}
