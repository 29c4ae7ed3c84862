import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// Events reach endpoints at least once, signed, until an endpoint has failed for days.
struct WebhookOutboxTests {
    private static let url = "https://example.com/hook"

    private func endpoint(
        _ stage: OutboxStage,
        _ url: String = url,
        events: [EventPattern] = [.all]
    ) async throws -> WebhookEndpoint {
        let input = CreateWebhookEndpoint(url: url, events: events)
        let made = try await stage.services.webhooks.create(input, stage.context)
        return try await stage.services.webhooks.endpoint(made.id, in: stage.live)
    }

    @Test func anEndpointIsSentWhatItWantsAndWhatCameAfterIt() async throws {
        let stage = try await OutboxStage()
        try await stage.customer("before")
        let all = try await endpoint(stage, "https://a.example/")
        let payments = try await endpoint(stage, "https://b.example/", events: [.group("payment")])
        let customer = try await stage.customer("after")
        try await stage.announce(stage.payment(.failed, of: customer))
        try await stage.dispatch()
        try await stage.dispatch()
        for _ in 0..<3 { try await stage.deliver() }
        let sent = Dictionary(grouping: stage.webhooks.requests, by: \.url).mapValues(\.count)
        #expect(sent == ["https://a.example/": 2, "https://b.example/": 1])
        let names = try await stage.deliveries(of: all).map(\.delivery.event.event.name.text)
        #expect(names.sorted() == ["customer.created", "payment.failed"])
        #expect(try await stage.deliveries(of: payments).map(\.delivery.state) == [.delivered])
    }

    @Test("What has happened is listed newest first, from before an event, and of one workspace")
    func whatHasHappened() async throws {
        let stage = try await OutboxStage()
        for name in ["a", "b", "c"] { try await stage.customer(name) }
        let webhooks = stage.services.webhooks
        let newest = try await webhooks.events(in: stage.live, before: nil, limit: 2)
        #expect(newest.map(\.customerExternalID) == ["c", "b"])
        let older = try await webhooks.events(in: stage.live, before: newest[1].id, limit: 2)
        #expect(older.map(\.customerExternalID) == ["a"])
        #expect(StoredEvent.number(of: older[0].id) == older[0].number)
        let workspaces = try await stage.services.workspaces.workspaces()
        for other in workspaces where other.id != stage.live {
            #expect(try await webhooks.events(in: other.id, before: nil, limit: 10).isEmpty)
        }
        #expect(workspaces.count > 1)
    }

    @Test("Bodies are signed with the instant, and for a time with the secret before as well")
    func signatures() async throws {
        let stage = try await OutboxStage()
        let made = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        try await stage.deliver()
        let request = try #require(stage.webhooks.requests.first)
        let header = try #require(request.headers.first { $0.name == "Weir-Signature" }?.value)
        let expected = WebhookSignature.header(body: request.body, secrets: [made.secret], at: stage.clock.now)
        #expect(header == expected)
        #expect(header.hasPrefix("t=\(stage.clock.now.milliseconds / 1000),v1="))
        #expect(header.count == "t=1769904000,v1=".count + 64)
        // when: the secret is replaced
        let rotated = try await stage.services.webhooks.rotateSecret(of: made.id, overlapSeconds: 60, stage.context)
        #expect(rotated.secret != made.secret)
        func signatures() async throws -> Int {
            try await stage.customer("c\(stage.webhooks.requests.count)")
            try await stage.dispatch()
            try await stage.deliver()
            let last = stage.webhooks.requests.last?.headers.first { $0.name == "Weir-Signature" }?.value ?? ""
            return last.split(separator: ",").filter { $0.hasPrefix("v1=") }.count
        }
        #expect(try await signatures() == 2)
        stage.clock.advance(seconds: 60)
        #expect(try await signatures() == 1)
    }

