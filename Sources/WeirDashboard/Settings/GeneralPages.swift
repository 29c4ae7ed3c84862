import WeirCore
import WeirPages
import WeirPrimitives
import WeirServices

/// What holds for the workspace as a whole, and of what it warns.
struct GeneralPages: DashboardGroup {
    func register(on pages: DashboardRegistrar) {
        pages.get(SettingsTab.general.path) { request in general(request, General(request.policy.settings)) }
        pages.post(SettingsTab.general.path, needs: .manageSettings) { request in
            let typed = General(request.form)
            do {
                _ = try await request.services.settings.update(typed.input(request.policy.settings), request.context)
            } catch let error as WeirError where error.code == .invalidInput || error.code == .notFound {
                return general(request, typed, FormErrors(error))
            }
            return .redirect(request.path(SettingsTab.general.path), Flash(.good, "The settings hold from now on."))
        }
        pages.get(SettingsTab.alerts.path) { request in alerts(request, Alerts(request.policy.settings)) }
        pages.post(SettingsTab.alerts.path, needs: .manageSettings) { request in
            let typed = Alerts(request.form)
            var errors = FormErrors()
            guard let input = typed.input(&errors) else { return alerts(request, typed, errors) }
            do {
                _ = try await request.services.settings.update(input, request.context)
            } catch let error as WeirError where error.code == .invalidInput {
                return alerts(request, typed, FormErrors(error))
            }
            return .redirect(request.path(SettingsTab.alerts.path), Flash(.good, "Alerts follow this from now on."))
        }
    }

    // MARK: General

    private struct General {
        var timeZone: String
        var defaultPlan: String
        var legalName: String
        var taxID: String
        var numberPrefix: String
        var graceHours: String

        init(_ settings: WorkspaceSettings) {
            timeZone = settings.timeZone
            defaultPlan = settings.defaultPlan?.text ?? ""
            legalName = settings.seller.legalName ?? ""
            taxID = settings.seller.taxID ?? ""
            numberPrefix = settings.seller.numberPrefix ?? ""
            graceHours = "\(settings.gracePeriodHours)"
        }

        init(_ form: PageQuery) {
            timeZone = form["timeZone"]
            defaultPlan = form["defaultPlan"]
            legalName = form["legalName"]
            taxID = form["taxId"]
            numberPrefix = form["numberPrefix"]
            graceHours = form["gracePeriodHours"]
        }

        func input(_ present: WorkspaceSettings) throws -> UpdateSettings {
            var input = UpdateSettings()
            var issues: [RequestIssue] = []
            input.timeZone = timeZone.isEmpty ? .clear : .set(timeZone)
            if defaultPlan.isEmpty {
                input.defaultPlan = .clear
            } else if let key = PlanKey(defaultPlan) {
                input.defaultPlan = .set(key)
            } else {
                issues.append(RequestIssue("defaultPlan", .invalidFormat, "This is no plan's key."))
            }
            if let hours = Int(graceHours), (0...168).contains(hours) {
                input.gracePeriodHours = .set(hours)
            } else {
                issues.append(RequestIssue("gracePeriodHours", .outOfRange, "Give hours from 0 to 168."))
            }
            if numberPrefix.utf8.count > 20 {
                issues.append(RequestIssue("numberPrefix", .outOfRange, "At most 20 characters."))
            }
            var seller = SellerChanges()
            seller.legalName = legalName.isEmpty ? .clear : .set(legalName)
            seller.taxID = taxID.isEmpty ? .clear : .set(taxID)
            seller.numberPrefix = numberPrefix.isEmpty ? .clear : .set(numberPrefix)
            input.seller = .set(seller)
            guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
            return input
        }
    }

