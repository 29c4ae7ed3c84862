/// What an event says, its timestamp apart, as one run of bytes: key, name, contract and properties.
///
/// One form for the log, the store and memory: what came in is copied, never taken apart and put together again. The
/// form is canonical: properties are in the order of their names, numbers are reduced, so equal content is equal bytes.
/// Events of one request share one array.
///
/// Form: key, name and contract, each a length and UTF-8 (a contract that was not given has the length 0, another one
/// its length plus one); a count of properties; for each the name, a tag, and the value.
package struct EventContent: Sendable {
    private let storage: [UInt8]
    private let start: Int32
    private let nameStart: Int32
    private let contractStart: Int32
    private let propertiesStart: Int32
    private let end: Int32

    /// Where a content lies in an array that is still written.
    package struct Place: Sendable {
        var start: Int32
        var nameStart: Int32 = 0
        var contractStart: Int32 = 0
        var propertiesStart: Int32 = 0
        var end: Int32 = 0
    }

    /// The content at a place that an ``EventContentWriter`` gave for the same bytes.
    package init(_ place: Place, in storage: [UInt8]) {
        precondition(Int(place.end) <= storage.count, "The place lies within the bytes.")
        self.storage = storage
        start = place.start
        nameStart = place.nameStart
        contractStart = place.contractStart
        propertiesStart = place.propertiesStart
        end = place.end
    }

    package init(key: String, name: String, contract: String? = nil, properties: EventProperties = .empty) {
        var writer = EventContentWriter(capacity: key.utf8.count + name.utf8.count + properties.byteCount + 8)
        let place = writer.content(key: key, name: name, contract: contract, properties: properties)
        self.init(place, in: writer.bytes)
    }

    package var key: String { text(at: start).text }
    package var name: String { text(at: nameStart).text }

    /// The contract that the event was said to belong to.
    package var contract: String? {
        let (length, first) = Varint.read(storage, at: Int(contractStart))
        guard length > 0 else { return nil }
        return String(decoding: storage[first..<first + length - 1], as: UTF8.self)
    }

    package var properties: EventProperties {
        EventProperties(storage: storage, start: propertiesStart, end: end)
    }

    /// How many bytes it takes.
    package var byteCount: Int { Int(end - start) }

    private func text(at offset: Int32) -> (text: String, end: Int) {
        let (length, first) = Varint.read(storage, at: Int(offset))
        return (String(decoding: storage[first..<first + length], as: UTF8.self), first + length)
    }

    /// Calls `body` with the key's bytes.
    package func withKey<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        withText(at: start, body)
    }

    /// Calls `body` with the name's bytes.
    package func withName<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        withText(at: nameStart, body)
    }

    /// Calls `body` with the properties as they lie in the bytes.
    @inline(__always)
    func withProperties<Value>(_ body: (PropertyView) -> Value) -> Value {
        storage.withUnsafeBufferPointer { body(PropertyView(bytes: $0, start: Int(propertiesStart), end: Int(end))) }
    }

    private func withText<Value>(at offset: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        storage.withUnsafeBufferPointer { bytes in
            let (length, first) = Varint.read(bytes, at: Int(offset))
            return body(UnsafeBufferPointer(rebasing: bytes[first..<first + length]))
        }
    }

    /// Calls `body` with all bytes.
    package func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)])) }
    }
}

extension EventContent: Hashable {
    package static func == (left: EventContent, right: EventContent) -> Bool {
        left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
    }

