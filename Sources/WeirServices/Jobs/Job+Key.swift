package import WeirCore
package import WeirPrimitives
import WeirStorage

extension Job {
    /// A new job whose id follows from its key and the instant of its making.
    ///
    /// Jobs of one instant stand in the order in which what they are about was made: so numbers of invoices that are due
    /// together do not depend on chance.
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
            id: JobID(
                at: now,
                count: Self.place(of: subject) ?? UInt32(truncatingIfNeeded: digest >> 48),
                random: digest
            ),
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

    /// The count in the id that a subject names, with whatever stands around it: `inv_…/delivery`.
    private static func place(of subject: String) -> UInt32? {
        for part in subject.split(separator: "/") {
            guard let id = part.split(separator: "_").last, let value = Base32.decode(id.utf8) else { continue }
            return UInt32(truncatingIfNeeded: value >> 48)
        }
        return nil
    }
}
