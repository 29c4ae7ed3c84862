import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/pay/…`: where customers pay invoices, in their browsers.
struct PayPageRoutes: RouteGroup {
    let links: PayLinkService

    func register(on routes: RouteRegistrar) {
        // What Stripe leads back to; words, not secrets.
        routes.onPage(.get, "/pay/done") { call in
            guard let session = PageCall.value("session", in: call.query), session.utf8.count <= 255,
                let page = try await links.page(session: session, now: call.now)
            else { return PayPage.gone }
            return PayPage.shown(page, isBack: true)
        }
        routes.onPage(.get, "/pay/cancelled") { _ in PayPage.cancelled }
        routes.onPage(.get, "/pay/{secret}") { call in
            guard let page = try await links.page(call.secret, now: call.now) else { return PayPage.gone }
            return PayPage.shown(page)
        }
        routes.onPage(.post, "/pay/{secret}") { call in
            let saves = PageCall.value("save", in: call.body) != nil
            switch try await links.press(call.secret, savesMethod: saves, now: call.now) {
            case nil: return PayPage.gone
            case .redirect(let url)?: return PayPage.redirect(to: url)
            case .page(let page)?: return PayPage.shown(page)
            case .later(let page)?: return PayPage.shown(page, isLater: true)
            }
        }
    }
}

/// The page as HTML: plain, without scripts, for every reader.
enum PayPage {
    private static let contentType = "text/html; charset=utf-8"

    static func shown(_ page: PayLinkService.Page, isBack: Bool = false, isLater: Bool = false) -> APIResponse {
        var body = "<h1>Invoice \(escaped(page.number))</h1>\n"
        if let seller = page.seller { body += "<p>From \(escaped(seller))</p>\n" }
        body += "<dl>\n<dt>Total</dt><dd>\(money(page.total))</dd>\n"
        if !page.due.isZero { body += "<dt>To be paid</dt><dd>\(money(page.due))</dd>\n" }
        body += "<dt>Due</dt><dd>\(page.dueDate)</dd>\n</dl>\n"
        if isLater {
            body += note(
                "The payment service does not answer now. Please try again in a minute; nothing is paid twice."
            )
        }
        switch page.standing {
        case .payable: body += form(page)
        case .paid: body += note(isBack ? "Thank you: your payment has come in." : "This invoice is paid.")
        case .underWay:
            body += note("A payment of this invoice is under way. You get a mail when it has come in.")
        case .notHere: body += note("This invoice cannot be paid here. Please contact whoever sent it to you.")
        case .void: body += note("This invoice is void. Please do not pay it.")
        }
        return html("Invoice \(escaped(page.number))", body)
    }

    private static func form(_ page: PayLinkService.Page) -> String {
        var hint = "Later invoices are then charged to this payment method when they fall due. "
        hint += "You can change that at any time."
        if page.hasNetTerms { hint += " They are due at once, on their invoice date." }
        let box =
            page.hasContract
            ? """
            <p><input type="checkbox" id="save" name="save" value="yes" aria-describedby="save-hint">
            <label for="save">Save payment method for future invoices</label></p>
            <p id="save-hint">\(hint)</p>

            """ : ""
        return """
            <form method="post">
            \(box)<p><button type="submit">Pay \(money(page.due))</button></p>
            </form>

            """
    }

    static let gone = html(
        "Link not found",
        "<h1>This link does not work</h1>\n"
            + note("It may have expired. Please use the link of the newest mail about the invoice."),
        status: .notFound
    )

    static let cancelled = html(
        "Not paid",
        "<h1>Nothing was paid</h1>\n" + note("To pay, use the link in your mail again.")
    )

    static func redirect(to url: String) -> APIResponse {
        var response = html("Pay", "<p><a href=\"\(escaped(url))\">Pay the invoice</a></p>\n", status: .seeOther)
        response.headers[.location] = url
        return response
    }

    private static func note(_ text: String) -> String { "<p role=\"status\">\(text)</p>\n" }

    private static func money(_ money: Money) -> String { money.description }

    private static func html(
        _ title: String,
        _ body: String,
        status: HTTPResponse.Status = .ok
    ) -> APIResponse {
        let text = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            </head>
            <body>
            <main>
            \(body)</main>
            </body>
            </html>

            """
        var headers: HTTPFields = [.contentType: contentType]
        headers[.cacheControl] = "no-store"
        headers[.referrerPolicy] = "no-referrer"
        headers[.contentSecurityPolicy] = "default-src 'none'; form-action 'self' https:; frame-ancestors 'none'"
        headers[.xContentTypeOptions] = "nosniff"
        return APIResponse(status: status, body: Array(text.utf8), headers: headers)
    }

    /// Text that may come from anyone, as HTML shows it.
    ///
    /// By scalars: a sign with an accent behind it is one character, and still the sign that ends an attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = known("Referrer-Policy")
}
