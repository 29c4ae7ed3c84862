package import WeirCore
import WeirPrimitives
import WeirStorage

extension InvoiceService {
    /// Drafts an invoice that no contract makes; it uses what the customer has.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer; `conflict` when the total cannot be held.
    package func create(
        _ input: CreateInvoice,
        _ context: CallContext,
        keeping: AnswerKeeping<Invoice> = .none
    ) async throws -> Invoice {
        try await runner.run(context, keeping: keeping) {
            let state = try await lookup.changeable(input.customer, in: context.workspace)
            let customer = state.customer
            let context = context.inTime(of: state)
            let policy = try await directory.policy(of: context.workspace)
            let moment = TimeRange(start: context.now, end: context.now)
            let lines = input.lines.map { line in
                ChargeLine(
                    kind: .oneOff,
                    label: line.label,
                    quantity: line.quantity,
                    unitPrice: line.unitPrice,
                    amount: ExactFraction(line.quantity) * ExactFraction(line.unitPrice),
                    servicePeriod: moment,
                    taxRates: line.taxRates
                )
            }
            let credits = CustomerCredits(
                of: try await reader.invoices(of: customer.id, in: context.workspace),
                in: input.currency
            )
            let date = input.invoiceDate ?? directory.zone(of: customer, under: policy).billableDay(at: context.now)
            let invoice = Invoice(
                id: ids.make(at: context.now),
                workspace: context.workspace,
                customer: customer.id,
                contract: nil,
                slot: InvoiceSlot(
                    period: moment,
                    invoiceDate: date,
                    dueDate: date.adding(days: input.netTermsDays)
                ),
                statement: try Self.figures {
                    () throws(MoneyError) in
                    try InvoiceBuilder.statement(
                        of: InvoiceContent(
                            currency: input.currency,
                            lines: lines,
                            taxRates: customer.taxRates,
                            credits: credits.available(to: nil)
                        )
                    )
                },
                createdAt: context.now,
                updatedAt: context.now
            )
            return Command(invoice, from: nil, action: "invoice.created", on: Self.subject(invoice)) { record in
                try await decidingAgain(ifTaken: .identifier) {
                    try await stores.saveInvoices([invoice], record: record)
                }
            }
        }
    }
}
