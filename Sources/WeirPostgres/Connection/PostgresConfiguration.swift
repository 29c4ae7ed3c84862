import CPostgres
import Foundation

/// Which database to connect to, and how long to wait for it.
package struct PostgresConfiguration: Sendable {
    /// A URL of libpq: host, port, database, user, password, `sslmode`, certificates and all else that it knows.
    ///
    /// Several hosts may stand in it: the first one that can be written to is taken.
    private let url: String
    /// Where the database is and who asks, without the password.
    package let place: String
    /// What the URL lists by host, where it names more than one.
    private let lists: [(keyword: String, values: [String])]
    /// What the server's list of sessions shows.
    package var applicationName = "weir"
    /// For each host of the URL; whole seconds, at least 2.
    package var connectTimeout: Duration = .seconds(5)
    /// After which the server ends a statement; at least a millisecond.
    package var statementTimeout: Duration = .seconds(30)
    /// After which the server ends a wait for a lock.
    package var lockTimeout: Duration = .seconds(10)
    /// What is asked of each session before it is used for anything; one that it refuses is closed.
    package var start: (@Sendable (PostgresSession) throws(PostgresError) -> Void)?
    /// Tells callers at once while the database is known to be away.
    package var suspension: Suspension?
    /// Whether a server that only reads is taken when there is none that writes.
    package var takesReadOnly = false
    /// Statements that one connection keeps prepared; the one that was not used for the longest goes first.
    package var preparedStatements = 400

    /// - Throws: ``PostgresError/invalidConfiguration(_:)``, which says what is wrong but not what was given.
    package init(url: String) throws(PostgresError) {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else {
            throw .invalidConfiguration("The database's URL begins with postgres://, as in postgres://user@host/weir.")
        }
        // Its message may show a part of the password.
        guard let options = PQconninfoParse(url, nil) else {
            throw .invalidConfiguration(
                "The database's URL is none that libpq takes: look for characters that must be percent-encoded."
            )
        }
        defer { PQconninfoFree(options) }
        self.url = url
        let values = Self.values(options)
        place = Self.place(values)
        lists = ["host", "hostaddr", "port"].compactMap { keyword in
            let list = values[keyword]?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
            return list.count > 1 ? (keyword, list) : nil
        }
    }

    private static func values(_ options: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return values
    }

    private static func place(_ values: [String: String]) -> String {
        let user = values["user"].map { "\($0)@" } ?? ""
        let port = values["port"].map { ":\($0)" } ?? ""
        return "\(user)\(values["host"] ?? "localhost")\(port)/\(values["dbname"] ?? "")"
    }

    /// What is given to libpq; what comes after the URL overrides it.
    ///
    /// What is asked for:
    /// - `isAny`: Any server is taken, also one that only reads.
    /// - `first`: Which of several hosts is tried first; those behind it are next, and then those in front of it.
    func parameters(isAny: Bool, from first: Int) -> [(key: String, value: String)] {
        let base: KeyValuePairs = [
            "dbname": url,
            "application_name": applicationName,
            "client_encoding": "UTF8",
            "connect_timeout": "\(max(2, connectTimeout.components.seconds))",
            "target_session_attrs": isAny ? "any" : "read-write",
            "keepalives": "1",
            "keepalives_idle": "10",
            "keepalives_interval": "5",
            "keepalives_count": "3",
            "tcp_user_timeout": "\(max(1000, statementTimeout.milliseconds))",
        ]
        let rotated = lists.map { list in
            let place = first % list.values.count
            return (key: list.keyword, value: (list.values[place...] + list.values[..<place]).joined(separator: ","))
        }
        return base.map { $0 } + (first == 0 ? [] : rotated)
    }

    /// How many hosts the URL names.
    var hostCount: Int { lists.map(\.values.count).max() ?? 1 }

    /// What each session begins with.
    ///
    /// A commit that is answered is on the disk, and with the standby if one has to confirm: whatever less than that the
    /// server, the database or the user is set to does not hold for a ledger.
    var settings: String {
        """
        SET statement_timeout = \(max(1, statementTimeout.milliseconds));
        SET lock_timeout = \(max(1, lockTimeout.milliseconds));
        SET idle_in_transaction_session_timeout = \(max(1, statementTimeout.milliseconds));
        SET client_min_messages = warning;
        SET standard_conforming_strings = on;
        SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit')
            WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, false);
        SET timezone = 'UTC'
        """
    }
}

extension PostgresConfiguration: CustomStringConvertible, CustomReflectable {
    package var description: String { place }

    /// Whatever shows values by looking into them is not shown the password either.
    package var customMirror: Mirror { Mirror(self, children: ["place": place]) }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
