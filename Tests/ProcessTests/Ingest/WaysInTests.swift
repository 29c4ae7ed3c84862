import Foundation
import NIOCore
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Every way in takes many events, is killed in their midst, goes on, and counts each event once.
///
/// `WEIR_INGEST_EVENTS` sets how many.
struct WaysInTests {
    private static let asked = ProcessInfo.processInfo.environment["WEIR_INGEST_EVENTS"].flatMap { Int($0) }
    private static let count = asked ?? 10_000
    /// Where each event is a request of its own.
    private static let singles = asked ?? 1500

    /// Runs one way in against a server of its own, which dies when about a half is in.
    private func test(
        _ name: String,
        count: Int = WaysInTests.count,
        _ send: (ServerProcess, IngestEvents, TemporaryFolder) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        let server = ServerProcess(folder: folder, variables: ["WEIR_API_RATE_LIMIT": "1000000000"])
        do {
            try await server.start()
            try await prepare(server.client())
            let events = IngestEvents(prefix: name, count: count)
            let begin = ContinuousClock.now
            let memory = try await watchingMemory(server, events) { try await send(server, events, folder) }
            let seconds = (ContinuousClock.now - begin).components.seconds
            let problem = memory.problem
            #expect(problem == nil, "\(name): \(memory.description)")
            try await check(events, server)
            print("\(name): \(count) events in \(seconds) s with a kill; the server's \(memory.description)")
        } catch {
            Issue.record("\(name): \(error)\nThe server wrote:\n\(server.output.suffix(4_000))")
        }
    }

    /// Looks at the server's memory while events are sent.
    private func watchingMemory(
        _ server: ServerProcess,
        _ events: IngestEvents,
        _ send: () async throws -> Void
    ) async throws -> MemoryCourse {
        try await withThrowingTaskGroup(of: MemoryCourse.self) { group in
            group.addTask {
                await MemoryCourse.watch(server, total: events.count) { try await value("COUNT", server.client()) }
            }
            let begin = server.anonymousMemoryKiB
            try await send()
            group.cancelAll()
            var memory = try await group.next() ?? MemoryCourse(total: events.count)
            // A few events may be over before anyone has looked.
            if let begin { memory.add(begin, 0) }
            if let end = server.anonymousMemoryKiB { memory.add(end, try await value("COUNT", server.client())) }
            return memory
        }
    }

    private func prepare(_ api: APIClient) async throws {
        for (code, aggregation) in [("COUNT", "count"), ("SUM", "sum")] {
            var meter: JSONObject = [
                "code": .string(code), "eventName": "ingest", "displayName": .string(code),
                "aggregation": .string(aggregation),
            ]
            if aggregation == "sum" { meter["valueProperty"] = "n" }
            try await api.ask("POST", "/v1/meters", meter)
        }
        for number in 0..<IngestEvents.customers {
            try await api.ask("POST", "/v1/customers", ["externalId": .string("c\(number)")])
        }
    }

    private func value(_ meter: String, _ api: APIClient) async throws -> Int {
        let answer = try await api.ask(
            "POST",
            "/v1/usage/query",
            ["meter": .string(meter), "from": "2026-01-01T00:00:00Z", "to": "2026-02-01T00:00:00Z"]
        )
        return answer["rows"]?.arrayValue?.first?.objectValue?.number("value") ?? 0
    }

    private func check(_ events: IngestEvents, _ server: ServerProcess) async throws {
        #expect(try await value("COUNT", server.client()) == events.count)
        #expect(try await value("SUM", server.client()) == events.sum)
        let rejected = try await server.client().list("/v1/events/rejected", "rejectedEvents")
        #expect(rejected.isEmpty)
        let verified = try await BuiltCommand.run(["verify", "--data", server.dataFolder])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        #expect(verified.output == "100 customers, \(events.count) events, no difference\n")
        #expect(try await server.stop() == .exited(0))
    }

    /// Kills the server once about a half is in, and starts it again.
    private func killInTheMidst(_ server: ServerProcess, _ events: IngestEvents) async throws {
        while try await value("COUNT", server.client()) < events.count / 2 {
            try await Task.sleep(for: .milliseconds(20))
        }
        try await server.kill()
    }

    // MARK: Streams over HTTP

