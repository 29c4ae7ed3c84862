import Foundation
import WeirAPI

/// A file that names every row of an import that does not count, one JSON object a line.
final class RejectsFile {
    private let handle: FileHandle

    /// Begins the file anew.
    ///
    /// - Throws: ``ImportFileError/unreadable(path:reason:)`` when it cannot be written.
    init(path: String) throws(ImportFileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func write(_ rejection: ImportRejection) throws {
        var json = JSONWriter()
        json.object { json in rejection.write(to: &json) }
        try handle.write(contentsOf: Data((json.text + "\n").utf8))
    }
}

extension ImportRejection {
    /// The members of the object that it is shown as.
    func write(to json: inout JSONWriter) {
        json.member("row", row)
        json.member("code", code)
        json.member("message", message)
    }
}
