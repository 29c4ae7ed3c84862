import WeirEmbeddedLedger
import WeirHTTP

extension LedgerStatus {
    /// What `/metrics` shows of the ledger; see `Docs/operating/metrics.md`.
    var samples: [MetricSample] {
        [
            MetricSample("weir_ledger_queued_commands", .gauge, queuedCommands),
            MetricSample("weir_ledger_commits_total", .counter, Int(clamping: commits)),
            MetricSample("weir_ledger_entries_total", .counter, Int(clamping: entries)),
            MetricSample("weir_ledger_unflushed_entries", .gauge, unflushedEntries),
            MetricSample("weir_ledger_flushes_total", .counter, Int(clamping: flushes)),
            MetricSample("weir_ledger_urgent_flushes_total", .counter, Int(clamping: urgentFlushes)),
            MetricSample("weir_ledger_failed_flushes_total", .counter, Int(clamping: failedFlushes)),
            MetricSample("weir_ledger_resident_customers", .gauge, residentCustomers),
            MetricSample("weir_ledger_log_bytes", .gauge, logBytes),
            MetricSample("weir_ledger_stopped", .gauge, failure == nil ? 0 : 1),
            MetricSample("weir_ledger_apply_microseconds_total", .counter, Int(clamping: times.apply.total)),
            MetricSample("weir_ledger_apply_longest_microseconds", .gauge, Int(clamping: times.apply.longest)),
            MetricSample("weir_ledger_commit_microseconds_total", .counter, Int(clamping: times.commit.total)),
            MetricSample("weir_ledger_commit_longest_microseconds", .gauge, Int(clamping: times.commit.longest)),
            MetricSample("weir_ledger_flush_step_microseconds_total", .counter, Int(clamping: times.flushStep.total)),
            MetricSample("weir_ledger_flush_step_longest_microseconds", .gauge, Int(clamping: times.flushStep.longest)),
        ]
    }
}
