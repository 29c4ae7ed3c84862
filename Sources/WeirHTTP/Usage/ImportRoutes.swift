import HTTPTypes
import WeirAPI
import WeirCore
import WeirServices

/// `/v1/imports`: what a program that imports says of how far it has come, for those who look at the dashboard.
///
/// It changes nothing of what was imported. What says nothing for a minute is held to have broken off.
struct ImportRoutes: RouteGroup {
    let operations: OperationBoard

    /// Bytes of the name that tells an import from others.
    private static let maximumNameBytes = 64

    /// What is imported.
    private enum Kind: String, CaseIterable {
        case events
        /// What another billing system has.
        case system

        var operation: Operation.Kind {
            switch self {
            case .events: .eventImport
            case .system: .systemImport
            }
        }
    }

    private enum State: String, CaseIterable {
        case running
        case ended
        case failed

        /// As the board has it: nil while it goes on.
        var isWhole: Bool? {
            switch self {
            case .running: nil
            case .ended: true
            case .failed: false
            }
        }
    }

    private struct Told {
        var kind: Kind
        var label: String?
        var progress: Operation.Progress
        var state: State
    }

    func register(on routes: RouteRegistrar) {
        routes.on(
            .put,
            "/v1/imports/{name}",
            .write(.usage),
            idempotency: IdempotencyMode.none,
            audit: RouteAudit.none,
            use: tell
        )
    }

    @Sendable
    private func tell(_ call: APICall) async throws -> APIResponse {
        let name = call.parameter("name")
        guard name.utf8.count <= Self.maximumNameBytes else {
            throw APIError(.invalidInput, "The name of an import has at most \(Self.maximumNameBytes) bytes.")
        }
        let told = try call.read { fields -> Told? in
            let progress = Operation.Progress(
                count: fields.required("count") { $0.int(in: 0...Int.max) } ?? 0,
                refused: fields.optional("refused") { $0.int(in: 0...Int.max) } ?? 0,
                done: fields.optional("done") { $0.int(in: 0...Int.max) } ?? 0,
                total: fields.optional("total") { $0.int(in: 0...Int.max) }
            )
            let kind = fields.optional("kind") { $0.choice(Kind.self) }
            let label = fields.optional("label") { $0.string(maxBytes: 200) }
            let state = fields.required("state") { $0.choice(State.self) }
            guard let state else { return nil }
            return Told(kind: kind ?? .events, label: label, progress: progress, state: state)
        }
        operations.tell(
            name,
            told.kind.operation,
            label: told.label,
            told.progress,
            isWhole: told.state.isWhole,
            call.context
        )
        return .json { json in json.object { _ in } }
    }
}
