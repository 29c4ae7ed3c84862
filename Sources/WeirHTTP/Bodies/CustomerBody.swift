import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// A customer as the API shows it.
struct CustomerBody: JSONWritable {
    let customer: Customer
    /// nil where it is not said.
    let balances: [CreditBalance]?

    init(_ customer: Customer, balances: [CreditBalance]? = nil) {
        self.customer = customer
        self.balances = balances
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", customer.id)
            json.member("externalId", customer.externalID)
            json.member("email", customer.email)
            json.member("name", customer.name)
            json.member("status", customer.status.rawValue)
            json.member("accountKitId", customer.accountKit)
            json.member("timeZone", customer.timeZone)
            json.member("metadata", StoredJSON(customer.metadata))
            json.member("billingAddress", customer.billingAddress.map(AddressBody.init))
            json.member("legalName", customer.legalName)
            json.member("taxId", customer.taxID)
            json.member("taxRates", customer.taxRates.map(TaxRateBody.init))
            json.member("contacts", customer.contacts.map(ContactBody.init))
            json.member("tags", customer.tags)
            json.member("provider", customer.stripeCustomerID.map { _ in "stripe" })
            json.member("paymentProviderId", customer.stripeCustomerID)
            json.member("paymentMethodId", customer.paymentMethodID)
            json.memberIfPresent("creditBalances", balances.map { $0.map { CreditBalanceBody($0) } })
            json.member("isDefault", customer.isDefault)
            json.memberIfPresent("testClockId", customer.testClock)
            json.member("createdAt", customer.createdAt)
            json.member("updatedAt", customer.updatedAt)
            json.memberIfPresent("erasedAt", customer.erasedAt)
        }
    }
}

/// A postal address as the API shows it.
struct AddressBody: JSONWritable {
    let address: PostalAddress

    init(_ address: PostalAddress) { self.address = address }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("line1", address.line1)
            json.member("line2", address.line2)
            json.member("city", address.city)
            json.member("state", address.state)
            json.member("postalCode", address.postalCode)
            json.member("country", address.country)
        }
    }
}

private struct ContactBody: JSONWritable {
    let contact: Contact

    init(_ contact: Contact) { self.contact = contact }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", contact.name)
            json.member("email", contact.email)
            json.member("role", contact.role)
        }
    }
}
