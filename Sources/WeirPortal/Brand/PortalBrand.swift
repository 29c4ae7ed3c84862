package import WeirCore
package import WeirPages
package import WeirPrimitives

/// Whose pages they are, as customers know it.
package struct PortalBrand: Sendable, Hashable {
    package var workspace: WorkspaceID
    package var name: String
    package var logoURL: String?
    package var logoOrigin: String?
    package var accent: PageColor?
    package var isTest: Bool

    package init(_ policy: PolicySnapshot) {
        let pages = policy.settings.pages
        workspace = policy.workspace.id
        name = pages.name ?? policy.settings.seller.legalName ?? policy.workspace.name
        logoURL = pages.logoOrigin == nil && !pages.hasOwnLogo ? nil : pages.logoURL
        logoOrigin = pages.logoOrigin
        accent = pages.accent
        isTest = policy.workspace.mode == .test
    }

    /// What pages with the brand may load beside the server's own.
    package func policy(
        _ base: ContentPolicy = .own
    ) -> ContentPolicy {
        var policy = base
        if let logoOrigin { policy.images.append(logoOrigin) }
        return policy
    }

    /// Style sheets: that of the portal, and the brand's colours if it has some.
    package var styleSheets: [String] {
        [PortalAssets.styleSheet.path] + (accent.map { [Self.path(of: $0)] } ?? [])
    }

    /// Colours have an address of their own: a page holds no style, and what is under a name never changes.
    static func path(of accent: PageColor) -> String { "/portal/brand/\(accent.description.dropFirst()).css" }

    /// The darkest and the lightest ground that a link of the accent's colour stands on: a tenth of the accent mixed into
    /// white, or into the dark ground.
    private static let lightGround = PageColor(red: 0xE6, green: 0xE6, blue: 0xE6)
    private static let darkGround = PageColor(red: 0x2C, green: 0x30, blue: 0x36)

    /// Rules that put the accent in the place of the usual colours; readable on light and dark grounds.
    package static func css(_ accent: PageColor) -> String {
        let light = accent.lightened(toReadOn: darkGround)
        return """
            :root{--accent:\(accent);--accent-ink:#ffffff;--accent-text:\(accent.darkened(toReadOn: lightGround));\
            --accent-soft:color-mix(in srgb,\(accent) 10%,#ffffff)}
            @media(prefers-color-scheme:dark){:root{--accent:\(light);--accent-ink:#10161c;--accent-text:\(light);\
            --accent-soft:color-mix(in srgb,\(light) 10%,#14191f)}}

            """
    }
}
