import WeirAPI
import WeirCore
package import WeirPrimitives

/// A call that was counted while the ledger could not be reached, as the journal keeps it and the ledger will get it.
///
/// What is sent stands in it whole, with its key: sending it again changes nothing.
package struct JournalEntry: Sendable, Equatable {
    enum Deed: Sendable, Equatable {
        /// An event of `POST /v1/events/batch`.
        case event(JSONObject)
        /// The commit of a reservation that the ledger had made.
        case commit(ReservationID, JSONObject)
    }

    package var feature: String
    /// What it takes of the allowance.
    package var units: Quantity
    package var customer: CustomerID
    var deed: Deed

    init(feature: String, units: Quantity, customer: CustomerID, deed: Deed) {
        self.feature = feature
        self.units = units
        self.customer = customer
        self.deed = deed
    }

    /// One line, with its end.
    var line: [UInt8] {
        var json: JSONObject = [
            "feature": .string(feature),
            "units": .string(units.description),
            "customerId": JSONValue(customer),
        ]
        switch deed {
        case .event(let event): json["event"] = .object(event)
        case .commit(let reservation, let body):
            json["commit"] = .string(reservation.description)
            json["body"] = .object(body)
        }
        return JSONValue.object(json).jsonBytes + [UInt8(ascii: "\n")]
    }

    /// Reads a line without its end; nil for what is none.
    init?(line: some Collection<UInt8>) {
        guard let json = (try? JSONParser.parse(Array(line)))?.objectValue,
            let feature = json["feature"]?.stringValue,
            let units = json["units"]?.stringValue.flatMap({ Quantity(parsing: $0) }),
            let customer = json["customerId"]?.stringValue.flatMap({ CustomerID($0) })
        else { return nil }
        if let event = json["event"]?.objectValue {
            self.init(feature: feature, units: units, customer: customer, deed: .event(event))
        } else if let reservation = json["commit"]?.stringValue.flatMap({ ReservationID($0) }),
            let body = json["body"]?.objectValue
        {
            self.init(feature: feature, units: units, customer: customer, deed: .commit(reservation, body))
        } else {
            return nil
        }
    }
}
