/// The words of documents in one language.
///
/// A further language is a further value; what stands in for a figure is a parameter, so that each language has its order.
package struct DocumentTexts: Sendable {
    /// BCP 47.
    package var language: String
    /// Whether it is written from right to left.
    package var isRightToLeft: Bool
    package var invoice: String
    package var creditNote: String
    package var draft: String
    package var void: String
    package var paid: String
    package var refunded: String
    package var credited: String
    package var from: String
    package var billTo: String
    package var unnamedSeller: String
    package var unnamedCustomer: String
    package var invoiceNumber: String
    package var invoiceDate: String
    package var dueDate: String
    package var period: String
    package var currency: String
    package var taxNumber: @Sendable (String) -> String
    /// The name of a country by its two letters; nil leaves what was given.
    package var country: @Sendable (_ code: String) -> String?
    package var lines: String
    package var description: String
    package var quantity: String
    package var unitPrice: String
    package var tax: String
    package var amount: String
    package var summary: String
    package var subtotal: String
    package var discount: @Sendable (String) -> String
    package var taxOnTop: @Sendable (_ name: String, _ percent: String) -> String
    package var taxIncluded: @Sendable (_ name: String, _ percent: String) -> String
    package var noTax: String
    package var creditsApplied: String
    package var prepaidApplied: String
    package var carriedOver: String
    package var total: String
    package var amountPaid: String
    package var amountCredited: String
    package var amountRefunded: String
    package var amountDue: String
    package var dueOn: @Sendable (_ amount: String, _ date: String) -> String
    package var nothingDue: String
    package var paidInFull: @Sendable (_ amount: String) -> String
    package var refundedInFull: @Sendable (_ amount: String) -> String
    package var draftNote: String
    package var voidNote: String
    package var adjusts: @Sendable (_ invoice: String) -> String
    package var share: @Sendable (_ share: String) -> String
    package var noLines: String
    package var payments: String
    package var method: String
    package var reference: String
    package var date: String
    package var paymentMethod: @Sendable (PaymentWord) -> String
    package var creditNoteNumber: String
    package var creditedInvoice: String
    package var reason: String
    package var reasonWord: @Sendable (ReasonWord) -> String
    package var creditedAmount: @Sendable (_ amount: String) -> String
    package var creditNoteLines: String
    package var discounts: String
    package var afterDiscounts: String
    package var totalCredited: String
    package var offInvoice: String
    package var toCustomer: String
    package var usage: UsageTexts
    package var page: @Sendable (_ page: Int, _ count: Int) -> String

    package enum PaymentWord: Sendable, CaseIterable { case bankTransfer, card, cash, check, other }
    package enum ReasonWord: Sendable, CaseIterable { case unused, correction, duplicate, goodwill, other }
}

/// The words of the usage statement.
package struct UsageTexts: Sendable {
    package var heading: String
    package var introduction: @Sendable (_ period: String) -> String
    package var step: String
    package var units: String
    package var price: String
    package var metered: String
    package var withinQuota: String
    package var converted: String
    package var free: String
    package var billable: String
    package var tierSelection: String
    package var fixedAmount: String
    package var unitsStep: String
    package var tier: @Sendable (Int) -> String
    package var flatAmount: @Sendable (_ amount: String) -> String
    package var cap: @Sendable (_ amount: String) -> String
    package var blocks: @Sendable (_ count: String, _ size: String) -> String
    package var packages: @Sendable (_ count: String, _ size: String) -> String
    package var perBlock: @Sendable (_ amount: String, _ size: String) -> String
    package var percentage: String
    package var perEvent: @Sendable (_ events: String) -> String
    package var raised: String
    package var cut: String
    package var pricedEvents: @Sendable (_ events: String?) -> String
    package var capacity: @Sendable (_ tier: Int, _ isLast: Bool) -> String
    /// What the steps add up to.
    package var comesTo: String
    /// What other invoices state of the same usage.
    package var elsewhere: String
    package var lineAmount: String
    package var events: @Sendable (_ count: Int, _ written: String) -> String
    package var digest: @Sendable (_ sha256: String) -> String
    package var notExplained: String
}
