import Foundation
import Testing

@testable import WeirCore

@Suite struct HugePagesTests {
    /// A kernel may be built without them: then nothing is advised, and all else holds.
    private static let isOffered = FileManager.default.fileExists(atPath: "/sys/kernel/mm/transparent_hugepage/enabled")

    @Test("Large pages are asked for inside of a large piece of memory, wherever it begins")
    func largeMemory() throws {
        let memory = try Mapping(bytes: 16 << 20)
        defer { memory.unmap() }
        let asked = UnsafeMutableRawBufferPointer(rebasing: memory.bytes[(1 << 20) + 100..<(9 << 20) + 100])
        #expect(HugePages.ask(for: asked) == Self.isOffered)
        #expect(try Self.isAdvised(asked, at: 1 << 16) == Self.isOffered)
        #expect(try Self.isAdvised(asked, at: asked.count - (1 << 17)) == Self.isOffered)
        // What lies around it is somebody else's.
        #expect(try !Self.isAdvised(memory.bytes, at: 1 << 20))
        #expect(try !Self.isAdvised(memory.bytes, at: (9 << 20) + 100))
    }

    @Test("Of little memory nothing is asked", arguments: [0, 1, 4096, 2 << 20, (4 << 20) - 1])
    func littleMemory(bytes: Int) throws {
        let memory = try Mapping(bytes: 8 << 20)
        defer { memory.unmap() }
        #expect(!HugePages.ask(for: UnsafeMutableRawBufferPointer(rebasing: memory.bytes[..<bytes])))
        #expect(!HugePages.ask(for: UnsafeMutableRawBufferPointer(start: nil, count: 0)))
        #expect(try !Self.isAdvised(memory.bytes, at: 0))
    }

    @Test("What was written stays")
    func contentStays() throws {
        let memory = try Mapping(bytes: 6 << 20)
        defer { memory.unmap() }
        let places = stride(from: 0, to: memory.bytes.count, by: 4096)
        for index in places { memory.bytes[index] = UInt8(index >> 12 & 0xFF) }
        #expect(HugePages.ask(for: memory.bytes) == Self.isOffered)
        #expect(places.allSatisfy { memory.bytes[$0] == UInt8($0 >> 12 & 0xFF) })
    }

    @Test("A large filter lies on them however it is made, and is empty")
    func filters() throws {
        let large = 1 << 19
        let filters = [
            KeyFilter(bytes: large * 8, expectedKeys: large * 2),
            KeyFilter(limit: large * 8, KeyFilter.Part(words: large)),
            KeyFilter(bytes: large * 8, expectedKeys: large * 2, ranges: 3) { _, _ in },
        ]
        for var filter in filters {
            let words = try #require(filter.parts.last).words
            let isEmpty = words.allSatisfy { $0 == 0 }
            #expect(words.count == large && isEmpty)
            let isAdvised = try words.withUnsafeBytes { bytes in
                try Self.isAdvised(UnsafeMutableRawBufferPointer(mutating: bytes), at: bytes.count / 2)
            }
            #expect(isAdvised == Self.isOffered)
            // Told apart by their words and by their bits.
            for hash in [1, 0x7FFF_0000_0000_1234, .max] as [UInt64] {
                // Not as one expectation, which would write the whole filter where it fails.
                let wasThere = filter.mayContain(hash)
                filter.insert(hash)
                let isThere = filter.mayContain(hash)
                #expect(!wasThere && isThere, "hash \(hash)")
            }
        }
    }

    /// Memory of its own, straight from the system.
    private struct Mapping {
        let bytes: UnsafeMutableRawBufferPointer

        init(bytes count: Int) throws {
            let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            bytes = UnsafeMutableRawBufferPointer(start: try #require(start == MAP_FAILED ? nil : start), count: count)
        }

        func unmap() { munmap(bytes.baseAddress, bytes.count) }
    }

    /// Whether the system has noted the advice for a byte, from its own list of mappings.
    private static func isAdvised(_ memory: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Bool {
        let address = UInt64(UInt(bitPattern: try #require(memory.baseAddress) + offset))
        let data = try #require(try FileHandle(forReadingFrom: URL(filePath: "/proc/self/smaps")).readToEnd())
        var isInside = false
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            if let range = mapping(of: line) {
                isInside = range.contains(address)
            } else if isInside, line.hasPrefix("VmFlags:") {
                return line.split(separator: " ").contains("hg")
            }
        }
        Issue.record("the system lists no mapping of the memory")
        return false
    }

    /// The addresses of a mapping's first line, such as `7f00-7f80 rw-p …`.
    private static func mapping(of line: Substring) -> Range<UInt64>? {
        let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt64($0, radix: 16) }
        guard ends.count == 2, ends[0] < ends[1] else { return nil }
        return ends[0]..<ends[1]
    }
}
