package import WeirPrimitives

/// Keeps who is signed in to the portal, and the links that sign in.
package protocol PortalStore: Sendable {
    func savePortalLink(_ link: PortalLink) async throws(StorageError)

    /// A link that still works; nil for one that is unknown, used or expired.
    func portalLink(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> PortalLink?

    /// Uses a link up, and stores the session that `make` makes of it, in one transaction.
    ///
    /// - Returns: nil when the link does not work, or not any more.
    func redeemPortalLink(
        digest: [UInt8],
        at now: Timestamp,
        _ make: @escaping @Sendable (PortalLink) -> PortalSession
    ) async throws(StorageError) -> PortalSession?

    /// Puts mails with links into the outbox, and lets go links and sessions that have expired.
    ///
    /// One write whether there are mails or not, so that nobody learns from its time whose address is known.
    func requestPortalLinks(_ mails: [OutboxMail], at now: Timestamp) async throws(StorageError)

    func savePortalSession(_ session: PortalSession) async throws(StorageError)

    /// A session that lasts; nil for one that is unknown, ended or expired.
    func portalSession(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> PortalSession?

    /// Ends a session; one that is not there is passed over.
    func endPortalSession(digest: [UInt8]) async throws(StorageError)
}