    @Test func whatFailsIsTriedLaterAndLogged() async throws {
        let webhooks = RecordingWebhooks([
            Self.url: [
                .answered(status: 500, body: "oops"), .failed(.timeout, "too slow"), .answered(status: 301, body: ""),
            ]
        ])
        let stage = try await OutboxStage(webhooks: webhooks)
        let endpoint = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        try await stage.deliver()
        #expect(try await stage.deliver().isEmpty)
        for seconds: Int64 in [10, 20, 40] {
            stage.clock.advance(seconds: seconds)
            try await stage.deliver()
        }
        let listed = try #require(try await stage.deliveries(of: endpoint).first)
        #expect(listed.delivery.state == .delivered)
        #expect(listed.attempts.map(\.number) == [4, 3, 2, 1])
        #expect(listed.attempts.map(\.status) == [200, 301, nil, 500])
        #expect(listed.attempts.map(\.failure) == [nil, nil, .timeout, nil])
        #expect(Set(stage.webhooks.requests.map(\.body)).count == 1)
        // when: it is asked for again
        let again = try await stage.services.webhooks.resend(listed.delivery.id, of: endpoint.id, stage.context)
        #expect(again.delivery.state == .waiting)
        try await stage.deliver()
        #expect(stage.webhooks.requests.count == 5)
        #expect(try await stage.deliveries(of: endpoint).first?.delivery.state == .delivered)
    }

    @Test("An endpoint that fails for days is disabled with the reason, and what waits for it is given up")
    func disabled() async throws {
        let always = [WebhookOutcome](repeating: .answered(status: 503, body: ""), count: 500)
        let stage = try await OutboxStage(webhooks: RecordingWebhooks([Self.url: always]))
        let endpoint = try await endpoint(stage)
        let customer = try await stage.customer()
        try await stage.dispatch()
        for step in 0..<(5 * 24 * 6) {
            if step == 6 {
                try await stage.announce(stage.payment(.failed, of: customer))
                try await stage.dispatch()
            }
            try await stage.deliver()
            stage.clock.advance(seconds: 600)
        }
        let stored = try await stage.services.webhooks.endpoint(endpoint.id, in: stage.live)
        #expect(!stored.isEnabled && "\(stored.status)".contains("failing"), "\(stored.status)")
        #expect(try await stage.deliveries(of: endpoint).map(\.delivery.state) == [.failed, .failed])
        #expect(stage.webhooks.requests.count <= 2 * DeliveryRules.webhook.maximumAttempts)
        // when: something happens meanwhile, and it is enabled again
        try await stage.customer("meanwhile")
        try await stage.dispatch()
        var enable = UpdateWebhookEndpoint()
        enable.isEnabled = true
        _ = try await stage.services.webhooks.update(endpoint.id, enable, stage.context)
        try await stage.customer("later")
        try await stage.dispatch()
        // then: it is sent what happens from now on
        let waiting = try await stage.deliveries(of: endpoint).filter { $0.delivery.state == .waiting }
        #expect(waiting.map(\.delivery.event.customerExternalID) == ["later"])
    }

    @Test func anEndpointThatIsGoneIsDisabledAtOnce() async throws {
        let webhooks = RecordingWebhooks([Self.url: [.answered(status: 410, body: "")]])
        let stage = try await OutboxStage(webhooks: webhooks)
        let endpoint = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        try await stage.deliver()
        let stored = try await stage.services.webhooks.endpoint(endpoint.id, in: stage.live)
        let off = WebhookEndpoint.Status.disabled
        #expect(stored.status == off(.gone, stage.clock.now))
        await #expect(throws: WeirError.self) { try await stage.services.webhooks.test(endpoint.id, stage.context) }
    }

    @Test("One that fails holds up no other one, and few are under way to one at once")
    func besideEachOther() async throws {
        let stage = try await OutboxStage()
        let slow = try await endpoint(stage, "https://slow.example/")
        let quick = try await endpoint(stage, "https://quick.example/")
        for name in 0..<20 { try await stage.customer("c\(name)") }
        try await stage.dispatch()
        // given: some are under way to the slow one
        let claimed = try await stage.services.webhookSender.claim(at: stage.clock.now)
        #expect(claimed.filter { $0.endpoint.id == slow.id }.count == WebhookSender.widthPerEndpoint)
        for delivery in claimed where delivery.endpoint.id == quick.id {
            await stage.services.webhookSender.deliver(delivery, now: stage.clock.wallClock.now)
        }
        // then: only the other one is sent more
        let next = try await stage.services.webhookSender.claim(at: stage.clock.now)
        #expect(!next.isEmpty && next.allSatisfy { $0.endpoint.id == quick.id })
    }

