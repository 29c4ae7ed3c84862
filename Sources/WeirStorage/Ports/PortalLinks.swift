package import WeirPrimitives

/// Makes the links by which customers sign in to their portal.
///
/// A link holds a secret of 128 bits or more, of which only the digest is kept; it works once.
package protocol PortalLinks: Sendable {
    /// A link for a customer; nil when nobody has said where customers reach this server.
    func link(
        for customer: CustomerID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> String?
}

/// There is no portal.
package struct NoPortalLinks: PortalLinks {
    package init() {}

    package func link(
        for customer: CustomerID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> String? {
        nil
    }
}
