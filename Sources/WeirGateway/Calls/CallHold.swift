package import WeirCore
package import WeirGatewayRules
package import WeirPrimitives
package import WeirServices

/// Quota that is held for a call, and what its end needs.
package struct CallHold: Sendable {
    /// Where it is held.
    package enum Place: Sendable {
        /// In the ledger of this process.
        case here(HeldCall)
        /// In the ledger of the Weir that the gateway asks.
        case elsewhere(RemoteHold)
        /// In the gateway's own allowance, since the ledger cannot be reached.
        case allowance(AllowedHold)
    }

    /// Names it in headers and the log: the reservation's id, or the key of the event that will be recorded.
    package var name: String
    package var customer: CustomerID
    /// The operator's own id of the customer.
    package var externalID: String?
    /// How much is held.
    package var quantity: Quantity
    package var place: Place

    package init(name: String, customer: CustomerID, externalID: String?, quantity: Quantity, place: Place) {
        self.name = name
        self.customer = customer
        self.externalID = externalID
        self.quantity = quantity
        self.place = place
    }

    init(_ call: HeldCall) {
        self.init(
            name: call.held.id.description,
            customer: call.context.customer,
            externalID: call.externalID,
            quantity: call.held.reservation.quantity,
            place: .here(call)
        )
    }
}

/// A reservation in a ledger elsewhere.
package struct RemoteHold: Sendable {
    package var reservation: ReservationID
    package var feature: String
    /// Whether its commit may be kept by the gateway while the ledger cannot be reached.
    package var mayFailOpen: Bool

    package init(reservation: ReservationID, feature: String, mayFailOpen: Bool) {
        self.reservation = reservation
        self.feature = feature
        self.mayFailOpen = mayFailOpen
    }
}

/// Units of the gateway's allowance, for a call that the ledger learns of afterwards.
package struct AllowedHold: Sendable {
    package var caller: KnownCaller
    package var feature: String
    /// Of the call, as far as they were known before it.
    package var properties: EventProperties

    package init(caller: KnownCaller, feature: String, properties: EventProperties) {
        self.caller = caller
        self.feature = feature
        self.properties = properties
    }
}

/// What a commit came to.
package struct CommittedCall: Sendable {
    /// Recorded and held after it, as far as the ledger has told.
    package var standing: (used: Quantity, reserved: Quantity)?

    package init(standing: (used: Quantity, reserved: Quantity)?) { self.standing = standing }
}
