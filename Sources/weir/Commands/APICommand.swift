import ArgumentParser
import WeirAPI
import WeirClient

/// Makes a request as it is, for what has no command of its own.
struct APICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "api",
        abstract: "Make a request of the API, and print its answer.",
        discussion: """
            For every route of the API, those without a command of their own too; 'GET /openapi.json' says which there are. \
            Fields of the body are texts with --set, and any JSON with --set-json; a file has the whole of it.

              weir api GET /v1/features
              weir api PUT /v1/customers/ext:acme/quotas/seo --set add=500
              weir api POST /v1/meters --fields meter.yaml
              weir api PATCH /v1/features/seo --set-json failMode='"open"'
            """
    )

    enum Method: String, ExpressibleByArgument, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"

        init?(argument: String) { self.init(rawValue: argument.uppercased()) }
    }

    @Argument(help: "GET, POST, PUT, PATCH or DELETE.")
    var method: Method

    @Argument(help: "The address without the server, with its query: /v1/plans?limit=10.")
    var path: String

    @Option(help: ArgumentHelp("A field of the body that is a text. May be repeated.", valueName: "name=text"))
    var set: [String] = []

    @Option(help: ArgumentHelp("A field of the body that is any JSON. May be repeated.", valueName: "name=json"))
    var setJSON: [String] = []

    @OptionGroup
    var body: BodyFields

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func validate() throws {
        if !path.hasPrefix("/") { throw ValidationError("The address begins with a slash: /v1/plans.") }
        for field in set + setJSON where !field.dropFirst().contains("=") {
            throw ValidationError("'\(field)' is no field: write name=value.")
        }
    }

    func run() async throws {
        var fields = try body.object()
        for field in set {
            let (name, text) = Self.sides(of: field)
            fields[name] = .string(text)
        }
        for field in setJSON {
            let (name, text) = Self.sides(of: field)
            guard let value = try? JSONParser.parse(Array(text.utf8)) else {
                throw CommandFailure("The value of '\(name)' is no JSON: \(text)", exitCode: .validationFailure)
            }
            fields[name] = value
        }
        let sent = fields.isEmpty && body.fields == nil ? nil : fields
        print(try await connection.ask(method.rawValue, path, sent, for: "weir api").text)
    }

    private static func sides(of field: String) -> (name: String, value: String) {
        let sides = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(sides[0]), sides.count > 1 ? String(sides[1]) : "")
    }
}
