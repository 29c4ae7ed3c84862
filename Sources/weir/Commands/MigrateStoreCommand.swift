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
            counts and digests; then all figures of the copy are computed from its events. When the command is ended in \
            the middle, the same command goes on where it was; a server starts on the copy only when it is whole.

            From the comparison on no server starts on what was copied from: it says where its data is now, and nothing \
            else of it is changed. With --undo, beside the options of the move, servers start on it again, and the copy \
            is left as it is: serve one of them only.

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

    @Flag(help: "Copy nothing; let servers start again on what was copied from.")
    var undo = false

    @Flag(help: "Print what was copied as JSON.")
    var json = false

    func validate() throws {
        guard StoreMove.Direction(rawValue: to) != nil else {
            throw ValidationError("--to is 'database' or 'folder', not '\(to)'.")
        }
        if undo, json { throw ValidationError("--undo prints no JSON.") }
    }

    func run() async throws {
        guard let direction = StoreMove.Direction(rawValue: to) else { return }
        let move = StoreMove(folder: ConnectionOptions.dataFolder(data), database: try database(), clock: .system)
        if undo { return try await undo(move, direction) }
        let bar = SharedProgressBar()
        let report: StoreMove.Report
        do {
            report = try await move.run(to: direction) { step, done, total in
                switch step {
                case .copying(let what): bar.show("copying \(what)", done: done, of: total)
                case .comparing(let what): bar.show("comparing \(what)", done: done, of: total)
                case .ending: break
                }
            }
            bar.finish()
        } catch {
            bar.finish()
            throw Self.told(error)
        }
        show(report)
    }

    private func undo(_ move: StoreMove, _ direction: StoreMove.Direction) async throws {
        let mark: MoveMark?
        do { mark = try await move.undo(direction) } catch { throw Self.told(error) }
        guard let mark else { return print("It had not been moved: servers start on it.") }
        print("Servers start on it again. The copy in \(mark.place) is as it was; serve one of them only.")
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

    private func show(_ report: StoreMove.Report) {
        let counts = report.counts
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.member("tables", counts.tables)
                json.member("rows", counts.rows)
                json.member("customers", counts.customers)
                json.member("entries", counts.entries)
            }
            return print(String(decoding: writer.bytes, as: UTF8.self))
        }
        if report.wasDone { print("The move was done before; nothing was left to do.") }
        print(
            "\(counts.rows) rows of \(counts.tables) tables and \(counts.entries) entries of \(counts.customers) "
                + "customers \(report.wasDone ? "were" : "are") the same in both, and all figures of the copy "
                + "\(report.wasDone ? "were" : "are") as its events say."
        )
        print("No server starts on what was copied from, until this command is given with --undo.")
        print("Nothing is changed at Stripe from the copy until 'weir stripe resume'.")
    }
}
