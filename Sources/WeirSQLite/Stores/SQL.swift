/// The queries that run often or over large tables, named so that tests can ask the planner about them.
enum SQL {
    static let keyByHash = "SELECT * FROM api_keys WHERE hash = ?"
    /// With the last use.
    static let keys = """
        SELECT api_keys.*, key_uses.last_used_at FROM api_keys LEFT JOIN key_uses
        ON key_uses.workspace_id = api_keys.workspace_id AND key_uses.key_id = api_keys.id
        WHERE api_keys.workspace_id = ?
        """
    static let saveKeyUse = """
        INSERT INTO key_uses (workspace_id, key_id, last_used_at)
        SELECT workspace_id, id, ? FROM api_keys WHERE workspace_id = ? AND id = ?
        ON CONFLICT (workspace_id, key_id)
        DO UPDATE SET last_used_at = max(last_used_at, excluded.last_used_at)
        """
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
    /// Customers of a list; conditions and order follow.
    static func customers(withEmail: Bool, withKit: Bool) -> String {
        if withEmail { return "SELECT * FROM customers INDEXED BY customers_by_email" }
        return withKit ? "SELECT * FROM customers INDEXED BY customers_by_kit" : "SELECT * FROM customers"
    }
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
    /// By age: the sign keeps the planner from going through all answers of the workspace.
    static let oldIdempotencyRecords = """
        DELETE FROM idempotency_records WHERE (workspace_id, key) IN (
            SELECT workspace_id, key FROM idempotency_records WHERE created_at < ? AND +workspace_id = ?
            ORDER BY created_at LIMIT ?
        )
        """
    static let oldIdempotencyRecordCount = """
        SELECT count(*) AS count FROM (
            SELECT 1 FROM idempotency_records WHERE created_at < ? AND +workspace_id = ? LIMIT ?
        )
        """
    /// Entries with the state that the one before it left of the same thing; conditions and order follow.
    ///
    /// An answer about the thing that is not the thing itself, which has another id or none, is passed over.
    static let auditEntries = """
        SELECT entry.*, (
            SELECT earlier.state FROM audit_entries AS earlier
            WHERE entry.differences IS NULL AND entry.state IS NOT NULL
                AND earlier.workspace_id = entry.workspace_id AND earlier.kind = entry.kind
                AND earlier.subject = entry.subject AND earlier.number < entry.number AND earlier.state IS NOT NULL
                AND earlier.customer_id IS entry.customer_id
                AND json_extract(earlier.state, '$.id') IS json_extract(entry.state, '$.id')
            ORDER BY earlier.number DESC LIMIT 1
        ) AS previous_state
        FROM audit_entries AS entry WHERE entry.workspace_id = ? AND entry.number < ?
        """
    /// Of one customer, alone or among those whom an entry is about.
    static let ofCustomer = """
         AND entry.number IN (
            SELECT own.number FROM audit_entries AS own WHERE own.workspace_id = ? AND own.customer_id = ?
            UNION ALL SELECT shared.number FROM audit_entry_customers AS shared
            WHERE shared.workspace_id = ? AND shared.customer_id = ?
        )
        """
    static let newestFirst = " ORDER BY entry.number DESC LIMIT ?"
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

    // MARK: Jobs

