package import HTTPTypes
package import WeirHTTP

/// Writes pages and what goes with them.
package struct PageWriter: Sendable {
    package let templates: PageTemplates
    package let assets: PageAssets

    package init(templates: PageTemplates, assets: PageAssets = .base) {
        self.templates = templates
        self.assets = assets
    }

    /// The page in its layout.
    package func html(_ page: Page, _ layout: PageLayout, _ scope: PageScope, flash: Flash? = nil) -> Markup {
        let words = scope.words
        let bar: PageValue = [
            "home": .text(layout.home), "logo": .optional(layout.logo), "mark": .markup(PageAssets.mark),
            "brand": .text(layout.brand), "modesLabel": .text(words.modes),
            "modes": .list(
                layout.modes.map { mode in
                    [
                        "href": .text(mode.item.link.href), "label": .text(mode.item.link.label),
                        "isCurrent": .flag(mode.item.isCurrent), "tone": .text(mode.isTest ? "test" : "live"),
                    ]
                }
            ),
            "workspace": .text(layout.workspace), "workspaces": .list(layout.workspaces.map(\.value)),
            "person": .optional(layout.person), "personDetail": .optional(layout.personDetail),
            "personLinks": .list(layout.personLinks.map(\.value)),
            "signOut": .optional(
                layout.signOut.map { path in
                    .markup(scope.markup(of: PageForm.button(words.signOut, path, .quiet)))
                }
            ),
        ]
        return templates.render(
            "base.page",
            [
                "language": .text(words.language), "direction": .text(words.isRightToLeft ? "rtl" : "ltr"),
                "isTest": .flag(layout.isTest), "title": .text(page.title), "site": .text(layout.site),
                "icon": .text(assets.path(of: .icon)), "styleSheet": .text(assets.path(of: .styleSheet)),
                "styleSheets": .list((layout.styleSheets + page.styleSheets).map(PageValue.text)),
                "script": .text(assets.path(of: .script)), "scripts": .list(page.scripts.map(PageValue.text)),
                "bodyClass": .text(
                    (layout.navigation.isEmpty ? "alone " : "shell ") + page.kind.rawValue
                ),
                "skip": .text(words.skip), "bar": layout.hasBar ? bar : .nothing,
                "navigation": layout.navigation.isEmpty
                    ? .nothing
                    : ["label": .text(words.navigation), "items": .list(layout.navigation.map(\.value))],
                "flash": .optional(flash.map { PageNote($0.tone, $0.text).value }),
                "content": .markup(scope.markup(of: page.content)), "footer": .optional(layout.footer),
            ]
        )
    }

    /// A page as it goes out, with the headers of all pages.
    package func response(_ html: Markup, status: HTTPResponse.Status, policy: ContentPolicy) -> APIResponse {
        var response = APIResponse(status: status, body: Array(html.html.utf8))
        response.headers[.contentType] = "text/html; charset=utf-8"
        Self.secure(&response, policy)
        return response
    }

    /// A file as it goes out.
    package func response(_ file: PageFile) -> APIResponse {
        var response = APIResponse(body: file.bytes)
        response.headers[.contentType] = file.contentType
        response.headers[.contentDisposition] = "attachment; filename=\"\(Self.fileName(file.name))\""
        Self.secure(&response, .own)
        return response
    }

    /// An answer that leads elsewhere.
    package func redirect(to address: String) -> APIResponse {
        var response = APIResponse(status: .seeOther, body: [])
        response.headers[.contentType] = "text/html; charset=utf-8"
        response.headers[.location] = address
        Self.secure(&response, .own)
        return response
    }

    /// The headers that every answer to a browser has.
    package static func secure(_ response: inout APIResponse, _ policy: ContentPolicy) {
        response.headers[.contentSecurityPolicy] = policy.header
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.cacheControl] = "no-store"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.openerPolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=(self)"
        if policy.frameAncestors.isEmpty {
            response.headers[.frameOptions] = "DENY"
            response.headers[.resourcePolicy] = "same-origin"
        }
    }

    private static func fileName(_ text: String) -> String {
        String(
            text.unicodeScalars.map { scalar -> Character in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(scalar)
                case _: "-"
                }
            }
        )
    }
}
