import WeirAPI
import WeirPrimitives

/// One event on its way to the server, with where it came from.
struct ImportEvent {
    /// Row or line number, counted from 1.
    var row: Int
    var customer: CustomerName?
    /// The event without its customer.
    var object: JSONObject
    /// Where the row begins in the content.
    var offset = 0

    init(row: Int, customer: CustomerName?, object: JSONObject, offset: Int = 0) {
        self.row = row
        self.customer = customer
        self.object = object
        self.offset = offset
    }

    /// The place before it.
    var position: ImportPosition { ImportPosition(rows: row - 1, offset: offset) }

    /// The event as the API takes it.
    var json: JSONValue {
        guard let customer else { return .object(object) }
        return .object(
            JSONObject(members: [.init(name: customer.fieldName, value: .string(customer.text))] + object.members)
        )
    }
}

/// What names a customer in a file: its external id, or ours.
struct CustomerName: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    var isOurs: Bool { CustomerID(text) != nil }

    var fieldName: String { isOurs ? "customerId" : "externalCustomerId" }
}
