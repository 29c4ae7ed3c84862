import Testing
import WeirCore
import WeirPrimitives

/// Which events a change is, and how events are named.
struct DomainEventTests {
    private static let now = Timestamp(milliseconds: 1_800_000_000_000)

    private func customer(_ change: (inout Customer) -> Void = { _ in }) -> Customer {
        var customer = Customer(
            id: CustomerID(rawValue: 2),
            workspace: WorkspaceID(rawValue: 1),
            email: "ada@example.com",
            name: "Ada",
            createdAt: Self.now,
            updatedAt: Self.now,
            revision: 3
        )
        change(&customer)
        return customer
    }

    private func names(_ events: [DomainEvent]) -> [String] { events.map(\.name.text) }

    @Test("Every name is read back as it is written, and no two are alike")
    func namesAreReadBack() {
        let all = EventName.allCases
        #expect(Set(all.map(\.text)).count == all.count)
        for name in all { #expect(EventName(name.text) == name) }
        #expect(EventName("invoice.paid") == .invoice(.paid))
        #expect(EventName("invoice.Paid") == nil)
    }

    @Test("A customer's change is one event with the version that is stored")
    func customerEvents() {
        let active = customer()
        let suspended = customer { $0.status = .suspended }
        #expect(names(DomainEvent.events(from: nil, to: active)) == ["customer.created"])
        #expect(names(DomainEvent.events(from: active, to: customer { $0.name = "B" })) == ["customer.updated"])
        #expect(names(DomainEvent.events(from: active, to: suspended)) == ["customer.suspended"])
        #expect(names(DomainEvent.events(from: suspended, to: active)) == ["customer.resumed"])
        #expect(names(DomainEvent.events(from: active, to: active.erased(at: Self.now))) == ["customer.erased"])
        let event = DomainEvent.events(from: active, to: suspended)[0]
        #expect(event.version == 3)
        #expect(event.subject == active.id.description)
        #expect(event.customer == active.id)
    }

    @Test("A subscription that is over for good says so once")
    func subscriptionEvents() throws {
        let plan = try #require(PlanKey("pro"))
        func subscription(_ status: SubscriptionStatus) -> Subscription {
            Subscription(
                id: SubscriptionID(rawValue: 4),
                workspace: WorkspaceID(rawValue: 1),
                customer: CustomerID(rawValue: 2),
                plan: PlanID(rawValue: 5),
                planVersion: 1,
                status: status,
                createdAt: Self.now,
                updatedAt: Self.now,
                revision: 1
            )
        }
        func names(_ from: SubscriptionStatus?, _ to: SubscriptionStatus) -> [String] {
            self.names(DomainEvent.events(from: from.map(subscription), to: subscription(to), plan: plan))
        }
        #expect(names(nil, .active) == ["subscription.created"])
        #expect(names(.active, .pastDue) == ["subscription.updated"])
        #expect(names(.pastDue, .canceled) == ["subscription.canceled"])
        #expect(names(.canceled, .incompleteExpired) == ["subscription.updated"])
        #expect(names(.canceled, .canceled).isEmpty)
        #expect(names(.canceled, .active) == ["subscription.updated"])
    }

    @Test("Drafts of contracts are not told of; from its number on an invoice is")
    func invoiceLife() throws {
        let draft = try InvoiceRulesTests.invoice(1000)
        #expect(try DomainEvent.events(from: nil, to: draft).isEmpty)
        #expect(try DomainEvent.events(from: draft, to: draft).isEmpty)
        let sent = try InvoiceRulesTests.sent(1000)
        #expect(names(try DomainEvent.events(from: draft, to: sent)) == ["invoice.finalized"])

        let part = InvoicePayment(
            method: .bankTransfer,
            reference: "T1",
            date: sent.slot.dueDate,
            amount: Money(minorUnits: 400, currency: .usd)
        )
        let partly = try InvoiceRules.paid(sent, part, now: Self.now)
        #expect(
            names(try DomainEvent.events(from: sent, to: partly)) == ["payment.succeeded", "invoice.partially_paid"]
        )
        var rest = part
        rest.reference = "T2"
        rest.amount = Money(minorUnits: 600, currency: .usd)
        let paid = try InvoiceRules.paid(partly, rest, now: Self.now)
        let events = try DomainEvent.events(from: partly, to: paid)
        #expect(names(events) == ["payment.succeeded", "invoice.paid"])
        guard case .payment(.succeeded, let payment, _) = events[0] else {
            Issue.record("The first is the payment.")
            return
        }
        #expect(payment.reference == "T2")
        #expect(payment.amount == rest.amount)

        let refunded = try InvoiceRules.refunded(paid, Money(minorUnits: 1000, currency: .usd), now: Self.now)
        #expect(names(try DomainEvent.events(from: paid, to: refunded)) == ["invoice.refunded"])
        #expect(names(try DomainEvent.events(from: paid, to: paid)) == ["invoice.updated"])
    }

    @Test("An invoice for nothing is finalized and paid at once; a one-off one is told of as a draft")
    func invoiceForNothing() throws {
        let draft = try InvoiceRulesTests.invoice(0)
        var numbers = InvoiceNumberSequence()
        let paid = try InvoiceRulesTests.finalized(draft, numbers: &numbers)
        #expect(names(try DomainEvent.events(from: draft, to: paid)) == ["invoice.finalized", "invoice.paid"])
        var single = draft
        single.contract = nil
        #expect(names(try DomainEvent.events(from: nil, to: single)) == ["invoice.created"])
    }

    @Test("A void and a given-up invoice say so")
    func invoiceEnds() throws {
        let sent = try InvoiceRulesTests.sent(1000)
        let void = try InvoiceRules.voided(sent, now: Self.now)
        #expect(names(try DomainEvent.events(from: sent, to: void)) == ["invoice.voided"])
        let given = try InvoiceRules.moved(sent, by: .writtenOff, now: Self.now)
        #expect(names(try DomainEvent.events(from: sent, to: given)) == ["invoice.marked_uncollectible"])
    }
}
