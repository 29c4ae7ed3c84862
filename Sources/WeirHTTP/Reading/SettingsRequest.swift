import WeirAPI
import WeirCore
import WeirMail
import WeirPrimitives
import WeirServices

/// Reads the body of a change of settings.
enum SettingsRequest {
    static func update(_ fields: ObjectReader) -> UpdateSettings {
        var input = changes(fields)
        input.defaultKit = fields.fieldChange("defaultAccountKitId") { $0.id(AccountKitID.self) }
        return input
    }

    /// What is said beside the default kit.
    static func changes(_ fields: ObjectReader) -> UpdateSettings {
        var input = UpdateSettings()
        input.defaultPlan = fields.fieldChange("defaultPlanKey") { $0.planKey() }
        input.timeZone = fields.fieldChange("timeZone") { $0.string(maxBytes: 64) }
        input.changedKeyPolicy = fields.fieldChange("changedKeyPolicy") { $0.choice(ChangedKeyPolicy.self) }
        input.gracePeriodHours = fields.fieldChange("gracePeriodHours") { $0.int(in: 0...720) }
        input.reminderDays = fields.fieldChange("reminderDays") { reminders($0) }
        input.alertThresholdsPercent = fields.fieldChange("alertThresholds") { $0.alertThresholds() }
        input.returnURLs = fields.fieldChange("returnUrls") { $0.object(returnURLs) }
        input.selfService = fields.fieldChange("selfService") { $0.object(selfService) }
        input.seller = fields.fieldChange("seller") { $0.object(seller) }
        input.mail = fields.fieldChange("mail") { $0.object(mail) }
        input.retries = fields.fieldChange("paymentRetries") { $0.object(retries) }
        input.allowedOrigins = fields.fieldChange("allowedOrigins") { field in
            field.array(maxCount: 50) { $0.origin() }
        }
        return input
    }

    /// Days after the due date, ascending and each once.
    private static func reminders(_ value: ValueReader) -> [Int]? {
        value.array(maxCount: InvoiceMessageRules.maximumReminders) { $0.int(in: InvoiceMessageRules.reminderDays) }
            .map { Set($0).sorted() }
    }

    private static func returnURLs(_ fields: ObjectReader) -> ReturnURLChanges {
        var changes = ReturnURLChanges()
        changes.checkoutSuccess = fields.fieldChange("checkoutSuccess") { $0.webURL() }
        changes.checkoutCancel = fields.fieldChange("checkoutCancel") { $0.webURL() }
        changes.portal = fields.fieldChange("portal") { $0.webURL() }
        return changes
    }

    private static func selfService(_ fields: ObjectReader) -> SelfServiceChanges {
        var changes = SelfServiceChanges()
        changes.feature = fields.fieldChange("feature") { $0.featureKey() }
        changes.breakdown = fields.fieldChange("breakdown") { field in
            field.map(maxCount: 20) { _, event in event.string(maxBytes: EventFields.maximumEventNameBytes) }
        }
        return changes
    }

    private static func mail(_ fields: ObjectReader) -> MailSettingsChanges {
        var changes = MailSettingsChanges()
        changes.isQuiet = fields.fieldChange("quiet") { $0.bool() }
        changes.kindsOff = fields.fieldChange("kindsOff") { field in
            field.array(maxCount: MailKind.allCases.count) { $0.choice(MailKind.self) }.map { Set($0) }
        }
        changes.replyTo = fields.fieldChange("replyTo") { field in
            field.string(maxBytes: 320, expected: "an e-mail address of ASCII characters") { MailAddress($0) != nil }
        }
        return changes
    }

    private static func retries(_ fields: ObjectReader) -> RetryChanges {
        var changes = RetryChanges()
        changes.days = fields.fieldChange("days") { field in
            field.array(maxCount: RetrySchedule.maximumCount) { $0.int(in: RetrySchedule.dayRange) }
                .map { Set($0).sorted() }
        }
        changes.hour = fields.fieldChange("hour") { $0.int(in: 0...23) }
        return changes
    }

    private static func seller(_ fields: ObjectReader) -> SellerChanges {
        var changes = SellerChanges()
        changes.legalName = fields.fieldChange("legalName") { $0.string(maxBytes: 200) }
        changes.address = fields.fieldChange("address") { $0.postalAddress() }
        changes.taxID = fields.fieldChange("taxId") { $0.string(maxBytes: 100) }
        changes.logoURL = fields.fieldChange("logoUrl") { $0.webURL() }
        changes.numberPrefix = fields.fieldChange("numberPrefix") { $0.string(maxBytes: 20) }
        return changes
    }
}

extension ValueReader {
    /// An address of the web: `http://` or `https://`, a host, and no white space.
    func webURL() -> String? {
        string(maxBytes: 2000, expected: "a URL that begins with 'https://' or 'http://'") { text in
            Self.hostAndRest(of: text) != nil
        }
    }

    /// A browser's origin: scheme, host and port, and nothing behind them.
    func origin() -> String? {
        string(maxBytes: 255, expected: "an origin like 'https://app.example.com'") { text in
            Self.hostAndRest(of: text).map { !$0.contains("/") } ?? false
        }
    }

    private static func hostAndRest(of text: String) -> Substring? {
        guard !text.contains(where: \.isWhitespace),
            let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        return rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } == true ? rest : nil
    }
}
