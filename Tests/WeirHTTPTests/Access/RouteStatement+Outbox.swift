extension RouteStatement {
    static let outbox: [RouteStatement] = [
        RouteStatement(
            "POST /v1/webhook-endpoints",
            nil,
            #"{"url":"https://example.com/{new}"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/webhook-endpoints", other: 200, sealed: .forbidden),
        RouteStatement(
            "GET /v1/webhook-endpoints/{id}",
            "/v1/webhook-endpoints/{endpoint}",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "PATCH /v1/webhook-endpoints/{id}",
            "/v1/webhook-endpoints/{endpoint}",
            #"{"description":"{new}"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/webhook-endpoints/{id}",
            "/v1/webhook-endpoints/{endpoint}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/webhook-endpoints/{id}/rotate-secret",
            "/v1/webhook-endpoints/{endpoint}/rotate-secret",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/webhook-endpoints/{id}/test",
            "/v1/webhook-endpoints/{endpoint}/test",
            nil,
            202,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "GET /v1/webhook-endpoints/{id}/deliveries",
            "/v1/webhook-endpoints/{endpoint}/deliveries",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/webhook-endpoints/{id}/deliveries/{delivery}/resend",
            "/v1/webhook-endpoints/{endpoint}/deliveries/{delivery}/resend",
            nil,
            202,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/webhook-events", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/mails", other: 200, sealed: .forbidden),
        RouteStatement(
            "POST /v1/mails/{id}/resend",
            "/v1/mails/{mail}/resend",
            nil,
            202,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/refused-addresses", other: 200, sealed: .forbidden),
        RouteStatement(
            "DELETE /v1/refused-addresses/{address}",
            "/v1/refused-addresses/{refused}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
    ]
}
