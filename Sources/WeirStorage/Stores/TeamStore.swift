package import WeirCore
package import WeirPrimitives

/// Keeps who runs the installation, who of them is signed in, and the links that sign in.
package protocol TeamStore: Sendable {
    /// Everyone who is not removed, oldest first.
    func teamMembers() async throws(StorageError) -> [TeamMember]

    /// A member, removed ones too.
    func teamMember(_ id: TeamMemberID) async throws(StorageError) -> TeamMember?

    /// Who has an address, in lower case, and is not removed.
    func teamMember(email: String) async throws(StorageError) -> TeamMember?

    /// Stores a member who is invited, with the link to be handed on.
    ///
    /// - Throws: ``StorageError/duplicate(_:)`` of `teamMemberEmail`.
    func createTeamMember(_ member: TeamMember, link: TeamLink, record: CommandRecord) async throws(StorageError)

    /// Stores a change of a member; one who is removed has no sessions and no links any more.
    ///
    /// `endsSessions`: All of the member's sessions but the one of a digest end.
    ///
    /// - Throws: ``StorageError/conflict`` when the member was changed meanwhile, ``StorageError/inUse(_:)`` when no owner
    ///   would be left who has joined.
    func saveTeamMember(
        _ member: TeamMember,
        endsSessions: TeamSessionEnd,
        record: CommandRecord
    ) async throws(StorageError)

    func saveTeamLink(_ link: TeamLink) async throws(StorageError)

    /// A link that still works; nil for one that is unknown, used or expired.
    func teamLink(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> TeamLink?

    /// Uses a link up: stores its member, who is new or joins with it, and the session, in one transaction.
    ///
    /// - Returns: Whether the link still worked.
    /// - Throws: ``StorageError/duplicate(_:)`` of `teamMemberEmail`; ``StorageError/conflict`` when the member was changed
    ///   meanwhile, or when a setup finds that there is an owner already.
    func redeemTeamLink(
        digest: [UInt8],
        at now: Timestamp,
        _ member: TeamMember,
        _ session: TeamSession,
        record: CommandRecord
    ) async throws(StorageError) -> Bool

    /// Stores a session; those that have expired go, and the member's oldest beyond the number that one may have.
    func saveTeamSession(_ session: TeamSession) async throws(StorageError)

    /// A session that lasts with its member; nil for one that is unknown, ended or expired, or whose member was removed.
    func teamSession(
        digest: [UInt8],
        at now: Timestamp
    ) async throws(StorageError) -> (session: TeamSession, member: TeamMember)?

    /// Ends a session; one that is not there is passed over.
    func endTeamSession(digest: [UInt8]) async throws(StorageError)
}

/// Which sessions of a member end with a change.
package enum TeamSessionEnd: Sendable, Hashable {
    case none
    case allBut(digest: [UInt8])
    case all
}