    package func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension EventContent {
    /// Reads the content that begins where the reader stands, and checks its form; the reader's bytes are shared.
    package init(from reader: inout ByteReader) throws(CodingFailure) {
        var place = Place(start: try reader.shortPosition)
        _ = try reader.skip(reader.count())
        place.nameStart = try reader.shortPosition
        _ = try reader.skip(reader.count())
        place.contractStart = try reader.shortPosition
        let contract = try reader.count()
        if contract > 0 { _ = try reader.skip(contract - 1) }
        place.propertiesStart = try reader.shortPosition
        try EventProperties.check(&reader)
        place.end = try reader.shortPosition
        self.init(place, in: reader.source)
    }
}

extension ByteReader {
    /// The position, which contents keep in 32 bits; blocks and frames are far smaller.
    var shortPosition: Int32 {
        get throws(CodingFailure) {
            guard let short = Int32(exactly: position) else { throw CodingFailure("stored bytes are too many at once") }
            return short
        }
    }
}

/// Writes contents one behind the other into one array.
package struct EventContentWriter: Sendable {
    package internal(set) var bytes: [UInt8] = []
    /// Where the members of the properties under way begin, to put them in order.
    private var members: [Int32] = []
    /// Of the content under way.
    var place = EventContent.Place(start: 0)
    private var isOrdered = true

    package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    package mutating func content(
        key: String,
        name: String,
        contract: String?,
        properties: EventProperties
    ) -> EventContent.Place {
        begin()
        var (key, name) = (key, name)
        key.withUTF8 { self.key($0) }
        name.withUTF8 { self.name($0) }
        if var contract {
            contract.withUTF8 { self.contract($0) }
        } else {
            self.contract(nil)
        }
        place.propertiesStart = Int32(bytes.count)
        properties.withBytes { bytes.append(contentsOf: $0) }
        place.end = Int32(bytes.count)
        return place
    }

    // MARK: Piece by piece, in this order

    package mutating func begin() { place = EventContent.Place(start: Int32(bytes.count)) }

    package mutating func key(_ text: UnsafeBufferPointer<UInt8>) { self.text(text) }

    package mutating func name(_ text: UnsafeBufferPointer<UInt8>) {
        place.nameStart = Int32(bytes.count)
        self.text(text)
    }

    package mutating func contract(_ text: UnsafeBufferPointer<UInt8>?) {
        place.contractStart = Int32(bytes.count)
        Varint.append(text.map { $0.count + 1 } ?? 0, to: &bytes)
        if let text { bytes.append(contentsOf: text) }
    }

    /// Begins the properties; `count` members follow, in any order.
    package mutating func properties(count: Int) {
        place.propertiesStart = Int32(bytes.count)
        Varint.append(count, to: &bytes)
        members.removeAll(keepingCapacity: true)
        isOrdered = true
    }

    /// Begins a member; its value follows.
    package mutating func member(_ name: UnsafeBufferPointer<UInt8>) {
        let start = Int32(bytes.count)
        text(name)
        if let last = members.last, !precedes(last, start) { isOrdered = false }
        members.append(start)
    }

    package mutating func value(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(PropertyTag.string)
        self.text(text)
    }

    package mutating func value(_ value: PropertyValue) { value.encode(to: &bytes) }

    /// Ends the content; nil, with nothing written, when two members have one name.
    package mutating func end() -> EventContent.Place? {
        place.end = Int32(bytes.count)
        if isOrdered { return place }
        guard putInOrder() else {
            bytes.removeLast(bytes.count - Int(place.start))
            return nil
        }
        return place
    }

    /// Drops the content under way.
    package mutating func abandon() { bytes.removeLast(bytes.count - Int(place.start)) }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        Varint.append(text.count, to: &bytes)
        bytes.append(contentsOf: text)
    }

    private func precedes(_ left: Int32, _ right: Int32) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let (leftLength, leftFirst) = Varint.read(bytes, at: Int(left))
            let (rightLength, rightFirst) = Varint.read(bytes, at: Int(right))
            return ByteOrder.precedes(
                UnsafeBufferPointer(rebasing: bytes[leftFirst..<leftFirst + leftLength]),
                UnsafeBufferPointer(rebasing: bytes[rightFirst..<rightFirst + rightLength])
            )
        }
    }

    private mutating func putInOrder() -> Bool {
        let ends = members.dropFirst() + [place.end]
        let parts = zip(members, ends).sorted { precedes($0.0, $1.0) }
        for (one, next) in zip(parts, parts.dropFirst()) where !precedes(one.0, next.0) { return false }
        guard let first = members.first else { return true }
        var ordered: [UInt8] = []
        ordered.reserveCapacity(Int(place.end - first))
        for part in parts { ordered.append(contentsOf: bytes[Int(part.0)..<Int(part.1)]) }
        bytes.replaceSubrange(Int(first)..<Int(place.end), with: ordered)
        return true
    }
}

/// Lengths and numbers of 7 bits a byte, the lowest first.
enum Varint {
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: Int, next: Int) {
        let first = bytes[start]
        if first < 0x80 { return (Int(first), start + 1) }
        var value = Int(first & 0x7F)
        var position = start + 1
        var shift = 7
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return (value, position)
    }

    static func read(_ bytes: [UInt8], at start: Int) -> (value: Int, next: Int) {
        bytes.withUnsafeBufferPointer { read($0, at: start) }
    }

    @inline(__always)
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}

enum ByteOrder {
    static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        let count = min(left.count, right.count)
        for index in 0..<count where left[index] != right[index] { return left[index] < right[index] }
        return left.count < right.count
    }

    @inline(__always)
    static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
    }
}
