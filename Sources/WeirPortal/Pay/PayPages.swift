import HTTPTypes
import WeirAPI
import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// `/pay/…`: where customers pay invoices, in their browsers; whoever has the link may.
struct PayPages: RouteGroup {
    let audience: PortalAudience
    let writer: PageWriter
    let errors: PageErrors

    private var links: PayLinkService { audience.services.stripe.payments.links }

    func register(on routes: RouteRegistrar) {
        // What Stripe leads back to; words, not secrets.
        routes.onPage(.get, "/pay/done") { call in
            await answer(call) {
                guard let session = PageCall.value("session", in: call.query), session.utf8.count <= 255,
                    let page = try await links.page(session: session, now: call.now)
                else { return try await gone(call) }
                return await shown(page, call, isBack: true)
            }
        }
        routes.onPage(.get, "/pay/cancelled") { call in
            await answer(call) {
                let words = audience.words(for: call.headers)
                return await plain(words.notPaidTitle, PageText(words.notPaid), call)
            }
        }
        routes.onPage(.get, "/pay/{secret}") { call in
            await answer(call) {
                guard let page = try await links.page(call.secret, now: call.now) else { return try await gone(call) }
                return await shown(page, call)
            }
        }
        routes.onPage(.post, "/pay/{secret}") { call in
            await answer(call) {
                let saves = PageCall.value("save", in: call.body) != nil
                switch try await links.press(call.secret, savesMethod: saves, now: call.now) {
                case nil: return try await gone(call)
                case .redirect(let url)?: return redirect(to: url, audience.words(for: call.headers))
                case .page(let page)?: return await shown(page, call)
                case .later(let page)?: return await shown(page, call, isLater: true)
                }
            }
        }
    }

    // MARK: Pages

    /// The answer, or a page that says why there is none.
    private func answer(_ call: PageCall, _ make: () async throws -> APIResponse) async -> APIResponse {
        do {
            return try await make()
        } catch {
            let words = audience.words(for: call.headers)
            let shown = errors.shown(error, of: call.requestID)
            let page = shown.page(words.page, back: call.secret.isEmpty ? nil : Self.path(of: call.secret))
            var response = written(page, await brand(of: call), words)
            if let seconds = shown.retryAfterSeconds { response.headers[.retryAfter] = "\(seconds)" }
            return response
        }
    }

    private func shown(
        _ page: PayLinkService.Page,
        _ call: PageCall,
        isBack: Bool = false,
        isLater: Bool = false
    ) async -> APIResponse {
        let policy = try? await audience.services.directory.policy(of: page.workspace)
        let words = audience.words(for: call.headers)
        let content = PayContent(
            page: page,
            form: call.secret.isEmpty ? nil : Self.path(of: call.secret),
            isBack: isBack,
            isLater: isLater,
            words: words,
            format: PortalLanguages.format(for: call.headers)
        )
        let shown = PortalPage(words.invoice(page.number), kind: .narrow, content.parts)
        return written(shown, policy.map(PortalBrand.init), words)
    }

    private func gone(_ call: PageCall) async throws -> APIResponse {
        try call.admitGuess()
        let words = audience.words(for: call.headers)
        return await plain(words.payLinkGoneTitle, PageText(words.payLinkGone), call, status: .notFound)
    }

    private func plain(
        _ title: String,
        _ text: PageText,
        _ call: PageCall,
        status: HTTPResponse.Status = .ok
    ) async -> APIResponse {
        let page = PortalPage(title, status: status, kind: .narrow, [PageHeading(title), PageSection([text])])
        return written(page, await brand(of: call), audience.words(for: call.headers))
    }

    /// The brand of a page of no invoice: of the workspace that the address names, else of the live one.
    private func brand(of call: PageCall) async -> PortalBrand? {
        await audience.policy(named: PageQuery(call.query)?["workspace"] ?? "").map(PortalBrand.init)
    }

