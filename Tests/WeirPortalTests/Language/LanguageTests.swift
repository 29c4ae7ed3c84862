import HTTPTypes
import Testing
import WeirAPI
import WeirClient
import WeirPages
import WeirPlots
import WeirServer
import WeirTesting

@testable import WeirPortal

/// The pages of customers in another language than English.
struct LanguageTests {
    /// Words outside of a language's own: names of the story, months, currencies, and what is called so everywhere.
    private static let known: Set<String> = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "February", "March", "USD",
        "INV", "live",
    ]

    @Test("Every word of every page is one of the language that the browser asks for")
    func noWordIsLeft() async throws {
        try await StripeStage.run(ports: { $0.languages = PortalLanguages(.english, [.marked]) }) { stage in
            let customer = try await Self.story(stage)
            let invoice = try await Self.invoice(stage, of: customer)
            let link = try await stage.payLink(invoice)
            var browser = try await PortalBrowser.signedIn(customer, stage.calls, stage.server)
            browser.headers = [("Accept-Language", "eo")]
            var pages: [(path: String, page: APIResponse)] = []
            for path in [
                "/portal", "/portal/usage", "/portal/invoices", "/portal/invoices/\(invoice["id"].text)",
                "/portal/payment-methods", "/portal/payment-methods/new", "/portal/nothing",
                "/pricing?workspace=test", "/pricing/embed?workspace=test", "/pricing?workspace=nothing",
                link, "/pay/nothing", "/pay/cancelled",
            ] { pages.append((path, try await browser.get(path))) }
            // What is said once something was done.
            let plan = try #require(pages.first?.page)
            for action in ["cancel", "cancel", "keep", "checkout"] {
                _ = try await browser.post("/portal/\(action)", from: plan)
                pages.append((action, try await browser.get("/portal")))
            }
            pages.append(("forged", try await browser.post("/portal/keep")))
            var stranger = PortalBrowser(stage.server)
            stranger.headers = browser.headers
            let login = try await stranger.get("/portal/login?workspace=test")
            pages.append(("login", login))
            for address in ["nobody", "a@b.example"] {
                let page = try await stranger.post("/portal/login?workspace=test", [("email", address)], from: login)
                pages.append((address, page))
            }
            pages.append(("link over", try await stranger.get("/portal/enter/nothing")))
            pages.append(("no token", try await stranger.post("/portal/session", [("token", "nothing")])))
            for (path, page) in pages {
                #expect(page.text.contains("<html lang=\"eo\""), "\(path): \(page.status)")
                #expect(page.text.contains("⟦"), "\(path)")
                let left = Self.texts(of: page.text).filter { text in
                    text.matches(of: /[A-Za-z]{2,}/).contains { !Self.known.contains(String($0.0)) }
                }
                #expect(left.isEmpty, "\(path)")
            }
        }
    }

    @Test("A language of the tests has all words")
    func allWordsAreMarked() {
        func plain(_ words: Any) -> [String] {
            Mirror(reflecting: words).children.compactMap { child in
                guard let text = child.value as? String, !text.hasPrefix("⟦") else { return nil }
                return child.label
            }
        }
        #expect(plain(PortalWords.marked).isEmpty && plain(OfferWords.marked).isEmpty)
        #expect(plain(PageWords.marked) == ["language"])
        #expect(plain(PlotTexts.marked) == ["unknown"])
    }

    @Test(
        "The first language that there is counts, whatever its region; without one it is the usual",
        arguments: [
            ("eo", "eo"), ("eo-XX,en;q=0.5", "eo"), ("xx, EO;q=0.8, en;q=0.3", "eo"), ("en-GB,eo", "en"), ("xx", "en"),
            ("", "en"), (";,;q=1,,", "en"), ("*", "en"),
        ]
    )
    func choice(header: String, language: String) {
        let languages = PortalLanguages(.english, [.marked])
        #expect(languages.words(for: [.acceptLanguage: header]).page.language == language)
        #expect(languages.words(for: [:]).page.language == "en")
        #expect(PortalLanguages().words(for: [.acceptLanguage: header]).page.language == "en")
    }

    @Test("The pay page writes money and dates as the browser's language does")
    func payPage() async throws {
        try await StripeStage.run { stage in
            let customer = try await Self.story(stage)
            let link = try await stage.payLink(try await Self.invoice(stage, of: customer))
            var browser = PortalBrowser(stage.server)
            #expect(try await browser.get(link).text.contains("Pay $1,029.50"))
            browser.headers = [("Accept-Language", "de-DE,de;q=0.9")]
            let page = try await browser.get(link)
            #expect(page.text.contains("1.029,50\u{A0}$") || page.text.contains("1.029,50 $"), "\(page.text)")
        }
    }

    // MARK: Story

    /// A customer with a plan, usage of it and of its parts; all of them have Greek names.
    private static func story(_ stage: StripeStage) async throws -> String {
        let calls = stage.calls
        try await calls.settings(["pages": ["name": "Ωμέγα", "stripePublishableKey": "pk_test_abc123"]])
        try await calls.meter(
            "CALLS",
            [
                "eventName": "call", "displayName": "Κλήσεις", "aggregation": "sum", "valueProperty": "n",
                "groupKeys": ["z"],
            ]
        )
        try await calls.feature("calls", meter: "CALLS")
        try await calls.plan("free", ["name": "Άλφα", "quotas": ["calls": 100]])
        try await calls.settings(["defaultPlanKey": "free"])
        try await calls.plan(
            "pro",
            [
                "name": "Βήτα", "currency": "USD", "quotas": ["calls": 1000], "trialDays": 7,
                "rateLimits": ["*": ["limit": 60, "interval": "minute"]],
                "prices": [
                    ["key": "base", "name": "Βάση", "model": "flat", "amount": "29", "timing": "advance"],
                    [
                        "key": "calls", "name": "Κλήσεις", "model": "graduated", "meter": "CALLS",
                        "tiers": [["upTo": 100, "unitAmount": "0.5"], ["upTo": .null, "unitAmount": "0.2"]],
                    ] as JSONValue,
                ],
            ]
        )
        let customer = try await calls.customer("acme", ["name": "Γάμμα"])
        try calls.stage(
            try await calls.post("/v1/contracts", ["customerId": .string(customer), "planKey": "pro"])
        )
        try await stage.move(to: "2026-02-04T00:00:00Z")
        for (index, part) in ["α", "β", "α"].enumerated() {
            try calls.stage(try await calls.record(customer, "call", ["n": 40, "z": .string(part)], key: "\(index)"))
        }
        return customer
    }

    /// One that is not paid.
    private static func invoice(_ stage: StripeStage, of customer: String) async throws -> JSONValue {
        let body: JSONValue = [
            "customerId": .string(customer), "currency": "USD", "netTerms": 14,
            "lines": [["label": "Δέλτα", "unitPrice": "1029.50"]],
        ]
        let draft = try stage.calls.stage(try await stage.calls.post("/v1/invoices", body))
        return try stage.calls.stage(try await stage.calls.post("/v1/invoices/\(draft["id"].text)/finalize"))
    }

    /// What is read or read out of a page, without what stands in a language's brackets.
    private static func texts(of html: String) -> [String] {
        let page = html.replacing(/<(script|style)[^>]*>[^<]*<\/(script|style)>/, with: "")
        let shown = page.matches(of: />([^<]+)</).map { String($0.1) }
        let spoken = page.matches(
            of: /(?:aria-label|alt|title|placeholder|data-label|data-failed|data-missing)="([^"]*)"/
        )
        return (shown + spoken.map { String($0.1) })
            .map { outside($0.replacing(/&(amp|lt|gt|quot|#39);/, with: " ")) }
            .filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private static func outside(_ text: String) -> String {
        var depth = 0
        var rest = ""
        for character in text {
            switch character {
            case "⟦": depth += 1
            case "⟧": depth -= 1
            case _ where depth == 0: rest.append(character)
            case _: break
            }
        }
        return rest
    }
}
