import WeirCore
import WeirPrimitives

/// Mails about subscriptions and limits.
enum AccountMails {
    static func body(_ content: MailContent, _ setting: MailSetting) -> MailBody {
        switch content {
        case .trialEnding(let subscription, _): trialEnding(subscription, setting)
        case .subscriptionStarted(let subscription, _):
            MailBody(
                subject: "Your subscription to \(subscription.plan) has begun",
                blocks: [.paragraph("Your subscription to the plan \(subscription.plan) has begun.")]
            )
        case .subscriptionEnded(let subscription, _):
            MailBody(
                subject: "Your subscription to \(subscription.plan) has ended",
                blocks: [.paragraph("Your subscription to the plan \(subscription.plan) has ended.")]
            )
        case .cancellationScheduled(let contract, _): cancellation(contract)
        case .quotaThreshold(let crossing, _): quota(crossing, setting)
        case .spendThreshold(let crossing, _): spend(crossing, setting)
        case .portalLink: portal(setting)
        case .invoice, .invoiceReminder, .invoiceVoided, .creditNote, .refund, .paymentConfirmation,
            .paymentProcessing, .paymentFailed, .paymentActionRequired:
            preconditionFailure("The mail is about no subscription and no limit.")
        }
    }

    private static func portal(_ setting: MailSetting) -> MailBody {
        var blocks: [MailBody.Block] = [
            .paragraph("Someone, hopefully you, has asked to sign in to your account with \(setting.sender).")
        ]
        if let url = setting.payURL { blocks.append(.link("Sign in", url: url)) }
        blocks.append(.paragraph("The link works once, within 15 minutes. If you did not ask for it, do nothing."))
        return MailBody(subject: "Sign in to \(setting.sender)", blocks: blocks)
    }

    private static func trialEnding(_ subscription: SubscriptionSnapshot, _ setting: MailSetting) -> MailBody {
        let instant = subscription.trialEndsAt ?? subscription.currentPeriodEnd
        let end = instant.map { "on \(MailText.instant($0, in: setting.zone))" } ?? "soon"
        return MailBody(
            subject: "Your trial of \(subscription.plan) ends soon",
            blocks: [
                .paragraph("Your trial of the plan \(subscription.plan) ends \(end)."),
                .paragraph("From then on it is charged, unless you cancel before."),
            ]
        )
    }

    private static func cancellation(_ contract: ContractSnapshot) -> MailBody {
        var sentence = "Your contract for the plan \(contract.plan) was cancelled."
        if let end = contract.end { sentence += " Its last day is \(MailText.date(end.adding(days: -1)))." }
        return MailBody(
            subject: "Your contract for \(contract.plan) was cancelled",
            blocks: [.paragraph(sentence)]
        )
    }

    private static func quota(_ crossing: QuotaCrossing, _ setting: MailSetting) -> MailBody {
        let isReached = crossing.used.billionths >= crossing.limit.billionths
        let subject =
            isReached
            ? "Limit of \(crossing.feature) reached" : "\(crossing.threshold)% of the limit of \(crossing.feature) used"
        let sentence =
            isReached
            ? "The limit of \(crossing.feature) of this period is used up."
            : "\(crossing.threshold)% of the limit of \(crossing.feature) of this period are used."
        return MailBody(
            subject: subject,
            blocks: [
                .paragraph(sentence),
                .facts([
                    (name: "Used", value: MailText.quantity(crossing.used)),
                    (name: "Limit", value: MailText.quantity(crossing.limit)),
                    (name: "New period", value: MailText.instant(crossing.period.end, in: setting.zone)),
                ]),
            ]
        )
    }

    private static func spend(_ crossing: SpendCrossing, _ setting: MailSetting) -> MailBody {
        MailBody(
            subject: "Your usage has reached \(MailText.money(crossing.threshold))",
            blocks: [
                .paragraph("What this period costs so far has reached \(MailText.money(crossing.threshold))."),
                .facts([
                    (name: "So far", value: MailText.money(crossing.amount)),
                    (name: "Period ends", value: MailText.instant(crossing.period.end, in: setting.zone)),
                ]),
            ]
        )
    }
}
