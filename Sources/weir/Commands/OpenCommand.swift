import ArgumentParser
import WeirAPI
import WeirClient

/// Makes a link that signs a person in to the dashboard.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Print a link that signs you in to the dashboard, once.",
        discussion: """
            Works on the machine of the server, for whoever may open its data folder. As long as nobody has joined, the \
            link makes the first owner; then it is for the oldest owner, or for whom --email names.
            """
    )

    @Option(help: "Whose link it is: the e-mail address of a member of the team.")
    var email: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let email { body["email"] = .string(email) }
        let response = try await connection.withLocalClient(for: "weir open") { [body] client in
            try await client.send("POST", "/local/team/link", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        if json { return print(response.text) }
        let answer = response.json.objectValue
        let path = answer?["path"]?.shown ?? ""
        guard let address = answer?["publicUrl"]?.stringValue else {
            print(path)
            return ErrorOutput.write("Open this path on the address of the server, such as http://127.0.0.1:8080.")
        }
        print(address + path)
    }
}
