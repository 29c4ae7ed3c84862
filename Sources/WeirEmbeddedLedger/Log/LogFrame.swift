import Glibc
import WeirStorage

/// One commit in the log: a number, a length, a checksum and the payload.
///
/// A torn frame does not check, and a frame left from an earlier use of a recycled segment has a number that does not
/// follow: both end the log.
enum LogFrame {
    /// Marker, length, number, checksum.
    static let headerLength = 4 + 4 + 8 + 4
    private static let marker: UInt32 = 0x5745_4952

    static func encode(number: UInt64, payload: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        encode(number: number, payload: payload, into: &bytes)
        return bytes
    }

    /// As ``encode(number:payload:)``, into an array whose memory is used again.
    static func encode(number: UInt64, payload: [UInt8], into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        bytes.reserveCapacity(headerLength + payload.count)
        append(marker, to: &bytes)
        append(UInt32(payload.count), to: &bytes)
        append(number, to: &bytes)
        append(checksum(number: number, payload: payload[...]), to: &bytes)
        bytes.append(contentsOf: payload)
    }

    /// The frame at an offset, or nil when there is no whole and sound one.
    static func decode(_ bytes: [UInt8], at offset: Int) -> (number: UInt64, payload: ArraySlice<UInt8>)? {
        guard offset + headerLength <= bytes.count, read(UInt32.self, bytes, offset) == marker else { return nil }
        let length = Int(read(UInt32.self, bytes, offset + 4))
        let number = read(UInt64.self, bytes, offset + 8)
        guard length > 0, offset + headerLength + length <= bytes.count else { return nil }
        let payload = bytes[(offset + headerLength)..<(offset + headerLength + length)]
        guard read(UInt32.self, bytes, offset + 16) == checksum(number: number, payload: payload) else { return nil }
        return (number, payload)
    }

    /// The next place from `start` on where a frame may begin.
    static func nextMarker(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var index = start
            while index + headerLength <= buffer.count {
                // A segment is mostly zeros; the C function skips them many at a time.
                let first = memchr(base + index, Int32(marker & 0xFF), buffer.count - headerLength + 1 - index)
                guard let first else { return nil }
                index = base.distance(to: UnsafeRawPointer(first))
                if read(UInt32.self, bytes, index) == marker { return index }
                index += 1
            }
            return nil
        }
    }

    private static func checksum(number: UInt64, payload: ArraySlice<UInt8>) -> UInt32 {
        var crc = CRC32C()
        var header: [UInt8] = []
        append(number, to: &header)
        append(UInt32(payload.count), to: &header)
        crc.update(header[...])
        crc.update(payload)
        return crc.value
    }

    private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: Value.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    private static func read<Value: FixedWidthInteger>(_: Value.Type, _ bytes: [UInt8], _ offset: Int) -> Value {
        var value: Value = 0
        for index in (0..<(Value.bitWidth / 8)).reversed() { value = value << 8 | Value(bytes[offset + index]) }
        return value
    }
}

/// The Castagnoli checksum, by tables of eight bytes at a time.
struct CRC32C {
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for index in 0..<256 {
            var crc = UInt32(index)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
            tables[index] = crc
        }
        for index in 0..<256 {
            for table in 1..<8 {
                let previous = tables[(table - 1) * 256 + index]
                tables[table * 256 + index] = tables[Int(previous & 0xFF)] ^ previous >> 8
            }
        }
        return tables
    }()

    private var state: UInt32 = 0xFFFF_FFFF

    var value: UInt32 { ~state }

    mutating func update(_ bytes: ArraySlice<UInt8>) {
        var crc = state
        bytes.withUnsafeBufferPointer { buffer in
            Self.tables.withUnsafeBufferPointer { tables in
                var index = 0
                while index + 8 <= buffer.count {
                    var low: UInt32 = crc
                    for byte in 0..<4 { low ^= UInt32(buffer[index + byte]) << UInt32(byte * 8) }
                    var next: UInt32 = 0
                    for byte in 0..<4 { next ^= tables[(7 - byte) * 256 + Int(low >> UInt32(byte * 8) & 0xFF)] }
                    for byte in 4..<8 { next ^= tables[(7 - byte) * 256 + Int(buffer[index + byte])] }
                    crc = next
                    index += 8
                }
                while index < buffer.count {
                    crc = tables[Int((crc ^ UInt32(buffer[index])) & 0xFF)] ^ crc >> 8
                    index += 1
                }
            }
        }
        state = crc
    }
}
