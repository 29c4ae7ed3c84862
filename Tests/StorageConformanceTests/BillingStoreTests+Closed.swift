import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Invoices that are finalized, and what comes after.
extension BillingStoreTests {
    @Test(arguments: Backend.available)
    func numbersThatDoNotFollowAreRefused(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let draft = try invoice(1, of: customer, in: world)
            try await world.stores.saveInvoices([draft], record: .none)
            var ahead = InvoiceNumberSequence(last: 1)
            let gap = try finalized(await stored(draft, in: world), &ahead)
            await #expect(throws: StorageError.invalidData("invoices.number_counter")) {
                try await world.stores.saveFinalizedInvoices([gap], following: InvoiceNumberSequence(), record: .none)
            }
        }
    }

    @Test(
        "A finalized invoice keeps figures, parties and cut; payments and credit notes are added",
        arguments: Backend.available
    )
    func paymentsAndCreditNotes(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            var sent = try await send(invoice(1, of: customer, in: world), in: world)
            #expect(sent.cut == 17)
            #expect(sent.parties?.seller.address?.city == "Ulm")
            #expect(sent.parties?.customerTaxID == "AT2")
            #expect(sent.number?.description == "INV-000001")
            let note = try CreditNoteRules.note(
                CreditNoteID(rawValue: 5),
                for: sent,
                lines: [CreditNote.Line(index: 0, amount: Money(minorUnits: 100, currency: .eur))],
                reason: .goodwill,
                now: World.later
            )
            sent = try InvoiceRules.credited(sent, note, now: World.later)
            try await world.stores.saveInvoices([sent], record: .none)
            sent = try await stored(sent, in: world)
            #expect(sent.creditNotes == [note])
            let due = try sent.amountDue
            let payment = InvoicePayment(
                method: .bankTransfer,
                reference: "SEPA 1",
                date: Zone.utc.localDate(at: World.later),
                amount: due
            )
            sent = try InvoiceRules.paid(sent, payment, now: World.later)
            try await world.stores.saveInvoices([sent], record: .none)
            sent = try await stored(sent, in: world)
            #expect(sent.payments == [payment])
            #expect(sent.status == .paid)
            sent = try InvoiceRules.refunded(sent, due, now: World.later)
            try await world.stores.saveInvoices([sent], record: .none)
            #expect(try await stored(sent, in: world).status == .refunded)
            #expect(try await stored(sent, in: world).refunded == due)
            #expect(try await stored(sent, in: world).moments.map(\.status) == [.sent, .paid, .refunded])
            #expect(try await stored(sent, in: world).moments == sent.moments)
        }
    }

    @Test(
        "What was decided on all invoices of a customer is refused when there is another",
        arguments: Backend.available
    )
    func amongAllInvoices(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let other = try await world.add(world.customer(11))
            let sent = try await send(invoice(1, of: customer, in: world), in: world)
            try await world.stores.saveInvoices([invoice(2, of: other, in: world)], record: .none)
            let lost = try InvoiceRules.moved(sent, by: .writtenOff, now: World.later)
            for count in [0, 2] {
                await #expect(throws: StorageError.conflict) {
                    try await world.stores.saveInvoices([lost], amongAll: count, record: .none)
                }
            }
            #expect(try await stored(sent, in: world) == sent)
            try await world.stores.saveInvoices([lost], amongAll: 1, record: .none)
            #expect(try await stored(sent, in: world).status == .uncollectible)
        }
    }

    @Test("The lines of a finalized invoice cannot be overwritten", arguments: Backend.available)
    func linesDoNotChange(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            var sent = try await send(invoice(1, of: customer, in: world), in: world)
            let before = sent
            sent.statement.lines[0].label = "other"
            await #expect(throws: StorageError.self) {
                try await world.stores.saveInvoices([sent], record: .none)
            }
            #expect(try await stored(sent, in: world) == before)
        }
    }

    @Test("What was sent is noted once, with the command that says so", arguments: Backend.available)
    func timeline(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let sent = try await send(invoice(1, of: customer, in: world), in: world)
            func entry(_ message: InvoiceMessage, _ event: InvoiceMessageEvent) -> InvoiceTimelineEntry {
                InvoiceTimelineEntry(
                    workspace: world.workspace,
                    invoice: sent.id,
                    message: message,
                    event: event,
                    at: World.later
                )
            }
            let all = [
                entry(.reminder(daysAfterDue: -3), .requested), entry(.invoice(copy: 1), .requested),
                entry(.invoice(copy: 1), .notDelivered), entry(.invoice(copy: 2), .handedOver),
            ]
            try await world.stores.saveCommandRecord(CommandRecord(timeline: Array(all.prefix(3))))
            // The second time nothing of the write happens.
            let again = CommandRecord(timeline: [all[3], all[0]])
            await #expect(throws: StorageError.conflict) { try await world.stores.saveCommandRecord(again) }
            #expect(try await world.stores.timeline(of: sent.id, in: world.workspace) == Array(all.prefix(3)))
            try await world.stores.saveCommandRecord(CommandRecord(timeline: [all[3]]))
            #expect(try await world.stores.timeline(of: sent.id, in: world.workspace) == all)
            #expect(try await world.stores.timeline(of: sent.id, in: world.other).isEmpty)
        }
    }

    @Test("Finalizing stores what changes of the contract, or nothing", arguments: Backend.available)
    func finalizingWithContract(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let agreed = try contract(1, of: customer, in: world)
            try await world.stores.saveContract(ContractStoreChange(contract: agreed), record: .none)
            var draft = try invoice(1, of: customer, in: world)
            draft.contract = agreed.id
            try await world.stores.saveInvoices([draft], record: .none)
            var numbers = InvoiceNumberSequence()
            let final = try finalized(await stored(draft, in: world), &numbers)
            var next = try invoice(2, of: customer, periodEnd: Self.period.end.adding(seconds: 86_400), in: world)
            next.contract = agreed.id
            let known = try #require(await world.stores.contract(agreed.id, in: world.workspace))
            // Someone has changed the contract since it was looked at.
            var stale = known
            stale.revision += 5
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveFinalizedInvoices(
                    [final],
                    with: ContractStoreChange(contract: stale, invoices: [next]),
                    following: InvoiceNumberSequence(),
                    record: .none
                )
            }
            #expect(try await stored(draft, in: world).number == nil)
            #expect(try await world.stores.invoice(next.id, in: world.workspace) == nil)
            try await world.stores.saveFinalizedInvoices(
                [final],
                with: ContractStoreChange(contract: known, invoices: [next]),
                following: InvoiceNumberSequence(),
                record: .none
            )
            #expect(try await stored(draft, in: world).number?.counter == 1)
            #expect(try await stored(next, in: world).contract == agreed.id)
            let after = try #require(await world.stores.contract(agreed.id, in: world.workspace))
            #expect(after.revision == known.revision + 1)
        }
    }

    @Test("Adjustments are found by the invoice that they correct, once they are sent", arguments: Backend.available)
    func adjustments(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let closed = try await send(invoice(1, of: customer, in: world), in: world)
            let lines = try AdjustmentRules.lines(
                for: closed,
                recomputed: [
                    ChargeLine(
                        kind: .usage,
                        label: "calls",
                        priceKey: "calls",
                        dimensions: ["region": "eu"],
                        quantity: Quantity(15),
                        amount: ExactFraction(15),
                        servicePeriod: Self.period
                    )
                ],
                coupons: [],
                history: [],
                in: .utc
            )
            let draft = try invoice(
                2,
                of: customer,
                periodEnd: Self.period.end.adding(seconds: 86_400),
                lines: lines,
                in: world
            )
            try await world.stores.saveInvoices([draft], record: .none)
            #expect(try await world.stores.adjustments(of: closed.id, in: world.workspace).isEmpty)
            let known = try await world.stores.invoiceNumbers(in: world.workspace)
            var numbers = known
            let final = try finalized(await stored(draft, in: world), &numbers)
            try await world.stores.saveFinalizedInvoices([final], following: known, record: .none)
            let found = try await world.stores.adjustments(of: closed.id, in: world.workspace)
            #expect(found == final.statement.lines)
            #expect(try await world.stores.adjustments(of: closed.id, in: world.other).isEmpty)
        }
    }

    @Test("Every kind of line is read as it was stored", arguments: Backend.available)
    func allKindsOfLine(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let segment = FeeSegment(
                fee: try contract(1, of: customer, in: world).phases[0].terms.fees[0],
                period: Self.period,
                range: TimeRange(start: Self.period.start.adding(seconds: 1), end: Self.period.end)
            )
            let source = AdjustmentSource(
                invoice: InvoiceID(rawValue: 1),
                invoiceNumber: InvoiceNumber(prefix: "A-", counter: 3),
                priceKey: nil,
                dimensions: [:],
                isMinimum: true,
                period: Self.period,
                quantity: Quantity(billionths: 1)
            )
            let first = try await send(invoice(1, of: customer, in: world), in: world)
            let kinds: [LineKind] = [
                .fee(segment), .unusedFee(segment), .usage, .minimum, .adjustment(source), .oneOff,
            ]
            let lines = kinds.map { kind in
                ChargeLine(kind: kind, label: "line", amount: ExactFraction(10, over: 3), servicePeriod: Self.period)
            }
            let draft = try invoice(
                2,
                of: customer,
                periodEnd: first.slot.cutAt.adding(seconds: 1),
                lines: lines,
                in: world
            )
            try await world.stores.saveInvoices([draft], record: .none)
            #expect(try await stored(draft, in: world).statement == draft.statement)
        }
    }
}
