import ArgumentParser
import WeirClient

/// Serves an agent: the Model Context Protocol over standard input and output.
struct MCPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Let an agent read usage and invoices, and propose changes.",
        discussion: """
            Speaks the Model Context Protocol over standard input and output; an agent's settings name the command:

              {"mcpServers": {"weir": {"command": "weir", "args": ["mcp"],
                "env": {"WEIR_URL": "https://weir.example.com", "WEIR_KEY": "wr_live_…"}}}}

            Without --propose there is nothing that changes anything. With it the agent can propose a change, which says \
            what it would come to, and apply a proposal by its number. What touches money or stops a customer (all but \
            tags) is applied only when the person in front of the agent approves it, who is asked by the agent's own \
            program.

            Give it a key with the scopes that it needs: usage:read, customers:read, subscriptions:read, plans:read, \
            invoices:read and contracts:read to read; contracts:write for previews of a change of plan.
            """
    )

    @Flag(help: "Let the agent propose changes and apply its proposals.")
    var propose = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        try await connection.withClient(for: "weir mcp") { client in
            let server = MCPLines(client: client, mayPropose: propose, lines: StandardLines())
            await server.run()
        }
    }
}
