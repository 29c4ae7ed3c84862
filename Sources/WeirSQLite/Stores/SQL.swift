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
    /// Those who subscribe to a plan; further conditions and the order follow.
    static let customersOnPlan = """
        SELECT customers.* FROM subscriptions INDEXED BY subscriptions_of_plan
        CROSS JOIN customers ON customers.workspace_id = subscriptions.workspace_id AND customers.id = customer_id
        WHERE subscriptions.workspace_id = ? AND plan_id = ?
        """
    /// Customers of a list; conditions and order follow.
    static func customers(withEmail: Bool, withKit: Bool) -> String {
        if withEmail { return "SELECT * FROM customers INDEXED BY customers_by_email" }
        return withKit ? "SELECT * FROM customers INDEXED BY customers_by_kit" : "SELECT * FROM customers"
    }
    static func customersBefore(isFirst: Bool) -> String {
        "SELECT * FROM customers WHERE workspace_id = ?\(isFirst ? "" : " AND id < ?") ORDER BY id DESC LIMIT ?"
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
        SELECT * FROM subscriptions INDEXED BY subscriptions_of_plan
        WHERE workspace_id = ? AND plan_id = ? AND customer_id > ?
            AND plan_version IN (SELECT wanted.value FROM json_each(?) AS wanted)
        ORDER BY customer_id LIMIT ?
        """
    /// Of those who subscribed, from behind one customer to another one; a cross join keeps the planner from going through
    /// everybody else.
    static let customersOfVersions = """
        SELECT customers.* FROM subscriptions INDEXED BY subscriptions_of_plan
        CROSS JOIN customers ON customers.workspace_id = subscriptions.workspace_id AND customers.id = customer_id
        WHERE subscriptions.workspace_id = ? AND plan_id = ? AND customer_id > ? AND customer_id <= ?
            AND plan_version IN (SELECT wanted.value FROM json_each(?) AS wanted)
        ORDER BY customer_id
        """
    /// The sign keeps the planner from going through the overrides of all of them for each; they are in no order.
    static let overridesOfVersions = """
        SELECT quota_overrides.* FROM subscriptions INDEXED BY subscriptions_of_plan
        CROSS JOIN quota_overrides ON quota_overrides.workspace_id = subscriptions.workspace_id
            AND quota_overrides.customer_id = +subscriptions.customer_id
        WHERE subscriptions.workspace_id = ? AND plan_id = ? AND subscriptions.customer_id > ?
            AND subscriptions.customer_id <= ? AND plan_version IN (SELECT wanted.value FROM json_each(?) AS wanted)
        """

    // MARK: Jobs

    static let jobByID = "SELECT * FROM jobs WHERE workspace_id = ? AND id = ?"
    /// Those of one subject wait for each other, as ``JobRules/blocks(_:_:)`` says.
    private static let isNotBlocked = """
        NOT EXISTS (
            SELECT 1 FROM jobs AS earlier
            WHERE earlier.workspace_id = job.workspace_id AND earlier.subject = job.subject
                AND earlier.done_at IS NULL
                AND (earlier.due_at, earlier.kind_order, earlier.id) < (job.due_at, job.kind_order, job.id)
        )
        """
    static let jobsToRun = jobsToRun("")
    /// `condition`: Which of them, with the AND before it.
    static func jobsToRun(_ condition: String) -> String {
        """
        SELECT * FROM jobs AS job
        WHERE job.done_at IS NULL AND job.failed_at IS NULL AND job.test_clock_id IS NULL AND job.run_at <= ?
            AND \(isNotBlocked) \(condition)
        ORDER BY job.run_at, job.kind_order, job.id LIMIT ?
        """
    }
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
    /// Jobs by the server's time that someone else has claimed and not ended.
    static let jobsOfOthers = """
        SELECT * FROM jobs
        WHERE owner IS NOT NULL AND owner <> ? AND done_at IS NULL AND failed_at IS NULL AND test_clock_id IS NULL
        """
    static let jobsOfOwner = "SELECT * FROM jobs WHERE owner = ? AND done_at IS NULL AND failed_at IS NULL"
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

    // MARK: Events

    static let newestVersionOfSubject =
        "SELECT max(version) AS newest FROM domain_events WHERE workspace_id = ? AND subject = ?"
    static let undispatchedEvents =
        "SELECT * FROM domain_events WHERE dispatched_at IS NULL ORDER BY number LIMIT ?"
    static let domainEventsBefore =
        "SELECT * FROM domain_events WHERE workspace_id = ? AND number < ? ORDER BY number DESC LIMIT ?"
    static let newestDomainEvent = "SELECT coalesce(max(number), 0) AS newest FROM domain_events"
    static let oldDomainEvents = """
        SELECT number FROM domain_events WHERE dispatched_at IS NOT NULL AND dispatched_at < ?
        ORDER BY dispatched_at LIMIT ?
        """

    // MARK: Outboxes

    static let mailByKey =
        "SELECT 1 FROM mails WHERE workspace_id = ? AND kind = ? AND subject = ? AND recipient = ?"
    static let mailsToSend = "SELECT * FROM mails WHERE state = 'waiting' AND next_at <= ? ORDER BY next_at LIMIT ?"
    static let oldMails =
        "SELECT workspace_id, id FROM mails WHERE ended_at IS NOT NULL AND ended_at < ? ORDER BY ended_at LIMIT ?"
    static let mailCounts = """
        SELECT (SELECT count(*) FROM mails WHERE state = 'waiting') AS waiting,
            (SELECT count(*) FROM mails WHERE state = 'failed') AS failed,
            (SELECT min(created_at) FROM mails WHERE state = 'waiting') AS oldest
        """
    /// Deliveries with their events; a condition follows.
    static let deliveries = """
        SELECT delivery.*, event.number, event.name, event.version, event.document, event.at,
            event.customer_external_id
        FROM webhook_deliveries AS delivery JOIN domain_events AS event ON event.number = delivery.event_number
        """
    static let deliveriesToMake =
        deliveries + """
             WHERE delivery.workspace_id = ? AND delivery.endpoint_id = ? AND delivery.state = 'waiting'
                AND delivery.next_at <= ?
            ORDER BY delivery.next_at, delivery.event_number LIMIT ?
            """
    /// Bound to the instant twice.
    static let endpointsWithDeliveries = """
        SELECT endpoint.*, (
            SELECT min(waiting.next_at) FROM webhook_deliveries AS waiting
            WHERE waiting.workspace_id = endpoint.workspace_id AND waiting.endpoint_id = endpoint.id
                AND waiting.state = 'waiting'
        ) AS first_at
        FROM webhook_endpoints AS endpoint
        WHERE endpoint.disabled_at IS NULL AND first_at <= ? AND NOT EXISTS (
            SELECT 1 FROM webhook_deliveries AS busy
            WHERE busy.workspace_id = endpoint.workspace_id AND busy.endpoint_id = endpoint.id
                AND busy.state = 'waiting' AND busy.next_at > ? AND busy.owner IS NOT NULL
        )
        ORDER BY first_at LIMIT ?
        """
    static let attemptsOfDelivery = """
        SELECT * FROM webhook_attempts WHERE workspace_id = ? AND endpoint_id = ? AND delivery_id = ?
        ORDER BY number DESC LIMIT ?
        """
    static let deliveryCounts = """
        SELECT (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting') AS waiting,
            (SELECT count(*) FROM webhook_deliveries WHERE state = 'failed') AS failed,
            (SELECT min(created_at) FROM webhook_deliveries WHERE state = 'waiting') AS oldest
        """
    static let noteUsage = """
        INSERT INTO usage_changes (customer_id, workspace_id, sequence, note, rights_changed) VALUES (?, ?, ?, 1, ?)
        ON CONFLICT (customer_id) DO UPDATE SET sequence = max(sequence, excluded.sequence), note = note + 1,
            rights_changed = max(rights_changed, excluded.rights_changed)
        """

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
    static func invoices(ofCustomer: Bool, ofContract: Bool, ofStatus: Bool) -> String {
        if ofContract { return "SELECT * FROM invoices INDEXED BY invoices_by_contract" }
        if ofCustomer { return "SELECT * FROM invoices INDEXED BY invoices_by_customer" }
        return ofStatus ? "SELECT * FROM invoices INDEXED BY invoices_by_status" : "SELECT * FROM invoices"
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
        SELECT * FROM invoices INDEXED BY invoices_with_numbers
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

    // MARK: Payments

    static let collectionOfInvoice = "SELECT * FROM invoice_collections WHERE workspace_id = ? AND invoice_id = ?"
    static let collectionBySession = "SELECT * FROM invoice_collections WHERE workspace_id = ? AND session = ?"
    static let collectionsOfCustomer = """
        SELECT * FROM invoice_collections
        WHERE workspace_id = ? AND customer_id = ? AND state IN (SELECT value FROM json_each(?)) ORDER BY invoice_id
        """
    static let collectionsUnderWay = """
        SELECT * FROM invoice_collections
        WHERE workspace_id = ? AND invoice_id > ? AND updated_at < ?
            AND state NOT IN ('waiting', 'declined', 'carried', 'stopped', 'blocked', 'settled')
        ORDER BY invoice_id LIMIT ?
        """
    static let attemptsOfInvoice =
        "SELECT * FROM payment_attempts WHERE workspace_id = ? AND invoice_id = ? ORDER BY begun_at, kind, number"
    static let payableInvoices = """
        SELECT customer_id, id FROM invoices
        WHERE workspace_id = ? AND status IN ('sent', 'in_transit', 'uncollectible') AND (customer_id, id) > (?, ?)
        ORDER BY customer_id, id LIMIT ?
        """
    static let paymentByIntent = "SELECT * FROM stripe_payments WHERE workspace_id = ? AND intent = ?"
    static let stripePaymentsOfInvoice = """
        SELECT * FROM stripe_payments
        WHERE workspace_id = ? AND (
            intent IN (SELECT reference FROM invoice_payments WHERE workspace_id = ? AND invoice_id = ?)
            OR invoice_id = ?
        )
        ORDER BY at, intent
        """
    static let customersOfPaymentMethod =
        "SELECT id FROM customers WHERE workspace_id = ? AND payment_method_id = ? ORDER BY id"
    static let contractsOfPaymentMethod =
        "SELECT id FROM contracts WHERE workspace_id = ? AND document ->> '$.paymentMethod' = ? ORDER BY id"
    static let refundByID = "SELECT * FROM payment_refunds WHERE workspace_id = ? AND id = ?"
    static let refundsOfIntent =
        "SELECT * FROM payment_refunds WHERE workspace_id = ? AND intent = ? ORDER BY created_at, id"
    static let pendingRefunds = """
        SELECT * FROM payment_refunds
        WHERE workspace_id = ? AND state = 'pending' AND created_at < ? AND (created_at, id) > (?, ?)
        ORDER BY created_at, id LIMIT ?
        """
    static let paymentSweepPlace = "SELECT * FROM payment_sweeps WHERE workspace_id = ?"
    static let savePaymentSweepPlace = """
        INSERT INTO payment_sweeps (workspace_id, invoice_id, refund_created_at, refund_id) VALUES (?, ?, ?, ?)
        ON CONFLICT (workspace_id) DO UPDATE SET invoice_id = excluded.invoice_id,
            refund_created_at = excluded.refund_created_at, refund_id = excluded.refund_id
        """
    /// Of the account that the workspace is bound to.
    static let learnedMinimum = """
        SELECT charge_minimums.* FROM stripe_accounts
        CROSS JOIN charge_minimums ON charge_minimums.workspace_id = stripe_accounts.workspace_id
            AND charge_minimums.account = stripe_accounts.account_id
        WHERE stripe_accounts.workspace_id = ? AND charge_minimums.currency = ?
        """
    /// What was learned before the last instant counts no more.
    static let saveLearnedMinimum = """
        INSERT INTO charge_minimums (workspace_id, account, currency, minimum_minor, learned_at)
        SELECT workspace_id, account_id, ?, ?, ? FROM stripe_accounts WHERE workspace_id = ?
        ON CONFLICT (workspace_id, account, currency) DO UPDATE SET
            minimum_minor = CASE WHEN learned_at > ? THEN max(minimum_minor, excluded.minimum_minor)
                ELSE excluded.minimum_minor END,
            learned_at = excluded.learned_at
        """
    static let payLinkByDigest = "SELECT * FROM pay_links WHERE digest = ?"
    static let forgetPayLinks = """
        DELETE FROM pay_links WHERE digest IN (
            SELECT digest FROM pay_links WHERE expires_at < ? ORDER BY expires_at LIMIT 20
        )
        """

    // MARK: Portal

    static let portalLinkByDigest = "SELECT * FROM portal_links WHERE digest = ? AND expires_at > ?"
    static let portalSessionByDigest = "SELECT * FROM portal_sessions WHERE digest = ? AND expires_at > ?"
    static let forgetPortalLinks = """
        DELETE FROM portal_links WHERE digest IN (
            SELECT digest FROM portal_links WHERE expires_at < ? ORDER BY expires_at LIMIT 20
        )
        """
    static let forgetPortalSessions = """
        DELETE FROM portal_sessions WHERE digest IN (
            SELECT digest FROM portal_sessions WHERE expires_at < ? ORDER BY expires_at LIMIT 20
        )
        """
    static let endOldestPortalSessions = """
        DELETE FROM portal_sessions WHERE digest IN (
            SELECT digest FROM portal_sessions WHERE workspace_id = ? AND customer_id = ?
            ORDER BY created_at DESC LIMIT -1 OFFSET ?
        )
        """

    // MARK: Stripe

    static let stripeEventByID = "SELECT * FROM stripe_events WHERE workspace_id = ? AND id = ?"
    static let pendingStripeEventCount = """
        SELECT count(*) AS count, min(received_at) AS oldest FROM stripe_events
        WHERE workspace_id = ? AND state = 'pending'
        """
    static let forgetStripeEvents = """
        DELETE FROM stripe_events WHERE (workspace_id, id) IN (
            SELECT workspace_id, id FROM stripe_events
            WHERE workspace_id = ? AND received_at < ? AND state <> 'pending' ORDER BY received_at LIMIT ?
        )
        """
    static let forgetStripeRequests = """
        DELETE FROM stripe_requests WHERE (workspace_id, key) IN (
            SELECT workspace_id, key FROM stripe_requests WHERE workspace_id = ? AND kept_at < ? ORDER BY kept_at LIMIT ?
        )
        """
    /// By their ids, which begin with the instant of their making; the kinds are bound as a JSON array.
    static let forgetStripeJobs = """
        DELETE FROM jobs WHERE (workspace_id, id) IN (
            SELECT workspace_id, id FROM jobs WHERE workspace_id = ? AND id < ? AND done_at IS NOT NULL
                AND kind IN (SELECT wanted.value FROM json_each(?) AS wanted) ORDER BY id LIMIT ?
        )
        """
    static let beginStripeReading = """
        INSERT INTO stripe_objects (workspace_id, topic, id, begun, applied) VALUES (?, ?, ?, 1, 0)
        ON CONFLICT (workspace_id, topic, id) DO UPDATE SET begun = begun + 1
        """
    static let stripeObject = "SELECT * FROM stripe_objects WHERE workspace_id = ? AND topic = ? AND id = ?"
    static let applyStripeReading = """
        UPDATE stripe_objects SET applied = ?, gone_from = coalesce(?, gone_from)
        WHERE workspace_id = ? AND topic = ? AND id = ? AND applied < ?
        """
    /// The ended statuses are those of ``SubscriptionStatus/isEnded``.
    static let mirroredSubscriptions = """
        SELECT stripe_subscription_id FROM subscriptions
        WHERE workspace_id = ? AND stripe_subscription_id > ? AND stripe_subscription_id IS NOT NULL
            AND source = 'stripe' AND status NOT IN ('canceled', 'incomplete_expired')
            AND coalesce(current_period_end, 0) < ?
        ORDER BY stripe_subscription_id LIMIT ?
        """
    static let stripeRequest = "SELECT * FROM stripe_requests WHERE workspace_id = ? AND key = ?"
    static let saveStripeAlert = """
        INSERT INTO stripe_alerts (workspace_id, kind, subject, customer_id, first_at, last_at, count)
        VALUES (?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (workspace_id, kind, subject) DO UPDATE SET last_at = excluded.last_at, count = count + 1,
            customer_id = coalesce(excluded.customer_id, customer_id)
        """

    static let contractRevisions = """
        SELECT id, revision FROM contracts INDEXED BY contracts_by_revision
        WHERE workspace_id = ? AND id > ? ORDER BY id LIMIT ?
        """
    static let invoicedMonths = """
        SELECT substr(invoice_date, 1, 7) AS month, currency, count(*) AS count, sum(total_minor) AS total,
            sum(usage_minor) AS usage, sum(refunded_minor) AS refunded
        FROM invoices INDEXED BY invoices_by_date
        WHERE workspace_id = ? AND number_counter IS NOT NULL AND invoice_date >= ? AND invoice_date < ?
            AND status <> 'void'
        GROUP BY month, currency ORDER BY month, currency
        """
    static let owedByDueDate = """
        SELECT due_date, currency, count(*) AS count, sum(owed_minor) AS owed
        FROM invoices INDEXED BY invoices_owed_by_due_date
        WHERE workspace_id = ? AND number_counter IS NOT NULL AND status IN ('sent', 'in_transit')
        GROUP BY due_date, currency ORDER BY due_date, currency
        """
    static let owedByCustomer = """
        SELECT currency, count(*) AS count, sum(owed_minor) AS owed
        FROM invoices INDEXED BY invoices_owed_by_customer
        WHERE workspace_id = ? AND customer_id = ? AND status IN ('sent', 'in_transit', 'uncollectible')
            AND owed_minor > 0
        GROUP BY currency ORDER BY currency
        """
    static let owedInvoices = """
        SELECT id, number_prefix, number_counter, customer_id, status, due_date, currency, total_minor, owed_minor
        FROM invoices INDEXED BY invoices_that_are_owed
        WHERE workspace_id = ? AND number_counter IS NOT NULL AND status IN ('sent', 'in_transit')
            AND due_date >= ? AND due_date < ? AND (due_date, id) > (?, ?)
        ORDER BY due_date, id LIMIT ?
        """
    static let nextInvoices = """
        SELECT * FROM invoices INDEXED BY invoices_that_are_open
        WHERE workspace_id = ? AND contract_id IS NOT NULL AND status IN ('drafted', 'in_progress')
        ORDER BY period_end, id LIMIT ?
        """
    static let declinedInvoices = """
        SELECT invoice_id FROM invoice_collections INDEXED BY invoice_collections_declined
        WHERE workspace_id = ? AND state IN ('declined', 'stopped') ORDER BY updated_at DESC, invoice_id LIMIT ?
        """
    static let customersNearLimits = """
        SELECT * FROM alert_states INDEXED BY alert_states_near
        WHERE workspace_id = ? AND period_end > ? AND used_percent > 0
            AND (used_percent, customer_id, subject) < (?, ?, ?)
        ORDER BY used_percent DESC, customer_id DESC, subject DESC LIMIT ?
        """
    static let firstEndedShare = """
        SELECT 1 FROM alert_states INDEXED BY alert_states_by_end WHERE used_percent > 0 AND period_end <= ? LIMIT 1
        """
    static let forgetEndedShares = """
        UPDATE alert_states SET used_percent = 0 WHERE (workspace_id, customer_id, subject) IN (
            SELECT workspace_id, customer_id, subject FROM alert_states INDEXED BY alert_states_by_end
            WHERE used_percent > 0 AND period_end <= ? LIMIT ?
        )
        """
}
