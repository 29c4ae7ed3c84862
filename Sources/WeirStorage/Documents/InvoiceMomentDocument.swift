package import WeirCore
package import WeirPrimitives

/// One of an invoice's ``Invoice/moments`` as it is stored.
package struct InvoiceMomentDocument: Codable, Sendable {
    /// Milliseconds since 1970.
    var at: Int64
    var status: String
    // Minor units.
    var paid: Int64
    var refunded: Int64

    package init(_ moment: InvoiceMoment) {
        at = moment.at.milliseconds
        status = moment.status.rawValue
        paid = moment.paid.minorUnits
        refunded = moment.refunded.minorUnits
    }

    package func moment(in currency: Currency) throws(DocumentError) -> InvoiceMoment {
        guard let status = InvoiceStatus(rawValue: status) else { throw DocumentError("moments.status") }
        return InvoiceMoment(
            at: Timestamp(milliseconds: at),
            status: status,
            paid: Money(minorUnits: paid, currency: currency),
            refunded: Money(minorUnits: refunded, currency: currency)
        )
    }
}
