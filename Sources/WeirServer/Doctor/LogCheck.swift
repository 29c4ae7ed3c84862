import WeirEmbeddedLedger
import WeirSQLite

/// Whether database and log are both there, and the log is whole.
///
/// The first start makes the log first, then the workspaces in the database, and only then is anything written to the log:
/// so a database with workspaces has a log, and a log with frames has such a database, wherever a crash came between.
enum LogCheck {
    /// What is the case in a folder that this process holds.
    static func findings(in folder: DataFolder) -> [Finding] {
        findings(
            DataFolder.holdsData(folder.path) ? DatabaseContents.read(folder.databasePath) : nil,
            holdsDatabase: DataFolder.holdsData(folder.path),
            in: folder.path
        )
    }

    /// The failure that keeps a server from starting on a folder; nil when there is none.
    ///
    /// For before the database is opened, which would make one: takes no time unless there is none.
    static func missingDatabase(in folder: DataFolder) -> Finding? {
        guard !DataFolder.holdsData(folder.path) else { return nil }
        return findings(nil, holdsDatabase: false, in: folder.path).first { $0.severity == .failure }
    }

    /// The failure that keeps a server from starting, once it is known whether the database has workspaces.
    static func missingPart(hasWorkspaces: Bool, segments: [String], in folder: DataFolder) -> Finding? {
        if hasWorkspaces { return segments.isEmpty ? missingLog(folder.path) : nil }
        guard !segments.isEmpty else { return nil }
        let empty = DatabaseContents(hasWorkspaces: false, flushedFrame: 0)
        return findings(empty, holdsDatabase: true, in: folder.path).first { $0.severity == .failure }
    }

    private static func findings(
        _ contents: DatabaseContents?,
        holdsDatabase: Bool,
        in folder: String
    ) -> [Finding] {
        // A database that cannot be read is told of by who looks at databases.
        if holdsDatabase, contents == nil { return [] }
        let log = LogExamination.examine(folder + "/log", flushedFrame: contents?.flushedFrame ?? 0)
        guard contents?.hasWorkspaces == true else {
            switch log {
            case .missing, .sound(hasFrames: false, waitingEntries: _): return []
            case .damaged, .sound(hasFrames: true, waitingEntries: _): return [missingDatabase(folder)]
            }
        }
        switch log {
        case .missing: return [missingLog(folder)]
        case .damaged(let reason):
            return [
                .failure(
                    .log,
                    "The log in \(folder)/log cannot be used: \(reason).",
                    remedy:
                        "Keep a copy of the folder, put a back-up of the whole folder in its place, and look at the disk."
                )
            ]
        case .sound(hasFrames: _, waitingEntries: let entries):
            let waiting =
                entries == 0
                ? "all of it is in the database"
                : "\(entries) \(entries == 1 ? "entry waits" : "entries wait") in it for the next start"
            return [.ok(.log, "The log is whole; \(waiting).")]
        }
    }

    private static func missingLog(_ folder: String) -> Finding {
        .failure(
            .log,
            "The database in \(folder) has no log: \(folder)/log is missing or empty, and with it what was answered last.",
            remedy: "Put the log that belongs to it back, or a back-up of the whole folder in its place."
        )
    }

    private static func missingDatabase(_ folder: String) -> Finding {
        .failure(
            .log,
            "The log in \(folder)/log holds entries, and the database that they belong to is missing or new.",
            remedy:
                "Put weir.sqlite back, or a back-up of the whole folder in its place; for a new start choose an empty folder."
        )
    }
}
