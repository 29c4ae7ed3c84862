import Foundation
import Testing
import WeirPrimitives
import WeirStorage
import WeirTesting

struct ZoneDatabaseTests {
    private let summer = Timestamp(iso8601: "2026-07-01T00:00:00Z") ?? .earliest

    @Test func readsZonesOfTheMachine() throws {
        let database = ZoneDatabase()
        #expect(try database.zone("Europe/Berlin").offsetSeconds(at: summer) == 7200)
        #expect(try database.zone("America/Argentina/Buenos_Aires").offsetSeconds(at: summer) == -10_800)
        #expect(try database.zone("Etc/GMT+3").offsetSeconds(at: summer) == -10_800)
        #expect(try database.zone("America/Port-au-Prince").identifier == "America/Port-au-Prince")
        #expect(try database.zone("US/Eastern").offsetSeconds(at: summer) == -14_400)
        #expect(try database.zone("Europe/Berlin") == database.zone("Europe/Berlin"))
    }

    @Test(
        "Names that are no zone, or lead out of the folder, are unknown",
        arguments: [
            "", "Europe", "Europe/", "/Europe/Berlin", "Europe//Berlin", "Europe/Nowhere", "europe/berlin",
            "../etc/passwd",
            "Europe/../Europe/Berlin", "Europe/../../../../etc/passwd", "Europe/./Berlin", ".", "..", "Europe/Berlin\0",
            "Europe/Berlin\n", "Europe\\Berlin", "zone.tab", "tzdata.zi", "posixrules", "localtime", "posix/UTC",
            "right/UTC", "Etc/UTC ", "Ünter/Berlin", "Europe/Ber lin", "+01:00",
            String(repeating: "A", count: 65), "Europe/" + String(repeating: "b", count: 10_000),
        ]
    )
    func refuses(identifier: String) {
        #expect(throws: ZoneDatabaseError.unknownZone(identifier)) { try ZoneDatabase().zone(identifier) }
    }

    @Test func utcNeedsNoFile() throws {
        let database = ZoneDatabase(root: "/nowhere")
        #expect(try database.zone("UTC") == .utc)
        #expect(throws: ZoneDatabaseError.unknownZone("Europe/Berlin")) { try database.zone("Europe/Berlin") }
    }

    /// A folder of its own for one test, removed afterwards.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        try body(folder.path)
    }

    @Test func aFileIsReadOnceAndLinksAreFollowed() throws {
        try withFolder { folder in
            try FileManager.default.copyItem(
                atPath: "\(ZoneDatabase.standardRoot)/Asia/Kolkata",
                toPath: "\(folder)/Real"
            )
            try FileManager.default.createSymbolicLink(atPath: "\(folder)/Link", withDestinationPath: "Real")
            let database = ZoneDatabase(root: folder)
            let zone = try database.zone("Link")
            #expect(zone.identifier == "Link")
            #expect(zone.offsetSeconds(at: summer) == 19_800)
            try FileManager.default.removeItem(atPath: "\(folder)/Real")
            #expect(try database.zone("Link").offsetSeconds(at: summer) == 19_800)
            #expect(throws: ZoneDatabaseError.unknownZone("Real")) { try database.zone("Real") }
            #expect(throws: ZoneDatabaseError.unknownZone("Link")) { try ZoneDatabase(root: folder).zone("Link") }
        }
    }

    @Test func filesThatAreNoZoneAreDamaged() throws {
        try withFolder { folder in
            try Data("not a zone".utf8).write(to: URL(filePath: "\(folder)/Text"))
            try Data().write(to: URL(filePath: "\(folder)/Empty"))
            try Data(count: 70_000).write(to: URL(filePath: "\(folder)/Large"))
            let database = ZoneDatabase(root: folder)
            #expect(throws: ZoneDatabaseError.damaged("Text", .notTZif)) { try database.zone("Text") }
            #expect(throws: ZoneDatabaseError.damaged("Empty", .notTZif)) { try database.zone("Empty") }
            #expect(throws: ZoneDatabaseError.damaged("Large", .damaged)) { try database.zone("Large") }
        }
    }

    @Test func manyReadersShareOneDatabase() async throws {
        let database = ZoneDatabase()
        let offsets = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<64 {
                group.addTask {
                    let zone = try database.zone(index % 2 == 0 ? "Europe/Berlin" : "Asia/Tokyo")
                    return zone.offsetSeconds(at: Timestamp(milliseconds: 0))
                }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(offsets == [3600, 32_400])
    }
}
