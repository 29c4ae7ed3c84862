package import WeirPrimitives

/// Asks for the state of quotas, in the order given.
package struct QuotaReadCommand: Sendable {
    package struct Item: Sendable, Hashable {
        package var meter: MeterID
        package var period: TimeRange

        package init(meter: MeterID, period: TimeRange) {
            self.meter = meter
            self.period = period
        }
    }

    package var context: CustomerContext
    package var items: [Item]
    package var now: Timestamp

    package init(context: CustomerContext, items: [Item], now: Timestamp) {
        self.context = context
        self.items = items
        self.now = now
    }
}

/// Asks for a reservation.
package struct ReservationReadCommand: Sendable {
    package var context: CustomerContext
    package var reservation: Sequence64
    package var now: Timestamp

    package init(context: CustomerContext, reservation: Sequence64, now: Timestamp) {
        self.context = context
        self.reservation = reservation
        self.now = now
    }
}
