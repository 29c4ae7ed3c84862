import WeirPages

/// A choice in a cell of a table: its label is for those who have the page read to them.
struct MatrixChoice: PageComponent {
    let template = "products.choice"
    var name: String
    var label: String
    var options: [FieldOption]
    var chosen: String

    func view(in scope: PageScope) -> PageValue {
        [
            "name": .text(name), "label": .text(label),
            "options": .list(
                options.map { option in
                    [
                        "value": .text(option.value), "label": .text(option.label),
                        "isChosen": .flag(option.value == chosen),
                    ]
                }
            ),
        ]
    }
}

/// Templates of the products' own.
enum ProductTemplates {
    static let all = [
        PageTemplate(
            "products.choice",
            "<select name=\"{{name}}\" aria-label=\"{{label}}\">{{#options}}<option value=\"{{value}}\"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</select>"
        ),
        PageTemplate(
            "products.input",
            "<input name=\"{{name}}\" value=\"{{value}}\" aria-label=\"{{label}}\"{{#placeholder}} placeholder=\"{{.}}\"{{/placeholder}} autocomplete=\"off\">"
        ),
        PageTemplate(
            "products.area",
            "<textarea name=\"{{name}}\" rows=\"{{rows}}\" aria-label=\"{{label}}\" spellcheck=\"false\">\n{{value}}</textarea>"
        ),
    ]
}

/// A field in a cell of a table.
struct MatrixInput: PageComponent {
    var template: String { rows > 1 ? "products.area" : "products.input" }
    var name: String
    var label: String
    var value: String
    var placeholder: String?
    var rows = 1

    func view(in scope: PageScope) -> PageValue {
        [
            "name": .text(name), "label": .text(label), "value": .text(value), "placeholder": .optional(placeholder),
            "rows": .number(rows),
        ]
    }
}
