extension RouteStatement {
    static let billing: [RouteStatement] = [
        RouteStatement(
            "POST /v1/contracts",
            nil,
            #"{"customerId":"{customer}","planKey":"priced"}"#,
            201,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/contracts", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/contracts/{id}", "/v1/contracts/{contract}", other: 404, sealed: .forbidden),
        RouteStatement(
            "POST /v1/contracts/{id}/cancel",
            "/v1/contracts/{contract}/cancel",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/contracts/{id}/change-plan",
            "/v1/contracts/{contract}/change-plan",
            #"{"quantity":2}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/contracts/{id}/roll-over",
            "/v1/contracts/{contract}/roll-over",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("POST /v1/invoice-runs", other: 200, sealed: .forbidden, record: .audit),
        RouteStatement(
            "POST /v1/simulations",
            "/v1/simulations?from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z",
            #"{"plans":[{"key":"{new}","name":"X"}]}"#,
            other: 200,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/invoices",
            nil,
            #"{"customerId":"{customer}","currency":"USD","lines":[{"label":"A","unitPrice":"10"}]}"#,
            201,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/invoices", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/invoices/{id}", "/v1/invoices/{draft}", other: 404, sealed: .forbidden),
        RouteStatement("GET /v1/invoices/{id}/explain", "/v1/invoices/{sent}/explain", other: 404, sealed: .forbidden),
        RouteStatement("GET /v1/invoices/{id}/pdf", "/v1/invoices/{sent}/pdf", other: 404, sealed: .forbidden),
        RouteStatement("GET /v1/invoices/{id}/html", "/v1/invoices/{sent}/html", other: 404, sealed: .forbidden),
        RouteStatement(
            "GET /v1/invoices/{id}/credit-notes/{note}/pdf",
            "/v1/invoices/{credited}/pdf",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "GET /v1/invoices/{id}/credit-notes/{note}/html",
            "/v1/invoices/{credited}/html",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "GET /v1/invoices/{id}/timeline",
            "/v1/invoices/{sent}/timeline",
            other: 404,
            sealed: .forbidden
        ),
        action("finalize", of: "draft"),
        action("send", of: "sent", nil, 202),
        action("void", of: "sent"),
        action("mark-uncollectible", of: "sent"),
        action("mark-paid", of: "sent", #"{"reference":"T-1"}"#),
        action("refund", of: "paid"),
        action("credit-notes", of: "sent", nil, 201),
    ]

    /// Coupons of the offer and of contracts.
    static let coupons: [RouteStatement] = [
        RouteStatement(
            "POST /v1/coupons",
            nil,
            #"{"code":"{new}","percentOff":"20"}"#,
            201,
            other: 201,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement("GET /v1/coupons", other: 200, sealed: .forbidden),
        RouteStatement("GET /v1/coupons/{code}", "/v1/coupons/{coupon}", other: 404, sealed: .forbidden),
        RouteStatement(
            "POST /v1/coupons/{code}/archive",
            "/v1/coupons/{coupon}/archive",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/coupons/{code}",
            "/v1/coupons/{coupon}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "PATCH /v1/contracts/{id}",
            "/v1/contracts/{contract}",
            #"{"progressiveBilling":{"thresholds":["10"]}}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "POST /v1/contracts/{id}/coupons",
            "/v1/contracts/{contract}/coupons",
            #"{"code":"{coupon}"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "DELETE /v1/contracts/{id}/coupons/{code}",
            "/v1/contracts/{couponed}/coupons/{coupon}",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
    ]

    /// What may be done with an invoice.
    static func action(
        _ name: String,
        of invoice: String,
        _ body: String? = nil,
        _ success: Int = 200
    ) -> RouteStatement {
        RouteStatement(
            "POST /v1/invoices/{id}/\(name)",
            "/v1/invoices/{\(invoice)}/\(name)",
            body,
            success,
            other: 404,
            sealed: .forbidden,
            record: .audit
        )
    }
}
