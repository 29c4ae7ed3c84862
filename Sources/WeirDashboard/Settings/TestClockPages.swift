import HTTPTypes
import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// Clocks of test workspaces: make, move, and see what that did.
struct TestClockPages: DashboardGroup {
    private static let path = SettingsTab.clocks.path
    private static let shown = 100

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in
            // Live customers live in real time.
            guard request.visitor.workspace.mode == .test else { throw PageNotFound() }
            return try await list(request)
        }
        pages.post(Self.path, needs: .manageSettings) { request in
            var errors = FormErrors()
            guard let at = Self.instant(request.form["at"], request.visitor.zone) else {
                errors["at"] = "Give a date such as 2026-02-01, or a date and a time such as 2026-02-01 14:00."
                return try await list(request, errors)
            }
            let clock = try await request.services.testClocks.create(
                name: request.form.optional("name").map { String($0.prefix(200)) },
                at: at,
                request.context
            )
            return .redirect(
                request.path("\(Self.path)/\(clock.id)"),
                Flash(.good, "Customers that are made with the clock live in its time.")
            )
        }
        pages.get(Self.path + "/{id}") { request in
            let clock = try await request.services.testClocks.clock(
                try request.identifier(),
                context: request.context
            )
            return one(clock, request)
        }
        pages.post(Self.path + "/{id}/advance", needs: .manageSettings) { request in
            let clocks = request.services.testClocks
            let id = try request.identifier(as: TestClockID.self)
            let clock = try await clocks.clock(id, context: request.context)
            var errors = FormErrors()
            guard let target = Self.target(request, clock) else {
                errors["to"] = "Give a date such as 2026-02-01, or a date and a time such as 2026-02-01 14:00."
                return one(clock, request, errors)
            }
            do {
                // Not a redirect: what happened is shown by this answer.
                let advance = try await clocks.advance(id, to: target, request.context)
                return one(advance.clock, request, errors, advance)
            } catch let error as WeirError where error.code == .invalidInput || error.code == .conflict {
                return one(clock, request, FormErrors(general: [error.message]))
            }
        }
        pages.post(Self.path + "/{id}/delete", needs: .manageSettings) { request in
            _ = try await request.services.testClocks.delete(
                try request.identifier(as: TestClockID.self),
                request.context
            )
            return .redirect(request.path(Self.path), Flash(.good, "The clock is gone."))
        }
    }

    /// A date, or a date and a time, by the workspace's clock.
    private static func instant(_ text: String, _ zone: Zone) -> Timestamp? {
        if let date = LocalDate(text) { return zone.startOfDay(date) }
        if let instant = Timestamp(iso8601: text) { return instant }
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard parts.count == 2, let date = LocalDate(parts[0]) else { return nil }
        let digits = parts[1].split(separator: ":").compactMap { Int($0) }
        guard digits.count == 2, (0...23).contains(digits[0]), (0...59).contains(digits[1]) else { return nil }
        let time = LocalDateTime(date: date, millisecondOfDay: (digits[0] * 60 + digits[1]) * 60_000)
        return zone.instant(of: time)
    }

    private static func target(_ request: PageRequest<DashboardVisitor>, _ clock: TestClock) -> Timestamp? {
        let zone = request.visitor.zone
        switch request.form["by"] {
        case "day": return zone.adding(.day, to: clock.now)
        case "week": return zone.adding(.week, to: clock.now)
        case "month": return zone.adding(.month, to: clock.now)
        case _: return instant(request.form["to"], zone)
        }
    }

    // MARK: All

    private func list(
        _ request: PageRequest<DashboardVisitor>,
        _ errors: FormErrors = FormErrors()
    ) async throws -> PageAnswer {
        let clocks = try await request.services.testClocks.clocks(
            before: nil,
            limit: Self.shown,
            context: request.context
        )
        var content: [any PageComponent] = [
            PageSection([
                PageTable(
                    "Test clocks",
                    columns: [.init("Clock"), .init("Stands at"), .init("Created")],
                    rows: clocks.prefix(Self.shown).map { clock in
                        PageTable.Row([
                            Cell(
                                clock.name ?? clock.id.description,
                                href: request.path("\(Self.path)/\(clock.id)")
                            ),
                            Cell(request.format.dateTime(clock.now)),
                            Cell(request.format.date(clock.createdAt)),
                        ])
                    },
                    empty: EmptyState(
                        "No test clocks",
                        "Customers that are made with a clock live in its time: periods end and invoices fall due when you move it."
                    )
                )
            ])
        ]
        if request.may(.manageSettings) {
            content.append(
                PageSection(
                    "New clock",
                    [
                        PageForm(
                            .post,
                            request.path(Self.path),
                            fields: [
                                Field("name", "Name", value: request.form["name"]),
                                Field(
                                    "at",
                                    "Stands at",
                                    value: request.form.optional("at")
                                        ?? request.visitor.zone.localDate(at: request.now).description,
                                    hint: "A date, or a date and a time.",
                                    error: errors["at"],
                                    isRequired: true
                                ),
                            ],
                            buttons: [PageButton("Create the clock")]
                        )
                    ]
                )
            )
        }
        return SettingsTab.clocks.page(request, content, isInvalid: !errors.isEmpty)
    }

    // MARK: One

    private func one(
        _ clock: TestClock,
        _ request: PageRequest<DashboardVisitor>,
        _ errors: FormErrors = FormErrors(),
        _ advance: TestClockAdvance? = nil
    ) -> PageAnswer {
        let path = request.path("\(Self.path)/\(clock.id)")
        var content: [any PageComponent] = [
            PageHeading(
                clock.name ?? "Test clock",
                subtitle: "Stands at \(request.format.dateTime(clock.now))",
                back: PageLink("Test clocks", request.path(Self.path))
            )
        ]
        if let advance { content.append(report(advance, request)) }
        if request.may(.manageSettings) {
            content.append(
                PageSection(
                    "Move it forward",
                    hint: "Everything of its customers that falls due on the way happens, in order.",
                    [
                        PageForm(
                            .post,
                            path + "/advance",
                            fields: [
                                Field(
                                    "to",
                                    "To",
                                    value: request.form["to"],
                                    hint: "A date, or a date and a time.",
                                    error: errors["to"],
                                    placeholder: "2026-02-01 14:00"
                                )
                            ],
                            buttons: [
                                PageButton("Move"), PageButton("+ 1 day", .plain, name: "by", value: "day"),
                                PageButton("+ 1 week", .plain, name: "by", value: "week"),
                                PageButton("+ 1 month", .plain, name: "by", value: "month"),
                            ],
                            errors: errors.general
                        )
                    ]
                )
            )
            content.append(
                Disclosure(
                    "Delete",
                    .danger,
                    [
                        PageText("A clock by which customers live cannot be deleted."),
                        PageForm.button("Delete the clock", path + "/delete", .danger),
                    ]
                )
            )
        }
        return .page(
            Page("Test clock", status: errors.isEmpty ? .ok : .unprocessableContent, content)
        )
    }

    private func report(
        _ advance: TestClockAdvance,
        _ request: PageRequest<DashboardVisitor>
    ) -> any PageComponent {
        let entries = advance.runs.prefix(200).map { run in
            let (text, tone): (String, PageTone) =
                switch run.outcome {
                case .done(let report): (report.text, .good)
                case .failed: ("It failed; see the jobs.", .bad)
                case .taken, .interrupted: ("It was taken over by another run.", .warning)
                }
            return Timeline.Entry(
                run.job.kind.rawValue.replacing("_", with: " ").capitalizedFirst,
                at: run.at,
                text: text,
                tone: tone
            )
        }
        var content: [any PageComponent] = []
        if !advance.isComplete {
            content.append(
                PageNote(.warning, "There was more to do than one move does. Move it once more to go on from here.")
            )
        }
        content.append(
            entries.isEmpty ? PageText("Nothing fell due on the way.", .hint) as any PageComponent : Timeline(entries)
        )
        return PageSection("What happened", content)
    }
}
