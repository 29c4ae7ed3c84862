import Synchronization
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServices

/// Tells the server of how far an import has come, so that others see it in the dashboard.
///
/// That the server cannot be told, for example because it is of an earlier version, stops no import.
final class ImportTelling: Sendable {
    /// How far it has come.
    struct Progress: Sendable, Equatable {
        var accepted = 0
        var rejected = 0
        /// Bytes of the file that are read, and those that it has, if that is known.
        var done = 0
        var size: Int?
    }

    /// What is imported.
    enum Kind: String {
        case events
        case system
    }

    private enum State: String {
        case running
        case ended
        case failed
    }

    private let client: APIClient
    private let kind: Kind
    /// What people call it, of at most 200 bytes; nil when it has no name.
    private let label: String?
    /// Tells this import from others.
    private let name: String
    private let latest = Mutex(Progress())

    private static let maximumLabelBytes = 200
    private static let interval = Duration.seconds(2)

    init(_ client: APIClient, _ kind: Kind = .events, label: String) {
        self.client = client
        self.kind = kind
        self.label = Self.shortened(label)
        name = SecretSource.system.bytes(8).map { String($0, radix: 36) }.joined()
    }

    /// As much of a text, to the end of a character, as the server takes; nil when there is none.
    static func shortened(_ text: String) -> String? {
        var kept = ""
        var bytes = 0
        for character in text {
            bytes += character.utf8.count
            if bytes > maximumLabelBytes { break }
            kept.append(character)
        }
        return kept.isEmpty ? nil : kept
    }

    /// Notes how far it has come; told within two seconds.
    func note(_ progress: Progress) { latest.withLock { $0 = progress } }

    /// Tells while something is done, and in the end what became of it.
    func during(_ work: () async throws -> Void) async throws {
        async let _: Void = goOn()
        do {
            try await work()
        } catch {
            await send(.failed)
            throw error
        }
        await send(.ended)
    }

    private func goOn() async {
        while !Task.isCancelled {
            // Also when nothing has changed: whoever says nothing is held to have broken off.
            await send(.running)
            do {
                try await Task.sleep(for: Self.interval)
            } catch {
                return
            }
        }
    }

    private func send(_ state: State) async {
        let progress = latest.withLock { $0 }
        var body: JSONObject = [
            "kind": .string(kind.rawValue),
            "count": .number(ExactDecimal(Int64(progress.accepted))),
            "refused": .number(ExactDecimal(Int64(progress.rejected))),
            "done": .number(ExactDecimal(Int64(progress.done))), "state": .string(state.rawValue),
        ]
        if let label { body["label"] = .string(label) }
        if let size = progress.size { body["total"] = .number(ExactDecimal(Int64(size))) }
        _ = try? await client.send("PUT", "/v1/imports/\(name)", body: body)
    }
}
