import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirTesting

/// Invoices, copies and reminders reach customers by mail, through the jobs of billing.
struct InvoiceMailTests {
    @Test func anInvoiceAndItsCopyAreMailedAndTheTimelineSaysSo() async throws {
        let mail = RecordingMail()
        try await TestServer.run(delivery: nil, mail: mail) { server in
            let calls = OperatorCalls(server.live)
            func sent(_ external: String, _ further: JSONValue) async throws -> String {
                let customer = try await calls.customer(external, further)
                let lines: JSONValue = [["label": "A", "unitPrice": "10"]]
                let body: JSONValue = ["customerId": .string(customer), "currency": "EUR", "lines": lines]
                let id = try calls.stage(try await calls.post("/v1/invoices", body))["id"].text
                try calls.stage(try await calls.post("/v1/invoices/\(id)/finalize"))
                return id
            }
            func mails(_ count: Int) async throws -> [JSONValue] {
                while true {
                    await server.runJobs()
                    let list = try calls.stage(try await calls.get("/v1/mails"))["mails"].arrayValue ?? []
                    let ended = list.filter { $0["state"] != "waiting" }
                    if ended.count >= count { return ended }
                }
            }
            let contacts: JSONValue = [["email": "money@example.com", "role": "billing"]]
            let id = try await sent("acme", ["email": "ada@example.com", "contacts": contacts])
            let first = try await mails(1)
            #expect(first.map { $0["kind"] } == ["invoice"])
            #expect(first.map { $0["recipient"] } == ["money@example.com"])
            #expect(mail.messages.map(\.subject) == ["Invoice INV-000001 from weir@localhost"])
            // when: a copy is asked for
            try calls.stage(try await calls.post("/v1/invoices/\(id)/send"))
            _ = try await mails(2)
            #expect(mail.messages.last?.subject == "Invoice INV-000001 from weir@localhost (copy)")
            let timeline = try calls.stage(try await calls.get("/v1/invoices/\(id)/timeline"))
            let events = timeline["timeline"].arrayValue?.map { "\($0["message"].text) \($0["event"].text)" }
            #expect(
                events == [
                    "invoice/1 requested", "invoice/1 handed_over", "invoice/2 requested", "invoice/2 handed_over",
                ]
            )
            // when: a customer has no address
            _ = try await sent("nobody", [:])
            let omitted = try await mails(3).filter { $0["state"] == "omitted" }
            #expect(omitted.map { $0["omission"] } == ["no_address"])
            #expect(mail.messages.count == 2)
        }
    }
}
