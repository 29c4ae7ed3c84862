import WeirCore

extension RouteStatement {
    static let payments: [RouteStatement] = [
        RouteStatement(
            "GET /v1/invoices/{id}/payments",
            "/v1/invoices/{sent}/payments",
            other: 404,
            sealed: .forbidden
        ),
        RouteStatement(
            "POST /v1/invoices/{id}/pay",
            "/v1/invoices/{owed}/pay",
            nil,
            202,
            other: 404,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
        RouteStatement(
            "POST /v1/invoices/{id}/pay-links",
            "/v1/invoices/{owed}/pay-links",
            nil,
            201,
            other: 404,
            sealed: .forbidden,
            record: .audit,
            mode: .test
        ),
        RouteStatement(
            "DELETE /v1/invoices/{id}/pay-links",
            "/v1/invoices/{sent}/pay-links",
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        RouteStatement(
            "PUT /v1/contracts/{id}/payment",
            "/v1/contracts/{contract}/payment",
            #"{"paymentMethodId":"pm_matrix"}"#,
            other: 404,
            sealed: .forbidden,
            record: .audit
        ),
        // What is not known is not there, to whoever asks.
    ]
}
