import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of what is paid through Stripe.

enum InvoiceCollectionRecord {
    static let table = "invoice_collections"

    static func values(_ collection: InvoiceCollection, revision: Int) throws -> RowValues {
        [
            "workspace_id": collection.workspace.blob,
            "invoice_id": collection.invoice.blob,
            "customer_id": collection.customer.blob,
            "state": collection.state.rawValue,
            "intent": collection.way?.intent,
            "session": collection.way?.session,
            "document": try DocumentCoding.text(InvoiceCollectionDocument(collection)),
            "created_at": collection.createdAt.milliseconds,
            "updated_at": collection.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func collection(_ row: RowReader) throws -> InvoiceCollection {
        var collection = InvoiceCollection(
            workspace: try row.id("workspace_id"),
            invoice: try row.id("invoice_id"),
            customer: try row.id("customer_id"),
            state: try row.choice("state"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
        try row.document(InvoiceCollectionDocument.self).fill(&collection)
        return collection
    }
}

enum PaymentAttemptRecord {
    static let table = "payment_attempts"

    static func values(_ attempt: PaymentAttempt) -> RowValues {
        [
            "workspace_id": attempt.workspace.blob,
            "invoice_id": attempt.invoice.blob,
            "kind": attempt.kind.rawValue,
            "number": attempt.number,
            "way": attempt.way,
            "amount_minor": attempt.amount.minorUnits,
            "currency": attempt.amount.currency.code,
            "method": attempt.method,
            "state": attempt.state.rawValue,
            "failure_code": attempt.failureCode,
            "consent": attempt.consent,
            "begun_at": attempt.begunAt.milliseconds,
            "ended_at": attempt.endedAt?.milliseconds,
        ]
    }

    static func attempt(_ row: RowReader) throws -> PaymentAttempt {
        PaymentAttempt(
            workspace: try row.id("workspace_id"),
            invoice: try row.id("invoice_id"),
            kind: try row.choice("kind"),
            number: try row.integer("number"),
            way: try row.integer("way"),
            amount: try row.money("amount_minor"),
            method: row.optionalText("method"),
            state: try row.choice("state"),
            failureCode: row.optionalText("failure_code"),
            consent: row.optionalText("consent"),
            begunAt: try row.timestamp("begun_at"),
            endedAt: row.optionalTimestamp("ended_at")
        )
    }
}

enum StripePaymentRecord {
    static let table = "stripe_payments"

    static func values(_ payment: StripePayment) throws -> RowValues {
        [
            "workspace_id": payment.workspace.blob,
            "intent": payment.intent,
            "invoice_id": payment.invoice.blob,
            "customer_id": payment.customer.blob,
            "received_minor": payment.received.minorUnits,
            "currency": payment.received.currency.code,
            "booked": try DocumentCoding.text(payment.booked.map { CarriedPartDocument($0) }),
            "charge": payment.charge,
            "method_label": payment.methodLabel,
            "at": payment.at.milliseconds,
        ]
    }

    static func payment(_ row: RowReader) throws -> StripePayment {
        StripePayment(
            workspace: try row.id("workspace_id"),
            intent: try row.text("intent"),
            invoice: try row.id("invoice_id"),
            customer: try row.id("customer_id"),
            received: try row.money("received_minor"),
            booked: try row.document([CarriedPartDocument].self, "booked").map { try $0.part() },
            charge: row.optionalText("charge"),
            methodLabel: row.optionalText("method_label"),
            at: try row.timestamp("at")
        )
    }
}

enum PaymentRefundRecord {
    static let table = "payment_refunds"

    /// `booked` is NULL when all that was booked is so on the invoice of the row.
    static func values(_ refund: PaymentRefund) throws -> RowValues {
        var booked: String?
        if refund.booked.contains(where: { $0.invoice != refund.invoice }) {
            booked = try DocumentCoding.text(refund.booked.map { CarriedPartDocument($0) })
        }
        return [
            "workspace_id": refund.workspace.blob,
            "id": refund.id,
            "intent": refund.intent,
            "invoice_id": refund.invoice.blob,
            "amount_minor": refund.amount.minorUnits,
            "currency": refund.amount.currency.code,
            "booked_minor": refund.bookedMinor,
            "booked": booked,
            "origin": refund.origin.rawValue,
            "state": refund.state.rawValue,
            "stripe_id": refund.stripeID,
            "created_at": refund.createdAt.milliseconds,
            "updated_at": refund.updatedAt.milliseconds,
        ]
    }

    static func refund(_ row: RowReader) throws -> PaymentRefund {
        let invoice: InvoiceID = try row.id("invoice_id")
        var booked: [CarriedPart] = []
        if row.optionalText("booked") != nil {
            booked = try row.document([CarriedPartDocument].self, "booked").map { try $0.part() }
        } else if case let minor = try row.integer("booked_minor"), minor > 0 {
            booked = [CarriedPart(invoice: invoice, amountMinor: Int64(minor))]
        }
        return PaymentRefund(
            workspace: try row.id("workspace_id"),
            id: try row.text("id"),
            intent: try row.text("intent"),
            invoice: invoice,
            amount: try row.money("amount_minor"),
            booked: booked,
            origin: try row.choice("origin"),
            state: try row.choice("state"),
            stripeID: row.optionalText("stripe_id"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}

enum PayLinkRecord {
    static let table = "pay_links"

    static func values(_ link: PayLink) -> RowValues {
        [
            "digest": blob(link.digest),
            "workspace_id": link.workspace.blob,
            "invoice_id": link.invoice.blob,
            "created_at": link.createdAt.milliseconds,
            "expires_at": link.expiresAt.milliseconds,
            "revoked_at": link.revokedAt?.milliseconds,
        ]
    }

    static func link(_ row: RowReader) throws -> PayLink {
        PayLink(
            workspace: try row.id("workspace_id"),
            invoice: try row.id("invoice_id"),
            digest: try row.bytes("digest"),
            createdAt: try row.timestamp("created_at"),
            expiresAt: try row.timestamp("expires_at"),
            revokedAt: row.optionalTimestamp("revoked_at")
        )
    }
}

enum LearnedMinimumRecord {
    static let table = "charge_minimums"

    static func minimum(_ row: RowReader) throws -> LearnedMinimum {
        LearnedMinimum(amount: try row.money("minimum_minor"), at: try row.timestamp("learned_at"))
    }
}

enum PaymentSweepPlaceRecord {
    static let table = "payment_sweeps"

    static func place(_ row: RowReader) throws -> PaymentSweepPlace {
        var place = PaymentSweepPlace(invoice: try row.optionalID("invoice_id"))
        if let createdAt = row.optionalTimestamp("refund_created_at"), let id = row.optionalText("refund_id") {
            place.refund = PaymentSweepPlace.Refund(createdAt: createdAt, id: id)
        }
        return place
    }
}

extension RowReader {
    /// An amount in the currency that stands beside it.
    fileprivate func money(_ column: String) throws -> Money {
        Money(minorUnits: Int64(try integer(column)), currency: try parsed("currency") { Currency(code: $0) })
    }
}
