import ArgumentParser
import Foundation
import WeirAPI
import WeirClient

/// What is done with usage events.
struct Events: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show, import, replay and retract usage events; show and give up rejected ones.",
        subcommands: [EventsList.self, EventsImport.self, EventsReplay.self, EventsRetract.self, EventsRejected.self]
    )
}

/// Reads usage events from a file and records them.
struct EventsImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Record the events of a CSV or JSONL file, compressed with gzip or not.",
        discussion: """
            A CSV file has its column names in the first line. Say which column is what:

              weir events import requests.csv --event-name llm.request \\
                --customer-column tenant --timestamp-column time \\
                --property input_tokens=ContextTokens --set service=chat

            A JSONL file holds one event a line, as POST /v1/events takes it.

            Each event has a key: the file's name and the number of the row, counted from 1 behind the header (for JSONL, \
            of the line), unless a column or the event says otherwise. So an import can be repeated: what is there \
            already counts once, what has changed replaces what was there.

            With --checkpoint an import that ended for any reason goes on where it was when it is started again with the same \
            words; a file that has grown since is imported from there on. A last row without a line end is read again then: it \
            replaces what was recorded of it.

            Ends with status 0 when every row counts, 1 when some were rejected. Events that the server rejects are kept by \
            it for replay; rows that cannot be read (no JSON, too few fields, not UTF-8, too long) never reach it. The \
            first 20 are shown, --rejects writes all of them down.
            """
    )

    /// How the file is read.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, jsonl
    }

    @Argument(help: "The file; '-' reads standard input.", completion: .file())
    var file: String

    @Option(help: "How to read the file (default: by the end of its name).")
    var format: Format?

    @OptionGroup(title: "Mapping")
    var mapping: MappingOptions

    @Flag(help: "Make customers that are not there yet, with the external id of the file.")
    var createCustomers = false

    @Option(help: "Events in one request, 1 to 10,000.")
    var batchSize = 1_000

    @Option(help: "Requests at a time, 1 to 64. The events of one customer keep their order.")
    var concurrency = 4

    @Option(
        help: ArgumentHelp(
            "Keep in this file up to where all is recorded, and go on from there.",
            valueName: "file"
        ),
        completion: .file()
    )
    var checkpoint: String?

    @Option(
        help: ArgumentHelp(
            "Write every rejected row down here, one JSON object a line with row, code and message.",
            valueName: "file"
        ),
        completion: .file()
    )
    var rejects: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if file == "-", checkpoint != nil {
            throw ValidationError("Standard input cannot be read again: no --checkpoint.")
        }
        guard (1...10_000).contains(batchSize) else { throw ValidationError("--batch-size must be 1 to 10000.") }
        guard (1...64).contains(concurrency) else { throw ValidationError("--concurrency must be 1 to 64.") }
        if file == "-", format == nil { throw ValidationError("Standard input has no name: give --format.") }
        if resolvedFormat == .csv { try mapping.validateForCSV() } else { try mapping.validateForJSONLines() }
    }

    private var resolvedFormat: Format {
        if let format { return format }
        var name = file.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") ? .jsonl : .csv
    }

    /// The name of the file without its folder: the same wherever it lies.
    private var fileName: String { file == "-" ? "stdin" : URL(fileURLWithPath: file).lastPathComponent }

    func run() async throws {
        let chunks = try FileChunks(path: file)
        let prefix = mapping.keyPrefix ?? fileName + ":"
        switch resolvedFormat {
        case .csv:
            try await run(try CSVEventSource(chunks, mapping: try mapping.eventMapping(keyPrefix: prefix)))
        case .jsonl:
            try await run(JSONLinesEventSource(chunks, keyPrefix: prefix, eventName: mapping.eventName))
        }
    }

    private func run(_ source: some EventSource) async throws {
        let bar = ProgressBar()
        let checkpoint = try self.checkpoint.map { path throws(ImportFileError) in
            try ImportCheckpoint(
                path: path,
                file: file,
                destination: connection.destination,
                options: [resolvedFormat.rawValue] + mapping.words
            )
        }
        let start = try checkpoint?.load() ?? .start
        let rejects = try self.rejects.map { try RejectsFile(path: $0) }
        var report = ImportReport()
        do {
            try await send(source, from: start, checkpoint, rejects, bar, &report)
        } catch {
            // What was answered counts, whatever came afterwards.
            if report.total > 0 { ErrorOutput.write("until it failed: \(report.sentence)") }
            throw error
        }
        if start != .start { ErrorOutput.write("went on behind row \(ProgressBar.grouped(Int64(start.rows)))") }
        try print(report)
    }

    private func send(
        _ source: some EventSource,
        from start: ImportPosition,
        _ checkpoint: ImportCheckpoint?,
        _ rejects: RejectsFile?,
        _ bar: ProgressBar,
        _ report: inout ImportReport
    ) async throws {
        try await connection.withClient(for: "weir events import") { client in
            var source = source
            defer { bar.finish() }
            if start != .start { try source.skip(to: start) }
            let importing = EventImport(
                client: client,
                createsCustomers: createCustomers,
                batchSize: batchSize,
                lanes: concurrency,
                checkpoint: checkpoint.map { checkpoint in { try checkpoint.save($0) } },
                rejects: rejects.map { rejects in { try rejects.write($0) } }
            )
            let telling = ImportTelling(client, label: fileName)
            try await telling.during {
                try await importing.run(&source, report: &report) { report, bytes in
                    bar.show(rows: report.total, done: bytes.done, size: bytes.size)
                    telling.note(
                        ImportTelling.Progress(
                            accepted: report.accepted,
                            rejected: report.rejected,
                            done: bytes.done,
                            size: bytes.size
                        )
                    )
                }
            }
        }
    }

    private func print(_ report: ImportReport) throws {
        if json {
            Swift.print(report.json)
        } else {
            Swift.print(report.sentence)
            for rejection in report.rejections {
                ErrorOutput.write("row \(rejection.row): \(rejection.code): \(rejection.message)")
            }
            if let row = report.openRow {
                ErrorOutput.write("row \(row) has no line end and cannot be read yet; it is left for the next time")
            }
            if report.rejected > report.rejections.count {
                let rest = report.rejected - report.rejections.count
                ErrorOutput.write("and \(rest) more\(rejects == nil ? "; --rejects FILE writes all of them down" : "")")
            }
            if report.replaced > 0, checkpoint == nil, mapping.keyPrefix == nil, mapping.keyColumn == nil {
                ErrorOutput.write(
                    "\(report.replaced) rows replaced what was recorded under the same file name and row; "
                        + "give another file of the same name a --key-prefix of its own"
                )
            }
        }
        if report.rejected > 0 { throw ExitStatus.refused }
    }
}

extension ImportReport {
    /// `28,185 rows: 28,185 accepted, 0 duplicates, 0 replaced, 0 rejected`.
    var sentence: String {
        func grouped(_ count: Int) -> String { ProgressBar.grouped(Int64(count)) }
        return "\(grouped(total)) rows: \(grouped(accepted)) accepted, \(grouped(duplicates)) duplicates, "
            + "\(grouped(replaced)) replaced, \(grouped(rejected)) rejected"
    }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("rows", total)
            json.member("accepted", accepted)
            json.member("duplicates", duplicates)
            json.member("replaced", replaced)
            json.member("rejected", rejected)
            json.member("openRow", openRow)
            json.array("rejections") { json in
                for rejection in rejections {
                    json.object { json in rejection.write(to: &json) }
                }
            }
        }
        return json.text
    }
}
