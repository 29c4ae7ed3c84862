import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// A new meter, with what it would have counted of the newest events.
extension MeterPages {
    /// `isPreview`: Its names may be missing still.
    static func input(_ form: PageQuery, isPreview: Bool = false) throws -> CreateMeter {
        var object = JSONObject()
        object["code"] = ProductForm.text(form["code"])
        object["displayName"] = ProductForm.text(form["displayName"])
        let events = ProductForm.words(form["events"])
        if !events.isEmpty { object["eventNames"] = .array(events.map(JSONValue.string)) }
        object["aggregation"] = ProductForm.text(form["aggregation"])
        object["percentile"] = form["aggregation"] == "percentile" ? ProductForm.number(form["percentile"]) : nil
        object["valueProperty"] = ProductForm.text(form["valueProperty"])
        object["valueWhenMissing"] = ProductForm.number(form["valueWhenMissing"])
        object["operationProperty"] = ProductForm.text(form["operationProperty"])
        let groups = ProductForm.words(form["groupKeys"])
        if !groups.isEmpty { object["groupKeys"] = .array(groups.map(JSONValue.string)) }
        if let filters = try filters(form["filters"]) { object["filters"] = .object(filters) }
        if isPreview {
            if object["code"] == nil { object["code"] = "PREVIEW" }
            if object["displayName"] == nil { object["displayName"] = "Preview" }
        }
        return try ProductForm.read(object, fields: fields, MeterRequest.create)
    }

    /// A property and its values in a line: `model: large, small`.
    static func filters(_ text: String) throws -> JSONObject? {
        var filters = JSONObject()
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let name = ProductForm.words(String(parts[0])).first else {
                throw FormRefusal("filters", "Write a property and its values in each line, like 'region: eu, us'.")
            }
            filters[name] = .array(ProductForm.words(String(parts[1])).map(JSONValue.string))
        }
        return filters.isEmpty ? nil : filters
    }

    func preview(_ request: ProductRequest) async throws -> PageAnswer {
        do {
            let input = try Self.input(request.form, isPreview: true)
            let events = try await request.services.usage.events.recentEvents(
                named: Set(input.eventNames),
                limit: Self.previewed,
                request.context
            )
            let preview = try MeterPreview(of: input, over: events, now: request.now)
            return .page(form(request.form, FormErrors(), preview, request))
        } catch let refusal as FormRefusal {
            return .page(form(request.form, refusal.errors, nil, request))
        } catch let error as WeirError where error.code == .invalidInput {
            return .page(form(request.form, FormErrors(error, fields: Self.fields), nil, request))
        }
    }

    func form(
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ preview: MeterPreview?,
        _ request: ProductRequest
    ) -> ProductPage {
        let names = [
            "code", "displayName", "events", "aggregation", "percentile", "valueProperty", "valueWhenMissing",
            "operationProperty", "groupKeys", "filters",
        ]
        func field(_ name: String, _ label: String, _ control: Field.Control = .text, hint: String? = nil) -> Field {
            Field(name, label, control, value: sent.raw(name) ?? "", hint: hint, error: errors[name])
        }
        var aggregation = Field(
            "aggregation",
            "Aggregation",
            .choice(MeterText.aggregations),
            value: sent["aggregation"].isEmpty ? "count" : sent["aggregation"],
            error: errors["aggregation"]
        )
        aggregation.isRequired = true
        var form = PageForm(
            .post,
            request.products(.meters, "/new"),
            fields: [
                field("code", "Code", hint: "Names it in the API for good: API_CALL."),
                field("displayName", "Name", hint: "As people read it, on invoices too."),
                field("events", "Events", hint: "Names of events, with commas between several."), aggregation,
                field("valueProperty", "Property with the value", hint: "For all but count."),
                field(
                    "valueWhenMissing",
                    "Value where it is missing",
                    .number,
                    hint: "Left empty, such events do not count."
                ),
                field("percentile", "Percentile", .number, hint: "For the aggregation percentile: 95."),
                field("operationProperty", "Property that says add or remove", hint: "For unique count."),
                field(
                    "filters",
                    "Only where",
                    .area(rows: 3),
                    hint: "A property and its values in a line: region: eu, us"
                ),
                field("groupKeys", "Kept apart by", hint: "Properties with commas between: model, region."),
            ],
            buttons: [
                PageButton("Preview", .plain, name: "do", value: "preview"),
                PageButton("Create the meter", .primary, name: "do", value: "create"),
            ],
            errors: errors.others(than: names)
        )
        form.previews = "preview"
        var content: [any PageComponent] = [
            PageHeading("New meter", back: PageLink("Meters", request.products(.meters)))
        ]
        content.append(
            PageGrid(
                .halves,
                [
                    PageSection(nil, [form]),
                    PageSection("Preview", id: "preview", previewParts(preview, request)),
                ]
            )
        )
        return ProductPage("New meter", content)
    }

    private func previewParts(
        _ preview: MeterPreview?,
        _ request: ProductRequest
    ) -> [any PageComponent] {
        guard let preview else {
            return [
                EmptyState(
                    "What would it count?",
                    "Name its events and press Preview: the newest are counted as the meter would."
                )
            ]
        }
        guard !preview.rows.isEmpty else {
            return [EmptyState("No such events", "Nothing with these names was recorded lately.")]
        }
        let total = preview.total.map(request.format.number) ?? "more than can be held"
        let count = request.format.number(preview.rows.count)
        let sentence =
            preview.rows.count == 1
            ? "This 1 event would count \(total)." : "These \(count) events would count \(total)."
        return [
            PageNote(preview.counted > 0 ? .good : .warning, sentence),
            PageTable(
                "Events of the preview",
                columns: [
                    PageTable.Column("Event"), PageTable.Column("Time"), PageTable.Column("Counts", .figure),
                ],
                rows: preview.rows.map { row in
                    PageTable.Row([
                        Cell(row.event.name, detail: row.event.key), Cell(request.format.dateTime(row.event.timestamp)),
                        MeterText.cell(of: row, request.format),
                    ])
                },
                empty: EmptyState("", "")
            ),
        ]
    }
}
