import Logging
import ServiceLifecycle
import WeirHTTP
import WeirServices
import WeirStorage

/// Looks now and then how full the room for rejected events is, and says so when some found none.
struct RejectedEventsWatch: Service {
    let room: RejectedEventRoom
    let store: any RejectedEventStore
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

    func look() async {
        do {
            for (workspace, count) in try await room.look(in: store) {
                logger.warning(
                    "rejected events not kept: no room; replay or discard what is kept with 'weir events rejected'",
                    metadata: ["workspace": "\(workspace)", "events": "\(count)"]
                )
            }
        } catch {
            // A server that stops takes the work back, which is no failure of it.
            if !Task.isCancelled { logger.warning("rejected events not counted", metadata: ["error": "\(error)"]) }
        }
    }
}

extension RejectedEventRoom.Status {
    /// What `/metrics` shows of rejected events; see `Docs/operating/metrics.md`.
    var samples: [MetricSample] {
        [
            MetricSample("weir_rejected_events_kept", .gauge, kept),
            MetricSample("weir_rejected_events_fullest_percent", .gauge, fullestPercent),
            MetricSample("weir_rejected_events_not_kept_total", .counter, notKept),
        ]
    }
}
