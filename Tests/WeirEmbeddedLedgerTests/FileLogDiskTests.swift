import Foundation
import Testing
import WeirEmbeddedLedger
import WeirTesting

@Suite struct FileLogDiskTests {
    /// A temporary folder for the length of a test.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        try body(folder.path)
    }

    @Test func newSegmentsAreZerosOfTheAskedSize() throws {
        try withFolder { folder in
            let disk = FileLogDisk(folder: folder)
            let segment = try disk.openSegment("segment-1.weirlog", size: 3_000_000)
            #expect(segment.size == 3_000_000)
            #expect(try segment.readAll().allSatisfy { $0 == 0 })
            #expect(try disk.segmentNames() == ["segment-1.weirlog"])
        }
    }

    @Test func newSegmentsCanBeWrittenAndReadAgain() throws {
        try withFolder { folder in
            let disk = FileLogDisk(folder: folder)
            let segment = try disk.openSegment("segment-1.weirlog", size: 4096)
            // Another file opened now must not get the segment's descriptor.
            let other = try disk.openSegment("segment-2.weirlog", size: 4096)
            try segment.write([1, 2, 3], at: 100)
            try segment.sync()
            try other.write([9], at: 0)
            try other.sync()
            let again = try FileLogDisk(folder: folder).openSegment("segment-1.weirlog", size: 1)
            #expect(again.size == 4096)
            #expect(try Array(again.readAll()[99..<104]) == [0, 1, 2, 3, 0])
            #expect(try other.readAll().first == 9)
        }
    }

    @Test func filesThatAreNotWholeSegmentsAreLeftOut() throws {
        try withFolder { folder in
            try Data([1]).write(to: URL(fileURLWithPath: folder + "/segment-1.weirlog.new"))
            try Data([1]).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
            let disk = FileLogDisk(folder: folder)
            #expect(try disk.segmentNames().isEmpty)
            // A half-made segment of an earlier try is made anew.
            #expect(
                try disk.openSegment("segment-1.weirlog", size: 4096).readAll() == [UInt8](repeating: 0, count: 4096)
            )
        }
    }

    @Test func aFolderThatIsNotThereIsSaid() {
        let disk = FileLogDisk(folder: "/nonexistent/weir")
        #expect(throws: LogFailure.self) { try disk.segmentNames() }
        #expect(throws: LogFailure.self) { try disk.openSegment("segment-1.weirlog", size: 16) }
    }
}
