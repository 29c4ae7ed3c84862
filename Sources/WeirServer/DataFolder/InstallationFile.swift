import Foundation
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// The file beside the database that says which installation it is; see ``InstallationMark``.
struct InstallationFile: InstallationEvidence {
    let path: String

    init(in folder: String) { path = folder + "/weir.installation" }

    /// What the file says, and where it lies; nil when there is none.
    ///
    /// A file that was only made yet says nothing.
    func read() -> InstallationMark? {
        guard let place = place() else { return nil }
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        guard lines.count == 2 else { return InstallationMark(id: "", start: "", place: place) }
        return InstallationMark(id: lines[0], start: lines[1], place: place)
    }

    /// Makes the file, empty, when there is none.
    func make() throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataFolderError.unusable(path: path, reason: FolderCheck.reason(errno)) }
        close(descriptor)
    }

    /// Writes into the file that is there, so that it stays where it lies.
    func write(_ mark: InstallationMark) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data("\(mark.id)\n\(mark.start)\n".utf8))
        try file.synchronize()
    }

    /// Number of the file, and of the file system that it is on; nil when there is no file.
    private func place() -> String? {
        var system = statvfs()
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let number = attributes?[.systemFileNumber] as? NSNumber, statvfs(path, &system) == 0 else { return nil }
        return "\(system.f_fsid)/\(number.uint64Value)"
    }
}
