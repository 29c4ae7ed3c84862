package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: CustomerStore {
    package func customer(_ id: CustomerID, in workspace: WorkspaceID) async throws(StorageError) -> Customer? {
        try await database.read { try $0.customer(id, in: workspace) }
    }

    package func customer(
        externalID: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Customer? {
        try await customer(SQL.customerByExternalID, [workspace.blob, externalID])
    }

    package func customer(
        stripeCustomerID: String,
        in workspace: WorkspaceID
    ) async throws(StorageError) -> Customer? {
        try await customer(SQL.customerByStripeID, [workspace.blob, stripeCustomerID])
    }

    package func defaultCustomer(in workspace: WorkspaceID) async throws(StorageError) -> Customer? {
        try await customer(SQL.defaultCustomer, [workspace.blob])
    }

    private func customer(
        _ sql: String,
        _ arguments: [any PostgresConvertible & Sendable]
    ) async throws(StorageError) -> Customer? {
        try await database.read { database in
            try database.first(sql, arguments, from: CustomerRecord.table, CustomerRecord.customer)
        }
    }

    package func customerIDs(
        externalIDs: [String],
        in workspace: WorkspaceID
    ) async throws(StorageError) -> [String: CustomerID] {
        try await database.read { database in
            let pairs: [(String, CustomerID)] = try database.all(
                SQL.customerIDsByExternalIDs,
                [PostgresValue.texts(externalIDs), workspace.blob],
                from: CustomerRecord.table
            ) { (try $0.text("external_id"), try $0.id("id")) }
            return Dictionary(pairs) { first, _ in first }
        }
    }

    package func customers(
        in workspace: WorkspaceID,
        filter: CustomerFilter,
        before: CustomerID?,
        limit: Int
    ) async throws(StorageError) -> [Customer] {
        try await database.read { database in
            // From a plan its subscribers are found, else customers are gone through.
            var conditions = ["workspace_id = ?"]
            var arguments: [(any PostgresConvertible)?] = [workspace.blob]
            if let plan = filter.plan {
                conditions = []
                arguments.append(plan.blob)
            }
            conditions.append("erased_at IS NULL")
            func add(_ condition: String, _ value: (any PostgresConvertible)?) {
                guard let value else { return }
                conditions.append(condition)
                arguments.append(value)
            }
            add("customers.status = ?", filter.status?.rawValue)
            add("account_kit_id = ?", filter.accountKit?.blob)
            add("email = ?", filter.email)
            let order = filter.plan == nil ? "id" : "subscriptions.customer_id"
            add("\(order) < ?", before?.blob)
            let list = filter.plan == nil ? "SELECT * FROM customers WHERE " : SQL.customersOnPlan + " AND "
            return try database.all(
                "\(list)\(conditions.joined(separator: " AND ")) ORDER BY \(order) DESC LIMIT ?",
                arguments + [limit],
                from: CustomerRecord.table,
                CustomerRecord.customer
            )
        }
    }

    package func customers(
        containing text: String,
        in workspace: WorkspaceID,
        before: CustomerID?,
        limit: Int,
        looking: Int
    ) async throws(StorageError) -> (found: [Customer], next: CustomerID?) {
        try await database.read { database in
            let start: [(any PostgresConvertible)?] =
                before.map { [workspace.blob, $0.blob] } ?? [workspace.blob]
            let page = SQL.customersBefore(isFirst: before == nil)
            // Where the look ends; nil when fewer are left than it goes through.
            let last: CustomerID? = try database.first(
                "SELECT id FROM (\(page)) AS page LIMIT 1 OFFSET ?",
                start + [looking, looking - 1],
                from: CustomerRecord.table
            ) { try $0.id("id") }
            let pattern = "%" + Self.escapedForLike(text) + "%"
            let found = try database.all(
                """
                SELECT * FROM (\(page)) AS page WHERE erased_at IS NULL
                    AND (external_id ILIKE ? ESCAPE '!' OR name ILIKE ? ESCAPE '!' OR email ILIKE ? ESCAPE '!')
                LIMIT ?
                """,
                start + [looking, pattern, pattern, pattern, limit],
                from: CustomerRecord.table,
                CustomerRecord.customer
            )
            return (found, found.count == limit ? found.last?.id : last)
        }
    }

    /// A text as it stands in a pattern whose escape is `!`.
    private static func escapedForLike(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "!%_".contains(character) { escaped.append("!") }
            escaped.append(character)
        }
        return escaped
    }

    package func createCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError) {
        // No foreign key says that the clock is there.
        guard customer.testClock == nil else {
            return try await database.write { database in
                try database.create(customer)
                try database.write(record)
            }
        }
        try await database.writeOfOne(record) { try $0.create(customer) }
    }

    package func updateCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            try database.update(customer)
            try database.write(record)
        }
    }

    package func eraseCustomer(_ customer: Customer, record: CommandRecord) async throws(StorageError) {
        try await database.write { database in
            let arguments = [customer.workspace.blob, customer.id.blob]
            if try database.exists(SQL.openInvoiceOfCustomer, arguments) { throw StorageError.inUse(.invoice) }
            try database.update(customer)
            let tables = [
                RejectedEventRecord.table, IdempotencyRecordRow.table, MailRecord.table, StripeCheckoutRecord.table,
                StripeAlertRecord.table, PortalLinkRecord.table, PortalSessionRecord.table,
            ]
            for table in tables {
                try database.run("DELETE FROM \(table) WHERE workspace_id = ? AND customer_id = ?", arguments)
            }
            try database.forgetName(of: customer.id, in: customer.workspace)
            try database.run(
                "UPDATE alert_states SET used_percent = 0 WHERE workspace_id = ? AND customer_id = ?",
                arguments
            )
            // What was sent to Stripe about the customer has its id in the key.
            try database.run(
                "DELETE FROM stripe_requests WHERE workspace_id = ? AND strpos(key, ?) > 0",
                [customer.workspace.blob, customer.id.description]
            )
            // Stripe's ids name a person as well.
            try database.run(
                """
                UPDATE subscriptions SET stripe_customer_id = NULL, stripe_subscription_id = NULL, mirror = NULL,
                    revision = revision + 1 WHERE workspace_id = ? AND customer_id = ?
                """,
                arguments
            )
            try database.write(record)
        }
    }
}

