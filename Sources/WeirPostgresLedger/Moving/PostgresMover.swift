import WeirCore
package import WeirPostgres
import WeirPrimitives
package import WeirStorage

/// A PostgreSQL database, as what is moved or what something is moved into.
package final class PostgresMover: MovableStore {
    package let place: String
    package var ordersTables: Bool { false }
    let connection: PostgresConnection
    private static let rowsAtOnce: Int64 = 500

    /// `connection`: To a database with the schemas of the control plane and of the ledger.
    package init(_ connection: PostgresConnection, place: String) {
        self.connection = connection
        self.place = place
    }

    func snapshot<Value: Sendable>(_ body: @escaping @Sendable (PostgresSession) throws -> Value) async throws -> Value
    {
        try await connection.transaction(isolation: .snapshot, body)
    }

    func write(_ body: @escaping @Sendable (PostgresSession) throws -> Void) async throws {
        try await connection.transaction(isolation: .readCommitted, body)
    }

    /// What the connections of whoever moves a store are called, by which they are told from those of servers.
    package static let applicationName = "weir migrate-store"

    /// Who uses the database now, besides this: nodes, named for a minute after they were seen last, and connections.
    ///
    /// Connections tell of a node that was cut off for longer, and of one that was started just now.
    package func users() async throws -> (servers: [String], connections: [String]) {
        try await snapshot { session in
            let rows = try session.query(
                """
                SELECT true, name FROM nodes WHERE seen_at > now() - interval '1 minute'
                UNION
                SELECT false, 'a connection "' || application_name || '" from '
                    || coalesce(host(client_addr), 'the machine itself')
                FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'weir%'
                    AND application_name NOT LIKE $1 || '%' AND application_name <> 'weir doctor'
                ORDER BY 2
                """,
                [.text(Self.applicationName)]
            )
            let users = try rows.map { (isServer: try $0.boolean(0) ?? true, name: try $0.text(1) ?? "") }
            return (users.filter(\.isServer).map(\.name), users.filter { !$0.isServer }.map(\.name))
        }
    }

    // MARK: Tables

    package func tables() async throws -> [MovedTable] {
        try await snapshot { session in
            let names = try session.query(
                """
                SELECT c.relname FROM pg_class c
                WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname
                """
            ).map { try $0.text(0) ?? "" }
            return try names.filter { !MovedTable.isLeft($0) }.map { name in
                let columns = try MovedColumns(of: name, session)
                return MovedTable(name: name, columns: columns.types.keys.sorted(), number: columns.number)
            }
        }
    }

    package func count(_ table: MovedTable) async throws -> Int {
        try await snapshot { session in
            Int(try session.query("SELECT count(*) FROM \(table.name)").first?.integer(0) ?? 0)
        }
    }

    package func page(of table: MovedTable, after key: [MovedValue]?) async throws -> MovedPage {
        try await snapshot { session in
            let columns = try MovedColumns(of: table.name, session)
            let list = MovedTable.quoted(columns.key)
            let holders = columns.key.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
            let rows = try session.query(
                """
                SELECT \(MovedTable.quoted(table.columns + columns.key)) FROM \(table.name)
                \(key == nil ? "" : "WHERE (\(list)) > (\(holders))") ORDER BY \(list) LIMIT \(Self.rowsAtOnce)
                """,
                (key ?? []).map(\.argument)
            )
            let types = try (table.columns + columns.key).map { try columns.type(of: $0) }
            let values = try rows.map { row in try types.indices.map { try types[$0].value(row, $0) } }
            let next =
                values.count == Int(Self.rowsAtOnce) ? values.last.map { Array($0.suffix(columns.key.count)) } : nil
            return MovedPage(rows: values.map { Array($0.prefix(table.columns.count)) }, next: next)
        }
    }

    package func lastNumber(of table: MovedTable) async throws -> Int64 {
        guard let number = table.number else { return 0 }
        return try await snapshot { session in
            try session.query(
                "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence($1, $2)::regclass), 0)",
                [.text(table.name), .text(number)]
            ).first?.integer(0) ?? 0
        }
    }

    // MARK: As a target

    package func begin(_ tables: [MovedTable], from source: String) async throws {
        let place = place
        try await write { session in
            let isCopy = try session.query("SELECT to_regclass('store_copy') IS NOT NULL").first?.boolean(0)
            if isCopy == true {
                let noted = try session.query("SELECT place FROM store_copy WHERE name = '(source)'").first?.text(0)
                guard noted == source else { throw MovingError.otherSource(place) }
                return
            }
            for name in tables.map(\.name) + ["ledger_customers", "ledger_entries", "ledger_keys"] {
                guard try session.query("SELECT 1 FROM \(name) LIMIT 1").isEmpty else {
                    throw MovingError.notEmpty("rows in \(name)")
                }
            }
            try session.script(
                "CREATE TABLE store_copy (name text PRIMARY KEY, place text NOT NULL, is_done boolean NOT NULL)"
            )
            try Self.note("(source)", source, isDone: false, session)
        }
    }

    package func places() async throws -> [MovingPlace] {
        try await snapshot { session in
            try session.query("SELECT name, place, is_done FROM store_copy WHERE name <> '(source)'").map { row in
                try MovingPlace(
                    name: row.text(0) ?? "",
                    keyText: row.text(1) ?? "",
                    isDone: row.boolean(2) ?? false
                )
            }
        }
    }

    static func note(_ name: String, _ place: String, isDone: Bool, _ session: PostgresSession) throws {
        try session.run(
            """
            INSERT INTO store_copy (name, place, is_done) VALUES ($1, $2, $3)
            ON CONFLICT (name) DO UPDATE SET place = excluded.place, is_done = excluded.is_done
            """,
            [.text(name), .text(place), .boolean(isDone)]
        )
    }

    package func insert(_ rows: [[MovedValue]], into table: MovedTable, _ place: MovingPlace) async throws {
        try await write { session in
            if !rows.isEmpty {
                let columns = try MovedColumns(of: table.name, session)
                let types = try table.columns.map { try columns.type(of: $0) }
                let names = MovedTable.quoted(table.columns)
                let arrays = types.indices.map { "$\($0 + 1)::\(types[$0].name)[]" }.joined(separator: ", ")
                let arguments = try types.indices.map { index in
                    try types[index].array(rows.map { $0[index] }, "\(table.name).\(table.columns[index])")
                }
                // Nodes are not told of what was there before they were.
                try session.script("ALTER TABLE \(table.name) DISABLE TRIGGER USER")
                try session.run(
                    """
                    INSERT INTO \(table.name) (\(names)) OVERRIDING SYSTEM VALUE
                    SELECT \(names) FROM unnest(\(arrays)) AS moved (\(names))
                    """,
                    arguments
                )
                try session.script("ALTER TABLE \(table.name) ENABLE TRIGGER USER")
            }
            try Self.note(place.name, place.keyText, isDone: place.isDone, session)
        }
    }

    package func setLastNumber(_ number: Int64, of table: MovedTable) async throws {
        guard let column = table.number, number > 0 else { return }
        try await write { session in
            try session.query(
                "SELECT setval(pg_get_serial_sequence($1, $2), $3)",
                [.text(table.name), .text(column), .integer(number)]
            )
        }
    }

    package func isCopy() async throws -> Bool {
        try await snapshot { try $0.query("SELECT to_regclass('store_copy') IS NOT NULL").first?.boolean(0) == true }
    }

    package func finish() async throws { try await write { try $0.script("DROP TABLE IF EXISTS store_copy") } }

    // MARK: Moved away

    package func mark() async throws -> MoveMark? { try await snapshot { try MoveMark.read($0) } }

    package func setMark(_ mark: MoveMark?) async throws {
        try await write { session in
            let known = try MoveMark.read(session)
            if let mark, let known, known.target != mark.target {
                throw MovingError.refused("\(known.problem), by another move at the same time. \(known.remedy).")
            }
            // What was opened again may have been written to since it was compared.
            if let mark, mark.phase == .moved, known == nil {
                throw MovingError.refused("The source was opened again during the move. Give the command again.")
            }
            try session.script("DROP TABLE IF EXISTS store_moved")
            guard let mark else { return }
            try session.script(
                """
                CREATE TABLE store_moved (
                    phase text NOT NULL, place text NOT NULL, target text NOT NULL, at bigint NOT NULL,
                    tables bigint NOT NULL, rows bigint NOT NULL, customers bigint NOT NULL, entries bigint NOT NULL
                )
                """
            )
            let counts = [mark.counts.tables, mark.counts.rows, mark.counts.customers, mark.counts.entries]
            try session.run(
                "INSERT INTO store_moved VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                [
                    .text(mark.phase.rawValue), .text(mark.place), .text(mark.target), .integer(mark.at.milliseconds),
                ] + counts.map { .integer(Int64($0)) }
            )
        }
    }
}
