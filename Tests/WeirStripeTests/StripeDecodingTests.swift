import Testing
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirTesting

@testable import WeirStripe

/// What Stripe's own examples of its objects are read as.
struct StripeDecodingTests {
    private func object(_ kind: String, _ changes: [String: JSONValue] = [:]) throws -> StripeObject {
        var json = try StripeVectors.object(kind)
        for (name, value) in changes { json[name] = value }
        return try StripeObject(.object(json))
    }

    @Test func everyExampleIsRead() throws {
        guard try StripeVectors.hasExamples(for: "reading Stripe's examples") else { return }
        #expect(try StripeCustomer(object("customer")).id == "cus_QXg1o8vcGmoR32")
        #expect(try StripeCustomer(object("deleted_customer")).isDeleted)
        #expect(try StripeCheckoutSession(object("checkout.session")).status?.text != nil)
        #expect(try StripeSetupIntent(object("setup_intent")).status.known == .requiresPaymentMethod)
        #expect(try StripePaymentIntent(object("payment_intent")).amountMinor == 1_099)
        #expect(try StripeRefund(object("refund")).amountMinor > 0)
        #expect(try StripePaymentMethod(object("payment_method")).id.hasPrefix("pm_"))
        #expect(try StripePrice(object("price")).isRecurring == (object("price")["recurring"] != nil))
        #expect(try StripeInvoice(object("invoice")).id.hasPrefix("in_"))
        #expect(try StripePortalSession(object("billing_portal.session")).url.hasPrefix("https://"))
        #expect(try StripeEvent(object("event")).type == "plan.created")
        let subscription = try StripeSubscription(object("subscription"))
        #expect(subscription.customer == "cus_QXg1o8vcGmoR32" && subscription.items.count == 1)
        #expect(subscription.items[0].price == "price_1PgafmB7WZ01zgkW6dKueIc5")
    }

    @Test("An id and the whole object are the same reference")
    func expandableIsRead() throws {
        guard try StripeVectors.hasExamples(for: "references of Stripe's examples") else { return }
        let whole = try object("subscription", ["customer": .object(try StripeVectors.object("customer"))])
        #expect(try StripeSubscription(whole).customer == "cus_QXg1o8vcGmoR32")
        #expect(throws: StripeObject.Flaw.self) { try StripeSubscription(object("subscription", ["customer": nil])) }
    }

    @Test("The subscription of an invoice is found in both shapes, and so are its payments")
    func invoiceShapes() throws {
        guard try StripeVectors.hasExamples(for: "both shapes of an invoice") else { return }
        let old = try object(
            "invoice",
            ["parent": nil, "subscription": "sub_old", "payments": nil, "payment_intent": "pi_o"]
        )
        #expect(try StripeInvoice(old).subscription == "sub_old" && StripeInvoice(old).paymentIntents == ["pi_o"])
        let payments: JSONValue = [
            "object": "list", "data": [["payment": ["type": "payment_intent", "payment_intent": "pi_n"]]],
        ]
        let new = try object(
            "invoice",
            ["parent": ["subscription_details": ["subscription": ["id": "sub_new"]]], "payments": payments]
        )
        #expect(try StripeInvoice(new).subscription == "sub_new" && StripeInvoice(new).paymentIntents == ["pi_n"])
    }

    @Test("A period at the top and on the items are both read")
    func periodShapes() throws {
        guard try StripeVectors.hasExamples(for: "both shapes of a period") else { return }
        let old = try StripeSubscription(
            object("subscription", ["current_period_start": 1_000, "current_period_end": 2_000])
        )
        #expect(old.period.end == Timestamp(milliseconds: 2_000_000) && old.period.start?.milliseconds == 1_000_000)
    }

    @Test(
        "What is no event is none",
        arguments: [
            "", "{", "[]", "null", "{}", #"{"object":"event"}"#,
            #"{"object":"event","id":"evt_1","type":"x","created":1}"#,
            #"{"object":"charge","id":"evt_1","type":"x","created":1,"livemode":false}"#,
            #"{"object":"event","id":"","type":"x","created":1,"livemode":false}"#,
            #"{"object":"event","id":"evt_1","type":"x","created":"now","livemode":false}"#,
        ]
    )
    func otherBodiesAreNoEvents(_ body: String) { #expect(StripeEvent(delivered: Array(body.utf8)) == nil) }

    @Test func thinAndFullEventsAreRead() throws {
        let thin =
            #"{"object":"event","id":"evt_1","type":"invoice.paid","created":5,"livemode":true,"data":{"object":{"id":"in_1","object":"invoice"}}}"#
        let event = try #require(StripeEvent(delivered: Array(thin.utf8)))
        #expect(event.mode == .live && event.objectID == "in_1" && event.subscription == nil && event.topic == .invoice)
    }
}
