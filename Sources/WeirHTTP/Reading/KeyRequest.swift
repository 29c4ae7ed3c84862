import WeirAPI
import WeirCore
import WeirServices

/// Reads the body of a key's creation.
enum KeyRequest {
    static func create(_ fields: ObjectReader) -> CreateKey? {
        let name = fields.required("name") { $0.name() }
        let scopes = fields.optional("scopes") { field in
            field.array(minCount: 1, maxCount: 100) { $0.scope() }
        }
        let expiresAt = fields.optional("expiresAt") { $0.timestamp() }
        let customer = fields.customerReference()
        let rate = fields.optional("requestsPerMinute") { $0.int(in: 1...1_000_000_000) }
        guard let name else { return nil }
        return CreateKey(
            name: name,
            scopes: scopes.map(Set.init),
            expiresAt: expiresAt,
            customer: customer,
            requestsPerMinute: rate
        )
    }
}

extension ValueReader {
    func scope() -> Scope? {
        guard let text = string(maxBytes: 100) else { return nil }
        if let scope = Scope(text) { return scope }
        reportUnknown(text, allowed: Scope.allScopes.map(\.description))
        return nil
    }
}
