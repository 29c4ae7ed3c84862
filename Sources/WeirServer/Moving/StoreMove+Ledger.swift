import Logging
import WeirCore
import WeirEmbeddedLedger
import WeirPostgres
import WeirPostgresLedger
import WeirPrimitives
import WeirSQLite
import WeirStorage

/// The ledgers of both sides: the folder's with all that was answered, the database's computed anew.
extension StoreMove {
    /// What was answered last is in the log alone.
    func bringLogToDatabase(_ held: DataFolder) async throws {
        let database = try SQLiteDatabase(path: held.databasePath)
        do {
            let stores = SQLiteControlPlane(database: database)
            var configuration = EmbeddedLedgerConfiguration()
            configuration.preparesSegments = false
            let ledger = try EmbeddedLedger.open(
                store: try SQLiteBlockStore(database),
                disk: FileLogDisk(folder: try held.subfolder("log")),
                meterSets: try await MeterSet.all(of: try await stores.workspaces(), in: stores),
                configuration: configuration,
                logger: Self.quiet
            )
            try await ledger.stop()
        } catch {
            try? database.close()
            throw error
        }
        try database.close()
    }

    /// Computes all figures of the copy from its events.
    func verify(_ database: PostgresDatabase, _ epochs: EpochGuard) async throws {
        let readers = PostgresPool(epochs.guarding(url))
        let stores = PostgresControlPlane(database: database)
        let ledger = PostgresLedger(
            database: url,
            node: 0,
            readers: readers,
            epochs: epochs,
            meterSets: try await MeterSet.all(of: try await stores.workspaces(), in: stores),
            readMeters: { workspace in try await MeterSet.of(workspace, in: stores) ?? .empty },
            configuration: PostgresLedgerConfiguration(),
            logger: Self.quiet
        )
        let tally = CopyTally()
        do {
            let others = try await ledger.verify { customer in _ = tally.add(customer) }
            let differences = tally.value.1 + others
            guard differences.isEmpty else {
                throw MovingError.differs(differences.prefix(3).map(\.subject).joined(separator: "; "))
            }
        } catch {
            await readers.close()
            throw error
        }
        await readers.close()
    }

    private static var quiet: Logger {
        var logger = Logger(label: "weir.move")
        logger.logLevel = .critical
        return logger
    }
}
