import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Many invoices that are given their numbers in one transaction.
struct InvoiceRunStoreTests {
    private let billing = BillingStoreTests()

    /// Open invoices of as many customers with a contract each, as they are read for a run.
    private func due(_ count: Int, in world: World) async throws -> [DueInvoice] {
        var ids: [InvoiceID] = []
        for number in 1...count {
            let customer = try await world.add(world.customer(10 + number))
            let contract = try billing.contract(100 + number, of: customer, in: world)
            let draft = try billing.invoice(number, of: customer, contract: contract.id, in: world)
            let change = ContractStoreChange(contract: contract, invoices: [draft])
            try await world.stores.saveContract(change, record: .none)
            ids.append(draft.id)
        }
        return try await world.stores.dueInvoices(ids, in: world.workspace)
    }

    private func finalized(
        _ due: [DueInvoice],
        after last: InvoiceNumberSequence = InvoiceNumberSequence()
    ) throws -> [FinalizedInvoice] {
        var numbers = last
        return try due.map { due in
            FinalizedInvoice(stored: due.invoice, invoice: try billing.finalized(due.invoice, &numbers))
        }
    }

    @Test("A run stores what finalizing one by one stores", arguments: Backend.available)
    func asOneByOne(backend: Backend) async throws {
        var stored: [[Invoice]] = []
        for isRun in [true, false] {
            try await World.run(on: backend) { world in
                let due = try await due(5, in: world)
                #expect(due.count == 5)
                let finalized = try finalized(due)
                if isRun {
                    try await world.stores.saveInvoiceRun(finalized, following: InvoiceNumberSequence(), record: .none)
                } else {
                    for (index, one) in finalized.enumerated() {
                        try await world.stores.saveFinalizedInvoices(
                            [one.invoice],
                            following: InvoiceNumberSequence(last: Int64(index)),
                            record: .none
                        )
                    }
                }
                #expect(try await world.stores.invoiceNumbers(in: world.workspace).last == 5)
                var invoices: [Invoice] = []
                for one in finalized { invoices.append(try await billing.stored(one.invoice, in: world)) }
                stored.append(invoices)
                // then: the events of each are there once
                let events = try await world.stores.domainEvents(in: world.workspace, before: nil, limit: 100)
                #expect(events.filter { $0.announcement.event.name.text == "invoice.finalized" }.count == 5)
                // then: they are read with the next invoice of their customers
                #expect(try await world.stores.dueInvoices(finalized.map(\.invoice.id), in: world.workspace).isEmpty)
            }
        }
        #expect(stored.count == 2 && stored[0] == stored[1])
        #expect(stored[0].map(\.number?.counter) == [1, 2, 3, 4, 5])
    }

    @Test("Whoever changed one of them since it was read stops the whole run", arguments: Backend.available)
    func allOrNone(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let due = try await due(3, in: world)
            let finalized = try finalized(due)
            var touched = due[1].invoice
            touched.updatedAt = World.later
            try await world.stores.saveInvoices([touched], record: .none)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveInvoiceRun(finalized, following: InvoiceNumberSequence(), record: .none)
            }
            for one in finalized { #expect(try await billing.stored(one.invoice, in: world).number == nil) }
            #expect(try await world.stores.invoiceNumbers(in: world.workspace).last == 0)
            // when: they are read again
            let again = try await world.stores.dueInvoices(due.map(\.invoice.id), in: world.workspace)
            try await world.stores.saveInvoiceRun(
                try self.finalized(again),
                following: InvoiceNumberSequence(),
                record: .none
            )
            #expect(try await world.stores.invoiceNumbers(in: world.workspace).last == 3)
        }
    }

    @Test("A number that another took stops the whole run", arguments: Backend.available)
    func numbersInARow(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let due = try await due(3, in: world)
            let finalized = try finalized(due)
            _ = try await billing.send(billing.invoice(50, of: world.add(world.customer(60)), in: world), in: world)
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveInvoiceRun(finalized, following: InvoiceNumberSequence(), record: .none)
            }
            for one in finalized { #expect(try await billing.stored(one.invoice, in: world).number == nil) }
            await #expect(throws: StorageError.invalidData("invoices.number_counter")) {
                try await world.stores.saveInvoiceRun(
                    Array(finalized.reversed()),
                    following: InvoiceNumberSequence(last: 1),
                    record: .none
                )
            }
        }
    }
}
