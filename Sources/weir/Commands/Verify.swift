import ArgumentParser
import WeirAPI
import WeirClient

/// Recomputes all usage from the raw events.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Recompute every aggregate and quota from the raw events, and name any difference.",
        discussion: """
            Acts on all workspaces, on the machine of the server, while it runs or not. Ends with status 1 when \
            anything differs.
            """
    )

    @Flag(help: "Print each difference and the sum as a JSON object a line.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let bar = ProgressBar()
        var end: JSONObject?
        let response = try await connection.withLocalClient(for: "weir verify") { client in
            try await client.lines("POST", "/local/verify") { line in
                guard case .object(let object) = try JSONParser.parse(line) else { return }
                switch object["type"]?.stringValue {
                case "differences":
                    bar.finish()
                    show(object, line)
                case "end":
                    end = object
                    bar.finish()
                    if json { print(String(decoding: line, as: UTF8.self)) }
                case _:
                    bar.show(rows: object["customers"]?.intValue ?? 0)
                }
            }
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        guard let end, let differences = end["differences"]?.intValue else {
            throw CommandFailure("The verification broke off; the server's log says why.")
        }
        if !json {
            print(
                "\(end["customers"]?.shown ?? "") customers, \(end["events"]?.shown ?? "") events, "
                    + (differences == 0 ? "no difference" : "\(differences) differences")
            )
        }
        if differences > 0 { throw ExitStatus.refused }
    }

    private func show(_ object: JSONObject, _ line: [UInt8]) {
        if json { return print(String(decoding: line, as: UTF8.self)) }
        for case .object(let difference) in object["differences"]?.arrayValue ?? [] {
            print(
                "\(object["customer"]?.shown ?? ""): \(difference["subject"]?.shown ?? ""): "
                    + "stored \(difference["stored"]?.shown ?? ""), recomputed \(difference["recomputed"]?.shown ?? "")"
            )
        }
    }
}
