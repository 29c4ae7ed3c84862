import WeirAPI
import WeirCore
import WeirPrimitives

/// A workspace's settings as the API shows them.
struct SettingsBody: JSONWritable {
    let settings: WorkspaceSettings

    init(_ settings: WorkspaceSettings) { self.settings = settings }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("defaultPlanKey", settings.defaultPlan?.text)
            json.member("defaultAccountKitId", settings.defaultKit)
            json.member("timeZone", settings.timeZone)
            json.member("changedKeyPolicy", settings.changedKeyPolicy.rawValue)
            json.member("gracePeriodHours", settings.gracePeriodHours)
            json.member("reminderDays", settings.reminderDays)
            json.member("alertThresholds", settings.alertThresholdsPercent)
            json.object("returnUrls") { json in
                json.member("checkoutSuccess", settings.returnURLs.checkoutSuccess)
                json.member("checkoutCancel", settings.returnURLs.checkoutCancel)
                json.member("portal", settings.returnURLs.portal)
            }
            json.object("selfService") { json in
                json.member("feature", settings.selfService.feature?.text)
                json.object("breakdown") { json in
                    for (label, event) in settings.selfService.breakdown.sorted(by: { $0.key < $1.key }) {
                        json.member(label, event)
                    }
                }
            }
            json.object("seller") { json in
                json.member("legalName", settings.seller.legalName)
                json.member("address", settings.seller.address.map(AddressBody.init))
                json.member("taxId", settings.seller.taxID)
                json.member("logoUrl", settings.seller.logoURL)
                json.member("numberPrefix", settings.seller.numberPrefix)
            }
            json.object("mail") { json in
                json.member("quiet", settings.mail.isQuiet)
                json.member("kindsOff", settings.mail.kindsOff.map(\.rawValue).sorted())
                json.member("replyTo", settings.mail.replyTo)
            }
            json.object("paymentRetries") { json in
                json.member("days", settings.retries.days)
                json.member("hour", settings.retries.hour)
            }
            json.member("allowedOrigins", settings.allowedOrigins)
            json.object("pages") { json in
                json.member("name", settings.pages.name)
                json.member("accentColor", settings.pages.accent?.description)
                json.member("logoUrl", settings.pages.logoURL)
                json.member("embedOrigins", settings.pages.embedOrigins)
                json.member("stripePublishableKey", settings.pages.stripePublishableKey)
            }
            json.member("updatedAt", settings.updatedAt)
        }
    }
}
