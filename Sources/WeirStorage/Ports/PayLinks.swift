package import WeirPrimitives

/// Makes the links by which customers pay invoices.
///
/// A link holds a secret of 128 bits or more, of which only the digest is kept, and can be revoked; each mail may have one
/// of its own. It lies below the server's public address.
package protocol PayLinks: Sendable {
    /// A link to an invoice; nil when there is no page on which it could be paid.
    func link(to invoice: InvoiceID, in workspace: WorkspaceID, at now: Timestamp) async throws(StorageError) -> String?
}

/// There is no page on which invoices could be paid.
package struct NoPayLinks: PayLinks {
    package init() {}

    package func link(
        to invoice: InvoiceID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> String? {
        nil
    }
}
