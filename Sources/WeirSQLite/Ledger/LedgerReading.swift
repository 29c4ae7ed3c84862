import GRDB
import WeirCore
import WeirPrimitives
import WeirStorage

/// Reads of the ledger's runs within one transaction.
///
/// What was read of a customer is kept for the next question about the same one.
final class LedgerReading {
    private let reader: RunReader
    private var states: [CustomerID: [[UInt8]]] = [:]
    private var mergedStates: [CustomerID: StoredState?] = [:]
    private var heads: [CustomerID: LedgerHead?] = [:]

    init(_ reader: RunReader) { self.reader = reader }

    func facts(_ requirements: [Requirement]) throws -> StoredFacts {
        var facts = StoredFacts()
        var totals: [CustomerID: [MeterHours]] = [:]
        for requirement in requirements {
            let customer = requirement.customer
            switch requirement {
            case .customer(_, let workspace):
                facts.heads.updateValue(try head(of: customer), forKey: customer)
                facts.workspaces[customer] = workspace
            case .key(_, let hash):
                try loadKey(hash, of: customer, into: &facts)
            case .fate(_, let sequence):
                let fate = try state(of: customer)?.fates[sequence]
                facts.fates[customer, default: [:]].updateValue(fate, forKey: sequence)
            case .record(_, let sequence):
                let record = try record(at: sequence, of: customer)
                facts.records[customer, default: [:]].updateValue(record, forKey: sequence)
            case .days(_, let meter, let days):
                try loadDays(days, of: meter, customer, into: &facts)
            case .totals(_, let meter, let hours):
                totals[customer, default: []].append(MeterHours(meter: meter, hours: hours))
                // With it the head is known too.
                _ = try stateBytes(of: customer)
            case .events(_, let range):
                facts.events[customer, default: [:]][range] = try events(of: customer, in: range)
            case .past:
                preconditionFailure("Only a ledger whose store adds up the past asks for it.")
            }
            if facts.headSequences[customer] == nil {
                facts.headSequences[customer] = try head(of: customer)?.sequence ?? 0
            }
        }
        // All that is asked of a customer is added up in one go.
        for (customer, names) in totals { facts.totals[customer] = try self.totals(names, of: customer) }
        return facts
    }

    // MARK: States

    private func stateBytes(of customer: CustomerID) throws -> [[UInt8]] {
        if let known = states[customer] { return known }
        let values = try reader.values(of: customer.rawValue, in: LedgerFamilies.states)
        states[customer] = values
        return values
    }

    /// Only the newest state says how the head is.
    private func head(of customer: CustomerID) throws -> LedgerHead? {
        if let known = heads[customer] { return known }
        let known = states[customer]
        let newest = try known.map(\.last) ?? reader.newestValue(of: customer.rawValue, in: LedgerFamilies.states)
        let head = try newest.map { bytes throws(CodingFailure) in try StoredState.head(of: bytes) }
        heads[customer] = .some(head)
        return head
    }

    func headSequence(of customer: CustomerID) throws -> Sequence64 { try head(of: customer)?.sequence ?? 0 }

    func state(of customer: CustomerID) throws -> StoredState? {
        if let merged = mergedStates[customer] { return merged }
        let merged = try Self.merged(stateBytes(of: customer))
        mergedStates[customer] = .some(merged)
        return merged
    }

    static func merged(_ values: [[UInt8]]) throws(CodingFailure) -> StoredState? {
        try StoredState.merged(values.map { value throws(CodingFailure) in try LedgerFamilies.decodeState(value) })
    }

    private func loadDays(
        _ days: ClosedRange<UTCDay>,
        of meter: MeterID,
        _ customer: CustomerID,
        into facts: inout StoredFacts
    ) throws {
        var loaded = [[GroupKey: DayUsage]](
            repeating: [:],
            count: Int(days.upperBound.number - days.lowerBound.number) + 1
        )
        let slots = try state(of: customer)?.slots ?? []
        var place = slots.firstIndex { $0.meter == meter } ?? slots.endIndex
        // The hours of a series follow one another, so those of its days are put together before they are looked up.
        while place < slots.endIndex, slots[place].meter == meter {
            let (group, day) = (slots[place].group, slots[place].hour.day)
            var usage = DayUsage()
            repeat {
                if slots[place].usage.eventCount != 0 { usage.hours[slots[place].hour] = slots[place].usage }
                place += 1
            } while place < slots.endIndex && slots[place].hour.day == day && slots[place].group == group
                && slots[place].meter == meter
            if days.contains(day), !usage.isEmpty { loaded[Int(day.number - days.lowerBound.number)][group] = usage }
        }
        for (offset, usage) in loaded.enumerated() {
            let day = UTCDay(number: days.lowerBound.number + Int32(offset))
            facts.days[customer, default: [:]][MeterDay(meter: meter, day: day)] = usage
        }
    }

