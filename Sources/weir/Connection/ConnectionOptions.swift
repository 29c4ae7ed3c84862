import ArgumentParser
import Foundation
import WeirAPI
import WeirClient
import WeirServer

/// Which server a command acts on.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The data folder of the server on this machine (default: WEIR_DATA, or ./weir-data).",
            valueName: "folder"
        ),
        completion: .directory
    )
    var data: String?

    @Option(
        help: ArgumentHelp(
            "On this machine: the workspace, 'live', 'test' or an id (default: live). Elsewhere the key decides.",
            valueName: "workspace"
        ),
        completion: .list(["live", "test"])
    )
    var workspace: String?

    @Option(help: ArgumentHelp("The address of a server elsewhere (default: WEIR_URL).", valueName: "url"))
    var url: String?

    @Option(
        help: ArgumentHelp(
            "A secret key for a server elsewhere (default: WEIR_KEY, else WEIR_API_KEY, which other users of the "
                + "machine cannot see).",
            valueName: "key"
        )
    )
    var key: String?

    func validate() throws {
        if url != nil, data != nil {
            throw ValidationError("--url names a server elsewhere, --data one on this machine: give one of them.")
        }
        if key != nil, !isRemote {
            throw ValidationError(
                "--key is the secret key for a server elsewhere and needs --url; on this machine no secret key is needed."
            )
        }
    }

    /// Whether the server is elsewhere.
    var isRemote: Bool { data == nil && remoteURL != nil }

    private var remoteURL: String? { url ?? Self.variable("WEIR_URL") }

    /// The key of the environment: that of the commands, else the one that the SDKs read.
    static var variableKey: String? { variable("WEIR_KEY") ?? variable("WEIR_API_KEY") }

    private static func variable(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name]
        return value?.isEmpty == false ? value : nil
    }

    /// Where a command acts, in words that stay the same from one call to the next.
    ///
    /// `place` is server and workspace, of a server elsewhere with the kind of workspace that the key tells; `key` is the
    /// end of the key, since the address of a server may change.
    var destination: (place: String, key: String?) {
        if isRemote, let url = remoteURL {
            let key = key ?? Self.variableKey ?? ""
            let kind = key.split(separator: "_").dropFirst().first ?? ""
            return ("\(url.hasSuffix("/") ? String(url.dropLast()) : url) \(kind)", String(key.suffix(4)))
        }
        let folder = URL(fileURLWithPath: dataFolder).resolvingSymlinksInPath().path
        return ("\(folder) \(workspace ?? "live")", nil)
    }

    private var dataFolder: String { Self.dataFolder(data) }

    /// The data folder that an option names, or else the environment.
    static func dataFolder(_ option: String?) -> String {
        option ?? Self.variable(ServerSetting.data.variable) ?? ServerConfiguration().dataFolder
    }

    /// Runs something against the server, with a client that reaches it.
    ///
    /// The purpose is the command, for whoever finds the data folder in use meanwhile.
    func withClient<Value>(for purpose: String, _ body: (APIClient) async throws -> Value) async throws -> Value {
        if isRemote, let url = remoteURL {
            guard let key = key ?? Self.variableKey else {
                throw CommandFailure(
                    "A server elsewhere needs a secret key: --key, WEIR_KEY or WEIR_API_KEY.",
                    exitCode: .validationFailure
                )
            }
            let base = url.hasSuffix("/") ? String(url.dropLast()) : url
            return try await body(APIClient(.url(base), key: key))
        }
        return try await LocalServer(folder: dataFolder, workspace: workspace).withClient(for: purpose, body)
    }

    /// As ``withClient(for:_:)``, for what only the operator on the machine may do.
    func withLocalClient<Value>(for purpose: String, _ body: (APIClient) async throws -> Value) async throws -> Value {
        guard !isRemote else {
            throw CommandFailure(
                "'\(purpose)' works on the machine of the server only, without --url and WEIR_URL.",
                exitCode: .validationFailure
            )
        }
        return try await withClient(for: purpose, body)
    }
}
