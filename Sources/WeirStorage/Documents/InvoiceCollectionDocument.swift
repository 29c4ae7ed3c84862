package import WeirCore
import WeirPrimitives

/// The parts of a collection that nothing is looked up by, as they are stored.
///
/// The names are a format: they are only added to, and what was stored once must stay readable.
package struct InvoiceCollectionDocument: Codable, Sendable {
    var lastWay: Int
    var way: PaymentWayDocument?
    var attempts: Int
    var failures: Int
    var firstFailureAt: Int64?
    var nextAt: Int64?
    var failureCause: String?
    var failureCode: String?
    var failureReason: String?
    var method: String?
    var chargeNumber: Int?
    var chargeMethod: String?
    var chargeBegunAt: Int64?
    var rounds: Int
    var isAsked: Bool
    var joined: String?
    var reconciledAt: Int64?
    /// nil where there are none, as in all that was stored before there were any.
    var flawed: [String]?

    package init(_ collection: InvoiceCollection) {
        lastWay = collection.lastWay
        way = collection.way.map(PaymentWayDocument.init)
        attempts = collection.attempts
        failures = collection.failures
        firstFailureAt = collection.firstFailureAt?.milliseconds
        nextAt = collection.nextAt?.milliseconds
        failureCause = collection.failure?.cause.rawValue
        failureCode = collection.failure?.code
        failureReason = collection.failure?.reason.rawValue
        method = collection.method
        chargeNumber = collection.charge?.number
        chargeMethod = collection.charge?.method
        chargeBegunAt = collection.charge?.begunAt.milliseconds
        rounds = collection.rounds
        isAsked = collection.isAsked
        joined = collection.joined?.description
        reconciledAt = collection.reconciledAt?.milliseconds
        flawed = collection.flawed.isEmpty ? nil : collection.flawed
    }

    /// Sets the parts on a collection.
    package func fill(_ collection: inout InvoiceCollection) throws(DocumentError) {
        collection.lastWay = lastWay
        if let way { collection.way = try way.way() }
        collection.attempts = attempts
        collection.failures = failures
        collection.firstFailureAt = firstFailureAt.map { Timestamp(milliseconds: $0) }
        collection.nextAt = nextAt.map { Timestamp(milliseconds: $0) }
        if let failureCause {
            guard let cause = CollectionFailure.Cause(rawValue: failureCause) else {
                throw DocumentError("failureCause")
            }
            guard let reason = PaymentFailureReason(rawValue: failureReason ?? "") else {
                throw DocumentError("failureReason")
            }
            collection.failure = CollectionFailure(cause, code: failureCode, reason: reason)
        }
        collection.method = method
        if let chargeNumber, let chargeMethod, let chargeBegunAt {
            collection.charge = PendingCharge(
                number: chargeNumber,
                method: chargeMethod,
                begunAt: Timestamp(milliseconds: chargeBegunAt)
            )
        }
        collection.rounds = rounds
        collection.isAsked = isAsked
        if let joined {
            guard let id = InvoiceID(joined) else { throw DocumentError("joined") }
            collection.joined = id
        }
        collection.reconciledAt = reconciledAt.map { Timestamp(milliseconds: $0) }
        collection.flawed = flawed ?? []
    }
}

struct PaymentWayDocument: Codable, Sendable {
    var number: Int
    var kind: String
    var amountMinor: Int64
    var currency: String
    var carried: [CarriedPartDocument]?
    var stripeCustomer: String
    var intent: String?
    var session: String?
    var url: String?
    var expiresAt: Int64?
    var consent: String?
    var isOpen: Bool
    var begunAt: Int64

    init(_ way: PaymentWay) {
        number = way.number
        kind = way.kind.rawValue
        amountMinor = way.amount.minorUnits
        currency = way.amount.currency.code
        carried = way.carried.isEmpty ? nil : way.carried.map(CarriedPartDocument.init)
        stripeCustomer = way.stripeCustomer
        intent = way.intent
        session = way.session
        url = way.url
        expiresAt = way.expiresAt?.milliseconds
        consent = way.consent
        isOpen = way.isOpen
        begunAt = way.begunAt.milliseconds
    }

    func way() throws(DocumentError) -> PaymentWay {
        guard let kind = PaymentWay.Kind(rawValue: kind) else { throw DocumentError("kind") }
        guard let currency = Currency(code: currency) else { throw DocumentError("currency") }
        return PaymentWay(
            number: number,
            kind: kind,
            amount: Money(minorUnits: amountMinor, currency: currency),
            carried: try each(carried ?? []) { part throws(DocumentError) in try part.part() },
            stripeCustomer: stripeCustomer,
            intent: intent,
            session: session,
            url: url,
            expiresAt: expiresAt.map { Timestamp(milliseconds: $0) },
            consent: consent,
            isOpen: isOpen,
            begunAt: Timestamp(milliseconds: begunAt)
        )
    }
}

/// A part of a payment that is another invoice's, or that was booked on one.
package struct CarriedPartDocument: Codable, Sendable {
    var invoice: String
    var amountMinor: Int64

    package init(_ part: CarriedPart) {
        invoice = part.invoice.description
        amountMinor = part.amountMinor
    }

    package func part() throws(DocumentError) -> CarriedPart {
        guard let id = InvoiceID(invoice) else { throw DocumentError("invoice") }
        return CarriedPart(invoice: id, amountMinor: amountMinor)
    }
}
