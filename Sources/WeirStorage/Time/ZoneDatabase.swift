#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Synchronization
package import WeirPrimitives

/// The time zones of the machine, read from its zoneinfo folder and kept.
///
/// Each zone is read once. A zone of the process stays as it was when first used; a new edition of the time zone data
/// is seen after a restart.
package final class ZoneDatabase: Sendable {
    /// Where Linux distributions keep the compiled IANA data.
    package static let standardRoot = "/usr/share/zoneinfo"
    /// Files are a few kilobytes; anything beyond is not a zone.
    private static let largestFile = 65_536
    private static let longestIdentifier = 64

    private let root: String
    private let zones = Mutex<[String: Zone]>([Zone.utc.identifier: .utc])

    /// - Parameter root: The folder of the data; symbolic links in it are followed.
    package init(root: String = ZoneDatabase.standardRoot) {
        self.root = root
    }

    /// The zone with an IANA name, `Europe/Berlin`.
    ///
    /// Names count capital and small letters. `UTC` needs no file.
    ///
    /// - Throws: ``ZoneDatabaseError/unknownZone(_:)`` for a name that is no zone here, also for text that is no name
    ///   at all; ``ZoneDatabaseError/unreadable(_:reason:)`` and ``ZoneDatabaseError/damaged(_:_:)`` when the data of the
    ///   machine is at fault.
    package func zone(_ identifier: String) throws(ZoneDatabaseError) -> Zone {
        if let zone = zones.withLock({ $0[identifier] }) { return zone }
        guard Self.isName(identifier) else { throw .unknownZone(identifier) }
        // Read outside the lock: two callers may read the same file, and store the same value.
        let zone = try read(identifier)
        zones.withLock { $0[identifier] = zone }
        return zone
    }

    private func read(_ identifier: String) throws(ZoneDatabaseError) -> Zone {
        let path = "\(root)/\(identifier)"
        var isFolder: Bool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
            throw .unknownZone(identifier)
        }
        let bytes: [UInt8]
        do {
            bytes = Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .unreadable(identifier, reason: String(describing: error))
        }
        guard bytes.count <= Self.largestFile else { throw .damaged(identifier, .damaged) }
        do {
            return try Zone(identifier: identifier, tzif: bytes)
        } catch {
            throw .damaged(identifier, error)
        }
    }

    /// Whether text has the form of an IANA name, so that it cannot lead out of the folder.
    ///
    /// Names start with a capital letter. Other files of the folder do not: tables, and the `posix`, `right` and
    /// `localtime` entries, which are copies or depend on the machine.
    private static func isName(_ identifier: String) -> Bool {
        guard identifier.utf8.count <= longestIdentifier, let first = identifier.utf8.first,
            (0x41...0x5A).contains(first)
        else { return false }
        return identifier.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    switch byte {
                    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
                    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"): true
                    case _: false
                    }
                }
        }
    }
}

/// Why a zone could not be had.
package enum ZoneDatabaseError: Error, Equatable {
    /// There is no zone of this name.
    case unknownZone(String)
    /// The file is there but could not be read.
    case unreadable(String, reason: String)
    /// The file is not a zone as RFC 9636 describes them.
    case damaged(String, ZoneError)
}
