package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirStorage

/// An event as endpoints are sent it: the same bytes each time.
package struct DomainEventBody: JSONWritable {
    let stored: StoredEvent

    package init(_ stored: StoredEvent) { self.stored = stored }

    package func write(to json: inout JSONWriter) {
        let event = stored.event
        json.object { json in
            json.member("id", stored.id)
            json.member("object", "event")
            json.member("type", event.name.text)
            json.member("createdAt", stored.at)
            json.member("workspaceId", stored.workspace)
            json.object("subject") { json in
                json.member("id", event.subject)
                json.member("version", event.version)
            }
            json.member("customerId", event.customer)
            json.member("customerExternalId", stored.customerExternalID)
            json.object("data") { json in Self.write(event, to: &json) }
        }
    }

    private static func write(_ event: DomainEvent, to json: inout JSONWriter) {
        switch event {
        case .customer(_, let customer, _): json.member("status", customer.status.rawValue)
        case .subscription(_, let subscription, _):
            json.member("subscriptionId", subscription.subscription)
            json.member("planKey", subscription.plan.text)
            json.member("planVersion", subscription.planVersion)
            json.member("status", subscription.status.rawValue)
            json.member("source", subscription.source.rawValue)
            json.member("currentPeriodEnd", subscription.currentPeriodEnd)
            json.member("trialEndsAt", subscription.trialEndsAt)
        case .contract(_, let contract, _):
            json.member("contractId", contract.contract)
            json.member("planKey", contract.plan.text)
            json.member("quantity", contract.quantity)
            json.member("startDate", contract.start)
            json.member("endDate", contract.end)
        case .invoice(_, let invoice, _): write(invoice, to: &json)
        case .payment(_, let payment, _): write(payment, to: &json)
        case .quotaThresholdCrossed(let crossing, _):
            json.member("feature", crossing.feature.text)
            json.member("thresholdPercent", crossing.threshold)
            json.member("used", crossing.used)
            json.member("limit", crossing.limit)
            json.member("periodStart", crossing.period.start)
            json.member("periodEnd", crossing.period.end)
        case .spendThresholdCrossed(let crossing, _):
            json.member("contractId", crossing.contract)
            json.member("currency", crossing.amount.currency.code)
            json.member("thresholdMinor", crossing.threshold.minorUnits)
            json.member("amountMinor", crossing.amount.minorUnits)
            json.member("periodStart", crossing.period.start)
            json.member("periodEnd", crossing.period.end)
        case .webhookEndpointTest(let endpoint, _): json.member("webhookEndpointId", endpoint)
        }
    }

    private static func write(_ invoice: InvoiceSnapshot, to json: inout JSONWriter) {
        json.member("invoiceId", invoice.invoice)
        json.member("contractId", invoice.contract)
        json.member("invoiceNumber", invoice.number)
        json.member("status", invoice.status.rawValue)
        json.member("currency", invoice.total.currency.code)
        json.member("totalMinor", invoice.total.minorUnits)
        json.member("amountDueMinor", invoice.due.minorUnits)
        json.member("refundedMinor", invoice.refunded.minorUnits)
        json.member("invoiceDate", invoice.invoiceDate)
        json.member("dueDate", invoice.dueDate)
    }

    private static func write(_ payment: PaymentSnapshot, to json: inout JSONWriter) {
        json.member("invoiceId", payment.invoice)
        json.member("invoiceNumber", payment.invoiceNumber)
        json.member("reference", payment.reference)
        json.member("currency", payment.amount.currency.code)
        json.member("amountMinor", payment.amount.minorUnits)
        json.member("method", payment.method)
        json.member("reason", payment.reason?.rawValue)
        json.member("nextAttemptAt", payment.nextAttemptAt)
    }
}
