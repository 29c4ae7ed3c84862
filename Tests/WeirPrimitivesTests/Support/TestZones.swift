import Foundation
import Synchronization
import Testing
import WeirPrimitives

/// The zones of the machine that runs the tests, read straight from its files.
enum TestZones {
    static let root = "/usr/share/zoneinfo"
    private static let cache = Mutex<[String: Zone]>([:])

    static func zone(_ identifier: String) throws -> Zone {
        if let zone = cache.withLock({ $0[identifier] }) { return zone }
        let zone = try Zone(identifier: identifier, tzif: bytes(identifier))
        cache.withLock { $0[identifier] = zone }
        return zone
    }

    static func bytes(_ identifier: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(root)/\(identifier)")))
    }

    /// All IANA names that have a file.
    static let identifiers: [String] = {
        guard let files = FileManager.default.enumerator(atPath: root) else { return [] }
        return files.compactMap { $0 as? String }
            .filter { path in
                guard let first = path.utf8.first, (0x41...0x5A).contains(first) else { return false }
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
                    && !isFolder.boolValue
            }
            .sorted()
    }()
}

/// An instant from ISO 8601 text with an offset.
func instant(_ text: String) throws -> Timestamp {
    try #require(Timestamp(iso8601: text), "\(text) is not an instant")
}

/// A clock reading from ISO 8601 text without an offset.
func local(_ text: String) throws -> LocalDateTime {
    try #require(LocalDateTime(text), "\(text) is not a local date-time")
}

func date(_ text: String) throws -> LocalDate {
    try #require(LocalDate(text), "\(text) is not a date")
}

func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(parsing: text), "\(text) is not a decimal")
}
