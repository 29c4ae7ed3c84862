package import WeirCore
package import WeirPrimitives

/// What a mail is written with beside its content, as it is when it is sent.
package struct MailSetting: Sendable {
    package var from: MailAddress
    package var replyTo: MailAddress?
    /// Who sells.
    package var seller: String?
    package var customerName: String?
    /// The customer's zone, in which instants are told.
    package var zone: Zone
    /// Where the invoice can be paid, or the portal entered; nil when there is no such page.
    package var payURL: String?
    /// What is still to be paid on the invoice now.
    package var due: Money?
    /// The customer's payment method is charged by itself, so nobody needs to pay by hand.
    package var isChargedAutomatically: Bool

    package init(
        from: MailAddress,
        replyTo: MailAddress? = nil,
        seller: String? = nil,
        customerName: String? = nil,
        zone: Zone,
        payURL: String? = nil,
        due: Money? = nil,
        isChargedAutomatically: Bool = false
    ) {
        self.from = from
        self.replyTo = replyTo
        self.seller = seller
        self.customerName = customerName
        self.zone = zone
        self.payURL = payURL
        self.due = due
        self.isChargedAutomatically = isChargedAutomatically
    }

    /// The name under which the customer knows who writes.
    var sender: String { seller.map(MailText.line) ?? from.name ?? from.address }
}

/// Writes mails.
package enum MailComposer {
    /// The mail of a content to one address.
    package static func message(
        _ id: MailID,
        to address: MailAddress,
        _ content: MailContent,
        _ setting: MailSetting,
        now: Timestamp
    ) -> MailMessage {
        var body = body(content, setting)
        if let name = setting.customerName.map(MailText.line), !name.isEmpty {
            body.blocks.insert(.paragraph("Hello \(name),"), at: 0)
        } else {
            body.blocks.insert(.paragraph("Hello,"), at: 0)
        }
        return MailMessage(
            id: id,
            from: setting.from,
            to: address,
            replyTo: setting.replyTo,
            subject: body.subject,
            date: now,
            text: body.text(signature: setting.sender),
            html: body.html(signature: setting.sender)
        )
    }

    private static func body(_ content: MailContent, _ setting: MailSetting) -> MailBody {
        switch content {
        case .invoice, .invoiceReminder, .invoiceVoided, .creditNote, .refund: InvoiceMails.body(content, setting)
        case .paymentConfirmation, .paymentProcessing, .paymentFailed, .paymentActionRequired:
            PaymentMails.body(content, setting)
        case .trialEnding, .subscriptionStarted, .subscriptionEnded, .cancellationScheduled, .quotaThreshold,
            .spendThreshold, .portalLink:
            AccountMails.body(content, setting)
        }
    }
}
