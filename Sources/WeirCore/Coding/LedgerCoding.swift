import WeirPrimitives

// The binary form of entries. A tag never changes its meaning; new forms get new tags.

extension LedgerRecord {
    package func encode(to writer: inout ByteWriter) {
        if case .event(let event) = entry {
            return Self.encode(event, sequence: sequence, receivedAt: receivedAt, to: &writer)
        }
        writer.unsigned(sequence)
        writer.timestamp(receivedAt)
        switch entry {
        case .meters(let entry):
            writer.byte(0)
            entry.encode(to: &writer)
        case .event: break
        case .retracted(let key, let sequence):
            writer.byte(2)
            writer.string(key)
            writer.unsigned(sequence)
        case .reserved(let reservation):
            writer.byte(3)
            reservation.encode(to: &writer)
        case .renewed(let reservation, let expiresAt):
            writer.byte(4)
            writer.unsigned(reservation)
            writer.timestamp(expiresAt)
        case .released(let reservation):
            writer.byte(5)
            writer.unsigned(reservation)
        case .expired(let reservation):
            writer.byte(6)
            writer.unsigned(reservation)
        }
    }

    /// Writes an event as ``encode(to:)`` writes the entry that holds it.
    static func encode(
        _ event: EventEntry,
        sequence: Sequence64,
        receivedAt: Timestamp,
        to writer: inout ByteWriter
    ) {
        writer.unsigned(sequence)
        writer.timestamp(receivedAt)
        writer.byte(LedgerEntryTag.event)
        event.encode(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(CodingFailure) {
        let sequence = try reader.unsigned()
        let receivedAt = try reader.timestamp()
        let entry: LedgerEntry
        switch try reader.byte() {
        case 0: entry = .meters(try MetersEntry(from: &reader))
        case LedgerEntryTag.event: entry = .event(try EventEntry(from: &reader))
        case 2: entry = .retracted(key: try reader.string(), sequence: try reader.unsigned())
        case 3: entry = .reserved(try Reservation(from: &reader))
        case 4: entry = .renewed(reservation: try reader.unsigned(), expiresAt: try reader.timestamp())
        case 5: entry = .released(reservation: try reader.unsigned())
        case 6: entry = .expired(reservation: try reader.unsigned())
        case let tag: throw CodingFailure("an entry has the unknown tag \(tag)")
        }
        self.init(sequence: sequence, receivedAt: receivedAt, entry: entry)
    }
}

extension LedgerRecord {
    /// The timestamp of an encoded entry that is an event, without decoding all of it; nil for another entry.
    static func eventTimestamp(of bytes: [UInt8], in range: Range<Int>) -> Timestamp? {
        bytes.withUnsafeBufferPointer { bytes in
            let afterSequence = Varint.read(bytes, at: range.lowerBound).next
            let tag = Varint.read(bytes, at: afterSequence).next
            guard tag < range.upperBound, bytes[tag] == LedgerEntryTag.event else { return nil }
            let raw = UInt64(bitPattern: Int64(Varint.read(bytes, at: tag + 1).value))
            return Timestamp(milliseconds: Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
        }
    }
}

enum LedgerEntryTag {
    static let event: UInt8 = 1
}

extension MetersEntry {
    fileprivate func encode(to writer: inout ByteWriter) {
        writer.unsigned(version)
        writer.count(started.count)
        for (meter, effectiveFrom) in started.sorted(by: { $0.key < $1.key }) {
            writer.wide(meter.rawValue)
            writer.timestamp(effectiveFrom)
        }
        writer.count(stopped.count)
        for meter in stopped { writer.wide(meter.rawValue) }
    }

    fileprivate init(from reader: inout ByteReader) throws(CodingFailure) {
        self.init(version: try reader.unsigned(), started: [:], stopped: [])
        for _ in 0..<(try reader.count()) {
            started[MeterID(rawValue: try reader.wide())] = try reader.timestamp()
        }
        for _ in 0..<(try reader.count()) { stopped.append(MeterID(rawValue: try reader.wide())) }
    }
}

extension EventEntry {
    fileprivate func encode(to writer: inout ByteWriter) {
        writer.timestamp(event.timestamp)
        event.content.withBytes { writer.raw($0) }
        writer.optional(replaces) { $0.unsigned($1) }
        switch origin {
        case .recorded:
            writer.byte(0)
        case .consumed(let decision):
            writer.byte(1)
            decision.encode(to: &writer)
        case .committed(let reservation, let overrun, let decision):
            writer.byte(2)
            writer.unsigned(reservation)
            writer.quantity(overrun)
            decision.encode(to: &writer)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(CodingFailure) {
        let event = UsageEvent(timestamp: try reader.timestamp(), content: try EventContent(from: &reader))
        let replaces = try reader.optional { reader throws(CodingFailure) in try reader.unsigned() }
        let origin: EventOrigin
        switch try reader.byte() {
        case 0: origin = .recorded
        case 1: origin = .consumed(try RecordedDecision(from: &reader))
        case 2:
            origin = .committed(
                reservation: try reader.unsigned(),
                overrun: try reader.quantity(),
                try RecordedDecision(from: &reader)
            )
        case let tag: throw CodingFailure("an event has the unknown origin \(tag)")
        }
        self.init(event: event, replaces: replaces, origin: origin)
    }
}

extension RecordedDecision {
    fileprivate func encode(to writer: inout ByteWriter) {
        writer.string(feature)
        writer.quantity(quantity)
        writer.quantity(used)
        writer.quantity(reserved)
        writer.optional(limit) { $0.quantity($1) }
        writer.timestamp(resetsAt)
    }

    fileprivate init(from reader: inout ByteReader) throws(CodingFailure) {
        self.init(
            feature: try reader.string(),
            quantity: try reader.quantity(),
            used: try reader.quantity(),
            reserved: try reader.quantity(),
            limit: try reader.optional { reader throws(CodingFailure) in try reader.quantity() },
            resetsAt: try reader.timestamp()
        )
    }
}

extension Reservation {
    func encode(to writer: inout ByteWriter) {
        writer.unsigned(sequence)
        writer.string(key)
        writer.string(feature)
        writer.wide(meter.rawValue)
        period.encode(to: &writer)
        writer.quantity(quantity)
        writer.optional(limit) { $0.quantity($1) }
        writer.string(eventName)
        properties.encode(to: &writer)
        writer.signed(lifetimeMilliseconds)
        writer.timestamp(createdAt)
        writer.timestamp(expiresAt)
    }

    init(from reader: inout ByteReader) throws(CodingFailure) {
        self.init(
            sequence: try reader.unsigned(),
            key: try reader.string(),
            feature: try reader.string(),
            meter: MeterID(rawValue: try reader.wide()),
            period: try TimeRange(from: &reader),
            quantity: try reader.quantity(),
            limit: try reader.optional { reader throws(CodingFailure) in try reader.quantity() },
            eventName: try reader.string(),
            properties: try EventProperties(from: &reader),
            lifetimeMilliseconds: try reader.signed64(),
            createdAt: try reader.timestamp(),
            expiresAt: try reader.timestamp()
        )
    }
}

extension TimeRange {
    func encode(to writer: inout ByteWriter) {
        writer.timestamp(start)
        writer.timestamp(end)
    }

    init(from reader: inout ByteReader) throws(CodingFailure) {
        let start = try reader.timestamp()
        let end = try reader.timestamp()
        guard start <= end else { throw CodingFailure("a stored time range ends before it starts") }
        self.init(start: start, end: end)
    }
}
