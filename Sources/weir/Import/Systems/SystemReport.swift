import WeirAPI
import WeirImport

/// What an import from another system makes, changes and leaves.
struct SystemReport {
    enum Outcome: String, CaseIterable {
        case create, update, unchanged
        /// Weir has something else under this name, and it is not for an import to change that.
        case kept
        /// It would charge otherwise than there, and waits until that is accepted.
        case heldBack = "held_back"
        case refused
    }

    struct Entry: Equatable {
        var kind: String
        var name: String
        var outcome: Outcome
        /// Fields that change, or why it is refused or kept.
        var about: String
    }

    let system: String
    var isApplied: Bool
    private(set) var counts: [(kind: String, outcome: Outcome, count: Int)] = []
    /// The first of those that are not unchanged.
    private(set) var entries: [Entry] = []
    private(set) var notShown = 0
    /// What cannot be taken over as it is, the first of each kind and reason in full.
    private(set) var notes: [(note: ImportNote, count: Int)] = []
    private(set) var notesNotShown = 0
    var events: ImportReport?

    static let shownEntries = 1_000
    static let shownNotes = 500

    init(system: String, isApplied: Bool) {
        self.system = system
        self.isApplied = isApplied
    }

    mutating func add(_ entry: Entry) {
        if let index = counts.firstIndex(where: { $0.kind == entry.kind && $0.outcome == entry.outcome }) {
            counts[index].count += 1
        } else {
            counts.append((entry.kind, entry.outcome, 1))
        }
        guard entry.outcome != .unchanged else { return }
        if entries.count < Self.shownEntries { entries.append(entry) } else { notShown += 1 }
    }

    /// Notes of the same kind, field and reason are counted, and the first is shown.
    mutating func add(_ new: [ImportNote]) {
        for note in new {
            let isPerRecord =
                ["customer", "subscription", "event", "invoice", "entitlement"].contains(note.kind)
            if isPerRecord,
                let index = notes.firstIndex(where: {
                    ($0.note.kind, $0.note.field, $0.note.reason) == (note.kind, note.field, note.reason)
                })
            {
                notes[index].count += 1
            } else if notes.count < Self.shownNotes {
                notes.append((note, 1))
            } else {
                notesNotShown += 1
            }
            isLeftOut = isLeftOut || note.outcome == .leftOut
        }
    }

    private var isLeftOut = false
    /// Whether a plan was made that charges otherwise than there, which nobody accepted.
    var isReduced = false

    func count(_ outcome: Outcome) -> Int { counts.reduce(0) { $0 + ($1.outcome == outcome ? $1.count : 0) } }

    var hasChanges: Bool { count(.create) + count(.update) > 0 }
    /// Whether something has no place here, or was refused.
    var isIncomplete: Bool {
        isLeftOut || isReduced || count(.refused) + count(.kept) + count(.heldBack) > 0 || notesNotShown > 0
            || (events?.rejected ?? 0) > 0
    }

    // MARK: Showing

    var lines: [String] {
        var lines: [String] = []
        for entry in entries {
            let sign =
                switch entry.outcome {
                case .create: "+"
                case .update: "~"
                case .kept: "="
                case .heldBack: "?"
                case .refused: "!"
                case .unchanged: " "
                }
            lines.append("\(sign) \(entry.kind) \(entry.name)\(entry.about.isEmpty ? "" : ": \(entry.about)")")
        }
        if notShown > 0 { lines.append("  and \(ProgressBar.grouped(Int64(notShown))) more") }
        if !notes.isEmpty {
            lines += ["", "Not taken over as it is:"]
            for (note, count) in notes {
                let field = note.field.map { " \($0)" } ?? ""
                let more = count > 1 ? " (and \(ProgressBar.grouped(Int64(count - 1))) more)" : ""
                lines.append("  \(note.kind) \(note.name)\(more), \(Self.word(note.outcome))\(field): \(note.reason)")
            }
            if notesNotShown > 0 { lines.append("  and \(ProgressBar.grouped(Int64(notesNotShown))) more") }
        }
        var table = TextTable([
            ("KIND", .left), ("CREATE", .right), ("UPDATE", .right), ("UNCHANGED", .right), ("KEPT", .right),
            ("HELD BACK", .right), ("REFUSED", .right),
        ])
        var kinds: [String] = []
        for entry in counts where !kinds.contains(entry.kind) { kinds.append(entry.kind) }
        for kind in kinds {
            table.rows.append([kind] + Outcome.allCases.map { ProgressBar.grouped(Int64(count(kind, $0))) })
        }
        lines += [""]
        if !table.rows.isEmpty { lines += table.lines }
        if let events { lines.append("events: \(events.sentence)") }
        lines.append(isApplied ? "Applied." : "Nothing was changed. With --apply it is done.")
        return lines
    }

    private static func word(_ outcome: ImportNote.Outcome) -> String {
        switch outcome {
        case .leftOut: "left out"
        case .without: "without"
        case .chargesOtherwise: "charged otherwise"
        case .told: "told"
        }
    }

    private func count(_ kind: String, _ outcome: Outcome) -> Int {
        counts.first { $0.kind == kind && $0.outcome == outcome }?.count ?? 0
    }

    var json: JSONValue {
        var summary = JSONObject()
        for outcome in Outcome.allCases { summary[outcome.rawValue] = .init(integerLiteral: Int64(count(outcome))) }
        var object: JSONObject = [
            "system": .string(system), "applied": .bool(isApplied), "summary": .object(summary),
            "kinds": .array(
                counts.map {
                    [
                        "kind": .string($0.kind), "outcome": .string($0.outcome.rawValue),
                        "count": .init(integerLiteral: Int64($0.count)),
                    ]
                }
            ),
            "entries": .array(
                entries.map {
                    [
                        "kind": .string($0.kind), "name": .string($0.name), "outcome": .string($0.outcome.rawValue),
                        "about": .string($0.about),
                    ]
                }
            ),
            "notShown": .init(integerLiteral: Int64(notShown)),
            "notes": .array(
                notes.map { note, count in
                    [
                        "kind": .string(note.kind), "name": .string(note.name),
                        "field": note.field.map { .string($0) } ?? .null, "outcome": .string(note.outcome.rawValue),
                        "reason": .string(note.reason), "count": .init(integerLiteral: Int64(count)),
                    ]
                }
            ),
            "notesNotShown": .init(integerLiteral: Int64(notesNotShown)),
        ]
        if let events {
            object["events"] = [
                "rows": .init(integerLiteral: Int64(events.total)),
                "accepted": .init(integerLiteral: Int64(events.accepted)),
                "duplicates": .init(integerLiteral: Int64(events.duplicates)),
                "replaced": .init(integerLiteral: Int64(events.replaced)),
                "rejected": .init(integerLiteral: Int64(events.rejected)),
            ]
        }
        return .object(object)
    }
}
