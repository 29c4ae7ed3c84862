package import HTTPTypes
package import WeirHTTP

/// What a handler of a page answers.
package enum PageAnswer: Sendable {
    case page(Page)
    /// To a path of this server's own, with a sentence for the page there.
    case redirect(String, Flash? = nil)
    /// To an address elsewhere that this server made: a payment service's.
    case leave(String)
    /// A file to keep.
    case file(PageFile)
    /// Anything else, as it is.
    case raw(APIResponse)
}

/// A page as it is written.
package struct Page: Sendable {
    /// In the browser's tab, and the page's heading unless the content has one.
    package var title: String
    package var content: [any PageComponent]
    package var status: HTTPResponse.Status
    package var policy: ContentPolicy
    /// Further ones, of this server or of those that the policy allows.
    package var scripts: [String]
    package var styleSheets: [String]
    /// For the style sheet: `narrow` for forms that stand alone, `plain` without navigation.
    package var kind: Kind

    package enum Kind: String, Sendable {
        case wide
        case narrow
    }

    package init(
        _ title: String,
        status: HTTPResponse.Status = .ok,
        kind: Kind = .wide,
        policy: ContentPolicy = .own,
        scripts: [String] = [],
        styleSheets: [String] = [],
        _ content: [any PageComponent]
    ) {
        self.title = title
        self.status = status
        self.kind = kind
        self.policy = policy
        self.scripts = scripts
        self.styleSheets = styleSheets
        self.content = content
    }
}

/// A file that a page hands out.
package struct PageFile: Sendable {
    package var name: String
    package var contentType: String
    package var bytes: [UInt8]

    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
    }
}

/// What stands around a page.
package struct PageLayout: Sendable {
    /// Behind the page's title: `Weir`.
    package var site: String
    package var brand: String
    /// An image of this server's; Weir's own mark without it.
    package var logo: String?
    package var home: String
    package var isTest: Bool
    /// Live and test, always visible.
    package var modes: [Mode]
    /// Other workspaces of the mode.
    package var workspaces: [NavigationItem]
    package var workspace: String
    package var navigation: [NavigationItem]
    package var person: String?
    package var personDetail: String?
    package var personLinks: [PageLink]
    /// Where the form that signs out is sent.
    package var signOut: String?
    package var footer: String?
    package var styleSheets: [String]
    /// Whether there is a bar at all.
    package var hasBar: Bool

    package struct Mode: Sendable {
        package var item: NavigationItem
        package var isTest: Bool

        package init(_ item: NavigationItem, isTest: Bool) {
            self.item = item
            self.isTest = isTest
        }
    }

    package init(
        site: String,
        brand: String,
        home: String,
        logo: String? = nil,
        isTest: Bool = false,
        modes: [Mode] = [],
        workspace: String = "",
        workspaces: [NavigationItem] = [],
        navigation: [NavigationItem] = [],
        person: String? = nil,
        personDetail: String? = nil,
        personLinks: [PageLink] = [],
        signOut: String? = nil,
        footer: String? = nil,
        styleSheets: [String] = [],
        hasBar: Bool = true
    ) {
        self.site = site
        self.brand = brand
        self.home = home
        self.logo = logo
        self.isTest = isTest
        self.modes = modes
        self.workspace = workspace
        self.workspaces = workspaces
        self.navigation = navigation
        self.person = person
        self.personDetail = personDetail
        self.personLinks = personLinks
        self.signOut = signOut
        self.footer = footer
        self.styleSheets = styleSheets
        self.hasBar = hasBar
    }
}
