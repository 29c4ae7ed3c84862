import Testing

@testable import WeirPages

/// The pages of the documentation, as they were made.
struct DocumentationTests {
    @Test func readsPagesFromTheText() {
        let text = "=====page /docs/a One & two\n<h1>One</h1>\n\n<p>x</p>\n=====page /docs/b\n<p>y</p>\n"
        #expect(
            DocumentationPages.read(text) == [
                "/docs/a": .init(title: "One & two", markup: "<h1>One</h1>\n\n<p>x</p>\n"),
                "/docs/b": .init(title: "/docs/b", markup: "<p>y</p>\n\n"),
            ]
        )
        #expect(DocumentationPages.read("") == [:])
    }

    @Test func aSlashAtTheEndSaysNothing() {
        #expect(DocumentationPages.address("/docs/guides/") == "/docs/guides")
        #expect(DocumentationPages.address("/docs") == "/docs")
        #expect(DocumentationPages.address("/") == "/")
    }

    @Test("Every chapter of the navigation has a page")
    func chaptersAreThere() {
        #expect(DocumentationPages.pages.count > 100)
        for chapter in DocumentationPages.chapters {
            #expect(DocumentationPages.pages[chapter.path] != nil, "\(chapter.path)")
        }
    }

    @Test("No page holds markup that a document brought with it, or what a page's policy refuses")
    func pagesAreTame() {
        for (path, page) in DocumentationPages.pages {
            for word in ["<script", "<style", " style=\"", "javascript:", "<img", "<iframe", "onclick"] {
                #expect(!page.markup.contains(word), "\(path) has \(word)")
            }
            #expect(page.markup.ranges(of: "<h1").count == 1, "\(path)")
        }
    }

    @Test("A coding agent reads where to begin, and the skill, as Markdown whose links lead to this server")
    func agentsRead() throws {
        #expect(Set(DocumentationPages.texts.keys) == ["/llms.txt", "/docs/agents/skill.md"])
        let start = try #require(DocumentationPages.texts[DocumentationPages.start]).markup
        #expect(start.hasPrefix("# Weir\n") && start.contains("](/docs/agents/skill.md)"))
        let links = start.matches(of: /\]\(([^)#]+)[^)]*\)/).map { String($0.1) }
        #expect(links.count > 10)
        for link in links where link != "/openapi.json" {
            #expect(DocumentationPages.pages[link] != nil || DocumentationPages.texts[link] != nil, "\(link)")
        }
        #expect(try #require(DocumentationPages.texts["/docs/agents/skill.md"]).markup.hasPrefix("---\nname: weir\n"))
    }

    @Test func theStyleSheetChangesItsNameWithItsContent() {
        #expect(DocumentationPages.styleSheet.path.wholeMatch(of: /\/assets\/docs-[0-9a-f]{16}\.css/) != nil)
    }
}
