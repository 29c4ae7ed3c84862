import Foundation
import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@testable import WeirSQLite

/// What is particular to SQLite: how it is opened, and how its queries run.
struct SQLiteDatabaseTests {
    private func open<Result>(_ body: (SQLiteDatabase, String) async throws -> Result) async throws -> Result {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let path = folder.path + "/weir.sqlite"
        return try await body(try SQLiteDatabase(path: path), path)
    }

    @Test func aCommitIsOnTheDiskWhenItReturns() async throws {
        try await open { database, _ in
            var values: [String] = []
            for name in ["journal_mode", "synchronous", "foreign_keys"] {
                values.append(try await database.writerPragma(name))
            }
            #expect(values == ["wal", "2", "1"])
        }
    }

    @Test func whatWasWrittenIsThereAfterOpeningAgain() async throws {
        try await open { database, path in
            let first = World(stores: SQLiteControlPlane(database: database))
            try await first.stores.createWorkspaces([first.creation(first.workspace, .live)])
            let customer = try await first.add(first.customer(1))
            try database.close()
            let again = SQLiteControlPlane(database: try SQLiteDatabase(path: path))
            #expect(try await again.customer(customer.id, in: first.workspace) == customer)
        }
    }

    @Test func closingLeavesNothingInTheWriteAheadLog() async throws {
        try await open { database, path in
            let first = World(stores: SQLiteControlPlane(database: database))
            try await first.stores.createWorkspaces([first.creation(first.workspace, .live)])
            let size = { (path: String) in (FileManager.default.contents(atPath: path) ?? Data()).count }
            #expect(size(path + "-wal") > 0)
            try database.close()
            #expect(size(path + "-wal") == 0)
            // The file alone has everything.
            try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
            let copy = SQLiteControlPlane(database: try SQLiteDatabase(path: path + ".copy"))
            #expect(try await copy.workspaces().map(\.id) == [first.workspace])
        }
    }

    @Test func theSchemaKeepsWorkspacesApart() async throws {
        try await open { database, _ in
            let violations = try await database.foreignKeyViolations()
            #expect(violations.isEmpty)
            let tables = try await database.tables()
            #expect(tables.contains("customers"))
            for table in tables where !["workspaces", "grdb_migrations", "sqlite_sequence"].contains(table) {
                let isStrict = try await database.isStrict(table)
                #expect(isStrict, "\(table) must be STRICT")
            }
        }
    }

    @Test(
        "Hot queries search and do not scan",
        arguments: [
            SQL.keyByHash, SQL.planByKey, SQL.customerByID, SQL.customerByExternalID, SQL.customerByStripeID,
            SQL.defaultCustomer, SQL.customerIDsByExternalIDs, SQL.customersAfter, SQL.subscriptionOfCustomer,
            SQL.subscriptionByStripeID, SQL.subscriptionsOfCustomers, SQL.overridesOfCustomer, SQL.overridesOfCustomers,
            SQL.idempotencyRecord, SQL.oldIdempotencyRecords, SQL.auditEntries + SQL.newestFirst,
            SQL.auditEntries + SQL.ofCustomer + SQL.newestFirst, SQL.keys,
            SQL.kitsOfCustomers, SQL.subscribersOfVersions, SQL.customersOfVersions, SQL.overridesOfVersions,
            SQL.customersOnPlan + " AND erased_at IS NULL ORDER BY subscriptions.customer_id DESC LIMIT ?",
            SQL.jobByID, SQL.jobsToRun, SQL.nextJobOfClock, SQL.testClockByID, SQL.customersOfTestClock,
            SQL.contractByID, SQL.contractsOfCustomer, SQL.newestContractOfCustomer, SQL.contractsBefore,
            SQL.invoiceByID, SQL.invoiceByCounter, SQL.invoicesOfContract, SQL.timelineOfInvoice,
            SQL.correctingInvoices, SQL.paymentByReference, SQL.creditNotesOfInvoice,
            SQL.contractsWithThresholds, SQL.couponByCode, SQL.couponsBefore, SQL.redeemCoupon,
            SQL.numberedInvoicesOfCustomer, SQL.newestVersionOfSubject, SQL.domainEventsBefore, SQL.oldDomainEvents,
            SQL.mailByKey, SQL.mailsToSend, SQL.oldMails,
            SQL.deliveriesToMake, SQL.attemptsOfDelivery,
            SQL.contractRevisions, SQL.owedByDueDate, SQL.owedInvoices, SQL.nextInvoices, SQL.customersNearLimits,
            SQL.firstEndedShare,
        ]
    )
    func hotQueriesSearch(sql: String) async throws {
        // Read out of the closure first: the compiler takes closures of two expectations inside one for the same.
        let steps = try await open { database, _ in try await database.queryPlan(of: sql) }
        let searches = steps.filter { $0.hasPrefix("SEARCH") }
        // A table function has nothing to search in; a list is read to its end.
        let scans = steps.filter { $0.hasPrefix("SCAN") && !$0.contains("wanted") && !$0.contains("LIST") }
        let sorts = steps.filter { $0.contains("TEMP B-TREE") }
        #expect(!searches.isEmpty, "\(steps)")
        #expect(scans.isEmpty, "\(steps)")
        #expect(sorts.isEmpty, "\(steps)")
    }

