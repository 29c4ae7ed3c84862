import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// How invoices are paid: for the operator.
struct PaymentRoutes: RouteGroup {
    let payments: PaymentService
    let contracts: ContractService

    func register(on routes: RouteRegistrar) {
        routes.on(.get, "/v1/invoices/{id}/payments", .read(.invoices)) { call in
            APIResponse(PaymentOverviewBody(try await payments.overview(call.parameter("id"), call.context)))
        }
        routes.on(.post, "/v1/invoices/{id}/pay", .write(.invoices)) { call in
            let name = call.parameter("id")
            return try await call.answer({ APIResponse(status: .accepted, InvoiceBody($0)) }) {
                try await payments.pay(name, $0, keeping: $1)
            }
        }
        // Each asking makes a link of its own, whose secret is shown once and not kept.
        routes.on(
            .post,
            "/v1/invoices/{id}/pay-links",
            .write(.invoices),
            idempotency: IdempotencyMode.none,
            audit: .request
        ) { call in
            let url = try await payments.links.link(call.parameter("id"), call.context)
            return .json(status: .created) { json in json.object { json in json.member("url", url) } }
        }
        routes.on(.delete, "/v1/invoices/{id}/pay-links", .write(.invoices)) { call in
            let name = call.parameter("id")
            return try await call.answer({ APIResponse(InvoiceBody($0)) }) {
                try await payments.links.revoke(name, $0, keeping: $1)
            }
        }
        routes.on(.put, "/v1/contracts/{id}/payment", .write(.contracts)) { call in
            let terms = try call.read(Self.terms)
            let id: ContractID = try call.identifier(of: "Contract")
            return try await call.answer({ APIResponse(ContractBody($0)) }) { context, keeping in
                try await contracts.setPayment(terms, of: id, context, keeping: keeping)
            }
        }
    }

    private static func terms(_ fields: ObjectReader) -> ContractService.PaymentTerms? {
        var terms = ContractService.PaymentTerms()
        terms.autoPay = fields.optional("autoPay") { $0.bool() }
        terms.method = fields.fieldChange("paymentMethodId") { $0.string(maxBytes: 255) }
        return terms
    }
}

/// How an invoice is paid, as the API shows it.
struct PaymentOverviewBody: JSONWritable {
    let overview: PaymentService.Overview

    init(_ overview: PaymentService.Overview) { self.overview = overview }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("invoiceId", overview.invoice.id)
            json.member("invoiceStatus", overview.invoice.status.rawValue)
            json.member("collection", overview.collection.map(CollectionBody.init))
            json.member("attempts", overview.attempts.map(AttemptBody.init))
            json.member("payments", overview.payments.map(StripePaymentBody.init))
            json.member("refunds", overview.refunds.map(RefundBody.init))
        }
    }
}

private struct CollectionBody: JSONWritable {
    let collection: InvoiceCollection

    init(_ collection: InvoiceCollection) { self.collection = collection }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("state", collection.state.rawValue)
            json.member("paymentIntentId", collection.way?.intent)
            json.member("checkoutSessionId", collection.way?.session)
            json.member("amountMinor", collection.way?.amount.minorUnits)
            json.member("paymentMethodId", collection.method)
            json.member("attempts", collection.attempts)
            json.member("failures", collection.failures)
            json.member("nextAttemptAt", collection.nextAt)
            json.member("chargedWithInvoiceId", collection.joined)
            if let failure = collection.failure {
                json.object("failure") { json in
                    json.member("cause", failure.cause.rawValue)
                    json.member("code", failure.code)
                    json.member("reason", failure.reason.rawValue)
                }
            } else {
                json.member("failure", JSONValue.null)
            }
            json.member("updatedAt", collection.updatedAt)
        }
    }
}

private struct AttemptBody: JSONWritable {
    let attempt: PaymentAttempt

    init(_ attempt: PaymentAttempt) { self.attempt = attempt }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", attempt.kind.rawValue)
            json.member("number", attempt.number)
            json.member("state", attempt.state.rawValue)
            json.member("amountMinor", attempt.amount.minorUnits)
            json.member("currency", attempt.amount.currency.code)
            json.member("paymentMethodId", attempt.method)
            json.member("failureCode", attempt.failureCode)
            json.member("consent", attempt.consent)
            json.member("begunAt", attempt.begunAt)
            json.member("endedAt", attempt.endedAt)
        }
    }
}

private struct StripePaymentBody: JSONWritable {
    let payment: StripePayment

    init(_ payment: StripePayment) { self.payment = payment }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("paymentIntentId", payment.intent)
            json.member("chargeId", payment.charge)
            json.member("method", payment.methodLabel)
            json.member("receivedMinor", payment.received.minorUnits)
            json.member("currency", payment.received.currency.code)
            json.member("booked", payment.booked.map(BookedPartBody.init))
            json.member("surplusMinor", payment.surplusMinor)
            json.member("at", payment.at)
        }
    }
}

private struct RefundBody: JSONWritable {
    let refund: PaymentRefund

    init(_ refund: PaymentRefund) { self.refund = refund }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", refund.id)
            json.member("paymentIntentId", refund.intent)
            json.member("stripeId", refund.stripeID)
            json.member("origin", refund.origin.rawValue)
            json.member("state", refund.state.rawValue)
            json.member("amountMinor", refund.amount.minorUnits)
            json.member("bookedMinor", refund.bookedMinor)
            json.member("booked", refund.booked.map(BookedPartBody.init))
            json.member("createdAt", refund.createdAt)
            json.member("updatedAt", refund.updatedAt)
        }
    }
}

/// What of a payment or refund one invoice says.
private struct BookedPartBody: JSONWritable {
    let part: CarriedPart

    init(_ part: CarriedPart) { self.part = part }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("invoiceId", part.invoice)
            json.member("amountMinor", part.amountMinor)
        }
    }
}
