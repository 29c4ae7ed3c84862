import ArgumentParser
import Foundation
import WeirAPI
import WeirPostgres
import WeirServer
import WeirStorage

/// Moves a data folder into a PostgreSQL database, or the other way.
struct MigrateStoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate-store",
        abstract: "Copy a data folder into an empty PostgreSQL database, or a database into an empty folder.",
        discussion: """
            No server may run on either. Every table and every customer's ledger is copied, and compared afterwards by \
            counts and digests; then all figures of the copy are computed from its events. What it is copied from is not \
            changed. When the command is ended in the middle, the same command goes on where it was; a server starts on \
            the copy only when it is whole.

            Nothing is changed at Stripe from the copy until 'weir stripe resume': its source could still do the same.
            """
    )

    @Option(
        help: ArgumentHelp("What to copy into: 'database' or 'folder'.", valueName: "target")
    )
    var to: String

    @Option(help: ArgumentHelp("The data folder (default: WEIR_DATA, or ./weir-data).", valueName: "folder"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "The database, postgres://user@host/name (default: WEIR_DATABASE_URL, which other users of the machine "
                + "cannot see).",
            valueName: "url"
        )
    )
    var databaseUrl: String?

    @Flag(help: "Print what was copied as JSON.")
    var json = false

    func validate() throws {
        guard StoreMove.Direction(rawValue: to) != nil else {
            throw ValidationError("--to is 'database' or 'folder', not '\(to)'.")
        }
    }

    func run() async throws {
        guard let direction = StoreMove.Direction(rawValue: to) else { return }
        let move = StoreMove(folder: ConnectionOptions.dataFolder(data), database: try database())
        let bar = SharedProgressBar()
        let report: StoreMigration.Report
        do {
            report = try await move.run(to: direction) { step, done, total in
                switch step {
                case .copying(let what): bar.show("copying \(what)", done: done, of: total)
                case .comparing(let what): bar.show("comparing \(what)", done: done, of: total)
                }
            }
            bar.finish()
        } catch {
            bar.finish()
            throw Self.told(error)
        }
        show(report)
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
        case is DataFolderError: CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
        case StorageError.unavailable(let reason): CommandFailure(reason, exitCode: ExitStatus.unavailable)
        case is PostgresError: CommandFailure("The database: \(error)", exitCode: ExitStatus.unavailable)
        case _: error
        }
    }

    private func show(_ report: StoreMigration.Report) {
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.member("tables", report.tables)
                json.member("rows", report.rows)
                json.member("customers", report.customers)
                json.member("entries", report.entries)
            }
            return print(String(decoding: writer.bytes, as: UTF8.self))
        }
        print(
            "\(report.rows) rows of \(report.tables) tables and \(report.entries) entries of \(report.customers) "
                + "customers are the same in both, and all figures of the copy are as its events say."
        )
        print("Nothing is changed at Stripe from the copy until 'weir stripe resume'.")
    }
}
