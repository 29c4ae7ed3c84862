import Foundation
import WeirPrimitives

/// The time zones of the machine, by which days of other systems are read.
enum MachineZones {
    private static let root = "/usr/share/zoneinfo"
    /// Files are a few kilobytes; anything beyond is not a zone.
    private static let largestFile = 65_536

    /// The zone of an IANA name; nil when the machine has none of this name.
    static func zone(_ name: String) -> Zone? {
        if name == Zone.utc.identifier { return .utc }
        let isName =
            name.utf8.count <= 64 && name.first?.isLetter == true && !name.contains("..")
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0)) }
        guard isName, let bytes = FileManager.default.contents(atPath: "\(root)/\(name)"), bytes.count <= largestFile
        else { return nil }
        return try? Zone(identifier: name, tzif: Array(bytes))
    }
}
