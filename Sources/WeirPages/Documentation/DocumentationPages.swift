import HTTPTypes
package import WeirHTTP

/// `/docs`: the documents of this version, and the reference of its API, for everyone.
///
/// The markup was made from the sources when the program was (``DocumentationText``); a page needs no script.
package struct DocumentationPages: RouteGroup {
    /// One page as it was made.
    struct Made: Sendable, Hashable {
        var title: String
        var markup: String
    }

    package static let root = "/docs"
    /// Where programs that read begin.
    package static let start = "/llms.txt"
    /// What must be served beside the pages.
    package static let styleSheet = PageAssets.asset(
        "docs",
        "css",
        "text/css; charset=utf-8",
        Array(DocumentationStyle.css.utf8)
    )
    /// To be read with all other templates.
    package static let templates = [PageTemplate("docs.page", #"<article class="docs">{{content}}</article>"#)]

    private let writer: PageWriter

    package init(writer: PageWriter) { self.writer = writer }

    package func register(on routes: RouteRegistrar) {
        routes.onBrowser(.get, Self.root) { call in answer(call) }
        routes.onBrowser(.get, Self.root + "/**") { call in answer(call) }
        routes.onBrowser(.get, Self.start) { call in answer(call) }
    }

    private func answer(_ call: BrowserCall) -> APIResponse {
        let path = Self.address(call.path)
        if let text = Self.texts[path] { return Self.plain(text.markup) }
        guard let made = Self.pages[path] else {
            let markup = "<h1>There is no such page</h1><p><a href=\"\(Self.root)\">All documents</a></p>"
            return response(Made(title: "Not found", markup: markup), at: path, status: .notFound)
        }
        return response(made, at: path, status: .ok)
    }

    /// A text as it is, for programs that read Markdown.
    private static func plain(_ text: String) -> APIResponse {
        var response = APIResponse(body: Array(text.utf8))
        response.headers[.contentType] = "text/markdown; charset=utf-8"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentSecurityPolicy] = "default-src 'none'"
        return response
    }

    private func response(_ made: Made, at path: String, status: HTTPResponse.Status) -> APIResponse {
        let page = Page(
            made.title,
            status: status,
            styleSheets: [Self.styleSheet.path],
            [TemplatePart("docs.page", ["content": .markup(Markup(trusted: made.markup))])]
        )
        let layout = PageLayout(
            site: "Weir",
            brand: "Weir",
            home: Self.root,
            navigation: Self.chapters.map { chapter in
                NavigationItem(chapter.title, chapter.path, isCurrent: Self.isCurrent(chapter.path, at: path))
            }
        )
        let scope = PageScope(templates: writer.templates, formToken: nil)
        return writer.response(writer.html(page, layout, scope), status: status, policy: .own)
    }

    // MARK: Addresses

    /// One address for a page: a slash at the end says nothing.
    static func address(_ path: String) -> String {
        var path = path[...]
        while path.hasSuffix("/"), path.count > 1 { path = path.dropLast() }
        return String(path)
    }

    static let chapters: [(title: String, path: String)] = [
        ("Overview", root), ("Quick start", "\(root)/quick-start"), ("Concepts", "\(root)/concepts"),
        ("Guides", "\(root)/guides"), ("API", "\(root)/api"), ("API reference", "\(root)/reference"),
        ("Python", "\(root)/sdks/python"), ("JavaScript", "\(root)/sdks/javascript"),
        ("Swift", "\(root)/sdks/swift"),
        ("Command line", "\(root)/cli"), ("Operating", "\(root)/operating"), ("Agents", "\(root)/agents"),
        ("Glossary", "\(root)/glossary"), ("Decisions", "\(root)/decisions"),
    ]

    private static func isCurrent(_ chapter: String, at path: String) -> Bool {
        path == chapter || (chapter != root && path.hasPrefix(chapter + "/"))
    }

    // MARK: Text

    /// All pages by their addresses, read when the first one is asked for.
    static let pages = read(DocumentationText.text)
    /// What coding agents are pointed to, by its address.
    static let texts = read(DocumentationText.agents)

    /// What begins a page, with its address and its title behind it.
    private static let mark = "=====page "

    static func read(_ text: String) -> [String: Made] {
        var pages: [String: Made] = [:]
        var path = ""
        var made = Made(title: "", markup: "")
        func finish() { if !path.isEmpty { pages[path] = made } }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(mark) {
                finish()
                let parts = line.dropFirst(mark.count).split(separator: " ", maxSplits: 1)
                path = parts.first.map(String.init) ?? ""
                made = Made(title: parts.count > 1 ? String(parts[1]) : path, markup: "")
            } else {
                made.markup += line
                made.markup += "\n"
            }
        }
        finish()
        return pages
    }
}
