import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// The tables of the form: prices, and quotas and features.
extension PlanEditor {
    var pricesHint: String {
        "One row a price; rows that are left empty count for nothing."
    }

    /// What an amount looks like, model by model.
    var amounts: Disclosure {
        Disclosure(
            "How amounts are written",
            [
                PageTable(
                    "How amounts are written",
                    columns: [.init("Model"), .init("Amount"), .init("What is charged")],
                    rows: PriceAmount.models.map { model in
                        PageTable.Row([
                            Cell(model.name),
                            model.example.isEmpty ? Cell("—") : Cell(model.example, isCode: true),
                            Cell(model.meaning),
                        ])
                    },
                    empty: EmptyState("", "")
                )
            ]
        )
    }

    var prices: PageTable {
        let meters = request.policy.meters.meters.filter { $0.archivedAt == nil }.map(\.code).sorted()
        let intervals = BillingInterval.Unit.allCases.map {
            FieldOption($0.rawValue, OfferText.prettified($0.rawValue))
        }
        return PageTable(
            "Prices",
            columns: [
                PageTable.Column("Key and name"), PageTable.Column("Model"), PageTable.Column("Amount"),
                PageTable.Column("Meter"), PageTable.Column("Charged"),
            ],
            rows: (0..<fields.rows).map { index in
                let row = "price.\(index)."
                let number = request.format.number(index + 1)
                func input(
                    _ name: String,
                    _ label: String,
                    placeholder: String? = nil,
                    rows: Int = 1
                ) -> any PageComponent {
                    MatrixInput(
                        name: row + name,
                        label: "\(label) of price \(number)",
                        value: fields[row + name],
                        placeholder: placeholder,
                        rows: rows
                    )
                }
                func choice(_ name: String, _ label: String, _ options: [FieldOption]) -> any PageComponent {
                    MatrixChoice(
                        name: row + name,
                        label: "\(label) of price \(number)",
                        options: options,
                        chosen: fields[row + name]
                    )
                }
                func cell(_ parts: [any PageComponent], _ names: String...) -> Cell {
                    let found = names.compactMap { errors[row + $0] }
                    return .parts(parts + found.map { PageNote(.bad, $0) })
                }
                let isLong = fields[row + "amount"].count > 24
                return PageTable.Row([
                    cell(
                        [
                            input("key", "Key", placeholder: "key"),
                            input("name", "Name", placeholder: "Name on invoices"),
                        ],
                        "key",
                        "name"
                    ),
                    cell([choice("model", "Model", PriceAmount.options)], "model"),
                    cell([input("amount", "Amount", rows: isLong ? 3 : 1)], "amount"),
                    cell(
                        [
                            choice("meter", "Meter", [FieldOption("", "None")] + meters.map { FieldOption($0, $0) }),
                            choice(
                                "quota",
                                "What is included",
                                [FieldOption("", "Every unit"), FieldOption("yes", "Above the quota only")]
                            ),
                        ],
                        "meter"
                    ),
                    cell(
                        [
                            choice("interval", "Interval", intervals.moving("month")),
                            choice(
                                "timing",
                                "Timing",
                                [FieldOption("arrears", "In arrears"), FieldOption("advance", "In advance")]
                            ),
                        ],
                        "interval",
                        "timing"
                    ),
                ])
            },
            empty: EmptyState("", "")
        )
    }

    var quotas: PageTable {
        PageTable(
            "Quotas and features",
            columns: [
                PageTable.Column("Feature"), PageTable.Column("Limit or value"), PageTable.Column("At the limit"),
            ],
            rows: features.map { feature in
                let key = feature.key.text
                var modes = [FieldOption("hard", "Stop"), FieldOption("soft", "Go on")]
                if fields["mode.\(key)"] == "kept" {
                    modes.append(FieldOption("kept", "As it is (set through the API)"))
                }
                switch feature.kind {
                case .metered:
                    return PageTable.Row([
                        Cell(OfferText.name(of: feature, request.policy.meters), detail: key),
                        .parts([
                            MatrixInput(
                                name: "quota.\(key)",
                                label: "Limit of \(key)",
                                value: fields["quota.\(key)"],
                                placeholder: "no limit"
                            )
                        ]),
                        .parts([
                            MatrixChoice(
                                name: "mode.\(key)",
                                label: "At the limit of \(key)",
                                options: modes,
                                chosen: fields["mode.\(key)"]
                            )
                        ]),
                    ])
                case .boolean:
                    return PageTable.Row([
                        Cell(OfferText.name(of: feature, request.policy.meters), detail: key),
                        .parts([
                            MatrixChoice(
                                name: "value.\(key)",
                                label: "Value of \(key)",
                                options: [
                                    FieldOption("", "Not said"), FieldOption("on", "On"), FieldOption("off", "Off"),
                                ],
                                chosen: fields["value.\(key)"]
                            )
                        ]), .empty,
                    ])
                case .staticValue:
                    return PageTable.Row([
                        Cell(OfferText.name(of: feature, request.policy.meters), detail: key),
                        .parts([
                            MatrixInput(name: "value.\(key)", label: "Value of \(key)", value: fields["value.\(key)"])
                        ]),
                        .empty,
                    ])
                }
            },
            empty: EmptyState("No features yet", "Create a feature first, and the plan can grant or limit it.")
        )
    }
}

extension [FieldOption] {
    /// The same with one of them in front: what is chosen when nothing is said.
    fileprivate func moving(_ value: String) -> [FieldOption] {
        filter { $0.value == value } + filter { $0.value != value }
    }
}
