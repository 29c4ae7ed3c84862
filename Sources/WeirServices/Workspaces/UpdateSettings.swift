package import WeirCore
package import WeirPrimitives

/// What a change says of a workspace's settings; clearing goes back to the default.
package struct UpdateSettings: Sendable {
    package var defaultPlan: FieldChange<PlanKey> = .keep
    package var defaultKit: FieldChange<AccountKitID> = .keep
    package var timeZone: FieldChange<String> = .keep
    package var changedKeyPolicy: FieldChange<ChangedKeyPolicy> = .keep
    package var gracePeriodHours: FieldChange<Int> = .keep
    package var reminderDays: FieldChange<[Int]> = .keep
    package var alertThresholdsPercent: FieldChange<[Int]> = .keep
    package var returnURLs: FieldChange<ReturnURLChanges> = .keep
    package var selfService: FieldChange<SelfServiceChanges> = .keep
    package var seller: FieldChange<SellerChanges> = .keep
    package var mail: FieldChange<MailSettingsChanges> = .keep
    package var retries: FieldChange<RetryChanges> = .keep
    package var allowedOrigins: FieldChange<[String]> = .keep
    package var pages: FieldChange<PageSettingsChanges> = .keep

    package init() {}

    func applied(to settings: WorkspaceSettings) -> WorkspaceSettings {
        let initial = WorkspaceSettings(workspace: settings.workspace, updatedAt: settings.updatedAt)
        var settings = settings
        settings.defaultPlan = defaultPlan.applied(to: settings.defaultPlan)
        settings.defaultKit = defaultKit.applied(to: settings.defaultKit)
        settings.timeZone = timeZone.applied(to: settings.timeZone, clearedTo: initial.timeZone)
        settings.changedKeyPolicy = changedKeyPolicy.applied(
            to: settings.changedKeyPolicy,
            clearedTo: initial.changedKeyPolicy
        )
        settings.gracePeriodHours = gracePeriodHours.applied(
            to: settings.gracePeriodHours,
            clearedTo: initial.gracePeriodHours
        )
        settings.reminderDays = reminderDays.applied(to: settings.reminderDays, clearedTo: initial.reminderDays)
        settings.alertThresholdsPercent = alertThresholdsPercent.applied(
            to: settings.alertThresholdsPercent,
            clearedTo: initial.alertThresholdsPercent
        )
        settings.allowedOrigins = allowedOrigins.applied(to: settings.allowedOrigins, clearedTo: [])
        settings.returnURLs = Self.nested(returnURLs, settings.returnURLs, ReturnURLs()) { $0.applied(to: $1) }
        settings.selfService = Self.nested(selfService, settings.selfService, SelfServiceSettings()) {
            $0.applied(to: $1)
        }
        settings.retries = Self.nested(retries, settings.retries, RetrySchedule()) { $0.applied(to: $1) }
        settings.mail = Self.nested(mail, settings.mail, MailSettings()) { $0.applied(to: $1) }
        settings.pages = Self.nested(pages, settings.pages, PageSettings()) { $0.applied(to: $1) }
        settings.seller = Self.nested(seller, settings.seller, SellerIdentity()) { $0.applied(to: $1) }
        return settings
    }

    private static func nested<Changes, Value>(
        _ change: FieldChange<Changes>,
        _ current: Value,
        _ initial: Value,
        apply: (Changes, Value) -> Value
    ) -> Value {
        switch change {
        case .keep: current
        case .clear: initial
        case .set(let changes): apply(changes, current)
        }
    }
}

package struct ReturnURLChanges: Sendable {
    package var checkoutSuccess: FieldChange<String> = .keep
    package var checkoutCancel: FieldChange<String> = .keep
    package var portal: FieldChange<String> = .keep

    package init() {}

    func applied(to urls: ReturnURLs) -> ReturnURLs {
        ReturnURLs(
            checkoutSuccess: checkoutSuccess.applied(to: urls.checkoutSuccess),
            checkoutCancel: checkoutCancel.applied(to: urls.checkoutCancel),
            portal: portal.applied(to: urls.portal)
        )
    }
}

package struct SelfServiceChanges: Sendable {
    package var feature: FieldChange<FeatureKey> = .keep
    package var breakdown: FieldChange<[String: String]> = .keep

    package init() {}

    func applied(to settings: SelfServiceSettings) -> SelfServiceSettings {
        SelfServiceSettings(
            feature: feature.applied(to: settings.feature),
            breakdown: breakdown.applied(to: settings.breakdown, clearedTo: [:])
        )
    }
}

package struct MailSettingsChanges: Sendable {
    package var isQuiet: FieldChange<Bool> = .keep
    package var kindsOff: FieldChange<Set<MailKind>> = .keep
    package var replyTo: FieldChange<String> = .keep

    package init() {}

    func applied(to mail: MailSettings) -> MailSettings {
        MailSettings(
            isQuiet: isQuiet.applied(to: mail.isQuiet, clearedTo: false),
            kindsOff: kindsOff.applied(to: mail.kindsOff, clearedTo: []),
            replyTo: replyTo.applied(to: mail.replyTo)
        )
    }
}

package struct RetryChanges: Sendable {
    package var days: FieldChange<[Int]> = .keep
    package var hour: FieldChange<Int> = .keep

    package init() {}

    func applied(to retries: RetrySchedule) -> RetrySchedule {
        RetrySchedule(
            days: days.applied(to: retries.days, clearedTo: RetrySchedule.usualDays),
            hour: hour.applied(to: retries.hour, clearedTo: RetrySchedule.usualHour)
        )
    }
}

package struct SellerChanges: Sendable {
    package var legalName: FieldChange<String> = .keep
    package var address: FieldChange<PostalAddress> = .keep
    package var taxID: FieldChange<String> = .keep
    package var logoURL: FieldChange<String> = .keep
    package var numberPrefix: FieldChange<String> = .keep

    package init() {}

    func applied(to seller: SellerIdentity) -> SellerIdentity {
        SellerIdentity(
            legalName: legalName.applied(to: seller.legalName),
            address: address.applied(to: seller.address),
            taxID: taxID.applied(to: seller.taxID),
            logoURL: logoURL.applied(to: seller.logoURL),
            numberPrefix: numberPrefix.applied(to: seller.numberPrefix)
        )
    }
}

package struct PageSettingsChanges: Sendable {
    package var name: FieldChange<String> = .keep
    package var accent: FieldChange<PageColor> = .keep
    package var logoURL: FieldChange<String> = .keep
    package var embedOrigins: FieldChange<[String]> = .keep
    package var stripePublishableKey: FieldChange<String> = .keep

    package init() {}

    func applied(to pages: PageSettings) -> PageSettings {
        PageSettings(
            name: name.applied(to: pages.name),
            accent: accent.applied(to: pages.accent),
            logoURL: logoURL.applied(to: pages.logoURL),
            embedOrigins: embedOrigins.applied(to: pages.embedOrigins, clearedTo: []),
            stripePublishableKey: stripePublishableKey.applied(to: pages.stripePublishableKey)
        )
    }
}
