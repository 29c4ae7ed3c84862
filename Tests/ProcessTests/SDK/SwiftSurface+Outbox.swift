import Synchronization
import Testing
import WeirClient

extension SwiftSurface {
    static let webhooks: [String: Call] = [
        "webhookEndpoints.create": {
            try await $0.webhookEndpoints.create($1.object(0), idempotencyKey: $1.key).json
        },
        "webhookEndpoints.list": { try await $0.webhookEndpoints.list(limit: $1.limit, cursor: $1.cursor).json },
        "webhookEndpoints.each": { weir, _ in try await every(weir.webhookEndpoints.each()) },
        "webhookEndpoints.get": { try await $0.webhookEndpoints.get($1.text(0)).json },
        "webhookEndpoints.update": { try await $0.webhookEndpoints.update($1.text(0), $1.object(1)).json },
        "webhookEndpoints.delete": { try await $0.webhookEndpoints.delete($1.text(0)).json },
        "webhookEndpoints.rotateSecret": { try await $0.webhookEndpoints.rotateSecret($1.text(0), $1.object(1)).json },
        "webhookEndpoints.test": { try await $0.webhookEndpoints.test($1.text(0)).json },
        "webhookEndpoints.listDeliveries": { weir, given in
            let query = given.list[safe: 1]
            return try await weir.webhookEndpoints.listDeliveries(
                given.text(0),
                state: query?["state"]?.text,
                limit: query?["limit"]?.number
            ).json
        },
        "webhookEndpoints.resend": { try await $0.webhookEndpoints.resend($1.text(0), delivery: $1.text(1)).json },
        "webhookEvents.list": { try await $0.webhookEvents.list(limit: $1.limit, cursor: $1.cursor).json },
        "webhookEvents.each": { weir, _ in try await every(weir.webhookEvents.each()) },
    ]

    static let stripe: [String: Call] = [
        "stripe.get": { weir, _ in try await weir.stripe.get().json },
        "stripe.connect": { try await $0.stripe.connect($1.object(0)).json },
        "stripe.disconnect": { weir, _ in try await weir.stripe.disconnect().json },
        "stripe.backfill": { try await $0.stripe.backfill($1.object(0)).json },
        "stripe.resume": { weir, _ in try await weir.stripe.resume().json },
        "stripe.listEvents": { try await $0.stripe.listEvents(state: $1.query("state"), limit: $1.limit).json },
        "stripe.dismissAlert": { try await $0.stripe.dismissAlert(kind: $1.text(0), subject: $1.text(1)).json },
    ]

    static let selfService: [String: Call] = [
        "selfService.plans": { weir, _ in try await weir.selfService.plans().json },
        "selfService.subscription": { weir, _ in try await weir.selfService.subscription().json },
        "selfService.usage": { weir, _ in try await weir.selfService.usage().json },
        "selfService.checkout": { try await $0.selfService.checkout($1.object(0)).json },
        "selfService.portal": { weir, _ in try await weir.selfService.portal().json },
        "selfService.cancel": { weir, _ in try await weir.selfService.cancel().json },
        "selfService.setupIntent": { try await $0.selfService.setupIntent($1.object(0)).json },
    ]

    static let sender: [String: Call] = ["events.sender": { try await sending($0, $1) }]

    /// What a sender tells, as tables have it.
    private struct Told {
        var rejected: [Weir.JSON] = []
        var failed: [Weir.JSON] = []
        var refused: [Weir.JSON] = []
    }

    /// What becomes of events that a sender is given, flushed and closed; and of one that comes too late.
    ///
    /// Nothing is due by time.
    private static func sending(_ weir: Weir, _ given: Arguments) async throws -> Weir.JSON {
        let told = Mutex(Told())
        let options = Weir.SenderOptions { options in
            let said = given.list[safe: 0]
            options.flushInterval = .seconds(86_400)
            options.maxRetryDelay = .milliseconds(10)
            options.batchSize = said?["batchSize"]?.number ?? options.batchSize
            options.maxBuffered = said?["maxBuffered"]?.number ?? options.maxBuffered
            if said?["whenFull"] == "reject" { options.whenFull = .reject }
            options.onRejected = { event, reason in
                let line: Weir.JSON = [
                    "idempotencyKey": Weir.JSON(event.idempotencyKey ?? ""), "code": Weir.JSON(reason.code),
                ]
                told.withLock { $0.rejected.append(line) }
            }
            options.onFailure = { events, failure in
                let line: Weir.JSON = [
                    "idempotencyKeys": Weir.JSON(events.map { Weir.JSON($0.idempotencyKey ?? "") }),
                    "status": Weir.JSON(failure.status ?? 0), "code": Weir.JSON(failure.code),
                ]
                told.withLock { $0.failed.append(line) }
            }
        }
        let events = given.adds.map { Weir.EventInput(json: $0) }
        let (sender, counts) = try await weir.events.sending(options) { sender in
            for event in events {
                do throws(WeirError) {
                    try await sender.add(event)
                } catch {
                    told.withLock { $0.refused.append(Weir.JSON(error.code)) }
                }
            }
            try await sender.flush()
            return (sender, sender.counts)
        }
        let first = try #require(events.first)
        let late = await #expect(throws: WeirError.self) { try await sender.add(first) }
        let seen = told.withLock { $0 }
        return [
            "counts": [
                "added": Weir.JSON(counts.added), "accepted": Weir.JSON(counts.accepted),
                "duplicates": Weir.JSON(counts.duplicates), "rejected": Weir.JSON(counts.rejected),
                "failed": Weir.JSON(counts.failed), "waiting": Weir.JSON(counts.waiting),
            ],
            "rejected": Weir.JSON(seen.rejected), "failed": Weir.JSON(seen.failed), "refused": Weir.JSON(seen.refused),
            "late": Weir.JSON(late?.code ?? ""),
        ]
    }
}
