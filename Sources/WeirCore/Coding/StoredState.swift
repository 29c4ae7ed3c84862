package import WeirPrimitives

/// The state of one customer as a flush brings it to the store: the head, what became of entries, and usage.
///
/// The states of several flushes merge into one: the newest head, all fates, and usage hour by hour.
package struct StoredState: Sendable, Equatable {
    package var workspace: WorkspaceID
    package var head: LedgerHead
    package var fates: [Sequence64: Fate]
    /// In the order of meter, digest of the group, group, and hour.
    package var slots: [UsageDeltas.Slot]

    package init(workspace: WorkspaceID, head: LedgerHead, fates: [Sequence64: Fate], slots: [UsageDeltas.Slot]) {
        self.workspace = workspace
        self.head = head
        self.fates = fates
        // Places are sorted, not slots, which are large.
        self.slots =
            slots.count < 2 ? slots : slots.indices.sorted { Self.precedes(slots[$0], slots[$1]) }.map { slots[$0] }
    }

    private static func precedes(_ left: UsageDeltas.Slot, _ right: UsageDeltas.Slot) -> Bool {
        if left.meter.halves.high != right.meter.halves.high {
            return left.meter.halves.high < right.meter.halves.high
        }
        if left.meter.halves.low != right.meter.halves.low { return left.meter.halves.low < right.meter.halves.low }
        if left.group.digest != right.group.digest { return left.group.digest < right.group.digest }
        if left.group != right.group { return left.group.text.utf8.lexicographicallyPrecedes(right.group.text.utf8) }
        return left.hour < right.hour
    }

    /// Takes in what a later flush brought.
    package mutating func merge(_ newer: StoredState) throws(CodingFailure) {
        workspace = newer.workspace
        head = newer.head
        fates.merge(newer.fates) { $1 }
        slots = try Self.merged(slots, newer.slots)
    }

    /// One state of several, oldest first; nil of none.
    ///
    /// Neighbours are merged in pairs, so that no slot is gone through more often than it must.
    package static func merged(_ states: [StoredState]) throws(CodingFailure) -> StoredState? {
        var states = states
        while states.count > 1 {
            var pairs: [StoredState] = []
            for index in stride(from: 0, to: states.count, by: 2) {
                var state = states[index]
                if index + 1 < states.count { try state.merge(states[index + 1]) }
                pairs.append(state)
            }
            states = pairs
        }
        return states.first
    }

    private static func merged(
        _ older: [UsageDeltas.Slot],
        _ newer: [UsageDeltas.Slot]
    ) throws(CodingFailure) -> [UsageDeltas.Slot] {
        var result: [UsageDeltas.Slot] = []
        result.reserveCapacity(older.count + newer.count)
        var (left, right) = (0, 0)
        while left < older.count, right < newer.count {
            if precedes(older[left], newer[right]) {
                result.append(older[left])
                left += 1
            } else if precedes(newer[right], older[left]) {
                result.append(newer[right])
                right += 1
            } else {
                var slot = older[left]
                do {
                    try slot.merge(newer[right])
                } catch {
                    throw CodingFailure("stored usage of an hour does not add up")
                }
                result.append(slot)
                left += 1
                right += 1
            }
        }
        result.append(contentsOf: older[left...])
        result.append(contentsOf: newer[right...])
        return result
    }
}

extension StoredState {
    package func encode(to writer: inout ByteWriter) {
        writer.wide(workspace.rawValue)
        head.encode(to: &writer)
        writer.count(fates.count)
        for (sequence, fate) in fates.sorted(by: { $0.key < $1.key }) {
            writer.unsigned(sequence)
            writer.byte(fate.kind.code)
            writer.unsigned(fate.by)
        }
        writer.count(slots.count)
        for place in slots.indices {
            // The hours of one series follow one another: meter and group are written once.
            let isSameSeries =
                place > 0 && slots[place - 1].meter.halves == slots[place].meter.halves
                && slots[place - 1].group == slots[place].group
            writer.byte((isSameSeries ? 1 : 0) | (slots[place].isWhole ? 2 : 0))
            if !isSameSeries {
                writer.wide(slots[place].meter.rawValue)
                writer.string(slots[place].group.text)
            }
            writer.signed(slots[place].hour.number - (isSameSeries ? slots[place - 1].hour.number : 0))
            slots[place].usage.encode(to: &writer)
        }
    }

    package init(from reader: inout ByteReader) throws(CodingFailure) {
        let workspace = WorkspaceID(rawValue: try reader.wide())
        let head = try LedgerHead(from: &reader)
        let fates = try Self.fates(from: &reader)
        var slots: [UsageDeltas.Slot] = []
        var slotReader = try SlotReader(from: &reader)
        slots.reserveCapacity(slotReader.left)
        while let slot = try slotReader.next(from: &reader) {
            slots.append(
                UsageDeltas.Slot(
                    meter: slotReader.meter,
                    group: slotReader.group,
                    hour: slot.hour,
                    isWhole: slot.isWhole,
                    usage: slot.usage
                )
            )
        }
        self.workspace = workspace
        self.head = head
        self.fates = fates
        self.slots = slots
    }

    private static func fates(from reader: inout ByteReader) throws(CodingFailure) -> [Sequence64: Fate] {
        var fates: [Sequence64: Fate] = [:]
        for _ in 0..<(try reader.count()) {
            let sequence = try reader.unsigned()
            guard let kind = Fate.Kind(code: try reader.byte()) else {
                throw CodingFailure("a stored fate has no known kind")
            }
            fates[sequence] = Fate(kind: kind, by: try reader.unsigned())
        }
        return fates
    }

    /// Gives the slots of an encoded state one by one.
    struct SlotReader {
        /// Those that were not given yet.
        private(set) var left: Int
        /// The series of the slot that was given last.
        private(set) var meter = MeterID(rawValue: 0)
        private(set) var group = GroupKey.empty
        private var hour: Int64 = 0

        /// The next to be read are the slots.
        init(from reader: inout ByteReader) throws(CodingFailure) { left = try reader.count() }

        /// The next to be read is the whole state.
        init(behindHeadOf reader: inout ByteReader) throws(CodingFailure) {
            _ = try reader.wide()
            _ = try LedgerHead(from: &reader)
            _ = try StoredState.fates(from: &reader)
            try self.init(from: &reader)
        }

        mutating func next(
            from reader: inout ByteReader
        ) throws(CodingFailure) -> (isNewSeries: Bool, hour: UTCHour, isWhole: Bool, usage: Accumulator)? {
            guard left > 0 else { return nil }
            left -= 1
            let flags = try reader.byte()
            guard flags < 4 else { throw CodingFailure("stored usage has unknown flags") }
            let isNewSeries = flags & 1 == 0
            if isNewSeries {
                meter = MeterID(rawValue: try reader.wide())
                group = GroupKey(storedText: try reader.string())
                hour = 0
            }
            let (number, overflow) = hour.addingReportingOverflow(try reader.signed64())
            guard !overflow, UTCHour.possible.contains(number) else {
                throw CodingFailure("a stored hour is out of range")
            }
            hour = number
            return (isNewSeries, UTCHour(number: number), flags & 2 != 0, try Accumulator(from: &reader))
        }
    }
}

extension Fate.Kind {
    fileprivate var code: UInt8 {
        switch self {
        case .replaced: 0
        case .retracted: 1
        case .committed: 2
        case .released: 3
        case .expired: 4
        }
    }

    fileprivate init?(code: UInt8) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}
