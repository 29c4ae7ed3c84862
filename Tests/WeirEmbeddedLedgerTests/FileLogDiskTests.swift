import Foundation
import Testing
import WeirCore
import WeirEmbeddedLedger
import WeirPrimitives
import WeirStorage
import WeirTesting

@Suite struct FileLogDiskTests {
    private func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("weir-log-\(ProcessInfo.processInfo.globallyUniqueString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }

    @Test("A segment that was just made can be written, and is found again with what was written")
    func newSegmentsStayOpen() async throws {
        try await withFolder { folder in
            let disk = FileLogDisk(folder: folder)
            let segment = try disk.openSegment("segment-1.weirlog", size: 3 << 20)
            // Other files that are opened meanwhile must not get the segment's descriptor.
            let others = (0..<4).map { _ in FileHandle(forReadingAtPath: "/dev/null") }
            try segment.write([1, 2, 3], at: 5)
            try segment.sync()
            #expect(segment.size == 3 << 20)
            #expect(try segment.readAll().prefix(9) == [0, 0, 0, 0, 0, 1, 2, 3, 0])
            let again = try FileLogDisk(folder: folder).openSegment("segment-1.weirlog", size: 1)
            #expect(again.size == 3 << 20)
            #expect(try again.readAll()[5..<8] == [1, 2, 3])
            #expect(try disk.segmentNames() == ["segment-1.weirlog"])
            #expect(others.count == 4)
        }
    }

    @Test("A ledger on files comes back with everything, over several segments")
    func ledgerOnFiles() async throws {
        try await withFolder { folder in
            let harness = try LedgerHarness(meters: TestMeters.all)
            let now = TestMeters.start.adding(seconds: 60)
            for round in 0..<3 {
                try await harness.withLedger(on: FileLogDisk(folder: folder)) { ledger in
                    for step in 0..<400 {
                        let command = harness.record(
                            step % 5,
                            key: "\(round)-\(step)",
                            at: now,
                            ["value": .number(ExactDecimal(1)), "padding": .string(String(repeating: "x", count: 500))],
                            now: now
                        )
                        _ = try await ledger.submit(LedgerBatch([command]))
                    }
                }
            }
            let count = try await harness.withLedger(on: FileLogDisk(folder: folder)) { ledger in
                var count = 0
                for customer in 0..<5 {
                    count += try await ledger.entries(
                        EntryQuery(context: harness.context(customer), limit: 1_000)
                    ).events.count
                }
                return count
            }
            #expect(count == 1_200)
        }
    }
}
