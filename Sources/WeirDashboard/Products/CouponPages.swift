import WeirAPI
import WeirCore
import WeirFormats
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices

/// Coupons: what contracts may take off their invoices.
struct CouponPages: DashboardGroup {
    private static let pageSize = 50
    private static let names = [
        "code", "name", "percentOff", "amountOff", "currency", "duration", "periods", "redeemBy", "maxRedemptions",
    ]

    func register(on pages: DashboardRegistrar) {
        pages.get("/products/coupons") { request in .page(try await list(.empty, FormErrors(), request)) }
        pages.post("/products/coupons", needs: .manageProducts) { request in
            try await request.submit(
                to: request.products(.coupons),
                "The coupon '\(request.form["code"])' can be given to contracts now.",
                form: { try await list($0, $1, request) },
                {
                    let input = try Self.input(request.form)
                    _ = try await request.services.coupons.create(
                        input,
                        request.context,
                        keeping: AuditedAnswers.coupon
                    )
                }
            )
        }
        pages.post("/products/coupons/{code}/archive", needs: .manageProducts) { request in
            let code = request.parameter("code")
            return try await request.press(request.products(.coupons), "The coupon '\(code)' is archived.") {
                _ = try await request.services.coupons.archive(code, request.context, keeping: AuditedAnswers.coupon)
            }
        }
    }

    private static func input(_ form: PageQuery) throws -> CreateCoupon {
        var object = JSONObject()
        object["code"] = ProductForm.text(form["code"])
        object["name"] = ProductForm.text(form["name"])
        object["percentOff"] = ProductForm.number(form["percentOff"])
        object["amountOff"] = ProductForm.number(form["amountOff"])
        object["currency"] = ProductForm.text(form["currency"])
        object["duration"] = ProductForm.text(form["duration"])
        object["periods"] = form["duration"] == "repeating" ? ProductForm.number(form["periods"]) : nil
        object["maxRedemptions"] = ProductForm.number(form["maxRedemptions"])
        if let day = form.optional("redeemBy") { object["redeemBy"] = .string("\(day)T00:00:00Z") }
        let prices = ProductForm.words(form["prices"])
        if !prices.isEmpty { object["prices"] = .array(prices.map(JSONValue.string)) }
        return try ProductForm.read(object, CouponRequest.create)
    }

    private func list(
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) async throws -> ProductPage {
        let before = request.query.optional("before").flatMap { CouponID($0) }
        let found = try await request.services.coupons.coupons(
            in: request.workspace,
            before: before,
            limit: Self.pageSize
        )
        let coupons = found.prefix(Self.pageSize)
        let next = found.count > Self.pageSize ? coupons.last?.id.description : nil
        let table = PageTable(
            "Coupons",
            columns: [
                PageTable.Column("Coupon"), PageTable.Column("Takes off"), PageTable.Column("For"),
                PageTable.Column("Given", .figure), PageTable.Column("State"), PageTable.Column("Actions", .actions),
            ],
            rows: coupons.map { row($0, request) },
            empty: EmptyState("No coupons yet", "A coupon takes something off a contract's invoices."),
            pages: PageTable.Pages(
                first: before == nil ? nil : request.products(.coupons),
                next: next.map { OwnPath.with(request.products(.coupons), [("before", $0)]) }
            )
        )
        var content: [any PageComponent] = [PageSection(nil, [table])]
        if request.mayManageProducts {
            content.append(
                Disclosure("New coupon", .button, isOpen: !errors.isEmpty, [creation(sent, errors, request)])
            )
        }
        return request.productPage(.coupons, content)
    }

    private func row(_ coupon: CouponOffer, _ request: ProductRequest) -> PageTable.Row {
        let format = request.format
        let benefit =
            switch coupon.benefit {
            case .percent(let percent): format.local.percent(percent)
            case .amount(let amount): format.money(amount)
            }
        let duration =
            switch coupon.duration {
            case .once: "One invoice"
            case .repeating(let periods): "\(format.number(periods)) invoices"
            case .forever: "Every invoice"
            }
        let given = format.number(coupon.redemptions)
        let isOver = coupon.redeemBy.map { $0 <= request.now } ?? false
        let state = coupon.archivedAt != nil ? Badge("Archived") : isOver ? Badge("Over") : Badge("Offered", .good)
        var actions: [any PageComponent] = []
        if request.mayManageProducts, coupon.archivedAt == nil {
            actions.append(
                PageForm.button(
                    "Archive",
                    request.products(.coupons, "/\(OwnPath.encoded(coupon.code))/archive"),
                    .small
                )
            )
        }
        return PageTable.Row([
            Cell(coupon.name ?? coupon.code, detail: coupon.code), Cell(benefit),
            Cell(duration, detail: coupon.prices.map { $0.sorted().joined(separator: ", ") }),
            Cell(coupon.maximumRedemptions.map { "\(given) of \(format.number($0))" } ?? given), .badge(state),
            .parts(actions),
        ])
    }

    private func creation(
        _ sent: PageQuery,
        _ errors: FormErrors,
        _ request: ProductRequest
    ) -> PageForm {
        func field(_ name: String, _ label: String, _ control: Field.Control = .text, hint: String? = nil) -> Field {
            Field(name, label, control, value: sent[name], hint: hint, error: errors[name])
        }
        return PageForm(
            .post,
            request.products(.coupons),
            fields: [
                field("code", "Code", hint: "What contracts are given: WELCOME."), field("name", "Name"),
                field("percentOff", "Percent off", .number, hint: "Either percent, or an amount and its currency."),
                field("amountOff", "Amount off", .number), field("currency", "Currency", hint: "EUR"),
                field(
                    "duration",
                    "For",
                    .choice([
                        FieldOption("once", "One invoice"), FieldOption("repeating", "Some invoices"),
                        FieldOption("forever", "Every invoice"),
                    ])
                ),
                field("periods", "How many invoices", .number),
                field("prices", "Prices", hint: "Keys with commas between; all lines without them."),
                field("redeemBy", "Given until", .date), field("maxRedemptions", "Given at most so often", .number),
            ],
            buttons: [PageButton("Create the coupon")],
            errors: errors.others(than: Self.names)
        )
    }
}
