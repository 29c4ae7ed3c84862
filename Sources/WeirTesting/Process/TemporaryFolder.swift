package import Foundation

/// A folder of a test's own, gone with the value.
///
/// All of a test run lie in one folder. Whatever a run leaves that was killed is removed by the next one.
package final class TemporaryFolder: Sendable {
    package let path: String

    package var url: URL { URL(fileURLWithPath: path, isDirectory: true) }

    package init() throws {
        var name = Array((try Self.folderOfThisRun.get() + "/XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else { throw CocoaError(.fileWriteUnknown) }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    // MARK: The run

    /// Made by the first folder of this process.
    private static let folderOfThisRun = Result {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("weir-tests-\(getuid())").path
        try removeStale(in: root)
        let folder = root + "/\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// Removes the folders of runs whose process is no more; each is named for its process.
    package static func removeStale(in root: String) throws {
        guard FileManager.default.fileExists(atPath: root) else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: root) {
            guard let process = pid_t(name), process > 0, kill(process, 0) != 0, errno == ESRCH else { continue }
            // Another run may remove it at the same time.
            try? FileManager.default.removeItem(atPath: root + "/" + name)
        }
    }
}
