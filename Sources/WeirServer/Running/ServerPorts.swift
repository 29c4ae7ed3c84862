import Foundation
package import Logging
import WeirPrimitives
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
    package var logger: Logger

    package init(
        clock: WallClock,
        ids: IDGenerator,
        secrets: SecretSource,
        delays: any Clock<Duration>,
        logger: Logger
    ) {
        self.clock = clock
        self.ids = ids
        self.secrets = secrets
        self.delays = delays
        self.logger = logger
    }

    /// The ports of a server that runs for its operator.
    package static func system(_ configuration: ServerConfiguration) -> ServerPorts {
        let clock = WallClock.system
        return ServerPorts(
            clock: clock,
            ids: .random,
            secrets: .system,
            delays: ContinuousClock(),
            logger: Logger(label: "weir") { _ in
                LineLogHandler(format: configuration.logFormat, level: configuration.logLevel, clock: clock)
            }
        )
    }
}

extension WallClock {
    /// The clock of the machine.
    package static let system = WallClock {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}

extension IDGenerator {
    /// Ids from the operating system's random numbers.
    package static let random = IDGenerator {
        var system = SystemRandomNumberGenerator()
        return UInt128(system.next()) << 64 | UInt128(system.next())
    }
}
