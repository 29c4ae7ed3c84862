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
        self.slots = UsageSlots.sorted(slots)
    }

    /// Takes in what a later flush brought.
    package mutating func merge(_ newer: StoredState) throws(CodingFailure) {
        workspace = newer.workspace
        head = newer.head
        fates.merge(newer.fates) { $1 }
        slots = try UsageSlots.merged(slots, newer.slots)
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
}

extension StoredState {
    package func encode(to writer: inout ByteWriter) {
        var encoded = EncodedSpans()
        encode(to: &writer, &encoded)
    }

    /// Writes one of many states: `encoded` goes from one to the next.
    package func encode(to writer: inout ByteWriter, _ encoded: inout EncodedSpans) {
        writer.wide(workspace.rawValue)
        head.encode(to: &writer, &encoded)
        writer.count(fates.count)
        for (sequence, fate) in fates.sorted(by: { $0.key < $1.key }) {
            writer.unsigned(sequence)
            writer.byte(fate.kind.code)
            writer.unsigned(fate.by)
        }
        UsageSlots.encode(slots, to: &writer)
    }

    package init(from reader: inout ByteReader) throws(CodingFailure) {
        let workspace = WorkspaceID(rawValue: try reader.wide())
        let head = try LedgerHead(from: &reader)
        let fates = try Self.fates(from: &reader)
        let slots = try UsageSlots.decode(from: &reader)
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
