import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

/// Sums over contracts and invoices agree with the contracts and invoices themselves.
@Suite("Figures")
struct FigureStoreTests {
    private let billing = BillingStoreTests()

    @Test("Revisions of contracts are listed in the order of ids, page by page", arguments: Backend.available)
    func revisions(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            for id in 1...3 {
                try await world.stores.saveContract(
                    ContractStoreChange(
                        contract: try billing.contract(id, of: customer, in: world),
                        newestKnown: id == 1 ? nil : ContractID(rawValue: UInt128(id - 1))
                    ),
                    record: .none
                )
            }
            let first = try await world.stores.contractRevisions(in: world.workspace, after: nil, limit: 2)
            #expect(first.map(\.id) == [ContractID(rawValue: 1), ContractID(rawValue: 2)])
            #expect(first.map(\.revision) == [1, 1])
            let rest = try await world.stores.contractRevisions(in: world.workspace, after: first[1].id, limit: 2)
            #expect(rest.map(\.id) == [ContractID(rawValue: 3)])
            #expect(try await world.stores.contractRevisions(in: world.other, after: nil, limit: 9).isEmpty)
            let ids = [ContractID(rawValue: 3), ContractID(rawValue: 99)]
            #expect(try await world.stores.contracts(ids, in: world.workspace).map(\.id) == [ids[0]])
            #expect(try await world.stores.contracts(ids, in: world.other).isEmpty)
        }
    }

    @Test("What was invoiced and what is owed follows each change of an invoice", arguments: Backend.available)
    func invoices(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let draft = try billing.invoice(1, of: customer, in: world)
            try await world.stores.saveInvoices([draft], record: .none)
            let day = draft.slot.invoiceDate
            func months() async throws -> [InvoicedMonth] {
                try await world.stores.invoicedMonths(
                    in: world.workspace,
                    from: day.calendarMonth.firstDay,
                    before: day.calendarMonth.adding(1).firstDay
                )
            }
            // A draft is neither invoiced nor owed.
            #expect(try await months().isEmpty)
            #expect(try await world.stores.owedByDueDate(in: world.workspace).isEmpty)
            let second = try billing.invoice(2, of: customer, in: world)
            let sent = try await billing.send(second, in: world)
            let total = sent.statement.total.minorUnits
            let usage = sent.statement.lines.filter { $0.kind == .usage }.reduce(0) { $0 + $1.amount.minorUnits }
            #expect(usage != 0 && total != 0)
            let expected = InvoicedMonth(
                month: day.calendarMonth,
                currency: .eur,
                count: 1,
                total: total,
                usage: usage,
                refunded: 0
            )
            #expect(try await months() == [expected])
            let owed = OwedDay(due: sent.slot.dueDate, currency: .eur, count: 1, owed: total)
            #expect(try await world.stores.owedByDueDate(in: world.workspace) == [owed])
            #expect(try await world.stores.owedByDueDate(in: world.other).isEmpty)
            var paid = sent
            paid.payments = [
                InvoicePayment(
                    method: .bankTransfer,
                    reference: "w1",
                    date: sent.slot.dueDate,
                    amount: Money(minorUnits: 100, currency: .eur)
                )
            ]
            try await world.stores.saveInvoices([paid], record: .none)
            #expect(try await world.stores.owedByDueDate(in: world.workspace).map(\.owed) == [total - 100])
            let sum = OwedSum(count: 1, owed: Money(minorUnits: total - 100, currency: .eur))
            #expect(try await world.stores.owed(by: customer.id, in: world.workspace) == [sum])
            #expect(try await world.stores.owed(by: customer.id, in: world.other).isEmpty)
            let nobody = try await world.add(world.customer(11))
            #expect(try await world.stores.owed(by: nobody.id, in: world.workspace).isEmpty)
            let listed = try await world.stores.owedInvoices(
                in: world.workspace,
                dueFrom: nil,
                dueBefore: nil,
                after: nil,
                limit: 9
            )
            #expect(listed.map(\.owed.minorUnits) == [total - 100])
            #expect(listed.map(\.number) == [sent.number])
        }
    }

    @Test("What is owed is listed by due date, page by page and within bounds", arguments: Backend.available)
    func owedPages(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            var dues: [LocalDate] = []
            for id in 1...5 {
                let end = BillingStoreTests.period.end.adding(seconds: Int64(id / 2) * 86_400 * 10)
                let sent = try await billing.send(
                    try billing.invoice(id, of: customer, periodEnd: end, in: world),
                    in: world
                )
                dues.append(sent.slot.dueDate)
            }
            var found: [OwedInvoice] = []
            while true {
                let page = try await world.stores.owedInvoices(
                    in: world.workspace,
                    dueFrom: nil,
                    dueBefore: nil,
                    after: found.last?.place,
                    limit: 2
                )
                found += page
                if page.count < 2 { break }
            }
            #expect(found.map(\.place.due) == dues)
            #expect(found.map(\.place.invoice) == (1...5).map { InvoiceID(rawValue: UInt128($0)) })
            let bounded = try await world.stores.owedInvoices(
                in: world.workspace,
                dueFrom: dues[1],
                dueBefore: dues[3],
                after: nil,
                limit: 9
            )
            #expect(bounded.map(\.place.due) == dues.filter { $0 >= dues[1] && $0 < dues[3] })
        }
    }

    @Test("The next invoices are those of contracts, by the ends of their periods", arguments: Backend.available)
    func nextInvoices(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let customer = try await world.add(world.customer(10))
            let contract = try billing.contract(1, of: customer, in: world)
            let later = BillingStoreTests.period.end.adding(seconds: 86_400 * 31)
            let drafts = [
                try billing.invoice(2, of: customer, contract: contract.id, periodEnd: later, in: world),
                try billing.invoice(3, of: customer, contract: contract.id, in: world),
            ]
            try await world.stores.saveContract(
                ContractStoreChange(contract: contract, invoices: drafts),
                record: .none
            )
            // One that no contract makes is nobody's next.
            try await world.stores.saveInvoices([try billing.invoice(4, of: customer, in: world)], record: .none)
            let next = try await world.stores.nextInvoices(in: world.workspace, limit: 9)
            #expect(next.map(\.id) == [drafts[1].id, drafts[0].id])
            #expect(try await world.stores.nextInvoices(in: world.workspace, limit: 1).map(\.id) == [drafts[1].id])
            #expect(try await world.stores.declinedInvoices(in: world.workspace, limit: 9).isEmpty)
        }
    }
}
