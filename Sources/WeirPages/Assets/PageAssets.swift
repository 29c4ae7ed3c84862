import HTTPTypes
package import WeirHTTP
import WeirServices

/// Style sheet, script and picture of pages, under names that change with their content.
package struct PageAssets: Sendable {
    package enum Kind: Sendable, CaseIterable {
        case styleSheet
        case script
        case icon
    }

    /// One file.
    package struct Asset: Sendable {
        package var path: String
        package var contentType: String
        package var bytes: [UInt8]
    }

    package let all: [Asset]
    private let paths: [Kind: String]

    package static let base = PageAssets()

    private init() {
        var all: [Asset] = []
        var paths: [Kind: String] = [:]
        for kind in Kind.allCases {
            let (name, ending, contentType, text) =
                switch kind {
                case .styleSheet: ("weir", "css", "text/css; charset=utf-8", StyleSheet.css)
                case .script: ("weir", "js", "text/javascript; charset=utf-8", PageScript.javascript)
                case .icon: ("weir", "svg", "image/svg+xml", Self.iconFile)
                }
            let asset = Self.asset(name, ending, contentType, Array(text.utf8))
            all.append(asset)
            paths[kind] = asset.path
        }
        self.all = all
        self.paths = paths
    }

    package func path(of kind: Kind) -> String { paths[kind] ?? "" }

    /// A file under a name that changes with its content.
    package static func asset(
        _ name: String,
        _ ending: String,
        _ contentType: String,
        _ bytes: [UInt8]
    ) -> Asset {
        let hash = Digest.sha256(bytes).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
        return Asset(path: "/assets/\(name)-\(hash).\(ending)", contentType: contentType, bytes: bytes)
    }

    /// Two waves over a sill: what flows, and what measures it.
    private static let drawing =
        "<path d=\"M3 9c2.3-2.4 4.6-2.4 6.900 0s4.6 2.4 6.900 0 3-2 4.200-2.2\" fill=\"none\" "
        + "stroke=\"currentColor\" stroke-width=\"2.2\" stroke-linecap=\"round\"/>"
        + "<path d=\"M4 20V14.5h4.5l2.5 2.5h2l2.5-2.5H20V20z\" fill=\"currentColor\"/>"

    package static let mark = Markup(
        trusted: "<svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\">"
            + drawing + "</svg>"
    )

    private static let iconFile =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" color=\"#1a6b8f\">" + drawing + "</svg>"
}

/// `/assets/…`: files whose names change with their content, so browsers may keep them for ever.
package struct AssetRoutes: RouteGroup {
    private let assets: [PageAssets.Asset]

    package init(_ assets: [PageAssets.Asset] = PageAssets.base.all) { self.assets = assets }

    package func register(on routes: RouteRegistrar) {
        for asset in assets {
            routes.onBrowser(.get, asset.path) { _ in
                var response = APIResponse(body: asset.bytes)
                response.headers[.contentType] = asset.contentType
                response.headers[.cacheControl] = "public, max-age=31536000, immutable"
                response.headers[.xContentTypeOptions] = "nosniff"
                response.headers[.contentSecurityPolicy] = "default-src 'none'"
                return response
            }
        }
    }
}
