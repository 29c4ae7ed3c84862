import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// `/activity`: what runs long and how far it has come, what ended lately, and the server's own jobs that somebody should
/// look at.
struct ActivityPages: DashboardGroup {
    private static let path = "/activity"
    private static let refreshSeconds = 2
    private static let shownEnded = 50
    private static let shownJobs = 50

    func register(on pages: DashboardRegistrar) {
        pages.get(Self.path) { request in try await page(request) }
        pages.post(Self.path + "/{id}/retry", needs: .manageSettings) { request in
            let id = try request.identifier(as: JobID.self)
            return try await request.press(request.path(Self.path), "The job runs again.") {
                _ = try await request.services.jobs.retry(id, request.context, keeping: PageKeeping.job)
            }
        }
    }

    /// What runs now, for other pages; nil when nothing does.
    static func running(_ request: PageRequest<DashboardVisitor>) -> (any PageComponent)? {
        let running = request.services.operations.operations(of: request.workspace, at: request.now)
            .filter { $0.state == .running }
        guard !running.isEmpty else { return nil }
        return PageSection(
            "Under way",
            id: "running",
            actions: [PageButton("Activity", href: request.path(path), .small)],
            refreshSeconds: refreshSeconds,
            running.prefix(3).map { bar($0, request) }
        )
    }

    // MARK: Page

    private func page(_ request: PageRequest<DashboardVisitor>) async throws -> PageAnswer {
        let all = request.services.operations.operations(of: request.workspace, at: request.now)
        let running = all.filter { $0.state == .running }
        let ended = all.filter { $0.state != .running }.prefix(Self.shownEnded)
        let jobs = try await request.services.jobs.jobs(
            JobFilter(standings: [.failed, .open], dueBy: request.now),
            before: nil,
            limit: Self.shownJobs,
            context: request.context
        )
        return .page(
            Page(
                "Activity",
                [
                    PageHeading(
                        "Activity",
                        subtitle: "Imports, invoice runs and exports, and what the server does by itself"
                    ),
                    PageSection(
                        "Under way",
                        hint:
                            "It goes on without this page. Without a script, load the page again to see how far it is.",
                        id: "running",
                        refreshSeconds: Self.refreshSeconds,
                        running.isEmpty
                            ? [
                                EmptyState(
                                    "Nothing runs",
                                    "Imports, invoice runs and exports stand here while they run, those of 'weir events import' "
                                        + "and 'weir import' on other machines too."
                                )
                            ] : running.map { Self.bar($0, request) }
                    ),
                    PageSection(
                        "Ended",
                        hint: "Since the server was started, for it is not stored; the newest first.",
                        id: "ended",
                        refreshSeconds: running.isEmpty ? nil : Self.refreshSeconds,
                        [table(Array(ended), request)]
                    ),
                    PageSection(
                        "Jobs",
                        hint: "What the server should have done by now, and what it has given up.",
                        [table(jobs, request)]
                    ),
                ]
            )
        )
    }

    /// How far something has come.
    private static func bar(_ operation: Operation, _ request: PageRequest<DashboardVisitor>) -> any PageComponent {
        let format = request.format
        let progress = operation.progress
        var details = ["since \(format.exact(operation.startedAt))", "by \(who(operation))"]
        if progress.refused > 0 {
            details.insert("\(format.number(progress.refused)) \(operation.kind.refusedWords)", at: 0)
        }
        return ProgressBar(
            operation.shownLabel,
            counted(operation, format),
            permille: progress.permille,
            tone: progress.refused > 0 ? .warning : .info,
            detail: details.joined(separator: " · ")
        )
    }

    /// `1,200 events, 45%`.
    private static func counted(_ operation: Operation, _ format: PageFormat) -> String {
        let progress = operation.progress
        let count = "\(format.number(progress.count)) \(operation.kind.countedWords(progress.count))"
        return progress.permille.map { "\(count), \($0 / 10)%" } ?? count
    }

    private static func who(_ operation: Operation) -> String {
        operation.user.map { "\($0) (\(AuditTrail.actor(operation.actor)))" } ?? AuditTrail.actor(operation.actor)
    }

