import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of the team, its links and its sessions.

enum TeamMemberRecord {
    static let table = "team_members"

    static func values(_ member: TeamMember) -> RowValues {
        [
            "id": member.id.blob,
            "name": member.name,
            "email": member.email,
            "role": member.role.rawValue,
            "password_cost": member.password?.cost,
            "password_salt": member.password.map { blob($0.salt) },
            "password_key": member.password.map { blob($0.key) },
            "created_at": member.createdAt.milliseconds,
            "joined_at": member.joinedAt?.milliseconds,
            "removed_at": member.removedAt?.milliseconds,
            "revision": member.revision,
        ]
    }

    static func member(_ row: RowReader) throws -> TeamMember {
        var password: PasswordHash?
        if let key = row.optionalBytes("password_key") {
            password = PasswordHash(
                cost: try row.integer("password_cost"),
                salt: try row.bytes("password_salt"),
                key: key
            )
        }
        return TeamMember(
            id: try row.id("id"),
            name: try row.text("name"),
            email: try row.text("email"),
            role: try row.choice("role"),
            password: password,
            createdAt: try row.timestamp("created_at"),
            joinedAt: row.optionalTimestamp("joined_at"),
            removedAt: row.optionalTimestamp("removed_at"),
            revision: try row.integer("revision")
        )
    }
}

enum TeamLinkRecord {
    static let table = "team_links"

    static func values(_ link: TeamLink) -> RowValues {
        [
            "digest": blob(link.digest),
            "purpose": link.purpose.rawValue,
            "member_id": link.member?.blob,
            "created_at": link.createdAt.milliseconds,
            "expires_at": link.expiresAt.milliseconds,
        ]
    }

    static func link(_ row: RowReader) throws -> TeamLink {
        TeamLink(
            digest: try row.bytes("digest"),
            purpose: try row.choice("purpose"),
            member: try row.optionalID("member_id"),
            createdAt: try row.timestamp("created_at"),
            expiresAt: try row.timestamp("expires_at")
        )
    }
}

enum TeamSessionRecord {
    static let table = "team_sessions"

    static func values(_ session: TeamSession) -> RowValues {
        [
            "digest": blob(session.digest),
            "member_id": session.member.blob,
            "created_at": session.createdAt.milliseconds,
            "expires_at": session.expiresAt.milliseconds,
        ]
    }

    static func session(_ row: RowReader) throws -> TeamSession {
        TeamSession(
            digest: try row.bytes("digest"),
            member: try row.id("member_id"),
            createdAt: try row.timestamp("created_at"),
            expiresAt: try row.timestamp("expires_at")
        )
    }
}
