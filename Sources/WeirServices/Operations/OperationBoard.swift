import Synchronization
import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Work of the server that takes long, and how far it has come.
package struct Operation: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Events that are recorded while they come.
        case eventImport
        /// Customers, plans and contracts of another billing system are taken over.
        case systemImport
        /// All invoices that are due are finalized.
        case invoiceRun
        case eventExport
        case usageExport
        case auditExport
        /// A list of the dashboard as a file.
        case listExport
        /// What plans would have charged.
        case simulation
    }

    /// How far it has come.
    package struct Progress: Sendable, Hashable {
        /// What came of it: events that were taken, invoices that were finalized, rows that were written.
        package var count: Int
        /// What was refused of it: events that were rejected, invoices that could not be made.
        package var refused: Int
        /// What is done of the whole: bytes of a body, invoices of a run, thousandths of what an export goes through.
        package var done: Int
        /// nil when nobody knows.
        package var total: Int?

        package init(count: Int = 0, refused: Int = 0, done: Int = 0, total: Int? = nil) {
            self.count = count
            self.refused = refused
            self.done = done
            self.total = total
        }

        /// The share that is done, in thousandths; nil when the whole is not known.
        package var permille: Int? {
            guard let total, total > 0 else { return nil }
            let share = Double(max(0, min(done, total))) / Double(total) * 1000
            return Int(share)
        }
    }

    package enum State: Sendable, Hashable {
        case running
        case ended(at: Timestamp)
        /// It broke off; what was done before stays done.
        case failed(at: Timestamp)
    }

    /// Counts up from the start of the server.
    package var number: UInt64
    package var kind: Kind
    /// What it is called by whoever has begun it: the name of a file.
    package var label: String?
    package var workspace: WorkspaceID
    /// Who has asked for it.
    package var actor: AuditActor
    package var user: String?
    package var startedAt: Timestamp
    package var progress: Progress
    package var state: State
    /// Of what goes on elsewhere: by what name it tells of itself, and when it did so last.
    package var teller: Teller?

    package struct Teller: Sendable, Hashable {
        package var name: String
        package var toldAt: Timestamp
    }

    /// Its state: what goes on elsewhere and has told nothing for long has broken off.
    fileprivate func stateKnown(at now: Timestamp) -> State {
        guard state == .running, let told = teller?.toldAt,
            told.adding(seconds: OperationBoard.silenceSeconds) <= now
        else { return state }
        return .failed(at: told)
    }
}

