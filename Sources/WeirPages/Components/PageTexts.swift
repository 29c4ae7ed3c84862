/// A paragraph.
package struct PageText: PageComponent {
    package enum Kind: String, Sendable {
        case plain = "text"
        case hint
    }

    package let template = "base.paragraph"
    package var text: String
    package var kind: Kind
    package var link: PageLink?

    package init(_ text: String, _ kind: Kind = .plain, link: PageLink? = nil) {
        self.text = text
        self.kind = kind
        self.link = link
    }

    package func view(in scope: PageScope) -> PageValue {
        ["text": .text(text), "kind": .text(kind.rawValue), "link": .optional(link?.value)]
    }
}

/// Something that should be noticed: what was done, what is wrong.
package struct PageNote: PageComponent, Hashable {
    package let template = "base.note"
    package var tone: PageTone
    package var title: String?
    package var text: String
    package var items: [String]
    package var link: PageLink?

    package init(
        _ tone: PageTone,
        _ text: String,
        title: String? = nil,
        items: [String] = [],
        link: PageLink? = nil
    ) {
        self.tone = tone
        self.title = title
        self.text = text
        self.items = items
        self.link = link
    }

    package func view(in scope: PageScope) -> PageValue { value }

    var value: PageValue {
        [
            "tone": .text(tone.rawValue),
            "role": .text(tone == .bad ? "alert" : "status"),
            "title": .optional(title),
            "text": .text(text),
            "items": .list(items.map(PageValue.text)),
            "link": .optional(link?.value),
        ]
    }
}

/// What stands where there is nothing yet, with what to do next.
package struct EmptyState: PageComponent {
    package let template = "base.empty"
    package var title: String
    package var text: String
    package var action: PageButton?
    /// A command to copy.
    package var code: String?

    package init(_ title: String, _ text: String, action: PageButton? = nil, code: String? = nil) {
        self.title = title
        self.text = text
        self.action = action
        self.code = code
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "title": .text(title),
            "text": .text(text),
            "action": .optional(action.map { .markup(scope.markup(of: $0)) }),
            "code": .optional(code),
        ]
    }
}

/// A secret that is shown once, or an address to hand on.
package struct SecretText: PageComponent {
    package let template = "base.secret"
    package var label: String
    package var text: String
    package var hint: String?

    package init(_ label: String, _ text: String, hint: String? = nil) {
        self.label = label
        self.text = text
        self.hint = hint
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "label": .text(label), "text": .text(text), "hint": .optional(hint),
            "id": .text("secret-" + FieldID.of(label)), "copy": .text(scope.words.copy),
            "copied": .text(scope.words.copied),
        ]
    }
}

/// Text of programs.
package struct CodeText: PageComponent {
    package let template = "base.code"
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }

    package func view(in scope: PageScope) -> PageValue { ["label": .text(label), "text": .text(text)] }
}
/// A state in a word: `Paid`.
package struct Badge: PageComponent, Hashable {
    package let template = "base.badge"
    package var text: String
    package var tone: PageTone

    package init(_ text: String, _ tone: PageTone = .plain) {
        self.text = text
        self.tone = tone
    }

    package func view(in scope: PageScope) -> PageValue {
        ["text": .text(text), "tone": .text(tone.rawValue)]
    }
}
