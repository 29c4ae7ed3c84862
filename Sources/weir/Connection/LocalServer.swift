import ArgumentParser
import Foundation
import Logging
import WeirAPI
import WeirClient
import WeirServer

/// The server of a data folder on this machine: one that runs, or this process itself for the time of a command.
struct LocalServer {
    let folder: String
    let workspace: String?

    /// How long to wait for a server that has the folder but does not answer yet.
    private static let patience = Duration.seconds(10)

    func withClient<Value>(for purpose: String, _ body: (APIClient) async throws -> Value) async throws -> Value {
        let database = Self.databaseSettings
        guard DataFolder.holdsData(folder) || LocalSocket.isThere(in: folder) || !database.isEmpty else {
            throw CommandFailure(
                "There is no Weir data in \(folder). Start Weir there once with 'weir serve', "
                    + "or name another folder with --data or WEIR_DATA.",
                exitCode: ExitStatus.unavailable
            )
        }
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: Self.patience)
        while true {
            let client = client(of: try LocalSocket.path(in: folder))
            if await answers(client) { return try await body(client) }
            do {
                let lock = try DataFolder(path: folder, purpose: purpose)
                return try await runHere(lock, database, body)
            } catch let error as ServerStartError {
                throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
            } catch DataFolderError.held where clock.now < end {
                // A server is starting or stopping.
                try await clock.sleep(for: .milliseconds(100))
            } catch let error as DataFolderError {
                throw CommandFailure("\(error)", exitCode: ExitStatus.unavailable)
            }
        }
    }

    /// Which database the server would use, as its own variables say; empty when everything is in the folder.
    private static var databaseSettings: [String: String] {
        let names = [ServerSetting.databaseURL.variable, ServerSetting.databaseConnections.variable]
        let environment = ProcessInfo.processInfo.environment.filter { names.contains($0.key) }
        return environment[ServerSetting.databaseURL.variable]?.isEmpty == false ? environment : [:]
    }

    private func client(of socket: String) -> APIClient {
        var headers = workspace.map { [(name: "X-Weir-Workspace", value: $0)] } ?? []
        // Whom the audit trail names; a name of another form is left out.
        let user = NSUserName()
        if (1...200).contains(user.utf8.count), user.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            headers.append((name: HeaderName.user.rawValue, value: user))
        }
        return APIClient(.socket(socket), headers: headers)
    }

    /// What the server that runs on a folder says of itself; nil when none answers.
    static func status(of folder: String) async -> RunningServer? {
        guard DataFolder.holdsData(folder) || LocalSocket.isThere(in: folder),
            let socket = try? LocalSocket.path(in: folder)
        else { return nil }
        guard let answer = try? await APIClient(.socket(socket)).send("GET", "/local/status"), answer.isSuccess else {
            return nil
        }
        return RunningServer(answer.json)
    }

    private func answers(_ client: APIClient) async -> Bool {
        do {
            return try await client.send("GET", "/healthz").isSuccess
        } catch {
            return false
        }
    }

    private func runHere<Value>(
        _ lock: DataFolder,
        _ database: [String: String],
        _ body: (APIClient) async throws -> Value
    ) async throws -> Value {
        var configuration: ServerConfiguration
        do {
            configuration = try ServerConfiguration(flags: [:], environment: database)
        } catch {
            throw CommandFailure("\(error)", exitCode: .validationFailure)
        }
        configuration.dataFolder = folder
        configuration.logLevel = .warning
        let runner = ServerRunner(
            configuration: configuration,
            folder: lock,
            ports: .system(configuration),
            listensOnNetwork: false,
            // It knows of the data alone: mails, webhooks and payments are for a server, and where servers share a database,
            // jobs too.
            ownWork: configuration.database == nil ? .jobs : .nothing
        )
        return try await runner.run { addresses in try await body(client(of: addresses.socketPath)) }
    }
}
