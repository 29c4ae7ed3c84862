import Testing
import WeirCore
import WeirPrimitives

/// Whose a Stripe customer is.
struct StripeCustomerRulesTests {
    private var acme: Customer {
        var customer = PolicyFixture().customer
        customer.externalID = "acme"
        return customer
    }

    private func stripe(_ metadata: [String: String] = [:], email: String? = "a@b.c") -> StripeCustomer {
        StripeCustomer(id: "cus_1", email: email, name: "Acme", metadata: metadata)
    }

    @Test("One that nobody has, and that names nobody, is made; with the operator's id when it names one")
    func unknownOneIsMade() {
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: nil, named: nil) == .make(externalID: nil))
        let named = stripe([StripeMetadata.tenant: "acme"])
        #expect(StripeCustomerRules.verdict(on: named, holder: nil, named: nil) == .make(externalID: "acme"))
    }

    @Test("One that names a customer is linked to it, never by its e-mail address")
    func namedOneIsLinked() {
        var expected = acme
        expected.stripeCustomerID = "cus_1"
        expected.email = "a@b.c"
        expected.name = acme.name ?? "Acme"
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: nil, named: acme) == .link(expected))
        var taken = acme
        taken.stripeCustomerID = "cus_2"
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: nil, named: taken) == .conflict(taken))
    }

    @Test("One that was linked to whom it names in the meantime stays so")
    func linkedMeanwhile() {
        var linked = acme
        linked.stripeCustomerID = "cus_1"
        linked.email = "own@b.c"
        linked.name = "Own"
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: nil, named: linked) == .keep)
    }

    @Test("What the operator keeps is not overwritten; what Stripe has made follows Stripe")
    func operatorsWordCounts() {
        var own = acme
        own.stripeCustomerID = "cus_1"
        own.email = "own@b.c"
        own.name = "Own"
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: own, named: nil) == .keep)
        var made = own
        made.isFromStripe = true
        var followed = made
        followed.email = "a@b.c"
        followed.name = "Acme"
        #expect(StripeCustomerRules.verdict(on: stripe(), holder: made, named: nil) == .update(followed))
    }

    @Test("One that was deleted leaves its customer without")
    func deletedOneIsUnlinked() {
        var holder = acme
        holder.stripeCustomerID = "cus_1"
        holder.paymentMethodID = "pm_1"
        let gone = StripeCustomer(id: "cus_1", isDeleted: true)
        #expect(StripeCustomerRules.verdict(on: gone, holder: holder, named: nil) == .unlink(acme))
        #expect(StripeCustomerRules.verdict(on: gone, holder: nil, named: nil) == .keep)
    }

    @Test("Only a customer that an event has made is taken over, and by whom it names if it names one")
    func adoptionIsNarrow() {
        var made = PolicyFixture().customer
        made.externalID = nil
        made.isFromStripe = true
        #expect(StripeCustomerRules.adopts(made, externalID: "acme"))
        made.externalID = "acme"
        #expect(StripeCustomerRules.adopts(made, externalID: "acme"))
        #expect(!StripeCustomerRules.adopts(made, externalID: "globex"))
        made.isFromStripe = false
        made.externalID = nil
        #expect(!StripeCustomerRules.adopts(made, externalID: "acme"))
    }
}
