import Testing
import WeirCore
import WeirPostgres
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What is particular to PostgreSQL: several nodes work on one database at the same time.
struct PostgresDatabaseTests {
    /// Nodes of one database, each with connections of its own.
    private func withNodes(_ count: Int, _ test: ([World]) async throws -> Void) async throws {
        try await TestPostgres.shared().withDatabase { url in
            let databases = try await withThrowingTaskGroup(of: PostgresDatabase.self) { group in
                for _ in 0..<count {
                    group.addTask {
                        var limits = PostgresPool.Limits()
                        limits.connections = 3
                        limits.wait = .seconds(60)
                        let pool = PostgresPool(try PostgresConfiguration(url: url), limits: limits)
                        return try await PostgresDatabase(pool: pool)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let worlds = databases.map { World(stores: PostgresControlPlane(database: $0)) }
            let first = try #require(worlds.first)
            try await first.stores.createWorkspaces([
                first.creation(first.workspace, .live), first.creation(first.other, .test),
            ])
            try await test(worlds)
            for database in databases { await database.close() }
        }
    }

    @Test func `nodes that start together make the schema once`() async throws {
        try await withNodes(6) { worlds in
            for world in worlds {
                let workspaces = try await world.stores.workspaces()
                #expect(workspaces.count == 2)
            }
        }
    }

    @Test func `a schema of a version that this one does not work with is refused`() async throws {
        try await TestPostgres.withPreparedDatabase { database in
            try await database.pool.run { session in
                try session.run("INSERT INTO schema_migrations VALUES (1000, 'later', 1)")
            }
            // Its changes only added.
            _ = try await PostgresDatabase(pool: database.pool)
            try await database.pool.run { session in
                try session.run("INSERT INTO schema_migrations VALUES (1001, 'much later', 1000)")
            }
            await #expect(throws: StorageError.unavailable("The data was written by a later version of Weir.")) {
                _ = try await PostgresDatabase(pool: database.pool)
            }
        }
    }

    @Test func `invoices of one status are read from their index, newest first`() async throws {
        try await TestPostgres.withPreparedDatabase { database in
            let steps = try await database.pool.run { session in
                // Of one status there are few among many, as in a workspace that has sent invoices for years.
                try session.script(
                    """
                    SET session_replication_role = replica;
                    INSERT INTO invoices (workspace_id, id, customer_id, status, period_start, period_end, invoice_date,
                        due_date, currency, total_minor, refunded_minor, document, created_at, updated_at, revision)
                    SELECT decode(repeat('01', 16), 'hex'), decode(lpad(to_hex(number), 32, '0'), 'hex'),
                        decode(repeat('02', 16), 'hex'), CASE WHEN number % 100 = 0 THEN 'sent' ELSE 'paid' END,
                        0, 1, '2026-01-01', '2026-01-01', 'USD', 0, 0, '{}', 0, 0, 1
                    FROM generate_series(1, 5000) AS number;
                    SET session_replication_role = DEFAULT;
                    ANALYZE invoices
                    """
                )
                let plan = try session.query(
                    """
                    EXPLAIN SELECT * FROM invoices
                    WHERE workspace_id = decode(repeat('01', 16), 'hex') AND status = 'sent' ORDER BY id DESC LIMIT 50
                    """
                )
                return try plan.map { try $0.text(0) ?? "" }
            }
            #expect(steps.contains { $0.contains("invoices_by_status") }, "\(steps)")
            #expect(!steps.contains { $0.contains("Sort") }, "\(steps)")
        }
    }

    @Test func `nodes that claim at the same time never get the same job`() async throws {
        try await withNodes(3) { worlds in
            let first = try #require(worlds.first)
            let jobs = (1...120).map { number in
                Job(
                    id: JobID(rawValue: UInt128(number)),
                    workspace: first.workspace,
                    kind: .quotaOverrideExpiry,
                    subject: "subject \(number)",
                    period: "2026-01",
                    dueAt: World.epoch,
                    createdAt: World.epoch
                )
            }
            try await first.stores.scheduleJobs(jobs)
            let claimed = try await withThrowingTaskGroup(of: [JobID].self) { group in
                for number in 0..<6 {
                    let world = worlds[number % worlds.count]
                    group.addTask { try await Self.takeJobs(JobRunnerID(rawValue: UInt128(number + 1)), in: world) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(claimed.sorted { $0.rawValue < $1.rawValue } == jobs.map(\.id))
        }
    }

    /// Claims and does jobs until there are none that nobody else has.
    private static func takeJobs(_ owner: JobRunnerID, in world: World) async throws -> [JobID] {
        var ids: [JobID] = []
        while true {
            let taken = try await world.stores.claimJobs(by: owner, at: World.epoch, limit: 7)
            if taken.isEmpty { return ids }
            ids += taken.map(\.id)
            for job in taken {
                let completion = JobCompletion(claim: try #require(job.claim), at: World.epoch)
                try await world.stores.saveCommandRecord(CommandRecord(completion: completion))
            }
        }
    }

    @Test func `numbers of invoices have no gap and are given once, whatever node finalizes`() async throws {
        try await withNodes(3) { worlds in
            let first = try #require(worlds.first)
            let billing = BillingStoreTests()
            let customer = try await first.add(first.customer(1))
            var invoices: [Invoice] = []
            for number in 1...24 {
                let invoice = try billing.invoice(number, of: customer, in: first)
                try await first.stores.saveInvoices([invoice], record: .none)
                invoices.append(try await billing.stored(invoice, in: first))
            }
            let open = invoices
            try await withThrowingTaskGroup { group in
                for (number, world) in worlds.enumerated() {
                    group.addTask {
                        for invoice in open where Int(invoice.id.rawValue) % worlds.count == number {
                            try await Self.finalize(invoice, billing, in: world)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let final = try await first.stores.invoices(
                in: first.workspace,
                filter: InvoiceFilter(),
                before: nil,
                limit: 100
            )
            #expect(final.compactMap(\.number?.counter).sorted() == Array(1...24))
        }
    }

    /// As the service does it: whoever came too late decides again.
    private static func finalize(_ invoice: Invoice, _ billing: BillingStoreTests, in world: World) async throws {
        while true {
            let known = try await world.stores.invoiceNumbers(in: world.workspace)
            var numbers = known
            let final = try billing.finalized(invoice, &numbers)
            do {
                return try await world.stores.saveFinalizedInvoices([final], following: known, record: .none)
            } catch StorageError.conflict {
                continue
            }
        }
    }

    @Test func `of the same command on several nodes one takes place`() async throws {
        try await withNodes(3) { worlds in
            let outcomes = await withTaskGroup(of: StorageError?.self) { group in
                for number in 0..<12 {
                    let world = worlds[number % worlds.count]
                    group.addTask {
                        do throws(StorageError) {
                            let customer = world.customer(number + 1) { $0.externalID = "acme" }
                            try await world.stores.createCustomer(customer, record: world.record("the key"))
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            for case .some(let error) in outcomes {
                #expect(error == .duplicate(.customerExternalID) || error == .duplicate(.idempotencyKey))
            }
            try await #require(worlds.first).expectTrace(of: "the key")
        }
    }

    @Test func `the last owner stays, though two nodes remove one each`() async throws {
        for round in 0..<5 {
            try await withNodes(2) { worlds in
                let first = try #require(worlds.first)
                let members = try await TeamStoreTests().twoOwners(first)
                let outcomes = await withTaskGroup(of: Bool.self) { group in
                    for (world, member) in zip(worlds, members) {
                        group.addTask { await Self.remove(member, in: world) }
                    }
                    return await group.reduce(into: []) { $0.append($1) }
                }
                #expect(outcomes.count { $0 } == 1, "round \(round)")
            }
        }
    }

    private static func remove(_ member: TeamMember, in world: World) async -> Bool {
        var removed = member
        removed.removedAt = World.later
        removed.revision += 1
        do {
            try await world.stores.saveTeamMember(removed, endsSessions: .all, record: .none)
            return true
        } catch {
            return false
        }
    }
}
