import HTTPTypes
import WeirCore
import WeirHTTP

/// What a route is to answer to whom; every route of the table has one, or the tests fail.
///
/// Names in braces stand for things that are made afresh for each call (``RouteStage``).
struct RouteStatement {
    /// As in the table, under `customers` where a route has both names: `GET /v1/customers/{id}`.
    var route: String
    /// A request that succeeds, with the names of things in it.
    var path: String
    var body: String?
    /// What it answers to a key that may do it.
    var success: Int
    /// What it answers to a key of another workspace, which may do everything there.
    var otherWorkspace: Int
    /// What it answers to a key that is sealed to another customer.
    var sealed: Sealed
    /// Where it is written down what it changed.
    var record: Record
    /// Of which kind the workspace is in which it succeeds.
    var mode: WorkspaceMode
    /// What kind of customer asks, where customers ask for themselves.
    var asker = "customer"

    enum Sealed {
        /// Anyone may ask.
        case open
        /// It is about the customer who asks, with its token.
        case itself
        /// It is about a customer, and that one is not there.
        case notFound
        /// It is about the workspace as a whole.
        case forbidden
        /// It names many customers, and of that one alone it says that it is not there.
        case notFoundInside
    }

    enum Record {
        /// Nothing was changed.
        case none
        /// In the audit trail.
        case audit
        /// In the ledger's own entries.
        case ledger
    }

    init(
        _ route: String,
        _ path: String? = nil,
        _ body: String? = nil,
        _ success: Int = 200,
        other: Int,
        sealed: Sealed,
        record: Record = .none,
        mode: WorkspaceMode = .live
    ) {
        self.route = route
        self.path = path ?? String(route.drop { $0 != "/" })
        self.body = body
        self.success = success
        otherWorkspace = other
        self.sealed = sealed
        self.record = record
        self.mode = mode
    }

    /// The route's name in the statements.
    static func name(of route: RouteDeclaration) -> String {
        "\(route.method.rawValue) \(route.path.replacing("/users", with: "/customers"))"
    }

    static let all =
        probes + catalog + customers + coupons + billing + usage + keys + jobs + stripe + payments + selfService
        + outbox

    private static let probes = ["/healthz", "/readyz", "/metrics", "/openapi.json"].map {
        RouteStatement("GET \($0)", other: 200, sealed: .open)
    }

