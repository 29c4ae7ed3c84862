import HTTPTypes
import WeirCore
import WeirFormats
import WeirPages
import WeirPrimitives
import WeirServices

/// The page that asks before a contract is ended.
struct CancelContractForm: Sendable {
    var site: PageSite
    var contract: Contract
    var customer: Customer
    /// The customer's, by which "today" and "the current period" are meant.
    var today: LocalDate
    var errors = FormErrors()
    var sent: PageQuery = .empty
    /// It was confirmed on a page of another day or of another state of the contract.
    var isStale = false

    var digest: String { ShownDigest.of(["\(contract.revision)", "\(today)"]) }

    func page(key: String) -> Page {
        let address = site.contracts.page(contract.id, "cancel")
        return Page(
            "Cancel the contract",
            status: isStale ? .conflict : errors.isEmpty ? .ok : .unprocessableContent,
            kind: .narrow,
            [
                PageHeading(
                    "Cancel the contract",
                    subtitle: customer.shownName,
                    back: PageLink("Contract", site.contracts.page(contract.id))
                ),
                PageNote(
                    .warning,
                    (isStale ? ShownDigest.changed + " " : "")
                        + "The invoice of the current period is still made; later drafts are voided. "
                        + "Until the contract ends, this can be undone."
                ),
                PageSection(
                    nil,
                    [
                        PageForm(
                            .post,
                            address,
                            fields: [
                                Field(
                                    "when",
                                    "It ends",
                                    .choice([
                                        FieldOption("period_end", "With the current period"),
                                        FieldOption("now", "After today"), FieldOption("on", "On the day below"),
                                    ]),
                                    value: sent["when"]
                                ),
                                Field(
                                    "on",
                                    "Day",
                                    .date,
                                    value: sent["on"],
                                    hint: "The first day without it; only for the choice 'On the day below'.",
                                    error: errors["on"]
                                ),
                                HiddenField("key", key), HiddenField(ShownDigest.field, digest),
                            ],
                            buttons: [
                                PageButton("Cancel the contract", .danger),
                                PageButton("Back", href: site.contracts.page(contract.id), .quiet),
                            ],
                            errors: errors.others(than: ["on"])
                        )
                    ]
                ),
            ]
        )
    }

    static func timing(_ sent: PageQuery, _ errors: inout FormErrors) -> ChangeTiming? {
        switch sent["when"] {
        case "now": return .immediately
        case "on":
            let day = sent.day("on", &errors)
            if day == nil, errors["on"] == nil { errors["on"] = "Give the day on which it ends." }
            return day.map { .on($0) }
        case _: return .atPeriodEnd
        }
    }
}
