import Logging
import ServiceLifecycle
import WeirCore
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// Looks for crossed thresholds, makes mails and deliveries of what has happened, and brings them outside, until the server
/// stops.
///
/// What is under way when the server stops is tried again after the next start.
struct OutboxService: Service {
    let services: Services
    /// Whether whoever had something under way before is known to have ended; else their leases end first.
    var takesUp = true
    let clock: WallClock
    let delays: any Clock<Duration>
    let logger: Logger

    /// How often it looks whether something is to be done.
    static let interval = Duration.milliseconds(500)
    /// How many times as long as it looked at some customers the scan for alerts rests before it looks at the next.
    static let restsOfScan = 9
    /// How many looks pass between two counts of what waits.
    static let looksPerCount = 20

    func run() async throws {
        await cancelWhenGracefulShutdown {
            if takesUp { await takeUp() }
            // A mail that takes long holds up neither webhooks nor alerts.
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await repeating { _ in await sendMails() } }
                group.addTask { await repeating { _ in await scan() } }
                group.addTask { await deliver() }
            }
        }
    }

    private func takeUp() async {
        do {
            try await services.mailSender.takeUp(at: clock.now())
            try await services.webhookSender.takeUp(at: clock.now())
        } catch {
            // They come again when their leases end.
            warn("what was under way could not be taken up", error)
        }
    }

    private func repeating(_ body: (_ look: Int) async -> Void) async {
        var look = 0
        while !Task.isCancelled {
            await body(look)
            look += 1
            do { try await delays.sleep(for: Self.interval) } catch { return }
        }
    }

    /// A slow endpoint holds up no other one: each delivery is a task of its own.
    private func deliver() async {
        await withDiscardingTaskGroup { group in
            await repeating { look in
                await dispatch(look)
                do {
                    for claimed in try await services.webhookSender.claim(at: clock.now()) {
                        group.addTask { await services.webhookSender.deliver(claimed, now: clock.now) }
                    }
                } catch {
                    warn("webhooks could not be claimed", error)
                }
            }
            group.cancelAll()
        }
    }

    private func dispatch(_ look: Int) async {
        let now = clock.now()
        do {
            try await services.dispatcher.dispatch(at: now)
            guard look.isMultiple(of: Self.looksPerCount) else { return }
            try await services.dispatcher.forgetOld(at: now)
            try await services.alerts.forgetEnded(at: now)
            try await services.mailSender.takeStock(at: now)
            try await services.webhookSender.takeStock(at: now)
        } catch {
            warn("events could not be dispatched", error)
        }
    }

    private func sendMails() async {
        do {
            for mail in try await services.mailSender.sendDue(now: clock.now) where mail.lastError != nil {
                logger.warning(
                    "mail was not sent",
                    metadata: [
                        "mail": "\(mail.id)", "kind": "\(mail.content.kind.rawValue)",
                        "state": "\(mail.state.rawValue)",
                        "attempts": "\(mail.attempts)",
                    ]
                )
            }
        } catch {
            warn("mails could not be claimed", error)
        }
    }

    /// Under load everyone's usage changes all the time: looking at it has a part of one processor, and decisions the rest.
    private func scan() async {
        do {
            var begin = ContinuousClock.now
            try await services.alerts.scan(now: clock.now) {
                try await delays.sleep(for: (ContinuousClock.now - begin) * Self.restsOfScan)
                begin = ContinuousClock.now
            }
        } catch {
            warn("thresholds could not be looked at", error)
        }
    }

    /// A server that stops takes its work back, which is no failure.
    private func warn(_ message: Logger.Message, _ error: any Error) {
        if !Task.isCancelled { logger.warning(message, metadata: ["error": "\(error)"]) }
    }
}

extension OutboxStatus {
    /// What `/metrics` shows of mail; see `Docs/operating/metrics.md`.
    var mailSamples: [MetricSample] {
        [
            MetricSample("weir_mails_waiting", .gauge, counts.waiting),
            MetricSample("weir_mails_failed", .gauge, counts.failed),
            MetricSample("weir_mails_oldest_waiting_seconds", .gauge, Int(clamping: oldestSeconds)),
            MetricSample("weir_mails_delivered_total", .counter, delivered),
            MetricSample("weir_mails_omitted_total", .counter, omitted),
            MetricSample("weir_mails_failed_attempts_total", .counter, postponed + failed),
        ]
    }

    /// What `/metrics` shows of webhooks.
    var webhookSamples: [MetricSample] {
        [
            MetricSample("weir_webhooks_waiting", .gauge, counts.waiting),
            MetricSample("weir_webhooks_failed", .gauge, counts.failed),
            MetricSample("weir_webhooks_oldest_waiting_seconds", .gauge, Int(clamping: oldestSeconds)),
            MetricSample("weir_webhooks_delivered_total", .counter, delivered),
            MetricSample("weir_webhooks_failed_attempts_total", .counter, postponed + failed),
        ]
    }
}
