package import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// Reads the bodies of requests about customers.
package enum CustomerRequest {
    /// What a server would refuse of the fields of a customer who is to be made, or changed.
    ///
    /// Whatever it has to look up is not looked at: account kits, time zones, who has the external id.
    package static func problems(of body: JSONObject, isNew: Bool) -> [FieldIssue] {
        do {
            if isNew {
                _ = try ObjectReader.read(.object(body), create)
            } else {
                _ = try ObjectReader.read(.object(body), update)
            }
            return []
        } catch {
            return error.issues
        }
    }

    static func create(_ fields: ObjectReader) -> CreateCustomer {
        let update = update(fields)
        var input = CreateCustomer()
        input.externalID = update.externalID.applied(to: nil)
        input.email = update.email.applied(to: nil)
        input.name = update.name.applied(to: nil)
        input.accountKit = update.accountKit.applied(to: nil)
        input.status = update.status ?? .active
        input.timeZone = update.timeZone.applied(to: nil)
        input.metadata = update.metadata.applied(to: .emptyObject, clearedTo: .emptyObject)
        input.billingAddress = update.billingAddress.applied(to: nil)
        input.legalName = update.legalName.applied(to: nil)
        input.taxID = update.taxID.applied(to: nil)
        input.taxRates = update.taxRates.applied(to: [], clearedTo: [])
        input.contacts = update.contacts.applied(to: [], clearedTo: [])
        input.tags = update.tags.applied(to: [], clearedTo: [])
        input.stripeCustomerID = update.stripeCustomerID.applied(to: nil)
        input.paymentMethodID = update.paymentMethodID.applied(to: nil)
        input.testClock = fields.optional("testClockId") { $0.id(TestClockID.self) }
        return input
    }

    static func update(_ fields: ObjectReader) -> UpdateCustomer {
        var input = UpdateCustomer()
        input.externalID = fields.fieldChange("externalId") { $0.externalCustomerID() }
        input.email = fields.fieldChange("email") { $0.emailAddress() }
        input.name = fields.fieldChange("name", alias: "label") { $0.string(maxBytes: 200) }
        input.accountKit = fields.fieldChange("accountKitId") { $0.id(AccountKitID.self) }
        input.status = fields.change("status") { $0.choice(CustomerStatus.self) }
        input.timeZone = fields.fieldChange("timeZone") { $0.string(maxBytes: 64) }
        input.metadata = fields.fieldChange("metadata") { $0.storedObject() }
        input.billingAddress = fields.fieldChange("billingAddress") { $0.postalAddress() }
        input.legalName = fields.fieldChange("legalName") { $0.string(maxBytes: 200) }
        input.taxID = fields.fieldChange("taxId") { $0.string(maxBytes: 100) }
        input.taxRates = fields.fieldChange("taxRates") { ContractRequest.taxRates($0) }
        input.contacts = fields.fieldChange("contacts") { $0.array(maxCount: 50, contact) }
        input.tags = fields.fieldChange("tags") { $0.array(maxCount: 50) { $0.string(maxBytes: 100) } }
        input.stripeCustomerID = stripeCustomer(fields)
        input.paymentMethodID = fields.fieldChange("paymentMethodId") { $0.string(maxBytes: 255) }
        return input
    }

    /// `paymentProviderId` and `provider`: each needs the other, and both are cleared together.
    private static func stripeCustomer(_ fields: ObjectReader) -> FieldChange<String> {
        let id = fields.fieldChange("paymentProviderId") { field in
            field.string(maxBytes: 255, expected: "a Stripe customer id that begins with 'cus_'") {
                $0.hasPrefix("cus_")
            }
        }
        let provider = fields.fieldChange("provider") { $0.choice(Provider.self) }
        let hasID = fields.contains("paymentProviderId")
        let hasProvider = fields.contains("provider")
        if hasID != hasProvider {
            let missing = hasID ? "provider" : "paymentProviderId"
            let given = hasID ? "paymentProviderId" : "provider"
            fields.report(missing, .required, "is required together with '\(given)'")
        }
        if case .clear = provider, case .set = id {
            fields.report("provider", .conflictingFields, "must not be null while 'paymentProviderId' is set")
        }
        if case .set = provider, case .clear = id {
            fields.report("provider", .conflictingFields, "must be null when 'paymentProviderId' is")
        }
        return id
    }

    private enum Provider: String, CaseIterable {
        case stripe
    }

    private static func contact(_ value: ValueReader) -> Contact? {
        value.object { fields in
            let name = fields.optional("name") { $0.string(maxBytes: 200) }
            let email = fields.required("email") { $0.emailAddress() }
            let role = fields.optional("role") { $0.string(maxBytes: 100) }
            return email.map { Contact(name: name, email: $0, role: role) }
        }
    }
}

extension ValueReader {
    /// An e-mail address: something, an `@`, something, and no white space.
    ///
    /// Only the mail itself can tell whether there is a box behind it.
    func emailAddress() -> String? {
        string(maxBytes: 254, expected: "an email address") { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
        }
    }

    func postalAddress() -> PostalAddress? {
        object { fields in
            let text = { (name: String) in fields.optional(name) { $0.string(maxBytes: 200) } }
            let country = fields.optional("country") { field in
                field.string(maxBytes: 2, expected: "two capital letters, as in ISO 3166: DE") { text in
                    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
                }
            }
            return PostalAddress(
                line1: text("line1"),
                line2: text("line2"),
                city: text("city"),
                state: text("state"),
                postalCode: text("postalCode"),
                country: country
            )
        }
    }
}
