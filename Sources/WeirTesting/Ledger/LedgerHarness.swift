package import Foundation
package import Logging
package import WeirCore
package import WeirEmbeddedLedger
package import WeirPrimitives
import WeirSQLite
package import WeirStorage

/// An embedded ledger on a SQLite file in a temporary folder and a simulated disk, with commands in short form.
package final class LedgerHarness: Sendable {
    private let temporary: TemporaryFolder
    package let workspace = WorkspaceID(rawValue: 1)
    package let meters: MeterSet
    package let configuration: EmbeddedLedgerConfiguration

    package init(meters: [Meter], configuration: EmbeddedLedgerConfiguration = .small) throws {
        temporary = try TemporaryFolder()
        self.meters = MeterSet(version: 1, meters: meters)
        self.configuration = configuration
    }

    package var folder: URL { temporary.url }

    /// Opens the ledger on a disk and runs the body; the ledger is stopped unless its disk has failed.
    ///
    /// `wrapping` may put another store around the one of the temporary folder.
    @discardableResult
    package func withLedger<Value>(
        on disk: any LogDisk,
        wrapping: (any BlockStore) -> any BlockStore = { $0 },
        logger: Logger = .silent,
        _ body: (EmbeddedLedger) async throws -> Value
    ) async throws -> Value {
        let database = try SQLiteDatabase(path: folder.appendingPathComponent("weir.db").path)
        let ledger = try EmbeddedLedger.open(
            store: wrapping(try SQLiteBlockStore(database)),
            disk: disk,
            meterSets: [workspace: meters],
            configuration: configuration,
            logger: logger
        )
        let result: Result<Value, any Error>
        do {
            result = .success(try await body(ledger))
        } catch {
            result = .failure(error)
        }
        // A ledger whose disk failed has stopped by itself, and says so.
        try? await ledger.stop()
        try? database.close()
        return try result.get()
    }

    package func context(_ customer: Int) -> CustomerContext {
        CustomerContext(
            workspace: workspace,
            customer: CustomerID(rawValue: UInt128(customer))
        )
    }

    package func record(
        _ customer: Int,
        key: String,
        name: String = "call",
        at timestamp: Timestamp,
        _ properties: [String: PropertyValue] = [:],
        now: Timestamp,
        policy: ChangedKeyPolicy = .replace,
        hasAssignedTimestamp: Bool = false
    ) -> LedgerCommand {
        let properties = EventProperties(properties.map { EventProperties.Member(name: $0.key, value: $0.value) })
        return .record(
            RecordCommand(
                context: context(customer),
                event: UsageEvent(key: key, name: name, timestamp: timestamp, properties: properties),
                hasAssignedTimestamp: hasAssignedTimestamp,
                changedKeyPolicy: policy,
                now: now
            )
        )
    }

    package func consume(
        _ customer: Int,
        key: String,
        name: String = "call",
        quantity: Quantity,
        _ properties: [String: PropertyValue] = [:],
        terms: DecisionTerms,
        now: Timestamp
    ) -> ConsumeCommand {
        var members = properties
        if let property = meters[id: terms.meter]?.valueProperty { members[property] = .number(quantity.decimal) }
        let all = EventProperties(members.map { EventProperties.Member(name: $0.key, value: $0.value) })
        return ConsumeCommand(
            context: context(customer),
            event: UsageEvent(key: key, name: name, timestamp: now, properties: all),
            quantity: quantity,
            terms: terms,
            now: now
        )
    }

    package func reserve(
        _ customer: Int,
        key: String,
        name: String = "call",
        quantity: Quantity,
        seconds: Int64,
        terms: DecisionTerms,
        now: Timestamp
    ) -> LedgerCommand {
        .reserve(
            ReserveCommand(
                context: context(customer),
                key: key,
                eventName: name,
                properties: .empty,
                quantity: quantity,
                expiresAt: now.adding(seconds: seconds),
                terms: terms,
                now: now
            )
        )
    }
}

extension EmbeddedLedgerConfiguration {
    /// Bounds so small that tests meet every one of them.
    package static var small: EmbeddedLedgerConfiguration {
        var configuration = EmbeddedLedgerConfiguration()
        configuration.segmentSize = 1 << 16
        // So that what is written to a simulated disk, and in which order, depends on the test alone.
        configuration.preparesSegments = false
        configuration.keyFilterBytes = 1 << 16
        configuration.flushEntries = 50
        configuration.residentCustomers = 2
        configuration.flushIntervalMilliseconds = 1_000
        return configuration
    }
}
