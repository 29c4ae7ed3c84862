import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// The pages that ask before something is done with an invoice, and what they are answered with.
struct InvoiceForms: Sendable {
    var site: PageSite
    var invoice: Invoice
    /// The customer's name.
    var customer: String
    var action: InvoiceAction
    /// It was confirmed on a page that showed other figures.
    var isStale = false
    /// Before a credit: the note on all that is left of the invoice; nil when nothing can be credited.
    var whole: CreditNote?

    /// What the write is compared with.
    var figures: ShownFigures { ShownFigures(revision: invoice.revision, total: invoice.statement.total) }

    /// What the page says of the invoice: whatever else it is by then is shown first.
    var digest: String {
        let amounts = [
            invoice.statement.total, try? invoice.amountDue, try? invoice.amountPaid, invoice.refunded,
            whole?.total, whole?.offInvoice,
        ]
        return ShownDigest.of(
            [action.rawValue, invoice.status.rawValue, "\(invoice.revision)"]
                + amounts.map { $0.map { "\($0.minorUnits)" } ?? "" }
        )
    }

    /// Lines that a credit note can name one by one on the page.
    static let shownLines = 50

    func page(key: String, sent: PageQuery = .empty, errors: FormErrors = FormErrors()) -> Page {
        let fields = fields(sent, errors)
        let form = PageForm(
            .post,
            site.invoices.page(invoice.id, action.rawValue),
            fields: fields + [HiddenField("key", key), HiddenField(ShownDigest.field, digest)],
            buttons: [
                PageButton(confirmation, action.kind == .danger ? .danger : .primary),
                PageButton("Back", href: site.invoices.page(invoice.id), .quiet),
            ],
            errors: errors.others(than: names)
        )
        return Page(
            action.title(invoice),
            status: isStale ? .conflict : errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [
                PageHeading(
                    action.title(invoice),
                    subtitle: "\(BidiText.isolated(customer)), \(site.money(invoice.statement.total)) in all",
                    back: PageLink("Invoice", site.invoices.page(invoice.id))
                ),
                PageNote(
                    action.kind == .danger || isStale ? .warning : .info,
                    (isStale ? ShownDigest.changed + " " : "") + action.consequence(of: invoice, site)
                ),
                PageSection(nil, [form]),
            ]
        )
    }

    private var confirmation: String {
        switch action {
        case .finalize: "Finalize the invoice"
        case .send: "Send it again"
        case .pay: "Charge it now"
        case .payLink: "Create a link"
        case .markPaid: "Book the payment"
        case .credit: "Create the credit note"
        case .refund: "Refund"
        case .writeOff: "Write it off"
        case .void: "Void the invoice"
        }
    }

    private var names: [String] {
        switch action {
        case .markPaid: ["method", "reference", "date", "amount"]
        case .credit: ["reason", "amount", "line", "refund"]
        case .refund: ["amount"]
        case .finalize, .send, .pay, .payLink, .writeOff, .void: []
        }
    }

    private func fields(_ sent: PageQuery, _ errors: FormErrors) -> [any PageComponent] {
        let currency = invoice.currency
        switch action {
        case .finalize, .send, .pay, .payLink, .writeOff, .void: return []
        case .markPaid:
            let due = (try? invoice.amountDue).map(Self.written) ?? ""
            return [
                Field(
                    "method",
                    "Method",
                    .choice(
                        InvoicePayment.Method.allCases.map {
                            FieldOption($0.rawValue, $0.rawValue.replacing("_", with: " ").capitalizedFirst)
                        }
                    ),
                    value: sent.optional("method") ?? InvoicePayment.Method.bankTransfer.rawValue
                ),
                Field(
                    "reference",
                    "Reference",
                    value: sent["reference"],
                    hint: "What names the payment, such as on your statement. The same one is booked once only.",
                    error: errors["reference"],
                    isRequired: true
                ),
                Field("date", "Date", .date, value: sent["date"], hint: "Today, if left empty.", error: errors["date"]),
                Field(
                    "amount",
                    "Amount in \(currency.code)",
                    .number,
                    value: sent.optional("amount") ?? due,
                    error: errors["amount"]
                ),
            ]
        case .refund:
            return [
                Field(
                    "amount",
                    "Amount in \(currency.code)",
                    .number,
                    value: sent.optional("amount") ?? invoice.refundable.map(Self.written) ?? "",
                    error: errors["amount"],
                    isRequired: true
                )
            ]
        case .credit:
            let lines = invoice.statement.lines.enumerated().filter { $0.element.amount.minorUnits > 0 }
                .prefix(Self.shownLines)
            return [
                Field(
                    "reason",
                    "Reason",
                    .choice([
                        FieldOption("goodwill", "Goodwill"), FieldOption("duplicate", "Duplicate"),
                        FieldOption("other", "Other"),
                    ]),
                    value: sent.optional("reason") ?? "goodwill"
                ),
                Field(
                    "line",
                    "Line",
                    .choice(
                        [FieldOption("", wholeInvoice)]
                            + lines.map {
                                FieldOption("\($0.offset)", "\($0.element.label) — \(site.money($0.element.amount))")
                            }
                    ),
                    value: sent["line"],
                    error: errors["line"]
                ),
                Field(
                    "amount",
                    "Amount in \(currency.code)",
                    .number,
                    value: sent["amount"],
                    hint: "Of the line, before discounts and taxes; leave it empty for the whole invoice.",
                    error: errors["amount"]
                ),
                Field(
                    "refund",
                    "Give back what was paid, instead of keeping it for later invoices",
                    .check(isChecked: sent.has("refund"))
                ),
            ]
        }
    }

