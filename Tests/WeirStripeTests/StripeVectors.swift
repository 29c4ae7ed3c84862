import Foundation
import Testing
import WeirAPI
import WeirTesting

/// What others say about Stripe: vectors beside the tests, and examples that stay in the folder of shared files.
enum StripeVectors {
    static func json(_ name: String) throws -> JSONValue {
        let url = Bundle.module.bundleURL.appending(path: "Vectors/\(name)")
        return try JSONParser.parse(Array(try Data(contentsOf: url)))
    }

    /// An example object by its kind, from the folder that `WEIR_SHARED` names or that lies beside the repository.
    static func object(_ kind: String) throws -> JSONObject {
        let json = try JSONParser.parse(Array(try Data(contentsOf: examples)))
        let all = json.objectValue?["resources"]?.objectValue
        return try #require(all?[kind]?.objectValue, "There is no example of \(kind)")
    }

    /// Whether the examples are there; says what is left out where they may be missing.
    ///
    /// - Throws: ``ProcessFailure`` where they must not be missing.
    static func hasExamples(for test: String) throws -> Bool {
        if FileManager.default.fileExists(atPath: examples.path) { return true }
        let environment = ProcessInfo.processInfo.environment
        guard environment["CI"] == nil, environment["WEIR_SHARED"] == nil else {
            throw ProcessFailure("there is no \(examples.path); WEIR_SHARED names the folder above")
        }
        print("left out: \(test), because Stripe's example objects are not on this machine")
        return false
    }

    private static var examples: URL {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../..").standardized
        let shared = ProcessInfo.processInfo.environment["WEIR_SHARED"].map { URL(fileURLWithPath: $0) }
        return (shared ?? repository.appending(path: "../shared").standardized)
            .appending(path: "stripe/fixtures-reduced.json")
    }
}
