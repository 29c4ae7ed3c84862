package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: TeamStore {
    package func teamMembers() async throws(StorageError) -> [TeamMember] {
        try await database.read { database in
            try database.all(
                "SELECT * FROM team_members WHERE removed_at IS NULL ORDER BY created_at, id",
                [],
                from: TeamMemberRecord.table,
                TeamMemberRecord.member
            )
        }
    }

    package func teamMember(_ id: TeamMemberID) async throws(StorageError) -> TeamMember? {
        try await database.read { try $0.teamMember(id) }
    }

    package func teamMember(email: String) async throws(StorageError) -> TeamMember? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM team_members WHERE email = ? AND removed_at IS NULL",
                [email],
                from: TeamMemberRecord.table,
                TeamMemberRecord.member
            )
        }
    }

    package func createTeamMember(
        _ member: TeamMember,
        link: TeamLink,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.requireFree(member)
            try database.insert(into: TeamMemberRecord.table, TeamMemberRecord.values(member))
            try database.insert(into: TeamLinkRecord.table, TeamLinkRecord.values(link))
            try database.write(record)
        }
    }

    package func saveTeamMember(
        _ member: TeamMember,
        endsSessions end: TeamSessionEnd,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            if member.removedAt == nil { try database.requireFree(member) }
            try database.save(member)
            let end = member.removedAt == nil ? end : .all
            // Whoever ends sessions shuts everybody else out: links would let them in again.
            if end != .none { try database.endTeamLinks(of: member.id) }
            switch end {
            case .none: break
            case .all: try database.run("DELETE FROM team_sessions WHERE member_id = ?", [member.id.blob])
            case .allBut(let digest):
                try database.run(
                    "DELETE FROM team_sessions WHERE member_id = ? AND digest <> ?",
                    [member.id.blob, blob(digest)]
                )
            }
            let hasOwner = try database.exists(
                "SELECT 1 FROM team_members WHERE role = ? AND joined_at IS NOT NULL AND removed_at IS NULL",
                [TeamRole.owner.rawValue]
            )
            if !hasOwner { throw StorageError.inUse(.teamMember) }
            try database.write(record)
        }
    }

    package func saveTeamLink(_ link: TeamLink) async throws(StorageError) {
        try await database.write { database in
            try database.run("DELETE FROM team_links WHERE expires_at < ?", [link.createdAt.milliseconds])
            // The newest alone lets a member in.
            if let member = link.member { try database.endTeamLinks(of: member) }
            try database.insert(into: TeamLinkRecord.table, TeamLinkRecord.values(link))
        }
    }

    package func teamLink(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> TeamLink? {
        try await database.read { try $0.teamLink(digest, now) }
    }

    package func redeemTeamLink(
        digest: [UInt8],
        at now: Timestamp,
        _ member: TeamMember,
        _ session: TeamSession,
        record: CommandRecord
    ) async throws(StorageError) -> Bool {
        // Guesses are answered without a write.
        if try await database.read({ try $0.teamLink(digest, now) }) == nil { return false }
        return try await database.write { database in
            guard let link = try database.teamLink(digest, now) else { return false }
            try database.run("DELETE FROM team_links WHERE digest = ?", [blob(digest)])
            switch link.purpose {
            case .setup:
                if try database.exists("SELECT 1 FROM team_members WHERE removed_at IS NULL", []) {
                    throw StorageError.conflict
                }
                try database.insert(into: TeamMemberRecord.table, TeamMemberRecord.values(member))
            case .invitation:
                let isAwaited = try database.exists(
                    "SELECT 1 FROM team_members WHERE id = ? AND joined_at IS NULL AND removed_at IS NULL",
                    [member.id.blob]
                )
                if !isAwaited { throw StorageError.conflict }
                try database.requireFree(member)
                try database.save(member)
            case .signIn: break
            }
            if let member = link.member { try database.endTeamLinks(of: member) }
            try database.insert(session)
            try database.write(record)
            return true
        }
    }

    package func saveTeamSession(_ session: TeamSession) async throws(StorageError) {
        try await database.write { try $0.insert(session) }
    }

    package func teamSession(
        digest: [UInt8],
        at now: Timestamp
    ) async throws(StorageError) -> (session: TeamSession, member: TeamMember)? {
        try await database.read { database in
            let session = try database.first(
                "SELECT * FROM team_sessions WHERE digest = ? AND expires_at > ?",
                [blob(digest), now.milliseconds],
                from: TeamSessionRecord.table,
                TeamSessionRecord.session
            )
            guard let session, let member = try database.teamMember(session.member), member.removedAt == nil else {
                return nil
            }
            return (session, member)
        }
    }

    package func endTeamSession(digest: [UInt8]) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run("DELETE FROM team_sessions WHERE digest = ?", [blob(digest)])
        }
    }
}

extension PostgresTransaction {
    fileprivate func teamMember(_ id: TeamMemberID) throws -> TeamMember? {
        try first(
            "SELECT * FROM team_members WHERE id = ?",
            [id.blob],
            from: TeamMemberRecord.table,
            TeamMemberRecord.member
        )
    }

    fileprivate func teamLink(_ digest: [UInt8], _ now: Timestamp) throws -> TeamLink? {
        try first(
            "SELECT * FROM team_links WHERE digest = ? AND expires_at > ?",
            [blob(digest), now.milliseconds],
            from: TeamLinkRecord.table,
            TeamLinkRecord.link
        )
    }

    fileprivate func endTeamLinks(of member: TeamMemberID) throws {
        try run("DELETE FROM team_links WHERE member_id = ?", [member.blob])
    }

    /// A unique index with a condition is not named by the error that it gives.
    fileprivate func requireFree(_ member: TeamMember) throws {
        let isTaken = try exists(
            "SELECT 1 FROM team_members WHERE email = ? AND removed_at IS NULL AND id <> ?",
            [member.email, member.id.blob]
        )
        if isTaken { throw StorageError.duplicate(.teamMemberEmail) }
    }

    /// Stores a member whose revision is the one behind what is stored.
    fileprivate func save(_ member: TeamMember) throws {
        let changes = try update(
            TeamMemberRecord.table,
            TeamMemberRecord.values(member),
            where: "id = ? AND revision = ?",
            [member.id.blob, member.revision - 1]
        )
        try requireChange(
            changes,
            of: .teamMember,
            isThere: "SELECT 1 FROM team_members WHERE id = ?",
            [member.id.blob]
        )
    }

    fileprivate func insert(_ session: TeamSession) throws {
        try run("DELETE FROM team_sessions WHERE expires_at < ?", [session.createdAt.milliseconds])
        try insert(into: TeamSessionRecord.table, TeamSessionRecord.values(session))
        try run(
            """
            DELETE FROM team_sessions WHERE digest IN (
                SELECT digest FROM team_sessions WHERE member_id = ?
                ORDER BY created_at DESC, digest OFFSET ?
            )
            """,
            [session.member.blob, TeamSession.maximumCount]
        )
    }
}
