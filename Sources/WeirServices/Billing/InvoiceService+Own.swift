package import WeirCore
package import WeirPrimitives
import WeirStorage

// Invoices as their customer sees them: final ones, and the one that comes next.

extension InvoiceService {
    /// Pages of stored invoices that a customer's list looks through at most.
    private static let maximumPages = 20
    private static let pageSize = 100

    /// An invoice of a customer as it is stored.
    ///
    /// - Throws: ``WeirError`` `notFound`, for another customer's too.
    package func own(_ name: String, of customer: CustomerID, _ context: CallContext) async throws -> Invoice {
        let invoice = try await stored(name, in: context.workspace)
        guard invoice.customer == customer else { throw WeirError.notFound("Invoice", name) }
        return invoice
    }

    /// The final invoices of a customer, newest first.
    ///
    /// - Returns: At most `limit`, and behind which one there are more.
    package func finalInvoices(
        of customer: CustomerID,
        before: InvoiceID?,
        limit: Int,
        _ context: CallContext
    ) async throws -> (found: [Invoice], next: InvoiceID?) {
        var found: [Invoice] = []
        var before = before
        for _ in 0..<Self.maximumPages {
            let page = try await stores.invoices(
                in: context.workspace,
                filter: InvoiceFilter(customer: customer),
                before: before,
                limit: Self.pageSize
            )
            for invoice in page where !invoice.status.isOpen {
                guard found.count < limit else { return (found, found.last?.id) }
                found.append(invoice)
            }
            before = page.last?.id
            if page.count < Self.pageSize { return (found, nil) }
        }
        return (found, before)
    }

    /// The open invoice of a customer that is cut next, as it would be cut now; nil when there is none.
    package func nextInvoice(of customer: CustomerID, _ context: CallContext) async throws -> ShownInvoice? {
        let drafts = try await stores.invoices(
            in: context.workspace,
            filter: InvoiceFilter(customer: customer, status: .drafted),
            before: nil,
            limit: Self.pageSize
        )
        // A one-off draft is the operator's until it is finalized.
        let own = drafts.filter { $0.contract != nil }
        guard let next = own.min(by: { ($0.slot.cutAt, $0.id) < ($1.slot.cutAt, $1.id) }) else { return nil }
        return try await shown([next], context).first
    }
}
