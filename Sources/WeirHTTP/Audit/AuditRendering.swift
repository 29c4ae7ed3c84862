package import WeirAPI
import WeirCore
import WeirPrimitives
package import WeirServices
package import WeirStorage

/// Turns answers into what the audit trail keeps of a change: from what to what, as the API shows it.
///
/// Secrets are left out, and so is what says nothing. Of what tells of a person it says that it changed, and not to what:
/// the trail is kept for ever, and people have a right to be forgotten.
package enum AuditRendering {
    /// What is left out wherever it stands: secrets, and what changes by itself.
    private static let unshown: Set<String> = [
        "secret", "token", "clientSecret", "secretKey", "webhookSecrets", "updatedAt", "lastUsedAt", "requestId",
        "revision",
    ]
    /// Members whose own members are named by operators; nothing is left out by its name in there.
    private static let namedByOperators: Set<String> = [
        "quotas", "features", "rateLimits", "limits", "primitivesConfig", "metadata", "properties", "meters", "filters",
        "exclude", "match", "breakdown",
    ]
    /// Differences of one entry, at most; the list says when there are more.
    static let maximumDifferences = 200
    /// Answers that are longer are not read for whom they are about.
    static let maximumAnswerBytes = 64 * 1024
    static let personal = JSONValue.string("(personal)")
    /// Keys or ids that an entry names of a selection; it always says how many there were.
    static let namedOfSelection = 20

    /// What changed from one answer to another; nil is what was not there before, or is there no more.
    package static func change(from: [UInt8]?, to: [UInt8]?, kind: StoredKind) -> AuditChange {
        let (before, after) = (from.flatMap(plain), to.flatMap(plain))
        guard before != nil || after != nil else { return .unknown }
        let found = differences(from: before, to: after, kind).canonicalBytes
        return AuditChange(differences: JSONText(canonical: String(decoding: found, as: UTF8.self)))
    }

    /// How commands tell of things that are not their answers.
    package static let renderer = AuditRenderer { from, to, kind in
        change(from: from.map { $0.audited.jsonBytes }, to: to.map { $0.audited.jsonBytes }, kind: kind)
    }

    /// The differences that an entry shows: those that it keeps, or, of entries of earlier versions, those between its
    /// state and the one before.
    package static func differences(of entry: NumberedAuditEntry) -> JSONValue {
        let change = entry.entry.change
        if let kept = change.differences { return value(kept) ?? [] }
        guard let state = change.state.flatMap(value) else { return [] }
        return differences(from: entry.previousState.flatMap(value), to: state, entry.entry.kind)
    }

    private static func value(_ text: JSONText) -> JSONValue? { try? JSONParser.parse(Array(text.text.utf8)) }

    // MARK: Parts

    private static func plain(_ bytes: [UInt8]) -> JSONValue? {
        guard let value = try? JSONParser.parse(bytes), case .object(var object) = value else { return nil }
        // Whom a change brings over a limit is told to whoever makes it; the trail must not name people.
        if case .object(var effect) = object["effect"] {
            effect["overuses"] = nil
            object["effect"] = .object(effect)
        }
        return plain(.object(object))
    }

    /// A value without what is not shown, and without members that hold nothing.
    private static func plain(_ value: JSONValue, isNamedByOperators: Bool = false) -> JSONValue {
        switch value {
        case .null, .bool, .number, .oversizedNumber, .string: return value
        case .array(let elements): return .array(elements.map { plain($0, isNamedByOperators: isNamedByOperators) })
        case .object(let object):
            var kept = JSONObject()
            for member in object.members where isNamedByOperators || !unshown.contains(member.name) {
                let value = plain(member.value, isNamedByOperators: namedByOperators.contains(member.name))
                switch value {
                case .null, .array([]): continue
                case .object(let object) where object.isEmpty: continue
                case .bool, .number, .oversizedNumber, .string, .array, .object: kept[member.name] = value
                }
            }
            return .object(kept)
        }
    }

    private static func redacted(_ value: JSONValue, _ kind: StoredKind) -> JSONValue {
        switch value {
        case .null, .bool, .number, .oversizedNumber, .string: return value
        case .array(let elements): return .array(elements.map { redacted($0, kind) })
        case .object(let object):
            return .object(
                JSONObject(
                    members: object.members.map { member in
                        let isPersonal = kind.personalMembers.contains(member.name)
                        return JSONObject.Member(
                            name: member.name,
                            value: isPersonal ? personal : redacted(member.value, kind)
                        )
                    }
                )
            )
        }
    }

    private static func differences(from: JSONValue?, to: JSONValue?, _ kind: StoredKind) -> JSONValue {
        var found: [JSONValue] = []
        collect(from: from, to: to, path: [], isPersonal: false, kind, into: &found)
        if found.count > maximumDifferences {
            let more = found.count - maximumDifferences
            found = Array(found.prefix(maximumDifferences))
            found.append(["path": "…", "from": nil, "to": .string("and \(more) more")])
        }
        return .array(found)
    }

    private static func collect(
        from: JSONValue?,
        to: JSONValue?,
        path: [String],
        isPersonal: Bool,
        _ kind: StoredKind,
        into found: inout [JSONValue]
    ) {
        if from?.objectValue != nil || to?.objectValue != nil, !isPersonal, from?.isObjectOrNothing ?? true,
            to?.isObjectOrNothing ?? true
        {
            let before = from?.objectValue ?? JSONObject()
            let after = to?.objectValue ?? JSONObject()
            let names = before.members.map(\.name) + after.members.map(\.name).filter { before[$0] == nil }
            for name in names {
                collect(
                    from: before[name],
                    to: after[name],
                    path: path + [name],
                    isPersonal: kind.personalMembers.contains(name),
                    kind,
                    into: &found
                )
            }
            return
        }
        guard from?.canonicalBytes != to?.canonicalBytes else { return }
        found.append([
            "path": .string(path.joined(separator: ".")),
            "from": from.map { isPersonal ? personal : redacted($0, kind) } ?? .null,
            "to": to.map { isPersonal ? personal : redacted($0, kind) } ?? .null,
        ])
    }
}