    /// Sends a stream until the server dies, and then again from behind the last line that was told of.
    ///
    /// `key`: Of the header, which gives events their keys; what comes later says with which line it begins.
    private func stream(
        _ server: ServerProcess,
        _ events: IngestEvents,
        _ type: String,
        header: String,
        isCompressed: Bool = false,
        key: String? = nil,
        event: @escaping @Sendable (Int) -> String
    ) async throws {
        var headers = [("Content-Type", type)] + (isCompressed ? [("Content-Encoding", "gzip")] : [])
        if let key { headers.append(("Idempotency-Key", key)) }
        var told = 0
        var ends = 0
        var isKilledBehindTheLast = false
        for attempt in 0..<2 {
            let first = told
            // A fast server may have told of the last line before it died, with the end or just before it.
            guard first < events.count else {
                isKilledBehindTheLast = true
                break
            }
            do {
                let answer = try await server.client().lines(
                    "POST",
                    key == nil ? "/v1/events/batch" : "/v1/events/batch?firstLine=\(first + 1)",
                    headers: headers,
                    body: events.pieces(from: first, header: header, isCompressed: isCompressed, event: event)
                ) { line in
                    let object = try JSONParser.parse(line).objectValue ?? [:]
                    if let end = object["end"]?.objectValue {
                        ends += 1
                        #expect(end.number("rejected") == 0)
                        told = (key == nil ? first : 0) + (end.number("lines") ?? 0)
                    } else if let progress = object["progress"]?.objectValue {
                        told = (key == nil ? first : 0) + (progress.number("lines") ?? 0)
                        if attempt == 0, told >= events.count / 3 { try await server.kill() }
                    } else {
                        Issue.record("\(String(decoding: line, as: UTF8.self))")
                    }
                }
                #expect(answer.status == 200)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                // The server died.
                #expect(attempt == 0, "\(error)")
            }
            if attempt == 0 { try await server.start() }
        }
        #expect(ends >= 1 || isKilledBehindTheLast)
        #expect(told == events.count)
    }

    @Test func linesOverHTTP() async throws {
        try await test("ndjson") { server, events, _ async throws in
            try await stream(server, events, "application/x-ndjson", header: "") { events.line($0) }
        }
    }

    @Test func rowsOverHTTP() async throws {
        try await test("csv") { server, events, _ async throws in
            try await stream(server, events, "text/csv", header: IngestEvents.header()) { events.row($0) }
        }
    }

