package import WeirPrimitives

/// Quota held before a call.
package struct Reservation: Sendable, Hashable {
    /// Its entry in the customer's ledger; with the customer it is the reservation's id.
    package var sequence: Sequence64
    package var key: String
    package var feature: String
    package var meter: MeterID
    /// The quota period in which it was made, and in which it is held.
    package var period: TimeRange
    package var quantity: Quantity
    package var limit: Quantity?
    package var eventName: String
    package var properties: EventProperties
    /// How long it was asked for, before any renewal.
    package var lifetimeMilliseconds: Int64
    package var createdAt: Timestamp
    package var expiresAt: Timestamp
    package var state: ReservationState

    package init(
        sequence: Sequence64,
        key: String,
        feature: String,
        meter: MeterID,
        period: TimeRange,
        quantity: Quantity,
        limit: Quantity?,
        eventName: String,
        properties: EventProperties,
        lifetimeMilliseconds: Int64,
        createdAt: Timestamp,
        expiresAt: Timestamp,
        state: ReservationState = .pending
    ) {
        self.sequence = sequence
        self.key = key
        self.feature = feature
        self.meter = meter
        self.period = period
        self.quantity = quantity
        self.limit = limit
        self.eventName = eventName
        self.properties = properties
        self.lifetimeMilliseconds = lifetimeMilliseconds
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.state = state
    }

    /// Pending reservations that a customer may hold at once.
    package static let maximumOpen = 10_000
}

package enum ReservationState: String, Sendable, Hashable, CaseIterable {
    case pending
    case committed
    case released
    case expired
}

/// A reservation's public name: its customer and its place in that customer's ledger.
///
/// Text form: `res_`, the customer's 26 characters, and 13 characters of the sequence in base 32.
package struct ReservationID: Sendable, Hashable, CustomStringConvertible {
    package static let prefix = "res_"
    package let customer: CustomerID
    package let sequence: Sequence64

    package init(customer: CustomerID, sequence: Sequence64) {
        self.customer = customer
        self.sequence = sequence
    }

    package init?(_ text: some StringProtocol) {
        let utf8 = text.utf8
        let tail = Base32.length + 13
        guard utf8.count == Self.prefix.utf8.count + tail, utf8.starts(with: Self.prefix.utf8) else { return nil }
        let body = utf8.suffix(tail)
        let padding = Array(repeating: UInt8(ascii: "0"), count: Base32.length - 13)
        guard let customer = Base32.decode(body.prefix(Base32.length)),
            let sequence = Base32.decode(padding + body.suffix(13)),
            let small = Sequence64(exactly: sequence)
        else { return nil }
        self.init(customer: CustomerID(rawValue: customer), sequence: small)
    }

    package var description: String {
        Self.prefix + Base32.encode(customer.rawValue) + Base32.encode(UInt128(sequence)).suffix(13)
    }
}
