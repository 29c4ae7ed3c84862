import WeirAPI
import WeirGatewayRules

/// Reads a gateway's route table from YAML.
enum RouteTableFile {
    /// Reads a file.
    ///
    /// - Throws: ``CatalogFileError`` with all that is wrong at its place; ``CommandFailure`` when it cannot be read.
    static func table(path: String) throws -> RouteTable {
        let file = try CatalogFile(path: path, holding: "'version', 'upstreams' and 'routes'")
        do {
            return try RouteTable(file.value)
        } catch {
            guard !error.issues.isEmpty else { throw CommandFailure(error.message) }
            throw file.error(
                of: error.issues.map { issue in
                    .object([
                        "path": .string(issue.path), "code": .string(issue.code.rawValue),
                        "message": .string(issue.message),
                    ])
                }
            )
        }
    }
}
