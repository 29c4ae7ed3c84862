import Testing
import WeirPages

@Suite("Templates")
struct TemplateTests {
    @Test("All templates of the base can be read")
    func baseIsRead() throws {
        let templates = try PageTemplates()
        #expect(templates.names.contains("base.page"))
    }

    @Test("A template that cannot be read, that is there twice, or that asks for a missing one is refused")
    func badTemplates() {
        #expect(throws: PageTemplates.Failure.self) { try PageTemplates([PageTemplate("a", "{{#open}}")]) }
        #expect(throws: PageTemplates.Failure.self) { try PageTemplates([PageTemplate("base.page", "")]) }
        #expect(throws: PageTemplates.Failure.self) { try PageTemplates([PageTemplate("a", "{{> missing }}")]) }
    }

    /// Texts that would end an attribute or an element, if they were taken as they are.
    static let attacks = [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)",
        "\"\u{301} onmouseover=\"\u{301}alert(1)", "<\u{301}script>", "&lt;b&gt;", "</title><script>", "`",
    ]

    @Test("Text is escaped by scalars, in two braces and in three", arguments: attacks)
    func escaping(_ attack: String) throws {
        let templates = try PageTemplates([
            PageTemplate("t", "<a title=\"{{text}}\" id='{{{text}}}'>{{&text}}</a>{{#list}}<i>{{.}}</i>{{/list}}"),
            PageTemplate("outer", "{{>t}}{{#inner}}{{>t}}{{/inner}}"),
        ])
        let value: PageValue = [
            "text": .text(attack), "list": [.text(attack)], "inner": ["text": .text(attack)],
        ]
        let html = templates.render("outer", value).html
        var rest = html
        for tag in ["<a title=\"", "\" id='", "'>", "</a>", "<i>", "</i>"] { rest = rest.replacing(tag, with: "") }
        let scalars = Set(rest.unicodeScalars)
        #expect(scalars.isDisjoint(with: ["<", ">", "\"", "'", "`"]), "\(html)")
    }

    @Test("Only markup is written as it is")
    func markup() throws {
        let templates = try PageTemplates([PageTemplate("t", "{{text}}{{markup}}")])
        let html = templates.render("t", ["text": "<b>", "markup": .markup(Markup(trusted: "<b>"))]).html
        #expect(html == "&lt;b&gt;<b>")
    }

    @Test("What is not there hides what has its name further out, and what is empty opens no section")
    func absent() throws {
        let templates = try PageTemplates([
            PageTemplate(
                "t",
                "{{#inner}}[{{title}}]{{/inner}}{{#any.list}}some{{/any.list}}{{^any.list}}none{{/any.list}}"
            )
        ])
        #expect(
            templates.render("t", ["title": "out", "inner": ["title": .nothing], "list": []]).html == "[]none"
        )
        #expect(templates.render("t", ["title": "out", "inner": .nothing, "list": ["a", "b"]]).html == "some")
    }

    @Test("Signs that turn the direction of what follows are left out")
    func direction() {
        #expect(Markup(text: "a\u{202E}b\u{0}c").html == "ab c")
    }
}
