import Mustache

/// What a template is given: a closed set of values, so that how each is written does not depend on the template.
///
/// ``text(_:)`` is escaped wherever it stands, in two braces and in three; ``markup(_:)`` never is.
package indirect enum PageValue: Sendable {
    case text(String)
    case markup(Markup)
    /// For sections.
    case flag(Bool)
    case list([PageValue])
    case object([String: PageValue])
    /// Not there: writes nothing, and hides what has its name further out.
    case nothing

    /// Text that may be absent.
    package static func optional(_ text: String?) -> PageValue { text.map(PageValue.text) ?? .nothing }

    package static func optional(_ value: PageValue?) -> PageValue { value ?? .nothing }

    package static func number(_ value: Int) -> PageValue { .text("\(value)") }
}

extension PageValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: PageValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, PageValue)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }
}

// The library writes a value by `renderText`, without touching it further: every template says that its content is
// plain text (``PageTemplates``), and the escaping has been done here.
extension PageValue: MustacheParent, MustacheCustomRenderable {
    package func child(named name: String) -> Any? {
        guard case .object(let members) = self else { return nil }
        if name == Presence.name { return Presence(members: members) }
        guard let value = members[name] else { return nil }
        return switch value {
        case .flag(let flag): flag
        case .list(let values): values
        case .text, .markup, .object, .nothing: value
        }
    }

    package var renderText: String {
        switch self {
        case .text(let text): Markup.escaped(text)
        case .markup(let markup): markup.html
        case .flag, .list, .object, .nothing: ""
        }
    }

    package var isNull: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .markup(let markup): markup.html.isEmpty
        case .flag(let flag): !flag
        case .list(let values): values.isEmpty
        case .object: false
        case .nothing: true
        }
    }
}

/// `{{#any.rows}}`: once, if a list or a text of the innermost object is not empty.
private struct Presence: MustacheParent {
    static let name = "any"
    let members: [String: PageValue]

    func child(named name: String) -> Any? { members[name].map { !$0.isNull } ?? false }
}
