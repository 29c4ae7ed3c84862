import ArgumentParser
import WeirAPI
import WeirClient

/// What is shown of contracts.
struct Contracts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the contracts that are invoiced.",
        subcommands: [ContractsList.self, ContractsShow.self]
    )
}

/// Lists contracts.
struct ContractsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List contracts, newest first.")

    @Flag(help: "Print the result as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let contracts = try await connection.withClient(for: "weir contracts list") { client in
            try await ListReading(client: client).all("/v1/contracts", name: "contracts")
        }
        if json { return print(String(decoding: JSONValue.array(contracts).jsonBytes, as: UTF8.self)) }
        var table = TextTable([
            ("ID", .left), ("CUSTOMER", .left), ("PLAN", .left), ("START", .left), ("END", .left), ("STATUS", .left),
        ])
        for case .object(let contract) in contracts {
            table.rows.append(
                ["id", "customerId", "planKey", "startDate", "endDate", "status"].map { contract[$0]?.shown ?? "" }
            )
        }
        table.lines.forEach { print($0) }
    }
}

/// Shows one contract.
struct ContractsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a contract with its phases, as JSON."
    )

    @Argument(help: "The contract's id.")
    var contract: String

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let response = try await connection.withClient(for: "weir contracts show") { client in
            try await client.send("GET", "/v1/contracts/\(PercentEncoding.encode(contract))")
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        print(response.text)
    }
}
