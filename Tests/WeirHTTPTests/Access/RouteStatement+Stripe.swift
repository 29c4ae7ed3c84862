import WeirCore

extension RouteStatement {
    static let stripe: [RouteStatement] = [
        RouteStatement("POST /webhooks/stripe", nil, nil, 400, other: 400, sealed: .open),
        RouteStatement(
            "POST /webhooks/stripe/{workspace}",
            "/webhooks/stripe/live",
            nil,
            400,
            other: 400,
            sealed: .open
        ),
        RouteStatement("GET /v1/stripe", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/stripe/events", other: 200, sealed: .forbidden),
        RouteStatement(
            "PUT /v1/stripe/connection",
            nil,
            #"{"secretKey":"sk_live_matrix","rebind":true}"#,
            other: 400,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("DELETE /v1/stripe/connection", other: 200, sealed: .forbidden, record: .audit),
        RouteStatement("POST /v1/stripe/resume", other: 200, sealed: .forbidden, record: .audit),
        RouteStatement("POST /v1/stripe/backfill", other: 200, sealed: .forbidden, record: .audit, mode: .test),
        RouteStatement(
            "DELETE /v1/stripe/alerts/{kind}/{subject}",
            "/v1/stripe/alerts/wrong_mode/{alert}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/customers/{id}/setup-intents",
            "/v1/customers/{customer}/setup-intents",
            nil,
            201,
            other: 404,
            sealed: .notFound,
            record: .audit,
            mode: .test
        ),
    ]

    static let selfService: [RouteStatement] = [
        itself("GET /billing/plans"),
        itself("GET /billing/subscription"),
        itself("GET /billing/usage"),
        itself("POST /billing/checkout", #"{"tier":"paid"}"#, record: .audit),
        itself("POST /billing/cancel", asker: "contractor", record: .audit),
        itself("POST /billing/portal", asker: "payer", record: .audit),
        itself("POST /billing/setup-intent", nil, 201, record: .audit),
    ]

    /// What a customer asks for itself; in the test workspace, whose account at Stripe stays the same.
    private static func itself(
        _ route: String,
        _ body: String? = nil,
        _ success: Int = 200,
        asker: String = "customer",
        record: Record = .none
    ) -> RouteStatement {
        var statement = RouteStatement(
            route,
            nil,
            body,
            success,
            other: 403,
            sealed: .itself,
            record: record,
            mode: .test
        )
        statement.asker = asker
        return statement
    }
}
