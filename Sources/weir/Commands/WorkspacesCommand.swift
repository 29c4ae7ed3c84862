import ArgumentParser
import WeirAPI
import WeirClient

/// What is done with workspaces.
struct Workspaces: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make and list workspaces, on the machine of the server.",
        subcommands: [WorkspacesCreate.self, WorkspacesList.self]
    )
}

/// Makes a workspace.
struct WorkspacesCreate: AsyncParsableCommand {
    /// Whether a workspace is for real.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case live, test
    }

    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a workspace and print its first secret key, once."
    )

    @Argument(help: "What the workspace is called.")
    var name: String

    @Option(help: "Whether it is for real or for trying things.")
    var mode: Mode = .live

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let body: JSONObject = ["name": .string(name), "mode": .string(mode.rawValue)]
        let response = try await connection.withLocalClient(for: "weir workspaces create") { client in
            try await client.send("POST", "/local/workspaces", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let answer = response.json.objectValue
        print(answer?["workspace"]?.objectValue?["id"]?.shown ?? "")
        print(answer?["secret"]?.shown ?? "")
    }
}

/// Shows the workspaces.
struct WorkspacesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the workspaces.")

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withLocalClient(for: "weir workspaces list") { client in
            try await client.send("GET", "/local/workspaces")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        var table = TextTable([("ID", .left), ("MODE", .left), ("NAME", .left), ("CREATED", .left)])
        for case .object(let workspace) in response.json.objectValue?["workspaces"]?.arrayValue ?? [] {
            table.rows.append(["id", "mode", "name", "createdAt"].map { workspace[$0]?.shown ?? "" })
        }
        table.lines.forEach { print($0) }
    }
}
