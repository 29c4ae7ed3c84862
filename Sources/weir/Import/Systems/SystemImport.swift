import WeirAPI
import WeirClient
import WeirImport
import WeirPrimitives

/// Takes over what another system has, in its order: what is on offer, customers, who is on which plan, events.
///
/// Each thing is compared with what is there under its name, so that nothing is made twice: an import that ended for any
/// reason is started again. Of customers and events no more is held than one at a time, and a batch.
final class SystemImport<Mapping: SystemMapping> {
    let client: APIClient
    let source: any RecordSource
    let choices: ImportChoices
    let isApplied: Bool
    /// In a test workspace: the clock by which new customers live.
    var testClock: String?
    var takesEvents = true
    /// Plans and subscriptions, by name, that may charge otherwise than there; `all` are all of them.
    var accepted: Set<String> = []
    /// Up to where events were recorded.
    var checkpoint: ImportCheckpoint?
    let progress: (_ rows: Int) -> Void

    var report: SystemReport
    var mapping: Mapping
    /// The plans of this import, by key.
    var plans: [String: JSONObject] = [:]
    /// Plans that are there already.
    var plansThere: Set<String> = []
    /// Plans on which no contract is made, with the reason.
    var heldPlans: [String: String] = [:]
    /// Plans that were read and not taken over, so that one that is here under their name is another.
    var leftOutPlans: Set<String> = []
    /// Features of this import.
    var features: Set<String> = []
    var customersToCome: Set<String> = []
    /// What was read of each customer, as a hash.
    var seen: [String: Int] = [:]
    /// Plans of those who have a live subscription there, by their external id.
    var live: [String: String] = [:]
    /// Subscriptions that are over, of those who may have none that is live.
    var over: [(customer: String, name: String, status: String)] = []
    /// Customers, by external id, of whom it cannot be said who they are here.
    var conflicted: Set<String> = []
    /// Customers, by external id, whom the server refused as they are there.
    var refusedCustomers: Set<String> = []
    var done = 0

    /// Customers that a dry run remembers as to be made; those after them are taken for there.
    static var rememberedCustomers: Int { 1_000_000 }
    /// Subscriptions that are over of which it is looked up whether something of them runs here.
    private static var rememberedOver: Int { 1_000_000 }

    init(
        _ mapping: Mapping,
        _ choices: ImportChoices,
        client: APIClient,
        source: any RecordSource,
        isApplied: Bool,
        progress: @escaping (_ rows: Int) -> Void
    ) {
        self.mapping = mapping
        self.choices = choices
        self.client = client
        self.source = source
        self.isApplied = isApplied
        self.progress = progress
        report = SystemReport(system: Mapping.system, isApplied: isApplied)
    }

    /// - Throws: ``CommandFailure`` when a system does not answer; what was done until then stays.
    func run() async throws {
        try await takeCatalog()
        if choices.billing == .contracts, choices.start == nil {
            let reason =
                "they begin with the period that runs there, and charge what was charged there for it in advance again: --start begins them later"
            report.add([ImportNote("contract", "all", "startDate", reason, outcome: .told)])
        }
        for collection in Mapping.collection(.customers) {
            try await source.each(collection) { record in try await take(customer: record) }
        }
        for collection in Mapping.collection(.subscriptions) {
            try await source.each(collection) { record in try await take(subscription: record) }
        }
        try await tellWhatIsOver()
        for collection in Mapping.collection(.credits) {
            try await source.each(collection) { record in try await take(credit: record, from: collection.name) }
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

    func accepts(_ name: String) -> Bool { accepted.contains(name) || accepted.contains("all") }

    func remember(over draft: SubscriptionDraft, _ status: String) {
        if over.count < Self.rememberedOver { over.append((draft.customer, draft.name, status)) }
    }

    func step() {
        done += 1
        progress(done)
    }

    func ask(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> APIResponse {
        try await Retrying(attempts: 10).send {
            try await client.send(method, path, body: body.map { JSONValue.object($0) })
        }
    }

    /// What stands at a path; nil when there is nothing.
    func find(_ path: String) async throws -> JSONObject? {
        let response = try await ask("GET", path)
        if response.status == 404 { return nil }
        guard response.isSuccess else { throw CommandFailure(response) }
        return response.json.objectValue ?? [:]
    }

    func tell(_ kind: String, _ name: String, _ outcome: SystemReport.Outcome, _ about: String = "") {
        report.add(.init(kind: kind, name: name, outcome: outcome, about: about))
    }

    func refuse(_ kind: String, _ name: String, _ message: String) { tell(kind, name, .refused, message) }

    /// - Returns: Whether it was done, or would be.
    @discardableResult
    func change(
        _ kind: String,
        _ name: String,
        _ method: String,
        _ path: String,
        _ body: JSONObject,
        _ outcome: SystemReport.Outcome,
        _ about: String
    ) async throws -> Bool {
        guard isApplied else {
            tell(kind, name, outcome, about)
            return true
        }
        let response = try await ask(method, path, body)
        if response.isSuccess {
            tell(kind, name, outcome, about)
            return true
        }
        // What cannot be asked at all is not about this thing.
        guard [400, 404, 409].contains(response.status) else { throw CommandFailure(response) }
        refuse(kind, name, CommandFailure(response).description.split(separator: "\n").joined(separator: " "))
        return false
    }
}
