import HTTPTypes
import WeirCore
package import WeirHTTP
package import WeirPages
package import WeirServices

/// All pages of customers: portal, pay page and pricing page, with what they load.
package struct PortalPages: RouteGroup {
    private let pages: PageRoutes<PortalAudience>
    private let groups: [any RouteGroup]

    /// Makes them.
    ///
    /// What is given:
    /// - `documents`: Invoices as PDF and as pages; one for all, as they are made one at a time.
    /// - `publicURL`: Where customers reach this server; nil when nobody has said so.
    /// - `isSecure`: Whether they reach it over TLS alone.
    /// - `languages`: In which they are spoken to.
    /// - Throws: ``PageTemplates/Failure``.
    package init(
        services: Services,
        documents: InvoiceDocuments,
        secrets: SecretSource,
        errors: PageErrors,
        publicURL: String?,
        isSecure: Bool,
        languages: PortalLanguages = PortalLanguages()
    ) throws(PageTemplates.Failure) {
        let writer = PageWriter(templates: try PageTemplates(PortalTemplates.all))
        let audience = PortalAudience(services: services, isSecure: isSecure, languages: languages)
        let pages = PageRoutes(
            audience: audience,
            writer: writer,
            secrets: secrets,
            errors: errors,
            publicURL: publicURL
        )
        self.pages = pages
        groups = [
            AssetRoutes(PortalAssets.all),
            AccessPages(pages: pages, callers: CallerDirectory(services)),
            PlanPages(pages: pages),
            UsagePages(pages: pages),
            InvoicePages(pages: pages, documents: documents),
            MethodPages(pages: pages),
            PayPages(audience: audience, writer: writer, errors: errors),
            PricingPages(audience: audience, writer: writer),
        ]
    }

    package func register(on routes: RouteRegistrar) {
        for group in groups { group.register(on: routes) }
        let settings = pages.audience.services.settings
        routes.onBrowser(.get, "/portal/brand/{file}") { call in
            let file = call.parameter("file")
            guard file.hasPrefix("logo-") else { return Self.brand(file) }
            guard let logo = try await settings.logo(file: file) else { return Self.missing }
            return Self.kept(logo.bytes, contentType: logo.format.contentType)
        }
        pages.missing(below: "/portal", on: routes)
    }

    /// The style sheet of a colour; any that can be read may be asked for.
    private static func brand(_ file: String) -> APIResponse {
        guard file.hasSuffix(".css"), let color = PageColor("#" + file.dropLast(4)), color.isReadable(on: .white) else {
            return missing
        }
        return kept(Array(PortalBrand.css(color).utf8), contentType: "text/css; charset=utf-8")
    }

    private static var missing: APIResponse {
        var response = APIResponse(status: .notFound, body: [])
        PageWriter.secure(&response, .own)
        return response
    }

    /// What never changes under its name.
    private static func kept(_ bytes: [UInt8], contentType: String) -> APIResponse {
        var response = APIResponse(body: bytes)
        response.headers[.contentType] = contentType
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentSecurityPolicy] = "default-src 'none'"
        return response
    }
}
