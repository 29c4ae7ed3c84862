import Foundation
import WeirAPI

/// What a catalogue changes, in lines for a person.
struct CatalogReport {
    let outcome: JSONObject
    /// Whether marks are coloured, as on a terminal.
    var isColored = false

    /// Whether standard output is a terminal that wants colours.
    static var terminalWantsColors: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    var hasChanges: Bool { !changes.isEmpty }

    /// The changes by kind, what pruning keeps, and the summary.
    var lines: [String] {
        var lines: [String] = []
        for (kind, title) in [
            ("settings", "settings"), ("meter", "meters"), ("feature", "features"), ("accountKit", "account kits"),
            ("plan", "plans"), ("coupon", "coupons"),
        ] {
            let changes = changes.filter { $0["kind"]?.stringValue == kind }
            if changes.isEmpty { continue }
            lines.append(title)
            for change in changes { lines += self.lines(of: change) }
            lines.append("")
        }
        for case .object(let kept) in outcome["kept"]?.arrayValue ?? [] {
            let kind = Self.words(kept["kind"]?.stringValue ?? "")
            lines.append("kept: the \(kind) '\(kept["name"]?.shown ?? "")' \(kept["reason"]?.shown ?? "")")
        }
        if lines.last?.isEmpty == false { lines.append("") }
        lines.append(summary)
        return lines
    }

    /// What customers must be told of, for standard error.
    var warnings: [String] {
        let effect = outcome["effect"]?.objectValue ?? [:]
        return Self.warnings(of: effect)
    }

    static func warnings(of effect: JSONObject) -> [String] {
        guard let customers = effect["customers"]?.intValue, customers > 0 else { return [] }
        var lines: [String] = []
        for case .object(let plan) in effect["plans"]?.arrayValue ?? [] {
            let name = plan["plan"]?.stringValue.map { "of the plan '\($0)'" } ?? "without a plan"
            let features = (plan["features"]?.arrayValue ?? []).map(\.shown).joined(separator: ", ")
            let count = plan["customers"]?.intValue ?? 0
            let over = plan["over"]?.intValue ?? 0
            let noun = count == 1 ? "customer \(name) gets" : "customers \(name) get"
            let more = over == 0 ? "none is over a new limit" : "\(over) \(over == 1 ? "is" : "are") over a new limit"
            lines.append("warning: \(count) \(noun) something else of \(features); \(more)")
        }
        for case .object(let overuse) in effect["overuses"]?.arrayValue ?? [] {
            let customer = overuse["externalId"]?.stringValue.map { "ext:\($0)" } ?? overuse["customerId"]?.shown ?? ""
            let used = "\(overuse["used"]?.shown ?? "") of \(overuse["limit"]?.shown ?? "")"
            lines.append("  \(customer): \(overuse["feature"]?.shown ?? "") \(used)")
        }
        let over = effect["over"]?.intValue ?? 0
        let listed = Set((effect["overuses"]?.arrayValue ?? []).map { $0.objectValue?["customerId"]?.shown ?? "" })
            .count
        if over > listed { lines.append("  and \(over - listed) more") }
        if let unchecked = effect["unchecked"]?.intValue, unchecked > 0 {
            lines.append("  the usage of \(unchecked) customers was not looked at")
        }
        return lines
    }

    // MARK: Parts

    private var changes: [JSONObject] { (outcome["changes"]?.arrayValue ?? []).compactMap(\.objectValue) }

    private func lines(of change: JSONObject) -> [String] {
        let action = change["action"]?.stringValue ?? ""
        var head = "  \(mark(action)) \(change["name"]?.stringValue ?? "settings")"
        let version = change["version"]?.intValue
        switch action {
        case "archive": head += " (archived)"
        case "delete": head += " (deleted)"
        case "update":
            if let version {
                let reach = outcome["applyTo"]?.stringValue == "all" ? "for all subscribers" : "for new subscribers"
                head += " (version \(version - 1) → \(version), \(reach))"
            }
        case _: break
        }
        let fields = (change["fields"]?.arrayValue ?? []).compactMap(\.objectValue)
        return [head]
            + fields.map { field in
                let path = field["path"]?.stringValue ?? ""
                let (action, values) =
                    switch (field["before"], field["after"]) {
                    case (let before?, let after?): ("update", "\(Self.text(before)) → \(Self.text(after))")
                    case (nil, let after?): ("create", Self.text(after))
                    case (let before?, nil): ("delete", Self.text(before))
                    case (nil, nil): ("update", "")
                    }
                return "      \(mark(action)) \(path): \(values)"
            }
            + agreed(change, fields)
    }

    /// Quotas and features reach subscribers; what contracts charge is agreed with each of them.
    private func agreed(_ change: JSONObject, _ fields: [JSONObject]) -> [String] {
        let isCharged = fields.contains { field in
            let path = field["path"]?.stringValue ?? ""
            return ["prices", "commitment", "progressiveBilling"].contains { path.hasPrefix($0) }
        }
        guard isCharged, change["kind"]?.stringValue == "plan", change["action"]?.stringValue == "update" else {
            return []
        }
        return ["      what contracts charge stays as it was agreed; new contracts charge the new prices"]
    }

    private var summary: String {
        let summary = outcome["summary"]?.objectValue ?? [:]
        func count(_ name: String) -> Int { summary[name]?.intValue ?? 0 }
        let isApplied = outcome["applied"] == .bool(true)
        let unchanged = "\(count("unchanged")) unchanged"
        guard hasChanges else { return "No changes: \(unchanged)." }
        let parts = [
            ("create", "to add", "added"), ("update", "to change", "changed"), ("archive", "to archive", "archived"),
            ("delete", "to delete", "deleted"),
        ].map { name, future, past in "\(count(name)) \(isApplied ? past : future)" }
        return (isApplied ? "Applied: " : "Plan: ") + (parts + [unchanged]).joined(separator: ", ") + "."
    }

    private func mark(_ action: String) -> String {
        let (sign, color) =
            switch action {
            case "create": ("+", "32")
            case "update": ("~", "33")
            case _: ("-", "31")
            }
        return isColored ? "\u{1B}[\(color)m\(sign)\u{1B}[0m" : sign
    }

    /// A value on one line; texts as they are, unless they would be taken for something else.
    private static func text(_ value: JSONValue) -> String {
        if case .string(let text) = value, PlainScalar(text) == .text, !text.contains("\n") { return text }
        return String(decoding: value.jsonBytes, as: UTF8.self)
    }

    private static func words(_ kind: String) -> String { kind == "accountKit" ? "account kit" : kind }
}
