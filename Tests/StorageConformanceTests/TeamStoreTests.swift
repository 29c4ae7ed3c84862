import Testing
import WeirCore
import WeirPrimitives
import WeirStorage
import WeirTesting

@Suite("Team store")
struct TeamStoreTests {
    private let now = World.epoch

    private func member(
        _ id: UInt128,
        email: String? = nil,
        role: TeamRole = .owner,
        hasJoined: Bool = true
    ) -> TeamMember {
        TeamMember(
            id: TeamMemberID(rawValue: id),
            name: "Member \(id)",
            email: email ?? "m\(id)@example.com",
            role: role,
            password: PasswordHash(cost: 14, salt: .init(repeating: 1, count: 16), key: .init(repeating: 2, count: 32)),
            createdAt: now,
            joinedAt: hasJoined ? now : nil
        )
    }

    private func link(
        _ byte: UInt8,
        _ purpose: TeamLink.Purpose,
        _ member: TeamMember? = nil,
        seconds: Int64 = 60
    ) -> TeamLink {
        TeamLink(
            digest: digest(byte),
            purpose: purpose,
            member: member?.id,
            createdAt: now,
            expiresAt: now.adding(seconds: seconds)
        )
    }

    private func session(_ byte: UInt8, _ member: TeamMember, at offset: Int64 = 0) -> TeamSession {
        TeamSession(
            digest: digest(byte),
            member: member.id,
            createdAt: now.adding(seconds: offset),
            expiresAt: now.adding(seconds: offset + 100)
        )
    }

    private func digest(_ byte: UInt8) -> [UInt8] { .init(repeating: byte, count: 32) }

    /// Makes the first owner.
    private func start(_ world: World) async throws -> TeamMember {
        let owner = member(1)
        try await world.stores.saveTeamLink(link(200, .setup))
        let isDone = try await world.stores.redeemTeamLink(
            digest: digest(200),
            at: now,
            owner,
            session(201, owner),
            record: .none
        )
        #expect(isDone)
        return owner
    }

    /// Makes two owners.
    func twoOwners(_ world: World) async throws -> [TeamMember] {
        let first = try await start(world)
        let second = member(2)
        try await world.stores.createTeamMember(second, link: link(1, .signIn, second), record: .none)
        return [first, second]
    }

