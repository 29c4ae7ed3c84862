import Foundation
package import Logging
import Synchronization
package import WeirEmbeddedLedger
package import WeirHTTP
package import WeirMail
package import WeirPortal
package import WeirPrimitives
package import WeirServices
package import WeirStorage

/// What a server takes from the world: time, chance and a place for its log.
///
/// The system's own are made here and nowhere else; a test passes ones that it controls.
package struct ServerPorts: Sendable {
    package var clock: WallClock
    package var ids: IDGenerator
    package var secrets: SecretSource
    /// For waiting between two runs of a job.
    package var delays: any Clock<Duration>
    /// For waiting between two looks whether jobs are due; nil waits as everywhere.
    ///
    /// Tests say when a look is taken.
    package var jobPace: (any Clock<Duration>)?
    /// Brings invoices to customers.
    package var invoiceDelivery: (any InvoiceDelivery)?
    package var logger: Logger
    /// Which program this is, for other servers that share its database.
    package var version = ""
    /// Where the lines of requests go; nil sends them through the logger.
    package var accessLog: (any AccessLog)?
    /// What stands between the ledger's log and its disk; tests make it slow.
    package var logDisk: @Sendable (any LogDisk) -> any LogDisk = { $0 }
    /// What carries out jobs, in the place of the usual handlers; tests make them fail.
    package var jobHandlers: (@Sendable (any ControlPlane) -> JobHandlers)?
    /// What sends mail, in the place of the server that is set; for tests.
    package var mailTransport: (any MailTransport)?
    /// What posts to endpoints, in the place of the usual one; for tests.
    package var webhookTransport: (any WebhookTransport)?
    /// The languages in which customers are spoken to; tests have further ones.
    package var languages = PortalLanguages()
    /// Of deriving a key from a password, as a power of two; tests take less.
    package var passwordCost = 15
    /// Writes what the log still holds; called when the server has stopped.
    package var closeLog: @Sendable () -> Void = {}

    package init(
        clock: WallClock,
        ids: IDGenerator,
        secrets: SecretSource,
        delays: any Clock<Duration>,
        logger: Logger,
        accessLog: (any AccessLog)? = nil
    ) {
        self.clock = clock
        self.ids = ids
        self.secrets = secrets
        self.delays = delays
        self.logger = logger
        self.accessLog = accessLog
    }

    /// The ports of a server that runs for its operator.
    package static func system(_ configuration: ServerConfiguration) -> ServerPorts {
        let clock = WallClock.system
        let (format, level) = (configuration.logFormat, configuration.logLevel)
        let sink = LogSink()
        var ports = ServerPorts(
            clock: clock,
            ids: .random,
            secrets: .system,
            delays: ContinuousClock(),
            logger: Logger(label: "weir") { _ in
                LineLogHandler(format: format, level: level, clock: clock, sink: sink)
            },
            accessLog: LineAccessLog(format: format, level: level, clock: clock, sink: sink)
        )
        ports.closeLog = { sink.close() }
        return ports
    }
}

extension WallClock {
    /// The clock of the machine.
    package static let system = WallClock {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}

extension Timestamp {
    /// What the clock of the machine says, for commands that show times beside the present.
    package static var present: Timestamp { WallClock.system.now() }
}

extension IDGenerator {
    /// Ids from the operating system's random numbers.
    package static let random: IDGenerator = {
        let pool = RandomPool()
        return IDGenerator { pool.next() }
    }()
}

/// Random numbers of the operating system, fetched many at a time: each fetch is a system call.
private final class RandomPool: Sendable {
    private let words = Mutex<[UInt128]>([])
    /// Of one fetch: the most that `getentropy` gives at once.
    private static let fetch = 256 / 16

    func next() -> UInt128 {
        words.withLock { words in
            if let word = words.popLast() { return word }
            words = Self.fetched()
            return words.removeLast()
        }
    }

    private static func fetched() -> [UInt128] {
        [UInt128](unsafeUninitializedCapacity: fetch) { buffer, count in
            // It fails for more than 256 bytes and for memory that is not there, and for nothing else.
            let result = getentropy(buffer.baseAddress, fetch * 16)
            precondition(result == 0, "The operating system has no random numbers.")
            count = fetch
        }
    }
}
