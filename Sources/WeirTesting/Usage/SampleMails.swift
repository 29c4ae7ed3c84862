package import WeirCore
package import WeirPrimitives

/// A mail of each kind, with texts that try to break out.
package enum SampleMails {
    package static let start = Timestamp(milliseconds: 1_767_225_600_000)

    /// Names and methods hold line breaks and markup, as attackers write them.
    package static func all() throws -> [MailContent] {
        guard let plan = PlanKey("pro"), let feature = FeatureKey("email.send") else { return [] }
        let customer = CustomerID(rawValue: 2)
        let date = Zone.utc.localDate(at: start)
        let invoice = InvoiceSnapshot(
            invoice: InvoiceID(rawValue: 7),
            customer: customer,
            contract: ContractID(rawValue: 3),
            number: "INV-000042",
            status: .sent,
            total: Money(minorUnits: 123_456, currency: .eur),
            due: Money(minorUnits: 123_456, currency: .eur),
            refunded: Money(minorUnits: 1_000, currency: .eur),
            invoiceDate: date,
            dueDate: date.adding(days: 14)
        )
        let payment = PaymentSnapshot(
            invoice: InvoiceID(rawValue: 7),
            customer: customer,
            invoiceNumber: "INV-000042",
            reference: "T1",
            amount: Money(minorUnits: 980, currency: .jpy),
            method: "Visa ••••4242 <b>\r\nBcc: all@example.com",
            reason: .insufficientFunds,
            nextAttemptAt: start.adding(seconds: 86_400)
        )
        let subscription = SubscriptionSnapshot(
            subscription: SubscriptionID(rawValue: 4),
            customer: customer,
            plan: plan,
            planVersion: 1,
            status: .trialing,
            source: .stripe,
            currentPeriodEnd: start.adding(seconds: 9 * 86_400),
            trialEndsAt: start.adding(seconds: 3 * 86_400)
        )
        let contract = ContractSnapshot(
            contract: ContractID(rawValue: 3),
            customer: customer,
            plan: plan,
            quantity: 3,
            start: date,
            end: date.adding(days: 31)
        )
        let period = TimeRange(start: start, end: start.adding(seconds: 31 * 86_400))
        let quota = QuotaCrossing(
            customer: customer,
            feature: feature,
            threshold: 80,
            used: Quantity(8_000),
            limit: Quantity(10_000),
            period: period
        )
        let spend = SpendCrossing(
            customer: customer,
            contract: ContractID(rawValue: 3),
            threshold: Money(minorUnits: 10_000, currency: .eur),
            amount: Money(minorUnits: 10_001, currency: .eur),
            period: period
        )
        return [
            .invoice(invoice, copy: 1), .invoice(invoice, copy: 2), .invoiceReminder(invoice, daysAfterDue: -3),
            .invoiceReminder(invoice, daysAfterDue: 0), .invoiceReminder(invoice, daysAfterDue: 7),
            .invoiceVoided(invoice, version: 3), .creditNote(invoice, version: 4), .refund(invoice, version: 5),
            .paymentConfirmation(payment, version: 1), .paymentProcessing(payment, version: 2),
            .paymentFailed(payment, version: 3), .paymentActionRequired(payment, version: 4),
            .trialEnding(subscription, version: 1), .subscriptionStarted(subscription, version: 2),
            .subscriptionEnded(subscription, version: 3), .cancellationScheduled(contract, version: 2),
            .quotaThreshold(quota, version: 1), .spendThreshold(spend, version: 1),
            .portalLink(CustomerSnapshot(customer: customer, status: .active), minute: 29_453_760),
        ]
    }

    /// Every kind of event.
    package static func events() throws -> [DomainEvent] {
        let customer = CustomerSnapshot(customer: CustomerID(rawValue: 2), status: .active)
        var events = try all().map(\.event)
        for kind in CustomerEventKind.allCases { events.append(.customer(kind, customer, version: 9)) }
        events.append(.webhookEndpointTest(WebhookEndpointID(rawValue: 5), version: 3))
        return events
    }
}
