import Testing
import WeirCore
import WeirPrimitives

/// Where events go, and which.
struct WebhookEndpointTests {
    @Test(arguments: [
        ("https://example.com", "example.com", 443), ("https://example.com/a?b=c", "example.com", 443),
        ("HTTPS://Example.COM:8443/x", "Example.COM", 8443), ("https://[2606:4700::1111]/x", "2606:4700::1111", 443),
        ("https://[::ffff:127.0.0.1]:9/x", "::ffff:127.0.0.1", 9), ("https://2130706433/", "2130706433", 443),
    ])
    func hostAndPort(_ text: String, host: String, port: Int) throws {
        let url = try WebhookURL(text, allowsPlain: false)
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.isEncrypted)
    }

    @Test(arguments: [
        ("http://example.com", WebhookURL.Flaw.notEncrypted), ("ftp://example.com", .malformed),
        ("https://", .malformed),
        ("https://user:secret@example.com", .namesUser), ("https://example.com@10.0.0.1/", .namesUser),
        ("https://example.com#x", .hasFragment), ("https://example.com\\@10.0.0.1", .malformed),
        ("https://example.com:0/", .malformed), ("https://example.com:99999/", .malformed),
        ("https://example.com:+80/", .malformed), ("https://exa mple.com/", .malformed),
        ("https://example.com/\r\nHost: other", .malformed), ("https://bücher.example/", .malformed),
        ("https://[::1", .malformed), ("https://[example]/", .malformed), ("https://exam%70le.com/", .malformed),
        ("https://" + String(repeating: "a", count: 2050), .malformed), ("//example.com", .malformed),
    ])
    func flaws(_ text: String, flaw: WebhookURL.Flaw) {
        #expect(throws: flaw) { try WebhookURL(text, allowsPlain: false) }
    }

    @Test func plainIsTakenWhereItIsAllowed() throws {
        let url = try WebhookURL("http://localhost:9000/hook", allowsPlain: true)
        #expect(!url.isEncrypted)
        #expect(url.port == 9000)
    }

    @Test func patternsMatchWhatTheyName() throws {
        let all = try #require(EventPattern("*"))
        let invoices = try #require(EventPattern("invoice.*"))
        let paid = try #require(EventPattern("invoice.paid"))
        for name in EventName.allCases {
            #expect(all.matches(name))
            #expect(invoices.matches(name) == name.text.hasPrefix("invoice."))
            #expect(paid.matches(name) == (name.text == "invoice.paid"))
            #expect(EventPattern(name.text)?.text == name.text)
        }
        for text in ["", "invoice", "invoice.", ".*", "invoices.*", "invoice.bought", "**"] {
            #expect(EventPattern(text) == nil, "\(text)")
        }
    }

    @Test("It is sent what happens after it was made, as long as it is enabled")
    func wants() {
        let now = Timestamp(milliseconds: 1_767_225_600_000)
        var endpoint = WebhookEndpoint(
            id: WebhookEndpointID(rawValue: 1),
            workspace: WorkspaceID(rawValue: 1),
            url: "https://example.com",
            events: [.group("invoice")],
            secret: WebhookSecret(text: "new"),
            previousSecret: .init(secret: WebhookSecret(text: "old"), endsAt: now),
            after: 7,
            createdAt: now,
            updatedAt: now
        )
        #expect(endpoint.wants(.invoice(.paid), number: 8))
        #expect(!endpoint.wants(.invoice(.paid), number: 7))
        #expect(!endpoint.wants(.customer(.created), number: 8))
        #expect(endpoint.secrets(at: now.adding(milliseconds: -1)).map(\.text) == ["new", "old"])
        #expect(endpoint.secrets(at: now).map(\.text) == ["new"])
        let off = WebhookEndpoint.Status.disabled
        endpoint.status = off(.failing, now)
        #expect(!endpoint.wants(.invoice(.paid), number: 8))
    }

    @Test("Attempts go on for some three days, ever farther apart")
    func waits() {
        for rules in [DeliveryRules.mail, DeliveryRules.webhook] {
            let days = rules.spanMilliseconds / 86_400_000
            #expect((2...4).contains(days))
            let waits = (1..<rules.maximumAttempts).map { rules.wait(afterAttempt: $0) }
            #expect(waits == waits.sorted())
            #expect(waits.last == rules.longestWaitMilliseconds)
            let now = Timestamp(milliseconds: 0)
            #expect(rules.next(afterAttempt: 1, at: now) == now.adding(milliseconds: rules.firstWaitMilliseconds))
            #expect(rules.next(afterAttempt: rules.maximumAttempts, at: now) == nil)
            #expect(rules.wait(afterAttempt: Int.max) == rules.longestWaitMilliseconds)
        }
    }
}
