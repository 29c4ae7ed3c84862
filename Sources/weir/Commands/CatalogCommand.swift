import ArgumentParser
import Foundation
import WeirAPI
import WeirClient

/// What is done with catalogue files.
struct Catalog: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep plans, coupons, account kits, features and meters in a file.",
        discussion: """
            A catalogue is a YAML file that says what the workspace is to offer. An entry says everything about its \
            thing: what it leaves out has its default. What the file does not name is left alone, unless --prune is given.
            """,
        subcommands: [CatalogDiff.self, CatalogApply.self, CatalogExport.self]
    )
}

/// A catalogue file and how it is meant.
struct CatalogOptions: ParsableArguments {
    /// Whom changed plans reach.
    enum Reach: String, ExpressibleByArgument, CaseIterable {
        case new, all
    }

    @Argument(help: ArgumentHelp("The catalogue; '-' reads standard input.", valueName: "file"), completion: .file())
    var file: String

    @Option(
        help: ArgumentHelp(
            "Whom the new version of a changed plan reaches: 'new' subscribers, so that present ones keep theirs, or 'all'.",
            valueName: "whom"
        )
    )
    var applyTo: Reach = .new

    @Flag(
        help: """
            Take out of the offer what the sections of the file leave out: plans, coupons and meters are archived, unused \
            account kits deleted.
            """
    )
    var prune = false

    @Flag(help: "Print the result as JSON.")
    var json = false

    /// Sends the file to a route of the catalogue.
    ///
    /// - Throws: ``CatalogFileError`` when the server does not take it; ``CommandFailure``.
    func send(_ action: String, with client: APIClient) async throws -> APIResponse {
        let file = try CatalogFile(path: file)
        let path = "/v1/catalog/\(action)?applyTo=\(applyTo.rawValue)&prune=\(prune)"
        return try await CatalogCall(client: client).send(file, to: path)
    }

    /// Prints what came of it, and warns of what it means for customers.
    func show(_ response: APIResponse) -> CatalogReport {
        let report = CatalogReport(
            outcome: response.json.objectValue ?? [:],
            isColored: CatalogReport.terminalWantsColors
        )
        report.warnings.forEach(ErrorOutput.write)
        if json { print(response.text) } else { report.lines.forEach { print($0) } }
        return report
    }
}

/// Sends catalogue files to a server.
struct CatalogCall {
    let client: APIClient

    /// - Throws: ``CatalogFileError`` with the server's issues at their places in the file; ``CommandFailure``.
    func send(_ file: CatalogFile, to path: String) async throws -> APIResponse {
        let response = try await client.send("POST", path, body: file.value)
        if response.isSuccess { return response }
        let issues = response.json.objectValue?["error"]?.objectValue?["issues"]?.arrayValue ?? []
        guard !issues.isEmpty else { throw CommandFailure(response) }
        throw file.error(of: issues)
    }
}

/// Shows what applying would change.
struct CatalogDiff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what applying a catalogue would change, and whom it would touch.",
        discussion: """
            Changes nothing. Ends with status 0 when the workspace is as the file says, 2 when something would change, \
            and 1 when the file is refused.
            """
    )

    @OptionGroup
    var options: CatalogOptions

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    /// The workspace is not as the file says.
    static let differs = ExitCode(2)

    func run() async throws {
        let response = try await connection.withClient(for: "weir catalog diff") { client in
            try await options.send("diff", with: client)
        }
        if options.show(response).hasChanges { throw Self.differs }
    }
}

/// Brings a workspace to what a catalogue says.
struct CatalogApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Bring a workspace to what a catalogue says, all of it or nothing.",
        discussion: "Applying the same file again changes nothing. See 'weir catalog diff' for what would change."
    )

    @OptionGroup
    var options: CatalogOptions

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir catalog apply") { client in
            try await options.send("apply", with: client)
        }
        _ = options.show(response)
    }
}

/// Writes a workspace's catalogue.
struct CatalogExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what a workspace offers as a catalogue.",
        discussion: "Applying it to the same workspace changes nothing."
    )

    @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir catalog export") { client in
            try await client.send("GET", "/v1/catalog")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        guard let catalog = response.json.objectValue else {
            throw CommandFailure("The server's answer cannot be understood.")
        }
        let text = json ? response.text + "\n" : try CatalogYAML.text(of: catalog)
        guard let output else { return print(text, terminator: "") }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw CommandFailure("\(output) cannot be written: \(error.reason).")
        }
    }
}
