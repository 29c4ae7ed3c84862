import WeirCore
import WeirPages

/// A list of what was sent, mails or deliveries, narrowed down to one state.
struct DeliveryFilter: Sendable {
    /// The page of the list.
    var path: String
    var state: DeliveryState?
    /// The place behind which the page that is shown begins; nil on the first one.
    var before: String?

    init(_ request: PageRequest<DashboardVisitor>, path: String) {
        self.path = path
        state = DeliveryState(rawValue: request.query["state"])
        before = request.query.optional("before")
    }

    /// The choice of the state.
    ///
    /// `word`: What a state is called in the list.
    func form(_ word: (DeliveryState) -> String) -> PageForm {
        PageForm(
            .get,
            path,
            kind: .inline,
            fields: [
                Field(
                    "state",
                    "State",
                    .choice(
                        [FieldOption("", "All")] + DeliveryState.allCases.map { FieldOption($0.rawValue, word($0)) }
                    ),
                    value: state?.rawValue ?? ""
                )
            ],
            buttons: [PageButton("Filter", .plain)],
            submitsItself: true
        )
    }

    /// The ways to the first page and to the next one.
    ///
    /// `last`: The last that is shown, where there are more behind it.
    func pages(behind last: String?) -> PageTable.Pages {
        let query = [("state", state?.rawValue)]
        return PageTable.Pages(
            first: before == nil ? nil : OwnPath.with(path, query),
            next: last.map { OwnPath.with(path, query + [("before", $0)]) }
        )
    }
}
