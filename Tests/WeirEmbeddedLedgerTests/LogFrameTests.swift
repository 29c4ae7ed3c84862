import Testing
import WeirTesting

@testable import WeirEmbeddedLedger

@Suite struct LogFrameTests {
    /// Published vectors: RFC 3720, appendix B.4, and the catalogue's check value.
    private static let vectors: [(bytes: [UInt8], checksum: UInt32)] = [
        ([], 0),
        (Array("123456789".utf8), 0xE306_9283),
        ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
        ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
        (Array(0..<32), 0x46DD_794E),
        (Array((0..<32).reversed()), 0x113F_DB5C),
    ]

    @Test func checksumsAreCastagnolis() {
        for vector in Self.vectors {
            var crc = CRC32C()
            crc.update(vector.bytes[...])
            #expect(crc.value == vector.checksum)
        }
    }

    @Test func aChecksumDoesNotDependOnHowItsBytesAreCut() {
        var random = SeededGenerator(seed: 20_260_211)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0..<100, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var whole = CRC32C()
            whole.update(bytes[...])
            var cut = CRC32C()
            let place = Int.random(in: 0...bytes.count, using: &random)
            cut.update(bytes[..<place])
            cut.update(bytes[place...])
            #expect(cut.value == whole.value)
        }
    }

    @Test func aFrameComesBackFromAnyOffset() throws {
        let frame = LogFrame.encode(number: 0x1234_5678_9ABC, payload: [1, 2, 3])
        let bytes = [0, 0, 0] + frame + [7]
        let decoded = try #require(LogFrame.decode(bytes, at: 3))
        #expect(decoded.number == 0x1234_5678_9ABC)
        #expect(Array(decoded.payload) == [1, 2, 3])
        #expect(LogFrame.nextMarker(bytes, from: 0) == 3)
        #expect(LogFrame.nextMarker(bytes, from: 4) == nil)
    }

    @Test func anyChangedBitAndAnyCutMakeAFrameUnsound() {
        let frame = LogFrame.encode(number: 77, payload: Array(0..<40))
        for index in frame.indices {
            for bit in 0..<8 {
                var changed = frame
                changed[index] ^= 1 << UInt8(bit)
                #expect(LogFrame.decode(changed, at: 0) == nil, "byte \(index), bit \(bit)")
            }
        }
        for length in 0..<frame.count { #expect(LogFrame.decode(Array(frame.prefix(length)), at: 0) == nil) }
        #expect(LogFrame.decode(frame, at: 1) == nil)
        #expect(LogFrame.decode(frame, at: frame.count) == nil)
    }

    @Test func zerosAreNoFrame() {
        #expect(LogFrame.decode([UInt8](repeating: 0, count: 100), at: 0) == nil)
        #expect(LogFrame.nextMarker([UInt8](repeating: 0, count: 100), from: 0) == nil)
        #expect(LogFrame.nextMarker([], from: 0) == nil)
    }
}
