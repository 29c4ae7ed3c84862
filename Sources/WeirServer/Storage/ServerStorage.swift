import ServiceLifecycle
import WeirHTTP
import WeirStorage

/// Where a server keeps everything, opened: its folder alone, or a database that others use as well.
protocol ServerStorage: Sendable {
    var stores: any ControlPlane { get }
    var ledger: any Ledger { get }
    /// How many servers use it now, this one included.
    var servers: Int { get }
    /// Whether other servers may use it at the same time: then nobody knows that whoever holds a lease is gone.
    var isShared: Bool { get }
    /// Whose time holds for all that is kept: leases of several servers are compared by one clock.
    var clock: WallClock { get }
    var status: StorageStatus { get }
    /// What `/metrics` shows of it; see `Docs/operating/metrics.md`.
    var samples: [MetricSample] { get }

    /// Copies it; nil where the database has its own ways for that.
    var backup: BackupMaker? { get }

    /// What runs for as long as anything is asked of it, and ends after all who ask.
    ///
    /// `take`: Takes in what other servers have changed; tried again when it fails.
    func services(takingIn take: @escaping @Sendable (StoredChanges) async throws -> Void) -> [any Service]

    /// Brings everything to the disk and lets go; called when nothing asks any more.
    func close() async throws
}

/// How a server's storage is.
struct StorageStatus: Sendable {
    /// Why nothing can be written; nil while all is well.
    var failure: String?
    /// Entries that are on the disk in the log alone.
    var waitingEntries = 0
}
