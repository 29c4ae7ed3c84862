import Foundation
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// One of the catalogues in `Examples/catalogs`.
enum ExampleCatalog: String, CaseIterable, Sendable {
    case access
    case agents
    case billing
    case tiers

    var path: String { "\(RealUsage.repository)/Examples/catalogs/\(rawValue).yaml" }

    func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}

/// The calls of the command, made from texts.
struct CatalogCalls {
    let client: APIClient

    @discardableResult
    func apply(_ text: String, _ query: String = "") async throws -> JSONValue {
        try await send(text, "apply", query)
    }

    func diff(_ text: String, _ query: String = "") async throws -> JSONValue { try await send(text, "diff", query) }

    /// The workspace's catalogue as the command writes it.
    func export() async throws -> String {
        let catalog = try await client.ask("GET", "/v1/catalog")
        return try CatalogYAML.text(of: catalog)
    }

    /// Everything that a catalogue can change, with versions and times.
    func everything() async throws -> [String] {
        var texts: [String] = []
        for path in ["plans", "coupons", "account-kits", "features", "meters?status=all", "settings", "catalog"] {
            texts.append(try await client.send("GET", "/v1/\(path)").text)
        }
        return texts
    }

    private func send(_ text: String, _ action: String, _ query: String) async throws -> JSONValue {
        let file = try CatalogFile(text: text, name: "catalog.yaml")
        return try await CatalogCall(client: client).send(file, to: "/v1/catalog/\(action)\(query)").json
    }
}
