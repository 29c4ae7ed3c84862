import Testing
import WeirCore
import WeirPrimitives

/// Money that comes in and goes back is booked once, and none is lost.
struct PaymentBookingTests {
    private static let one = InvoiceID(rawValue: 1)
    private static let two = InvoiceID(rawValue: 2)

    private func intent(_ received: Int64, currency: String = "usd", customer: String? = "cus_1") -> StripePaymentIntent
    {
        StripePaymentIntent(
            id: "pi_1",
            status: .known(.succeeded),
            amountMinor: received,
            amountReceivedMinor: received,
            currency: currency,
            customer: customer,
            paymentMethod: nil,
            latestCharge: nil,
            clientSecret: nil,
            lastFailure: nil,
            metadata: [:],
            createdAt: CollectionStory.now
        )
    }

    private func way(_ cents: Int64) -> PaymentWay {
        PaymentWay(
            number: 1,
            kind: .intent,
            amount: usd(cents),
            stripeCustomer: "cus_1",
            begunAt: CollectionStory.now
        )
    }

    @Test("What is of another amount, currency or customer than was asked for is not booked")
    func foreignMoney() throws {
        let invoice = try InvoiceRulesTests.sent(5_000)
        func received(_ intent: StripePaymentIntent, _ way: PaymentWay?) throws -> Money {
            try PaymentBooking.received(intent, way: way, invoice: invoice, stripeCustomers: ["cus_1"])
        }
        #expect(try received(intent(5_000), way(5_000)) == usd(5_000))
        #expect(throws: PaymentBooking.Flaw.otherAmount) { try received(intent(4_000), way(5_000)) }
        #expect(throws: PaymentBooking.Flaw.otherAmount) { try received(intent(5_000, currency: "eur"), way(5_000)) }
        #expect(throws: PaymentBooking.Flaw.otherAmount) { try received(intent(6_000), nil) }
        #expect(throws: PaymentBooking.Flaw.otherCustomer) {
            try received(intent(5_000, customer: "cus_2"), way(5_000))
        }
        #expect(try received(intent(4_000), nil) == usd(4_000))
    }

    @Test("Each invoice takes what is due on it; the rest is surplus")
    func splits() {
        let carried = [CarriedPart(invoice: Self.two, amountMinor: 30)]
        let parts = PaymentBooking.split(usd(1_030), for: Self.one, carried: carried) { id in
            id == Self.one ? 600 : 30
        }
        #expect(
            parts == [
                CarriedPart(invoice: Self.one, amountMinor: 600), CarriedPart(invoice: Self.two, amountMinor: 30),
            ]
        )
        #expect(PaymentBooking.split(usd(500), for: Self.one, carried: []) { _ in 0 } == [])
    }

    private func payment(received: Int64, booked: Int64) -> StripePayment {
        StripePayment(
            workspace: WorkspaceID(rawValue: 1),
            intent: "pi_1",
            invoice: Self.one,
            customer: CustomerID(rawValue: 2),
            received: usd(received),
            booked: booked > 0 ? [CarriedPart(invoice: Self.one, amountMinor: booked)] : [],
            charge: nil,
            methodLabel: nil,
            at: CollectionStory.now
        )
    }

    private func refund(_ amount: Int64, booked: Int64, _ state: PaymentRefund.State = .done) -> PaymentRefund {
        PaymentRefund(
            workspace: WorkspaceID(rawValue: 1),
            id: "re_\(amount)",
            intent: "pi_1",
            invoice: Self.one,
            amount: usd(amount),
            booked: booked > 0 ? [CarriedPart(invoice: Self.one, amountMinor: booked)] : [],
            origin: .stripe,
            state: state,
            createdAt: CollectionStory.now
        )
    }

    @Test("What goes back is first what was never owed, then what was booked, and never more than is there")
    func moneyBack() {
        let payment = payment(received: 1_000, booked: 600)
        #expect(payment.surplusMinor == 400)
        func booked(_ amount: Int64, besides others: [PaymentRefund] = [], left: Int64 = 600) -> Int64 {
            PaymentBooking.booked(amount, of: payment, besides: others) { _ in left }.reduce(0) { $0 + $1.amountMinor }
        }
        #expect(booked(1_000) == 600)
        #expect(booked(300) == 0)
        let surplus = refund(400, booked: 0)
        #expect(booked(300, besides: [surplus]) == 300)
        #expect(booked(300, besides: [surplus], left: 100) == 100)
        // No more than is left of this payment, whatever else was paid on the invoice.
        #expect(booked(1_000, besides: [surplus, refund(500, booked: 500)], left: 5_000) == 100)
        // One that failed has taken nothing.
        #expect(booked(300, besides: [refund(400, booked: 0, .failed)]) == 0)
        #expect(PaymentBooking.surplusLeft(of: payment, after: []) == 400)
        #expect(PaymentBooking.surplusLeft(of: payment, after: [surplus]) == 0)
    }

    @Test("What goes back of a payment for several invoices is said by the charged one first, then by the others")
    func moneyBackOfSeveral() {
        var payment = payment(received: 1_030, booked: 1_000)
        payment.booked.append(CarriedPart(invoice: Self.two, amountMinor: 30))
        func parts(_ amount: Int64, besides others: [PaymentRefund] = []) -> [Int64] {
            let parts = PaymentBooking.booked(amount, of: payment, besides: others) { _ in 5_000 }
            #expect(parts.map(\.invoice) == [Self.one, Self.two].filter { id in parts.contains { $0.invoice == id } })
            return parts.map(\.amountMinor)
        }
        #expect(parts(1_030) == [1_000, 30])
        #expect(parts(1_010) == [1_000, 10])
        #expect(parts(400) == [400])
        #expect(parts(100, besides: [refund(990, booked: 990)]) == [10, 30])
        var both = refund(1_010, booked: 1_000)
        both.booked.append(CarriedPart(invoice: Self.two, amountMinor: 10))
        #expect(parts(100, besides: [both]) == [20])
        #expect(both.bookedMinor == 1_010 && both.bookedMinor(on: Self.two) == 10)
    }

    @Test("A refund goes to the newest payments first; what did not come through Stripe is given back otherwise")
    func refundsAreSplit() {
        let split = PaymentBooking.refunds(of: 1_000, from: [("pi_1", 700), ("pi_2", 200)])
        #expect(split.parts.map(\.intent) == ["pi_2", "pi_1"] && split.parts.map(\.amount) == [200, 700])
        #expect(split.rest == 100)
    }

    @Test("Stripe counts some currencies otherwise, and has bounds")
    func stripeAmounts() throws {
        func amount(_ minor: Int64, _ code: String) throws -> Int64? {
            ChargeLimits.stripeAmount(Money(minorUnits: minor, currency: try #require(Currency(code: code))))
        }
        #expect(try amount(5_000, "USD") == 5_000)
        #expect(try amount(500, "JPY") == 500)
        #expect(try amount(500, "ISK") == 50_000)
        #expect(try amount(12_300, "MGA") == 123)
        #expect(try amount(12_345, "MGA") == nil)
        #expect(try amount(1_230, "KWD") == 1_230)
        #expect(try amount(1_234, "KWD") == nil)
        #expect(try amount(0, "USD") == nil)
        #expect(try amount(100_000_000, "USD") == nil)
        #expect(ChargeLimits.money(stripeAmount: 50_000, "isk")?.minorUnits == 500)
        #expect(ChargeLimits.money(stripeAmount: 50, "isk") == nil)
        #expect(ChargeLimits.money(stripeAmount: 123, "mga")?.minorUnits == 12_300)
        #expect(ChargeLimits.money(stripeAmount: .max, "mga") == nil)
        #expect(ChargeLimits.money(stripeAmount: 50, "xxx") == nil)
        #expect(ChargeLimits.minimum(.usd) == usd(50))
    }

    @Test("A refund that fails makes the invoice paid again")
    func reversals() throws {
        var invoice = try InvoiceRulesTests.sent(5_000)
        let payment = InvoicePayment(method: .card, reference: "pi_1", date: try day("2027-01-15"), amount: usd(5_000))
        invoice = try InvoiceRules.paid(invoice, payment, now: CollectionStory.now)
        invoice = try InvoiceRules.refunded(invoice, usd(5_000), now: CollectionStory.now)
        #expect(invoice.status == .refunded)
        invoice = try InvoiceRules.refundReversed(invoice, usd(2_000), now: CollectionStory.now)
        #expect(invoice.status == .paid && invoice.refunded == usd(3_000))
        // then: what it had come to is noted as it is now
        #expect(invoice.moments.last?.refunded == usd(3_000))
        #expect(throws: InvoiceRefusal.self) {
            try InvoiceRules.refundReversed(invoice, usd(3_001), now: CollectionStory.now)
        }
    }
}
