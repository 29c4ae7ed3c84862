package import WeirCore
import WeirPrimitives

/// The parts of a customer that nothing is looked up by, as they are stored.
package struct CustomerDocument: Codable, Sendable {
    var billingAddress: PostalAddressDocument?
    var contacts: [Person]
    var tags: [String]
    var taxID: String?
    var taxRates: [TaxRateDocument]?

    struct Person: Codable, Sendable {
        var name: String?
        var email: String
        var role: String?
    }

    package init(_ customer: Customer) {
        billingAddress = customer.billingAddress.map(PostalAddressDocument.init)
        contacts = customer.contacts.map { Person(name: $0.name, email: $0.email, role: $0.role) }
        tags = customer.tags
        taxID = customer.taxID
        taxRates = customer.taxRates.isEmpty ? nil : customer.taxRates.map(TaxRateDocument.init)
    }

    /// Sets the parts on a customer.
    package func fill(_ customer: inout Customer) throws(DocumentError) {
        customer.billingAddress = billingAddress?.address
        customer.contacts = contacts.map { Contact(name: $0.name, email: $0.email, role: $0.role) }
        customer.tags = tags
        customer.taxID = taxID
        customer.taxRates = try ifPresent(taxRates, "taxRates", TaxRateDocument.rates) ?? []
    }
}

struct PostalAddressDocument: Codable, Sendable {
    var line1: String?
    var line2: String?
    var city: String?
    var state: String?
    var postalCode: String?
    var country: String?

    init(_ address: PostalAddress) {
        line1 = address.line1
        line2 = address.line2
        city = address.city
        state = address.state
        postalCode = address.postalCode
        country = address.country
    }

    var address: PostalAddress {
        PostalAddress(
            line1: line1,
            line2: line2,
            city: city,
            state: state,
            postalCode: postalCode,
            country: country
        )
    }
}

/// A quota override as it is stored.
package struct QuotaOverrideDocument: Codable, Sendable {
    var limit: Amount?
    var topUps: [Amount]

    struct Amount: Codable, Sendable {
        var quantity: String
        /// Milliseconds since 1970.
        var expiresAt: Int64?
    }

    package init(_ override: QuotaOverride) {
        limit = override.limit.map {
            Amount(quantity: $0.limit.description, expiresAt: $0.expiresAt?.milliseconds)
        }
        topUps = override.topUps.map {
            Amount(quantity: $0.amount.description, expiresAt: $0.expiresAt?.milliseconds)
        }
    }

    /// Sets limit and top-ups on an override.
    package func fill(_ override: inout QuotaOverride) throws(DocumentError) {
        override.limit = try ifPresent(limit, "limit") { limit, path throws(DocumentError) in
            LimitOverride(
                limit: try quantity(limit.quantity, path),
                expiresAt: limit.expiresAt.map { Timestamp(milliseconds: $0) }
            )
        }
        override.topUps = try each(topUps) { topUp throws(DocumentError) in
            QuotaTopUp(
                amount: try quantity(topUp.quantity, "topUps"),
                expiresAt: topUp.expiresAt.map { Timestamp(milliseconds: $0) }
            )
        }
    }
}
