import HTTPTypes
import Logging
import WeirGateway
import WeirHTTP
import WeirPrimitives
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

@testable import WeirServer

/// The routes as the network sees them, from the server's own table.
enum RouteTable {
    static func network() throws -> [RouteDeclaration] {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let clock = ManualClock()
        let ids = IDGenerator.seeded(1)
        let services = Services(stores: stores, ledger: IdleLedger(), zones: ZoneDatabase(), ids: ids)
        let steps = HotSteps()
        return APIEntrance(
            HTTPDependencies(
                services: services,
                answers: stores,
                clock: clock.wallClock,
                ids: ids,
                logger: .silent,
                metrics: PrometheusMetrics(),
                routes: [
                    GatewayRoutes(services: services, clock: clock.wallClock, ids: ids, steps: steps, logger: .silent)
                ]
            ),
            .network,
            steps: steps,
            headerClock: clock.wallClock
        ).table
    }

    /// The routes of a whole server, those of other parts too, but for the pages that are no part of the API: of the team,
    /// of customers, of prices and of documents, and for what agents' programs speak.
    static func ofServer() async throws -> [RouteDeclaration] {
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
        let table: [RouteDeclaration] = composition.entrance(.network).table
        try await composition.close()
        let pages = ["/dashboard", "/portal", "/pricing", "/docs", "/assets", "/mcp", "/llms.txt"]
        return table.filter { route in
            !pages.contains { route.path == $0 || route.path.hasPrefix($0 + "/") }
        }
    }
}