    /// Says what a credit of all that is left comes to.
    private var wholeInvoice: String {
        guard let whole else { return "The whole invoice" }
        return "The whole invoice — \(site.money(whole.total)) with taxes"
    }

    // MARK: Reading

    /// `228.00`: an amount with all the digits of its currency, as a field holds it.
    static func written(_ amount: Money) -> String {
        let digits = amount.currency.minorDigits
        let parts = amount.decimal.description.split(separator: ".", maxSplits: 1)
        guard digits > 0, let whole = parts.first else { return amount.decimal.description }
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        return "\(whole).\(fraction)" + String(repeating: "0", count: max(0, digits - fraction.count))
    }

    /// An amount as people write it, above zero; nil and an error when it is none.
    static func minorAmount(_ text: String, _ currency: Currency, _ name: String, _ errors: inout FormErrors) -> Int64?
    {
        // More digits than the currency has are thousands behind a point: twelve thousand, and not twelve.
        guard let plain = NumberText.plain(text),
            (plain.split(separator: ".") as [Substring]).dropFirst().allSatisfy({ $0.count <= currency.minorDigits }),
            let decimal = ExactDecimal(parsing: plain),
            let minor = decimal.scaled(toPlaces: currency.minorDigits), minor > 0, minor <= 9_000_000_000_000_000
        else {
            errors[name] =
                "Give an amount above zero with at most \(currency.minorDigits) digits behind the point and without commas, like 12.50."
            return nil
        }
        return Int64(minor)
    }

    /// What was sent to book a payment.
    func payment(_ sent: PageQuery, _ errors: inout FormErrors) -> BookPayment? {
        let method = InvoicePayment.Method(rawValue: sent["method"]) ?? .other
        let reference = sent["reference"]
        if reference.isEmpty || reference.utf8.count > 200 {
            errors["reference"] = "Give a reference of 1 to 200 signs."
        }
        var date: LocalDate?
        if let text = sent.optional("date") {
            date = LocalDate(text)
            if date == nil { errors["date"] = "Give a day like 2026-02-28." }
        }
        var amount: Int64?
        if let text = sent.optional("amount") {
            amount = Self.minorAmount(text, invoice.currency, "amount", &errors)
        }
        guard errors.isEmpty else { return nil }
        return BookPayment(method: method, reference: reference, date: date, amountMinor: amount)
    }

    /// What was sent to make a credit note.
    func creditNote(_ sent: PageQuery, _ errors: inout FormErrors) -> CreateCreditNote? {
        let reason: CreditNote.Reason =
            switch sent["reason"] {
            case "goodwill": .goodwill
            case "duplicate": .duplicate
            case _: .other
            }
        guard let line = sent.optional("line") else {
            if sent.optional("amount") != nil { errors["line"] = "Choose the line of which the amount is credited." }
            return errors.isEmpty ? CreateCreditNote(reason: reason, refunds: sent.has("refund")) : nil
        }
        guard let index = Int(line), invoice.statement.lines.indices.contains(index) else {
            errors["line"] = "Choose a line."
            return nil
        }
        var amount: Int64? = invoice.statement.lines[index].amount.minorUnits
        if let text = sent.optional("amount") {
            amount = Self.minorAmount(text, invoice.currency, "amount", &errors)
        }
        guard errors.isEmpty, let amount else { return nil }
        return CreateCreditNote(
            reason: reason,
            lines: [(index: index, amountMinor: amount)],
            refunds: sent.has("refund")
        )
    }
}
