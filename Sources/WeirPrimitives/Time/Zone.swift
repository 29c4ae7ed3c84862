/// An IANA time zone as a value: which offset from UTC its clocks have at which instant.
///
/// Made from the bytes of a TZif file, so that this type never reads a file or a clock. Offsets are known for all
/// time: after the last transition of the file its trailing rule goes on for ever. Two zones are equal when their
/// identifiers are.
package struct Zone: Sendable {
    /// The IANA name: `Europe/Berlin`.
    package let identifier: String
    private let timeline: ZoneTimeline

    init(identifier: String, timeline: ZoneTimeline) {
        self.identifier = identifier
        self.timeline = timeline
    }

    /// Coordinated universal time; needs no data.
    package static let utc = Zone(identifier: "UTC", timeline: ZoneTimeline(constantOffset: 0))

    /// Seconds that local clocks are ahead of UTC at an instant; negative west of Greenwich.
    package func offsetSeconds(at instant: Timestamp) -> Int {
        Int(timeline.span(at: Self.seconds(of: instant)).offset)
    }

    /// What local clocks show at an instant.
    package func localDateTime(at instant: Timestamp) -> LocalDateTime {
        LocalDateTime(wallMilliseconds: instant.milliseconds + Int64(offsetSeconds(at: instant)) * 1000)
    }

    /// The day local calendars show at an instant.
    package func localDate(at instant: Timestamp) -> LocalDate { localDateTime(at: instant).date }

    /// The instant at which local clocks show a time.
    ///
    /// A time that occurs twice, when clocks go back, is its first occurrence. A time that is skipped, when clocks go
    /// forward, is moved forward by the length of the gap: 02:30 becomes 03:30 when 02:00 jumps to 03:00.
    package func instant(of local: LocalDateTime) -> Timestamp {
        switch resolve(local) {
        case .exists(let instant): instant
        case .skipped(_, let shifted): shifted
        }
    }

    /// The first instant that belongs to a local day.
    ///
    /// It is midnight, or, where midnight is skipped, the moment the clocks jumped over it. A day that is skipped as a
    /// whole (Apia, 30 December 2011) starts where the next one does, so it is empty.
    package func startOfDay(_ date: LocalDate) -> Timestamp {
        switch resolve(LocalDateTime(midnightOf: date)) {
        case .exists(let instant): instant
        case .skipped(let transition, _): transition
        }
    }

    /// Whether a clock time exists, and where it leads.
    private enum Resolution {
        case exists(Timestamp)
        case skipped(transition: Timestamp, shifted: Timestamp)
    }

    private func resolve(_ local: LocalDateTime) -> Resolution {
        let wall = local.wallMilliseconds
        let wallSeconds = CivilDay.floorDivide(wall, by: 1000).quotient
        // No offset is larger than the margin, so the wanted instant lies in one of the spans within it.
        var span = timeline.span(at: wallSeconds - ZoneTimeline.largestOffset)
        while true {
            let seconds = wallSeconds - Int64(span.offset)
            let instant = Timestamp(milliseconds: wall - Int64(span.offset) * 1000)
            guard seconds >= span.end else { return .exists(instant) }
            let next = timeline.span(at: span.end)
            if wallSeconds - Int64(next.offset) < span.end {
                // Past the end by the old offset and before it by the new one: the clocks jumped over this time.
                return .skipped(transition: Timestamp(milliseconds: span.end * 1000), shifted: instant)
            }
            span = next
        }
    }

    /// The span of constant offset an instant lies in, and the one before it if any.
    func spans(at instant: Timestamp) -> (current: ZoneTimeline.Span, previous: ZoneTimeline.Span?) {
        let current = timeline.span(at: Self.seconds(of: instant))
        return (current, current.start == .min ? nil : timeline.span(at: current.start - 1))
    }

    /// The span of constant offset that begins at a transition.
    func span(startingAt seconds: Int64) -> ZoneTimeline.Span { timeline.span(at: seconds) }

    private static func seconds(of instant: Timestamp) -> Int64 {
        CivilDay.floorDivide(instant.milliseconds, by: 1000).quotient
    }
}

extension Zone: Hashable, CustomStringConvertible {
    package static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

    package func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    package var description: String { identifier }
}

/// Why the bytes of a zone were refused.
package enum ZoneError: Error, Equatable {
    /// The bytes do not start as a TZif file does.
    case notTZif
    /// A count, an index or an order in the file contradicts another.
    case damaged
    /// The trailing rule is not a POSIX TZ string with both changes.
    case invalidRule(String)
    /// The file counts leap seconds, which timestamps do not.
    case countsLeapSeconds
}
