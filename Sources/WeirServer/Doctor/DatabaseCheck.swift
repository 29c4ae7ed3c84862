import Foundation
import WeirCore
import WeirPrimitives
import WeirSQLite

/// Whether the database is whole, of this version, and nobody else's.
enum DatabaseCheck {
    static func findings(in folder: String, now: Timestamp) -> [Finding] {
        if FolderDraft.isThere(in: folder) { return [MoveCheck.draft(in: folder)] }
        guard DataFolder.holdsData(folder) || access(folder + "/log", F_OK) == 0 else {
            return [.ok(.database, "There is no data yet.")]
        }
        do {
            // Held while the file is open, so that no server starts on it meanwhile.
            let held = try DataFolder(path: folder, purpose: "weir doctor")
            defer { withExtendedLifetime(held) {} }
            guard DataFolder.holdsData(folder) else {
                let log = LogCheck.findings(in: held)
                return log.isEmpty ? [.ok(.database, "There is no data yet.")] : log
            }
            return findings(held, now)
        } catch {
            return [.failure(.database, "\(error)", remedy: "Then look again.")]
        }
    }

    /// Of a folder with a database that this process holds; of the log only when the database can say what is in it.
    static func findings(_ held: DataFolder, _ now: Timestamp) -> [Finding] {
        let database = findings(DatabaseExamination.examine(held.databasePath), held.path, now)
        let isBroken = database.contains { $0.check == .database && $0.severity == .failure }
        return isBroken ? database : database + LogCheck.findings(in: held)
    }

    static func findings(_ report: DatabaseExamination, _ folder: String, _ now: Timestamp) -> [Finding] {
        switch report {
        case .unreadable(let reason):
            return [
                .failure(
                    .database,
                    "The database in \(folder) cannot be opened: \(reason).",
                    remedy: "Look at the disk, and put a back-up in the folder's place."
                )
            ]
        case .lockedByOthers:
            return [
                .failure(
                    .database,
                    "Another program has the database in \(folder) open and locked.",
                    remedy: "End it (fuser '\(folder)/weir.sqlite' names it); copy the data only as the manual says."
                )
            ]
        case .ofLaterVersion:
            return [
                .failure(
                    .database,
                    "The data in \(folder) was written by a later version of Weir.",
                    remedy: "Start that version, or a later one; data is not turned back."
                )
            ]
        case .damaged(let flaws):
            return [
                .failure(
                    .database,
                    "The database in \(folder) is damaged: \(flaws.prefix(3).joined(separator: "; ")).",
                    remedy: "Keep a copy of the folder, put a back-up in its place, and look at the disk."
                )
            ]
        case .moved(let mark): return [MoveCheck.finding(mark)]
        case .sound(let pending, let newest, let pause):
            var findings: [Finding] = [
                .ok(
                    .database,
                    pending ? "The database is whole; the next start brings it up to date." : "The database is whole."
                )
            ]
            if let newest { findings += MachineCheck.clock(now, newestData: newest) }
            if let pause { findings.append(self.finding(pause)) }
            return findings
        }
    }

    private static func finding(_ pause: PaymentPause) -> Finding {
        .warning(
            .payments,
            "Payments are paused since \(pause.since): \(pause.cause.message)",
            remedy: "If this installation is to bill, run 'weir stripe resume'; a copy should have no Stripe key."
        )
    }
}
