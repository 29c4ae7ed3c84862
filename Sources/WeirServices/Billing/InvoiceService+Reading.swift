import WeirCore
package import WeirPrimitives
import WeirStorage

extension InvoiceService {
    /// Pages of stored drafts that a list by state looks through at most.
    package static let maximumReads = 20
    /// Contracts whose drafts are made at the same time.
    private static let width = 4

    /// An invoice by its id or its number; an open one as it would be cut now.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func invoice(_ name: String, _ context: CallContext) async throws -> ShownInvoice {
        let stored = try await stored(name, in: context.workspace)
        return try await shown([stored], context).first ?? ShownInvoice(stored)
    }

    /// The invoice that a person means by a text: its number in capitals or not, the digits at its end, or its id; nil when
    /// there is none.
    package func invoice(written text: String, _ context: CallContext) async throws -> ShownInvoice? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let digits = String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        var stored: Invoice?
        if let id = InvoiceID(text) {
            stored = try await stores.invoice(id, in: context.workspace)
        } else if let counter = Int64(digits), counter > 0 {
            stored = try await stores.invoice(counter: counter, in: context.workspace)
            guard text == digits || stored?.number?.description.lowercased() == text.lowercased() else { return nil }
        }
        guard let invoice = stored else { return nil }
        return try await shown([invoice], context).first ?? ShownInvoice(invoice)
    }

    /// Invoices, newest first; open ones as they would be cut now.
    ///
    /// One that cannot be made is among them as it was drafted, with the reason.
    ///
    /// `reads`: Pages of stored drafts that a list by state looks through, at most.
    /// - Returns: One more than asked for when there are more. Of a state that drafts have, a page may be short though
    ///   there is more: how far it got is said then.
    package func invoices(
        _ query: InvoiceQuery,
        before: InvoiceID?,
        limit: Int,
        reads: Int = InvoiceService.maximumReads,
        _ context: CallContext
    ) async throws -> (found: [ShownInvoice], next: InvoiceID?) {
        var filter = InvoiceFilter(
            contract: query.contract,
            status: query.status,
            from: query.from,
            to: query.to
        )
        filter.currency = query.currency
        filter.isIssued = query.isIssued
        if let customer = query.customer {
            filter.customer = try await lookup.state(customer, in: context.workspace).customer.id
        }
        // Whether usage was counted for a draft is not stored: it follows from the ledger.
        if query.status?.isOpen == true { filter.status = .drafted }
        var found: [ShownInvoice] = []
        var before = before
        // Drafts of one contract are on many pages; they are made once.
        var made = MadeDrafts(status: query.status)
        for _ in 0..<reads {
            let page = try await stores.invoices(
                in: context.workspace,
                filter: filter,
                before: before,
                limit: limit + 1
            )
            found +=
                query.status?.isOpen == true
                ? try await shown(page, &made, context)
                : try await shown(page, context)
            before = page.last?.id
            if found.count > limit { return (found, found[limit - 1].invoice.id) }
            if page.count <= limit { return (found, nil) }
        }
        return (found, before)
    }

    /// Stored invoices with open ones as they would be cut now.
    func shown(_ invoices: [Invoice], _ context: CallContext) async throws -> [ShownInvoice] {
        let open = invoices.filter(\.status.isOpen)
        let contracts = Dictionary(grouping: open) { $0.contract }
        var shown = try await oneOffs(contracts[nil] ?? [], context)
        let wanted = contracts.compactMap { contract, invoices in contract.map { ($0, Set(invoices.map(\.id))) } }
        for drafts in try await drafts(of: wanted, context) { shown.merge(drafts) { first, _ in first } }
        return invoices.map { shown[$0.id] ?? ShownInvoice($0) }
    }

    /// What was made of the drafts of some contracts, as far as it is of the state that is asked for.
    private struct MadeDrafts {
        let status: InvoiceStatus?
        var contracts: Set<ContractID> = []
        var shown: [InvoiceID: ShownInvoice] = [:]
    }

    /// Those of a page of stored drafts that are of the state that is asked for.
    private func shown(
        _ page: [Invoice],
        _ made: inout MadeDrafts,
        _ context: CallContext
    ) async throws -> [ShownInvoice] {
        let status = made.status
        for (id, shown) in try await oneOffs(page.filter { $0.contract == nil }, context)
        where shown.invoice.status == status {
            made.shown[id] = shown
        }
        let new = Set(page.compactMap(\.contract)).subtracting(made.contracts)
        for drafts in try await drafts(of: new.map { ($0, nil) }, context) {
            made.shown.merge(drafts.filter { $0.value.invoice.status == status }) { first, _ in first }
        }
        made.contracts.formUnion(new)
        return page.compactMap { made.shown[$0.id] }
    }

    /// The drafts of contracts, as they would be cut now.
    ///
    /// `wanted`: Which of them; nil takes all. More may be made.
    private func drafts(
        of wanted: [(contract: ContractID, invoices: Set<InvoiceID>?)],
        _ context: CallContext
    ) async throws -> [[InvoiceID: ShownInvoice]] {
        try await withThrowingTaskGroup(of: [InvoiceID: ShownInvoice].self) { group in
            var next = wanted.makeIterator()
            func add() {
                guard let (contract, invoices) = next.next() else { return }
                group.addTask { try await drafts(of: contract, invoices, context) }
            }
            for _ in 0..<Self.width { add() }
            var all: [[InvoiceID: ShownInvoice]] = []
            while let drafts = try await group.next() {
                all.append(drafts)
                add()
            }
            return all
        }
    }

    private func drafts(
        of contract: ContractID,
        _ wanted: Set<InvoiceID>?,
        _ context: CallContext
    ) async throws -> [InvoiceID: ShownInvoice] {
        let state = try await reader.state(of: contract, in: context.workspace)
        let drafts = try await drafting.drafts(of: state, wanted: wanted, now: state.customer.now(context.now))
        return drafts.invoices.reduce(into: [:]) { shown, invoice in
            shown[invoice.id] = ShownInvoice(invoice, failure: drafts.failures[invoice.id])
        }
    }

    /// Drafts that no contract makes, with the credits that they would use now.
    private func oneOffs(_ invoices: [Invoice], _ context: CallContext) async throws -> [InvoiceID: ShownInvoice] {
        var shown: [InvoiceID: ShownInvoice] = [:]
        for (customer, invoices) in Dictionary(grouping: invoices, by: \.customer) {
            let all = try await reader.invoices(of: customer, in: context.workspace)
            for invoice in invoices { shown[invoice.id] = InvoiceDrafting.oneOff(invoice, among: all) }
        }
        return shown
    }
}
