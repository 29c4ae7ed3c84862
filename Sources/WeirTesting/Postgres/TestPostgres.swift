import Foundation
import WeirPostgres

/// A PostgreSQL of the test process's own, from Debian's package, with a database for each test.
///
/// It listens on a socket in a folder of its own and nowhere else, starts with the first test that wants it, and ends with
/// the process, however that ends. It orders texts as a language does, not by their bytes: what relies on an order of the
/// database's fails here.
package final class TestPostgres: Sendable {
    /// The folder of the socket.
    package let folder: String
    private let ending: FileHandle
    /// Of one connection, so that databases are made one after another.
    private let administration: PostgresPool

    /// The server of this process.
    ///
    /// - Throws: ``ProcessFailure``, with the server's log.
    package static func shared() throws -> TestPostgres { try started.get() }

    private static let started = Result { try TestPostgres() }

    /// Starts a server and waits until it answers.
    ///
    /// What is given:
    /// - `settings`: Of the server, as `synchronous_standby_names`.
    /// - `port`: By which its socket is named, and on which it listens where the settings say so.
    /// - `primary`: Whose standby it is, by the name `standby`; it follows until it is promoted.
    package init(
        settings: [String: String] = [:],
        port: Int = 5432,
        standbyOf primary: TestPostgres? = nil
    ) throws {
        let binaries = try Self.binaries()
        folder = try Self.makeFolder()
        let ends = Pipe()
        ending = ends.fileHandleForWriting
        // A program that is started later must not hold the pipe open.
        _ = fcntl(ending.fileDescriptor, F_SETFD, FD_CLOEXEC)
        let options = settings.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", Self.script, "postgres", binaries, folder, "\(port)", primary?.folder ?? ""] + options
        process.standardInput = ends.fileHandleForReading
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        var configuration = try PostgresConfiguration(url: Self.url(folder, "postgres"))
        configuration.statementTimeout = .seconds(120)
        var limits = PostgresPool.Limits()
        limits.connections = 1
        limits.wait = .seconds(300)
        administration = PostgresPool(configuration, limits: limits)
        while !FileManager.default.fileExists(atPath: folder + "/ready") {
            guard process.isRunning else { throw ProcessFailure("PostgreSQL does not start: \(log())") }
            usleep(10_000)
        }
    }

    private func log() -> String {
        String(decoding: FileManager.default.contents(atPath: folder + "/log") ?? Data(), as: UTF8.self)
    }

    /// Runs until the pipe of the test process is closed; the server ends with the script too, if that is killed.
    private static let script = """
        set -u
        binaries=$1 folder=$2 primary=$4
        export PGPORT="$3"
        shift 4
        as=
        if [ "$(id -u)" -eq 0 ]; then
            as="setpriv --reuid=postgres --regid=postgres --init-groups"
            chown postgres "$folder" || exit 1
        fi
        if [ -n "$primary" ]; then
            $as "$binaries/pg_basebackup" --pgdata="$folder/data" --write-recovery-conf --checkpoint=fast --no-sync \
                --dbname="host=$primary user=weir application_name=standby" >"$folder/log" 2>&1 || exit 1
        else
            $as "$binaries/initdb" --pgdata="$folder/data" --username=weir --auth=trust --no-sync --encoding=UTF8 \
                --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US >"$folder/log" 2>&1 || exit 1
        fi
        start() {
            $as setpriv --pdeathsig=INT "$binaries/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= \
                -c fsync=off -c max_connections=300 -c shared_buffers=64MB "$@" >>"$folder/log" 2>&1 </dev/null &
            server=$!
            until "$binaries/pg_isready" --quiet --host="$folder"; do
                kill -0 "$server" 2>/dev/null || exit 1
                sleep 0.02
            done
            touch "$folder/ready"
        }
        start "$@"
        while read -r what; do
            case $what in
            crash) kill -QUIT "$server"; wait "$server"; rm -f "$folder/ready" ;;
            start) start "$@" ;;
            promote)
                $as "$binaries/pg_ctl" promote --pgdata="$folder/data" >>"$folder/log" 2>&1 </dev/null
                touch "$folder/promoted"
                ;;
            esac
        done
        kill -INT "$server" 2>/dev/null
        wait "$server"
        rm -rf "$folder"
        """

    /// The newest that is installed.
    private static func binaries() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).compactMap { Int($0) }
        guard let newest = versions.max() else {
            throw ProcessFailure("PostgreSQL is not installed: run Scripts/install-packages.sh test.")
        }
        return "\(root)/\(newest)/bin"
    }

    /// A short name: the path of a socket has 107 bytes at most.
    package static func makeFolder() throws -> String {
        var name = Array("/tmp/weir-postgres-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw CocoaError(.fileWriteUnknown) }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Gives a folder and what is in it to the user whom servers run as, where the tests are root.
    package static func give(_ folder: String) throws {
        guard getuid() == 0 else { return }
        guard let user = getpwnam("postgres") else { throw ProcessFailure("There is no user postgres.") }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        for path in [folder] + names.map({ "\(folder)/\($0)" }) {
            guard chown(path, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
                throw ProcessFailure("\(path) cannot be given away: \(String(cString: strerror(errno)))")
            }
        }
    }

    // MARK: Crashes

    /// A database of the server's own, for whoever has the server to themselves.
    package var ownURL: String { Self.url(folder, "postgres") }

    /// The same, for sessions that write whatever the server is set to.
    package var adminURL: String { ownURL + "&options=-c%20default_transaction_read_only%3Doff" }

    /// Ends the server as a crash does: nothing is finished, and everyone is cut off.
    package func crash() async throws {
        try ending.write(contentsOf: Data("crash\n".utf8))
        try await wait { !FileManager.default.fileExists(atPath: folder + "/ready") }
    }

    /// Starts the server again after ``crash()``; it recovers first.
    package func start() async throws {
        try ending.write(contentsOf: Data("start\n".utf8))
        try await wait { FileManager.default.fileExists(atPath: folder + "/ready") }
    }

    /// Stops all of the server's processes where they are, as a machine does that hangs: connections stay, and nothing answers.
    package func freeze() throws { try signal(SIGSTOP) }

    /// Lets the server go on after ``freeze()``.
    package func thaw() throws { try signal(SIGCONT) }

    private func signal(_ signal: Int32) throws {
        let text = try String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8)
        guard let first = text.split(whereSeparator: \.isNewline).first, let server = Int32(first) else {
            throw ProcessFailure("\(folder)/data/postmaster.pid names no process")
        }
        // The server first, so that it makes no further ones.
        kill(server, signal)
        let children = try String(contentsOfFile: "/proc/\(server)/task/\(server)/children", encoding: .utf8)
        for child in children.split(separator: " ").compactMap({ Int32($0) }) { kill(child, signal) }
    }

    /// Makes a standby the server that is written to.
    package func promote() async throws {
        try ending.write(contentsOf: Data("promote\n".utf8))
        try await wait { FileManager.default.fileExists(atPath: folder + "/promoted") }
    }

    /// Looks again and again, and leaves the processor between two looks to the server that is waited for.
    private func wait(until isSo: () -> Bool) async throws {
        while !isSo() { try await Task.sleep(for: .milliseconds(5)) }
    }

    // MARK: Databases

    private static func url(_ folder: String, _ database: String) -> String {
        "postgres://weir@/\(database)?host=\(folder)"
    }

    /// Runs a body on a new database, given its URL, and removes the database afterwards.
    ///
    /// `template`: Names what the database begins with; the first test of a name makes it.
    ///
    /// `prepare`: Fills a template, given its URL, and leaves no connection to it open.
    package func withDatabase<Result>(
        template: String = "template1",
        prepare: @Sendable (String) async throws -> Void = { _ in },
        _ body: (String) async throws -> Result
    ) async throws -> Result {
        let url = try await makeDatabase(template: template, prepare: prepare)
        do {
            let result = try await body(url)
            try await drop(url)
            return result
        } catch {
            try? await drop(url)
            throw error
        }
    }

    /// Makes a database, as ``withDatabase(template:prepare:_:)``, and returns its URL.
    package func makeDatabase(
        template: String = "template1",
        prepare: @Sendable (String) async throws -> Void = { _ in }
    ) async throws -> String {
        let name = "test_\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        let folder = folder
        try await administration.withConnection { administrator in
            let isThere = try await administrator.run { session in
                try !session.query("SELECT 1 FROM pg_database WHERE datname = $1", [.text(template)]).isEmpty
            }
            if !isThere {
                // It gets its name when it is complete.
                let unfinished = "\(template)_unfinished"
                try await administrator.run { session in
                    try session.script("DROP DATABASE IF EXISTS \(unfinished)")
                    try session.script("CREATE DATABASE \(unfinished)")
                }
                try await prepare(Self.url(folder, unfinished))
                try await administrator.run { session in
                    try session.script("ALTER DATABASE \(unfinished) RENAME TO \(template)")
                }
            }
            try await administrator.run { try $0.script("CREATE DATABASE \(name) TEMPLATE \(template)") }
        }
        return Self.url(folder, name)
    }

    /// Removes a database that ``makeDatabase(template:prepare:)`` made.
    package func drop(_ url: String) async throws {
        guard let name = url.split(separator: "?").first?.split(separator: "/").last, name.hasPrefix("test_") else {
            return
        }
        try await administration.run { try $0.script("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
    }
}
