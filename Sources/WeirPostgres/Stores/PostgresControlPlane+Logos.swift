package import WeirCore
package import WeirPrimitives
package import WeirStorage

extension PostgresControlPlane: LogoStore {
    package func logo(of workspace: WorkspaceID) async throws(StorageError) -> StoredLogo? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM logos WHERE workspace_id = ?",
                [workspace.blob],
                from: LogoRecord.table,
                LogoRecord.logo
            )
        }
    }

    package func logo(digest: String) async throws(StorageError) -> StoredLogo? {
        try await database.read { database in
            try database.first(
                "SELECT * FROM logos WHERE digest = ? LIMIT 1",
                [digest],
                from: LogoRecord.table,
                LogoRecord.logo
            )
        }
    }

    package func saveLogo(
        _ logo: StoredLogo?,
        settings: WorkspaceSettings,
        record: CommandRecord
    ) async throws(StorageError) {
        try await database.write { database in
            try database.save(settings)
            try database.run("DELETE FROM logos WHERE workspace_id = ?", [settings.workspace.blob])
            if let logo { try database.insert(into: LogoRecord.table, LogoRecord.values(logo)) }
            try database.write(record)
        }
    }
}

enum LogoRecord {
    static let table = "logos"

    static func values(_ logo: StoredLogo) -> RowValues {
        [
            "workspace_id": logo.workspace.blob,
            "digest": logo.digest,
            "format": logo.image.format.rawValue,
            "width": logo.image.width,
            "height": logo.image.height,
            "content": blob(logo.image.bytes),
            "updated_at": logo.updatedAt.milliseconds,
        ]
    }

    static func logo(_ row: RowReader) throws -> StoredLogo {
        StoredLogo(
            workspace: try row.id("workspace_id"),
            digest: try row.text("digest"),
            image: LogoImage(
                stored: try row.bytes("content"),
                format: try row.parsed("format") { LogoImage.Format(rawValue: $0) },
                width: Int(try row.integer("width")),
                height: Int(try row.integer("height"))
            ),
            updatedAt: try row.timestamp("updated_at")
        )
    }
}
