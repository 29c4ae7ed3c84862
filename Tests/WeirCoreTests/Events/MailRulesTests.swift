import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

/// Who gets which mail, and which is not sent any more.
struct MailRulesTests {
    private static let now = Timestamp(milliseconds: 1_800_000_000_000)

    private func customer(_ change: (inout Customer) -> Void = { _ in }) -> Customer {
        var customer = Customer(
            id: CustomerID(rawValue: 2),
            workspace: WorkspaceID(rawValue: 1),
            email: "own@example.com",
            createdAt: Self.now,
            updatedAt: Self.now
        )
        change(&customer)
        return customer
    }

    @Test("Mail about money goes to billing contacts, about limits to technical ones too, else to the customer")
    func recipients() {
        let plain = customer()
        #expect(MailRules.recipients(of: plain, for: .invoice) == ["own@example.com"])
        let full = customer { customer in
            customer.contacts = [
                Contact(email: "a@example.com", role: "Billing"), Contact(email: "b@example.com", role: "technical"),
                Contact(email: "c@example.com"), Contact(email: "A@example.com", role: "billing"),
            ]
        }
        #expect(MailRules.recipients(of: full, for: .invoice) == ["a@example.com"])
        #expect(MailRules.recipients(of: full, for: .quotaThreshold) == ["a@example.com", "b@example.com"])
        let unreachable = customer { $0.email = nil }
        #expect(MailRules.recipients(of: unreachable, for: .invoice).isEmpty)
        let many = customer { customer in
            customer.contacts = (0..<50).map { Contact(email: "\($0)@example.com", role: "billing") }
        }
        #expect(MailRules.recipients(of: many, for: .invoice).count == MailRules.maximumRecipients)
    }

    @Test("What was paid meanwhile is neither reminded of nor complained about")
    func settledMeanwhile() throws {
        let sent = try InvoiceRulesTests.sent(1000)
        let payment = InvoicePayment(
            method: .card,
            reference: "T1",
            date: sent.slot.dueDate,
            amount: Money(minorUnits: 1000, currency: .usd)
        )
        let paid = try InvoiceRules.paid(sent, payment, now: Self.now)
        let under = try InvoiceRules.moved(sent, by: .paymentStarted, now: Self.now)
        let void = try InvoiceRules.voided(sent, now: Self.now)
        let snapshot = try InvoiceSnapshot(sent)
        let failed = PaymentSnapshot(
            invoice: sent.id,
            customer: sent.customer,
            invoiceNumber: nil,
            reference: "T1",
            amount: payment.amount
        )
        func omission(_ content: MailContent, _ invoice: Invoice) throws -> MailRules.Omission? {
            try MailRules.omission(
                of: content,
                to: customer(),
                invoice: invoice,
                settings: MailSettings(),
                now: Self.now
            )
        }
        for content in [
            MailContent.invoiceReminder(snapshot, daysAfterDue: 3), .paymentFailed(failed, version: 1),
            .paymentActionRequired(failed, version: 1),
        ] {
            #expect(try omission(content, sent) == nil)
            for later in [paid, under, void] { #expect(try omission(content, later) == .settled) }
        }
        #expect(try omission(.invoice(snapshot, copy: 1), paid) == nil)
        #expect(try omission(.invoice(snapshot, copy: 1), void) == .invoiceVoid)
        #expect(try omission(.paymentProcessing(failed, version: 1), under) == nil)
        #expect(try omission(.paymentProcessing(failed, version: 1), paid) == .settled)
        #expect(try omission(.paymentConfirmation(failed, version: 1), paid) == nil)
    }

    @Test("Quiet workspaces, kinds that are off, erased customers and past periods get nothing")
    func otherOmissions() throws {
        let crossing = QuotaCrossing(
            customer: CustomerID(rawValue: 2),
            feature: try #require(FeatureKey("seo")),
            threshold: 80,
            used: Quantity(80),
            limit: Quantity(100),
            period: TimeRange(start: Self.now.adding(seconds: -100), end: Self.now)
        )
        let content = MailContent.quotaThreshold(crossing, version: 1)
        func omission(
            _ settings: MailSettings = MailSettings(),
            _ customer: Customer? = nil,
            at now: Timestamp = Self.now.adding(milliseconds: -1)
        ) throws -> MailRules.Omission? {
            try MailRules.omission(
                of: content,
                to: customer ?? self.customer(),
                invoice: nil,
                settings: settings,
                now: now
            )
        }
        #expect(try omission() == nil)
        #expect(try omission(at: Self.now) == .outdated)
        #expect(try omission(MailSettings(isQuiet: true)) == .quiet)
        #expect(try omission(MailSettings(kindsOff: [.quotaThreshold])) == .kindOff)
        #expect(try omission(MailSettings(kindsOff: [.invoice])) == nil)
        #expect(try omission(MailSettings(), customer().erased(at: Self.now)) == .customerErased)
    }

    @Test("Subscriptions that the operator sets are told of by the operator")
    func operatorsSubscriptions() throws {
        func content(_ source: SubscriptionSource, _ kind: SubscriptionEventKind) throws -> MailContent? {
            let snapshot = SubscriptionSnapshot(
                subscription: SubscriptionID(rawValue: 4),
                customer: CustomerID(rawValue: 2),
                plan: try #require(PlanKey("pro")),
                planVersion: 1,
                status: .active,
                source: source,
                currentPeriodEnd: nil
            )
            return MailContent(.subscription(kind, snapshot, version: 1))
        }
        for kind in SubscriptionEventKind.allCases { #expect(try content(.operator, kind) == nil) }
        #expect(try content(.contract, .created)?.kind == .subscriptionStarted)
        #expect(try content(.stripe, .canceled)?.kind == .subscriptionEnded)
        #expect(try content(.stripe, .trialWillEnd)?.kind == .trialEnding)
        #expect(try content(.stripe, .updated) == nil)
    }

    @Test("Every content is read back from its kind, event and number, and has a name of its own")
    func contentsAreReadBack() throws {
        let contents = try SampleMails.all()
        #expect(Set(contents.map(\.kind)) == Set(MailKind.allCases))
        for content in contents {
            #expect(MailContent(kind: content.kind, event: content.event, number: content.number) == content)
        }
        #expect(Set(contents.map { "\($0.kind)/\($0.subject)" }).count == contents.count)
        let invoice = try #require(contents.first { $0.kind == .invoice })
        #expect(MailContent(kind: .refund, event: invoice.event, number: 1) == nil)
    }
}