    @Test("What a server had when it ended is sent again once its lease is over")
    func crash() async throws {
        let stage = try await OutboxStage()
        let endpoint = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        let gone = JobRunnerID(rawValue: 99)
        let claimed = try await stage.stores.claimDeliveries(by: gone, at: stage.clock.now, perEndpoint: 4, limit: 9)
        #expect(claimed.count == 1)
        #expect(try await stage.deliver(stage.another(2)).isEmpty)
        stage.clock.advance(seconds: DeliveryRules.webhook.leaseMilliseconds / 1000)
        #expect(try await stage.deliver(stage.another(2)).count == 1)
        #expect(try await stage.deliveries(of: endpoint).first?.delivery.state == .delivered)
    }

    @Test("What a server has not sent when it stops is another's at once, and was no attempt")
    func stop() async throws {
        let stage = try await OutboxStage()
        let endpoint = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        #expect(try await stage.services.webhookSender.claim(at: stage.clock.now).count == 1)
        #expect(try await stage.deliver(stage.another(2)).isEmpty)
        try await stage.services.giveBack(at: stage.clock.now)
        #expect(try await stage.deliver(stage.another(2)).count == 1)
        let delivery = try #require(try await stage.deliveries(of: endpoint).first?.delivery)
        #expect(delivery.state == .delivered && delivery.attempts == 1)
    }

    @Test func aTestGoesToTheEndpointAloneWhateverItWants() async throws {
        let stage = try await OutboxStage()
        let one = try await endpoint(stage, "https://a.example/", events: [.one(.invoice(.paid))])
        _ = try await endpoint(stage, "https://b.example/")
        _ = try await stage.services.webhooks.test(one.id, stage.context)
        try await stage.dispatch()
        try await stage.deliver()
        #expect(stage.webhooks.requests.map(\.url) == ["https://a.example/"])
    }

    @Test(arguments: [
        "http://example.com", "https://user:pass@example.com", "https://example.com/#x", "ftp://example.com",
        "example.com",
    ])
    func urlsThatMayNotBeUsedAreRefused(_ url: String) async throws {
        let stage = try await OutboxStage()
        await #expect(throws: WeirError.self) {
            try await stage.services.webhooks.create(CreateWebhookEndpoint(url: url), stage.context)
        }
    }

    @Test func oldEventsAreForgottenWithWhatWasMadeOfThem() async throws {
        let stage = try await OutboxStage()
        let endpoint = try await endpoint(stage)
        try await stage.customer()
        try await stage.dispatch()
        try await stage.deliver()
        stage.clock.advance(days: OutboxDispatcher.retentionDays)
        #expect(try await stage.services.dispatcher.forgetOld(at: stage.clock.now) == 0)
        stage.clock.advance(seconds: 1)
        #expect(try await stage.services.dispatcher.forgetOld(at: stage.clock.now) > 0)
        #expect(try await stage.deliveries(of: endpoint).isEmpty)
        #expect(try await stage.stores.domainEvents(in: stage.live, before: nil, limit: 9).isEmpty)
    }

    @Test("That a payment was booked is told with a version above all that was told of it before")
    func versionsOfPayments() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        let sent = try await stage.sentInvoice(of: customer)
        try await stage.announce(
            stage.payment(.processing, of: customer, version: 40),
            stage.payment(.failed, of: customer, version: 41)
        )
        _ = try await stage.services.invoices.markPaid(
            sent.id.description,
            BookPayment(method: .bankTransfer, reference: "T1"),
            stage.context
        )
        let events = try await stage.stores.domainEvents(in: stage.live, before: nil, limit: 50).map(\.event)
        let payments = events.filter { $0.name.group == "payment" }
        #expect(Set(payments.map(\.subject)).count == 1)
        #expect(payments.map(\.name.text).sorted() == ["payment.failed", "payment.processing", "payment.succeeded"])
        #expect(payments.first { $0.name == .payment(.succeeded) }?.version == 42)
    }
}