    private func table(_ ended: [Operation], _ request: PageRequest<DashboardVisitor>) -> PageTable {
        let format = request.format
        return PageTable(
            "What ended",
            columns: [
                .init("What"), .init("State"), .init("Result", .figure), .init("Refused", .figure),
                .init("Started"), .init("Took", .figure),
            ],
            rows: ended.map { operation in
                let end: Timestamp
                let badge: Badge
                switch operation.state {
                case .running: (end, badge) = (request.now, Badge("Runs", .info))
                case .ended(let at): (end, badge) = (at, Badge("Done", .good))
                case .failed(let at): (end, badge) = (at, Badge("Broke off", .bad))
                }
                let progress = operation.progress
                return PageTable.Row([
                    Cell(operation.shownLabel, detail: "by \(Self.who(operation))"),
                    .badge(badge),
                    Cell("\(format.number(progress.count)) \(operation.kind.countedWords(progress.count))"),
                    Cell(progress.refused == 0 ? "–" : format.number(progress.refused)),
                    Cell(format.exact(operation.startedAt)),
                    Cell(Self.duration(end.milliseconds - operation.startedAt.milliseconds, format)),
                ])
            },
            empty: EmptyState(
                "Nothing since the server was started",
                "What came of imports, invoice runs and exports before that stands in the audit trail and in the lists of "
                    + "events and invoices.",
                action: PageButton("Invoices", href: request.path("/invoices"))
            )
        )
    }

    private static func duration(_ milliseconds: Int64, _ format: PageFormat) -> String {
        let seconds = max(0, milliseconds) / 1000
        if seconds < 1 { return "under 1 s" }
        if seconds < 120 { return "\(seconds) s" }
        if seconds < 7200 { return "\(seconds / 60) min" }
        return "\(format.number(Int(seconds / 3600))) h"
    }

    // MARK: Jobs

    private func table(_ jobs: [ListedJob], _ request: PageRequest<DashboardVisitor>) -> PageTable {
        let mayRetry = request.may(.manageSettings)
        let columns: [PageTable.Column] = [
            .init("Job"), .init("State"), .init("Due"), .init("Attempts", .figure), .init("What went wrong"),
        ]
        return PageTable(
            "Jobs",
            columns: mayRetry ? columns + [PageTable.Column("Actions", .actions)] : columns,
            rows: jobs.prefix(Self.shownJobs).map { listed in
                let job = listed.job
                var cells = [
                    Cell(
                        job.kind.rawValue.replacing("_", with: " ").capitalizedFirst,
                        detail: job.id.description,
                        href: job.customer.map { request.path("/customers/\($0)") }
                    ),
                    Cell.badge(Self.badge(listed.state)),
                    Cell(request.format.exact(job.dueAt)),
                    Cell(request.format.number(job.attempts)),
                    Cell(job.failure?.message ?? "–"),
                ]
                if mayRetry {
                    let isRetried = listed.state == .failed || listed.state == .retrying
                    let address = request.path("\(Self.path)/\(job.id)/retry")
                    cells.append(.parts(isRetried ? [PageForm.button("Run again", address, .small)] : []))
                }
                return PageTable.Row(cells)
            },
            empty: EmptyState("No job waits", "What the server does by itself is done as far as its time has come.")
        )
    }

    private static func badge(_ state: JobState) -> Badge {
        switch state {
        case .waiting: Badge("Waits", .plain)
        case .due: Badge("Due", .info)
        case .running: Badge("Runs", .info)
        case .retrying: Badge("Tried again", .warning)
        case .failed: Badge("Given up", .bad)
        case .done: Badge("Done", .good)
        }
    }
}

extension Operation {
    /// `Import of events: calls.csv`.
    fileprivate var shownLabel: String { label.map { "\(kind.label): \($0)" } ?? kind.label }
}

extension Operation.Kind {
    fileprivate var label: String {
        switch self {
        case .eventImport: "Import of events"
        case .systemImport: "Import"
        case .invoiceRun: "Invoice run"
        case .eventExport: "Export of events"
        case .usageExport: "Export of usage"
        case .auditExport: "Export of the audit trail"
        case .listExport: "Export of a list"
        case .simulation: "Simulation of plans"
        }
    }

    /// What is counted.
    fileprivate func countedWords(_ count: Int) -> String {
        let isOne = count == 1
        switch self {
        case .eventImport: return isOne ? "event" : "events"
        case .systemImport: return isOne ? "record" : "records"
        case .invoiceRun: return isOne ? "invoice" : "invoices"
        case .eventExport, .usageExport, .auditExport, .listExport, .simulation: return isOne ? "row" : "rows"
        }
    }

    /// What is refused of it.
    fileprivate var refusedWords: String {
        switch self {
        case .eventImport: "rejected"
        case .systemImport: "refused"
        case .invoiceRun: "could not be made"
        case .eventExport, .usageExport, .auditExport, .listExport, .simulation: "left out"
        }
    }
}
