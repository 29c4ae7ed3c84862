import Testing
import WeirCore
import WeirPrimitives

@Suite("Team")
struct TeamTests {
    private func member(_ id: UInt128, _ role: TeamRole, hasJoined: Bool = true) -> TeamMember {
        let now = Timestamp(milliseconds: 0)
        return TeamMember(
            id: TeamMemberID(rawValue: id),
            name: "M\(id)",
            email: "m\(id)@example.com",
            role: role,
            createdAt: now,
            joinedAt: hasJoined ? now : nil
        )
    }

    @Test("Each role may do what the table says")
    func roles() {
        #expect(TeamRole.owner.permissions == Set(TeamPermission.allCases))
        #expect(TeamRole.readOnly.permissions == [.view, .manageOwnAccount])
        #expect(!TeamRole.support.may(.moveMoney))
        #expect(!TeamRole.support.may(.manageBilling))
        #expect(TeamRole.support.may(.manageCustomers))
        #expect(TeamRole.finance.may(.moveMoney))
        for role in TeamRole.allCases where role != .owner {
            #expect(!role.may(.manageTeam))
            #expect(!role.may(.manageSettings))
        }
        for role in TeamRole.allCases { #expect(role.may(.view) && role.may(.manageOwnAccount)) }
    }

    @Test("The last owner who has joined stays one")
    func lastOwner() {
        let team = [member(1, .owner), member(2, .finance), member(3, .owner, hasJoined: false)]
        var demoted = team[0]
        demoted.role = .support
        #expect(throws: TeamRules.Refusal.lastOwner) { try TeamRules.check(demoted, in: team) }
        var removed = team[0]
        removed.removedAt = Timestamp(milliseconds: 1)
        #expect(throws: TeamRules.Refusal.lastOwner) { try TeamRules.check(removed, in: team) }
        #expect(throws: Never.self) { try TeamRules.check(demoted, in: team + [member(4, .owner)]) }
        var other = team[1]
        other.removedAt = Timestamp(milliseconds: 1)
        #expect(throws: Never.self) { try TeamRules.check(other, in: team) }
    }

    @Test("Addresses are compared in lower case, and text that is none is refused")
    func addresses() {
        #expect(TeamMember.address("Ada@Example.com") == "ada@example.com")
        for text in ["", "a", "a@b", "@example.com", "a b@example.com", "a@b@example.com", "<a@example.com>"] {
            #expect(TeamMember.address(text) == nil)
        }
    }
}
