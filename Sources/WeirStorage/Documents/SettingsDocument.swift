package import WeirCore

/// The parts of the settings that nothing refers to, as they are stored.
package struct SettingsDocument: Codable, Sendable {
    var alertThresholdsPercent: [Int]
    /// nil in settings that were stored before there were reminders.
    var reminderDays: [Int]?
    var checkoutSuccessURL: String?
    var checkoutCancelURL: String?
    var portalURL: String?
    var selfServiceFeature: String?
    var breakdown: [String: String]
    var sellerLegalName: String?
    var sellerAddress: PostalAddressDocument?
    var sellerTaxID: String?
    var sellerLogoURL: String?
    var invoiceNumberPrefix: String?
    var allowedOrigins: [String]
    // nil in settings that were stored before there was mail.
    var mailQuiet: Bool?
    var mailKindsOff: [String]?
    var mailReplyTo: String?
    // nil means the usual ones.
    var retryDays: [Int]?
    var retryHour: Int?
    // nil in settings that were stored before there were pages.
    var pagesName: String?
    var pagesAccent: String?
    var pagesLogoURL: String?
    var pagesEmbedOrigins: [String]?
    var pagesStripeKey: String?

    package init(_ settings: WorkspaceSettings) {
        alertThresholdsPercent = settings.alertThresholdsPercent
        reminderDays = settings.reminderDays.isEmpty ? nil : settings.reminderDays
        checkoutSuccessURL = settings.returnURLs.checkoutSuccess
        checkoutCancelURL = settings.returnURLs.checkoutCancel
        portalURL = settings.returnURLs.portal
        selfServiceFeature = settings.selfService.feature?.text
        breakdown = settings.selfService.breakdown
        sellerLegalName = settings.seller.legalName
        sellerAddress = settings.seller.address.map(PostalAddressDocument.init)
        sellerTaxID = settings.seller.taxID
        sellerLogoURL = settings.seller.logoURL
        invoiceNumberPrefix = settings.seller.numberPrefix
        allowedOrigins = settings.allowedOrigins
        pagesName = settings.pages.name
        pagesAccent = settings.pages.accent?.description
        pagesLogoURL = settings.pages.logoURL
        pagesEmbedOrigins = settings.pages.embedOrigins.isEmpty ? nil : settings.pages.embedOrigins
        pagesStripeKey = settings.pages.stripePublishableKey
        mailQuiet = settings.mail.isQuiet ? true : nil
        mailKindsOff = settings.mail.kindsOff.isEmpty ? nil : settings.mail.kindsOff.map(\.rawValue).sorted()
        mailReplyTo = settings.mail.replyTo
        retryDays = settings.retries.days == RetrySchedule.usualDays ? nil : settings.retries.days
        retryHour = settings.retries.hour == RetrySchedule.usualHour ? nil : settings.retries.hour
    }

    /// Sets the parts on the settings.
    package func fill(_ settings: inout WorkspaceSettings) throws(DocumentError) {
        settings.alertThresholdsPercent = alertThresholdsPercent
        settings.reminderDays = reminderDays ?? []
        settings.returnURLs = ReturnURLs(
            checkoutSuccess: checkoutSuccessURL,
            checkoutCancel: checkoutCancelURL,
            portal: portalURL
        )
        settings.selfService = SelfServiceSettings(
            feature: try ifPresent(selfServiceFeature, "selfServiceFeature") { text, path throws(DocumentError) in
                guard let key = FeatureKey(text) else { throw DocumentError(path) }
                return key
            },
            breakdown: breakdown
        )
        settings.seller = SellerIdentity(
            legalName: sellerLegalName,
            address: sellerAddress?.address,
            taxID: sellerTaxID,
            logoURL: sellerLogoURL,
            numberPrefix: invoiceNumberPrefix
        )
        settings.allowedOrigins = allowedOrigins
        settings.pages = PageSettings(
            name: pagesName,
            accent: try ifPresent(pagesAccent, "pagesAccent") { text, path throws(DocumentError) in
                guard let color = PageColor(text) else { throw DocumentError(path) }
                return color
            },
            logoURL: pagesLogoURL,
            embedOrigins: pagesEmbedOrigins ?? [],
            stripePublishableKey: pagesStripeKey
        )
        settings.retries = RetrySchedule(
            days: retryDays ?? RetrySchedule.usualDays,
            hour: retryHour ?? RetrySchedule.usualHour
        )
        settings.mail = MailSettings(
            isQuiet: mailQuiet ?? false,
            kindsOff: Set(
                try each(mailKindsOff ?? []) { text throws(DocumentError) in
                    guard let kind = MailKind(rawValue: text) else { throw DocumentError("mailKindsOff") }
                    return kind
                }
            ),
            replyTo: mailReplyTo
        )
    }
}
