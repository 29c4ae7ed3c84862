package import WeirCore
import WeirPrimitives
import WeirStorage

/// A message about an invoice that is to be sent.
package struct InvoiceSending: Sendable {
    package var invoice: Invoice
    package var message: InvoiceMessage
    /// Whether messages reach anyone.
    package var isDelivered: Bool
}

extension InvoiceService {
    /// Asks for a copy of a final invoice to be sent to its customer; a job hands it over.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` for a draft, a void invoice, and after
    ///   ``InvoiceMessage/maximumCopies`` copies.
    package func send(
        _ name: String,
        _ context: CallContext,
        keeping: AnswerKeeping<InvoiceSending> = .none
    ) async throws -> InvoiceSending {
        try await runner.run(context, keeping: keeping) {
            let invoice = try await stored(name, in: context.workspace)
            let shown = invoice.number?.description ?? invoice.id.description
            guard InvoiceMessageRules.isSendable(invoice) else {
                throw WeirError(
                    .conflict,
                    "The invoice '\(shown)' is \(invoice.status.words), so it cannot be sent.",
                    hint: invoice.status.isOpen ? "Finalize it first; that sends it, too." : nil
                )
            }
            guard let customer = try await stores.customerState(invoice.customer, in: context.workspace) else {
                throw WeirError.notFound("Customer", invoice.customer.description)
            }
            let timeline = try await stores.timeline(of: invoice.id, in: context.workspace)
            guard let message = InvoiceMessageRules.nextCopy(after: timeline) else {
                throw WeirError(
                    .conflict,
                    "The invoice '\(shown)' was sent \(InvoiceMessage.maximumCopies) times already.",
                    hint: "Send it by other means."
                )
            }
            let request = BillingJobs.request(
                message,
                of: invoice,
                to: customer.customer,
                now: customer.now(context.now)
            )
            return Command(
                InvoiceSending(invoice: invoice, message: message, isDelivered: delivery.isConfigured),
                from: nil,
                action: "invoice.sendRequested",
                on: Self.subject(invoice),
                jobs: [request.job],
                timeline: [request.entry]
            ) { record in
                try await stores.saveCommandRecord(record)
            }
        }
    }

    /// What was sent about an invoice, oldest first.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func timeline(_ name: String, _ context: CallContext) async throws -> [InvoiceTimelineEntry] {
        try await stores.timeline(of: try await stored(name, in: context.workspace).id, in: context.workspace)
    }
}
