import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives

/// Reads the invoices of another system and compares them with those of this one, customer by customer.
final class InvoiceComparing<Mapping: SystemMapping> {
    private let client: APIClient
    private let source: any RecordSource
    private let range: InvoiceComparison.Days
    private let progress: (_ done: Int, _ size: Int) -> Void
    private var mapping: Mapping

    /// Invoices of each system that are held; more are to be compared in parts.
    private static var maximumInvoices: Int { 200_000 }

    init(
        _ mapping: Mapping,
        client: APIClient,
        source: any RecordSource,
        range: InvoiceComparison.Days,
        progress: @escaping (_ done: Int, _ size: Int) -> Void
    ) {
        self.mapping = mapping
        self.client = client
        self.source = source
        self.range = range
        self.progress = progress
    }

    /// - Throws: ``CommandFailure`` also when there is no list of invoices at all.
    func run() async throws -> ComparisonReport {
        guard Mapping.collection(.invoices).contains(where: source.has) else {
            throw CommandFailure(
                "There are no invoices to compare: put them into the folder as invoices.json, invoices.jsonl or invoices.csv.",
                exitCode: ExitStatus.unavailable
            )
        }
        var report = ComparisonReport(system: Mapping.system)
        let (theirs, order) = try await theirs(&report)
        // Without bounds of its own the comparison is of the days of the invoices that were given.
        let days = theirs.values.joined().map(\.date)
        let compared = InvoiceComparison.Days(
            from: range.from ?? days.min(),
            to: range.to ?? days.max()?.adding(days: 1)
        )
        report.days = compared
        var ours = try await ours(compared.widened, &report)
        for (index, customer) in order.enumerated() {
            progress(index, order.count)
            let found = try await answer(CustomerOption.path(customer))
            let id = found?["id"]?.stringValue
            let pairs = InvoiceComparison.pairs(
                customer: customer,
                theirs: theirs[customer] ?? [],
                ours: (id.flatMap { ours.removeValue(forKey: $0) } ?? []).map { $0.of(customer) },
                days: compared,
                names: Mapping.namesThere
            )
            report.add(pairs, isKnown: id != nil)
        }
        for (id, invoices) in ours.sorted(by: { $0.key < $1.key }) {
            let alone = InvoiceComparison.pairs(customer: id, theirs: [], ours: invoices, days: compared)
            guard alone.contains(where: { !$0.isNothing }) else {
                report.add(alone, isKnown: true)
                continue
            }
            let found = try await answer(CustomerOption.path(id))
            let name = found?["externalId"]?.stringValue.map { "ext:" + $0 } ?? id
            let named = invoices.map { $0.of(name) }
            report.add(
                InvoiceComparison.pairs(customer: name, theirs: [], ours: named, days: compared),
                isKnown: true
            )
        }
        return report
    }

    /// The other system's invoices by customer, and the customers in their order.
    private func theirs(_ report: inout ComparisonReport) async throws -> ([String: [ForeignInvoice]], [String]) {
        // Who is who there; invoices may name customers by ids of that system.
        for collection in Mapping.collection(.customers) where source.has(collection) {
            try await source.each(collection) { record in _ = mapping.customer(record) }
        }
        var theirs: [String: [ForeignInvoice]] = [:]
        var order: [String] = []
        var count = 0
        var seen: Set<ForeignInvoice> = []
        let wanted = range.widened
        for collection in Mapping.collection(.invoices) {
            try await source.each(collection) { record in
                let mapped = mapping.invoice(record)
                mapped.notes.forEach { report.leaveOut($0) }
                // An export of several files has some twice.
                guard let invoice = mapped.value, wanted.contains(invoice.date), seen.insert(invoice).inserted else {
                    return
                }
                count += 1
                guard count <= Self.maximumInvoices else { throw Self.tooMany }
                if theirs[invoice.customer] == nil { order.append(invoice.customer) }
                theirs[invoice.customer, default: []].append(invoice)
            }
        }
        return (theirs, order)
    }

    private static var tooMany: CommandFailure {
        CommandFailure("There are more than \(maximumInvoices) invoices: compare them in parts, with --from and --to.")
    }

    /// All invoices here of some days, by the id of the customer, so that those whom nobody there invoices are seen, too.
    private func ours(
        _ days: InvoiceComparison.Days,
        _ report: inout ComparisonReport
    ) async throws -> [String: [ForeignInvoice]] {
        guard days.from != nil || days.to != nil else { return [:] }
        var result: [String: [ForeignInvoice]] = [:]
        var count = 0
        var cursor: String?
        var seen: Set<String> = []
        repeat {
            let page = "/v1/invoices?limit=200" + (cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? "")
            guard let answer = try await answer(page), let found = answer["invoices"]?.arrayValue else {
                throw CommandFailure("The server's answer cannot be understood.")
            }
            for object in found.compactMap(\.objectValue) where object["status"] != "void" {
                let id = object["id"]?.stringValue ?? ""
                guard let customer = object["customerId"]?.stringValue,
                    let invoice = ForeignInvoice(weir: ForeignRecord(object), customer: customer)
                else {
                    report.leaveOut(
                        ImportNote("invoice", id, nil, "its figures cannot be made here", outcome: .leftOut)
                    )
                    continue
                }
                guard days.contains(invoice.date) else { continue }
                count += 1
                guard count <= Self.maximumInvoices else { throw Self.tooMany }
                result[customer, default: []].append(invoice)
            }
            cursor = answer["nextCursor"]?.stringValue
            if let cursor, !seen.insert(cursor).inserted {
                throw CommandFailure("The server answers with the same page again.")
            }
        } while cursor != nil
        return result
    }

    /// nil when nothing stands there.
    private func answer(_ path: String) async throws -> JSONObject? {
        let response = try await Retrying(attempts: 10).send { try await client.send("GET", path) }
        if response.status == 404 { return nil }
        guard response.isSuccess else { throw CommandFailure(response) }
        return response.json.objectValue
    }
}

extension ForeignInvoice {
    /// The same of a customer of another name.
    fileprivate func of(_ customer: String) -> ForeignInvoice {
        var result = self
        result.customer = customer
        return result
    }
}