    static let jobByID = "SELECT * FROM jobs WHERE workspace_id = ? AND id = ?"
    static let jobByKey = "SELECT 1 FROM jobs WHERE workspace_id = ? AND kind = ? AND subject = ? AND period = ?"
    /// Those of one subject wait for each other, as ``JobRules/blocks(_:_:)`` says.
    private static let isNotBlocked = """
        NOT EXISTS (
            SELECT 1 FROM jobs AS earlier
            WHERE earlier.workspace_id = job.workspace_id AND earlier.subject = job.subject
                AND earlier.done_at IS NULL
                AND (earlier.due_at, earlier.kind_order, earlier.id) < (job.due_at, job.kind_order, job.id)
        )
        """
    static let jobsToRun = """
        SELECT * FROM jobs AS job
        WHERE job.done_at IS NULL AND job.failed_at IS NULL AND job.test_clock_id IS NULL AND job.run_at <= ?
            AND \(isNotBlocked)
        ORDER BY job.run_at, job.kind_order, job.id LIMIT ?
        """
    static let nextJobOfClock = """
        SELECT * FROM jobs AS job
        WHERE job.done_at IS NULL AND job.failed_at IS NULL AND job.test_clock_id IS NOT NULL
            AND job.workspace_id = ? AND job.test_clock_id = ? AND job.run_at <= ?
            AND \(isNotBlocked)
        ORDER BY job.run_at, job.kind_order, job.id LIMIT 1
        """
    /// Bound to an instant that no wait reaches, as ``JobRules/isStranded(_:at:)`` says.
    static let strandedJobs = """
        SELECT * FROM jobs WHERE done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NULL AND run_at > ?
            AND attempts > 0
        """
    static let dueJobCount = """
        SELECT count(*) AS count, min(due_at) AS oldest FROM jobs
        WHERE done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NULL AND run_at <= ?
        """
    static let failedJobCount = "SELECT count(*) AS count FROM jobs WHERE failed_at IS NOT NULL"
    /// The index of the keys: without its name the planner goes through all jobs of the workspace.
    static let oldDoneJobs = """
        DELETE FROM jobs INDEXED BY sqlite_autoindex_jobs_2
        WHERE workspace_id = ? AND kind = ? AND subject = ? AND done_at IS NOT NULL AND due_at < ?
        """
    static let testClockByID = "SELECT * FROM test_clocks WHERE workspace_id = ? AND id = ?"
    static let customersOfTestClock =
        "SELECT id FROM customers WHERE workspace_id = ? AND test_clock_id = ? ORDER BY id"

    // MARK: Contracts and invoices

    // A workspace has many of them and a customer few, which the planner cannot know: left to itself it goes through the
    // whole workspace, since that is in the order of ids already. So the index is named.

