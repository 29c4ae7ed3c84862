/// How much of a limit is used, for those who are near it, and who subscribed to which version of a plan.
enum Migration0008 {
    /// Of those who were told a threshold so much at least was used; who was told of none is seen with its next use.
    static let sql = """
        ALTER TABLE alert_states ADD COLUMN used_percent bigint NOT NULL DEFAULT 0;
        UPDATE alert_states SET used_percent = told WHERE told >= 80 AND subject LIKE 'feature/%';
        CREATE INDEX alert_states_near
            ON alert_states (workspace_id, used_percent, customer_id, subject, period_end) WHERE used_percent > 0;
        CREATE INDEX alert_states_by_end ON alert_states (period_end) WHERE used_percent > 0;

        CREATE INDEX subscriptions_of_plan
            ON subscriptions (workspace_id, plan_id, customer_id) INCLUDE (plan_version);
        """
}
