/// Every page and action of a workspace's dashboard, and the roles that may see or do it: `O`wner, `F`inance, `S`upport,
/// `R`ead-only.
///
/// It is written by hand beside what the pages themselves ask, so that neither is changed without the other, and nothing
/// is added without being tried with every role.
enum ActionTable {
    static let text = """
        GET / OFSR
        GET /activity OFSR
        POST /activity/{id}/retry O
        GET /contracts OFSR
        GET /contracts/new OF
        POST /contracts/new OF
        GET /contracts/{id} OFSR
        GET /contracts/{id}/cancel OF
        POST /contracts/{id}/cancel OF
        GET /contracts/{id}/change OF
        POST /contracts/{id}/change OF
        POST /contracts/{id}/resume OF
        GET /customers OFSR
        GET /customers/near-limits OFSR
        GET /customers/new OFS
        POST /customers/new OFS
        GET /customers/{id} OFSR
        GET /customers/{id}/audit OFSR
        GET /customers/{id}/cancel OF
        POST /customers/{id}/cancel OF
        GET /customers/{id}/credit OF
        POST /customers/{id}/credit OF
        GET /customers/{id}/events OFSR
        POST /customers/{id}/keep OF
        GET /customers/{id}/payment-methods OFSR
        GET /customers/{id}/plan OF
        POST /customers/{id}/plan OF
        POST /customers/{id}/portal-link OFS
        POST /customers/{id}/quota OFS
        POST /customers/{id}/resume OFS
        POST /customers/{id}/stripe OF
        POST /customers/{id}/suspend OFS
        GET /customers/{id}/usage OFSR
        GET /events OFSR
        GET /events/rejected OFSR
        GET /events/rejected/discard OFS
        POST /events/rejected/discard OFS
        POST /events/rejected/replay OFS
        GET /events/{customer}/{sequence} OFSR
        GET /invoices OFSR
        GET /invoices.csv OF
        GET /invoices/{id} OFSR
        GET /invoices/{id}/credit OF
        POST /invoices/{id}/credit OF
        GET /invoices/{id}/credit-notes/{note}/html OFSR
        GET /invoices/{id}/credit-notes/{note}/pdf OFSR
        GET /invoices/{id}/finalize OF
        POST /invoices/{id}/finalize OF
        GET /invoices/{id}/html OFSR
        GET /invoices/{id}/mark-paid OF
        POST /invoices/{id}/mark-paid OF
        GET /invoices/{id}/pay OF
        POST /invoices/{id}/pay OF
        POST /invoices/{id}/pay-link OF
        GET /invoices/{id}/pdf OFSR
        GET /invoices/{id}/refund OF
        POST /invoices/{id}/refund OF
        POST /invoices/{id}/send OF
        GET /invoices/{id}/void OF
        POST /invoices/{id}/void OF
        GET /invoices/{id}/write-off OF
        POST /invoices/{id}/write-off OF
        GET /products OFSR
        GET /products/coupons OFSR
        POST /products/coupons OF
        POST /products/coupons/{code}/archive OF
        GET /products/features OFSR
        POST /products/features OF
        POST /products/features/{key} OF
        GET /products/kits OFSR
        POST /products/kits OF
        POST /products/kits/matrix OF
        POST /products/kits/{id}/delete OF
        GET /products/meters OFSR
        GET /products/meters/new OF
        POST /products/meters/new OF
        POST /products/meters/{code}/archive OF
        POST /products/meters/{code}/rename OF
        GET /products/plans OFSR
        GET /products/plans/new OF
        POST /products/plans/new OF
        GET /products/plans/{key} OFSR
        POST /products/plans/{key}/archive OF
        POST /products/plans/{key}/discard OF
        GET /products/plans/{key}/edit OF
        POST /products/plans/{key}/edit OF
        GET /products/plans/{key}/migrate OF
        POST /products/plans/{key}/migrate OF
        GET /revenue OFSR
        GET /revenue/receivables OFSR
        GET /revenue/receivables.csv OF
        GET /revenue/recurring OFSR
        GET /revenue/recurring.csv OF
        GET /settings OFSR
        POST /settings O
        GET /settings/account OFSR
        POST /settings/account OFSR
        GET /settings/alerts OFSR
        POST /settings/alerts O
        GET /settings/keys OFSR
        POST /settings/keys O
        POST /settings/keys/{id}/revoke O
        GET /settings/mail OFSR
        POST /settings/mail/quiet O
        POST /settings/mail/test O
        POST /settings/mail/{id}/resend OFS
        GET /settings/pages OFSR
        POST /settings/pages O
        POST /settings/pages/logo O
        POST /settings/pages/logo/remove O
        GET /settings/stripe OFSR
        POST /settings/stripe O
        POST /settings/stripe/check O
        POST /settings/stripe/resume O
        GET /settings/team OFSR
        POST /settings/team O
        POST /settings/team/{id}/link O
        POST /settings/team/{id}/remove O
        POST /settings/team/{id}/role O
        GET /settings/test-clocks OFSR
        POST /settings/test-clocks O
        GET /settings/test-clocks/{id} OFSR
        POST /settings/test-clocks/{id}/advance O
        POST /settings/test-clocks/{id}/delete O
        GET /settings/webhooks OFSR
        POST /settings/webhooks O
        GET /settings/webhooks/{id} OFSR
        POST /settings/webhooks/{id}/delete O
        POST /settings/webhooks/{id}/deliveries/{delivery}/resend O
        POST /settings/webhooks/{id}/state O
        POST /settings/webhooks/{id}/test O
        """

    struct Row {
        var method: String
        /// Below the workspace's.
        var path: String
        var roles: Set<Character>

        /// What names it.
        var name: String { "\(method) \(path.isEmpty ? "/" : path)" }
        var isPage: Bool { method == "GET" }
    }

    static let rows: [Row] = text.split(separator: "\n").map { line in
        let parts = line.split(separator: " ")
        return Row(
            method: String(parts[0]),
            path: parts[1] == "/" ? "" : String(parts[1]),
            roles: Set(parts[2])
        )
    }
}
