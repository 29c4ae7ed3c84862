import WeirAPI
import WeirClient
import WeirImport

/// Takes over what another system has, in its order: what is on offer, customers, who is on which plan, events.
///
/// Each thing is compared with what is there under its name, so that nothing is made twice: an import that ended for any
/// reason is started again. Of customers and events no more is held than one at a time, and a batch.
final class SystemImport<Mapping: SystemMapping> {
    let client: APIClient
    let source: any RecordSource
    let isApplied: Bool
    /// In a test workspace: the clock by which new customers live.
    var testClock: String?
    var takesEvents = true
    /// Up to where events were recorded.
    var checkpoint: ImportCheckpoint?
    let progress: (_ rows: Int) -> Void

    private(set) var report: SystemReport
    private var mapping: Mapping
    /// Plans that are there, or will be; of a dry run.
    private var plans: Set<String> = []
    private var customersToCome: Set<String> = []
    private var done = 0

    /// Customers that a dry run remembers as to be made; those after them are taken for there.
    private static var rememberedCustomers: Int { 1_000_000 }

    init(
        _ mapping: Mapping,
        client: APIClient,
        source: any RecordSource,
        isApplied: Bool,
        progress: @escaping (_ rows: Int) -> Void
    ) {
        self.mapping = mapping
        self.client = client
        self.source = source
        self.isApplied = isApplied
        self.progress = progress
        report = SystemReport(system: Mapping.system, isApplied: isApplied)
    }

    /// - Throws: ``CommandFailure`` when a system does not answer; what was done until then stays.
    func run() async throws {
        try await takeCatalog()
        for collection in Mapping.collection(.customers) {
            try await source.each(collection) { record in try await take(customer: record) }
        }
        for collection in Mapping.collection(.subscriptions) {
            try await source.each(collection) { record in try await take(subscription: record) }
        }
        for collection in Mapping.collection(.named) {
            var count = 0
            try await source.each(collection) { _ in count += 1 }
            if count > 0 {
                report.add([
                    ImportNote(
                        collection.name,
                        "\(count)",
                        nil,
                        "nothing of this kind is taken over",
                        outcome: .leftOut
                    )
                ])
            }
        }
        if takesEvents {
            for collection in Mapping.collection(.events) where source.has(collection) {
                try await takeEvents(collection)
            }
        }
    }

    private func step() {
        done += 1
        progress(done)
    }

