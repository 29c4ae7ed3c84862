import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirStorage
import WeirTesting

@testable import WeirServer

/// That database and log are there together, and that a start on one of the two is refused.
struct LogCheckTests {
    /// A folder with the data of a server that has run and stopped.
    private static func folderWithData() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder.keepingData(because: "the test takes away and damages what lies in it")
        try await TestServer.run(folder: folder) { try await record(1, on: $0) }
        return folder
    }

    private static func record(_ number: Int, on server: TestServer) async throws {
        let calls = OperatorCalls(server.live)
        if number == 1 { _ = try await calls.customer("acme") }
        let event: JSONValue = [
            "externalCustomerId": "acme", "eventName": "x", "idempotencyKey": .string("k\(number)"),
        ]
        try calls.stage(try await calls.post("/v1/events", event))
    }

    private static func doctor(_ folder: TemporaryFolder) -> [Finding] {
        DatabaseCheck.findings(in: folder.path + "/data", now: ManualClock().now)
    }

    /// Why a server does not start on a folder; empty when it does.
    private static func refusal(_ folder: TemporaryFolder) async throws -> [Finding] {
        do {
            try await TestServer.run(folder: folder) { _ in }
            return []
        } catch ServerStartError.data(let findings) {
            return findings
        }
    }

    private static func remove(_ folder: TemporaryFolder, _ names: String...) throws {
        for name in names where FileManager.default.fileExists(atPath: folder.path + "/data/" + name) {
            try FileManager.default.removeItem(atPath: folder.path + "/data/" + name)
        }
    }

    /// Copies the data, without the lock and the socket of who has it open.
    private static func copy(_ folder: TemporaryFolder, to copy: TemporaryFolder) throws {
        let (from, to) = (folder.path + "/data", copy.path + "/data")
        try FileManager.default.createDirectory(
            atPath: to,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        for name in try FileManager.default.contentsOfDirectory(atPath: from)
        where name != "weir.sock" && name != "weir.lock" {
            try FileManager.default.copyItem(atPath: "\(from)/\(name)", toPath: "\(to)/\(name)")
        }
    }

    @Test("A log that is gone, as a whole or its segments", arguments: [true, false])
    func aMissingLog(asWhole: Bool) async throws {
        let folder = try await Self.folderWithData()
        try Self.remove(folder, "log")
        if !asWhole {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/data/log",
                withIntermediateDirectories: false
            )
        }
        for findings in [Self.doctor(folder).filter { $0.severity == .failure }, try await Self.refusal(folder)] {
            #expect(findings.map(\.check) == [.log])
            #expect(findings.first?.message.contains("has no log") == true)
            #expect(findings.first?.remedy?.contains("back-up") == true)
        }
        // Trying has changed nothing about that.
        #expect(try await Self.refusal(folder).count == 1)
    }

    @Test func aMissingDatabase() async throws {
        let folder = try await Self.folderWithData()
        try Self.remove(folder, "weir.sqlite", "weir.sqlite-wal", "weir.sqlite-shm")
        for findings in [Self.doctor(folder).filter { $0.severity == .failure }, try await Self.refusal(folder)] {
            #expect(findings.map(\.check) == [.log])
            #expect(findings.first?.message.contains("holds entries") == true)
        }
        // No new world was begun beside the old log.
        #expect(!DataFolder.holdsData(folder.path + "/data"))
    }

    @Test("A database that was made anew beside the old log")
    func aForeignDatabase() async throws {
        let folder = try await Self.folderWithData()
        try Self.remove(folder, "weir.sqlite", "weir.sqlite-wal", "weir.sqlite-shm")
        // As a start leaves it that ended before the first workspaces were made.
        try Data().write(to: URL(fileURLWithPath: folder.path + "/data/weir.sqlite"))
        #expect(try await Self.refusal(folder).map(\.check) == [.log])
        #expect(try await Self.refusal(folder).map(\.check) == [.log])
    }

    @Test("A start that ended anywhere before the first workspaces is gone on with", arguments: 0...3)
    func interruptedFirstStarts(step: Int) async throws {
        let folder = try TemporaryFolder.keepingData(because: "the test takes away and damages what lies in it")
        if step == 3 {
            // The log was made, and nothing written to it.
            _ = try await Self.refusal(folder)
            try Self.remove(folder, "weir.sqlite", "weir.sqlite-wal", "weir.sqlite-shm")
        } else {
            let data = folder.path + "/data"
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
            if step >= 1 { try Data().write(to: URL(fileURLWithPath: data + "/weir.sqlite")) }
            if step >= 2 {
                try FileManager.default.createDirectory(atPath: data + "/log", withIntermediateDirectories: false)
            }
        }
        #expect(!Self.doctor(folder).contains { $0.severity == .failure }, "\(Self.doctor(folder))")
        #expect(try await Self.refusal(folder).isEmpty)
        try await TestServer.run(folder: folder) { try await Self.record(1, on: $0) }
        #expect(try await Self.refusal(folder).isEmpty)
    }

    @Test("What waits in the log is counted, and nothing is changed by looking")
    func waitingEntriesAreCounted() async throws {
        let folder = try await Self.folderWithData()
        let copy = try TemporaryFolder.keepingData(because: "the test takes away and damages what lies in it")
        try await TestServer.run(folder: folder, configure: { $0.flushIntervalMilliseconds = 3_600_000 }) { server in
            for number in 2...4 { try await Self.record(number, on: server) }
            // As a power cut leaves the folder.
            try Self.copy(folder, to: copy)
        }
        for _ in 0..<2 {
            let log = Self.doctor(copy).filter { $0.check == .log }
            #expect(log.map(\.severity) == [.ok])
            #expect(log.first?.message.contains("3 entries wait in it") == true, "\(log)")
        }
        try await TestServer.run(folder: copy) { server in
            let events = try await server.live.list("/v1/events", "events")
            #expect(events.count == 4)
        }
        let log = Self.doctor(copy).filter { $0.check == .log }
        #expect(log.first?.message.contains("all of it is in the database") == true, "\(log)")
    }

    @Test func aDamagedLogIsNamedByStartAndDoctor() async throws {
        let folder = try await Self.folderWithData()
        let copy = try TemporaryFolder.keepingData(because: "the test takes away and damages what lies in it")
        try await TestServer.run(folder: folder, configure: { $0.flushIntervalMilliseconds = 3_600_000 }) { server in
            for number in 2...4 { try await Self.record(number, on: server) }
            try Self.copy(folder, to: copy)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: copy.path + "/data/log")
        let path = copy.path + "/data/log/" + (try #require(names.first { $0.hasSuffix(".weirlog") }))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let end = try #require(bytes.lastIndex { $0 != 0 })
        for index in (end / 3)..<(end / 3 + 20) { bytes[index] ^= 0xFF }
        try bytes.write(to: URL(fileURLWithPath: path))
        for findings in [Self.doctor(copy).filter { $0.severity == .failure }, try await Self.refusal(copy)] {
            #expect(findings.map(\.check) == [.log], "\(findings)")
            #expect(findings.first?.message.contains("damaged") == true, "\(findings)")
        }
    }

    @Test("A start on a broken database says what the doctor says")
    func aBrokenDatabase() async throws {
        let folder = try await Self.folderWithData()
        try Self.remove(folder, "weir.sqlite-wal", "weir.sqlite-shm")
        try Data("this is no database, this is a text".utf8)
            .write(to: URL(fileURLWithPath: folder.path + "/data/weir.sqlite"))
        let told = Self.doctor(folder).filter { $0.severity == .failure }
        #expect(told.map(\.check) == [.database])
        #expect(try await Self.refusal(folder) == told)
    }
}
