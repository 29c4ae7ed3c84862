import WeirCore
import WeirPrimitives
import WeirStorage

enum TokenKeyRecord {
    static let table = "token_keys"

    static func values(_ key: TokenKey) -> RowValues {
        let material = columns(of: key.material)
        return [
            "workspace_id": key.workspace.blob,
            "id": key.id.blob,
            "key_id": key.keyID,
            "name": key.name,
            "algorithm": key.algorithm.rawValue,
            "secret": material.secret.map { blob($0) },
            "jwk": material.jwk?.text,
            "issuer": key.issuer,
            "audience": key.audience,
            "customer_claim": key.customerClaim,
            "created_at": key.createdAt.milliseconds,
            "removed_at": key.removedAt?.milliseconds,
        ]
    }

    private static func columns(of material: TokenKey.Material) -> (secret: [UInt8]?, jwk: JSONText?) {
        switch material {
        case .own(let secret): (secret, nil)
        case .operators(let jwk, _): (nil, jwk)
        }
    }

    static func key(_ row: RowReader) throws -> TokenKey {
        let material: TokenKey.Material =
            if let secret = row.optionalBytes("secret") {
                .own(secret: secret)
            } else {
                .operators(
                    jwk: JSONText(canonical: try row.text("jwk")),
                    algorithm: try row.choice("algorithm")
                )
            }
        return TokenKey(
            id: try row.id("id"),
            workspace: try row.id("workspace_id"),
            keyID: try row.text("key_id"),
            name: row.optionalText("name"),
            material: material,
            issuer: row.optionalText("issuer"),
            audience: try row.text("audience"),
            customerClaim: try row.text("customer_claim"),
            createdAt: try row.timestamp("created_at"),
            removedAt: row.optionalTimestamp("removed_at")
        )
    }
}
