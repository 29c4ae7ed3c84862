import Synchronization
import Testing
import WeirAPI
import WeirClient

@testable import weir

/// How `weir listen` reads what has happened: all of it, in order, whatever stands in its way for a time.
struct NewsReadingTests {
    /// A list of events as the API answers it, newest first, with failures in between.
    private final class Feed: Sendable {
        private struct State {
            /// Ids, oldest first; the number is the place.
            var count = 0
            var failures: [APIResponse?] = []
            var requests = 0
            var waits: [Duration] = []
            var told: [String] = []
        }

        private let state = Mutex(State())

        init(_ count: Int, failures: [APIResponse?] = []) {
            state.withLock {
                $0.count = count
                $0.failures = failures
            }
        }

        var requests: Int { state.withLock { $0.requests } }
        var waits: [Duration] { state.withLock { $0.waits } }
        var told: [String] { state.withLock { $0.told } }

        func happen(_ more: Int) { state.withLock { $0.count += more } }

        var reading: NewsReading {
            NewsReading(
                reading: PatientReading(
                    ask: { [self] in try answer($0) },
                    wait: { [self] wait in
                        guard state.withLock({ $0.waits.count }) < 1_000 else { throw CancellationError() }
                        state.withLock { $0.waits.append(wait) }
                    },
                    tell: { [self] text in state.withLock { $0.told.append(text) } }
                )
            )
        }

        private func answer(_ path: String) throws -> APIResponse {
            let failures = state.withLock { state -> [APIResponse?] in
                state.requests += 1
                guard !state.failures.isEmpty else { return [] }
                return [state.failures.removeFirst()]
            }
            for failure in failures {
                guard let failure else { throw APIClientError.interrupted(reason: "cut") }
                return failure
            }
            let query = path.split(separator: "?").last?.split(separator: "&") ?? []
            func value(_ name: String) -> Int? {
                query.first { $0.hasPrefix(name + "=") }.flatMap { Int($0.dropFirst(name.count + 1)) }
            }
            let limit = value("limit") ?? 50
            let end = value("cursor") ?? state.withLock { $0.count }
            let start = max(0, end - limit)
            let events = (start..<end).reversed().map { JSONValue.object(["id": .string("evt_\($0)")]) }
            let next: JSONValue = start > 0 ? .string("\(start)") : .null
            let body: JSONValue = ["webhookEvents": .array(events), "nextCursor": next]
            return APIResponse(status: 200, headers: [], body: body.jsonBytes)
        }
    }

    private static func refusal(_ status: Int, retryAfter: String? = nil) -> APIResponse {
        APIResponse(status: status, headers: retryAfter.map { [("Retry-After", $0)] } ?? [], body: [])
    }

    private static func ids(_ range: Range<Int>) -> [String] { range.map { "evt_\($0)" } }

    @Test(
        "All that happened is handed on once, oldest first, however much it is",
        arguments: [1, 199, 200, 201, 5_000]
    )
    func isWhole(count: Int) async throws {
        let feed = Feed(10)
        let last = try await feed.reading.newest()
        #expect(last == "evt_9")
        feed.happen(count)
        var seen: [String] = []
        let end = try await feed.reading.news(after: last) { seen.append($0["id"]?.stringValue ?? "") }
        #expect(seen == Self.ids(10..<10 + count))
        #expect(end == "evt_\(9 + count)")
        #expect(try await feed.reading.news(after: end) { _ in Issue.record("twice") } == end)
    }

    @Test("From the very first event on, where there was none before")
    func fromNothing() async throws {
        let feed = Feed(0)
        #expect(try await feed.reading.newest() == nil)
        #expect(try await feed.reading.news(after: nil) { _ in Issue.record("there is none") } == nil)
        feed.happen(450)
        var seen: [String] = []
        _ = try await feed.reading.news(after: nil) { seen.append($0["id"]?.stringValue ?? "") }
        #expect(seen == Self.ids(0..<450))
    }

    @Test("What happens while it catches up is handed on too, in order and once")
    func growsMeanwhile() async throws {
        let feed = Feed(1_500)
        var seen: [String] = []
        let end = try await feed.reading.news(after: "evt_0") { event in
            seen.append(event["id"]?.stringValue ?? "")
            if seen.count % 300 == 0, seen.count <= 1_500 { feed.happen(130) }
        }
        #expect(seen == Self.ids(1..<1_500 + 5 * 130))
        #expect(end == "evt_2149")
    }

    @Test("What it remembers is bounded, and what lies before that is walked to again", arguments: [1, 2, 3, 7])
    func isBounded(mostPages: Int) async throws {
        let feed = Feed(4_321)
        var seen: [String] = []
        _ = try await feed.reading.news(after: nil, mostPages: mostPages) { seen.append($0["id"]?.stringValue ?? "") }
        #expect(seen == Self.ids(0..<4_321))
    }

    @Test(
        "A busy or failing server is waited for where it stands: as long as it asks, at most five minutes, and it is told"
    )
    func waits() async throws {
        let failures = [
            Self.refusal(503), Self.refusal(503), Self.refusal(503, retryAfter: "soon"),
            Self.refusal(429, retryAfter: "7"),
            nil, Self.refusal(500, retryAfter: "99999"), Self.refusal(502), Self.refusal(502), Self.refusal(504),
        ]
        let feed = Feed(1_000, failures: failures)
        var seen = 0
        _ = try await feed.reading.news(after: "evt_99") { _ in seen += 1 }
        #expect(seen == 900)
        #expect(
            feed.waits == [
                .milliseconds(500), .seconds(1), .seconds(2), .seconds(7), .seconds(8), .seconds(300), .seconds(10),
                .seconds(10), .seconds(10),
            ]
        )
        #expect(feed.told.count == 7, "\(feed.told)")
        #expect(feed.told.first == "the server answered with status 503; trying again")
        #expect(feed.told.last == "connected again")
        // Each page is read twice but for the first, and one more looks for the end.
        #expect(feed.requests < failures.count + 14)
    }

    @Test("What would stay so ends it", arguments: [400, 401, 403, 404, 410])
    func ends(status: Int) async throws {
        let feed = Feed(1, failures: [Self.refusal(503), Self.refusal(status)])
        await #expect(throws: CommandFailure.self) { try await feed.reading.newest() }
        #expect(feed.waits.count == 1)
    }

    @Test("An address that cannot be one ends it, and at the beginning one where nothing answers")
    func addresses() async throws {
        for (error, ends) in [
            (APIClientError.misconfigured(reason: "x"), true), (.interrupted(reason: "x"), false),
            (.unreachable(.url("http://h"), reason: "x"), false),
        ] {
            let reading = NewsReading(
                reading: PatientReading(
                    ask: { _ in throw error },
                    wait: { _ in throw CancellationError() },
                    tell: { _ in }
                )
            )
            if ends {
                await #expect(throws: APIClientError.self) { try await reading.news(after: nil) { _ in } }
            } else {
                await #expect(throws: CancellationError.self) { try await reading.news(after: nil) { _ in } }
            }
        }
        let absent = NewsReading(
            reading: PatientReading(
                ask: { _ in throw APIClientError.unreachable(.url("http://h"), reason: "x") },
                wait: { _ in },
                tell: { _ in }
            )
        )
        await #expect(throws: APIClientError.self) { try await absent.newest() }
    }
}
