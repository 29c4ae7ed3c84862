package import Foundation
import WeirSQLite
package import WeirStorage

/// The databases that the conformance tests run on.
package enum Backend: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite = "SQLite"

    /// All that run here: a database that cannot be started fails its tests, it is never left out.
    package static var available: [Backend] { allCases }

    package var description: String { rawValue }

    /// Runs a body on an empty control plane of its own, and removes it afterwards.
    package func withControlPlane<Result>(
        _ body: (any ControlPlane) async throws -> Result
    ) async throws -> Result {
        switch self {
        case .sqlite:
            try await TemporaryFolder.with { folder in
                let database = try SQLiteDatabase(path: folder.appending(path: "weir.sqlite").path)
                return try await body(SQLiteControlPlane(database: database))
            }
        }
    }
}

/// A folder for one test.
package enum TemporaryFolder {
    /// Runs a body with a new empty folder, and removes it afterwards.
    package static func with<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "weir-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}
