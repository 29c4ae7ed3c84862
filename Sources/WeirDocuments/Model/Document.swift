package import WeirCore
package import WeirPrimitives

/// A document to be read by people: what it says, in reading order, already in words; not how it looks.
///
/// Every renderer shows all of it in this order, so the PDF and the page say the same.
package struct Document: Sendable, Hashable {
    /// BCP 47.
    package var language: String
    package var isRightToLeft: Bool
    /// What it is: `Invoice`.
    package var kind: String
    /// Which one: `INV-000042`; nil when it has no number yet.
    package var reference: String?
    /// What must be seen first: `Draft`, `Void`.
    package var mark: Mark?
    /// Who made it, when; the only date in what is rendered.
    package var createdAt: Timestamp
    package var issuer: Party
    package var recipient: Party
    package var facts: [Fact]
    /// The sum that matters: `€120.00 due 14 March 2026`.
    package var headline: String
    package var sections: [Section]
    package var words: Words
    /// Above the title; it says nothing that the document does not say in words.
    package var logo: LogoImage?

    package init(
        language: String,
        isRightToLeft: Bool = false,
        kind: String,
        reference: String?,
        mark: Mark? = nil,
        createdAt: Timestamp,
        issuer: Party,
        recipient: Party,
        facts: [Fact],
        headline: String,
        sections: [Section],
        words: Words
    ) {
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.kind = kind
        self.reference = reference
        self.mark = mark
        self.createdAt = createdAt
        self.issuer = issuer
        self.recipient = recipient
        self.facts = facts
        self.headline = headline
        self.sections = sections
        self.words = words
    }

    /// `Invoice INV-000042`.
    package var title: String { [kind, reference].compactMap(\.self).joined(separator: " ") }

    /// The title as each page repeats it; one that is not binding says so on each: `Invoice INV-000042 · Void`.
    package var runningTitle: String {
        guard let mark, mark.tone == .warning else { return title }
        return "\(title) · \(mark.text)"
    }

    /// A word that stands out beside the title.
    package struct Mark: Sendable, Hashable {
        package enum Tone: Sendable, Hashable {
            /// Settled.
            case good
            /// Not binding, or not any more.
            case warning
        }

        package var text: String
        package var tone: Tone

        package init(_ text: String, _ tone: Tone) {
            self.text = text
            self.tone = tone
        }
    }

    /// One who sells or buys.
    package struct Party: Sendable, Hashable {
        /// What the party is: `Bill to`.
        package var role: String
        package var name: String
        /// The address and what identifies the party, a line each.
        package var lines: [String]

        package init(role: String, name: String, lines: [String]) {
            self.role = role
            self.name = name
            self.lines = lines
        }
    }

    /// `Due date`: `14 March 2026`.
    package struct Fact: Sendable, Hashable {
        package var label: String
        package var value: String

        package init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// A part of the document.
    package struct Section: Sendable, Hashable {
        /// nil for the first, which follows the head.
        package var heading: String?
        /// Begins on a page of its own.
        package var startsPage: Bool
        package var parts: [Part]

        package init(heading: String? = nil, startsPage: Bool = false, parts: [Part]) {
            self.heading = heading
            self.startsPage = startsPage
            self.parts = parts
        }
    }

    package enum Part: Sendable, Hashable {
        /// A heading below that of the section.
        case heading(String)
        case paragraph(String)
        /// Small print to what stands above it.
        case note(String)
        case table(Table)
        case totals(Totals)
    }

    /// The words that renderers add themselves.
    package struct Words: Sendable, Hashable {
        /// `Page 1 of 3`, given the page and the count.
        package var page: @Sendable (Int, Int) -> String

        package init(page: @escaping @Sendable (Int, Int) -> String) { self.page = page }

        package static func == (left: Words, right: Words) -> Bool { left.page(1, 2) == right.page(1, 2) }

        package func hash(into hasher: inout Hasher) { hasher.combine(page(1, 2)) }
    }
}