    static let contractByID = "SELECT * FROM contracts WHERE workspace_id = ? AND id = ?"
    static let contractsOfCustomer = """
        SELECT * FROM contracts INDEXED BY contracts_by_customer WHERE workspace_id = ? AND customer_id = ?
        ORDER BY id DESC
        """
    static let newestContractOfCustomer =
        "SELECT id FROM contracts WHERE workspace_id = ? AND customer_id = ? ORDER BY id DESC LIMIT 1"
    static let contractsBefore =
        "SELECT * FROM contracts WHERE workspace_id = ? AND id < ? ORDER BY id DESC LIMIT ?"
    /// From behind a place among the contracts of all workspaces.
    static let contractsWithThresholds = """
        SELECT workspace_id, id FROM contracts
        WHERE has_thresholds = 1 AND (workspace_id, id) > (?, ?) AND (end_date IS NULL OR end_date > ?)
        ORDER BY workspace_id, id LIMIT ?
        """
    /// By the meters that they charge for, contracts that end after a day or have an invoice that is not final.
    static let contractsByMeter = """
        SELECT json_extract(charge.value, '$.price.meter') AS meter, min(contracts.id) AS id
        FROM contracts, json_each(contracts.document, '$.phases') AS phase,
            json_each(phase.value, '$.usages') AS charge
        WHERE contracts.workspace_id = ? AND json_extract(charge.value, '$.price.meter') IS NOT NULL
            AND (contracts.end_date IS NULL OR contracts.end_date > ? OR EXISTS (
                SELECT 1 FROM invoices INDEXED BY invoices_by_contract
                WHERE invoices.workspace_id = contracts.workspace_id AND invoices.contract_id = contracts.id
                    AND invoices.status IN ('drafted', 'in_progress')
            ))
        GROUP BY json_extract(charge.value, '$.price.meter')
        """
    static let activeMeter = "SELECT 1 FROM meters WHERE workspace_id = ? AND id = ? AND archived_at IS NULL"
    static let versionsWithSubscribers = """
        SELECT DISTINCT plan_id, plan_version FROM subscriptions
        WHERE workspace_id = ? AND status NOT IN ('canceled', 'incomplete_expired')
        """
    static let couponByCode = "SELECT * FROM coupons WHERE workspace_id = ? AND code = ?"
    static let couponsBefore =
        "SELECT * FROM coupons WHERE workspace_id = ? AND id < ? ORDER BY id DESC LIMIT ?"
    /// Counts a redemption, if there is one left.
    static let redeemCoupon = """
        UPDATE coupons SET redemptions = redemptions + 1 WHERE workspace_id = ? AND id = ? AND archived_at IS NULL
            AND (maximum_redemptions IS NULL OR redemptions < maximum_redemptions)
        """
    static let invoiceByID = "SELECT * FROM invoices WHERE workspace_id = ? AND id = ?"
    static let invoiceByCounter = "SELECT * FROM invoices WHERE workspace_id = ? AND number_counter = ?"
    /// Invoices of a list; conditions and order follow.
    static func invoices(ofCustomer: Bool, ofContract: Bool) -> String {
        if ofContract { return "SELECT * FROM invoices INDEXED BY invoices_by_contract" }
        return ofCustomer ? "SELECT * FROM invoices INDEXED BY invoices_by_customer" : "SELECT * FROM invoices"
    }
    static let invoicesOfContract =
        "SELECT * FROM invoices WHERE workspace_id = ? AND contract_id = ? ORDER BY period_end, id"
    static let timelineOfInvoice =
        "SELECT * FROM invoice_timeline WHERE workspace_id = ? AND invoice_id = ? ORDER BY position"
    static let dueInvoices = """
        SELECT id FROM invoices INDEXED BY invoices_that_are_open
        WHERE status IN ('drafted', 'in_progress') AND contract_id IS NOT NULL AND workspace_id = ? AND period_end <= ?
        ORDER BY period_end, id LIMIT ?
        """
    static let openInvoiceOfCustomer = """
        SELECT id FROM invoices INDEXED BY invoices_by_customer
        WHERE workspace_id = ? AND customer_id = ? AND status IN ('drafted', 'in_progress') ORDER BY id LIMIT 1
        """
    static let earlierOpenInvoice = """
        SELECT 1 FROM invoices
        WHERE workspace_id = ? AND contract_id = ? AND period_end < ? AND status IN ('drafted', 'in_progress')
        """
    static let numberedInvoicesOfCustomer = """
        SELECT * FROM invoices INDEXED BY invoices_by_customer
        WHERE workspace_id = ? AND customer_id = ? AND number_counter IS NOT NULL ORDER BY id
        """
    /// Finalized invoices with lines that correct another one.
    static let correctingInvoices = """
        SELECT invoices.* FROM invoice_adjustments
        CROSS JOIN invoices ON invoices.workspace_id = invoice_adjustments.workspace_id
            AND invoices.id = invoice_adjustments.invoice_id
        WHERE invoice_adjustments.workspace_id = ? AND invoice_adjustments.corrected_id = ?
            AND invoices.number_counter IS NOT NULL AND invoices.status <> 'void'
        ORDER BY invoice_adjustments.invoice_id
        """
    static let paymentsOfInvoice =
        "SELECT * FROM invoice_payments WHERE workspace_id = ? AND invoice_id = ? ORDER BY position"
    static let paymentByReference =
        "SELECT * FROM invoice_payments WHERE workspace_id = ? AND invoice_id = ? AND reference = ?"
    static let creditNotesOfInvoice =
        "SELECT * FROM credit_notes WHERE workspace_id = ? AND invoice_id = ? ORDER BY id"
}