    /// Usage over whole hours, added up where it lies; only what several flushes hold of an hour is put together first.
    private func totals(
        _ names: [MeterHours],
        of customer: CustomerID
    ) throws -> [MeterHours: [GroupKey: Accumulator]?] {
        if mergedStates[customer] == nil {
            var totals = HourTotals(names)
            let states = try stateBytes(of: customer)
            let addsUp = try states.indices.allSatisfy { index in
                try totals.add(encodedState: states[index], isOldest: index == 0)
            }
            if addsUp { return totals.totals }
        }
        var totals = HourTotals(names)
        totals.add(try state(of: customer)?.slots ?? [])
        return totals.totals
    }

    // MARK: Entries

    /// Looks at one page a run, however many entries the customer has.
    private func record(at sequence: Sequence64, of customer: CustomerID) throws -> LedgerRecord? {
        let customer = customer.rawValue
        guard let block = try reader.entry(of: customer, atOrBefore: sequence, in: LedgerFamilies.entries) else {
            return nil
        }
        return try RecordBlocks.record(at: sequence, in: block)
    }

    /// Bytes of entries that are read at once, about.
    private static let readBytes = 4 << 20

    /// Entries from a sequence on, in order; up to `limit`, or as many as are not too large together.
    func records(of customer: CustomerID, after sequence: Sequence64, limit: Int) throws -> [LedgerRecord] {
        var records: [LedgerRecord] = []
        guard limit > 0 else { return records }
        var bytes = 0
        try reader.forEachEntry(of: customer.rawValue, from: sequence + 1, in: LedgerFamilies.entries) { block in
            records += try RecordBlocks.records(after: sequence, limit: limit - records.count, in: block)
            bytes += block.count
            return records.count < limit && bytes < Self.readBytes
        }
        return records
    }

    /// Events with a timestamp in the range that count as far as the store knows.
    private func events(of customer: CustomerID, in range: TimeRange) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        let times = range.start.milliseconds..<max(range.start.milliseconds, range.end.milliseconds)
        try reader.forEachEntry(of: customer.rawValue, times: times, in: LedgerFamilies.entries) { block in
            events += try RecordBlocks.events(in: range, of: block)
        }
        guard !events.isEmpty, let fates = try state(of: customer)?.fates, !fates.isEmpty else { return events }
        return events.filter { fates[$0.sequence] == nil }
    }

    // MARK: Keys

    private func loadKey(_ hash: UInt64, of customer: CustomerID, into facts: inout StoredFacts) throws {
        var found: [Sequence64] = []
        for sequence in try sequences(withKey: hash).sorted(by: >) {
            // Another customer's key may have the same hash.
            guard let record = try record(at: sequence, of: customer) else { continue }
            found.append(sequence)
            facts.records[customer, default: [:]].updateValue(record, forKey: sequence)
            let fate = try state(of: customer)?.fates[sequence]
            facts.fates[customer, default: [:]].updateValue(fate, forKey: sequence)
        }
        facts.keys[customer, default: [:]][hash] = found
    }

    func sequences(withKey hash: UInt64) throws -> [Sequence64] {
        var sequences: [Sequence64] = []
        for value in try reader.values(of: RunKey(hash), in: LedgerFamilies.keys) {
            var reader = ByteReader(value)
            while !reader.isAtEnd { sequences.append(try reader.unsigned()) }
        }
        return sequences
    }
}

extension StoredState {
    /// The head of an encoded state, without the rest.
    static func head(of bytes: [UInt8]) throws(CodingFailure) -> LedgerHead {
        var reader = ByteReader(bytes)
        _ = try reader.wide()
        return try LedgerHead(from: &reader)
    }
}