    @Test(
        "What belongs to one customer, contract or subject is found without going through the workspace",
        arguments: [
            (SQL.contractsOfCustomer, "contracts_by_customer (workspace_id=? AND customer_id=?)"),
            (SQL.newestContractOfCustomer, "contracts_by_customer (workspace_id=? AND customer_id=?)"),
            (SQL.openInvoiceOfCustomer, "invoices_by_customer (workspace_id=? AND customer_id=?)"),
            (SQL.numberedInvoicesOfCustomer, "invoices_with_numbers (workspace_id=? AND customer_id=?)"),
            (SQL.invoicesOfContract, "invoices_by_contract (workspace_id=? AND contract_id=?)"),
            (SQL.earlierOpenInvoice, "invoices_by_contract (workspace_id=? AND contract_id=? AND period_end<?)"),
            (SQL.dueInvoices, "invoices_that_are_open (workspace_id=? AND period_end<?)"),
            (SQL.correctingInvoices, "invoice_adjustments USING PRIMARY KEY (workspace_id=? AND corrected_id=?)"),
            (SQL.contractsByMeter, "invoices_by_contract (workspace_id=? AND contract_id=?)"),
            (SQL.oldDoneJobs, "(workspace_id=? AND kind=? AND subject=?)"),
            (
                SQL.invoices(ofCustomer: true, ofContract: false, ofStatus: true)
                    + " WHERE workspace_id = ? AND customer_id = ? AND status = ? AND id < ? ORDER BY id DESC LIMIT ?",
                "invoices_by_customer (workspace_id=? AND customer_id=? AND id<?)"
            ),
            (
                SQL.invoices(ofCustomer: true, ofContract: true, ofStatus: false)
                    + " WHERE workspace_id = ? AND customer_id = ? AND contract_id = ? ORDER BY id DESC LIMIT ?",
                "invoices_by_contract (workspace_id=? AND contract_id=?)"
            ),
            (
                SQL.invoices(ofCustomer: false, ofContract: false, ofStatus: true)
                    + " WHERE workspace_id = ? AND status = ? AND id < ? ORDER BY id DESC LIMIT ?",
                "invoices_by_status (workspace_id=? AND status=? AND id<?)"
            ),
            (
                SQL.customers(withEmail: true, withKit: true)
                    + " WHERE workspace_id = ? AND account_kit_id = ? AND email = ? ORDER BY id DESC LIMIT ?",
                "customers_by_email (workspace_id=? AND email=?)"
            ),
            (
                SQL.customers(withEmail: false, withKit: true)
                    + " WHERE workspace_id = ? AND account_kit_id = ? ORDER BY id DESC LIMIT ?",
                "customers_by_kit (workspace_id=? AND account_kit_id=?)"
            ),
        ]
    )
    func fewAreFoundAmongMany(sql: String, search: String) async throws {
        let steps = try await open { database, _ in try await database.queryPlan(of: sql) }
        #expect(steps.contains { $0.hasPrefix("SEARCH") && $0.hasSuffix(search) }, "\(steps)")
    }

    @Test func aFileOfALaterVersionIsRefused() async throws {
        try await open { database, path in
            try await database.pretendLaterVersion()
            try database.close()
            #expect(throws: StorageError.self) { try SQLiteDatabase(path: path) }
        }
    }

    @Test func aFileThatIsNoDatabaseIsRefused() async throws {
        let folder = try TemporaryFolder()
        let url = URL(filePath: folder.path + "/weir.sqlite")
        try String(repeating: "no database ", count: 500).write(to: url, atomically: true, encoding: .utf8)
        #expect(throws: StorageError.self) { try SQLiteDatabase(path: url.path) }
    }

    @Test func damagedRowsAreNamedAndNotGuessed() async throws {
        try await open { database, _ in
            let world = World(stores: SQLiteControlPlane(database: database))
            try await world.stores.createWorkspaces([world.creation(world.workspace, .live)])
            let customer = try await world.add(world.customer(1))
            try await database.damage("UPDATE customers SET document = '{}'")
            await #expect(throws: StorageError.invalidData("document: CustomerDocument")) {
                try await world.stores.customer(customer.id, in: world.workspace)
            }
        }
    }
}
