import Testing
import WeirAPI
import WeirClient
import WeirStorage
import WeirTesting

/// Invoices and reminders are sent once, and it is said when they reach nobody.
struct InvoiceMessageTests {
    /// A contract over $50 a month with net 10, its February finalized on 1 March.
    private func withFebruarySent(
        reminders: JSONValue = [],
        delivery: any InvoiceDelivery = NoInvoiceDelivery(),
        _ tell: (Scenario, _ contract: String) async throws -> Void
    ) async throws {
        try await Scenario.run(from: "2026-02-01T00:00:00Z", delivery: delivery) { story in
            let calls = story.calls
            try await calls.guidePlans()
            try calls.stage(try await calls.patch("/v1/settings", ["reminderDays": reminders]))
            let customer = try await calls.customer("acme")
            let contract = try await calls.contract(customer, "pro", ["netTerms": 10])
            try await story.reach("2026-03-01T00:00:00Z")
            try await tell(story, contract)
        }
    }

    @Test
    func withoutADeliveryItIsSaidThatNobodyGetsIt() async throws {
        try await withFebruarySent { story, _ in
            let calls = story.calls
            #expect(try await calls.timeline("INV-000001") == ["invoice/1 requested", "invoice/1 not_delivered"])
            // when: it is to be sent again, and the request is repeated
            let sent = try await calls.post("/v1/invoices/INV-000001/send", key: "s-1")
            #expect(sent.status == 202)
            #expect(sent["message"] == "invoice/2")
            #expect(sent["deliveryConfigured"] == false)
            #expect(sent["notice"].text.contains("nobody gets it"))
            #expect(try await calls.post("/v1/invoices/INV-000001/send", key: "s-1").json == sent.json)
            await story.runJobs()
            // then: that is on the timeline once
            #expect(
                try await calls.timeline("INV-000001").suffix(2) == ["invoice/2 requested", "invoice/2 not_delivered"]
            )
            #expect(try await calls.timeline("INV-000001").count == 4)
        }
    }

    @Test
    func aDraftAndAVoidInvoiceAreNotSent() async throws {
        try await withFebruarySent { story, contract in
            let calls = story.calls
            let draft = try await calls.invoice(of: contract, endingOn: "2026-04-01")["id"].text
            #expect(try await calls.post("/v1/invoices/\(draft)/send").status == 409)
            try calls.stage(try await calls.post("/v1/invoices/INV-000001/void"))
            #expect(try await calls.post("/v1/invoices/INV-000001/send").status == 409)
        }
    }

    @Test
    func oneInvoiceIsSentFiftyTimesAtMost() async throws {
        try await withFebruarySent { story, _ in
            for _ in 2...50 { try story.calls.stage(try await story.calls.post("/v1/invoices/INV-000001/send")) }
            #expect(try await story.calls.post("/v1/invoices/INV-000001/send").status == 409)
        }
    }

    @Test
    func aMessageIsHandedOverOnceAlsoAfterFailures() async throws {
        let mail = RecordingDelivery()
        mail.fail(true)
        try await withFebruarySent(reminders: [5], delivery: mail) { story, _ in
            let calls = story.calls
            // given: the mail could not be handed over
            #expect(try await calls.timeline("INV-000001") == ["invoice/1 requested"])
            let job = try #require(try await calls.jobs("open", kind: "invoice_delivery").first)
            #expect(job["state"] == "retrying")
            #expect(job["error"]["remedy"].text.contains("have not gone out"))
            // when: it can be again
            mail.fail(false)
            story.wait(seconds: 30)
            await story.runJobs()
            // then: it was handed over, and not again
            await story.runJobs()
            #expect(mail.taken == ["invoice/1 INV-000001 5000"])
            // when: the fifth day after the due date has come
            try await story.reach("2026-03-16T00:00:00Z")
            await story.runJobs()
            // then: the customer was reminded once
            #expect(mail.taken == ["invoice/1 INV-000001 5000", "reminder/5 INV-000001 5000"])
            let sent = try await calls.post("/v1/invoices/INV-000001/send")
            #expect(sent["deliveryConfigured"] == true)
            #expect(sent["notice"] == .null)
        }
    }

    @Test
    func nobodyIsRemindedOfWhatIsPaidOrNotWanted() async throws {
        try await withFebruarySent(reminders: [-3, 5, 9]) { story, _ in
            let calls = story.calls
            try await story.reach("2026-03-08T00:00:00Z")
            #expect(try await calls.timeline("INV-000001").contains("reminder/-3 requested"))
            // when: the workspace reminds on other days from then on
            try calls.stage(try await calls.patch("/v1/settings", ["reminderDays": [-3, 9]]))
            try await story.reach("2026-03-16T00:00:00Z")
            #expect(try await calls.timeline("INV-000001").contains("reminder/5 requested") == false)
            // when: it is paid before the last one
            try calls.stage(try await calls.post("/v1/invoices/INV-000001/mark-paid", ["reference": "T-1"]))
            try await story.reach("2026-03-20T00:00:00Z")
            #expect(try await calls.timeline("INV-000001").count == 4)
        }
    }

    @Test
    func ofRemindersThatWereMissedOnlyTheLastIsSent() async throws {
        try await withFebruarySent(reminders: [-3, 0, 7, 30]) { story, _ in
            // when: the server does nothing for three weeks
            try await story.reach("2026-03-22T00:00:00Z")
            // then: one reminder makes up for three
            let timeline = try await story.calls.timeline("INV-000001")
            #expect(timeline.suffix(2) == ["reminder/7 requested", "reminder/7 not_delivered"])
            #expect(timeline.count == 4)
        }
    }
}
