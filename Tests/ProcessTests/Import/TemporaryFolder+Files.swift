import Foundation
import WeirTesting

@testable import weir

extension TemporaryFolder {
    /// Writes a file and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// A text as a file that is being read.
    func chunks(_ text: String, size: Int = 256 << 10) throws -> FileChunks {
        try FileChunks(path: try file("chunks", text), chunkSize: size)
    }
}