    @Test("Events without keys of their own go on under the key of the header", arguments: ["ndjson", "csv"])
    func streamsUnderAKeyOfTheHeader(_ form: String) async throws {
        try await test("header-\(form)") { server, events, _ async throws in
            switch form {
            case "csv":
                let header = IngestEvents.header()
                try await stream(server, events, "text/csv", header: header, key: "h") {
                    events.row($0).replacing(",\(events.key($0)),", with: ",,")
                }
            case _:
                try await stream(server, events, "application/x-ndjson", header: "", key: "h") {
                    events.line($0).replacing(#""idempotencyKey":"\#(events.key($0))","#, with: "")
                }
            }
        }
    }

    @Test(arguments: ["ndjson", "csv"])
    func compressedStreamsOverHTTP(_ form: String) async throws {
        try await test("gzip-\(form)") { server, events, _ async throws in
            switch form {
            case "csv":
                let header = IngestEvents.header()
                try await stream(server, events, "text/csv", header: header, isCompressed: true) { events.row($0) }
            case _:
                try await stream(server, events, "application/x-ndjson", header: "", isCompressed: true) {
                    events.line($0)
                }
            }
        }
    }

    // MARK: Batches over HTTP

    @Test("Batches of JSON, as they are and compressed", arguments: ["json", "gzip-json"])
    func batchesOverHTTP(_ name: String) async throws {
        try await test(name) { server, events, _ async throws in
            var sender = BatchSender(events: events, isCompressed: name == "gzip-json")
            async let killed: Void = killInTheMidst(server, events)
            do {
                try await sender.send(to: server.client())
            } catch is APIClientError {
                // The server died; whether the last batch was taken is not known.
            }
            try await killed
            try await server.start()
            sender.goBack()
            try await sender.send(to: server.client())
        }
    }

    // MARK: Imports

    /// Imports a file; the server and then the command itself are killed in its midst.
    private func importFile(
        _ file: String,
        _ arguments: [String],
        _ server: ServerProcess,
        _ events: IngestEvents,
        _ folder: TemporaryFolder
    ) async throws {
        let checkpoint = folder.path + "/checkpoint"
        let words = ["events", "import", file, "--checkpoint", checkpoint, "--url", server.url, "--key", TestKeys.live]
        let output = folder.path + "/import"
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let first = try ChildProcess(
            executable: try BuiltCommand.path(),
            arguments: words + arguments,
            environment: BuiltCommand.environment([:]),
            outputFolder: output
        )
        try await killInTheMidst(server, events)
        let peak = first.peakMemoryKiB ?? 0
        first.signal(SIGKILL)
        _ = await first.waitForEnd()
        try await server.start()
        let again = words.map { $0.hasPrefix("http://") ? server.url : $0 }
        let second = try await BuiltCommand.run(again + arguments + ["--json"])
        #expect(second.status == .exited(0), "\(second.errors)")
        let report = try JSONParser.parse(Array(second.output.utf8)).objectValue ?? [:]
        #expect(report.number("rejected") == 0)
        #expect(report.number("replaced") == 0)
        // Nothing is left to be done, whoever asks again.
        let third = try await BuiltCommand.run(again + arguments + ["--json"])
        #expect(try JSONParser.parse(Array(third.output.utf8)).objectValue?.number("rows") == 0)
        #expect(peak < 300 << 10, "The import held \(peak) KiB.")
    }

    @Test func importOfLines() async throws {
        try await test("import-jsonl") { server, events, folder async throws in
            let file = folder.path + "/events.jsonl"
            try events.write(to: file) { events.line($0) }
            try await importFile(file, ["--batch-size", "500"], server, events, folder)
        }
    }

    @Test func importOfACompressedTable() async throws {
        try await test("import-csv-gz") { server, events, folder async throws in
            let file = folder.path + "/events.csv.gz"
            try events.write(to: file, header: IngestEvents.header()) { events.row($0) }
            let mapping = [
                "--batch-size", "500", "--event-name", "ingest", "--customer-column", "externalCustomerId",
                "--timestamp-column", "timestamp", "--key-column", "idempotencyKey", "--property", "n=n",
                "--property", "model=model",
            ]
            try await importFile(file, mapping, server, events, folder)
        }
    }

    // MARK: CloudEvents

    @Test func cloudEventsOfThePythonSDK() async throws {
        try await test("cloudevents") { server, events, folder async throws in
            let output = try TemporaryFolder()
            let arguments = { [server.url, TestKeys.live, "batched", events.prefix, "0", "\(events.count)", "500"] }
            let first = try PythonClient.start("send_cloudevents.py", arguments(), output)
            try await killInTheMidst(server, events)
            // A fast one may have come to its end before.
            let status = await first.waitForEnd()
            #expect(status == .exited(0) || status == .exited(2), "\(first.output())")
            try await server.start()
            // All of them again: who was answered and who was not makes no difference.
            let second = try await PythonClient.run("send_cloudevents.py", arguments())
            #expect(second.status == .exited(0), "\(second.output)\(second.errors)")
        }
    }

    @Test("An event a request, on several connections", arguments: ["structured", "binary"])
    func singleCloudEventsOfThePythonSDK(_ mode: String) async throws {
        try await test("cloudevents-\(mode)", count: Self.singles) { server, events, _ async throws in
            var senders = (0..<3).map { part in
                CloudEventSender(
                    mode: mode,
                    events: events,
                    next: events.count * part / 3,
                    end: events.count * (part + 1) / 3
                )
            }
            let first = try senders.map { try $0.start(server) }
            try await killInTheMidst(server, events)
            for (index, sending) in first.enumerated() { try await senders[index].finish(sending, mayBreak: true) }
            try await server.start()
            for (index, sending) in try senders.map({ try $0.start(server) }).enumerated() {
                try await senders[index].finish(sending, mayBreak: false)
            }
            #expect(senders.allSatisfy { $0.next == $0.end })
        }
    }

    @Test(
        "The three modes of the HTTP binding, as the Python SDK writes them, are the same event",
        arguments: ["structured", "binary"]
    )
    func everyModeOfThePythonSDK(_ mode: String) async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        try await prepare(server.client())
        let events = IngestEvents(prefix: "modes", count: 300)
        for mode in [mode, "batched", mode] {
            let result = try await PythonClient.run(
                "send_cloudevents.py",
                [server.url, TestKeys.live, mode, events.prefix, "0", "\(events.count)"]
            )
            #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
        }
        try await check(events, server)
    }
}
