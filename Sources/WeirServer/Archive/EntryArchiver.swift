import Foundation
import WeirAPI
import WeirCore
package import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirStorage
import WeirStreams

/// Why a month was not archived, in a sentence.
package struct ArchiveRefusal: Error, Sendable, CustomStringConvertible {
    package let description: String
}

/// `weir archive`: writes old months of a shared ledger's entries to files, and takes them out of the database.
package struct EntryArchiver: Sendable {
    /// A month that was taken out.
    package struct Month: Sendable, Hashable {
        /// `2026_01`.
        package var name: String
        package var file: String
        package var entries: Int
    }

    /// Told of how many entries of which month were written.
    package typealias Progress = @Sendable (_ month: String, _ entries: Int) -> Void

    private let database: PostgresConfiguration
    private let folder: URL

    /// `folder`: Where the files go; it is made when it is not there.
    package init(database: PostgresConfiguration, folder: String) {
        var database = database
        // A customer's entries of a month are removed in one statement.
        database.statementTimeout = .seconds(3_600)
        self.database = database
        self.folder = URL(fileURLWithPath: folder)
    }

    /// Archives what is older than so many whole months, a month at a time and the oldest first.
    ///
    /// A month's file is on the disk before anything of it is removed; each customer is verified before that.
    ///
    /// - Throws: ``ArchiveRefusal``, ``PostgresError``, and what the file system throws.
    package func run(keepingMonths months: Int, _ progress: @escaping Progress) async throws -> [Month] {
        let guarded = EpochGuard().guarding(database)
        let stores = try await PostgresDatabase(pool: PostgresPool(guarded))
        let connection = PostgresConnection(guarded)
        let result: Result<[Month], any Error>
        do {
            try await PostgresLedgerSchema.install(on: connection)
            try await Self.claim(connection)
            let control = PostgresControlPlane(database: stores)
            let meters = try await MeterSet.all(of: try await control.workspaces(), in: control)
            result = .success(
                try await archive(PostgresArchive(connection, meterSets: meters), months, connection, progress)
            )
        } catch let error as ArchiveError {
            result = .failure(ArchiveRefusal(description: "\(error)"))
        } catch {
            result = .failure(error)
        }
        await connection.close()
        await stores.close()
        return try result.get()
    }

    private func archive(
        _ archive: PostgresArchive,
        _ months: Int,
        _ connection: PostgresConnection,
        _ progress: @escaping Progress
    ) async throws -> [Month] {
        var archived: [Month] = []
        for part in try await archive.parts(keepingMonths: months) {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let file = try EntryFile(in: folder, month: part.name)
            try await archive.forEachEntry(of: part) { entries in
                try file.write(entries)
                progress(part.name, file.count)
            }
            let path = try file.finish()
            // A connection that was lost meanwhile has lost its claim.
            try await Self.claim(connection)
            archived.append(Month(name: part.name, file: path, entries: try await archive.remove(part)))
        }
        return archived
    }

    /// Under which the one that archives is known to the database.
    private static let claimKey: Int64 = 0x7765_6972_6172_6368

    /// Lets nobody else archive for as long as the session lasts.
    private static func claim(_ connection: PostgresConnection) async throws {
        let isOurs = try await connection.run { session in
            try session.query("SELECT pg_try_advisory_lock($1)", [.integer(claimKey)]).first?.boolean(0)
        }
        guard isOurs == true else {
            throw ArchiveRefusal(
                description: "Another `weir archive` is at work on this database; start this one when it has ended."
            )
        }
    }
}

/// A month's entries as compressed CSV.
///
/// `@unchecked Sendable`: one page of entries is written after the other, and nobody else has it.
private final class EntryFile: @unchecked Sendable {
    private static let header = [
        "workspace", "customer", "sequence", "received_at", "entry", "key", "event", "timestamp", "properties", "of",
        "quantity",
    ]

    private let folder: URL
    private let name: String
    private let draft: URL
    private let handle: FileHandle
    private var isWhole = false
    private let compressor: GzipCompressor
    private var csv = CSVWriter()
    private(set) var count = 0

    init(in folder: URL, month: String) throws {
        self.folder = folder
        // A month that was archived in part before is not written over.
        let stem = "weir-entries-\(month)"
        var name = "\(stem).csv.gz"
        var number = 1
        while FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) {
            number += 1
            name = "\(stem)-\(number).csv.gz"
        }
        self.name = name
        // In containers processes of the same number follow each other.
        let mark = "\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        draft = folder.appendingPathComponent(".\(name).\(mark).part")
        let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: draft.path]) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        compressor = try GzipCompressor()
        csv.record(Self.header)
    }

    deinit {
        if !isWhole { try? FileManager.default.removeItem(at: draft) }
    }

    func write(_ entries: [PostgresArchive.Entry]) throws {
        for entry in entries { csv.record(Self.fields(entry)) }
        count += entries.count
        try handle.write(contentsOf: Data(try compressor.add(csv.bytes)))
        csv.removeAll()
    }

    /// Brings it to the disk.
    ///
    /// - Returns: Its path.
    func finish() throws -> String {
        try handle.write(contentsOf: Data(try compressor.add(csv.bytes) + compressor.finish()))
        try handle.synchronize()
        try handle.close()
        let whole = folder.appendingPathComponent(name)
        try FileManager.default.moveItem(at: draft, to: whole)
        isWhole = true
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 {
            fsync(descriptor)
            close(descriptor)
        }
        return whole.path
    }

    private static func fields(_ entry: PostgresArchive.Entry) -> [String?] {
        let record = entry.record
        let head = [
            "\(entry.workspace)", "\(entry.customer)", "\(record.sequence)", "\(record.receivedAt)",
        ]
        return head + fields(record.entry)
    }

    private static func json(_ properties: EventProperties) -> String {
        let members = properties.members.map { member in
            let value: JSONValue =
                switch member.value {
                case .string(let text): .string(text)
                case .number(let number): .number(number)
                case .bool(let bool): .bool(bool)
                }
            return JSONObject.Member(name: member.name, value: value)
        }
        return String(decoding: JSONValue.object(JSONObject(members: members)).canonicalBytes, as: UTF8.self)
    }

    /// The entry, key, event, timestamp, properties, of, quantity.
    private static func fields(_ entry: LedgerEntry) -> [String?] {
        switch entry {
        case .meters(let meters):
            return ["meters", nil, nil, nil, nil, "\(meters.version)", nil]
        case .event(let entry):
            let event = entry.event
            let replaced = entry.replaces.map { "\($0)" }
            return ["event", event.key, event.name, "\(event.timestamp)", json(event.properties), replaced, nil]
        case .retracted(let key, let sequence): return ["retracted", key, nil, nil, nil, "\(sequence)", nil]
        case .reserved(let reservation):
            return ["reserved", reservation.key, nil, nil, nil, nil, "\(reservation.quantity)"]
        case .renewed(let reservation, let expiresAt):
            return ["renewed", nil, nil, "\(expiresAt)", nil, "\(reservation)", nil]
        case .released(let reservation): return ["released", nil, nil, nil, nil, "\(reservation)", nil]
        case .expired(let reservation): return ["expired", nil, nil, nil, nil, "\(reservation)", nil]
        }
    }
}
