import Foundation
import WeirCore
package import WeirServices
import WeirStorage

/// What there is to tell once a server answers.
package struct ServerStart: Sendable {
    package var addresses: ServerAddresses
    package var folder: String
    /// The workspaces that were made, on the first start only.
    package var created: [FirstWorkspace]
    /// Makes the first owner of the dashboard; on the first start only.
    package var ownerLink: String?

    /// In words, with the secret keys that are not to be had again.
    package var announcement: String {
        var lines = ["Weir serves \(addresses.url ?? addresses.socketPath), its data is in \(folder)."]
        if let url = addresses.gatewayURL { lines.append("The gateway takes calls at \(url).") }
        guard !created.isEmpty else { return lines.joined(separator: "\n") }
        lines.append("")
        lines.append("This is the first start: there is a live and a test workspace, each with a secret key.")
        lines.append("Keep the keys; they are not shown again. 'weir keys create' makes further ones.")
        lines.append("")
        for workspace in created {
            let mode = workspace.created.workspace.mode.rawValue
            lines.append(
                "  \(mode)  \(workspace.isKeyMade ? workspace.created.secret.text : "(the key that was given)")"
            )
        }
        if let ownerLink {
            lines.append("")
            lines.append("This link makes you the owner of the dashboard; it works once, for three days.")
            lines.append("'weir open' makes a new one.")
            lines.append("")
            lines.append("  \(ownerLink)")
        }
        lines.append("")
        return lines.joined(separator: "\n")
    }
}

/// A workspace of the first start.
package struct FirstWorkspace: Sendable {
    package var created: CreatedWorkspace
    /// Whether its key was made here, rather than given by the operator.
    package var isKeyMade: Bool
}

extension Composition {
    /// Makes the first workspaces, when there are none.
    func firstStart() async throws -> [FirstWorkspace] {
        let given = [configuration.bootstrapLiveKey, configuration.bootstrapTestKey].compactMap(\.self)
        let keys = Dictionary(given.map { ($0.mode, $0) }) { first, _ in first }
        return try await services.workspaces.bootstrap(keys: keys, at: ports.clock.now()).map { created in
            FirstWorkspace(created: created, isKeyMade: keys[created.workspace.mode] == nil)
        }
    }
}

extension Composition {
    /// A link that makes the first owner of the dashboard; nil where nobody can open it.
    func ownerLink(at addresses: ServerAddresses) async throws -> String? {
        guard let url = configuration.publicURL ?? addresses.url else { return nil }
        return url + DashboardLink.path(try await services.team.link(for: nil, at: ports.clock.now()).secret)
    }
}

/// Where links of the team lead.
enum DashboardLink {
    static func path(_ secret: String) -> String { "/dashboard/link/\(secret)" }
}

/// The file that tells scripts where a server listens.
enum AddressFile {
    /// Writes the address, so that whoever sees the file sees all of it; the gateway's first, in a file beside it.
    static func write(_ addresses: ServerAddresses, to path: String?) throws {
        guard let path else { return }
        if let gateway = addresses.gatewayURL { try write(gateway, to: path + ".gateway") }
        if let url = addresses.url ?? addresses.gatewayURL { try write(url, to: path) }
    }

    private static func write(_ url: String, to path: String) throws {
        try Data("\(url)\n".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
