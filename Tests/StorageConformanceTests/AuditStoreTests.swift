import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirSQLite

struct AuditStoreTests {
    private func entry(
        _ world: World,
        _ subject: String,
        seconds: Int64 = 0,
        actor: AuditActor = .system,
        user: String? = nil,
        action: String = "thing.changed",
        kind: StoredKind = .plan,
        change: AuditChange = .unknown
    ) -> AuditEntry {
        AuditEntry(
            workspace: world.workspace,
            at: World.epoch.adding(seconds: seconds),
            actor: actor,
            action: action,
            kind: kind,
            subject: subject,
            request: RequestID(rawValue: UInt128(seconds + 1)),
            route: "POST /v1/things",
            user: user,
            change: change
        )
    }

    private func list(_ world: World, _ filter: AuditFilter) async throws -> [AuditEntry] {
        try await world.stores.auditEntries(in: world.workspace, filter: filter, before: nil, limit: 10).map(\.entry)
    }

    @Test(arguments: Backend.available)
    func everyFilterShowsItsOwn(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let key = AuditActor.apiKey(APIKeyID(rawValue: 7))
            let entries = [
                entry(world, "a"), entry(world, "b", seconds: 1, actor: key, user: "ada"),
                entry(world, "a", seconds: 2, actor: .job("roll-over"), kind: .meter),
                entry(world, "c", seconds: 3, actor: .customer(CustomerID(rawValue: 9)), action: "thing.made"),
            ]
            for entry in entries { try await world.stores.saveAuditEntry(entry) }
            #expect(try await list(world, .all) == entries.reversed())
            #expect(try await list(world, AuditFilter(actor: key)) == [entries[1]])
            #expect(try await list(world, AuditFilter(actor: .job("roll-over"))) == [entries[2]])
            #expect(try await list(world, AuditFilter(actor: .customer(CustomerID(rawValue: 9)))) == [entries[3]])
            #expect(try await list(world, AuditFilter(user: "ada")) == [entries[1]])
            #expect(try await list(world, AuditFilter(action: "thing.made")) == [entries[3]])
            #expect(try await list(world, AuditFilter(kind: .plan, subject: "a")) == [entries[0]])
            #expect(try await list(world, AuditFilter(request: RequestID(rawValue: 3))) == [entries[2]])
            let range = TimeRange(start: World.epoch.adding(seconds: 1), end: World.epoch.adding(seconds: 3))
            #expect(try await list(world, AuditFilter(range: range)) == [entries[2], entries[1]])
        }
    }

    @Test(arguments: Backend.available)
    func anEntryWithoutDifferencesComesWithTheStateBeforeIt(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            func state(_ text: String) -> JSONText { JSONText(canonical: text) }
            let first = AuditChange(state: state(#"{"a":1}"#))
            let second = AuditChange(state: state(#"{"a":2}"#), differences: state("[]"))
            let third = AuditChange(state: state(#"{"a":3}"#))
            for (index, change) in [first, second, third].enumerated() {
                try await world.stores.saveAuditEntry(entry(world, "x", seconds: Int64(index), change: change))
                try await world.stores.saveAuditEntry(entry(world, "other", change: first))
                try await world.stores.saveAuditEntry(entry(world, "x", kind: .meter, change: first))
            }
            // What tells of the thing and is not the thing itself is not what it was before.
            let moved = AuditChange(state: state(#"{"moved":3}"#))
            let thing = [
                AuditChange(state: state(#"{"id":"p","a":1}"#)), moved, AuditChange(state: state(#"{"a":2,"id":"p"}"#)),
            ]
            for change in thing { try await world.stores.saveAuditEntry(entry(world, "y", change: change)) }
            let last = try await world.stores.auditEntries(
                in: world.workspace,
                filter: AuditFilter(kind: .plan, subject: "y"),
                before: nil,
                limit: 1
            )
            #expect(last.map(\.previousState?.text) == [#"{"id":"p","a":1}"#])
            let all = try await world.stores.auditEntries(
                in: world.workspace,
                filter: AuditFilter(kind: .plan, subject: "x"),
                before: nil,
                limit: 9
            )
            #expect(all.map(\.previousState?.text) == [#"{"a":2}"#, nil, nil])
            #expect(all.map(\.entry.change) == [third, second, first])
        }
    }

    @Test("The database itself refuses to change and to delete entries")
    func entriesStay() async throws {
        let folder = try TemporaryFolder()
        let database = try SQLiteDatabase(path: folder.path + "/weir.sqlite")
        let world = World(stores: SQLiteControlPlane(database: database))
        try await world.stores.createWorkspaces([world.creation(world.workspace, .live)])
        try await world.stores.saveAuditEntry(entry(world, "x"))
        for sql in [
            "UPDATE audit_entries SET actor = 'someone'", "DELETE FROM audit_entries",
            "REPLACE INTO audit_entries SELECT * FROM audit_entries",
        ] {
            await #expect(throws: (any Error).self, "\(sql)") { try await database.damage(sql) }
        }
        #expect(try await list(world, .all) == [entry(world, "x")])
    }
}
