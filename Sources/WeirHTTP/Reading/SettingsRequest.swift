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
        input.pages = fields.fieldChange("pages") { $0.object(pages) }
        return input
    }

    private static func pages(_ fields: ObjectReader) -> PageSettingsChanges {
        var changes = PageSettingsChanges()
        changes.name = fields.fieldChange("name") { $0.string(maxBytes: 200) }
        changes.accent = fields.fieldChange("accentColor") { $0.accentColor() }
        changes.logoURL = fields.fieldChange("logoUrl") { $0.pictureURL() }
        changes.embedOrigins = fields.fieldChange("embedOrigins") { field in
            field.array(maxCount: PageSettings.maximumEmbedOrigins) { $0.exactOrigin() }
        }
        changes.stripePublishableKey = fields.fieldChange("stripePublishableKey") { field in
            field.string(maxBytes: 255, expected: "a key that begins with 'pk_live_' or 'pk_test_'") {
                PageSettings.isPublishableKey($0)
            }
        }
        return changes
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

    /// A colour on which white can be read, and which can be read on white.
    func accentColor() -> PageColor? {
        let expected = "a colour like '#1f5fd0' that contrasts with white by 4.5 to 1"
        let text = string(maxBytes: 7, expected: expected) { text in
            PageColor(text).map { $0.isReadable(on: .white) } ?? false
        }
        return text.flatMap { PageColor($0) }
    }

    /// The `https://` address of a picture, or the path of one that this server keeps; it stands in a header, so it has
    /// the characters of plain addresses only.
    func pictureURL() -> String? {
        string(maxBytes: 1000, expected: "a URL that begins with 'https://'") { text in
            if text.hasPrefix(PageSettings.ownLogoPrefix) { return Self.isPlain(text) && !text.contains("..") }
            return text.hasPrefix("https://") && Self.isPlain(text) && Self.isPlainOrigin(Self.origin(of: text))
        }
    }

    /// An origin as browsers write it, for a header that names who may frame a page.
    func exactOrigin() -> String? {
        string(maxBytes: 255, expected: "an origin like 'https://www.example.com'") { Self.isPlainOrigin($0) }
    }

    private static func origin(of url: String) -> String {
        let scheme = "https://"
        guard url.hasPrefix(scheme) else { return url }
        return scheme + url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !#"'";,<>\"#.utf8.contains($0) }
    }

    /// Scheme, host and, if there is one, port: what may stand among others in a policy.
    private static func isPlainOrigin(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let parts = text.dropFirst(scheme.count).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let host = parts.first, !host.isEmpty, host.first != ".", host.first != "-",
            host.utf8.allSatisfy({ byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 46
            })
        else { return false }
        guard parts.count == 2 else { return true }
        return UInt16(parts[1]).map { $0 > 0 } ?? false
    }

    private static func hostAndRest(of text: String) -> Substring? {
        guard !text.contains(where: \.isWhitespace),
            let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        return rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } == true ? rest : nil
    }
}
