import Foundation
import HTTPTypes
import Logging
import Testing
import WeirHTTP
import WeirPrimitives
import WeirTesting

@testable import WeirServer

/// The list of pages by which a browser looks at each of them is that of the pages there are.
struct PageTableTests {
    /// `WEIR_WRITE_GOLDEN` writes it anew.
    @Test func everyPageIsInTheListOfThoseThatAreLookedAt() async throws {
        let folder = try TemporaryFolder()
        var configuration = ServerConfiguration()
        configuration.dataFolder = folder.path + "/data"
        let composition = try await Composition(
            configuration,
            folder: try DataFolder(path: configuration.dataFolder, purpose: "a test"),
            ports: ServerPorts(
                clock: ManualClock().wallClock,
                ids: .seeded(1),
                secrets: .seeded(1),
                delays: ContinuousClock(),
                logger: .silent
            )
        )
        let roots = ["/dashboard", "/portal", "/pricing", "/pay"]
        func isPage(_ path: String) -> Bool {
            !path.hasSuffix("**") && roots.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
        let table: [RouteDeclaration] = composition.entrance(.network).table
        let paths: [String] = table.filter { $0.method == .get }.map { $0.path }.filter(isPage)
        try await composition.close()
        let list: String = Set(paths).sorted().joined(separator: "\n") + "\n"
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let golden = repository.appendingPathComponent("Support/Pages/routes.txt")
        if ProcessInfo.processInfo.environment["WEIR_WRITE_GOLDEN"] != nil { try Data(list.utf8).write(to: golden) }
        #expect(paths.count > 40)
        #expect(try String(contentsOf: golden, encoding: .utf8) == list)
    }
}
