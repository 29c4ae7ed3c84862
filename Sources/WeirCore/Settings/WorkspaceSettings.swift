package import WeirPrimitives

/// What an operator sets for a whole workspace.
package struct WorkspaceSettings: Sendable, Hashable {
    package var workspace: WorkspaceID
    /// Stands in when a customer has no subscription, or one that does not grant.
    package var defaultPlan: PlanKey?
    /// Of customers without a kit; without it everything is enabled for them.
    package var defaultKit: AccountKitID?
    /// IANA name, of customers without one.
    package var timeZone: String
    package var changedKeyPolicy: ChangedKeyPolicy
    /// Hours between the end of a period and the finalizing of its invoice; 0 to 720.
    package var gracePeriodHours: Int
    /// Days after the due date at which customers are reminded of what they have not paid, ascending.
    ///
    /// Below zero before it. Each -60 to 365, at most 10.
    package var reminderDays: [Int]
    /// Percent of a limit, ascending, at which usage alerts; each 1 to 1000, at most 10.
    package var alertThresholdsPercent: [Int]
    package var returnURLs: ReturnURLs
    package var selfService: SelfServiceSettings
    package var seller: SellerIdentity
    package var mail: MailSettings
    /// When charges that failed are tried again.
    package var retries: RetrySchedule
    /// Origins that browsers may call `/billing/*` from.
    package var allowedOrigins: [String]
    package var pages: PageSettings
    package var updatedAt: Timestamp
    /// Counts the stored changes; see ``Customer/revision``.
    package var revision: Int

    package init(
        workspace: WorkspaceID,
        defaultPlan: PlanKey? = nil,
        defaultKit: AccountKitID? = nil,
        timeZone: String = "UTC",
        changedKeyPolicy: ChangedKeyPolicy = .replace,
        gracePeriodHours: Int = 0,
        reminderDays: [Int] = [],
        alertThresholdsPercent: [Int] = [80, 100],
        returnURLs: ReturnURLs = ReturnURLs(),
        selfService: SelfServiceSettings = SelfServiceSettings(),
        seller: SellerIdentity = SellerIdentity(),
        mail: MailSettings = MailSettings(),
        retries: RetrySchedule = RetrySchedule(),
        allowedOrigins: [String] = [],
        pages: PageSettings = PageSettings(),
        updatedAt: Timestamp,
        revision: Int = 0
    ) {
        self.workspace = workspace
        self.defaultPlan = defaultPlan
        self.defaultKit = defaultKit
        self.timeZone = timeZone
        self.changedKeyPolicy = changedKeyPolicy
        self.gracePeriodHours = gracePeriodHours
        self.reminderDays = reminderDays
        self.alertThresholdsPercent = alertThresholdsPercent
        self.returnURLs = returnURLs
        self.selfService = selfService
        self.seller = seller
        self.mail = mail
        self.retries = retries
        self.allowedOrigins = allowedOrigins
        self.pages = pages
        self.updatedAt = updatedAt
        self.revision = revision
    }
}

/// Where customers come back to from Stripe's pages.
package struct ReturnURLs: Sendable, Hashable {
    package var checkoutSuccess: String?
    package var checkoutCancel: String?
    package var portal: String?

    package init(checkoutSuccess: String? = nil, checkoutCancel: String? = nil, portal: String? = nil) {
        self.checkoutSuccess = checkoutSuccess
        self.checkoutCancel = checkoutCancel
        self.portal = portal
    }
}

/// What `/billing/usage` shows a customer.
package struct SelfServiceSettings: Sendable, Hashable {
    /// Whose quota is shown.
    package var feature: FeatureKey?
    /// Label → event name: `agentExecutions` → `agent.execution`.
    package var breakdown: [String: String]

    package init(feature: FeatureKey? = nil, breakdown: [String: String] = [:]) {
        self.feature = feature
        self.breakdown = breakdown
    }
}

/// Who sells, as invoices say it.
package struct SellerIdentity: Sendable, Hashable {
    package var legalName: String?
    package var address: PostalAddress?
    package var taxID: String?
    package var logoURL: String?
    /// What invoice numbers begin with.
    package var numberPrefix: String?

    package init(
        legalName: String? = nil,
        address: PostalAddress? = nil,
        taxID: String? = nil,
        logoURL: String? = nil,
        numberPrefix: String? = nil
    ) {
        self.legalName = legalName
        self.address = address
        self.taxID = taxID
        self.logoURL = logoURL
        self.numberPrefix = numberPrefix
    }
}
