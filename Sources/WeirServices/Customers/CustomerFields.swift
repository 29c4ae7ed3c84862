package import WeirCore
package import WeirPrimitives

/// What a new customer is made from.
package struct CreateCustomer: Sendable {
    package var externalID: String?
    package var email: String?
    package var name: String?
    package var accountKit: AccountKitID?
    package var status: CustomerStatus = .active
    package var timeZone: String?
    package var metadata: JSONText = .emptyObject
    package var billingAddress: PostalAddress?
    package var legalName: String?
    package var taxID: String?
    package var taxRates: [TaxRate] = []
    package var contacts: [Contact] = []
    package var tags: [String] = []
    package var stripeCustomerID: String?
    package var paymentMethodID: String?
    /// The clock by which it lives; for good.
    package var testClock: TestClockID?

    package init() {}
}

/// What a change says of a customer; a list or object that is given takes the place of the whole one before.
package struct UpdateCustomer: Sendable {
    package var externalID: FieldChange<String> = .keep
    package var email: FieldChange<String> = .keep
    package var name: FieldChange<String> = .keep
    package var accountKit: FieldChange<AccountKitID> = .keep
    package var status: CustomerStatus?
    package var timeZone: FieldChange<String> = .keep
    package var metadata: FieldChange<JSONText> = .keep
    package var billingAddress: FieldChange<PostalAddress> = .keep
    package var legalName: FieldChange<String> = .keep
    package var taxID: FieldChange<String> = .keep
    package var taxRates: FieldChange<[TaxRate]> = .keep
    package var contacts: FieldChange<[Contact]> = .keep
    package var tags: FieldChange<[String]> = .keep
    package var stripeCustomerID: FieldChange<String> = .keep
    package var paymentMethodID: FieldChange<String> = .keep

    package init() {}

    func applied(to customer: Customer) -> Customer {
        var customer = customer
        customer.externalID = externalID.applied(to: customer.externalID)
        customer.email = email.applied(to: customer.email)
        customer.name = name.applied(to: customer.name)
        customer.accountKit = accountKit.applied(to: customer.accountKit)
        customer.status = status ?? customer.status
        customer.timeZone = timeZone.applied(to: customer.timeZone)
        customer.metadata = metadata.applied(to: customer.metadata, clearedTo: .emptyObject)
        customer.billingAddress = billingAddress.applied(to: customer.billingAddress)
        customer.legalName = legalName.applied(to: customer.legalName)
        customer.taxID = taxID.applied(to: customer.taxID)
        customer.taxRates = taxRates.applied(to: customer.taxRates, clearedTo: [])
        customer.contacts = contacts.applied(to: customer.contacts, clearedTo: [])
        customer.tags = tags.applied(to: customer.tags, clearedTo: [])
        customer.stripeCustomerID = stripeCustomerID.applied(to: customer.stripeCustomerID)
        customer.paymentMethodID = paymentMethodID.applied(to: customer.paymentMethodID)
        return customer
    }
}
