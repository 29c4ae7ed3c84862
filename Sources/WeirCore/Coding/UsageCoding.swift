import WeirPrimitives

// The binary form of usage and of the part of a ledger that is always loaded.

extension Accumulator {
    func encode(to writer: inout ByteWriter) {
        switch self {
        case .count(let count):
            writer.byte(0)
            writer.signed(count)
        case .sum(let state):
            writer.byte(1)
            writer.quantity(state.total)
            writer.signed(state.count)
        case .max(let state):
            writer.byte(2)
            writer.quantity(state.value)
            writer.signed(state.count)
        case .min(let state):
            writer.byte(3)
            writer.quantity(state.value)
            writer.signed(state.count)
        case .latest(let state):
            writer.byte(4)
            writer.quantity(state.value)
            state.position.encode(to: &writer)
            writer.signed(state.count)
        case .weighted(let state):
            writer.byte(5)
            writer.timestamp(state.reference)
            writer.quantity(state.total)
            writer.signed(state.moment)
            writer.signed(state.count)
        case .values(let state):
            writer.byte(6)
            writer.count(state.counts.count)
            for (value, count) in state.counts.sorted(by: { $0.key < $1.key }) {
                writer.quantity(value)
                writer.signed(count)
            }
        case .members(let state):
            writer.byte(7)
            writer.count(state.members.count)
            for (name, member) in state.members.sorted(by: { $0.key < $1.key }) {
                writer.string(name)
                writer.signed(member.count)
                member.last.encode(to: &writer)
                writer.byte(member.isActive ? 1 : 0)
            }
        }
    }

    init(from reader: inout ByteReader) throws(CodingFailure) {
        switch try reader.byte() {
        case 0: self = .count(try reader.eventCount())
        case 1:
            var state = SumState()
            state.total = try reader.quantity()
            state.count = try reader.eventCount()
            self = .sum(state)
        case 2: self = .max(try ExtremumState(from: &reader))
        case 3: self = .min(try ExtremumState(from: &reader))
        case 4:
            var state = LatestState()
            state.value = try reader.quantity()
            state.position = try EventPosition(from: &reader)
            state.count = try reader.eventCount()
            self = .latest(state)
        case 5:
            var state = WeightedState(reference: try reader.timestamp())
            state.total = try reader.quantity()
            state.moment = try reader.signed()
            state.count = try reader.eventCount()
            self = .weighted(state)
        case 6:
            var state = ValuesState()
            for _ in 0..<(try reader.count()) {
                let value = try reader.quantity()
                let count = try reader.eventCount()
                state.counts[value] = count
                state.count = try reader.sum(state.count, count)
            }
            self = .values(state)
        case 7:
            var state = MembersState()
            for _ in 0..<(try reader.count()) {
                let name = try reader.string()
                let count = try reader.eventCount()
                let last = try EventPosition(from: &reader)
                let isActive = try reader.byte() == 1
                state.set(MembersState.Member(count: count, last: last, isActive: isActive), for: name)
                state.count = try reader.sum(state.count, count)
            }
            self = .members(state)
        case let tag: throw CodingFailure("usage has the unknown tag \(tag)")
        }
    }
}

extension UTCHour {
    static let possible =
        UTCHour(containing: Timestamp.possible.lowerBound)
        .number...UTCHour(containing: Timestamp.possible.upperBound).number
}

extension ByteReader {
    /// A number of events; below zero in a change that took some out.
    fileprivate mutating func eventCount() throws(CodingFailure) -> Int64 {
        let count = try signed64()
        guard count.magnitude <= 1 << 62 else { throw CodingFailure("a stored number of events is too large") }
        return count
    }

    fileprivate func sum(_ left: Int64, _ right: Int64) throws(CodingFailure) -> Int64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        if overflow { throw CodingFailure("a stored number of events is too large") }
        return sum
    }
}

extension ExtremumState {
    fileprivate init(from reader: inout ByteReader) throws(CodingFailure) {
        self.init()
        value = try reader.quantity()
        count = try reader.eventCount()
    }
}

