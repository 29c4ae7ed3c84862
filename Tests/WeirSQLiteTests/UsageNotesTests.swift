import Foundation
import GRDB
import Testing
import WeirCore
import WeirPrimitives
import WeirTesting

@testable import WeirSQLite

/// What flushes note for alerts to look at.
struct UsageNotesTests {
    private struct Noted: Equatable {
        var customer: CustomerID?
        var workspace: WorkspaceID?
        var sequence: Int64
        var note: Int64
        var rightsChanged: Int64
    }

    private static let workspace = WorkspaceID(rawValue: 0x0102_0304_0506_0708_090A_0B0C_0D0E_0F10)

    /// In the order of their numbers, of which some have zero bytes in front and behind.
    private static let customers = [1, 255, 256, 1 << 64, 3 << 120, UInt128.max].map { CustomerID(rawValue: $0) }

    /// Writes to a database of its own, and reads all that is noted there.
    private static func noted(_ body: (Database) throws -> Void) throws -> [Noted] {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let database = try SQLiteDatabase(path: folder.path + "/weir.db")
        try database.pool.write(body)
        let rows = try database.pool.read {
            try Row.fetchAll($0, sql: "SELECT * FROM usage_changes ORDER BY customer_id")
        }
        let noted = rows.map { row in
            Noted(
                customer: CustomerID(bytes: row["customer_id"] as Data),
                workspace: WorkspaceID(bytes: row["workspace_id"] as Data),
                sequence: row["sequence"],
                note: row["note"],
                rightsChanged: row["rights_changed"]
            )
        }
        try database.close()
        return noted
    }

    private static func expected(_ customer: CustomerID, _ sequence: Int64, note: Int64, rights: Int64 = 0) -> Noted {
        Noted(customer: customer, workspace: workspace, sequence: sequence, note: note, rightsChanged: rights)
    }

    @Test("each customer is noted under its own number, with its newest entry and how often it was noted")
    func manyCustomers() throws {
        let noted = try Self.noted { database in
            let notes = try UsageNotes(database)
            for (index, customer) in Self.customers.enumerated() {
                try notes.add(customer, in: Self.workspace, sequence: UInt64(10 + index))
            }
            // A later flush; what is older than what is known changes no number.
            try notes.add(Self.customers[0], in: Self.workspace, sequence: 99)
            try notes.add(Self.customers[1], in: Self.workspace, sequence: 1)
        }
        var expected = Self.customers.enumerated().map { Self.expected($1, Int64(10 + $0), note: 1) }
        expected[0] = Self.expected(Self.customers[0], 99, note: 2)
        expected[1] = Self.expected(Self.customers[1], 11, note: 2)
        #expect(noted == expected)
    }

    @Test("that what a customer may use has changed stays noted, whichever comes first")
    func rightsStay() throws {
        let (first, second) = (Self.customers[0], Self.customers[1])
        let noted = try Self.noted { database in
            try database.noteRights(of: first, in: Self.workspace)
            let notes = try UsageNotes(database)
            try notes.add(first, in: Self.workspace, sequence: 7)
            try notes.add(second, in: Self.workspace, sequence: 8)
            try database.noteRights(of: second, in: Self.workspace)
        }
        #expect(
            noted == [Self.expected(first, 7, note: 2, rights: 1), Self.expected(second, 8, note: 2, rights: 1)]
        )
    }

    @Test("a note that cannot be written is an error that says why, and the next one is written")
    func refusedNote() throws {
        let noted = try Self.noted { database in
            try database.execute(
                sql: """
                    CREATE TEMP TRIGGER refusal BEFORE INSERT ON usage_changes WHEN new.sequence = 13
                    BEGIN SELECT RAISE(ABORT, 'not this one'); END
                    """
            )
            let notes = try UsageNotes(database)
            try notes.add(Self.customers[0], in: Self.workspace, sequence: 12)
            let error = #expect(throws: DatabaseError.self) {
                try notes.add(Self.customers[1], in: Self.workspace, sequence: 13)
            }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(error?.message == "not this one")
            try notes.add(Self.customers[2], in: Self.workspace, sequence: 14)
            try database.execute(sql: "DROP TRIGGER refusal")
        }
        let (first, third) = (Self.customers[0], Self.customers[2])
        #expect(noted == [Self.expected(first, 12, note: 1), Self.expected(third, 14, note: 1)])
    }
}
