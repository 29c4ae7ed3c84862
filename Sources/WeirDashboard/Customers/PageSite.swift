import WeirFormats
import WeirPages
import WeirPrimitives

/// Where the pages of a workspace are, and how they write figures and times.
struct PageSite: Sendable {
    var format: PageFormat
    /// What the workspace's pages begin with: `/dashboard/ws_…`.
    var root: String

    init(_ format: PageFormat = PageFormat(), root: String) {
        self.format = format
        self.root = root
    }

    var local: LocalFormat { format.local }

    func number(_ value: Int) -> String { format.number(value) }
    func number(_ value: Quantity) -> String { format.number(value) }
    func number(_ value: ExactDecimal) -> String { format.number(value) }
    func money(_ value: Money) -> String { format.money(value) }
    func price(_ value: ExactDecimal, in currency: Currency) -> String { format.price(value, in: currency) }
    func date(_ value: LocalDate) -> String { format.date(value) }
    func date(_ value: Timestamp) -> String { format.date(value) }
    func dateTime(_ value: Timestamp) -> String { format.dateTime(value) }
    func exact(_ value: Timestamp) -> String { format.exact(value) }

    var customers: Customers { Customers(root: root) }
    var contracts: Contracts { Contracts(root: root) }
    var invoices: Invoices { Invoices(root: root) }
    var events: Events { Events(root: root) }

    /// The pages of customers.
    struct Customers: Sendable {
        let root: String

        var list: String { root + "/customers" }
        var new: String { list + "/new" }
        func page(_ id: CustomerID) -> String { "\(list)/\(id)" }
        func page(_ id: CustomerID, _ part: String) -> String { "\(list)/\(id)/\(part)" }
    }

    /// The pages of contracts.
    struct Contracts: Sendable {
        let root: String

        var list: String { root + "/contracts" }
        var new: String { list + "/new" }
        func page(_ id: ContractID) -> String { "\(list)/\(id)" }
        func page(_ id: ContractID, _ part: String) -> String { "\(list)/\(id)/\(part)" }
    }

    /// The pages of invoices.
    struct Invoices: Sendable {
        let root: String

        var list: String { root + "/invoices" }
        func page(_ id: InvoiceID) -> String { "\(list)/\(id)" }
        func page(_ id: InvoiceID, _ part: String) -> String { "\(list)/\(id)/\(part)" }

        /// The list of one customer's.
        func list(of customer: CustomerID) -> String {
            PageAddress(list, [("customer", customer.description)]).text
        }
    }

    /// The pages of events.
    struct Events: Sendable {
        let root: String

        var list: String { root + "/events" }
        var rejected: String { list + "/rejected" }
        func page(_ customer: CustomerID, _ sequence: UInt64) -> String { "\(list)/\(customer)/\(sequence)" }

        /// The events of a customer within a time.
        func list(of customer: CustomerID, name: String? = nil, in range: TimeRange? = nil) -> String {
            PageAddress(
                list,
                [
                    ("customer", customer.description), ("name", name), ("from", range?.start.description),
                    ("to", range?.end.description),
                ]
            ).text
        }
    }
}
