import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An API key as the API shows it.
struct KeyBody: JSONWritable {
    let key: APIKey
    /// What is said of the secret: it is there once, in the answer to the creation.
    let secret: Secret

    enum Secret {
        case shown(SecretKey)
        /// A repetition of the creation: it was shown with the first answer.
        case shownBefore
        case notShown
    }

    init(_ key: APIKey, secret: Secret = .notShown) {
        self.key = key
        self.secret = secret
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", key.id)
            json.member("name", key.name)
            switch secret {
            case .shown(let secret): json.member("secret", secret.text)
            case .shownBefore: json.member("secret", String?.none)
            case .notShown: break
            }
            json.member("prefix", key.shownPrefix)
            json.member("lastFour", key.lastFour)
            json.member("scopes", key.scopes.map(\.description).sorted())
            json.member("customerId", key.customer)
            json.member("requestsPerMinute", key.requestsPerMinute)
            json.member("replaces", key.replaces)
            json.member("expiresAt", key.expiresAt)
            json.member("revokedAt", key.revokedAt)
            json.member("lastUsedAt", key.lastUsedAt)
            json.member("createdAt", key.createdAt)
        }
    }
}
