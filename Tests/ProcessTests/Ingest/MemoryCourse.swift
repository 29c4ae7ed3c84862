import WeirTesting

/// What memory a server had while events came in, by how many had come.
struct MemoryCourse: Sendable {
    private struct Sample {
        var events: Int
        var kibibytes: Int
    }

    /// How much more there may be late than early: what the allocator keeps, and pages of the store that differ.
    static let allowanceKiB = 64 << 10

    private let total: Int
    private var samples: [Sample] = []

    /// `total`: How many events there will be.
    init(total: Int) { self.total = total }

    /// Looks at a server again and again until the task is cancelled.
    ///
    /// `events`: How many have come; throws while the server is away.
    static func watch(
        _ server: ServerProcess,
        total: Int,
        events: () async throws -> Int
    ) async -> MemoryCourse {
        var course = MemoryCourse(total: total)
        while !Task.isCancelled {
            // The memory first: what comes between the two is counted as if it had been there already.
            if let memory = server.anonymousMemoryKiB, let events = try? await events() { course.add(memory, events) }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return course
    }

    mutating func add(_ kibibytes: Int, _ events: Int) {
        samples.append(Sample(events: events, kibibytes: kibibytes))
    }

    /// The most memory while a part of the events came, in quarters of all.
    func peakKiB(ofQuarters quarters: ClosedRange<Int>) -> Int? {
        samples.filter { sample in
            sample.events * 4 >= (quarters.lowerBound - 1) * total && sample.events * 4 <= quarters.upperBound * total
        }
        .map(\.kibibytes).max()
    }

    /// What is wrong with the course; nil when memory stayed flat.
    ///
    /// The last quarter is compared with the second one: in the first the server fills what it keeps at all.
    var problem: String? {
        // A few events may be over before anyone has looked; then what came before stands for it.
        guard let early = peakKiB(ofQuarters: 2...2) ?? peakKiB(ofQuarters: 1...3),
            let late = peakKiB(ofQuarters: 4...4)
        else { return "memory was looked at \(samples.count) times only" }
        guard late > early + Self.allowanceKiB else { return nil }
        return """
            the last quarter of \(total) events took \(late) KiB, the second \(early) KiB: more than \
            \(Self.allowanceKiB) KiB more
            """
    }

    var description: String {
        let peaks = (1...4).map { peakKiB(ofQuarters: $0...$0).map { "\($0 >> 10)" } ?? "–" }
        return "anonymous memory by quarter: \(peaks.joined(separator: ", ")) MiB"
    }
}
