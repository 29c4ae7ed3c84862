package import Logging
import ServiceLifecycle
import WeirAPI
import WeirClient
import WeirCore
import WeirGatewayRules
import WeirPrimitives

/// Tells the ledger what was counted while it could not be reached, and finds out when it can be.
///
/// Calls are decided by the ledger again only when it has everything that was counted without it.
package struct JournalRecorder: Service {
    private let server: LedgerServer
    private let state: RemoteLedgerState
    private let delays: any Clock<Duration>
    private let logger: Logger

    private static let batch = 1_000
    private static let pause = Duration.milliseconds(250)

    /// `delays`: For waiting between two tries.
    package init(server: LedgerServer, state: RemoteLedgerState, delays: any Clock<Duration>, logger: Logger) {
        self.server = server
        self.state = state
        self.delays = delays
        self.logger = logger
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            for await _ in state.bell {
                while !Task.isCancelled, await !isDone() { try? await delays.sleep(for: Self.pause) }
            }
        }
    }

    /// One try; false when another one is needed.
    private func isDone() async -> Bool {
        while !Task.isCancelled {
            let entries = state.journal.unsent(Self.batch)
            do {
                guard !entries.isEmpty else {
                    guard state.isAway else { return true }
                    try await server.checkReady()
                    state.returned()
                    // What was added meanwhile has rung.
                    return true
                }
                try await send(entries)
                try state.journal.recorded(entries.count)
            } catch let error as LedgerServer.Away {
                state.lost(error)
                return false
            } catch {
                logger.error("what was counted without the ledger is sent again", metadata: ["error": "\(error)"])
                return false
            }
            state.with { rules in
                rules.recorded(entries.map { ($0.feature, $0.units) }, of: Set(entries.map(\.customer)))
            }
            logger.notice("the ledger has calls that were counted without it", metadata: ["calls": "\(entries.count)"])
        }
        return false
    }

    private func send(_ entries: [JournalEntry]) async throws {
        var events: [(entry: JournalEntry, json: JSONValue)] = []
        for entry in entries {
            switch entry.deed {
            case .event(let event): events.append((entry, .object(event)))
            case .commit(let reservation, let body): try await commit(reservation, body, entry)
            }
        }
        guard !events.isEmpty else { return }
        let reply = try await server.post(
            "/v1/events/batch",
            ["events": .array(events.map(\.json))],
            key: "gateway-journal/\(Self.key(of: events[0].json))/\(events.count)"
        )
        switch reply {
        case .yes(let json):
            // These are kept by the server too, and can be replayed there.
            for rejected in json.objectValue?["rejected"]?.arrayValue ?? [] {
                let fields = rejected.objectValue ?? [:]
                let index = AdmissionForm.quantity(fields["index"])?.integerValue.map { Int($0) } ?? 0
                guard events.indices.contains(index) else { continue }
                try refused(events[index].entry, fields["message"]?.stringValue ?? "")
            }
        case .no(let response):
            for event in events { try refused(event.entry, response.text) }
        }
    }

    private func commit(_ reservation: ReservationID, _ body: JSONObject, _ entry: JournalEntry) async throws {
        let path = "/v1/reservations/\(reservation)/commit"
        let key = "gateway-commit/\(reservation)"
        var reply = try await server.post(path, body, key: key)
        if case .no(let response) = reply, response.status == 400 {
            reply = try await server.post(path, [:], key: key)
        }
        if case .no(let response) = reply { try refused(entry, response.text) }
    }

    private func refused(_ entry: JournalEntry, _ message: String) throws(JournalFailure) {
        try state.journal.keepRefused(entry)
        logger.error(
            "the ledger refuses a call that was counted without it; it is in the file of refused calls",
            metadata: [
                "feature": "\(entry.feature)", "customer": "\(entry.customer)", "cause": "\(message.prefix(500))",
            ]
        )
    }

    private static func key(of event: JSONValue) -> String {
        event.objectValue?["idempotencyKey"]?.stringValue ?? ""
    }
}
