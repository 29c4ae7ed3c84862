import Synchronization
import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Work of the server that takes long, and how far it has come.
package struct Operation: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Events that are recorded while they come.
        case eventImport
        /// All invoices that are due are finalized.
        case invoiceRun
        case eventExport
        case usageExport
        case auditExport
        /// What plans would have charged.
        case simulation
    }

    /// How far it has come.
    package struct Progress: Sendable, Hashable {
        /// What came of it: events that were taken, invoices that were finalized, rows that were written.
        package var count: Int
        /// What was refused of it: events that were rejected, invoices that could not be made.
        package var refused: Int
        /// What is done of the whole: bytes of a body, invoices of a run.
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
}

/// What runs, and what ended lately: for those who wait for it.
///
/// It is kept in memory and is empty after a restart, because what a restart breaks off is not under way any more. It
/// holds a bounded number of entries; where there are more, the oldest that have ended go first.
package final class OperationBoard: Sendable {
    /// Entries that are kept, those that run with them.
    package static let limit = 200
    /// What goes on elsewhere and has told nothing for so long has broken off.
    package static let silenceSeconds: Int64 = 60

    private struct Content {
        var last: UInt64 = 0
        /// The oldest first.
        var operations: [Operation] = []
    }

    private let content = Mutex(Content())

    package init() {}

    /// Notes the start of something; returns its number.
    package func begin(_ kind: Operation.Kind, _ context: CallContext, total: Int? = nil) -> UInt64 {
        content.withLock { Self.begin(kind, context, Operation.Progress(total: total), in: &$0) }
    }

    private static func begin(
        _ kind: Operation.Kind,
        _ context: CallContext,
        _ progress: Operation.Progress,
        in content: inout Content
    ) -> UInt64 {
        content.last += 1
        if content.operations.count >= limit {
            let ended = content.operations.firstIndex { $0.state != .running }
            content.operations.remove(at: ended ?? 0)
        }
        content.operations.append(
            Operation(
                number: content.last,
                kind: kind,
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
            let known = content.operations.lastIndex { $0.teller?.name == name && $0.workspace == context.workspace }
            // What has ended was told of last by what came first.
            if let known, content.operations[known].state != .running { return }
            if known == nil { _ = Self.begin(kind, context, progress, in: &content) }
            let index = known ?? content.operations.count - 1
            content.operations[index].label = label
            content.operations[index].progress = progress
            content.operations[index].teller = Operation.Teller(name: name, toldAt: context.now)
            content.operations[index].state =
                switch isWhole {
                case nil: .running
                case true?: .ended(at: context.now)
                case false?: .failed(at: context.now)
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
        let all = content.withLock { content in content.operations.filter { $0.workspace == workspace } }
        return all.reversed().map { operation in
            var operation = operation
            if operation.state == .running, let told = operation.teller?.toldAt,
                told.adding(seconds: Self.silenceSeconds) <= now
            {
                operation.state = .failed(at: told)
            }
            return operation
        }
    }

    private func change(_ number: UInt64, _ change: (inout Operation) -> Void) {
        content.withLock { content in
            guard let index = content.operations.lastIndex(where: { $0.number == number }) else { return }
            change(&content.operations[index])
        }
    }
}
