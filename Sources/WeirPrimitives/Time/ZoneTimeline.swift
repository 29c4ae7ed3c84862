/// The offsets of a zone over all time, as spans between transitions.
///
/// The trailing rule of a zone is written out for one full cycle of the Gregorian calendar, 400 years, after which days,
/// weekdays and leap years repeat exactly. Later instants are looked up one or more cycles earlier. So every look-up
/// is one binary search.
final class ZoneTimeline: Sendable {
    /// A stretch of time with one offset: `[start, end)` in seconds since 1970, `.min` and `.max` where it has no bound.
    struct Span: Equatable {
        var start: Int64
        var end: Int64
        var offset: Int32
    }

    /// The instant at which a new offset begins.
    struct Transition: Equatable {
        var at: Int64
        var offset: Int32
    }

    /// No zone may be further from UTC than this many seconds: 26 hours, as TZif files promise.
    static let largestOffset: Int64 = 93_600
    private static let cycleYears = 400
    private static let cycleSeconds: Int64 = 146_097 * 86_400

    /// Where each span but the first begins.
    private let starts: [Int64]
    /// The offset of each span, one more than ``starts``.
    private let offsets: [Int32]
    /// The first instant that is looked up a cycle earlier; nil when the last span goes on for ever.
    private let cycleEnd: Int64?

    init(constantOffset: Int32) {
        starts = []
        offsets = [constantOffset]
        cycleEnd = nil
    }

    /// - Parameters:
    ///   - firstOffset: The offset before the first transition.
    ///   - transitions: In ascending order.
    ///   - daylight: The two offsets of every year after the last transition; nil when its offset stays.
    init(firstOffset: Int32, transitions: [Transition], daylight: DaylightRule?) {
        var all = transitions
        var cycleEnd = Int64.max
        if let daylight {
            let lastYear = transitions.last.map { Self.year(ofSeconds: $0.at) } ?? Self.firstYearOfBareRule
            // Two years after the last transition of the file everything in reach stems from the rule alone.
            let cycleYear = max(lastYear, Self.firstYearOfBareRule) + 2
            let last = transitions.last?.at ?? .min
            all += daylight.transitions(in: cycleYear - 2...cycleYear + Self.cycleYears + 1).filter { $0.at > last }
            cycleEnd = Int64(CivilDay.number(year: cycleYear + Self.cycleYears, month: 1, day: 1)) * 86_400
        }
        var starts: [Int64] = []
        var offsets = [firstOffset]
        for transition in all where transition.offset != offsets[offsets.count - 1] {
            starts.append(transition.at)
            offsets.append(transition.offset)
        }
        self.starts = starts
        self.offsets = offsets
        // Without a transition past the cycle, as with daylight time all year, the last span is the future.
        self.cycleEnd = (starts.last ?? .min) >= cycleEnd ? cycleEnd : nil
    }

    /// A file without any transition says by its rule alone what holds; the rule is not followed back beyond this year.
    private static let firstYearOfBareRule = 1900

    private static func year(ofSeconds seconds: Int64) -> Int {
        CivilDay.date(of: Int(CivilDay.floorDivide(seconds, by: 86_400).quotient)).year
    }

    /// The span an instant lies in.
    func span(at seconds: Int64) -> Span {
        guard let cycleEnd, seconds >= cycleEnd else { return writtenSpan(at: seconds) }
        let shift = ((seconds - cycleEnd) / Self.cycleSeconds + 1) * Self.cycleSeconds
        var span = writtenSpan(at: seconds - shift)
        span.start += shift
        span.end += shift
        return span
    }

    private func writtenSpan(at seconds: Int64) -> Span {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return Span(
            start: low == 0 ? .min : starts[low - 1],
            end: low == starts.count ? .max : starts[low],
            offset: offsets[low]
        )
    }
}