    @Test("The setup link makes the first owner, once", arguments: Backend.available)
    func setup(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let owner = try await start(world)
            #expect(try await world.stores.teamMembers() == [owner])
            #expect(try await world.stores.teamSession(digest: digest(201), at: now)?.member == owner)
            let again = try await world.stores.redeemTeamLink(
                digest: digest(200),
                at: now,
                member(2),
                session(202, member(2)),
                record: .none
            )
            #expect(!again)
            try await world.stores.saveTeamLink(link(203, .setup))
            await #expect(throws: StorageError.conflict) {
                _ = try await world.stores.redeemTeamLink(
                    digest: digest(203),
                    at: now,
                    member(2),
                    session(204, member(2)),
                    record: .none
                )
            }
            #expect(try await world.stores.teamMembers() == [owner])
        }
    }

    @Test("An invitation is taken up once, before it expires", arguments: Backend.available)
    func invitation(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            _ = try await start(world)
            let invited = member(2, role: .support, hasJoined: false)
            try await world.stores.createTeamMember(invited, link: link(1, .invitation, invited), record: .none)
            #expect(try await world.stores.teamLink(digest: digest(1), at: now)?.member == invited.id)
            #expect(try await world.stores.teamLink(digest: digest(1), at: now.adding(seconds: 60)) == nil)
            var joined = invited
            joined.joinedAt = now
            joined.revision = 2
            let isDone = try await world.stores.redeemTeamLink(
                digest: digest(1),
                at: now,
                joined,
                session(2, joined),
                record: .none
            )
            #expect(isDone)
            #expect(try await world.stores.teamMember(invited.id) == joined)
            #expect(try await world.stores.teamLink(digest: digest(1), at: now) == nil)
        }
    }

    @Test("Only a member's newest link lets in, and none is left when one was used", arguments: Backend.available)
    func olderLinks(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            _ = try await start(world)
            // given: an invitation that was lost, and another one
            let invited = member(2, role: .owner, hasJoined: false)
            try await world.stores.createTeamMember(invited, link: link(1, .invitation, invited), record: .none)
            try await world.stores.saveTeamLink(link(2, .invitation, invited))
            #expect(try await world.stores.teamLink(digest: digest(1), at: now) == nil)
            var joined = invited
            joined.joinedAt = now
            joined.revision = 2
            let isDone = try await world.stores.redeemTeamLink(
                digest: digest(2),
                at: now,
                joined,
                session(3, joined),
                record: .none
            )
            #expect(isDone)
            // when: an invitation of one who has joined is there nevertheless
            try await world.stores.saveTeamLink(link(4, .invitation, invited))
            var taken = joined
            taken.name = "Somebody else"
            taken.revision = 3
            let other = taken
            func again() async throws {
                _ = try await world.stores.redeemTeamLink(
                    digest: digest(4),
                    at: now,
                    other,
                    session(5, other),
                    record: .none
                )
            }
            await #expect(throws: StorageError.conflict) { try await again() }
            #expect(try await world.stores.teamMember(invited.id) == joined)
            // when: the password is set, by which other sessions end
            try await world.stores.saveTeamLink(link(6, .signIn, joined))
            var safe = joined
            safe.revision = 3
            try await world.stores.saveTeamMember(safe, endsSessions: .allBut(digest: digest(3)), record: .none)
            // then: no link of before lets in
            #expect(try await world.stores.teamLink(digest: digest(6), at: now) == nil)
        }
    }

    @Test("An address is one member's, until that is removed", arguments: Backend.available)
    func addresses(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let owner = try await start(world)
            let second = member(2, email: owner.email, role: .support)
            await #expect(throws: StorageError.duplicate(.teamMemberEmail)) {
                try await world.stores.createTeamMember(second, link: link(1, .invitation, second), record: .none)
            }
            #expect(try await world.stores.teamMember(email: owner.email) == owner)
            let third = member(3, role: .owner)
            try await world.stores.createTeamMember(third, link: link(2, .invitation, third), record: .none)
            var removed = owner
            removed.removedAt = now
            removed.revision = 2
            try await world.stores.saveTeamMember(removed, endsSessions: .none, record: .none)
            #expect(try await world.stores.teamMember(email: owner.email) == nil)
            #expect(try await world.stores.teamMember(owner.id) == removed)
            try await world.stores.createTeamMember(second, link: link(3, .invitation, second), record: .none)
        }
    }

    @Test("A change on an older state is a conflict, and the last owner stays", arguments: Backend.available)
    func changes(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let owner = try await start(world)
            var stale = owner
            stale.revision = 3
            await #expect(throws: StorageError.conflict) {
                try await world.stores.saveTeamMember(stale, endsSessions: .none, record: .none)
            }
            var demoted = owner
            demoted.role = .finance
            demoted.revision = 2
            await #expect(throws: StorageError.inUse(.teamMember)) {
                try await world.stores.saveTeamMember(demoted, endsSessions: .none, record: .none)
            }
            #expect(try await world.stores.teamMember(owner.id) == owner)
        }
    }

    @Test("Sessions expire, end, and are bounded; a change may end the others", arguments: Backend.available)
    func sessions(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            let owner = try await start(world)
            for byte in 1...25 {
                try await world.stores.saveTeamSession(session(UInt8(byte), owner, at: Int64(byte)))
            }
            let at = now.adding(seconds: 30)
            #expect(try await world.stores.teamSession(digest: digest(5), at: at) == nil)
            #expect(try await world.stores.teamSession(digest: digest(6), at: at) != nil)
            #expect(try await world.stores.teamSession(digest: digest(6), at: now.adding(seconds: 106)) == nil)
            try await world.stores.endTeamSession(digest: digest(7))
            #expect(try await world.stores.teamSession(digest: digest(7), at: at) == nil)
            var changed = owner
            changed.password = nil
            changed.revision = 2
            try await world.stores.saveTeamMember(changed, endsSessions: .allBut(digest: digest(8)), record: .none)
            #expect(try await world.stores.teamSession(digest: digest(8), at: at)?.member == changed)
            #expect(try await world.stores.teamSession(digest: digest(9), at: at) == nil)
        }
    }

    @Test("Who is removed has no session and no link any more", arguments: Backend.available)
    func removal(backend: Backend) async throws {
        try await World.run(on: backend) { world in
            _ = try await start(world)
            let second = member(2, role: .support)
            try await world.stores.createTeamMember(second, link: link(1, .invitation, second), record: .none)
            try await world.stores.saveTeamSession(session(2, second))
            var removed = second
            removed.removedAt = now
            removed.revision = 2
            try await world.stores.saveTeamMember(removed, endsSessions: .none, record: .none)
            #expect(try await world.stores.teamLink(digest: digest(1), at: now) == nil)
            #expect(try await world.stores.teamSession(digest: digest(2), at: now) == nil)
        }
    }
}
