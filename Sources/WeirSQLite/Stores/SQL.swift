/// The queries that run often or over large tables, named so that tests can ask the planner about them.
enum SQL {
    static let keyByHash = "SELECT * FROM api_keys WHERE hash = ?"
    static let planByKey = "SELECT * FROM plans WHERE workspace_id = ? AND key = ?"
    static let customerByID = "SELECT * FROM customers WHERE workspace_id = ? AND id = ?"
    static let customerByExternalID = "SELECT * FROM customers WHERE workspace_id = ? AND external_id = ?"
    static let customerByStripeID = "SELECT * FROM customers WHERE workspace_id = ? AND stripe_customer_id = ?"
    static let defaultCustomer = "SELECT * FROM customers WHERE workspace_id = ? AND is_default = 1"
    /// Bound to a JSON array of texts; a cross join keeps the planner from going through all customers for each of them.
    static let customerIDsByExternalIDs = """
        SELECT customers.external_id, customers.id
        FROM json_each(?) AS wanted
        CROSS JOIN customers ON customers.workspace_id = ? AND customers.external_id = wanted.value
        """
    static let customersAfter = "SELECT * FROM customers WHERE workspace_id = ? AND id > ? ORDER BY id LIMIT ?"
    static let subscriptionOfCustomer = "SELECT * FROM subscriptions WHERE workspace_id = ? AND customer_id = ?"
    static let subscriptionByStripeID =
        "SELECT * FROM subscriptions WHERE workspace_id = ? AND stripe_subscription_id = ?"
    /// From behind one customer to another one.
    static let subscriptionsOfCustomers =
        "SELECT * FROM subscriptions WHERE workspace_id = ? AND customer_id > ? AND customer_id <= ?"
    static let overridesOfCustomer =
        "SELECT * FROM quota_overrides WHERE workspace_id = ? AND customer_id = ? ORDER BY feature"
    static let overridesOfCustomers = """
        SELECT * FROM quota_overrides WHERE workspace_id = ? AND customer_id > ? AND customer_id <= ?
        ORDER BY customer_id, feature
        """
    static let idempotencyRecord = "SELECT * FROM idempotency_records WHERE workspace_id = ? AND key = ?"
    static let oldIdempotencyRecords = """
        DELETE FROM idempotency_records WHERE (workspace_id, key) IN (
            SELECT workspace_id, key FROM idempotency_records WHERE created_at < ? ORDER BY created_at LIMIT ?
        )
        """
    static let auditEntries =
        "SELECT * FROM audit_entries WHERE workspace_id = ? AND number < ? ORDER BY number DESC LIMIT ?"
    static let auditEntriesOfCustomer = """
        SELECT * FROM audit_entries WHERE workspace_id = ? AND customer_id = ? AND number < ?
        ORDER BY number DESC LIMIT ?
        """
    static let kitsOfCustomers =
        "SELECT DISTINCT account_kit_id FROM customers WHERE workspace_id = ? AND account_kit_id IS NOT NULL"
    static let subscriberCounts = """
        SELECT plan_version, count(*) AS count FROM subscriptions WHERE workspace_id = ? AND plan_id = ?
        GROUP BY plan_version
        """
    /// The versions are bound as a JSON array.
    static let subscribersOfVersions = """
        SELECT customer_id FROM subscriptions WHERE workspace_id = ? AND plan_id = ? AND customer_id > ?
            AND plan_version IN (SELECT wanted.value FROM json_each(?) AS wanted)
        ORDER BY customer_id LIMIT ?
        """
}
