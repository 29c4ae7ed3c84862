package import WeirCore
package import WeirPrimitives
import WeirStorage

extension Job {
    /// A new job whose id follows from its key and the instant of its making.
    ///
    /// `now`: In the job's time.
    package init(
        of workspace: WorkspaceID,
        _ kind: JobKind,
        subject: String,
        period: String,
        customer: Customer? = nil,
        dueAt: Timestamp,
        now: Timestamp
    ) {
        let key = [workspace.description, kind.rawValue, subject, period].joined(separator: "\n")
        let digest = Digest.sha256(Array(key.utf8)).prefix(16).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        self.init(
            id: IDGenerator { digest }.make(at: now),
            workspace: workspace,
            kind: kind,
            subject: subject,
            period: period,
            customer: customer?.id,
            testClock: customer?.testClock,
            dueAt: dueAt,
            createdAt: now
        )
    }
}
