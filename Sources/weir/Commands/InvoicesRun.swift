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
        let bar = ProgressBar()
        let outcome = try await connection.withClient(for: "weir invoices run") { client in
            defer { bar.finish() }
            return try await Self.run(upTo: limit) { body in
                try await client.answer("POST", "/v1/invoice-runs", body).json.objectValue ?? [:]
            } told: { finalized in
                bar.show(rows: finalized)
            }
        }
        if json {
            print(String(decoding: outcome.jsonBytes, as: UTF8.self))
        } else {
            for line in Self.lines(of: outcome) { print(line) }
        }
        for case .object(let failure) in outcome["failures"]?.arrayValue ?? [] {
            ErrorOutput.write("\(failure["invoiceId"]?.shown ?? ""): \(failure["message"]?.shown ?? "")")
        }
        if outcome["failed"]?.intValue ?? 0 > 0 { throw ExitStatus.refused }
    }

    /// Invoices that one request finalizes: it takes seconds, and how far all is can be told in between.
    static let portion = 2_000

    /// Runs in portions, as if it were one run.
    ///
    /// `told` is told after each portion how many are finalized.
    /// - Throws: What `ask` throws; when something was finalized before, that is said on standard error.
    static func run(
        upTo limit: Int?,
        ask: (JSONObject) async throws -> JSONObject,
        told: (Int) -> Void
    ) async throws -> JSONObject {
        var sum: JSONObject?
        var rest = limit ?? 100_000
        while true {
            let portion = rest < 1 ? rest : min(rest, Self.portion)
            let answer: JSONObject
            do {
                answer = try await ask(["limit": .init(portion)])
            } catch {
                if let sum { ErrorOutput.write("until it failed: \(sum["finalized"]?.shown ?? "0") finalized") }
                throw error
            }
            sum = sum.map { merged($0, answer) } ?? answer
            let finalized = answer["finalized"]?.intValue ?? 0
            rest -= finalized
            told(sum?["finalized"]?.intValue ?? 0)
            guard answer["isPartial"] == .bool(true), finalized > 0, rest > 0 else { return sum ?? answer }
        }
    }

    /// Two runs as one: sums of what each did; what cannot be made fails in each, so the last one tells of it.
    static func merged(_ first: JSONObject, _ second: JSONObject) -> JSONObject {
        var sum = second
        sum["finalized"] = .init((first["finalized"]?.intValue ?? 0) + (second["finalized"]?.intValue ?? 0))
        if let number = first["firstNumber"], number != .null { sum["firstNumber"] = number }
        if second["lastNumber"] == .null { sum["lastNumber"] = first["lastNumber"] }
        var totals: [(currency: String, minor: Int)] = []
        for case .object(let total) in (first["totals"]?.arrayValue ?? []) + (second["totals"]?.arrayValue ?? []) {
            guard let currency = total["currency"]?.stringValue, let minor = total["totalMinor"]?.intValue else {
                continue
            }
            if let index = totals.firstIndex(where: { $0.currency == currency }) {
                totals[index].minor += minor
            } else {
                totals.append((currency, minor))
            }
        }
        sum["totals"] = .array(totals.map { ["currency": .string($0.currency), "totalMinor": .init($0.minor)] })
        return sum
    }

    /// What a run did, for people.
    static func lines(of outcome: JSONObject) -> [String] {
        let count = outcome["finalized"]?.shown ?? "0"
        let numbers = [outcome["firstNumber"], outcome["lastNumber"]].compactMap { $0?.stringValue }
        var lines = [numbers.count == 2 ? "\(count) finalized: \(numbers[0]) to \(numbers[1])" : "\(count) finalized"]
        for case .object(let total) in outcome["totals"]?.arrayValue ?? [] {
            lines.append("  \(MoneyText.text(total["totalMinor"], total["currency"]))")
        }
        if outcome["isPartial"] == .bool(true) { lines.append("there is more that is due: run it again") }
        return lines
    }
}
