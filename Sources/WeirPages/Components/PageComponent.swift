/// A part of a page: what it shows, by which template.
package protocol PageComponent: Sendable {
    var template: String { get }
    func view(in scope: PageScope) -> PageValue
}

/// What parts are written with.
package struct PageScope: Sendable {
    package var templates: PageTemplates
    /// The secret of the session that every form carries; nil on pages without forms.
    package var formToken: String?
    package var words: PageWords
    package var format: PageFormat
    /// Whether it is a row among others like it: what its forms have is named apart from those of the others.
    var isWithinRow = false
    /// What the ids of fields begin with.
    var fieldPrefix = "field-"

    package init(
        templates: PageTemplates,
        formToken: String?,
        words: PageWords = .english,
        format: PageFormat = PageFormat()
    ) {
        self.templates = templates
        self.formToken = formToken
        self.words = words
        self.format = format
    }

    package func markup(of component: any PageComponent) -> Markup {
        templates.render(component.template, component.view(in: self))
    }

    package func markup(of components: [any PageComponent]) -> Markup {
        components.reduce(.empty) { $0 + markup(of: $1) }
    }
}

/// A part with a template of its own.
package struct TemplatePart: PageComponent {
    package var template: String
    private let value: PageValue

    package init(_ template: String, _ value: PageValue) {
        self.template = template
        self.value = value
    }

    package func view(in scope: PageScope) -> PageValue { value }
}

/// How something stands, for colours; the words say it too.
package enum PageTone: String, Sendable, CaseIterable {
    case plain
    case good
    case warning
    case bad
    case info
}

/// A link with its words.
package struct PageLink: Sendable, Hashable {
    package var label: String
    package var href: String

    package init(_ label: String, _ href: String) {
        self.label = label
        self.href = href
    }

    var value: PageValue { ["label": .text(label), "href": .text(href)] }
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

/// The top of a page.
package struct PageHeading: PageComponent {
    package let template = "base.heading"
    package var title: String
    package var subtitle: String?
    package var back: PageLink?
    package var badges: [Badge]
    package var actions: [any PageComponent]

    package init(
        _ title: String,
        subtitle: String? = nil,
        back: PageLink? = nil,
        badges: [Badge] = [],
        actions: [any PageComponent] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.back = back
        self.badges = badges
        self.actions = actions
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "title": .text(title),
            "subtitle": .optional(subtitle),
            "back": .optional(back?.value),
            "badges": .list(badges.map { .markup(scope.markup(of: $0)) }),
            "actions": .markup(scope.markup(of: actions)),
        ]
    }
}

/// Parts under a heading of their own.
package struct PageSection: PageComponent {
    package let template = "base.section"
    package var title: String?
    package var hint: String?
    /// For links to it: `#team`.
    package var id: String?
    package var isCard: Bool
    package var actions: [any PageComponent]
    package var content: [any PageComponent]
    /// With a script, the section is fetched anew after so many seconds, as long as it is there; it needs an id.
    package var refreshSeconds: Int?

    package init(
        _ title: String? = nil,
        hint: String? = nil,
        id: String? = nil,
        isCard: Bool = true,
        actions: [any PageComponent] = [],
        refreshSeconds: Int? = nil,
        _ content: [any PageComponent]
    ) {
        self.title = title
        self.hint = hint
        self.id = id
        self.isCard = isCard
        self.actions = actions
        self.refreshSeconds = refreshSeconds
        self.content = content
    }

    /// A section without a heading.
    package init(_ content: [any PageComponent]) { self.init(nil, content) }

    package func view(in scope: PageScope) -> PageValue {
        [
            "title": .optional(title),
            "hint": .optional(hint),
            "id": .optional(id),
            "isCard": .flag(isCard),
            "refreshes": .optional(refreshSeconds.map { "\($0)" }),
            "actions": .markup(scope.markup(of: actions)),
            "content": .markup(scope.markup(of: content)),
        ]
    }
}

/// Parts beside each other where there is room.
package struct PageGrid: PageComponent {
    package enum Kind: String, Sendable {
        case halves
        /// A wide one and a narrow one.
        case wideAndNarrow = "wide-narrow"
        case thirds
    }

    package let template = "base.grid"
    package var kind: Kind
    package var content: [any PageComponent]

    package init(_ kind: Kind, _ content: [any PageComponent]) {
        self.kind = kind
        self.content = content
    }

    package init(_ content: [any PageComponent]) { self.init(.halves, content) }

    package func view(in scope: PageScope) -> PageValue {
        ["kind": .text(kind.rawValue), "content": .markup(scope.markup(of: content))]
    }
}

/// Parts under each other in one column of a grid.
package struct PageStack: PageComponent {
    package let template = "base.stack"
    package var content: [any PageComponent]

    package init(_ content: [any PageComponent]) { self.content = content }

    package func view(in scope: PageScope) -> PageValue { ["content": .markup(scope.markup(of: content))] }
}

/// Buttons, links and disclosures beside each other.
package struct PageActions: PageComponent {
    package let template = "base.actions"
    package var content: [any PageComponent]

    package init(_ content: [any PageComponent]) { self.content = content }

    package func view(in scope: PageScope) -> PageValue { ["content": .markup(scope.markup(of: content))] }
}

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

/// Links between pages of one thing.
package struct PageTabs: PageComponent {
    package let template = "base.tabs"
    package var label: String
    package var items: [NavigationItem]

    package init(_ label: String, _ items: [NavigationItem]) {
        self.label = label
        self.items = items
    }

    package func view(in scope: PageScope) -> PageValue {
        ["label": .text(label), "items": .list(items.map(\.value))]
    }
}

/// A link of a navigation.
package struct NavigationItem: Sendable, Hashable {
    package var link: PageLink
    package var isCurrent: Bool
    /// What waits there: `3`.
    package var count: String?

    package init(_ label: String, _ href: String, isCurrent: Bool = false, count: String? = nil) {
        link = PageLink(label, href)
        self.isCurrent = isCurrent
        self.count = count
    }

    var value: PageValue {
        [
            "label": .text(link.label), "href": .text(link.href), "isCurrent": .flag(isCurrent),
            "count": .optional(count),
        ]
    }
}

/// What is shown when it is opened; for actions too, whose form asks once more.
package struct Disclosure: PageComponent {
    package enum Kind: String, Sendable {
        case plain
        /// The summary looks like a button.
        case button
        case danger
    }

    package let template = "base.details"
    package var summary: String
    package var kind: Kind
    package var isOpen: Bool
    package var content: [any PageComponent]

    package init(
        _ summary: String,
        _ kind: Kind,
        isOpen: Bool = false,
        _ content: [any PageComponent]
    ) {
        self.summary = summary
        self.kind = kind
        self.isOpen = isOpen
        self.content = content
    }

    /// A plain one.
    package init(_ summary: String, _ content: [any PageComponent]) { self.init(summary, .plain, content) }

    package func view(in scope: PageScope) -> PageValue {
        [
            "summary": .text(summary), "kind": .text(kind.rawValue), "isOpen": .flag(isOpen),
            "content": .markup(scope.markup(of: content)),
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