/// What runs, and what ended lately: for those who wait for it.
///
/// It is kept in memory and is empty after a restart, because what a restart breaks off is not under way any more. It
/// holds a bounded number of entries of each workspace, so that a busy one takes nothing from the others; where there are
/// more, the oldest that have ended go first.
package final class OperationBoard: Sendable {
    /// Entries of a workspace that are kept, those that run with them.
    package static let limit = 100
    /// Entries of all workspaces that are kept; beyond it the workspace with the most gives one.
    package static let limitOfAll = 10_000
    /// What records or writes as a stream and ends sooner is not entered: nobody could have waited for it.
    package static let shortSeconds: Int64 = 2
    /// What goes on elsewhere and has told nothing for so long has broken off.
    package static let silenceSeconds: Int64 = 60

    private struct Content {
        var last: UInt64 = 0
        /// The oldest first; none without any.
        var operations: [WorkspaceID: [Operation]] = [:]
        /// Where the entries of all workspaces are, by their numbers.
        var workspaces: [UInt64: WorkspaceID] = [:]

        mutating func append(_ operation: Operation) {
            let now = operation.startedAt
            if operations[operation.workspace, default: []].count >= OperationBoard.limit {
                remove(from: operation.workspace, at: now)
            }
            if workspaces.count >= OperationBoard.limitOfAll,
                let largest = operations.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })?.key
            {
                remove(from: largest, at: now)
            }
            operations[operation.workspace, default: []].append(operation)
            workspaces[operation.number] = operation.workspace
        }

        /// Removes the oldest that is over, or else the oldest.
        private mutating func remove(from workspace: WorkspaceID, at now: Timestamp) {
            guard let own = operations[workspace], !own.isEmpty else { return }
            let place = own.firstIndex { $0.stateKnown(at: now) != .running } ?? 0
            operations[workspace] = own.count == 1 ? nil : Array(own[..<place] + own[(place + 1)...])
            workspaces[own[place].number] = nil
        }
    }

    private let content = Mutex(Content())

    package init() {}

    /// Notes the start of something; returns its number.
    package func begin(
        _ kind: Operation.Kind,
        label: String? = nil,
        _ context: CallContext,
        total: Int? = nil
    ) -> UInt64 {
        content.withLock { Self.begin(kind, label: label, context, Operation.Progress(total: total), in: &$0) }
    }

    private static func begin(
        _ kind: Operation.Kind,
        label: String? = nil,
        _ context: CallContext,
        _ progress: Operation.Progress,
        in content: inout Content
    ) -> UInt64 {
        content.last += 1
        content.append(
            Operation(
                number: content.last,
                kind: kind,
                label: label,
                workspace: context.workspace,
                actor: context.actor,
                user: context.user,
                startedAt: context.now,
                progress: progress,
                state: .running
            )
        )
        return content.last
    }

    /// Notes how far something has come that goes on elsewhere, such as an import by the command line; it begins with the
    /// first time that it is told of.
    ///
    /// - Parameters:
    ///   - name: Tells it from all others of the workspace.
    ///   - kind: What it is.
    ///   - label: What people call it.
    ///   - progress: How far it has come.
    ///   - isWhole: Whether it has ended well, or broke off; nil while it goes on.
    ///   - context: Who tells, and when.
    package func tell(
        _ name: String,
        _ kind: Operation.Kind,
        label: String?,
        _ progress: Operation.Progress,
        isWhole: Bool?,
        _ context: CallContext
    ) {
        content.withLock { content in
            let known = content.operations[context.workspace]?.last { $0.teller?.name == name }
            // What has ended was told of last by what came first.
            if let known, known.state != .running { return }
            let number = known?.number ?? Self.begin(kind, context, progress, in: &content)
            Self.change(number, of: context.workspace, in: &content) { operation in
                operation.label = label
                operation.progress = progress
                operation.teller = Operation.Teller(name: name, toldAt: context.now)
                operation.state =
                    switch isWhole {
                    case nil: .running
                    case true?: .ended(at: context.now)
                    case false?: .failed(at: context.now)
                    }
            }
        }
    }

    /// Notes how far it has come.
    package func report(_ number: UInt64, _ progress: Operation.Progress) {
        change(number) { $0.progress = progress }
    }

    /// Notes that it has ended, or broke off; once only.
    package func end(_ number: UInt64, isWhole: Bool, at now: Timestamp) {
        change(number) { operation in
            guard operation.state == .running else { return }
            operation.state = isWhole ? .ended(at: now) : .failed(at: now)
        }
    }

    /// What runs and what ended in a workspace, the newest first.
    package func operations(of workspace: WorkspaceID, at now: Timestamp) -> [Operation] {
        let all = content.withLock { content in content.operations[workspace] ?? [] }
        return all.reversed().map { operation in
            var operation = operation
            operation.state = operation.stateKnown(at: now)
            return operation
        }
    }

    private func change(_ number: UInt64, _ change: (inout Operation) -> Void) {
        content.withLock { content in
            guard let workspace = content.workspaces[number] else { return }
            Self.change(number, of: workspace, in: &content, change)
        }
    }

    private static func change(
        _ number: UInt64,
        of workspace: WorkspaceID,
        in content: inout Content,
        _ change: (inout Operation) -> Void
    ) {
        guard let index = content.operations[workspace]?.lastIndex(where: { $0.number == number }) else { return }
        change(&content.operations[workspace, default: []][index])
    }
}
