import Testing
import WeirCore
import WeirPrimitives

struct CustomerTests {
    @Test func erasureLeavesNothingPersonal() {
        let customer = Customer(
            id: CustomerID(rawValue: 1),
            workspace: PolicyFixture.workspace,
            externalID: "u1",
            email: "a@example.com",
            name: "A",
            accountKit: AccountKitID(rawValue: 2),
            timeZone: "Europe/Berlin",
            metadata: JSONText(canonical: #"{"a":1}"#),
            billingAddress: PostalAddress(line1: "Street 1"),
            legalName: "A Ltd",
            contacts: [Contact(email: "b@example.com")],
            tags: ["vip"],
            stripeCustomerID: "cus_1",
            paymentMethodID: "pm_1",
            isDefault: true,
            createdAt: PolicyFixture.epoch,
            updatedAt: PolicyFixture.epoch,
            revision: 3
        )
        let later = PolicyFixture.epoch.adding(seconds: 1)
        let erased = customer.erased(at: later)
        let expected = Customer(
            id: customer.id,
            workspace: customer.workspace,
            accountKit: customer.accountKit,
            status: .suspended,
            timeZone: "Europe/Berlin",
            createdAt: PolicyFixture.epoch,
            updatedAt: later,
            erasedAt: later,
            revision: 3
        )
        #expect(erased == expected)
        #expect(erased.erased(at: later.adding(seconds: 1)).erasedAt == later)
    }

    @Test func anOverrideIsEmptyWhenNothingOfItApplies() throws {
        let now = PolicyFixture.epoch
        var override = QuotaOverride(
            workspace: PolicyFixture.workspace,
            customer: CustomerID(rawValue: 1),
            feature: try PolicyFixture.key("seo"),
            updatedAt: now
        )
        #expect(override.isEmpty(at: now))
        override.limit = LimitOverride(limit: .one, expiresAt: now.adding(seconds: 1))
        #expect(!override.isEmpty(at: now))
        #expect(override.isEmpty(at: now.adding(seconds: 1)))
        override.topUps = [QuotaTopUp(amount: .one)]
        #expect(!override.isEmpty(at: now.adding(seconds: 1)))
    }
}
