/// Bounds of the ledger on PostgreSQL.
package struct PostgresLedgerConfiguration: Sendable {
    /// Whose clock says when something is recorded, expires, or is called too often.
    package enum Clock: Sendable {
        /// The database's, which is one for all nodes.
        case database
        /// The commands', for tests that move it.
        case commands
    }

    package var clock = Clock.database
    /// Group commits that may be under way at a time; each has a connection and a thread.
    package var lanes = 3
    /// How many of the lanes are used while commits are small and quick.
    package var calmLanes = 2
    /// Commands of a group commit from which on all lanes are used.
    package var wideCommands = 256
    /// How long a group commit takes from which on all lanes are used, in milliseconds.
    package var wideMilliseconds: Int64 = 50
    /// After so many group commits that were smaller and quicker few lanes are used again.
    package var calmCommits = 500
    /// Whether a group commit may be for more than one bucket: not on an engine that spreads buckets over servers.
    package var mixesBuckets = true
    /// Commands that may wait in each lane; beyond it callers are told to come back.
    package var queueLimit = 30_000
    /// Bytes of the commands that may wait in each lane, about.
    package var queueBytes = 64 << 20
    /// Commands of one group commit, about.
    package var commitCommands = 1_000
    /// Bytes of the commands of one group commit, about.
    package var commitBytes = 8 << 20
    /// A batch of so many commands or fewer is small: it is applied whole, before large ones get their turn.
    package var smallBatchLength = 32
    /// Customers kept in memory by each lane, with the version that they have; those longest unused are dropped first.
    package var cachedCustomers = 50_000
    /// Bytes of the customers that each lane keeps in memory, about.
    package var cachedBytes = 128 << 20
    /// After so many rounds of a lane in which no other node had changed what it has in memory, it decides before it holds
    /// the rows.
    package var undisturbedRounds = 8
    /// Changes of a customer's usage after which they are put together by the week.
    package var consolidatedChanges: Int64 = 256
    /// How often a group commit is tried when others are in its way.
    package var attempts = 12
    /// How often a batch is tried by itself while others hold what it needs.
    package var triesOfHeld = 3
    /// How long callers wait for a group commit, in milliseconds, before they are told that nothing is known, unless the
    /// database is known to answer others: then ``roundMilliseconds``.
    package var patienceMilliseconds: Int64 = 1_000
    /// How long a group commit is tried while others hold what it needs, and waited for at most, in milliseconds.
    package var roundMilliseconds: Int64 = 5_000
    /// How long a lane looks for what became of a commit that was not answered, in milliseconds.
    package var lookupMilliseconds: Int64 = 2_000
    /// How long a lane waits before it connects again, in milliseconds.
    package var reconnectMilliseconds: Int64 = 100
    /// Whether customers with new entries are noted in the control plane's table `usage_changes`, for alerts.
    package var notesUsage = false
    /// How long the rows that tell of group commits are kept, in milliseconds.
    package var keptBatchesMilliseconds: Int64 = 3_600_000

    package init() {}
}
