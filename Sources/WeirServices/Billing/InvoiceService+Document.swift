package import WeirCore
package import WeirPrimitives
import WeirStorage

/// All that a document of an invoice is made from.
package struct InvoiceDocumentSource: Sendable {
    package var invoice: Invoice
    /// Who sells and buys: of a final invoice as it says, of a draft as they are now.
    package var parties: InvoiceParties
    /// In which its periods are told.
    package var zone: Zone
    /// How each line came about; nil when it was not asked for, when there are too many events to read them one by one,
    /// or when the figures cannot be made anew from them.
    package var lines: [InvoiceExplanation.Line]?
}

extension InvoiceService {
    /// What a document of an invoice is made from; an open one as it would be cut now.
    ///
    /// `withUsage`: Whether to look how the lines came about, which reads the events behind them.
    /// - Throws: ``WeirError`` `notFound`.
    package func documentSource(
        _ name: String,
        withUsage: Bool,
        _ context: CallContext
    ) async throws -> InvoiceDocumentSource {
        let stored = try await stored(name, in: context.workspace)
        guard let customer = try await stores.customerState(stored.customer, in: context.workspace)?.customer else {
            throw WeirError.notFound("Customer", stored.customer.description)
        }
        let policy = try await directory.policy(of: context.workspace)
        var zone = directory.zone(of: customer, under: policy)
        if let id = stored.contract, let contract = try await stores.contract(id, in: context.workspace) {
            zone = directory.zone(named: contract.timeZone)
        }
        // What is final is stored; what is open has to be made, and its lines with it.
        let explanation =
            withUsage || stored.status.isOpen ? try await explanation(of: stored, name, context) : nil
        let invoice = explanation?.invoice ?? stored
        var lines: [InvoiceExplanation.Line]?
        if withUsage, let explanation, explanation.differences.isEmpty { lines = explanation.lines }
        return InvoiceDocumentSource(
            invoice: invoice,
            parties: invoice.parties ?? InvoiceParties(of: customer, seller: policy.settings.seller),
            zone: zone,
            lines: lines
        )
    }

    /// nil for a final invoice with too many events: its document is due all the same.
    private func explanation(
        of stored: Invoice,
        _ name: String,
        _ context: CallContext
    ) async throws -> InvoiceExplanation? {
        do {
            return try await explain(name, context)
        } catch let error as WeirError where error.code == .conflict && !stored.status.isOpen {
            return nil
        }
    }
}
