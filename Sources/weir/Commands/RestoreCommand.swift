import ArgumentParser
import Foundation
import WeirAPI
import WeirServer
import WeirStorage

/// Puts a back-up into an empty folder.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a back-up into an empty data folder.",
        discussion: """
            Compares every file with the digest in the back-up's manifest and refuses what differs. The folder must be \
            empty or not there, and no server may have it.

            What was paid since the back-up is not in it: nothing is changed at Stripe until 'weir stripe resume'.
            """
    )

    @Argument(help: "What 'weir backup' made: a folder or an archive.")
    var source: String

    @Option(
        help: ArgumentHelp("The folder to restore into (default: WEIR_DATA, or ./weir-data).", valueName: "folder"),
        completion: .directory
    )
    var data: String?

    @Flag(help: "Print what was restored as JSON.")
    var json = false

    func run() async throws {
        let folder = ConnectionOptions.dataFolder(data)
        let bar = SharedProgressBar()
        let manifest: BackupManifest
        do {
            manifest = try await BackupRestore.restore(source, to: folder, at: WallClock.system.now()) { done, total in
                bar.show("restoring", done: done, of: total)
            }
            bar.finish()
        } catch let error as DataFolderError {
            bar.finish()
            throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
        } catch {
            bar.finish()
            throw error
        }
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.member("folder", folder)
                json.member("manifest", manifest)
            }
            return print(String(decoding: writer.bytes, as: UTF8.self))
        }
        print(
            "\(folder): \(manifest.customers) customers, \(manifest.events) events, of a back-up begun at "
                + "\(manifest.begunAt)"
        )
        print("Nothing is changed at Stripe until 'weir stripe resume'.")
    }
}
