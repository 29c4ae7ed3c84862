import WeirAPI
import WeirClient

/// Sends the events of a file to a server in batches, several at a time.
///
/// The events of one customer keep their order: each customer belongs to one lane, and a lane sends its next batch only
/// after the answer to its last one. At most one batch a lane is on its way and one is filling, so memory does not grow
/// with the file.
struct EventImport {
    let client: APIClient
    /// Whether customers that are not there are made.
    var createsCustomers = false
    var batchSize = 1_000
    var lanes = 4
    /// Told now and then up to where every row is answered.
    var checkpoint: ((ImportPosition) throws -> Void)?
    /// Told of every rejection.
    var rejects: ((ImportRejection) throws -> Void)?

    /// Time between two checkpoints.
    private static let checkpointInterval = Duration.seconds(1)
    /// Batches of rows by which a lane may lag before what it has is sent, full or not.
    private static let largestLag = 8

    /// Sends everything, and tells after each batch what became of it so far and how many bytes are read.
    ///
    /// When it fails, what was answered until then counts, as `report` says, and repeating the import is harmless.
    func run(
        _ source: inout some EventSource,
        report: inout ImportReport,
        progress: (ImportReport, _ bytes: (done: Int, size: Int?)) -> Void
    ) async throws {
        var filling = [[ImportEvent]](repeating: [], count: lanes)
        // The place before the first row of what is on its way.
        var busy = [ImportPosition?](repeating: nil, count: lanes)
        let clock = ContinuousClock()
        var lastCheckpoint = clock.now
        func keepCheckpoint(_ end: ImportPosition) throws {
            guard let checkpoint, clock.now - lastCheckpoint >= Self.checkpointInterval else { return }
            lastCheckpoint = clock.now
            let open = busy.compactMap(\.self) + filling.compactMap { $0.first?.position }
            try checkpoint(open.min { $0.rows < $1.rows } ?? end)
        }
        func take(_ part: ImportReport, _ report: inout ImportReport) throws {
            if let rejects { for rejection in part.rejections { try rejects(rejection) } }
            report.add(part)
        }
        let sender = EventBatchSender(client: client)
        var customers = CustomerCreation(client: client)
        try await withThrowingTaskGroup(of: (lane: Int, report: ImportReport).self) { group in
            while let item = try source.next() {
                let event: ImportEvent
                switch item {
                case .event(let readable): event = readable
                case .unreadable(let rejection):
                    if checkpoint != nil, source.isLastOpen {
                        report.openRow = rejection.row
                    } else {
                        var part = ImportReport()
                        part.reject(rejection)
                        try take(part, &report)
                    }
                    continue
                }
                let lane = event.customer.map { Self.lane(of: $0.text, among: lanes) } ?? 0
                filling[lane].append(event)
                guard filling[lane].count == batchSize else { continue }
                let lag = batchSize * lanes * Self.largestLag
                let lagging = filling.indices.filter { other in
                    other != lane && filling[other].first.map { event.row - $0.row > lag } ?? false
                }
                for lane in [lane] + lagging {
                    while busy[lane] != nil, let done = try await group.next() {
                        busy[done.lane] = nil
                        try take(done.report, &report)
                        progress(report, source.progress)
                    }
                    if createsCustomers { try await customers.ensure(filling[lane]) }
                    let batch = filling[lane]
                    filling[lane] = []
                    busy[lane] = batch.first?.position
                    group.addTask { (lane, try await sender.send(batch)) }
                }
                try keepCheckpoint(source.position)
            }
            for try await done in group {
                busy[done.lane] = nil
                try take(done.report, &report)
                progress(report, source.progress)
            }
            for lane in filling.indices where !filling[lane].isEmpty {
                if createsCustomers { try await customers.ensure(filling[lane]) }
                try take(try await sender.send(filling[lane]), &report)
                filling[lane] = []
                progress(report, source.progress)
            }
            try checkpoint?(source.position)
        }
    }

    /// The same lane for the same customer, evenly spread (FNV-1a).
    static func lane(of customer: String, among lanes: Int) -> Int {
        let hash = customer.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return Int(hash % UInt64(lanes))
    }
}

/// Sends one batch of events, again and again while the server asks for patience.
///
/// Repeating is harmless, because every event has a key.
struct EventBatchSender: Sendable {
    let client: APIClient
    private static let attempts = 10

    func send(_ events: [ImportEvent]) async throws -> ImportReport {
        let body = JSONObject(members: [.init(name: "events", value: .array(events.map(\.json)))])
        let response = try await Retrying(attempts: Self.attempts).send {
            try await client.send("POST", "/v1/events/batch", body: body)
        }
        // Few large events can make a batch too large: halves are smaller.
        if response.status == 413, events.count > 1 {
            let middle = events.count / 2
            var report = try await send(Array(events[..<middle]))
            report.add(try await send(Array(events[middle...])))
            return report
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        return try Self.report(of: response.json, events)
    }

    static func report(of answer: JSONValue, _ events: [ImportEvent]) throws -> ImportReport {
        guard let object = answer.objectValue, let rejected = object["rejected"]?.arrayValue,
            let duplicates = object["duplicates"]?.intValue, let replaced = object["replaced"]?.intValue
        else { throw CommandFailure("The server's answer to a batch of events cannot be understood.") }
        var report = ImportReport()
        report.duplicates = duplicates
        report.replaced = replaced
        report.accepted = events.count - duplicates - replaced - rejected.count
        for entry in rejected {
            let index = entry.objectValue?["index"]?.intValue
            report.reject(
                ImportRejection(
                    row: index.flatMap { events.indices.contains($0) ? events[$0].row : nil } ?? 0,
                    code: entry.objectValue?["code"]?.stringValue ?? "rejected",
                    message: entry.objectValue?["message"]?.stringValue ?? ""
                )
            )
        }
        return report
    }
}

/// Makes customers that are not there yet, each once.
struct CustomerCreation {
    let client: APIClient
    private var known: Set<CustomerName> = []

    init(client: APIClient) { self.client = client }

    /// Makes the customers of some events.
    ///
    /// Ids of ours are left alone: they cannot be chosen.
    mutating func ensure(_ events: [ImportEvent]) async throws {
        for event in events {
            guard let name = event.customer, !name.isOurs, !name.text.isEmpty, known.insert(name).inserted else {
                continue
            }
            let customer: JSONObject = ["externalId": .string(name.text)]
            let response = try await Retrying(attempts: 10).send {
                try await client.send("POST", "/v1/customers", body: customer)
            }
            // 409: it is there already, which is as good; 400: its name is refused with each of its events.
            guard response.isSuccess || response.status == 409 || response.status == 400 else {
                throw CommandFailure(response)
            }
        }
    }
}