extension PostgresTransaction {
    func customer(_ id: CustomerID, in workspace: WorkspaceID) throws -> Customer? {
        try first(SQL.customerByID, [workspace.blob, id.blob], from: CustomerRecord.table, CustomerRecord.customer)
    }

    fileprivate func create(_ customer: Customer) throws {
        try require(.accountKit, in: AccountKitRecord.table, customer.accountKit, of: customer.workspace)
        try require(.testClock, in: TestClockRecord.table, customer.testClock, of: customer.workspace)
        try insert(into: CustomerRecord.table, CustomerRecord.values(customer, revision: 1))
        try announce(customer, from: nil)
    }

    /// Keeps others from erasing a customer before the end of the transaction.
    ///
    /// The row is changed, not only locked: who erases it from an older moment has to look again.
    ///
    /// - Throws: ``StorageError/conflict`` when it was erased already; ``StorageError/notFound(_:)``.
    func hold(_ customer: CustomerID, of workspace: WorkspaceID) throws {
        let key = [workspace.blob, customer.blob]
        let changes = try run(
            "UPDATE customers SET revision = revision WHERE workspace_id = ? AND id = ? AND erased_at IS NULL",
            key
        )
        try requireChange(changes, of: .customer, isThere: SQL.customerByID, key)
    }

    /// Stores a changed customer, if it was made from the stored revision.
    func update(_ customer: Customer) throws {
        try require(.accountKit, in: AccountKitRecord.table, customer.accountKit, of: customer.workspace)
        let key = [customer.workspace.blob, customer.id.blob]
        let previous = try self.customer(customer.id, in: customer.workspace)
        let changes = try update(
            CustomerRecord.table,
            CustomerRecord.values(customer, revision: customer.revision + 1),
            where: "workspace_id = ? AND id = ? AND revision = ?",
            key + [customer.revision]
        )
        try requireChange(changes, of: .customer, isThere: SQL.customerByID, key)
        try announce(customer, from: previous)
    }
}
