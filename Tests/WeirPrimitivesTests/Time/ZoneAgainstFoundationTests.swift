import Foundation
import Testing
import WeirPrimitives
import WeirTesting

/// Every zone of the machine against Foundation, which carries its own copy of the time zone data.
struct ZoneAgainstFoundationTests {
    /// Names that became links to a city in edition 2024b of the data, so that editions differ on their past.
    static let renamed: Set<String> = [
        "CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET",
    ]

    @Test func offsetsAgreeInEveryZone() throws {
        var generator = SeededGenerator(seed: 101)
        var compared = 0
        var differing: [String: [String]] = [:]
        for identifier in TestZones.identifiers where !Self.renamed.contains(identifier) {
            guard let reference = TimeZone(identifier: identifier) else { continue }
            let zone = try TestZones.zone(identifier)
            for year in stride(from: 1970, through: 2037, by: 1) {
                let newYear = Int64(CivilDay.number(year: year, month: 1, day: 1)) * 86_400
                let seconds = newYear + Int64.random(in: 0..<31_536_000, using: &generator)
                let seen = zone.offsetSeconds(at: Timestamp(milliseconds: seconds * 1000))
                let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
                compared += 1
                if seen != expected {
                    differing[identifier, default: []]
                        .append("\(Timestamp(milliseconds: seconds * 1000)): \(seen), Foundation \(expected)")
                }
            }
        }
        #expect(differing.isEmpty)
        #expect(compared > 30_000)
    }
}
