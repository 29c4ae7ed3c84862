import WeirCore
import WeirPrimitives

/// Mails about payments.
enum PaymentMails {
    static func body(_ content: MailContent, _ setting: MailSetting) -> MailBody {
        switch content {
        case .paymentConfirmation(let payment, _): confirmation(payment, setting)
        case .paymentProcessing(let payment, _): processing(payment)
        case .paymentFailed(let payment, _): failed(payment, setting)
        case .paymentActionRequired(let payment, _): actionRequired(payment, setting)
        case .invoice, .invoiceReminder, .invoiceVoided, .creditNote, .refund, .trialEnding, .subscriptionStarted,
            .subscriptionEnded, .cancellationScheduled, .quotaThreshold, .spendThreshold,
            .portalLink:
            preconditionFailure("The mail is about no payment.")
        }
    }

    private static func name(_ payment: PaymentSnapshot) -> String {
        payment.invoiceNumber ?? payment.invoice.description
    }

    private static func facts(_ payment: PaymentSnapshot) -> [(name: String, value: String)] {
        var facts = [
            (name: "Invoice", value: name(payment)),
            (name: "Amount", value: MailText.money(payment.amount)),
        ]
        if let method = payment.method {
            let words = MailText.line(method).split(separator: "_").joined(separator: " ")
            facts.append((name: "Paid by", value: words))
        }
        return facts
    }

    private static func confirmation(_ payment: PaymentSnapshot, _ setting: MailSetting) -> MailBody {
        var facts = facts(payment)
        if let due = setting.due, due.minorUnits > 0 {
            facts.append((name: "Left to be paid", value: MailText.money(due)))
        }
        return MailBody(
            subject: "Payment received for invoice \(name(payment))",
            blocks: [.paragraph("Thank you: we have received your payment."), .facts(facts)]
        )
    }

    private static func processing(_ payment: PaymentSnapshot) -> MailBody {
        MailBody(
            subject: "Payment under way for invoice \(name(payment))",
            blocks: [
                .paragraph("Your payment has begun. It takes up to 14 days, and we write again when it has come in."),
                .facts(facts(payment)),
            ]
        )
    }

    private static func failed(_ payment: PaymentSnapshot, _ setting: MailSetting) -> MailBody {
        let sentence =
            switch payment.reason {
            case .insufficientFunds: "The account behind your payment method did not have enough funds."
            case .cardExpired: "Your card has expired."
            case .methodRemoved: "Your payment method is not there any more."
            case .authenticationRequired: "Your bank wants you to confirm the payment."
            case .unavailable: "The payment could not be carried out."
            case .declined, nil: "Your payment was declined. Your bank can tell you why."
            }
        var blocks: [MailBody.Block] = [
            .paragraph("We could not charge your payment method. \(sentence)"), .facts(facts(payment)),
        ]
        if let next = payment.nextAttemptAt {
            blocks.append(.paragraph("We try again on \(MailText.instant(next, in: setting.zone))."))
        } else {
            blocks.append(.paragraph("We do not try again by ourselves. Please pay the invoice another way."))
        }
        if let url = setting.payURL { blocks.append(.link("Pay the invoice", url: url)) }
        return MailBody(subject: "Payment failed for invoice \(name(payment))", blocks: blocks)
    }

    private static func actionRequired(_ payment: PaymentSnapshot, _ setting: MailSetting) -> MailBody {
        var blocks: [MailBody.Block] = [
            .paragraph("Your bank wants you to confirm a payment. Nothing was charged yet."),
            .facts(facts(payment)),
        ]
        if let url = setting.payURL { blocks.append(.link("Confirm the payment", url: url)) }
        return MailBody(subject: "Please confirm your payment for invoice \(name(payment))", blocks: blocks)
    }
}