    private func general(
        _ request: PageRequest<DashboardVisitor>,
        _ typed: General,
        _ errors: FormErrors = FormErrors()
    ) -> PageAnswer {
        let current: [Plan] = request.policy.plans.values.map { $0.plan }.filter { $0.archivedAt == nil }
        let plans: [FieldOption] = current.sorted { $0.terms.name < $1.terms.name }
            .map { FieldOption($0.key.text, $0.terms.name) }
        let fields: [any PageComponent] = [
            Field(
                "timeZone",
                "Time zone",
                value: typed.timeZone,
                hint: "An IANA name, such as Europe/Berlin. Dates and periods of the workspace follow it.",
                error: errors["timeZone"],
                isRequired: true
            ),
            Field(
                "defaultPlan",
                "Default plan",
                .choice([FieldOption("", "None")] + plans),
                value: typed.defaultPlan,
                hint: "What customers have who subscribe to nothing.",
                error: errors["defaultPlan"]
            ),
            Field("legalName", "Seller's name on invoices", value: typed.legalName, error: errors["seller.legalName"]),
            Field("taxId", "Seller's tax id", value: typed.taxID, error: errors["seller.taxId"]),
            Field(
                "numberPrefix",
                "Prefix of invoice numbers",
                value: typed.numberPrefix,
                hint: "Such as INV-. It holds for invoices from now on.",
                error: errors["numberPrefix"] ?? errors["seller.numberPrefix"]
            ),
            Field(
                "gracePeriodHours",
                "Hours before an invoice is finalized",
                .number,
                value: typed.graceHours,
                hint: "After the end of a period, for usage that comes late.",
                error: errors["gracePeriodHours"]
            ),
        ]
        let names = ["timeZone", "defaultPlan", "numberPrefix", "gracePeriodHours"]
        let content: any PageComponent =
            request.may(.manageSettings)
            ? PageForm(
                .post,
                request.path(SettingsTab.general.path),
                fields: fields,
                buttons: [PageButton("Save")],
                errors: errors.others(than: names)
            )
            : Definitions([
                ("Time zone", Cell(typed.timeZone)), ("Default plan", Cell(typed.defaultPlan.orNone)),
                ("Seller's name on invoices", Cell(typed.legalName.orNone)),
                ("Seller's tax id", Cell(typed.taxID.orNone)),
                ("Prefix of invoice numbers", Cell(typed.numberPrefix.orNone)),
                ("Hours before an invoice is finalized", Cell(typed.graceHours)),
            ])
        let workspace = request.visitor.workspace
        return SettingsTab.general.page(
            request,
            [
                PageSection(
                    "Workspace",
                    [
                        Definitions([
                            ("Name", Cell(workspace.name)),
                            ("Created", Cell(request.format.date(workspace.createdAt))),
                            ("Id", Cell(workspace.id.description, isCode: true)),
                        ])
                    ]
                ),
                PageSection("Workspace settings", [content]),
            ],
            isInvalid: !errors.isEmpty
        )
    }

    // MARK: Alerts

    private struct Alerts {
        var thresholds: String
        var reminders: String

        init(_ settings: WorkspaceSettings) {
            thresholds = settings.alertThresholdsPercent.map { "\($0)" }.joined(separator: ", ")
            reminders = settings.reminderDays.map { "\($0)" }.joined(separator: ", ")
        }

        init(_ form: PageQuery) {
            thresholds = form["thresholds"]
            reminders = form["reminders"]
        }

        func input(_ errors: inout FormErrors) -> UpdateSettings? {
            var input = UpdateSettings()
            if let values = Self.numbers(thresholds, 1...1000, most: 10) {
                input.alertThresholdsPercent = .set(values)
            } else {
                errors["thresholds"] = "Give up to ten whole percentages from 1 to 1000, with commas between them."
            }
            if let values = Self.numbers(reminders, -365...365, most: 10) {
                input.reminderDays = .set(values)
            } else {
                errors["reminders"] = "Give up to ten whole numbers of days, with commas between them."
            }
            return errors.isEmpty ? input : nil
        }

        private static func numbers(_ text: String, _ range: ClosedRange<Int>, most: Int) -> [Int]? {
            let parts = text.split(whereSeparator: { $0 == "," || $0 == " " })
            let numbers = parts.compactMap { Int($0) }
            guard numbers.count == parts.count, numbers.allSatisfy(range.contains), numbers.count <= most else {
                return nil
            }
            return Set(numbers).sorted()
        }
    }

    private func alerts(
        _ request: PageRequest<DashboardVisitor>,
        _ typed: Alerts,
        _ errors: FormErrors = FormErrors()
    ) -> PageAnswer {
        let content: any PageComponent =
            request.may(.manageSettings)
            ? PageForm(
                .post,
                request.path(SettingsTab.alerts.path),
                fields: [
                    Field(
                        "thresholds",
                        "Tell when usage reaches, in percent of the limit",
                        value: typed.thresholds,
                        hint: "Such as 80, 100. Customers get a mail, your endpoints an event.",
                        error: errors["thresholds"] ?? errors["alertThresholdsPercent"]
                    ),
                    Field(
                        "reminders",
                        "Remind of unpaid invoices, in days after the due date",
                        value: typed.reminders,
                        hint: "Such as -3, 1, 7; below zero is before.",
                        error: errors["reminders"] ?? errors["reminderDays"]
                    ),
                ],
                buttons: [PageButton("Save")],
                errors: errors.others(
                    than: ["thresholds", "reminders", "alertThresholdsPercent", "reminderDays"]
                )
            )
            : Definitions([
                ("Tells at, in percent", Cell(typed.thresholds.orNone)),
                ("Reminds after days", Cell(typed.reminders.orNone)),
            ])
        return SettingsTab.alerts.page(
            request,
            [PageSection("When somebody is told", [content])],
            isInvalid: !errors.isEmpty
        )
    }
}

extension String {
    /// A dash for nothing.
    var orNone: String { isEmpty ? "–" : self }
}