extension EventPosition {
    fileprivate func encode(to writer: inout ByteWriter) {
        writer.timestamp(timestamp)
        writer.unsigned(sequence)
    }

    fileprivate init(from reader: inout ByteReader) throws(CodingFailure) {
        self.init(timestamp: try reader.timestamp(), sequence: try reader.unsigned())
    }
}

/// The stored form of the spans that were written last.
///
/// Most customers of a workspace have one table of spans, which need be put in order once for all of them.
package struct EncodedSpans {
    private var spans = MeterSpans()
    /// Of no spans at first.
    private var form: [UInt8] = [0]

    package init() {}

    fileprivate mutating func write(_ spans: MeterSpans, to writer: inout ByteWriter) {
        // One and the same table is equal to itself without a look at what it has.
        if spans != self.spans {
            let start = writer.count
            writer.count(spans.byMeter.count)
            for (meter, span) in spans.byMeter.sorted(by: { $0.key < $1.key }) {
                writer.wide(meter.rawValue)
                writer.timestamp(span.effectiveFrom)
                writer.optional(span.stoppedAfter) { $0.unsigned($1) }
            }
            self.spans = spans
            form = Array(writer.bytes[start...])
        } else {
            writer.raw(form)
        }
    }
}

extension LedgerHead {
    package func encode(to writer: inout ByteWriter) {
        var encoded = EncodedSpans()
        encode(to: &writer, &encoded)
    }

    /// Writes one of many heads: `encoded` goes from one to the next.
    package func encode(to writer: inout ByteWriter, _ encoded: inout EncodedSpans) {
        writer.unsigned(sequence)
        writer.unsigned(metersVersion)
        encoded.write(spans, to: &writer)
        writer.count(open.count)
        for reservation in open { reservation.encode(to: &writer) }
        writer.count(counters.count)
        for place in 0..<counters.count {
            let key = counters.key(at: place)
            writer.wide(key.meter.rawValue)
            key.period.encode(to: &writer)
            counters.usage(at: place).encode(to: &writer)
        }
        writer.optional(dayBounds) { writer, bounds in
            writer.signed(Int64(bounds.lowerBound.number))
            writer.signed(Int64(bounds.upperBound.number))
        }
        writer.count(usedMeters.count)
        for meter in usedMeters { writer.wide(meter.rawValue) }
    }

    package init(from reader: inout ByteReader) throws(CodingFailure) {
        let sequence = try reader.unsigned()
        let metersVersion = try reader.unsigned()
        var spans: [MeterID: MeterSpan] = [:]
        for _ in 0..<(try reader.count()) {
            let meter = MeterID(rawValue: try reader.wide())
            let effectiveFrom = try reader.timestamp()
            let stoppedAfter = try reader.optional { reader throws(CodingFailure) in try reader.unsigned() }
            spans[meter] = MeterSpan(effectiveFrom: effectiveFrom, stoppedAfter: stoppedAfter)
        }
        var open: [Reservation] = []
        for _ in 0..<(try reader.count()) { open.append(try Reservation(from: &reader)) }
        var counters = QuotaCounters()
        let counterCount = try reader.count()
        counters.reserve(min(counterCount, 1_000))
        for _ in 0..<counterCount {
            let meter = MeterID(rawValue: try reader.wide())
            let period = try TimeRange(from: &reader)
            counters[CounterKey(meter: meter, period: period)] = try Accumulator(from: &reader)
        }
        let dayBounds = try reader.optional { reader throws(CodingFailure) in
            let first = UTCDay(number: Int32(clamping: try reader.signed64()))
            let last = UTCDay(number: Int32(clamping: try reader.signed64()))
            guard first <= last else { throw CodingFailure("stored day bounds are in the wrong order") }
            return first...last
        }
        var usedMeters: [MeterID] = []
        for _ in 0..<(try reader.count()) { usedMeters.append(MeterID(rawValue: try reader.wide())) }
        self.init(
            sequence: sequence,
            metersVersion: metersVersion,
            spans: MeterSpans(spans),
            open: open,
            counters: counters,
            dayBounds: dayBounds,
            usedMeters: usedMeters
        )
    }
}
