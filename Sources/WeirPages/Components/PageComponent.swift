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
