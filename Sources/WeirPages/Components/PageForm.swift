/// A button: a link, or what sends the form around it.
package struct PageButton: PageComponent, Hashable {
    package enum Kind: String, Sendable {
        case plain
        case primary
        case danger
        /// Looks like a link.
        case quiet
        case small
    }

    package let template = "base.button"
    package var label: String
    package var href: String?
    package var kind: Kind
    /// Name and value that tell which button was pressed.
    package var name: String?
    package var value: String
    package var downloads: Bool

    /// A link that looks like a button.
    package init(_ label: String, href: String, _ kind: Kind = .plain, downloads: Bool = false) {
        self.label = label
        self.href = href
        self.kind = kind
        self.downloads = downloads
        name = nil
        value = ""
    }

    /// What sends the form that it stands in.
    package init(_ label: String, _ kind: Kind = .primary, name: String? = nil, value: String = "") {
        self.label = label
        href = nil
        self.kind = kind
        self.name = name
        self.value = value
        downloads = false
    }

    package func view(in scope: PageScope) -> PageValue {
        [
            "label": .text(label), "href": .optional(href), "kind": .text(kind.rawValue), "name": .optional(name),
            "value": .text(value), "download": .flag(downloads),
        ]
    }
}

/// A form; one that is posted carries the session's secret by itself.
package struct PageForm: PageComponent {
    package enum Method: String, Sendable {
        /// For filters.
        case get
        case post
    }

    package enum Kind: String, Sendable {
        /// Fields under each other.
        case stacked
        /// Fields beside each other: filters.
        case inline
        /// A button alone, in a row with others.
        case bare
    }

    package let template = "base.form"
    package var method: Method
    package var action: String
    package var kind: Kind
    package var fields: [any PageComponent]
    package var buttons: [PageButton]
    /// What is wrong with what was sent, beside what stands at its fields.
    package var errors: [String]
    /// With a script, it is sent when something in it is chosen.
    package var submitsItself: Bool
    /// Whether there is a field for a file in it.
    package var sendsFiles: Bool
    /// The id of the part that shows what it would do: with a script, it is shown anew while the form is filled in, as its
    /// button `do=preview` would.
    package var previews: String?

    package init(
        _ method: Method = .post,
        _ action: String,
        kind: Kind = .stacked,
        fields: [any PageComponent],
        buttons: [PageButton],
        errors: [String] = [],
        submitsItself: Bool = false,
        sendsFiles: Bool = false
    ) {
        self.sendsFiles = sendsFiles
        self.method = method
        self.action = action
        self.kind = kind
        self.fields = fields
        self.buttons = buttons
        self.errors = errors
        self.submitsItself = submitsItself
    }

    /// One button that does something.
    package static func button(
        _ label: String,
        _ action: String,
        _ kind: PageButton.Kind = .plain,
        hidden: [(String, String)] = []
    ) -> PageForm {
        PageForm(
            .post,
            action,
            kind: .bare,
            fields: hidden.map { HiddenField($0.0, $0.1) },
            buttons: [PageButton(label, kind)]
        )
    }

    package func view(in scope: PageScope) -> PageValue {
        let token: String? =
            switch method {
            case .get: nil
            case .post: scope.formToken
            }
        let note = PageNote(.bad, errors.first ?? "", items: Array(errors.dropFirst()))
        var scope = scope
        if scope.isWithinRow { scope.fieldPrefix = "field-\(FieldID.of(action))-" }
        return [
            "method": .text(method.rawValue), "action": .text(action), "kind": .text(kind.rawValue),
            "token": .optional(token), "content": .markup(scope.markup(of: fields)),
            "errors": .optional(errors.isEmpty ? nil : .markup(scope.markup(of: note))),
            "buttons": .markup(scope.markup(of: buttons)), "hasButtons": .flag(!buttons.isEmpty),
            "submitsItself": .flag(submitsItself), "sendsFiles": .flag(sendsFiles), "previews": .optional(previews),
            "id": .nothing,
        ]
    }
}

/// What a form sends without showing it.
package struct HiddenField: PageComponent {
    package let template = "base.hidden"
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    package func view(in scope: PageScope) -> PageValue { ["name": .text(name), "value": .text(value)] }
}

/// Whose a form's passwords are, for programs that keep them; neither shown nor sent.
package struct SecretOwner: PageComponent {
    package let template = "base.owner"
    package var value: String

    package init(_ value: String) { self.value = value }

    package func view(in scope: PageScope) -> PageValue { ["value": .text(value)] }
}
