/// How the pages look that customers see, and who may show them in pages of their own.
package struct PageSettings: Sendable, Hashable {
    /// What customers know the operator by; nil is the seller's legal name, or the workspace's.
    package var name: String?
    /// Of buttons and links; nil is the usual one.
    ///
    /// It can be read on white (``PageColor/readableContrast``).
    package var accent: PageColor?
    /// An `https://` address of a picture, or the path of one that this server keeps (``ownLogoPrefix``); nil shows the
    /// name.
    package var logoURL: String?
    /// Origins whose pages may frame the pricing page; none by default.
    package var embedOrigins: [String]
    /// With which browsers talk to Stripe on the page that saves a payment method; nil offers Stripe's own page.
    package var stripePublishableKey: String?

    package init(
        name: String? = nil,
        accent: PageColor? = nil,
        logoURL: String? = nil,
        embedOrigins: [String] = [],
        stripePublishableKey: String? = nil
    ) {
        self.name = name
        self.accent = accent
        self.logoURL = logoURL
        self.embedOrigins = embedOrigins
        self.stripePublishableKey = stripePublishableKey
    }

    /// What the paths of logos begin with that this server keeps.
    package static let ownLogoPrefix = "/portal/brand/logo-"

    /// Whether the logo is one that this server keeps.
    package var hasOwnLogo: Bool { logoURL?.hasPrefix(Self.ownLogoPrefix) ?? false }

    /// Origins that may frame the pricing page, at most.
    package static let maximumEmbedOrigins = 20

    /// The origin of the logo, which a page must be allowed to load from.
    package var logoOrigin: String? {
        guard let logoURL, logoURL.hasPrefix("https://") else { return nil }
        let host = logoURL.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.isEmpty ? nil : "https://\(host)"
    }

    /// Whether a text is a key that browsers may have, of the mode of a workspace.
    package static func isPublishableKey(_ text: String, of mode: WorkspaceMode) -> Bool {
        text.hasPrefix("pk_\(mode.rawValue)_") && isPublishableKey(text)
    }

    package static func isPublishableKey(_ text: String) -> Bool {
        guard text.hasPrefix("pk_live_") || text.hasPrefix("pk_test_"), text.utf8.count <= 255 else { return false }
        let rest = text.dropFirst(8)
        return !rest.isEmpty && rest.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