    private func written(_ page: PortalPage, _ brand: PortalBrand?, _ words: PortalWords) -> APIResponse {
        var policy = ContentPolicy(formTargets: ["https:"])
        if let brand { policy = brand.policy(policy) }
        var layout =
            brand.map { audience.layout($0, words) }
            ?? PageLayout(
                site: words.pay,
                brand: "",
                home: "",
                styleSheets: [PortalAssets.styleSheet.path],
                hasBar: false
            )
        layout.home = "#content"
        let scope = PageScope(templates: writer.templates, formToken: nil, words: words.page)
        var response = writer.response(writer.html(page, layout, scope), status: page.status, policy: policy)
        Self.hide(&response)
        return response
    }

    /// For readers without a browser's redirects there is a link, too.
    private func redirect(to url: String, _ words: PortalWords) -> APIResponse {
        let link = PageText("", link: PageLink(words.payTheInvoice, url))
        let page = PortalPage(words.pay, status: .seeOther, kind: .narrow, [PageHeading(words.pay), link])
        var response = written(page, nil, words)
        response.headers[.location] = url
        return response
    }

    private static func path(of secret: String) -> String { "/pay/\(OwnPath.encoded(secret))" }

    /// The address is the secret: nobody who is led on learns of it.
    private static func hide(_ response: inout APIResponse) { response.headers[.payReferrerPolicy] = "no-referrer" }
}

extension HTTPField.Name {
    fileprivate static let payReferrerPolicy: HTTPField.Name = {
        guard let name = HTTPField.Name("Referrer-Policy") else { preconditionFailure("That is a header's name.") }
        return name
    }()
}

/// The parts of the page on which an invoice is paid.
struct PayContent: Sendable {
    let page: PayLinkService.Page
    /// Where its form is sent; nil on the page that Stripe leads back to.
    let form: String?
    let isBack: Bool
    let isLater: Bool
    let words: PortalWords
    /// Of the browser's language.
    let format: LocalFormat

    var parts: [any PageComponent] {
        var content: [any PageComponent] = [
            TemplatePart("portal.amount", ["amount": .text(format.money(page.due.isZero ? page.total : page.due))]),
            Definitions(facts),
        ]
        if page.isOverdue, !isBack { content.append(PageNote(.warning, words.wasDue(format.date(page.dueDate)))) }
        if isLater { content.append(PageNote(.warning, words.later)) }
        content.append(contentsOf: standing)
        return [
            PageHeading(words.invoice(page.number), subtitle: page.seller.map(words.from), badges: badges),
            PageSection(content),
        ]
    }

    /// With the currency's code: a symbol may stand for several.
    private var facts: [(term: String, cell: Cell)] {
        var facts = [(term: words.total, cell: Cell(coded(page.total)))]
        if !page.due.isZero, page.due != page.total {
            facts.append((words.amountDue, Cell(coded(page.due))))
        }
        facts.append((words.due, Cell(format.date(page.dueDate))))
        return facts
    }

    private func coded(_ money: Money) -> String {
        let text = format.money(money)
        return text.contains(money.currency.code) ? text : "\(text) \(money.currency.code)"
    }

    private var badges: [Badge] {
        switch page.standing {
        case .payable: [page.isOverdue ? Badge(words.statusOverdue, .bad) : Badge(words.statusOpen, .warning)]
        case .paid: [Badge(words.statusPaid, .good)]
        case .underWay: [Badge(words.statusInTransit, .info)]
        case .notHere: page.isOverdue ? [Badge(words.statusOverdue, .bad)] : []
        case .void: [Badge(words.statusVoid)]
        }
    }

    private var standing: [any PageComponent] {
        switch page.standing {
        case .payable: form.map { [button($0)] } ?? []
        case .paid: [PageNote(.good, isBack ? words.paidThanks : words.isPaid)]
        case .underWay: [PageNote(.info, words.underWay)]
        case .notHere: [PageNote(.info, words.notHere)]
        case .void: [PageNote(.warning, words.isVoid)]
        }
    }

    private func button(_ path: String) -> PageForm {
        let hint = words.saveMethodHint + (page.hasNetTerms ? words.saveMethodNet : "")
        let box = Field("save", words.saveMethod, .check(isChecked: false), hint: hint)
        return PageForm(
            .post,
            path,
            fields: page.hasContract ? [box] : [],
            buttons: [PageButton(words.payNow(format.money(page.due)))]
        )
    }
}
