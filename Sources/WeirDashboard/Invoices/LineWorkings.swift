import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// How a line of an invoice came about, down to its events.
struct LineWorkings: Sendable {
    var explained: InvoiceExplanation.Line
    var customer: CustomerID

    private var line: InvoiceLine { explained.line }

    /// Steps of the arithmetic that a page shows; the rest is in the invoice's explanation of the API.
    private static let shownSteps = 40

    /// Nothing for a line that says all by itself.
    func parts(_ site: PageSite, _ currency: Currency) -> [any PageComponent] {
        var items: [(term: String, cell: Cell)] = []
        if let plan = explained.plan {
            items.append(("Plan", Cell(plan.text, detail: explained.planVersion.map { "version \($0)" })))
        }
        if let price = explained.price {
            items.append(("Price", Cell(price.name ?? price.key, detail: price.model.name.rawValue)))
        }
        if let meter = explained.meter { items.append(("Meter", Cell(meter.displayName, detail: meter.code))) }
        if let share = explained.share, share != .one {
            items.append(("Share of the period", Cell(share.description, isCode: true)))
        }
        if case .adjustment(let source) = line.kind {
            items.append(
                (
                    "Corrects",
                    Cell(
                        source.invoiceNumber?.description ?? source.invoice.description,
                        href: site.invoices.page(source.invoice)
                    )
                )
            )
        }
        if let events = explained.events {
            items.append(
                (
                    "Events",
                    Cell(
                        "\(site.number(events.count)) events",
                        detail: events.passedOver > 0
                            ? "\(site.number(events.passedOver)) more look alike and were not counted" : nil,
                        href: site.events.list(
                            of: customer,
                            name: explained.meter.flatMap { $0.eventNames.count == 1 ? $0.eventNames[0] : nil },
                            in: line.servicePeriod
                        )
                    )
                )
            )
            items.append(("SHA-256 of the events", Cell(events.digest, isCode: true)))
        }
        var parts: [any PageComponent] = []
        if !items.isEmpty { parts.append(Definitions(items)) }
        let steps = steps
        if !steps.isEmpty {
            let shown = steps.prefix(Self.shownSteps)
            let more = steps.count - shown.count
            parts.append(
                CodeText(
                    "Calculation of \(line.label)",
                    shown.joined(separator: "\n") + (more > 0 ? "\n… and \(more) more steps" : "")
                )
            )
        }
        return parts
    }

    /// The arithmetic of a rated line, or the one multiplication of another.
    private var steps: [String] {
        if let rating = explained.rating, let steps = try? rating.arithmetic() { return steps }
        guard let quantity = line.quantity, let price = line.unitPrice, explained.share == nil else { return [] }
        return ["\(quantity) × \(price) = \(line.amount.decimal)"]
    }
}
