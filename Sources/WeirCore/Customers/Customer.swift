package import WeirPrimitives

/// The operator's end-user: a tenant.
package struct Customer: Sendable, Hashable {
    package var id: CustomerID
    package var workspace: WorkspaceID
    /// The operator's own id; unique in the workspace, 1 to 255 characters.
    package var externalID: String?
    package var email: String?
    package var name: String?
    /// nil means the workspace's default kit.
    package var accountKit: AccountKitID?
    package var status: CustomerStatus
    /// IANA name; nil means the workspace's zone.
    package var timeZone: String?
    /// A JSON object, for the operator.
    package var metadata: JSONText
    @Rare package var billingAddress: PostalAddress?
    package var legalName: String?
    /// As invoices show it: a VAT number, say.
    package var taxID: String?
    /// For lines of invoices whose contract states none.
    package var taxRates: [TaxRate]
    package var contacts: [Contact]
    package var tags: [String]
    /// The Stripe customer it is linked to; unique in the workspace.
    package var stripeCustomerID: String?
    package var paymentMethodID: String?
    /// It was made for a Stripe customer that nobody had, and no operator has taken it over since.
    package var isFromStripe: Bool
    /// The customer that a workspace's own calls act on; at most one a workspace.
    package var isDefault: Bool
    /// The clock of a test workspace by which the customer lives, from its making on; nil means the server's time.
    @Rare package var testClock: TestClockID?
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// When its personal data was removed; the ledger's totals stay.
    package var erasedAt: Timestamp?
    /// Counts the stored changes.
    ///
    /// A write carries the revision it was made from, and is a conflict when another came between; the store adds one.
    package var revision: Int

    package init(
        id: CustomerID,
        workspace: WorkspaceID,
        externalID: String? = nil,
        email: String? = nil,
        name: String? = nil,
        accountKit: AccountKitID? = nil,
        status: CustomerStatus = .active,
        timeZone: String? = nil,
        metadata: JSONText = .emptyObject,
        billingAddress: PostalAddress? = nil,
        legalName: String? = nil,
        taxID: String? = nil,
        taxRates: [TaxRate] = [],
        contacts: [Contact] = [],
        tags: [String] = [],
        stripeCustomerID: String? = nil,
        paymentMethodID: String? = nil,
        isFromStripe: Bool = false,
        isDefault: Bool = false,
        testClock: TestClockID? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        erasedAt: Timestamp? = nil,
        revision: Int = 0
    ) {
        self.id = id
        self.workspace = workspace
        self.externalID = externalID
        self.email = email
        self.name = name
        self.accountKit = accountKit
        self.status = status
        self.timeZone = timeZone
        self.metadata = metadata
        self.billingAddress = billingAddress
        self.legalName = legalName
        self.taxID = taxID
        self.taxRates = taxRates
        self.contacts = contacts
        self.tags = tags
        self.stripeCustomerID = stripeCustomerID
        self.paymentMethodID = paymentMethodID
        self.isFromStripe = isFromStripe
        self.isDefault = isDefault
        self.testClock = testClock
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.erasedAt = erasedAt
        self.revision = revision
    }

    /// The customer without personal data: what stays for the ledger's totals.
    ///
    /// It is suspended, its external id and Stripe customer are free again, and it leaves its test clock.
    package func erased(at now: Timestamp) -> Customer {
        Customer(
            id: id,
            workspace: workspace,
            accountKit: accountKit,
            status: .suspended,
            timeZone: timeZone,
            taxRates: taxRates,
            createdAt: createdAt,
            updatedAt: now,
            erasedAt: erasedAt ?? now,
            revision: revision
        )
    }
}

package enum CustomerStatus: String, Sendable, CaseIterable {
    case active
    /// Every decision is refused; what happened is still recorded.
    case suspended
}

/// Where invoices go.
package struct PostalAddress: Sendable, Hashable {
    package var line1: String?
    package var line2: String?
    package var city: String?
    package var state: String?
    package var postalCode: String?
    /// Two letters, ISO 3166.
    package var country: String?

    package init(
        line1: String? = nil,
        line2: String? = nil,
        city: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        country: String? = nil
    ) {
        self.line1 = line1
        self.line2 = line2
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.country = country
    }
}

/// Someone at the customer.
package struct Contact: Sendable, Hashable {
    package var name: String?
    package var email: String
    /// Free text: `billing`, `technical`.
    package var role: String?

    package init(name: String? = nil, email: String, role: String? = nil) {
        self.name = name
        self.email = email
        self.role = role
    }
}