extension JSONValue {
    fileprivate var isObjectOrNothing: Bool {
        switch self {
        case .object, .null: true
        case .bool, .number, .oversizedNumber, .string, .array: false
        }
    }
}

extension StoredKind {
    /// The members of such a thing that tell of a person.
    var personalMembers: Set<String> {
        switch self {
        case .customer, .subscription:
            [
                "externalId", "email", "name", "label", "legalName", "billingAddress", "taxId", "contacts", "metadata",
                "tags",
                "paymentProviderId", "paymentMethodId", "stripeCustomerId", "stripeSubscriptionId",
            ]
        case .invoice:
            ["customer"]
        case .workspace, .apiKey, .plan, .accountKit, .feature, .meter, .quotaOverride, .settings, .idempotencyRecord,
            .rejectedEvent, .auditEntry, .tokenKey, .job, .testClock, .contract, .coupon, .stripeConnection,
            .stripeAlert, .installation, .webhookEndpoint, .webhookDelivery, .request:
            []
        case .mail, .refusedAddress: ["recipient", "address", "reason", "error"]
        case .teamMember: ["name", "email"]
        }
    }
}

extension RouteDeclaration {
    /// The entry for a request that has succeeded, when the route's commands write none themselves.
    func auditEntry(_ call: APICall, _ response: APIResponse) -> AuditEntry? {
        // A dry run, or what was so already, leaves no entry.
        if response.changedNothing { return nil }
        let showsAnswer: Bool
        switch audit {
        case .none, .ledger, .command: return nil
        case .request: showsAnswer = false
        case .requestWithAnswer: showsAnswer = true
        }
        var answer = response.audited
        if answer == nil, response.body.count <= AuditRendering.maximumAnswerBytes {
            answer = try? JSONParser.parse(response.body)
        }
        let subject = CommandSubject(
            .request,
            call.context.requestID?.description ?? path,
            customer: answer?.objectValue?["customerId"]?.stringValue.flatMap { CustomerID($0) }
        )
        let shown = response.audited?.jsonBytes ?? (showsAnswer ? response.body : nil)
        let change = shown.map { AuditRendering.change(from: nil, to: $0, kind: .request) } ?? .unknown
        return call.context.auditEntry(action: "request.carriedOut", on: subject, change: change)
    }
}
