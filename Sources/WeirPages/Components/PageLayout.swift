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
