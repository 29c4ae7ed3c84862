import Foundation
import WeirSQLite
import WeirStorage

/// What is to become a data folder, in a folder inside it until it is whole.
struct FolderDraft {
    private let folder: String
    private static let name = "moving"

    init(of folder: String) { self.folder = folder }

    var path: String { Self.path(in: folder) }
    private static func path(in folder: String) -> String { folder + "/" + name }

    /// Whether a folder holds one that is not at its place yet.
    static func isThere(in folder: String) -> Bool { DataFolder.holdsData(path(in: folder)) }
    var isThere: Bool { Self.isThere(in: folder) }

    /// Tells it from all others that are made at a place of the same name, on whatever machine; nil before it is made.
    private var number: String? { try? String(contentsOfFile: numberPath, encoding: .utf8) }
    private var numberPath: String { path + "/number" }
    /// The folder, by whatever path it was named.
    private var place: String { URL(fileURLWithPath: folder).resolvingSymlinksInPath().path }

    /// Which one it is.
    var identity: String { "\(place)#\(number ?? "")" }

    /// Whether it is what a source says it was moved to; once it is at its place, only the place can tell.
    func isTarget(_ target: String) -> Bool { isThere ? target == identity : target.hasPrefix("\(place)#") }

    func make() throws {
        for path in [path, path + "/log"] where mkdir(path, 0o700) != 0 && errno != EEXIST {
            throw DataFolderError.unusable(path: path, reason: FolderCheck.reason(errno))
        }
        guard number == nil else { return }
        let new = String(UInt64.random(in: 0 ... .max), radix: 36)
        try Data(new.utf8).write(to: URL(fileURLWithPath: numberPath), options: .atomic)
    }

    /// Whether entries lie where its own are to be.
    var hasEntriesInPlace: Bool {
        guard access(path + "/log", F_OK) == 0 else { return false }
        return !((try? FileManager.default.contentsOfDirectory(atPath: folder + "/log")) ?? []).isEmpty
    }

    /// Its database, which is closed behind `body`.
    func open<Value>(_ body: (SQLiteMover) async throws -> Value) async throws -> Value {
        let file = try SQLiteDatabase(path: DataFolder.databasePath(in: path))
        let value: Value
        do {
            value = try await body(try SQLiteMover(file, place: folder))
        } catch {
            try? file.close()
            throw error
        }
        try file.close()
        return value
    }

    /// Makes it the data folder; what has been done of that already is not done again.
    ///
    /// `progress`: Told after each step.
    func settle(_ progress: (StoreMigration.End) async throws -> Void) async throws {
        try await open { try await $0.finish() }
        try BackupPlaces.settle(DataFolder.databasePath(in: path))
        try await progress(.finished)
        try place("log") { try FolderSync.sync(path + "/log") }
        try await progress(.logPlaced)
        try place("weir.sqlite") { try FolderSync.sync(path) }
        try await progress(.databasePlaced)
        remove()
    }

    /// Takes away what is left of it; it is nothing that anybody needs.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    private func place(_ name: String, _ sync: () throws -> Void) throws {
        guard access(path + "/" + name, F_OK) == 0 else { return }
        try sync()
        guard rename(path + "/" + name, folder + "/" + name) == 0 else {
            throw DataFolderError.unusable(path: folder, reason: FolderCheck.reason(errno))
        }
        try FolderSync.sync(folder)
    }
}
