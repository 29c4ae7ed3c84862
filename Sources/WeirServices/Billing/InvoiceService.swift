import WeirCore
import WeirPrimitives
package import WeirStorage

/// Shows invoices, and does what may be done with them.
package struct InvoiceService: Sendable {
    let stores: any BillingStores
    let ledger: any Ledger
    let directory: PolicyDirectory
    let runner: CommandRunner
    let ids: IDGenerator
    let reader: BillingReader
    let lookup: CustomerLookup
    let drafting: InvoiceDrafting
    let delivery: any InvoiceDelivery

    package init(
        stores: any BillingStores,
        ledger: any Ledger,
        directory: PolicyDirectory,
        runner: CommandRunner,
        ids: IDGenerator,
        delivery: any InvoiceDelivery = NoInvoiceDelivery()
    ) {
        self.stores = stores
        self.ledger = ledger
        self.directory = directory
        self.runner = runner
        self.ids = ids
        reader = BillingReader(stores: stores, directory: directory)
        lookup = CustomerLookup(customers: stores)
        drafting = InvoiceDrafting(ledger: ledger)
        self.delivery = delivery
    }

    /// The stored invoice of an id or a number.
    func stored(_ name: String, in workspace: WorkspaceID) async throws -> Invoice {
        if let id = InvoiceID(name) { return try await reader.invoice(id, in: workspace) }
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        if let counter = Int64(String(digits)), counter > 0,
            let invoice = try await stores.invoice(counter: counter, in: workspace),
            invoice.number?.description == name
        {
            return invoice
        }
        throw WeirError.notFound("Invoice", name)
    }

    static func figures<Value>(_ body: () throws(MoneyError) -> Value) throws(WeirError) -> Value {
        do { return try body() } catch { throw WeirError(error) }
    }

    static func subject(_ invoice: Invoice) -> CommandSubject {
        CommandSubject(.invoice, invoice.id.description, customer: invoice.customer)
    }
}
