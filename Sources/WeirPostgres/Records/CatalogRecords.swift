import WeirCore
import WeirPrimitives
import WeirStorage

// Rows of kits, features and meters.

enum AccountKitRecord {
    static let table = "account_kits"

    static func values(_ kit: AccountKit, revision: Int) throws -> RowValues {
        [
            "workspace_id": kit.workspace.blob,
            "id": kit.id.blob,
            "name": kit.name,
            "description": kit.description,
            "mode": kit.mode.rawValue,
            "document": try DocumentCoding.text(AccountKitDocument(kit)),
            "created_at": kit.createdAt.milliseconds,
            "updated_at": kit.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func kit(_ row: RowReader) throws -> AccountKit {
        let document = try row.document(AccountKitDocument.self)
        return AccountKit(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            name: try row.text("name"),
            description: row.optionalText("description"),
            mode: try row.choice("mode"),
            primitives: try document.kitPrimitives(),
            limits: try document.kitLimits(),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
    }
}

enum FeatureRecord {
    static let table = "features"

    static func values(_ feature: Feature, revision: Int) -> RowValues {
        [
            "workspace_id": feature.workspace.blob,
            "id": feature.id.blob,
            "key": feature.key.text,
            "kind": feature.kind.name.rawValue,
            "meter_id": feature.meter?.blob,
            "unit": feature.unit,
            "fail_mode": feature.failMode.rawValue,
            "created_at": feature.createdAt.milliseconds,
            "updated_at": feature.updatedAt.milliseconds,
            "revision": revision,
        ]
    }

    static func feature(_ row: RowReader) throws -> Feature {
        let name: FeatureKind.Name = try row.choice("kind")
        let kind: FeatureKind =
            switch name {
            case .metered: .metered(try row.id("meter_id"))
            case .boolean: .boolean
            case .staticValue: .staticValue
            }
        return Feature(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            key: try row.parsed("key") { FeatureKey($0) },
            kind: kind,
            unit: row.optionalText("unit"),
            failMode: try row.choice("fail_mode"),
            createdAt: try row.timestamp("created_at"),
            updatedAt: try row.timestamp("updated_at"),
            revision: try row.integer("revision")
        )
    }
}

enum MeterRecord {
    static let table = "meters"

    static func values(_ meter: Meter) throws -> RowValues {
        [
            "workspace_id": meter.workspace.blob,
            "id": meter.id.blob,
            "code": meter.code,
            "display_name": meter.displayName,
            "document": try DocumentCoding.text(MeterDocument(meter)),
            "effective_from": meter.effectiveFrom?.milliseconds,
            "created_at": meter.createdAt.milliseconds,
            "archived_at": meter.archivedAt?.milliseconds,
        ]
    }

    static func meter(_ row: RowReader) throws -> Meter {
        var meter = Meter(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            code: try row.text("code"),
            displayName: try row.text("display_name"),
            eventNames: [],
            aggregation: .count,
            effectiveFrom: row.optionalTimestamp("effective_from"),
            createdAt: try row.timestamp("created_at"),
            archivedAt: row.optionalTimestamp("archived_at")
        )
        try row.document(MeterDocument.self).fill(&meter)
        return meter
    }
}
