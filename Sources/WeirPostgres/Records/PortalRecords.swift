import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of links to the portal and of its sessions.

enum PortalLinkRecord {
    static let table = "portal_links"

    static func values(_ link: PortalLink) -> RowValues {
        [
            "digest": blob(link.digest),
            "workspace_id": link.workspace.blob,
            "customer_id": link.customer.blob,
            "member_id": link.member?.blob,
            "created_at": link.createdAt.milliseconds,
            "expires_at": link.expiresAt.milliseconds,
        ]
    }

    static func link(_ row: RowReader) throws -> PortalLink {
        PortalLink(
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            digest: try row.bytes("digest"),
            member: try row.optionalID("member_id"),
            createdAt: try row.timestamp("created_at"),
            expiresAt: try row.timestamp("expires_at")
        )
    }
}

enum PortalSessionRecord {
    static let table = "portal_sessions"

    static func values(_ session: PortalSession) -> RowValues {
        [
            "digest": blob(session.digest),
            "workspace_id": session.workspace.blob,
            "customer_id": session.customer.blob,
            "person": session.user,
            "member_id": session.member?.blob,
            "token_key_id": session.tokenKey?.blob,
            "created_at": session.createdAt.milliseconds,
            "expires_at": session.expiresAt.milliseconds,
        ]
    }

    static func session(_ row: RowReader) throws -> PortalSession {
        PortalSession(
            workspace: try row.id("workspace_id"),
            customer: try row.id("customer_id"),
            digest: try row.bytes("digest"),
            user: row.optionalText("person"),
            member: try row.optionalID("member_id"),
            tokenKey: try row.optionalID("token_key_id"),
            createdAt: try row.timestamp("created_at"),
            expiresAt: try row.timestamp("expires_at")
        )
    }
}
