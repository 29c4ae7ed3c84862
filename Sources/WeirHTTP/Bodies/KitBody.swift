import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// An account kit as the API shows it.
struct KitBody: JSONWritable {
    let listed: ListedKit

    init(_ listed: ListedKit) { self.listed = listed }

    func write(to json: inout JSONWriter) {
        let kit = listed.kit
        json.object { json in
            json.member("id", kit.id)
            json.member("name", kit.name)
            json.member("description", kit.description)
            json.member("isDefault", listed.isDefault)
            json.member("mode", kit.mode.rawValue)
            json.member("primitivesConfig", KitPrimitivesBody(kit))
            json.member("limits", KitLimitsBody(kit))
            json.member("createdAt", kit.createdAt)
            json.member("updatedAt", kit.updatedAt)
        }
    }
}

/// What a kit says of single features.
struct KitPrimitivesBody: JSONWritable {
    let kit: AccountKit

    init(_ kit: AccountKit) { self.kit = kit }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for (key, primitive) in kit.primitives.sorted(by: { $0.key < $1.key }) {
                json.object(key.text) { json in
                    json.member("enabled", primitive.isEnabled)
                    json.memberIfPresent("defaults", primitive.defaults.map(StoredJSON.init))
                }
            }
        }
    }
}

/// How much a kit allows of single features.
struct KitLimitsBody: JSONWritable {
    let kit: AccountKit

    init(_ kit: AccountKit) { self.kit = kit }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for (key, limits) in kit.limits.sorted(by: { $0.key < $1.key }) {
                json.object(key.text) { json in
                    json.memberIfPresent("perPeriod", limits.perPeriod)
                    json.memberIfPresent("perCall", limits.perCall)
                    json.memberIfPresent("rate", limits.rate.map(RateLimitBody.init))
                }
            }
        }
    }
}

/// JSON that was stored as text.
struct StoredJSON: JSONWritable {
    let value: JSONValue

    /// Text that is no JSON cannot have been stored; it is shown as text rather than lost.
    init(_ text: JSONText) { value = (try? JSONParser.parse(Array(text.text.utf8))) ?? .string(text.text) }

    func write(to json: inout JSONWriter) { value.write(to: &json) }
}
