import Testing
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage
import WeirTesting

/// What somebody decides about an invoice is carried out only on the invoice that was shown, compared where it is written.
@Suite("What was shown of an invoice")
struct ShownFiguresTests {
    private func shown(_ invoice: Invoice) -> ShownFigures {
        ShownFigures(revision: invoice.revision, total: invoice.statement.total)
    }

    private func context(_ stage: OutboxStage, _ shown: ShownFigures) -> CallContext {
        var context = stage.context
        context.shown = shown
        return context
    }

    private func stored(_ id: InvoiceID, _ stage: OutboxStage) async throws -> Invoice {
        try #require(try await stage.stores.invoice(id, in: stage.live))
    }

    @Test("Refund, credit, void, giving up and booking do nothing to an invoice that is another one by then")
    func changed() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        let sent = try await stored(try await stage.sentInvoice(of: customer).id, stage)
        let name = sent.id.description
        let invoices = stage.services.invoices
        let old = context(stage, shown(sent))
        _ = try await invoices.markPaid(
            name,
            BookPayment(method: .bankTransfer, reference: "T1", amountMinor: 100),
            stage.context
        )
        let before = try await stored(sent.id, stage)
        #expect(before.revision != sent.revision)
        await #expect(throws: ShownHasChanged.self) { _ = try await invoices.void(name, old) }
        await #expect(throws: ShownHasChanged.self) { _ = try await invoices.writeOff(name, old) }
        await #expect(throws: ShownHasChanged.self) {
            _ = try await invoices.credit(name, CreateCreditNote(reason: .goodwill), old)
        }
        await #expect(throws: ShownHasChanged.self) { _ = try await invoices.refund(name, amountMinor: 50, old) }
        await #expect(throws: ShownHasChanged.self) {
            _ = try await invoices.markPaid(name, BookPayment(method: .cash, reference: "T2"), old)
        }
        #expect(try await stored(sent.id, stage) == before)
        // As it is now it may be acted on.
        let present = context(stage, shown(before))
        _ = try await invoices.credit(name, CreateCreditNote(reason: .goodwill), present)
        #expect(try await stored(sent.id, stage).creditNotes.count == 1)
    }

    @Test("A credit of all that is left comes to what was shown, or is not made")
    func credited() async throws {
        let stage = try await OutboxStage()
        let customer = try await stage.customer()
        let sent = try await stored(try await stage.sentInvoice(of: customer).id, stage)
        let name = sent.id.description
        let invoices = stage.services.invoices
        let input = CreateCreditNote(reason: .goodwill)
        let note = try await invoices.creditPreview(name, input, stage.context).note
        #expect(note.total.minorUnits == 1_000 && note.offInvoice.minorUnits == 1_000)
        for (total, offInvoice) in [(999, 1_000), (1_000, 999)] as [(Int64, Int64)] {
            var other = note
            other.total = Money(minorUnits: total, currency: sent.currency)
            other.offInvoice = Money(minorUnits: offInvoice, currency: sent.currency)
            var figures = shown(sent)
            figures.credit = ShownFigures.Credit(other)
            let wrong = context(stage, figures)
            await #expect(throws: ShownHasChanged.self) { _ = try await invoices.credit(name, input, wrong) }
        }
        #expect(try await stored(sent.id, stage) == sent)
        var figures = shown(sent)
        figures.credit = ShownFigures.Credit(note)
        let credited = try await invoices.credit(name, input, context(stage, figures))
        #expect(credited.creditNotes.map(\.total) == [note.total])
    }

    @Test("An invoice is finalized at the total that was shown, or not at all")
    func finalized() async throws {
        let stage = try await OutboxStage()
        try await LedgerHarness(meters: []).withLedger(on: SimulatedDisk()) { ledger in
            let services = Services(
                stores: stage.stores,
                ledger: ledger,
                zones: ZoneDatabase(),
                ids: .seeded(5),
                secrets: .seeded(5)
            )
            try await finalized(stage, services.invoices)
        }
    }

    private func finalized(_ stage: OutboxStage, _ invoices: InvoiceService) async throws {
        let customer = try await stage.customer()
        let made = try await invoices.create(
            CreateInvoice(
                customer: .id(customer.id),
                currency: .eur,
                lines: [
                    CreateInvoice.Line(
                        label: "Training",
                        quantity: Quantity(1),
                        unitPrice: try #require(ExactDecimal(parsing: "12.50"))
                    )
                ]
            ),
            stage.context
        )
        let draft = try await stored(made.id, stage)
        let name = draft.id.description
        var other = shown(draft)
        other.total = Money(minorUnits: draft.statement.total.minorUnits + 1, currency: draft.currency)
        let wrong = context(stage, other)
        await #expect(throws: ShownHasChanged.self) { _ = try await invoices.finalize(name, wrong) }
        let untouched = try await stored(draft.id, stage)
        #expect(untouched.number == nil && untouched == draft)
        var older = shown(draft)
        older.revision -= 1
        let stale = context(stage, older)
        await #expect(throws: ShownHasChanged.self) { _ = try await invoices.finalize(name, stale) }
        #expect(try await stored(draft.id, stage).number == nil)
        let final = try await invoices.finalize(name, context(stage, shown(draft)))
        #expect(final.number != nil && final.statement.total.minorUnits == 1250)
    }
}
