import ArgumentParser
import Foundation
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirServices
import WeirStorage

/// Copies all that a server keeps, while it runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy everything that a server keeps, as it is at one moment, and verify the copy.",
        discussion: """
            The server goes on meanwhile; without one the folder is opened for the time of the copy. Everything that was \
            answered before the command began is in the copy. A name that ends in .tar.zst or .tar.gz makes one file, any \
            other a folder. Nothing is ever overwritten. The copy is opened and all its figures are computed from its \
            events before it gets its name; one that differs is not kept.

            'weir restore' puts it into an empty folder. A server on PostgreSQL is backed up by PostgreSQL's own means.
            """
    )

    @Argument(help: "What to make: a folder, or a file that ends in .tar.zst or .tar.gz.")
    var destination: String

    @Flag(help: "Print what was made as JSON.")
    var json = false

    @OptionGroup(title: "Server")
    var connection: ConnectionOptions

    func run() async throws {
        let begunAt = WallClock.system.now()
        let path = URL(fileURLWithPath: destination).standardizedFileURL.path
        let form = BackupArchive.Form(path: path)
        let draft = path + ".partial"
        try prepare(path, draft)
        do {
            let manifest = try await make(in: draft, begunAt: begunAt)
            if let form {
                try pack(draft, manifest, as: form, to: path)
            } else {
                try BackupPlaces.move(draft, to: path)
            }
            show(manifest, path)
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
    }

    private func prepare(_ path: String, _ draft: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupError.exists(path) }
        guard mkdir(draft, 0o700) == 0 else {
            if errno == EEXIST {
                throw BackupError.folder(
                    "\(draft) is there already: another back-up is being made, or was broken off. "
                        + "If none is, remove it."
                )
            }
            throw BackupError.failed("\(draft) cannot be made: \(String(cString: strerror(errno))).")
        }
    }

    private func make(in draft: String, begunAt: Timestamp) async throws -> BackupManifest {
        let bar = SharedProgressBar()
        defer { bar.finish() }
        // Nobody can guess it who cannot read the folder.
        let token = SecretSource.system.bytes(16).map { String($0, radix: 16) }.joined(separator: "-")
        let tokenFile = draft + "/" + BackupMaker.tokenFile
        try Data(token.utf8).write(to: URL(fileURLWithPath: tokenFile))
        try await copy(to: draft, token: token, bar)
        try FileManager.default.removeItem(atPath: tokenFile)
        let report = try await CopyCheck.verify(draft) { customers in
            bar.show("verifying, \(ProgressBar.grouped(Int64(customers))) customers", done: 0, of: 1)
        }
        let files = try BackupFiles.digests(in: draft) { done in
            bar.show("digests", done: done, of: max(done, 1))
        }
        let manifest = BackupManifest(
            version: BuildVersion.number,
            begunAt: begunAt,
            customers: report.customers,
            events: report.events,
            files: files
        )
        try BackupPlaces.write(manifest, in: draft)
        return manifest
    }

    private func copy(to draft: String, token: String, _ bar: SharedProgressBar) async throws {
        var isWhole = false
        let request: JSONValue = ["folder": .string(draft), "token": .string(token)]
        let response = try await connection.withLocalClient(for: "weir backup") { client in
            try await client.lines("POST", "/local/backup", body: request) { line in
                guard case .object(let object) = try JSONParser.parse(line) else { return }
                switch object["type"]?.stringValue {
                case "error": throw BackupError.failed(object["message"]?.stringValue ?? "The copy failed.")
                case "end": isWhole = true
                case _:
                    bar.show(
                        "copying",
                        done: object["done"]?.intValue ?? 0,
                        of: object["total"]?.intValue ?? 1
                    )
                }
            }
        }
        guard response.isSuccess else { throw CommandFailure(response) }
        guard isWhole else { throw CommandFailure("The copy broke off; the server's log says why.") }
    }

    private func pack(
        _ draft: String,
        _ manifest: BackupManifest,
        as form: BackupArchive.Form,
        to path: String
    ) throws {
        let bar = SharedProgressBar()
        defer { bar.finish() }
        let total = manifest.files.reduce(0) { $0 + $1.bytes }
        let file = draft + "/packed"
        try BackupArchive.pack(draft, manifest, as: form, to: file) { bar.show("packing", done: $0, of: total) }
        try BackupPlaces.move(file, to: path)
        try? FileManager.default.removeItem(atPath: draft)
    }

    private func show(_ manifest: BackupManifest, _ path: String) {
        if json {
            var writer = JSONWriter()
            writer.object { json in
                json.member("path", path)
                json.member("manifest", manifest)
            }
            return print(String(decoding: writer.bytes, as: UTF8.self))
        }
        let bytes = ProgressBar.grouped(Int64(manifest.files.reduce(0) { $0 + $1.bytes }))
        print(
            "\(path): \(manifest.customers) customers, \(manifest.events) events, \(bytes) bytes, verified; "
                + "everything answered before \(manifest.begunAt) is in it"
        )
    }
}
