import WeirAPI
import WeirCore
import WeirHTTP
import WeirPages
import WeirPrimitives
import WeirServices
import WeirStorage

/// Entries of the audit trail: who changed what.
enum AuditTrail {
    /// Differences of an entry that are told; the rest is in the API.
    private static let shownDifferences = 6
    private static let shownCharacters = 120

    /// `currency`: Of all amounts in them, when they are about one thing; `currencies`: by what an entry is about.
    static func part(
        _ entries: [NumberedAuditEntry],
        _ site: PageSite,
        currency: Currency? = nil,
        currencies: [String: Currency] = [:]
    ) -> any PageComponent {
        guard !entries.isEmpty else {
            return EmptyState("Nothing yet", "What is changed is listed here, with who did it.")
        }
        return Timeline(entries.map { entry($0, site, currencies[$0.entry.subject] ?? currency) })
    }

    /// The currencies of the invoices that entries are about.
    static func currencies(
        of entries: [NumberedAuditEntry],
        _ services: Services
    ) async throws -> [String: Currency] {
        var found: [String: Currency] = [:]
        for entry in entries.map(\.entry) where entry.kind == .invoice && found[entry.subject] == nil {
            guard let id = InvoiceID(entry.subject),
                let invoice = try await services.figures.store.invoice(id, in: entry.workspace)
            else { continue }
            found[entry.subject] = invoice.currency
        }
        return found
    }

    private static func entry(
        _ numbered: NumberedAuditEntry,
        _ site: PageSite,
        _ currency: Currency?
    ) -> Timeline.Entry {
        let entry = numbered.entry
        return Timeline.Entry(
            words(of: entry.action),
            at: entry.at,
            by: entry.user.map { "\($0) (\(actor(entry.actor)))" } ?? actor(entry.actor),
            text: differences(of: numbered, site, currency)
        )
    }

    /// `quotaOverride.set` as `Quota override set`.
    static func words(of action: String) -> String {
        var words = ""
        for character in action.replacing(".", with: " ") {
            if character.isUppercase {
                words += " " + character.lowercased()
            } else {
                words.append(words.isEmpty ? Character(character.uppercased()) : character)
            }
        }
        return words
    }

    /// Whoever has done something, in words.
    static func actor(_ actor: AuditActor) -> String {
        switch actor {
        case .apiKey(let id): "API \(id)"
        case .customer: "the customer"
        case .member: "the team"
        case .job(let name): "Weir (\(name.replacing("_", with: " ")))"
        case .commandLine: "command line"
        case .system: "Weir"
        }
    }

    /// What changed from what to what, in one line.
    static func differences(
        of entry: NumberedAuditEntry,
        _ site: PageSite,
        _ currency: Currency? = nil
    ) -> String? {
        guard case .array(let all) = AuditRendering.differences(of: entry) else { return nil }
        let named = all.lazy.compactMap { $0.objectValue }.first { $0["path"]?.stringValue == "currency" }
        let currency = named?["to"]?.stringValue.flatMap { Currency(code: $0) } ?? currency
        let said = all.compactMap { difference -> String? in
            guard let object = difference.objectValue, let path = object["path"]?.stringValue,
                !isUnsaid(path, of: entry.entry.kind)
            else { return nil }
            let isAmount = path.hasSuffix("Minor")
            let name =
                isAmount
                ? words(ofPath: String(path.dropLast(5))) + (currency == nil ? " in minor units" : "")
                : words(ofPath: path)
            func short(_ value: JSONValue) -> String {
                Self.short(value, site, isAmount ? currency : nil)
            }
            switch (object["from"] ?? .null, object["to"] ?? .null) {
            case (.null, let to): return "\(name): \(short(to))"
            case (let from, .null): return "\(name): \(short(from)) taken away"
            case (let from, let to): return "\(name): \(short(from)) → \(short(to))"
            }
        }
        guard !said.isEmpty else { return nil }
        let more = said.count - shownDifferences
        return said.prefix(shownDifferences).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
    }

    /// What stands beside the entry already, and what is the same on every invoice.
    private static func isUnsaid(_ path: String, of kind: StoredKind) -> Bool {
        if unsaid.contains(path) { return true }
        return kind == .invoice && (unsaidOfInvoices.contains(path) || path.hasPrefix("seller."))
    }

    private static let unsaid: Set<String> = ["id", "customerId", "contractId", "createdAt"]
    /// A message by its kind, its copy or its days says all that its name does.
    private static let unsaidOfInvoices: Set<String> = ["at", "message", "event"]

    /// `period.startDate` as `period start date`.
    static func words(ofPath path: String) -> String {
        path.replacing(".", with: " ").reduce(into: "") { words, character in
            words += character.isUppercase ? " " + character.lowercased() : String(character)
        }
    }

    /// A value as it is, a list or a whole thing by how much there is of it.
    private static func short(_ value: JSONValue, _ site: PageSite, _ currency: Currency?) -> String {
        switch value {
        case .array(let elements): return elements.count == 1 ? "1 entry" : "\(elements.count) entries"
        case .object(let object): return object.members.count == 1 ? "1 value" : "\(object.members.count) values"
        case .number(let number):
            guard let currency, let minor = number.scaled(toPlaces: 0), let units = Int64(exactly: minor) else {
                return site.number(number)
            }
            return site.money(Money(minorUnits: units, currency: currency))
        case .string(let text):
            if let instant = Timestamp(iso8601: text) { return site.dateTime(instant) }
            if let day = LocalDate(text) { return site.date(day) }
            let isWord = text.allSatisfy { $0 == "_" || ("a"..."z").contains($0) }
            let plain = isWord ? text.replacing("_", with: " ") : text
            return plain.count > shownCharacters ? plain.prefix(shownCharacters) + "…" : plain
        case .null, .bool, .oversizedNumber:
            let text = value.stringValue ?? String(decoding: value.canonicalBytes, as: UTF8.self)
            return text.count > shownCharacters ? text.prefix(shownCharacters) + "…" : text
        }
    }
}
