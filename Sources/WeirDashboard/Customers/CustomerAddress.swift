import WeirPrimitives

/// Where the pages of customers, contracts, invoices and events are.
enum CustomerAddress {
    static let list = "/dashboard/customers"
    static let new = "/dashboard/customers/new"

    static func page(_ id: CustomerID) -> String { "\(list)/\(id)" }
    static func page(_ id: CustomerID, _ part: String) -> String { "\(list)/\(id)/\(part)" }
}

enum ContractAddress {
    static let list = "/dashboard/contracts"
    static let new = "/dashboard/contracts/new"

    static func page(_ id: ContractID) -> String { "\(list)/\(id)" }
    static func page(_ id: ContractID, _ part: String) -> String { "\(list)/\(id)/\(part)" }
}

enum InvoiceAddress {
    static let list = "/dashboard/invoices"

    static func page(_ id: InvoiceID) -> String { "\(list)/\(id)" }
    static func page(_ id: InvoiceID, _ part: String) -> String { "\(list)/\(id)/\(part)" }

    /// The list of one customer's.
    static func list(of customer: CustomerID) -> String {
        PageAddress(list, [("customer", customer.description)]).text
    }
}

enum EventAddress {
    static let list = "/dashboard/events"
    static let rejected = "/dashboard/events/rejected"

    static func page(_ customer: CustomerID, _ sequence: UInt64) -> String { "\(list)/\(customer)/\(sequence)" }

    /// The events of a customer within a time.
    static func list(of customer: CustomerID, name: String? = nil, in range: TimeRange? = nil) -> String {
        PageAddress(
            list,
            [
                ("customer", customer.description), ("name", name), ("from", range?.start.description),
                ("to", range?.end.description),
            ]
        ).text
    }
}
