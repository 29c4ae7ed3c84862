import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Who gets into the portal: sessions, the links that begin them, and the mails that bring links.
package struct PortalAccess: PortalLinks {
    package typealias Stores = CustomerStore & MailStore & PortalStore & WorkspaceStore

    private let stores: any Stores
    private let ids: IDGenerator
    private let secrets: SecretSource
    /// Where customers reach this server; nil when nobody has said so.
    package let publicURL: String?

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    /// Characters of a secret: 160 bits.
    private static let secretLength = 32
    /// Customers who share an address and get a mail each, at most.
    private static let maximumCustomers = 5
    /// Mails with links that one customer gets within ``mailWindowSeconds``, at most.
    package static let maximumMails = 5
    package static let mailWindowSeconds: Int64 = 3_600

    package init(stores: any Stores, ids: IDGenerator, secrets: SecretSource, publicURL: String?) {
        self.stores = stores
        self.ids = ids
        self.secrets = secrets
        self.publicURL = publicURL
    }

    /// A session with the secret that its cookie holds.
    package struct Started: Sendable {
        package var session: PortalSession
        package var secret: String
    }

    // MARK: Links

    package func link(
        for customer: CustomerID,
        in workspace: WorkspaceID,
        at now: Timestamp
    ) async throws(StorageError) -> String? {
        try await link(for: customer, in: workspace, madeBy: nil, at: now)
    }

    private func link(
        for customer: CustomerID,
        in workspace: WorkspaceID,
        madeBy member: TeamMemberID?,
        at now: Timestamp
    ) async throws(StorageError) -> String? {
        guard let publicURL else { return nil }
        let secret = makeSecret()
        try await stores.savePortalLink(
            PortalLink(
                workspace: workspace,
                customer: customer,
                digest: Self.digest(secret),
                member: member,
                createdAt: now,
                expiresAt: now.adding(seconds: PortalLink.lifeSeconds)
            )
        )
        // The workspace is named for the brand of the page alone.
        return "\(publicURL)/portal/enter/\(secret)?workspace=\(workspace)"
    }

    /// A link for the operator to hand on; whoever signs in by it may do no more than the member who made it.
    ///
    /// - Throws: ``WeirError`` `notFound` for the customer, `conflict` without `WEIR_PUBLIC_URL`.
    package func link(for reference: CustomerReference, _ context: CallContext) async throws -> String {
        let state = try await CustomerLookup(customers: stores).changeable(reference, in: context.workspace)
        let now = context.realNow ?? context.now
        var member: TeamMemberID?
        if case .member(let id) = context.actor { member = id }
        guard
            let url = try await link(for: state.customer.id, in: context.workspace, madeBy: member, at: now)
        else {
            throw WeirError(
                .conflict,
                "It is not known where customers reach this server.",
                hint: "Start it with WEIR_PUBLIC_URL."
            )
        }
        return url
    }

    /// Sends a link to each customer who has an address, in one workspace or in all; says nothing of whether there is one.
    ///
    /// `now` is the server's.
    package func sendLinks(to address: String, in workspace: WorkspaceID?, at now: Timestamp) async throws {
        var mails: [OutboxMail] = []
        for candidate in try await stores.workspaces() where workspace == nil || candidate.id == workspace {
            for customer in try await customers(of: address, in: candidate.id)
            where mails.count < Self.maximumCustomers {
                if try await mayHaveMail(customer, at: now) { mails.append(mail(to: customer, at: now)) }
            }
        }
        try await stores.requestPortalLinks(mails, at: now)
    }

    private func customers(of address: String, in workspace: WorkspaceID) async throws(StorageError) -> [Customer] {
        var found: [Customer] = []
        // As it was typed, and as most are kept.
        for spelling in Set([address, address.lowercased()]).sorted() {
            found += try await stores.customers(
                in: workspace,
                filter: CustomerFilter(email: spelling),
                before: nil,
                limit: Self.maximumCustomers
            )
        }
        return found
    }

    private func mayHaveMail(_ customer: Customer, at now: Timestamp) async throws(StorageError) -> Bool {
        let recent = try await stores.mails(
            in: customer.workspace,
            filter: MailFilter(customer: customer.id, kind: .portalLink),
            before: nil,
            limit: Self.maximumMails
        )
        guard recent.count == Self.maximumMails, let oldest = recent.last else { return true }
        return oldest.createdAt.adding(seconds: Self.mailWindowSeconds) <= now
    }

    private func mail(to customer: Customer, at now: Timestamp) -> OutboxMail {
        OutboxMail(
            id: ids.make(at: now),
            workspace: customer.workspace,
            customer: customer.id,
            content: .portalLink(CustomerSnapshot(customer), minute: Int(now.milliseconds / 60_000)),
            recipient: customer.email ?? "",
            createdAt: now
        )
    }

    // MARK: Sessions

    /// Whose a link is that still works; looking at it does not use it up.
    ///
    /// - Returns: nil when it does not work.
    package func workspace(ofLink secret: String, at now: Timestamp) async throws -> WorkspaceID? {
        guard Self.hasForm(secret) else { return nil }
        return try await stores.portalLink(digest: Self.digest(secret), at: now)?.workspace
    }

    /// Uses a link up.
    ///
    /// - Returns: nil when it does not work.
    package func enter(link secret: String, at now: Timestamp) async throws -> Started? {
        guard Self.hasForm(secret) else { return nil }
        let cookie = makeSecret()
        let digest = Self.digest(cookie)
        let session = try await stores.redeemPortalLink(digest: Self.digest(secret), at: now) { link in
            var session = Self.session(of: link.customer, in: link.workspace, digest, user: nil, now)
            session.member = link.member
            return session
        }
        return session.map { Started(session: $0, secret: cookie) }
    }

    /// Begins a session for someone who has shown a token.
    ///
    /// `tokenKey`: The key that has checked it; the session ends with it.
    package func enter(
        _ customer: CustomerID,
        in workspace: WorkspaceID,
        user: String?,
        tokenKey: TokenKeyID,
        at now: Timestamp
    ) async throws -> Started {
        let cookie = makeSecret()
        var session = Self.session(of: customer, in: workspace, Self.digest(cookie), user: user, now)
        session.tokenKey = tokenKey
        try await stores.savePortalSession(session)
        return Started(session: session, secret: cookie)
    }

    /// The session of a cookie, if it lasts.
    package func session(_ secret: String, at now: Timestamp) async throws -> PortalSession? {
        guard Self.hasForm(secret) else { return nil }
        return try await stores.portalSession(digest: Self.digest(secret), at: now)
    }

    package func leave(_ secret: String) async throws {
        guard Self.hasForm(secret) else { return }
        try await stores.endPortalSession(digest: Self.digest(secret))
    }

    private static func session(
        of customer: CustomerID,
        in workspace: WorkspaceID,
        _ digest: [UInt8],
        user: String?,
        _ now: Timestamp
    ) -> PortalSession {
        PortalSession(
            workspace: workspace,
            customer: customer,
            digest: digest,
            user: user,
            createdAt: now,
            expiresAt: now.adding(seconds: PortalSession.lifeSeconds)
        )
    }

    // MARK: Secrets

    private func makeSecret() -> String {
        String(decoding: secrets.bytes(Self.secretLength).map { Self.alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    private static func hasForm(_ secret: String) -> Bool {
        secret.utf8.count == secretLength && secret.utf8.allSatisfy(alphabet.contains)
    }

    private static func digest(_ secret: String) -> [UInt8] { Digest.sha256(Array(secret.utf8)) }
}
