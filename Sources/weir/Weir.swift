import ArgumentParser
import WeirClient
import WeirServer
import WeirStorage

/// The command.
@main
struct Weir: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weir",
        abstract: "Measures what each customer uses, and stops them at what they bought.",
        discussion: """
            Commands other than 'serve' act on the server whose data folder it is, through the socket in the folder; \
            when none runs, they open the folder themselves. With --url and --key they act on a server elsewhere.

            They end with status 0 when all went well, 1 when something was refused, rejected or found to differ, \
            64 when the command was not understood, and 69 when there is no server or data to act on.

            'weir --version' says which version this is, and of which commit.
            """,
        subcommands: [
            Serve.self, TryCommand.self, OpenCommand.self, Gateway.self, Keys.self, Tokens.self, TokenKeys.self,
            Workspaces.self,
            Customers.self, Subscriptions.self, Quotas.self, AccountKits.self,
            Catalog.self, Plans.self, Features.self, Meters.self, SettingsCommand.self,
            Coupons.self,
            Prices.self, Contracts.self, Invoices.self, TestClocks.self, Explain.self, Simulate.self, Events.self,
            ImportCommand.self,
            Usage.self, Why.self, Export.self,
            AuditCommand.self,
            Jobs.self, StripeCommand.self, Webhooks.self, Listen.self, Mails.self, Verify.self, BackupCommand.self,
            RestoreCommand.self, MigrateStoreCommand.self, ArchiveCommand.self, DoctorCommand.self,
            MCPCommand.self, DemoCommand.self, APICommand.self,
        ]
    )

    static func main() async {
        // Not the library's flag of that name, which would stand in the help of every command.
        guard CommandLine.arguments.dropFirst() != ["--version"] else { return print(BuildVersion.text) }
        var kind: (any ParsableCommand.Type) = Weir.self
        do {
            var command = try parseAsRoot()
            kind = type(of: command)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            ErrorOutput.write(failure.text(naming: OptionNames(help: kind.helpMessage())))
            exit(withError: failure.exitCode)
        } catch let error as CatalogFileError {
            ErrorOutput.write("\(error)")
            exit(withError: ExitStatus.refused)
        } catch let error as APIClientError {
            ErrorOutput.write("\(error)")
            exit(withError: ExitStatus.unavailable)
        } catch let error as BackupError {
            ErrorOutput.write("\(error)")
            exit(withError: ExitStatus.refused)
        } catch let error as MovingError {
            ErrorOutput.write("\(error)")
            exit(withError: ExitStatus.refused)
        } catch let error as ImportFileError {
            ErrorOutput.write("\(error)")
            exit(withError: ExitStatus.refused)
        } catch {
            exit(withError: error)
        }
    }
}

/// How a command ends when not all went well.
enum ExitStatus {
    /// Something was refused, rejected or found to differ.
    static let refused = ExitCode(1)
    /// There is no server or data to act on.
    static let unavailable = ExitCode(69)
}
