import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// Sends events in batches, one after the other, and knows how far it has come.
struct BatchSender {
    let events: IngestEvents
    let isCompressed: Bool
    private var next = 0

    /// Events of a batch: the most that one call takes would leave no midst to be killed in.
    private static let size = 500

    init(events: IngestEvents, isCompressed: Bool) {
        self.events = events
        self.isCompressed = isCompressed
    }

    /// Sends what is left.
    ///
    /// - Throws: ``APIClientError`` when the connection breaks; it can be gone on with.
    mutating func send(to api: APIClient) async throws {
        let headers = isCompressed ? [("Content-Encoding", "gzip")] : []
        while next < events.count {
            let end = min(next + Self.size, events.count)
            let body = Array(events.batch(next..<end).utf8)
            let answer = try await api.send(
                "POST",
                "/v1/events/batch",
                bytes: isCompressed ? try Gzip.compress(body) : body,
                headers: headers
            )
            guard answer.status == 202, answer.json.objectValue?["rejected"] == .array([]) else {
                throw ProcessFailure("the batch from \(next) on was answered \(answer.status): \(answer.text)")
            }
            next = end
        }
    }

    /// Forgets the last batch that was answered, as a sender that keeps no account of answers does.
    mutating func goBack() { next = max(0, next - Self.size) }
}

/// Sends a range of events through the CloudEvents SDK, an event a request.
struct CloudEventSender {
    let mode: String
    let events: IngestEvents
    private(set) var next: Int
    let end: Int

    init(mode: String, events: IngestEvents, next: Int, end: Int) {
        self.mode = mode
        self.events = events
        self.next = next
        self.end = end
    }

    /// A program that is sending.
    struct Sending {
        fileprivate let process: ChildProcess
        // Its output goes there.
        fileprivate let folder: TemporaryFolder
    }

    /// Starts to send what is left.
    func start(_ server: ServerProcess) throws -> Sending {
        let folder = try TemporaryFolder()
        let arguments = [server.url, TestKeys.live, mode, events.prefix, "\(next)", "\(end)"]
        return Sending(process: try PythonClient.start("send_cloudevents.py", arguments, folder), folder: folder)
    }

    /// Waits until it has ended, and takes note of how many were answered: those are not sent again, the one that was
    /// under way is.
    mutating func finish(_ sending: Sending, mayBreak: Bool) async throws {
        let status = await sending.process.waitForEnd()
        // A fast one may have come to its end before the connection broke.
        guard status == .exited(0) || mayBreak && status == .exited(2) else {
            throw ProcessFailure("send_cloudevents.py ended with \(status): \(sending.process.output())")
        }
        let told = try JSONParser.parse(Array(sending.process.standardOutput().utf8)).objectValue
        next += try #require(told?.number("answered"))
    }
}
