package import WeirCore
package import WeirPrimitives
package import WeirStorage

/// Lets people in who run the installation, and says who they are.
package struct TeamService: Sendable {
    package typealias Stores = TeamStore & WorkspaceStore

    private let stores: any Stores
    private let runner: CommandRunner
    private let ids: IDGenerator
    private let secrets: SecretSource
    private let passwords: PasswordHasher
    private let limiter = SignInLimiter()

    /// How long a session lasts, in days.
    package static let sessionDays: Int64 = 7
    /// How long an invitation and the first link last, in hours.
    package static let invitationHours: Int64 = 72
    /// How long a link lasts by which someone signs in who is a member already, in minutes.
    package static let signInMinutes: Int64 = 15

    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let secretLength = 32

    package init(
        stores: any Stores,
        runner: CommandRunner,
        ids: IDGenerator,
        secrets: SecretSource,
        passwordCost: Int = 15
    ) {
        self.stores = stores
        self.runner = runner
        self.ids = ids
        self.secrets = secrets
        passwords = PasswordHasher(secrets: secrets, cost: passwordCost)
    }

    // MARK: Links

    /// A link that is handed on, whose secret is not to be had again.
    package struct MadeLink: Sendable {
        package var secret: String
        package var purpose: TeamLink.Purpose
        package var member: TeamMember?
        package var expiresAt: Timestamp
    }

    /// A link for the operator on the machine: for the first owner as long as there is none, then for a member.
    ///
    /// `email`: Whose; nil for the oldest owner.
    ///
    /// - Throws: ``WeirError`` `notFound` when nobody has the address.
    package func link(for email: String?, at now: Timestamp) async throws -> MadeLink {
        let team = try await stores.teamMembers()
        guard team.contains(where: { $0.joinedAt != nil }) else {
            return try await makeLink(.setup, nil, now, seconds: Self.invitationHours * 3_600)
        }
        let member = team.first { member in
            if let email { return member.email == email.lowercased() }
            return member.role == .owner && member.joinedAt != nil
        }
        guard let member else { throw WeirError.notFound("Member of the team", email ?? "owner") }
        if member.joinedAt == nil {
            return try await makeLink(.invitation, member, now, seconds: Self.invitationHours * 3_600)
        }
        return try await makeLink(.signIn, member, now, seconds: Self.signInMinutes * 60)
    }

    private func makeLink(
        _ purpose: TeamLink.Purpose,
        _ member: TeamMember?,
        _ now: Timestamp,
        seconds: Int64
    ) async throws -> MadeLink {
        let (link, secret) = draft(purpose, member?.id, now, seconds: seconds)
        try await stores.saveTeamLink(link)
        return MadeLink(secret: secret, purpose: purpose, member: member, expiresAt: link.expiresAt)
    }

    private func draft(
        _ purpose: TeamLink.Purpose,
        _ member: TeamMemberID?,
        _ now: Timestamp,
        seconds: Int64
    ) -> (TeamLink, String) {
        let characters = secrets.bytes(Self.secretLength).map { Self.alphabet[Int($0 & 31)] }
        let secret = String(decoding: characters, as: UTF8.self)
        let link = TeamLink(
            digest: Digest.sha256(Array(secret.utf8)),
            purpose: purpose,
            member: member,
            createdAt: now,
            expiresAt: now.adding(seconds: seconds)
        )
        return (link, secret)
    }

    /// What a link is for, and for whom; nil when it opens nothing.
    package func link(
        secret: String,
        at now: Timestamp
    ) async throws -> (purpose: TeamLink.Purpose, member: TeamMember?)? {
        guard secret.utf8.count == Self.secretLength,
            let link = try await stores.teamLink(digest: Digest.sha256(Array(secret.utf8)), at: now)
        else { return nil }
        guard let id = link.member else { return (link.purpose, nil) }
        guard let member = try await stores.teamMember(id), member.removedAt == nil else { return nil }
        return (link.purpose, member)
    }

    /// What somebody says who takes a link up.
    package struct Joining: Sendable {
        package var name: String
        /// For the first owner only; who is invited has one already.
        package var email: String
        /// Empty for links only.
        package var password: String

        package init(name: String = "", email: String = "", password: String = "") {
            self.name = name
            self.email = email
            self.password = password
        }
    }

    /// Takes a link up: makes the first owner, lets an invited one in, or signs in who is a member.
    ///
    /// - Parameters:
    ///   - secret: Of the link.
    ///   - joining: What is said of a new one.
    ///   - digest: Of the new session's secret.
    ///   - call: When, and from where; the workspace in it is of no meaning.
    /// - Returns: nil when the link opens nothing, or nothing any more.
    /// - Throws: ``WeirError`` `invalidInput`.
    package func redeem(
        _ secret: String,
        _ joining: Joining,
        session digest: [UInt8],
        _ call: CallContext
    ) async throws -> TeamMember? {
        guard let (purpose, invited) = try await link(secret: secret, at: call.now) else { return nil }
        let now = call.now
        var member: TeamMember
        switch purpose {
        case .signIn:
            guard let invited else { return nil }
            member = invited
        case .invitation:
            guard let invited else { return nil }
            member = invited
            try check(joining, needsEmail: false)
            member.name = joining.name
            member.joinedAt = now
            member.revision += 1
            member.password = try await hashed(joining.password) ?? member.password
        case .setup:
            try check(joining, needsEmail: true)
            member = TeamMember(
                id: ids.make(at: now),
                name: joining.name,
                email: TeamMember.address(joining.email) ?? "",
                role: .owner,
                password: try await hashed(joining.password),
                createdAt: now,
                joinedAt: now
            )
        }
        var context = try await located(call)
        context.actor = .member(member.id)
        context.user = member.name
        let record = record(purpose == .signIn ? "signedIn" : "joined", from: invited, to: member, context)
        let session = session(digest, member.id, now)
        do {
            let digest = Digest.sha256(Array(secret.utf8))
            let isDone = try await stores.redeemTeamLink(digest: digest, at: now, member, session, record: record)
            return isDone ? member : nil
        } catch StorageError.conflict {
            return nil
        } catch {
            throw WeirError(error)
        }
    }

    private func check(_ joining: Joining, needsEmail: Bool) throws(WeirError) {
        var issues = Self.issues(name: joining.name)
        if needsEmail, TeamMember.address(joining.email) == nil {
            issues.append(RequestIssue("email", .invalidFormat, "This is no e-mail address."))
        }
        if !joining.password.isEmpty { issues += Self.issues(password: joining.password) }
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
    }

    private static func issues(name: String) -> [RequestIssue] {
        guard name.isEmpty || name.utf8.count > 100 else { return [] }
        return [RequestIssue("name", name.isEmpty ? .required : .outOfRange, "Give a name of up to 100 characters.")]
    }

    private static func issues(password: String, field: String = "password") -> [RequestIssue] {
        guard !PasswordHasher.lengths.contains(password.count) else { return [] }
        let least = PasswordHasher.lengths.lowerBound
        return [RequestIssue(field, .outOfRange, "A password has at least \(least) characters.")]
    }

    private func hashed(_ password: String) async throws -> PasswordHash? {
        password.isEmpty ? nil : try await passwords.hash(password)
    }

    // MARK: Sessions

    /// Signs in with a password.
    ///
    /// - Returns: nil when address or password are not right; which of them is not told.
    /// - Throws: ``WeirError`` `rateLimited`.
    package func signIn(
        email: String,
        password: String,
        from address: String,
        session digest: [UInt8],
        _ call: CallContext
    ) async throws -> TeamMember? {
        // No longer address is anybody's, and what is tried is remembered.
        guard email.utf8.count <= TeamMember.longestAddress else { return nil }
        let email = email.lowercased()
        try limiter.admit(person: email, address: address, at: call.now)
        let found = try await stores.teamMember(email: email)
        let member = found?.joinedAt == nil ? nil : found
        guard try await passwords.matches(password, member?.password), let member else { return nil }
        try await stores.saveTeamSession(session(digest, member.id, call.now))
        return member
    }

    /// Who holds a session; nil when it has ended.
    package func member(session digest: [UInt8], at now: Timestamp) async throws -> TeamMember? {
        try await stores.teamSession(digest: digest, at: now)?.member
    }

    package func signOut(session digest: [UInt8]) async throws { try await stores.endTeamSession(digest: digest) }

    private func session(_ digest: [UInt8], _ member: TeamMemberID, _ now: Timestamp) -> TeamSession {
        TeamSession(
            digest: digest,
            member: member,
            createdAt: now,
            expiresAt: now.adding(seconds: Self.sessionDays * 86_400)
        )
    }

    // MARK: The team

    /// Everyone who is not removed, oldest first.
    package func members() async throws -> [TeamMember] { try await stores.teamMembers() }

    /// Whether somebody has joined.
    package func hasJoined() async throws -> Bool {
        try await stores.teamMembers().contains { $0.joinedAt != nil }
    }

    /// - Throws: ``WeirError`` `notFound`, for removed ones too.
    package func member(_ id: TeamMemberID) async throws -> TeamMember {
        guard let member = try await stores.teamMember(id), member.removedAt == nil else {
            throw WeirError.notFound("Member of the team", id.description)
        }
        return member
    }

    /// Invites someone; the link is handed on by whoever invites.
    ///
    /// - Throws: ``WeirError`` `invalidInput`, `duplicateRecord` when somebody has the address.
    package func invite(
        name: String,
        email: String,
        role: TeamRole,
        _ context: CallContext
    ) async throws -> MadeLink {
        var issues = Self.issues(name: name)
        let address = TeamMember.address(email)
        if address == nil { issues.append(RequestIssue("email", .invalidFormat, "This is no e-mail address.")) }
        guard issues.isEmpty, let address else { throw WeirError.invalidInput(issues) }
        let member = TeamMember(
            id: ids.make(at: context.now),
            name: name,
            email: address,
            role: role,
            createdAt: context.now
        )
        let (link, secret) = draft(.invitation, member.id, context.now, seconds: Self.invitationHours * 3_600)
        _ = try await runner.run(context, keeping: AnswerKeeping<TeamMember>.none) {
            Command(
                member,
                auditing: (nil, .teamMember(member)),
                action: "teamMember.invited",
                on: Self.subject(member)
            ) { record in
                try await stores.createTeamMember(member, link: link, record: record)
            }
        }
        return MadeLink(secret: secret, purpose: .invitation, member: member, expiresAt: link.expiresAt)
    }

    /// A new link for a member: the one who was invited and has lost it, or who cannot sign in.
    ///
    /// - Throws: ``WeirError`` `notFound`.
    package func renewLink(of id: TeamMemberID, _ context: CallContext) async throws -> MadeLink {
        let member = try await member(id)
        let purpose: TeamLink.Purpose = member.joinedAt == nil ? .invitation : .signIn
        let seconds = purpose == .invitation ? Self.invitationHours * 3_600 : Self.signInMinutes * 60
        let (link, secret) = draft(purpose, id, context.now, seconds: seconds)
        _ = try await runner.run(context, keeping: AnswerKeeping<TeamMember>.none) {
            Command(
                member,
                auditing: (nil, .teamMember(member)),
                action: "teamMember.linkMade",
                on: Self.subject(member)
            ) { record in
                try await stores.saveTeamMember(Self.touched(member), endsSessions: .none, record: record)
                try await stores.saveTeamLink(link)
            }
        }
        return MadeLink(secret: secret, purpose: purpose, member: member, expiresAt: link.expiresAt)
    }

    /// - Throws: ``WeirError`` `notFound`; `conflict` when nobody would be left who can let others in.
    package func setRole(_ role: TeamRole, of id: TeamMemberID, _ context: CallContext) async throws -> TeamMember {
        try await change(id, "teamMember.roleChanged", context) { $0.role = role }
    }

    /// Removes a member, whose sessions and links end at once.
    ///
    /// - Throws: ``WeirError`` `notFound`; `conflict` when nobody would be left who can let others in.
    package func remove(_ id: TeamMemberID, _ context: CallContext) async throws -> TeamMember {
        try await change(id, "teamMember.removed", context, ends: .all) { $0.removedAt = context.now }
    }

    /// Sets one's own password; all other sessions end.
    ///
    /// - Parameters:
    ///   - current: The one that there is; not asked for when there is none.
    ///   - new: The one that there is to be.
    ///   - id: Whose.
    ///   - digest: Of the session that stays.
    ///   - address: From where, for the limit on attempts.
    ///   - context: Who asks.
    /// - Returns: The member with the new one.
    /// - Throws: ``WeirError`` `invalidInput`, `rateLimited`.
    package func setPassword(
        current: String,
        new: String,
        of id: TeamMemberID,
        keeping digest: [UInt8],
        from address: String,
        _ context: CallContext
    ) async throws -> TeamMember {
        let issues = Self.issues(password: new, field: "new")
        guard issues.isEmpty else { throw WeirError.invalidInput(issues) }
        let member = try await member(id)
        if let kept = member.password {
            try limiter.admit(person: member.email, address: address, at: context.now)
            guard try await passwords.matches(current, kept) else {
                throw WeirError.invalidInput([
                    RequestIssue("current", .notAllowed, "This is not the password that you have now.")
                ])
            }
        }
        let hash = try await passwords.hash(new)
        return try await change(id, "teamMember.passwordSet", context, ends: .allBut(digest: digest)) {
            $0.password = hash
        }
    }

    private func change(
        _ id: TeamMemberID,
        _ action: String,
        _ context: CallContext,
        ends: TeamSessionEnd = .none,
        _ apply: (inout TeamMember) -> Void
    ) async throws -> TeamMember {
        do {
            return try await runner.run(context, keeping: AnswerKeeping<TeamMember>.none) {
                let present = try await member(id)
                var changed = present
                apply(&changed)
                if changed == present { return Command(unchanged: present, on: Self.subject(present)) }
                do {
                    try TeamRules.check(changed, in: try await stores.teamMembers())
                } catch is TeamRules.Refusal {
                    throw StorageError.inUse(.teamMember)
                }
                changed.revision += 1
                return Command(
                    changed,
                    auditing: (.teamMember(present), .teamMember(changed)),
                    action: action,
                    on: Self.subject(present)
                ) { [changed] record in
                    try await stores.saveTeamMember(changed, endsSessions: ends, record: record)
                }
            }
        } catch let error as StorageError where error == .inUse(.teamMember) {
            throw Self.lastOwner
        } catch let error as WeirError where error == WeirError(.inUse(.teamMember)) {
            throw Self.lastOwner
        }
    }

    private static var lastOwner: WeirError {
        WeirError(
            .conflict,
            "This is the last owner: nobody could let others in any more.",
            hint: "Make somebody else an owner first."
        )
    }

    // MARK: Pieces

    private static func subject(_ member: TeamMember) -> CommandSubject {
        CommandSubject(.teamMember, member.id.description)
    }

    private static func touched(_ member: TeamMember) -> TeamMember {
        var member = member
        member.revision += 1
        return member
    }

    /// The call in a workspace: what concerns all of them stands in the trail of the oldest live one.
    private func located(_ call: CallContext) async throws -> CallContext {
        var call = call
        let workspaces = try await stores.workspaces()
        if let place = workspaces.first(where: { $0.mode == .live }) ?? workspaces.first { call.workspace = place.id }
        return call
    }

    private func record(
        _ what: String,
        from: TeamMember?,
        to: TeamMember,
        _ context: CallContext
    ) -> CommandRecord {
        let change = AuditedChange(
            "teamMember.\(what)",
            on: Self.subject(to),
            from: from.map { .teamMember($0) },
            to: .teamMember(to)
        )
        return CommandRecord(audit: runner.auditEntry(of: change, context))
    }
}
