import Testing
import WeirCore
import WeirPrimitives

/// What goes out to Stripe, byte for byte.
struct StripeFormTests {
    @Test("Nested names stand in brackets, keys and values are escaped")
    func nestedNamesStandInBrackets() {
        let form = StripeForm([
            "mode": "subscription",
            "customer": "cus_1",
            "line_items": .list([.fields(StripeForm(["price": "price_1", "quantity": 1]))]),
            "success_url": "https://x/s?id={CHECKOUT_SESSION_ID}&a=1",
            "metadata": StripeForm.metadata(["b": "ä b", "a[0]": "1"]),
            "allow_promotion_codes": true,
            "cancel_url": nil,
        ])
        #expect(
            form.encoded
                == "mode=subscription&customer=cus_1&line_items%5B0%5D%5Bprice%5D=price_1&line_items%5B0%5D%5Bquantity%5D=1"
                + "&success_url=https%3A%2F%2Fx%2Fs%3Fid%3D%7BCHECKOUT_SESSION_ID%7D%26a%3D1"
                + "&metadata%5Ba%5B0%5D%5D=1&metadata%5Bb%5D=%C3%A4%20b&allow_promotion_codes=true"
        )
        #expect(StripeForm().encoded.isEmpty)
        #expect(StripeForm(["name": ""]).encoded == "name=")
    }

    @Test("What is made of equal things is equal bytes under an equal key")
    func sameRequestIsTheSameBytes() {
        var customer = PolicyFixture().customer
        customer.email = "a@b.c"
        customer.externalID = "acme"
        let first = StripePost.createCustomer(for: customer, generation: 1)
        #expect(first == StripePost.createCustomer(for: customer, generation: 1))
        #expect(first.idempotencyKey == "weir:cus:\(customer.id):1")
        #expect(String(decoding: first.body, as: UTF8.self).contains("metadata%5Btenant_id%5D=acme"))
        customer.email = "d@e.f"
        let changed = StripePost.createCustomer(for: customer, generation: 1)
        #expect(changed.idempotencyKey == first.idempotencyKey && changed.body != first.body)
        #expect(StripePost.createCustomer(for: customer, generation: 2).idempotencyKey != first.idempotencyKey)
    }

    @Test("No request names what only some versions of the API know")
    func requestsAreOfTheSafeSubset() throws {
        let customer = PolicyFixture().customer
        let checkout = StripePost.Checkout(
            customer: customer,
            stripeCustomer: "cus_1",
            plan: try #require(PlanKey("pro")),
            price: "price_1",
            trialDays: 7,
            successURL: "https://x",
            cancelURL: nil,
            number: 3
        )
        let invoice = try InvoiceRulesTests.sent(5_000)
        let way = PaymentWay(
            number: 1,
            kind: .intent,
            amount: usd(5_000),
            stripeCustomer: "cus_1",
            begunAt: CollectionStory.now
        )
        let charge = PendingCharge(number: 1, method: "pm_1", begunAt: CollectionStory.now)
        let posts: [StripePost] = [
            .createCheckout(checkout), try #require(StripePost.createIntent(of: invoice, way)),
            .confirm("pi_1", of: invoice.id, way: 1, charge),
            try #require(StripePost.openPage(of: invoice, in: customer.workspace, way, publicURL: "https://x")),
            .createSetupIntent(for: customer, stripeCustomer: "cus_1", contract: nil, request: "r"),
            .createRefund(of: "pi_1", amountMinor: 100, metadata: [:], key: "k"),
            .createPortalSession(stripeCustomer: "cus_1", returnURL: "https://x", request: "r"),
            .createPortalSession(stripeCustomer: "cus_1", returnURL: "https://x", methodsOnly: true, request: "r"),
            .cancelAtPeriodEnd("sub_1", true, isByOperator: true, revision: 4),
            .expireCheckout("cs_1"), .cancelSetupIntent("seti_1"),
            .setDefaultPaymentMethod("pm_1", of: "cus_1", request: "r1"), .detachPaymentMethod("pm_1"),
        ]
        for post in posts {
            let body = String(decoding: post.body, as: UTF8.self)
            #expect(!body.contains("ui_mode") && !body.contains("payment_method_types"), "\(post.path)")
            #expect(!body.contains("receipt_email") && !body.contains("error_on_requires_action"), "\(post.path)")
        }
        let text = String(decoding: posts[0].body, as: UTF8.self)
        #expect(text.contains("subscription_data%5Btrial_period_days%5D=7"))
        #expect(text.contains("client_reference_id=\(customer.id)"))
        #expect(String(decoding: posts[1].body, as: UTF8.self).hasPrefix("amount=5000&currency=usd&customer=cus_1"))
    }

    @Test("Whom the operator has ended gets no page on which it could renew")
    func portalOfMethodsOnly() {
        func body(_ back: String?, _ only: Bool) -> String {
            let post = StripePost.createPortalSession(
                stripeCustomer: "cus_1",
                returnURL: back,
                methodsOnly: only,
                request: "r"
            )
            return String(decoding: post.body, as: UTF8.self).replacing("%5B", with: "[").replacing("%5D", with: "]")
        }
        #expect(!body("https://x", false).contains("flow_data"))
        let led = body("https://x", true)
        #expect(led.contains("flow_data[type]=payment_method_update"))
        #expect(led.contains("flow_data[after_completion][type]=redirect"))
        #expect(led.contains("flow_data[after_completion][redirect][return_url]=https%3A%2F%2Fx"))
        #expect(body(nil, true).contains("flow_data[after_completion][type]=hosted_confirmation"))
    }

    @Test(
        "A key says the mode that it is for",
        arguments: [
            ("sk_live_x", WorkspaceMode.live), ("rk_live_x", .live), ("sk_test_x", .test), ("rk_test_x", .test),
        ]
    )
    func keySaysItsMode(_ text: String, _ mode: WorkspaceMode) throws {
        let key = try #require(StripeKey(text))
        #expect(key.mode == mode)
        #expect(!"\(key)".contains(text) && !String(reflecting: key).contains(text))
        var dumped = ""
        dumpText(key, to: &dumped)
        #expect(!dumped.contains(text))
    }

    /// What the standard library's own reflection shows.
    private func dumpText(_ value: Any, to text: inout String) {
        for child in Mirror(reflecting: value).children {
            text += "\(child.value)"
            dumpText(child.value, to: &text)
        }
    }

    @Test(
        "What is no secret key is refused",
        arguments: ["", "pk_live_x", "sk_live_", "sk_live_a b", "whsec_x", "sk_x"]
    )
    func otherTextsAreNoKeys(_ text: String) { #expect(StripeKey(text) == nil) }

    @Test("A blank webhook secret is none", arguments: ["", " ", "        ", "whsec_ a", "short"])
    func blankSecretsAreRefused(_ text: String) { #expect(StripeWebhookSecret(text) == nil) }
}
