import Logging
import ServiceLifecycle
import WeirServices
import WeirStorage

/// Stores now and then when keys were last used.
struct KeyUsesJob: Service {
    let uses: KeyUses
    let delays: any Clock<Duration>
    let logger: Logger

    static let interval = Duration.seconds(10)

    /// Runs every ten seconds until the server stops; what is left then is stored when it closes.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await delays.sleep(for: Self.interval) } catch { return }
                await Self.save(uses, logger)
            }
        }
    }

    /// Stores what waits; a failure waits for the next run.
    static func save(_ uses: KeyUses, _ logger: Logger) async {
        do {
            try await uses.save()
        } catch {
            // A server that stops takes the work back, which is no failure of it.
            if !Task.isCancelled {
                logger.warning("the last uses of keys were not stored", metadata: ["error": "\(error)"])
            }
        }
    }
}
