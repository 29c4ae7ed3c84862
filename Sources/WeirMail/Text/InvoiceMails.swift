import WeirCore
import WeirPrimitives

/// Mails about invoices.
enum InvoiceMails {
    static func body(_ content: MailContent, _ setting: MailSetting) -> MailBody {
        switch content {
        case .invoice(let invoice, let copy): issued(invoice, isCopy: copy > 1, setting)
        case .invoiceReminder(let invoice, let days): reminder(invoice, daysAfterDue: days, setting)
        case .invoiceVoided(let invoice, _): voided(invoice, setting)
        case .creditNote(let invoice, _): credited(invoice)
        case .refund(let invoice, _): refunded(invoice)
        case .paymentConfirmation, .paymentProcessing, .paymentFailed, .paymentActionRequired, .trialEnding,
            .subscriptionStarted, .subscriptionEnded, .cancellationScheduled, .quotaThreshold, .spendThreshold,
            .portalLink:
            preconditionFailure("The mail is about no invoice.")
        }
    }

    static func name(_ invoice: InvoiceSnapshot) -> String { invoice.number ?? invoice.invoice.description }

    private static func facts(_ invoice: InvoiceSnapshot, due: Money?) -> MailBody.Block {
        var facts = [
            (name: "Invoice", value: name(invoice)),
            (name: "Date", value: MailText.date(invoice.invoiceDate)),
            (name: "Total", value: MailText.money(invoice.total)),
        ]
        if let due, !due.isZero {
            facts.append((name: "To be paid", value: MailText.money(due)))
            facts.append((name: "Due", value: MailText.date(invoice.dueDate)))
        }
        return .facts(facts)
    }

    private static func issued(_ invoice: InvoiceSnapshot, isCopy: Bool, _ setting: MailSetting) -> MailBody {
        let due = setting.due ?? invoice.due
        var blocks: [MailBody.Block] = [
            .paragraph(
                isCopy
                    ? "Here is a copy of invoice \(name(invoice)) from \(setting.sender)."
                    : "Here is invoice \(name(invoice)) from \(setting.sender)."
            ),
            facts(invoice, due: due),
        ]
        if due.minorUnits <= 0 {
            blocks.append(.paragraph("Nothing is left to be paid."))
        } else if setting.isChargedAutomatically {
            let date = MailText.date(invoice.dueDate)
            blocks.append(.paragraph("Your saved payment method will be charged on \(date). There is nothing to do."))
        } else if let url = setting.payURL {
            blocks.append(.link("Pay the invoice", url: url))
        }
        return MailBody(
            subject: "Invoice \(name(invoice)) from \(setting.sender)" + (isCopy ? " (copy)" : ""),
            blocks: blocks
        )
    }

    private static func reminder(_ invoice: InvoiceSnapshot, daysAfterDue days: Int, _ setting: MailSetting) -> MailBody
    {
        let date = MailText.date(invoice.dueDate)
        let sentence: String
        let subject: String
        switch days {
        case ..<0:
            subject = "Invoice \(name(invoice)) is due on \(date)"
            sentence = "This is a reminder that invoice \(name(invoice)) is due on \(date)."
        case 0:
            subject = "Invoice \(name(invoice)) is due today"
            sentence = "Invoice \(name(invoice)) is due today, \(date)."
        case _:
            subject = "Invoice \(name(invoice)) is overdue"
            sentence = "Invoice \(name(invoice)) was due on \(date), and we have not received the whole amount."
        }
        var blocks: [MailBody.Block] = [.paragraph(sentence), facts(invoice, due: setting.due ?? invoice.due)]
        if let url = setting.payURL { blocks.append(.link("Pay the invoice", url: url)) }
        blocks.append(.paragraph("If you have paid already, there is nothing to do."))
        return MailBody(subject: subject, blocks: blocks)
    }

    private static func voided(_ invoice: InvoiceSnapshot, _ setting: MailSetting) -> MailBody {
        MailBody(
            subject: "Invoice \(name(invoice)) is void",
            blocks: [
                .paragraph("Invoice \(name(invoice)) from \(setting.sender) is void. Please do not pay it.")
            ]
        )
    }

    private static func credited(_ invoice: InvoiceSnapshot) -> MailBody {
        MailBody(
            subject: "Credit note on invoice \(name(invoice))",
            blocks: [
                .paragraph("A credit note was made on invoice \(name(invoice))."),
                facts(invoice, due: invoice.due),
                .paragraph(
                    invoice.due.isZero
                        ? "Nothing is left to be paid on it; what was paid too much counts towards later invoices."
                        : "What is left to be paid is shown above."
                ),
            ]
        )
    }

    private static func refunded(_ invoice: InvoiceSnapshot) -> MailBody {
        MailBody(
            subject: "Refund on invoice \(name(invoice))",
            blocks: [
                .paragraph("A refund was made on invoice \(name(invoice))."),
                .facts([
                    (name: "Invoice", value: name(invoice)),
                    (name: "Refunded in all", value: MailText.money(invoice.refunded)),
                ]),
                .paragraph("It takes 5 to 10 days until a bank or card company shows it."),
            ]
        )
    }
}
