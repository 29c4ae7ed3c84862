import Foundation
import Testing
import WeirAPI

/// The files beside the tests: what others say about Stripe.
enum StripeVectors {
    static func json(_ name: String) throws -> JSONValue {
        let url = Bundle.module.bundleURL.appending(path: "Vectors/\(name)")
        return try JSONParser.parse(Array(try Data(contentsOf: url)))
    }

    /// An example object by its kind.
    static func object(_ kind: String) throws -> JSONObject {
        let all = try json("fixtures-reduced.json").objectValue?["resources"]?.objectValue
        return try #require(all?[kind]?.objectValue, "There is no example of \(kind)")
    }
}
