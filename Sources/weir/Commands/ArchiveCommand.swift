import ArgumentParser
import Foundation
import WeirAPI
import WeirPostgres
import WeirServer
import WeirStorage

/// Takes old months of events out of a shared database, once they are in files.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Write old months of a PostgreSQL ledger to files, and remove them from the database.",
        discussion: """
            Servers may run meanwhile. Each month becomes a compressed CSV file, which is on the disk before anything is \
            removed, and each customer is verified before its entries are. Usage of that time stays, by the hour, as do \
            invoices; 'weir verify' goes on from there. What is removed can no longer be listed, changed or taken back, \
            its idempotency keys are free again, and parts of hours of that time cannot be asked for.
            """
    )

    @Option(help: ArgumentHelp("Whole months that stay, at least 1.", valueName: "count"))
    var keepMonths: Int

    @Option(help: ArgumentHelp("The folder for the files.", valueName: "folder"))
    var to: String

    @Option(
        help: ArgumentHelp(
            "The database, postgres://user@host/name (default: WEIR_DATABASE_URL, which other users of the machine "
                + "cannot see).",
            valueName: "url"
        )
    )
    var databaseUrl: String?

    @Flag(help: "Print what was archived as JSON.")
    var json = false

    func validate() throws {
        guard keepMonths >= 1 else { throw ValidationError("--keep-months is 1 or more, not \(keepMonths).") }
    }

    func run() async throws {
        let archiver = EntryArchiver(database: try database(), folder: to)
        let bar = SharedProgressBar()
        let months: [EntryArchiver.Month]
        do {
            months = try await archiver.run(keepingMonths: keepMonths) { month, entries in
                bar.show("writing \(month), \(entries) entries", done: 0, of: 1)
            }
            bar.finish()
        } catch {
            bar.finish()
            throw Self.told(error)
        }
        show(months)
    }

    private func database() throws -> PostgresConfiguration {
        let variable = ProcessInfo.processInfo.environment["WEIR_DATABASE_URL"] ?? ""
        guard let url = databaseUrl ?? (variable.isEmpty ? nil : variable) else {
            throw CommandFailure(
                "Name the database with WEIR_DATABASE_URL or --database-url, as in postgres://user@host/weir.",
                exitCode: .validationFailure
            )
        }
        do {
            return try PostgresConfiguration(url: url)
        } catch {
            var problem = "\(error)"
            if case .invalidConfiguration(let reason) = error { problem = reason }
            throw CommandFailure(problem, exitCode: .validationFailure)
        }
    }

    private static func told(_ error: any Error) -> any Error {
        switch error {
        case let error as ArchiveRefusal: CommandFailure("\(error)", exitCode: ExitStatus.refused)
        case StorageError.unavailable(let reason): CommandFailure(reason, exitCode: ExitStatus.unavailable)
        case is PostgresError: CommandFailure("The database: \(error)", exitCode: ExitStatus.unavailable)
        case _: error
        }
    }

    private func show(_ months: [EntryArchiver.Month]) {
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.array("months") { json in
                    for month in months {
                        json.object { json in
                            json.member("month", month.name)
                            json.member("file", month.file)
                            json.member("entries", month.entries)
                        }
                    }
                }
            }
            return print(String(decoding: writer.bytes, as: UTF8.self))
        }
        for month in months { print("\(month.file): \(month.entries) entries") }
        if months.isEmpty { print("No month is older than \(keepMonths) whole months.") }
    }
}