    private static let catalog: [RouteStatement] = [
        RouteStatement(
            "POST /v1/plans",
            nil,
            #"{"key":"{new}","name":"X"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/plans", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/plans/{key}", "/v1/plans/pro", other: 404, sealed: .forbidden),
        RouteStatement("GET /v1/plans/{key}/versions", "/v1/plans/pro/versions", other: 404, sealed: .forbidden),
        RouteStatement(
            "POST /v1/plans/{key}/migrate/preview",
            "/v1/plans/{outgrown}/migrate/preview",
            #"{"fromVersion":1}"#,
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/plans/{key}/migrate",
            "/v1/plans/{outgrown}/migrate",
            #"{"fromVersion":1}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/plans/{key}/archive",
            "/v1/plans/{plan}/archive",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/plans/{key}",
            "/v1/plans/{plan}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/prices/estimate",
            nil,
            #"{"terms":{"currency":"USD","prices":[{"key":"a","model":"flat","amount":1}]}}"#,
            other: 200,
            sealed: .forbidden
        ),
        RouteStatement("GET /v1/catalog", other: 200, sealed: .forbidden),
        RouteStatement(
            "POST /v1/catalog/diff",
            nil,
            #"{"plans":[{"key":"{new}","name":"X"}]}"#,
            other: 200,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/catalog/apply",
            nil,
            #"{"plans":[{"key":"{new}","name":"X"}]}"#,
            other: 200,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/account-kits",
            nil,
            #"{"name":"{new}"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/account-kits", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/account-kits/{id}", "/v1/account-kits/{kit}", other: 404, sealed: .forbidden),
        RouteStatement(
            "PATCH /v1/account-kits/{id}",
            "/v1/account-kits/{kit}",
            #"{"name":"{new}"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/account-kits/{id}",
            "/v1/account-kits/{kit}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/account-kits/{id}/customers/{customer}/assign",
            "/v1/account-kits/{kit}/customers/{customer}/assign",
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/features",
            nil,
            #"{"key":"{new}","type":"boolean"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/features", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/features/{key}", "/v1/features/seo", other: 404, sealed: .forbidden),
        RouteStatement(
            "PATCH /v1/features/{key}",
            "/v1/features/seo",
            #"{"unit":"{new}"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/meters",
            nil,
            #"{"code":"{new}","eventName":"x","aggregation":"count"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/meters", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/meters/{code}", "/v1/meters/{meter}", other: 404, sealed: .forbidden),
        RouteStatement(
            "PATCH /v1/meters/{code}",
            "/v1/meters/{meter}",
            #"{"displayName":"{new}"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/meters/{code}/archive",
            "/v1/meters/{meter}/archive",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/meters/{code}",
            "/v1/meters/{meter}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/settings", other: 200, sealed: .forbidden),
        RouteStatement(
            "PATCH /v1/settings",
            nil,
            #"{"seller":{"legalName":"{new}"}}"#,
            other: 200,
            sealed: .forbidden,
            record: .audit
        ),
    ]

    private static let customers: [RouteStatement] = [
        RouteStatement(
            "POST /v1/customers",
            nil,
            #"{"externalId":"{new}"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/customers", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/customers/{id}", "/v1/customers/{customer}", other: 404, sealed: .notFound),
        RouteStatement(
            "GET /v1/customers/{id}/credits",
            "/v1/customers/{customer}/credits",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "PATCH /v1/customers/{id}",
            "/v1/customers/{customer}",
            #"{"name":"{new}"}"#,
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/customers/{id}",
            "/v1/customers/{customer}",
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "PUT /v1/customers/{id}/billing/subscription",
            "/v1/customers/{customer}/billing/subscription",
            #"{"planKey":"pro"}"#,
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "GET /v1/customers/{id}/billing/subscription",
            "/v1/customers/{customer}/billing/subscription",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "GET /v1/customers/{id}/quotas",
            "/v1/customers/{customer}/quotas",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "PUT /v1/customers/{id}/quotas/{feature}",
            "/v1/customers/{customer}/quotas/seo",
            #"{"limit":5}"#,
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/customers/{id}/quotas/{feature}",
            "/v1/customers/{customer}/quotas/{override}",
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/customers/{id}/tokens",
            "/v1/customers/{customer}/tokens",
            "{}",
            201,
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
    ]

    private static let usage: [RouteStatement] = [
        RouteStatement(
            "POST /v1/events",
            nil,
            #"{"customerId":"{customer}","eventName":"x"}"#,
            202,
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/events/batch",
            nil,
            #"{"events":[{"customerId":"{customer}","eventName":"x"}]}"#,
            202,
            other: 202,
            sealed: .notFoundInside,
            record: .ledger
        ),
        RouteStatement("GET /v1/events", "/v1/events?customerId={customer}", other: 404, sealed: .notFound),
        RouteStatement(
            "DELETE /v1/customers/{id}/events/{key}",
            "/v1/customers/{customer}/events/{event}",
            other: 404,
            sealed: .notFound,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/events/retract",
            nil,
            #"{"customerId":"{customer}","keys":["{event}"]}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/export/audit", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/export/events", other: 200, sealed: .forbidden),
        RouteStatement(
            "GET /v1/export/usage",
            "/v1/export/usage?meter={meter}&from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement("GET /v1/events/rejected", other: 200, sealed: .forbidden),
        RouteStatement(
            "PUT /v1/imports/{name}",
            "/v1/imports/{new}",
            #"{"count":1,"state":"running"}"#,
            other: 200,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/events/rejected/replay",
            nil,
            #"{"ids":["{rejected}"]}"#,
            other: 200,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/events/rejected/discard",
            nil,
            #"{"all":true}"#,
            other: 200,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/events/rejected/{id}",
            "/v1/events/rejected/{rejected}",
            other: 200,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/customers/{id}/usage/consume",
            "/v1/customers/{customer}/usage/consume",
            #"{"feature":"seo"}"#,
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/customers/{id}/usage/check",
            "/v1/customers/{customer}/usage/check",
            #"{"feature":"seo"}"#,
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/usage/consume/batch",
            nil,
            #"{"items":[{"customerId":"{customer}","feature":"seo"}]}"#,
            other: 200,
            sealed: .notFoundInside,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/customers/{id}/reservations",
            "/v1/customers/{customer}/reservations",
            #"{"feature":"seo"}"#,
            201,
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement("GET /v1/reservations/{id}", "/v1/reservations/{reservation}", other: 404, sealed: .notFound),
        RouteStatement(
            "POST /v1/reservations/{id}/commit",
            "/v1/reservations/{reservation}/commit",
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/reservations/{id}/release",
            "/v1/reservations/{reservation}/release",
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        RouteStatement(
            "POST /v1/reservations/{id}/renew",
            "/v1/reservations/{reservation}/renew",
            other: 404,
            sealed: .notFound,
            record: .ledger
        ),
        // The credential is nobody's: the gateway is told what its client is.
        RouteStatement(
            "POST /v1/gateway/admissions",
            nil,
            #"{"credential":"wr_live_ffffffffffffffffffffffffffffffff","feature":"seo"}"#,
            other: 200,
            sealed: .forbidden,
            record: .ledger
        ),
        RouteStatement(
            "GET /v1/customers/{id}/billing/usage",
            "/v1/customers/{customer}/billing/usage",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "GET /v1/customers/{id}/entitlements",
            "/v1/customers/{customer}/entitlements",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "GET /v1/customers/{id}/entitlements/{feature}/explain",
            "/v1/customers/{customer}/entitlements/seo/explain",
            other: 404,
            sealed: .notFound
        ),
        RouteStatement(
            "POST /v1/usage/query",
            nil,
            #"{"meter":"seo","from":"2026-01-01T00:00:00Z","to":"2026-03-01T00:00:00Z","customerId":"{customer}"}"#,
            other: 404,
            sealed: .notFound
        ),
    ]

    private static let keys: [RouteStatement] = [
        RouteStatement(
            "POST /v1/keys",
            nil,
            #"{"name":"{new}"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/keys", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/keys/{id}", "/v1/keys/{key}", other: 404, sealed: .forbidden),
        RouteStatement(
            "POST /v1/keys/{id}/rotate",
            "/v1/keys/{key}/rotate",
            nil,
            201,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("DELETE /v1/keys/{id}", "/v1/keys/{key}", other: 404, sealed: .forbidden, record: .audit),
        RouteStatement(
            "POST /v1/token-keys",
            nil,
            #"{"jwk":\#(RouteStage.publicKey)}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/token-keys", other: 200, sealed: .forbidden),
        RouteStatement(
            "DELETE /v1/token-keys/{id}",
            "/v1/token-keys/{tokenKey}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/audit", other: 200, sealed: .forbidden),
    ]

    private static let jobs: [RouteStatement] = [
        RouteStatement("GET /v1/jobs", other: 200, sealed: .forbidden),
        RouteStatement(
            "POST /v1/jobs/{id}/retry",
            "/v1/jobs/{failedJob}/retry",
            other: 404,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
        RouteStatement(
            "POST /v1/test-clocks",
            nil,
            #"{"now":"2026-02-01T00:00:00Z","name":"{new}"}"#,
            201,
            other: 409,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
        RouteStatement("GET /v1/test-clocks", other: 409, sealed: .forbidden, mode: .test),
        RouteStatement(
            "GET /v1/test-clocks/{id}",
            "/v1/test-clocks/{clock}",
            other: 409,
            sealed: .forbidden,
            mode: .test
        ),
        RouteStatement(
            "POST /v1/test-clocks/{id}/advance",
            "/v1/test-clocks/{clock}/advance",
            #"{"to":"2026-02-02T00:00:00Z"}"#,
            other: 409,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
        RouteStatement(
            "DELETE /v1/test-clocks/{id}",
            "/v1/test-clocks/{clock}",
            other: 409,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
    ]
}
