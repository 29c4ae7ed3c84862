import WeirAPI
import WeirClient

/// Reads what has happened in a workspace, from an event on, oldest first.
///
/// The API lists the newest first and in pages. So it walks back to where it was, remembers only where each page begins, and
/// reads the pages again the other way; at any time it holds the events of one page.
struct NewsReading: Sendable {
    let reading: PatientReading

    /// Events of one page, the most that the API gives.
    static let pageSize = 200
    /// Pages whose beginnings are remembered at most, some hundred bytes each; what lies before them is walked to again.
    static let mostPages = 10_000

    /// One page of the list, newest first.
    private struct Page {
        var events: [JSONObject]
        /// Where the one after it begins, with older events.
        var next: String?
    }

    /// The event behind which news begin: the newest one there is, nil for none.
    ///
    /// A server that is not there at all is an error here: whoever has just begun has more likely mistyped.
    ///
    /// - Throws: as ``PatientReading/read(_:waitsForServer:)``.
    func newest() async throws -> String? {
        try await page(from: nil, limit: 1, waitsForServer: false).events.first.flatMap(Self.id)
    }

    /// Hands on each event after one, oldest first, and says which was the last.
    ///
    /// It returns when there is nothing newer; what happens meanwhile is handed on too.
    ///
    /// - Throws: as ``PatientReading/read(_:waitsForServer:)``, and what `each` throws.
    func news(
        after last: String?,
        mostPages: Int = Self.mostPages,
        each: (JSONObject) async throws -> Void
    ) async throws -> String? {
        var last = last
        while true {
            // The first page begins with whatever is newest by then, so it is kept as it was read and not read again.
            let first = try await page(from: nil)
            let begin = last
            guard !Self.unread(first.events, after: begin).isEmpty else { return last }
            var beginnings: [String] = []
            var isWhole = true
            var oldest = first
            while Self.unread(oldest.events, after: last).count == oldest.events.count, let next = oldest.next {
                let older = try await page(from: next)
                // Remembered are pages with something new alone: with too little room for both, nothing would be handed on.
                guard !Self.unread(older.events, after: last).isEmpty else { break }
                // Those given up are the newest: they are walked to again.
                if beginnings.count == mostPages {
                    beginnings.removeFirst(max(1, mostPages / 2))
                    isWhole = false
                }
                beginnings.append(next)
                oldest = older
            }
            var current = beginnings.popLast() == nil ? nil : oldest
            while let page = current {
                last = try await Self.handOn(page, after: last, each)
                current = nil
                if let beginning = beginnings.popLast() { current = try await self.page(from: beginning) }
            }
            guard isWhole else { continue }
            last = try await Self.handOn(first, after: last, each)
            // Events without ids lead nowhere.
            if last == begin { return last }
        }
    }

    /// Hands on what is newer, oldest first, and says which was the last.
    private static func handOn(
        _ page: Page,
        after last: String?,
        _ each: (JSONObject) async throws -> Void
    ) async throws -> String? {
        var last = last
        for event in unread(page.events, after: last).reversed() {
            try await each(event)
            last = id(event) ?? last
        }
        return last
    }

    /// Those of a page that are newer than an event; all of them when it is not among them.
    private static func unread(_ events: [JSONObject], after last: String?) -> ArraySlice<JSONObject> {
        events.prefix { id($0) != last }
    }

    private static func id(_ event: JSONObject) -> String? { event["id"]?.stringValue }

    private func page(
        from cursor: String?,
        limit: Int = Self.pageSize,
        waitsForServer: Bool = true
    ) async throws -> Page {
        let rest = cursor.map { "&cursor=\(PercentEncoding.encode($0))" } ?? ""
        let answer = try await reading.read(
            "/v1/webhook-events?limit=\(limit)\(rest)",
            waitsForServer: waitsForServer
        ).objectValue
        guard let events = answer?["webhookEvents"]?.arrayValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        return Page(events: events.compactMap(\.objectValue), next: answer?["nextCursor"]?.stringValue)
    }
}
