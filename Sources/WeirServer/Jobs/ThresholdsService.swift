import Logging
import ServiceLifecycle
import WeirPrimitives
import WeirServices
import WeirStorage

/// Looks now and then whether unbilled usage has reached a contract's threshold, until the server stops.
struct ThresholdsService: Service {
    let watch: ThresholdWatch
    let clock: WallClock
    let delays: any Clock<Duration>
    let logger: Logger

    static let interval = Duration.seconds(10)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await look()
                do { try await delays.sleep(for: Self.interval) } catch { return }
            }
        }
    }

    /// Looks once; what fails is looked at again the next time.
    func look() async {
        do {
            let outcome = try await watch.look(at: clock.now())
            for invoice in outcome.invoices {
                logger.info("invoice cut at a threshold", metadata: ["invoice": "\(invoice)"])
            }
            for failure in outcome.failures {
                logger.warning(
                    "threshold of a contract not checked",
                    metadata: ["contract": "\(failure.contract)", "error": "\(failure.error)"]
                )
            }
        } catch {
            // A server that stops takes the work back, which is no failure of it.
            if !Task.isCancelled { logger.warning("thresholds not checked", metadata: ["error": "\(error)"]) }
        }
    }
}
