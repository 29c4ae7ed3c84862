import Logging
import ServiceLifecycle
import WeirPrimitives
import WeirStorage

/// Forgets the answers kept for repeated requests once they are old enough.
struct ForgetAnswersJob: Service {
    let answers: any IdempotencyStore
    let clock: WallClock
    let delays: any Clock<Duration>
    let logger: Logger
    let retentionHours: Int

    /// How many are forgotten in one transaction, so that none takes long.
    static let portion = 1_000
    static let interval = Duration.seconds(600)

    init(
        answers: any IdempotencyStore,
        clock: WallClock,
        delays: any Clock<Duration>,
        logger: Logger,
        retentionHours: Int
    ) {
        self.answers = answers
        self.clock = clock
        self.delays = delays
        self.logger = logger
        self.retentionHours = retentionHours
    }

    /// Runs now and then every ten minutes, until the server stops.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await forget()
                do { try await delays.sleep(for: Self.interval) } catch { return }
            }
        }
    }

    /// Forgets everything that is old enough; a failure waits for the next run.
    func forget() async {
        let limit = clock.now().adding(seconds: Int64(retentionHours) * -3_600)
        var forgotten = 0
        do {
            while !Task.isCancelled {
                let count = try await answers.deleteIdempotencyRecords(before: limit, limit: Self.portion)
                forgotten += count
                if count < Self.portion { break }
            }
        } catch {
            // A server that stops takes the work back, which is no failure of it.
            if !Task.isCancelled {
                logger.warning("old answers were not forgotten", metadata: ["error": "\(error)"])
            }
        }
        if forgotten > 0 { logger.debug("old answers forgotten", metadata: ["count": "\(forgotten)"]) }
    }
}
