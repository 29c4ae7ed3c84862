/// An option of a choice.
package struct FieldOption: Sendable, Hashable {
    package var value: String
    package var label: String

    package init(_ value: String, _ label: String) {
        self.value = value
        self.label = label
    }
}

/// A field with its label.
package struct Field: PageComponent {
    package enum Control: Sendable, Hashable {
        case text
        case search
        case email
        case password(isNew: Bool)
        /// Numbers as people write them; the type of text, which loses no digits.
        case number
        case date
        case area(rows: Int)
        case choice([FieldOption])
        /// One that is there or not; sends ``Field/value``.
        case check(isChecked: Bool)
        /// A file of some media types; its form is one that sends files.
        case file(accepts: String)
    }

    package let template = "base.field"
    package var name: String
    package var label: String
    package var control: Control
    package var value: String
    package var hint: String?
    package var error: String?
    package var isRequired: Bool
    package var placeholder: String?
    package var suggestions: [String]
    package var isFirst: Bool

    package init(
        _ name: String,
        _ label: String,
        _ control: Control = .text,
        value: String = "",
        hint: String? = nil,
        error: String? = nil,
        isRequired: Bool = false,
        placeholder: String? = nil,
        suggestions: [String] = [],
        isFirst: Bool = false
    ) {
        self.name = name
        self.label = label
        self.control = control
        self.value = value
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
        self.placeholder = placeholder
        self.suggestions = suggestions
        self.isFirst = isFirst
    }

    private func described(_ id: String) -> String? {
        let ids = [hint == nil ? nil : "\(id)-hint", error == nil ? nil : "\(id)-error"].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    package func view(in scope: PageScope) -> PageValue {
        let id = scope.fieldPrefix + FieldID.of(name)
        let (template, extra) = parts
        var inner: [String: PageValue] = [
            "id": .text(id), "name": .text(name), "value": .text(value), "isRequired": .flag(isRequired),
            "described": .optional(described(id)), "isInvalid": .flag(error != nil), "isFirst": .flag(isFirst),
            "placeholder": .optional(placeholder), "suggestions": .list(suggestions.map(PageValue.text)),
            "list": .flag(!suggestions.isEmpty), "mode": .nothing, "complete": "off", "type": "text",
            "maxLength": .nothing,
        ]
        inner.merge(extra) { _, new in new }
        let isCheck = if case .check = control { true } else { false }
        return [
            "id": .text(id), "label": .text(label), "hint": .optional(hint), "error": .optional(error),
            "isCheck": .flag(isCheck), "isOptional": false, "optional": "",
            "kind": .text(isCheck ? "check" : ""),
            "control": .markup(scope.templates.render(template, .object(inner))),
        ]
    }

    private var parts: (template: String, values: [String: PageValue]) {
        switch control {
        case .text: ("base.input", [:])
        case .search: ("base.input", ["type": "search"])
        case .email: ("base.input", ["type": "email", "mode": "email", "complete": "email"])
        case .password(let isNew):
            (
                "base.input",
                ["type": "password", "complete": .text(isNew ? "new-password" : "current-password"), "value": ""]
            )
        case .number: ("base.input", ["mode": "decimal"])
        case .date: ("base.input", ["type": "date"])
        case .area(let rows): ("base.area", ["rows": .number(rows)])
        case .choice(let options):
            (
                "base.select",
                [
                    "options": .list(
                        options.map { option in
                            [
                                "value": .text(option.value), "label": .text(option.label),
                                "isChosen": .flag(option.value == value),
                            ]
                        }
                    )
                ]
            )
        case .file(let accepts): ("base.file", ["accept": .text(accepts)])
        case .check(let isChecked):
            ("base.check", ["isChecked": .flag(isChecked), "value": .text(value.isEmpty ? "yes" : value)])
        }
    }
}

/// Options that all stand there: one of them, or any number.
package struct Choices: PageComponent {
    package enum Kind: String, Sendable {
        case one = "radio"
        case any = "checkbox"
    }

    package let template = "base.choices"
    package var name: String
    package var label: String
    package var kind: Kind
    package var options: [FieldOption]
    package var chosen: Set<String>
    package var hint: String?
    package var error: String?

    package init(
        _ name: String,
        _ label: String,
        _ kind: Kind,
        _ options: [FieldOption],
        chosen: Set<String>,
        hint: String? = nil,
        error: String? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.options = options
        self.chosen = chosen
        self.hint = hint
        self.error = error
    }

    package func view(in scope: PageScope) -> PageValue {
        let id = scope.fieldPrefix + FieldID.of(name)
        let described = [hint == nil ? nil : "\(id)-hint", error == nil ? nil : "\(id)-error"].compactMap(\.self)
        return [
            "id": .text(id), "label": .text(label), "hint": .optional(hint), "error": .optional(error),
            "type": .text(kind.rawValue), "described": .text(described.joined(separator: " ")),
            "options": .list(
                options.enumerated().map { index, option in
                    [
                        "optionID": .text("\(id)-\(index)"), "optionName": .text(name), "value": .text(option.value),
                        "label": .text(option.label), "isChosen": .flag(chosen.contains(option.value)),
                    ]
                }
            ),
        ]
    }
}

/// Ids of elements, from names.
enum FieldID {
    static func of(_ name: String) -> String {
        String(name.unicodeScalars.map { isPlain($0) ? Character($0) : "-" })
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        case _: false
        }
    }
}
