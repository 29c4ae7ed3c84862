import Testing
import WeirStreams
import WeirTesting

struct GzipInflaterTests {
    private func inflate(_ bytes: [UInt8], piece: Int) throws -> [UInt8] {
        let inflater = try GzipInflater()
        var content: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            inflater.add(Array(bytes[start..<min(start + piece, bytes.count)]))
            while let part = try inflater.next() {
                #expect(part.count <= GzipInflater.pieceSize)
                content += part
            }
        }
        try inflater.finish()
        return content
    }

    private static let content: [UInt8] = {
        var random = SeededGenerator(seed: 3)
        return (0..<300_000).map { index in index % 3 == 0 ? UInt8.random(in: 0...255, using: &random) : 0x61 }
    }()

    @Test(arguments: [1, 7, 1000, 1 << 20])
    func readsTheContentInPieces(_ piece: Int) throws {
        #expect(try inflate(try Gzip.compress(Self.content), piece: piece) == Self.content)
        #expect(try inflate(try Gzip.compress([]), piece: piece) == [])
    }

    @Test func severalMembersAreOneContent() throws {
        let bytes = try Gzip.compress(Array("one ".utf8)) + Gzip.compress([]) + Gzip.compress(Array("two".utf8))
        for piece in [1, 5, 1000] { #expect(try inflate(bytes, piece: piece) == Array("one two".utf8)) }
    }

    @Test func whatExpandsALotComesInPieces() throws {
        let zeros = [UInt8](repeating: 0, count: 20 << 20)
        #expect(try inflate(try Gzip.compress(zeros), piece: 1 << 20) == zeros)
    }

    @Test func damageAndAnEarlyEndAreFound() throws {
        var bytes = try Gzip.compress(Self.content)
        #expect(throws: GzipError.truncated) { try inflate(Array(bytes.dropLast(3)), piece: 1000) }
        #expect(throws: GzipError.truncated) { try inflate([], piece: 1000) }
        bytes[bytes.count - 6] ^= 1
        #expect(throws: GzipError.damaged) { try inflate(bytes, piece: 1000) }
        #expect(throws: GzipError.damaged) { try inflate(Array("plain".utf8), piece: 1000) }
    }
}
