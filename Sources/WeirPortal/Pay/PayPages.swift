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
    let services: Services
    let writer: PageWriter
    let languages: PortalLanguages

    private var links: PayLinkService { services.stripe.payments.links }

    func register(on routes: RouteRegistrar) {
        // What Stripe leads back to; words, not secrets.
        routes.onPage(.get, "/pay/done") { call in
            guard let session = PageCall.value("session", in: call.query), session.utf8.count <= 255,
                let page = try await links.page(session: session, now: call.now)
            else { return gone(call) }
            return await shown(page, secret: nil, call, isBack: true)
        }
        routes.onPage(.get, "/pay/cancelled") { call in
            let words = languages.words(for: call.headers)
            return plain(words.notPaidTitle, PageText(words.notPaid), words)
        }
        routes.onPage(.get, "/pay/{secret}") { call in
            guard let page = try await links.page(call.secret, now: call.now) else { return gone(call) }
            return await shown(page, secret: call.secret, call)
        }
        routes.onPage(.post, "/pay/{secret}") { call in
            let saves = PageCall.value("save", in: call.body) != nil
            switch try await links.press(call.secret, savesMethod: saves, now: call.now) {
            case nil: return gone(call)
            case .redirect(let url)?: return redirect(to: url, languages.words(for: call.headers))
            case .page(let page)?: return await shown(page, secret: call.secret, call)
            case .later(let page)?: return await shown(page, secret: call.secret, call, isLater: true)
            }
        }
    }

    // MARK: Pages

    private func shown(
        _ page: PayLinkService.Page,
        secret: String?,
        _ call: PageCall,
        isBack: Bool = false,
        isLater: Bool = false
    ) async -> APIResponse {
        let policy = try? await services.directory.policy(of: page.workspace)
        let words = languages.words(for: call.headers)
        let content = PayContent(
            page: page,
            secret: secret,
            isBack: isBack,
            isLater: isLater,
            words: words,
            format: PortalLanguages.format(for: call.headers)
        )
        return answer(words.invoice(page.number), policy.map(PortalBrand.init), content.parts, words)
    }

    private func gone(_ call: PageCall) -> APIResponse {
        let words = languages.words(for: call.headers)
        return plain(words.payLinkGoneTitle, PageText(words.payLinkGone), words, status: .notFound)
    }

    private func plain(
        _ title: String,
        _ text: PageText,
        _ words: PortalWords,
        status: HTTPResponse.Status = .ok
    ) -> APIResponse {
        answer(title, nil, [PageHeading(title), PageSection([text])], words, status: status)
    }

    private func answer(
        _ title: String,
        _ brand: PortalBrand?,
        _ content: [any PageComponent],
        _ words: PortalWords,
        status: HTTPResponse.Status = .ok
    ) -> APIResponse {
        var policy = ContentPolicy(formTargets: ["https:"])
        if let brand { policy = brand.policy(policy) }
        let page = PortalPage(title, status: status, kind: .narrow, policy: policy, content)
        let layout = PageLayout(
            site: brand?.name ?? words.pay,
            brand: brand?.name ?? "",
            home: "#content",
            logo: brand?.logoURL,
            isTest: brand?.isTest ?? false,
            footer: brand?.isTest == true ? words.test : nil,
            styleSheets: brand?.styleSheets ?? [PortalAssets.styleSheet.path],
            hasBar: brand != nil
        )
        let scope = PageScope(templates: writer.templates, formToken: nil, words: words.page)
        var response = writer.response(writer.html(page, layout, scope), status: status, policy: policy)
        Self.hide(&response)
        return response
    }

    /// For readers without a browser's redirects there is a link, too.
    private func redirect(to url: String, _ words: PortalWords) -> APIResponse {
        let link = PageText("", link: PageLink(words.payTheInvoice, url))
        var response = answer(words.pay, nil, [PageHeading(words.pay), link], words, status: .seeOther)
        response.headers[.location] = url
        return response
    }

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
    /// Of the link; nil on the page that Stripe leads back to.
    let secret: String?
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
        case .payable: [Badge(words.statusOpen, .warning)]
        case .paid: [Badge(words.statusPaid, .good)]
        case .underWay: [Badge(words.statusInTransit, .info)]
        case .notHere: []
        case .void: [Badge(words.statusVoid)]
        }
    }

    private var standing: [any PageComponent] {
        switch page.standing {
        case .payable: secret.map { [form($0)] } ?? []
        case .paid: [PageNote(.good, isBack ? words.paidThanks : words.isPaid)]
        case .underWay: [PageNote(.info, words.underWay)]
        case .notHere: [PageNote(.info, words.notHere)]
        case .void: [PageNote(.warning, words.isVoid)]
        }
    }

    private func form(_ secret: String) -> PageForm {
        let hint = words.saveMethodHint + (page.hasNetTerms ? words.saveMethodNet : "")
        let box = Field("save", words.saveMethod, .check(isChecked: false), hint: hint)
        return PageForm(
            .post,
            "/pay/\(OwnPath.encoded(secret))",
            fields: page.hasContract ? [box] : [],
            buttons: [PageButton(words.payNow(format.money(page.due)))]
        )
    }
}
