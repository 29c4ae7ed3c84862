/// What changes of the team are possible.
package enum TeamRules {
    /// Why a change is not made.
    package enum Refusal: Error, Sendable, Hashable {
        /// Nobody would be left who could let others in.
        case lastOwner
    }

    /// Whether a member may become another, or go.
    ///
    /// - Parameters:
    ///   - changed: The member after the change; removed when it has a `removedAt`.
    ///   - team: Everyone who is not removed, as they are now.
    /// - Throws: Why not.
    package static func check(_ changed: TeamMember, in team: [TeamMember]) throws(Refusal) {
        let isOwner = { (member: TeamMember) in
            member.role == .owner && member.removedAt == nil && member.joinedAt != nil
        }
        let others = team.filter { $0.id != changed.id }
        guard isOwner(changed) || others.contains(where: isOwner) || !team.contains(where: isOwner) else {
            throw .lastOwner
        }
    }
}
