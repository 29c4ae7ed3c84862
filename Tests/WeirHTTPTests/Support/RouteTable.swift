import HTTPTypes
import Logging
import WeirHTTP
import WeirSQLite
import WeirServices
import WeirStorage
import WeirTesting

/// The routes as the network sees them, from the server's own table.
enum RouteTable {
    static func network() throws -> [RouteDeclaration] {
        let folder = try TemporaryFolder()
        let stores = SQLiteControlPlane(database: try SQLiteDatabase(path: folder.path + "/weir.db"))
        let clock = ManualClock()
        let ids = IDGenerator.seeded(1)
        return APIEntrance(
            HTTPDependencies(
                services: Services(stores: stores, ledger: IdleLedger(), zones: ZoneDatabase(), ids: ids),
                answers: stores,
                clock: clock.wallClock,
                ids: ids,
                logger: .silent,
                metrics: PrometheusMetrics()
            ),
            .network,
            steps: HotSteps(),
            headerClock: clock.wallClock
        ).table
    }
}
