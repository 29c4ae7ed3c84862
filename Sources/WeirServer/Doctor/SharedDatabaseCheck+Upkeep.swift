import WeirPostgres
import WeirPostgresLedger

/// Standbys, schema, and what a database needs to be looked after.
extension SharedDatabaseCheck {
    static func replication(_ facts: PostgresFacts) -> [Finding] {
        guard !facts.isInRecovery else { return [] }
        let wantsSync = facts.settings["synchronous_standby_names"].map { !$0.isEmpty } ?? false
        let hasSync = facts.standbys.contains { $0.mode == "sync" || $0.mode == "quorum" }
        var findings: [Finding] = []
        if wantsSync, !hasSync, facts.standbys.allSatisfy({ $0.mode != nil }) {
            findings.append(
                .failure(
                    .database,
                    "synchronous_standby_names names standbys, and none is connected: every commit waits.",
                    remedy: "Start the standby, or empty synchronous_standby_names and reload."
                )
            )
        }
        for standby in facts.standbys {
            let behind = standby.bytesBehind ?? 0
            let isWell = behind <= wantedLogBytes && (standby.state ?? "streaming") == "streaming"
            let text =
                "The standby \(standby.name) (\(standby.mode ?? "mode not told")) is \(behind >> 20) MiB"
                + "\(standby.secondsBehind.map { " and \($0) s" } ?? "") behind"
            findings.append(
                isWell
                    ? .ok(.database, "\(text).")
                    : .warning(
                        .database,
                        "\(text), and its state is \(standby.state ?? "not told").",
                        remedy: "Look at its log, its disk and the network; a failover to it would take as long."
                    )
            )
        }
        if facts.standbys.isEmpty, !wantsSync {
            findings.append(
                .warning(
                    .database,
                    "No standby is connected: when this server's disk is lost, so is everything since the last back-up.",
                    remedy: "Set up a synchronous standby, see Docs/operating/scale.md, or archive the write-ahead log."
                )
            )
        }
        for (slot, bytes) in facts.idleSlots.sorted(by: { $0.key < $1.key }) where bytes > wantedLogBytes {
            findings.append(
                .warning(
                    .disk,
                    "The replication slot \(slot) keeps \(bytes >> 20) MiB of the log, and nobody reads it.",
                    remedy: "Start who reads it, or drop it with pg_drop_replication_slot; else the disk fills up."
                )
            )
        }
        return findings
    }

    // MARK: Schema and upkeep

    static func schema(_ facts: PostgresFacts) -> [Finding] {
        if facts.isUnfinishedCopy {
            return [
                .failure(
                    .database,
                    "The database holds a copy that 'weir migrate-store' has not finished.",
                    remedy: "Run the command again, or empty the database."
                )
            ]
        }
        if let mark = facts.move { return [MoveCheck.finding(mark)] }
        let known = PostgresDatabase.schema
        guard let schema = facts.schema else { return [.ok(.database, "There is no data yet.")] }
        guard schema.compatibleWith <= known else {
            return [
                .failure(
                    .database,
                    "The database has schema \(schema.number), and this version knows \(known).",
                    remedy: "Start a later version; data is not turned back."
                )
            ]
        }
        var findings: [Finding] = [
            .ok(
                .database,
                schema.number < known
                    ? "The database has schema \(schema.number); the next start brings it to \(known)."
                    : "The database has schema \(schema.number)."
            )
        ]
        if Set(facts.nodes.values).count > 1 {
            let list = facts.nodes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            findings.append(
                .warning(
                    .database,
                    "Servers of several versions are running: \(list).",
                    remedy: "Bring all to one version; only neighbouring ones work together."
                )
            )
        }
        return findings
    }

    static func upkeep(_ facts: PostgresFacts) -> [Finding] {
        var findings: [Finding] = []
        if let ahead = facts.monthsAhead, ahead == 0, facts.schema != nil {
            findings.append(
                .warning(
                    .database,
                    "No part is made ahead for the entries of the next month.",
                    remedy: "A server that runs makes it; if one does, look at its log for why it cannot."
                )
            )
        }
        if facts.longestTransactionSeconds > longTransactionSeconds {
            findings.append(
                .warning(
                    .database,
                    "A transaction has been open for \(facts.longestTransactionSeconds / 60) minutes: "
                        + "nothing that was replaced since can be cleared away.",
                    remedy: "Find it in pg_stat_activity by xact_start, and end it with pg_terminate_backend."
                )
            )
        }
        if facts.preparedTransactions > 0 {
            findings.append(
                .warning(
                    .database,
                    "\(facts.preparedTransactions) prepared transactions wait for their end; none of them is Weir's.",
                    remedy: "Commit or roll back what pg_prepared_xacts lists."
                )
            )
        }
        if facts.transactionAge > highTransactionAge {
            findings.append(
                .warning(
                    .database,
                    "The oldest row was not frozen for \(facts.transactionAge) transactions; "
                        + "at two thousand millions the server takes no more.",
                    remedy: "Let autovacuum run, or run VACUUM (FREEZE)."
                )
            )
        }
        return findings
    }
}