    private func ask(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> APIResponse {
        try await Retrying(attempts: 10).send {
            try await client.send(method, path, body: body.map { JSONValue.object($0) })
        }
    }

    private func answer(_ path: String) async throws -> JSONObject {
        let response = try await ask("GET", path)
        guard response.isSuccess else { throw CommandFailure(response) }
        return response.json.objectValue ?? [:]
    }

    // MARK: What is on offer

    private func takeCatalog() async throws {
        for collection in Mapping.collection(.catalog) + Mapping.collection(.scanned) {
            try await source.each(collection) { record in
                mapping.take(record, from: collection.name)
                step()
            }
        }
        var draft = mapping.catalog()
        report.add(draft.notes)
        var names: Set<String> = []
        for section in CatalogDraft.sections {
            // Two things that come to one name here: the first has it.
            var entries: [JSONObject] = []
            names = []
            for entry in draft[section: section] {
                if names.insert(CatalogDraft.name(of: entry)).inserted {
                    entries.append(entry)
                } else {
                    refuse(CatalogDraft.kind(of: section), CatalogDraft.name(of: entry), "another one has this name")
                }
            }
            draft[section: section] = entries
        }
        plans = Set(draft.plans.map { CatalogDraft.name(of: $0) })
        guard let answer = try await send(&draft) else { return }
        show(answer, draft)
    }

    /// Sends the catalogue; what the server refuses is told and left out, and the rest is sent again.
    private func send(_ draft: inout CatalogDraft) async throws -> JSONObject? {
        let path = "/v1/catalog/\(isApplied ? "apply" : "diff")"
        while CatalogDraft.sections.contains(where: { [draft] in !draft[section: $0].isEmpty }) {
            let response = try await Retrying(attempts: 10).send { [draft] in
                try await client.send("POST", path, body: draft.value)
            }
            if response.isSuccess { return response.json.objectValue }
            let issues = response.json.objectValue?["error"]?.objectValue?["issues"]?.arrayValue ?? []
            var refused: [String: [Int: String]] = [:]
            for issue in issues.compactMap(\.objectValue) {
                guard let place = Self.place(issue["path"]?.stringValue ?? "") else { continue }
                refused[place.section, default: [:]][place.index] = issue["message"]?.stringValue ?? "it is refused"
            }
            guard !refused.isEmpty else { throw CommandFailure(response) }
            for (section, entries) in refused {
                for (index, message) in entries.sorted(by: { $0.key > $1.key })
                where index < draft[section: section].count {
                    let entry = draft[section: section].remove(at: index)
                    plans.remove(CatalogDraft.name(of: entry))
                    refuse(CatalogDraft.kind(of: section), CatalogDraft.name(of: entry), message)
                }
            }
        }
        return nil
    }

    /// `plans[3].prices[0].meter` is of the fourth plan.
    static func place(_ path: String) -> (section: String, index: Int)? {
        guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close,
            let index = Int(path[path.index(after: open)..<close]), index >= 0
        else { return nil }
        let section = String(path[..<open])
        return CatalogDraft.sections.contains(section) ? (section, index) : nil
    }

    private func refuse(_ kind: String, _ name: String, _ message: String) {
        report.add(.init(kind: kind, name: name, outcome: .refused, about: message))
    }

    private func show(_ answer: JSONObject, _ draft: CatalogDraft) {
        var changed: Set<String> = []
        for change in (answer["changes"]?.arrayValue ?? []).compactMap(\.objectValue) {
            let kind = change["kind"]?.stringValue ?? ""
            let name = change["name"]?.stringValue ?? ""
            changed.insert("\(kind) \(name)")
            let fields = (change["fields"]?.arrayValue ?? []).compactMap { $0.objectValue?["path"]?.stringValue }
            let isNew = change["action"] == "create"
            report.add(
                .init(
                    kind: kind,
                    name: name,
                    outcome: isNew ? .create : .update,
                    about: isNew ? "" : fields.prefix(8).joined(separator: ", ")
                )
            )
        }
        for section in CatalogDraft.sections {
            let kind = CatalogDraft.kind(of: section)
            for entry in draft[section: section] where !changed.contains("\(kind) \(CatalogDraft.name(of: entry))") {
                report.add(.init(kind: kind, name: CatalogDraft.name(of: entry), outcome: .unchanged, about: ""))
            }
        }
    }

    // MARK: Customers

    private func take(customer record: ForeignRecord) async throws {
        step()
        let mapped = mapping.customer(record)
        report.add(mapped.notes)
        guard let draft = mapped.value else { return }
        var present: JSONObject?
        for name in draft.names where present == nil {
            let response = try await ask("GET", CustomerOption.path(name))
            guard response.status != 404 else { continue }
            guard response.isSuccess else { throw CommandFailure(response) }
            present = response.json.objectValue
        }
        guard let present, let id = present["id"]?.stringValue else {
            var body = draft.body
            if let testClock { body["testClockId"] = .string(testClock) }
            if !isApplied, customersToCome.count < Self.rememberedCustomers { customersToCome.insert(draft.externalID) }
            return try await change("customer", draft.externalID, "POST", "/v1/customers", body, .create, "")
        }
        let body = CustomerDifference.fields(draft.body, present)
        if body.isEmpty {
            return report.add(.init(kind: "customer", name: draft.externalID, outcome: .unchanged, about: ""))
        }
        let fields = body.members.map(\.name).joined(separator: ", ")
        try await change("customer", draft.externalID, "PATCH", CustomerOption.path(id), body, .update, fields)
    }

    private func change(
        _ kind: String,
        _ name: String,
        _ method: String,
        _ path: String,
        _ body: JSONObject,
        _ outcome: SystemReport.Outcome,
        _ about: String
    ) async throws {
        guard isApplied else { return report.add(.init(kind: kind, name: name, outcome: outcome, about: about)) }
        let response = try await ask(method, path, body)
        if response.isSuccess { return report.add(.init(kind: kind, name: name, outcome: outcome, about: about)) }
        // What cannot be asked at all is not about this thing.
        guard [400, 404, 409].contains(response.status) else { throw CommandFailure(response) }
        refuse(kind, name, CommandFailure(response).description.split(separator: "\n").joined(separator: " "))
    }

    // MARK: Who is on which plan

    private func take(subscription record: ForeignRecord) async throws {
        step()
        let mapped = mapping.subscription(record)
        report.add(mapped.notes)
        guard let draft = mapped.value else { return }
        let isToCome = customersToCome.contains(draft.customer)
        switch draft.terms {
        case .contract(let terms): try await take(contract: draft, terms, isToCome)
        case .mirrored(let state): try await take(mirrored: draft, state, isToCome)
        }
    }

    private func take(contract draft: SubscriptionDraft, _ terms: JSONObject, _ isToCome: Bool) async throws {
        let query = "/v1/contracts?limit=50&externalCustomerId=\(PercentEncoding.encode(draft.customer))"
        if !isToCome {
            let response = try await ask("GET", query)
            // Nobody of this name: making the contract says so.
            if response.status != 404 {
                guard response.isSuccess else { throw CommandFailure(response) }
                let contracts = (response.json.objectValue?["contracts"]?.arrayValue ?? []).compactMap(\.objectValue)
                if let running = contracts.first(where: { $0["status"] == "active" }) {
                    let plan = running["planKey"]?.stringValue ?? ""
                    guard plan != draft.planKey else {
                        return report.add(.init(kind: "contract", name: draft.name, outcome: .unchanged, about: ""))
                    }
                    let id = running["id"]?.stringValue ?? ""
                    return report.add(
                        .init(
                            kind: "contract",
                            name: draft.name,
                            outcome: .kept,
                            about:
                                "\(draft.customer) has \(id) on '\(plan)', not on '\(draft.planKey)': weir contracts change-plan"
                        )
                    )
                }
            }
        }
        if !isApplied, try await !isPlan(draft.planKey) {
            return refuse("contract", draft.name, "there is no plan '\(draft.planKey)'")
        }
        var body: JSONObject = ["externalCustomerId": .string(draft.customer), "planKey": .string(draft.planKey)]
        for member in terms.members { body[member.name] = member.value }
        try await change(
            "contract",
            draft.name,
            "POST",
            "/v1/contracts",
            body,
            .create,
            "\(draft.customer) on \(draft.planKey)"
        )
    }

    private func isPlan(_ key: String) async throws -> Bool {
        if plans.contains(key) { return true }
        let response = try await ask("GET", "/v1/plans/\(PercentEncoding.encode(key))")
        if response.isSuccess { plans.insert(key) }
        return response.isSuccess
    }

    private func take(mirrored draft: SubscriptionDraft, _ state: JSONObject, _ isToCome: Bool) async throws {
        let path = CustomerOption.path("ext:" + draft.customer) + "/billing/subscription"
        let about = "\(draft.customer) on \(draft.planKey)"
        var body: JSONObject = ["planKey": .string(draft.planKey)]
        for member in state.members { body[member.name] = member.value }
        var outcome = SystemReport.Outcome.create
        if !isToCome {
            let response = try await ask("GET", path)
            if response.isSuccess, let present = response.json.objectValue?["subscription"]?.objectValue {
                let isSame = body.members.allSatisfy { CustomerDifference.isSame($0.value, present[$0.name] ?? .null) }
                if isSame {
                    return report.add(.init(kind: "subscription", name: draft.name, outcome: .unchanged, about: ""))
                }
                outcome = .update
            }
        }
        if !isApplied, try await !isPlan(draft.planKey) {
            return refuse("subscription", draft.name, "there is no plan '\(draft.planKey)'")
        }
        try await change("subscription", draft.name, "PUT", path, body, outcome, about)
    }

    // MARK: Events

    private func takeEvents(_ collection: ForeignCollection) async throws {
        var totals = ImportReport()
        if let path = source.rows(of: collection) {
            var rows = MappedRows(rows: try RowReader(path: path), mapping: mapping)
            let start = isApplied ? try checkpoint?.load() ?? .start : .start
            if start != .start { try rows.skip(to: start) }
            let importing = EventImport(
                client: client,
                checkpoint: checkpoint.map { checkpoint in { try checkpoint.save($0) } }
            )
            if isApplied {
                try await importing.run(&rows, report: &totals) { [progress, done] report, _ in
                    progress(done + report.total)
                }
            } else {
                try count(&rows, &totals)
            }
        } else {
            try await sendEvents(collection, &totals)
        }
        report.events = totals
        report.add(totals.rejections.map { ImportNote("event", "row \($0.row)", nil, $0.message, outcome: .leftOut) })
    }

    /// A dry run reads and maps all of it.
    private func count(_ rows: inout MappedRows<Mapping>, _ totals: inout ImportReport) throws {
        while let item = try rows.next() {
            var part = ImportReport()
            switch item {
            case .event: part.accepted = 1
            case .unreadable(let rejection): part.reject(rejection)
            }
            totals.add(part)
            progress(done + totals.total)
        }
    }

    private func sendEvents(_ collection: ForeignCollection, _ totals: inout ImportReport) async throws {
        var batch: [ImportEvent] = []
        let sender = EventBatchSender(client: client)
        var row = 0
        var sum = totals
        func flush() async throws {
            guard !batch.isEmpty else { return }
            sum.add(try await sender.send(batch))
            batch = []
            progress(done + sum.total)
        }
        try await source.each(collection) { record in
            row += 1
            switch MappedRows.item(record, row, mapping) {
            case .event(let event):
                if isApplied { batch.append(event) } else { sum.accepted += 1 }
                if batch.count == 1_000 { try await flush() }
            case .unreadable(let rejection):
                var part = ImportReport()
                part.reject(rejection)
                sum.add(part)
            }
        }
        try await flush()
        totals = sum
    }
}
