import Logging
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// What beside the stored mark says which installation it is.
protocol InstallationEvidence: Sendable {
    /// What it says, and where it lies; nil when there is none.
    func read() -> InstallationMark?
    /// What was read, as it stands beside what is stored.
    func known(_ read: InstallationMark, beside stored: InstallationMark?) -> InstallationMark
    /// Makes it, empty, when there is none.
    func make() throws
    func write(_ mark: InstallationMark) throws
    /// Where it should be, for people.
    var path: String { get }
}

/// Finds out at the start whether the data goes on where it was, and pauses payments when it does not.
struct InstallationCheck {
    let mark: any InstallationEvidence
    let store: any InstallationStore
    let secrets: SecretSource

    /// Marks the start in the database and beside it, and says why payments are paused, if they are.
    ///
    /// `holdsData`: The database was in use before this start.
    func begin(holdsData: Bool, at now: Timestamp, logger: Logger) async throws {
        guard let pause = try await begin(holdsData: holdsData, at: now) else { return }
        logger.warning(
            "payments are paused: \(pause.cause.message) See 'weir doctor'.",
            metadata: ["cause": "\(pause.cause.rawValue)"]
        )
    }

    /// - Returns: Why payments are paused; nil when they go on.
    private func begin(holdsData: Bool, at now: Timestamp) async throws -> PaymentPause? {
        let file = mark.read()
        try mark.make()
        guard let present = mark.read() else {
            throw DataFolderError.unusable(path: mark.path, reason: "it cannot be looked at")
        }
        let (newID, start) = (token(), token())
        // In one step: payments that somebody lets go on meanwhile, or another server's start, are not undone.
        let next = try await store.changeInstallation { [mark] stored in
            let before = mark.known(present, beside: stored?.mark)
            let found = InstallationRules.finding(
                stored: stored?.mark,
                before: stored?.before,
                file: file.map { mark.known($0, beside: stored?.mark) },
                holdsData: holdsData
            )
            var pause = stored?.pause
            // A copy is another installation; the pause stays until someone ends it, however often the server starts.
            var id = stored?.mark.id ?? newID
            switch found {
            case .new, .goesOn: break
            case .pause(let cause):
                pause = pause ?? PaymentPause(since: now, cause: cause)
                id = newID
            }
            return StoredInstallation(
                mark: InstallationMark(id: id, start: start, place: present.place),
                before: before.start,
                pause: pause,
                resumedAt: stored?.resumedAt
            )
        }
        try mark.write(next.mark)
        return next.pause
    }

    private func token() -> String {
        secrets.bytes(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0\(digits)" : digits
        }
        .joined()
    }
}

extension InstallationEvidence {
    func known(_ read: InstallationMark, beside stored: InstallationMark?) -> InstallationMark { read }
}

/// The evidence of a database that servers share: which cluster it is in, and which database of it.
///
/// No folder belongs to it, so what lies beside it is the cluster itself: a copy by `pg_dump` is in another database.
struct DatabaseMark: InstallationEvidence {
    /// The cluster's identifier and the database's number.
    let place: String

    var path: String { place }

    func read() -> InstallationMark? { InstallationMark(id: "", start: "", place: place) }

    /// It says nothing of starts: the last one of any server is the one that is stored.
    func known(_ read: InstallationMark, beside stored: InstallationMark?) -> InstallationMark {
        InstallationMark(id: stored?.id ?? "", start: stored?.start ?? "", place: read.place)
    }

    func make() {}

    func write(_ mark: InstallationMark) {}
}
