package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: PortalStore {
    package func savePortalLink(_ link: PortalLink) async throws(StorageError) {
        try await database.write { database in
            try database.insert(into: PortalLinkRecord.table, PortalLinkRecord.values(link))
        }
    }

    package func portalLink(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> PortalLink? {
        try await database.read { try $0.portalLink(digest, now) }
    }

    package func redeemPortalLink(
        digest: [UInt8],
        at now: Timestamp,
        _ make: @escaping @Sendable (PortalLink) -> PortalSession
    ) async throws(StorageError) -> PortalSession? {
        // Guesses are answered without a write.
        if try await database.read({ try $0.portalLink(digest, now) }) == nil { return nil }
        return try await database.write { database in
            guard let link = try database.portalLink(digest, now) else { return nil }
            try database.run("DELETE FROM portal_links WHERE digest = ?", [blob(digest)])
            let session = make(link)
            try database.insert(session)
            return session
        }
    }

    package func requestPortalLinks(_ mails: [OutboxMail], at now: Timestamp) async throws(StorageError) {
        try await database.write { database in
            for mail in mails { try database.insert(mail) }
            try database.run(SQL.forgetPortalLinks, [now.milliseconds])
            try database.run(SQL.forgetPortalSessions, [now.milliseconds])
        }
    }

    package func savePortalSession(_ session: PortalSession) async throws(StorageError) {
        try await database.write { try $0.insert(session) }
    }

    package func portalSession(digest: [UInt8], at now: Timestamp) async throws(StorageError) -> PortalSession? {
        try await database.read { database in
            try database.first(
                SQL.portalSessionByDigest,
                [blob(digest), now.milliseconds],
                from: PortalSessionRecord.table,
                PortalSessionRecord.session
            )
        }
    }

    package func endPortalSession(digest: [UInt8]) async throws(StorageError) {
        try await database.write { database in
            _ = try database.run("DELETE FROM portal_sessions WHERE digest = ?", [blob(digest)])
        }
    }
}

extension PostgresTransaction {
    fileprivate func portalLink(_ digest: [UInt8], _ now: Timestamp) throws -> PortalLink? {
        try first(
            SQL.portalLinkByDigest,
            [blob(digest), now.milliseconds],
            from: PortalLinkRecord.table,
            PortalLinkRecord.link
        )
    }

    fileprivate func insert(_ session: PortalSession) throws {
        try insert(into: PortalSessionRecord.table, PortalSessionRecord.values(session))
        try run(SQL.forgetPortalSessions, [session.createdAt.milliseconds])
        try run(
            SQL.endOldestPortalSessions,
            [session.workspace.blob, session.customer.blob, PortalSession.maximumCount]
        )
    }
}
