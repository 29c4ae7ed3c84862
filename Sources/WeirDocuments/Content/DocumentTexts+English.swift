import WeirFormats

extension DocumentTexts {
    package static let english = DocumentTexts(
        language: "en",
        isRightToLeft: false,
        invoice: "Invoice",
        creditNote: "Credit note",
        draft: "Draft",
        void: "Void",
        paid: "Paid",
        refunded: "Refunded",
        credited: "Credited",
        from: "From",
        billTo: "Bill to",
        unnamedSeller: "Seller",
        unnamedCustomer: "Customer",
        invoiceNumber: "Invoice number",
        invoiceDate: "Invoice date",
        dueDate: "Due date",
        period: "Period",
        currency: "Currency",
        taxNumber: { "Tax ID \($0)" },
        country: { CountryNames.english($0) },
        lines: "What is charged",
        description: "Description",
        quantity: "Quantity",
        unitPrice: "Unit price",
        tax: "Tax",
        amount: "Amount",
        summary: "Summary",
        subtotal: "Subtotal",
        discount: { "Discount (\($0))" },
        taxOnTop: { "\($0) \($1)" },
        taxIncluded: { "Includes \($0) \($1)" },
        noTax: "–",
        creditsApplied: "Credit used",
        prepaidApplied: "Prepaid balance used",
        carriedOver: "Carried over to your balance",
        total: "Total",
        amountPaid: "Paid",
        amountCredited: "Credited",
        amountRefunded: "Refunded",
        amountDue: "Amount due",
        dueOn: { "\($0) due \($1)" },
        nothingDue: "Nothing to pay",
        paidInFull: { "\($0) paid" },
        refundedInFull: { "\($0) refunded" },
        draftNote: "This is a draft. It is not a request for payment, and its figures may change.",
        voidNote: "This invoice is void. Nothing is to be paid on it.",
        adjusts: { "Correction of invoice \($0)" },
        share: { "\($0) of the period" },
        noLines: "Nothing is charged for this period.",
        payments: "Payments",
        method: "Method",
        reference: "Reference",
        date: "Date",
        paymentMethod: { word in
            switch word {
            case .bankTransfer: "Bank transfer"
            case .card: "Card"
            case .cash: "Cash"
            case .check: "Check"
            case .other: "Other"
            }
        },
        creditNoteNumber: "Credit note number",
        creditedInvoice: "For invoice",
        reason: "Reason",
        reasonWord: { word in
            switch word {
            case .unused: "Unused part of what was paid for"
            case .correction: "Correction of usage"
            case .duplicate: "Duplicate"
            case .goodwill: "Goodwill"
            case .other: "Other"
            }
        },
        creditedAmount: { "\($0) credited" },
        creditNoteLines: "What is credited",
        discounts: "Discounts",
        afterDiscounts: "Subtotal after discounts",
        totalCredited: "Total credited",
        offInvoice: "Taken off the invoice",
        toCustomer: "Credited to your balance or refunded",
        usage: .english,
        page: { "Page \($0) of \($1)" }
    )
}

extension UsageTexts {
    package static let english = UsageTexts(
        heading: "Usage statement",
        introduction: { "How the usage of \($0) became the amounts of this invoice." },
        step: "Step",
        units: "Units",
        price: "Price",
        metered: "Metered",
        withinQuota: "Within the included quota",
        converted: "Converted to priced units",
        free: "Free units",
        billable: "Billable",
        tierSelection: "Selects the tier",
        fixedAmount: "Fixed amount",
        unitsStep: "Usage",
        tier: { "Tier \($0)" },
        flatAmount: { "flat amount \($0)" },
        cap: { "at most \($0)" },
        blocks: { "\($0) blocks of \($1)" },
        packages: { "\($0) packages of \($1)" },
        perBlock: { "\($0) per \($1)" },
        percentage: "Share of the amounts",
        perEvent: { "fixed amount for each of \($0) events" },
        raised: "raised to the least amount",
        cut: "cut to the most amount",
        pricedEvents: { events in events.map { "\($0) priced events" } ?? "Priced events" },
        capacity: { tier, isLast in "Capacity tier \(tier)" + (isLast ? ", the last one" : "") },
        comesTo: "Comes to",
        elsewhere: "Stated by other invoices",
        lineAmount: "Amount",
        events: { count, written in count == 1 ? "1 event counted" : "\(written) events counted" },
        digest: { "SHA-256 of the events: \($0)" },
        notExplained: "The steps are not stated here. What each line says is on the invoice."
    )
}
