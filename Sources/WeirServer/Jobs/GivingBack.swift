import Logging
import WeirPrimitives
import WeirServices
import WeirStorage

/// Gives back what a server that stops has taken and not ended: jobs, mails, deliveries and the right to move test clocks;
/// and stores when keys were used last.
struct GivingBack {
    let services: Services
    let clock: WallClock
    let logger: Logger
    /// A database that does not answer must not keep the server from stopping.
    var patience = Duration.seconds(3)

    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                async let keys: Void = KeyUsesJob.save(services.keyUses, logger)
                await giveBack()
                await keys
            }
            group.addTask { try? await ContinuousClock().sleep(for: patience) }
            await group.next()
            group.cancelAll()
        }
    }

    private func giveBack() async {
        do {
            try await services.giveBack(at: clock.now())
        } catch {
            logger.warning(
                "what was under way could not be given back, and comes back when its leases end",
                metadata: ["error": "\(error)"]
            )
        }
    }
}
