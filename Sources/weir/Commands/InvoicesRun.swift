import ArgumentParser
import WeirAPI
import WeirClient

/// Finalizes all invoices that are due.
struct InvoicesRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Finalize the invoices whose periods and grace period are over, many at a time.",
        discussion: """
            Each gets its number, its cut and its last figures. Doing it again finalizes nothing twice. Ends with status 1 \
            when some could not be made, which are named.
            """
    )

    @Option(help: ArgumentHelp("At most so many, the oldest first (default: 100000).", valueName: "number"))
    var limit: Int?

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        var body = JSONObject()
        if let limit { body["limit"] = JSONValue(integerLiteral: Int64(limit)) }
        let response = try await connection.withClient(for: "weir invoices run") { client in
            try await client.send("POST", "/v1/invoice-runs", body: body)
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        let outcome = response.json.objectValue ?? [:]
        if json {
            print(response.text)
        } else {
            let count = outcome["finalized"]?.shown ?? "0"
            let numbers = [outcome["firstNumber"], outcome["lastNumber"]].compactMap { $0?.stringValue }
            print(numbers.count == 2 ? "\(count) finalized: \(numbers[0]) to \(numbers[1])" : "\(count) finalized")
            for case .object(let total) in outcome["totals"]?.arrayValue ?? [] {
                print("  \(MoneyText.text(total["totalMinor"], total["currency"]))")
            }
            if outcome["isPartial"] == .bool(true) { print("there is more that is due: run it again") }
        }
        for case .object(let failure) in outcome["failures"]?.arrayValue ?? [] {
            ErrorOutput.write("\(failure["invoiceId"]?.shown ?? ""): \(failure["message"]?.shown ?? "")")
        }
        if outcome["failed"]?.intValue ?? 0 > 0 { throw ExitStatus.refused }
    }
}
