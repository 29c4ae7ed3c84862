package import GRDB
import Synchronization

/// Sorted runs of keys and values in a SQLite database.
///
/// A small log-structured merge tree: a batch is written as one sorted run a family, page behind page, instead of into
/// a B-tree at random places; runs are merged when there are many. Everything that survives a crash does so by
/// SQLite's transactions: a run is seen by nobody until the last transaction of its batch.
///
/// One store per database, in one process. One thread writes a batch or merges at a time; readers are free.
package final class RunStore: Sendable {
    package struct Options: Sendable {
        /// Pages are written in transactions of about so many bytes, between which others may write.
        ///
        /// 512 KiB by default: whoever syncs something else meanwhile, such as the log, waits for the disk to take that much.
        package var sliceBytes = 512 << 10
        /// So many runs of one level are merged into one of the next level; 8 by default, at least 2.
        package var mergeWidth = 8
        /// Memory for decompressed pages that were read lately, in bytes; 32 MiB by default.
        package var cacheBytes = 32 << 20
        /// So many pages of dead runs are deleted in one transaction; 256 by default.
        package var deletedPages = 256

        package init() {}
    }

    /// Generations whose catalogs are kept for transactions that began a while ago; older ones are read again.
    private static let keptCatalogs = 4

    private struct State {
        var catalogs: [RunCatalog] = []
        var nextRun: Int64 = 1
        var deadRuns: [Int64] = []
    }

    let pool: DatabasePool
    let families: [RunFamily]
    let options: Options
    let cache: PageCache
    let decompressor = Decompressor()
    /// Those with marks.
    private let markedFamilies: Set<Int>
    /// Pages that readers by key looked at, whether they were in memory or not.
    private let lookedAt = Atomic<Int>(0)
    private let state = Mutex(State())

    /// Opens the store on a database that has ``RunTables``.
    ///
    /// Runs that were not complete when the process ended are dead from here on; ``RunMerger`` removes their pages.
    ///
    /// - Parameters:
    ///   - pool: Whatever else writes to it; as durable as its `PRAGMA synchronous` says.
    ///   - families: All families that are written or merged.
    ///   - options: Sizes.
    /// - Throws: ``RunError/damagedRun(run:reason:)``, and errors of SQLite.
    package init(_ pool: DatabasePool, families: [RunFamily], options: Options = Options()) throws {
        precondition(Set(families.map(\.id)).count == families.count, "Each family has its own number.")
        precondition(options.mergeWidth >= 2, "A merge needs two runs.")
        self.pool = pool
        self.families = families
        self.options = options
        cache = PageCache(capacity: options.cacheBytes)
        let marked = Set(families.filter { $0.marking != nil }.map(\.id))
        markedFamilies = marked
        let decompressor = decompressor
        let initial = try pool.write { database in
            try database.execute(
                sql: "UPDATE ledger_runs SET state = ? WHERE state = ?",
                arguments: [RunState.dead, RunState.incomplete]
            )
            return State(
                catalogs: [try RunCatalog.load(in: database, marked: marked, decompressor: decompressor)],
                nextRun: try Int64.fetchOne(
                    database,
                    sql: "SELECT 1 + max(id) FROM ledger_runs WHERE id < ?",
                    arguments: [PageID.maximumRun]
                ) ?? 1,
                deadRuns: try Int64.fetchAll(
                    database,
                    sql: "SELECT id FROM ledger_runs WHERE state = ? AND id BETWEEN 1 AND ? ORDER BY id",
                    arguments: [RunState.dead, PageID.maximumRun]
                )
            )
        }
        state.withLock { $0 = initial }
    }

    /// A new batch, which is seen all at once, by ``RunBatch/commit(_:)``, or never.
    package func makeBatch() -> RunBatch { RunBatch(self) }

    /// Reads what a transaction sees, which must last as long as the reader, such as in `pool.read`.
    package func reader(in database: Database) throws -> RunReader {
        RunReader(
            store: self,
            catalog: try catalog(in: database),
            source: try PageSource(database: database, decompressor: decompressor)
        )
    }

    /// How many runs there are of each family, newest first, with what they hold.
    package func summary(in database: Database) throws -> [RunSummary] {
        let catalog = try catalog(in: database)
        return catalog.runs.sorted { $0.key < $1.key }.flatMap { $0.value.map(RunSummary.init) }
    }

    /// How many pages readers by key have looked at since the store was opened, in memory or not; for tests.
    package var pagesLookedAt: Int { lookedAt.load(ordering: .relaxed) }

    func countPage() { lookedAt.wrappingAdd(1, ordering: .relaxed) }

    // MARK: Writing

    /// Writes in a transaction, and brings it from SQLite's log to the file at once, while it is little.
    ///
    /// Else the log would be brought there when it has grown to some MiB, by one sync that everybody else's wait for.
    func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let value = try pool.write(body)
        // The transaction is durable. What cannot be brought over now, because of a reader or for want of room, stays in the
        // log, and goes with the next one.
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.passive) }
        return value
    }

    // MARK: Catalogs

    /// The catalog that a transaction sees.
    func catalog(in database: Database) throws -> RunCatalog {
        let generation = try RunCatalog.generation(in: database)
        if let known = state.withLock({ $0.catalogs.first { $0.generation == generation } }) { return known }
        let catalog = try RunCatalog.load(in: database, marked: markedFamilies, decompressor: decompressor)
        remember(catalog)
        return catalog
    }

    /// Makes a catalog known, which may be of a transaction that is about to commit.
    ///
    /// Before the commit nobody can see its generation, and behind it no reader has to load it.
    func remember(_ catalog: RunCatalog) {
        state.withLock { state in
            state.catalogs.removeAll { $0.generation == catalog.generation }
            state.catalogs.append(catalog)
            state.catalogs.sort { $0.generation < $1.generation }
            if state.catalogs.count > Self.keptCatalogs { state.catalogs.removeFirst() }
        }
    }

    /// Takes a catalog back whose transaction failed: its generation will be another one's.
    func forget(_ generation: Int64) {
        state.withLock { $0.catalogs.removeAll { $0.generation == generation } }
    }

    // MARK: Runs

    /// The number of a new run; numbers grow and are not used twice while the store is open.
    func nextRun() -> Int64 {
        state.withLock { state in
            precondition(state.nextRun <= PageID.maximumRun, "Run numbers are used up.")
            defer { state.nextRun += 1 }
            return state.nextRun
        }
    }

    /// Runs whose pages may go.
    func addDead(_ runs: [Int64]) { state.withLock { $0.deadRuns += runs } }

    var firstDead: Int64? { state.withLock { $0.deadRuns.first } }

    func removeDead(_ run: Int64) { state.withLock { $0.deadRuns.removeAll { $0 == run } } }
}

/// What a run holds; for tests and operators.
package struct RunSummary: Sendable, Hashable {
    package let family: Int
    package let level: Int
    package let entries: Int
    package let pages: Int
    /// Stored bytes of the pages.
    package let bytes: Int

    init(_ run: Run) {
        family = run.header.family
        level = run.header.level
        entries = run.entries
        pages = run.pages
        bytes = run.bytes
    }
}
