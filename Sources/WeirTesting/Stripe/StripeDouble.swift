import Foundation
import Synchronization
package import WeirAPI
package import WeirClient
import WeirPrimitives

/// The Stripe double of `Tests/Support/StripeDouble`: one process that serves all tests of a run.
///
/// Each test takes an account of its own (``DoubleAccount``), so they do not see each other.
package enum StripeDouble {
    /// Where it answers; starts it when it does not run yet.
    ///
    /// - Throws: ``ProcessFailure`` with what it wrote when it ends instead.
    package static func url() async throws -> String {
        let process = try Self.process.get()
        while true {
            if let line = process.standardOutput().split(separator: "\n").first,
                let start = try? JSONParser.parse(Array(line.utf8)), let url = start.objectValue?["url"]?.stringValue
            {
                return url
            }
            if let status = process.statusIfEnded() {
                throw ProcessFailure("the Stripe double ended with \(status): \(process.output())")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private static let folder = Result { try TemporaryFolder() }

    /// Ends with this process.
    private static let process = Result {
        let repository = Self.repository
        let packages = repository + "/.build/python"
        guard FileManager.default.fileExists(atPath: packages + "/.packages") else {
            throw ProcessFailure(
                "the Python packages of the tests are missing: run the tests with 'make test', or Scripts/install-python.sh"
            )
        }
        return try ChildProcess(
            executable: "/usr/bin/env",
            arguments: ["python3", repository + "/Tests/Support/StripeDouble"],
            environment: BuiltCommand.environment([
                "PYTHONPATH": packages, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8",
            ]),
            outputFolder: try folder.get().path
        )
    }

    /// The folder of the package.
    private static let repository: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.path
    }()
}

/// An account of the double, in one mode, and what a test sets and reads of it.
package struct DoubleAccount: Sendable {
    /// The secret key by which a client reaches it.
    package let key: String
    /// Where the double answers.
    package let url: String
    private let client: APIClient

    private static let count = Atomic<Int>(0)

    /// Takes an account that nobody else has.
    ///
    /// `mode`: `test` or `live`.
    package static func make(mode: String = "test") async throws -> DoubleAccount {
        let number = count.add(1, ordering: .relaxed).newValue
        return try await named("t\(ProcessInfo.processInfo.processIdentifier)x\(number)", mode: mode)
    }

    /// The account of a name; a name has one in each mode.
    package static func named(_ name: String, mode: String) async throws -> DoubleAccount {
        DoubleAccount(key: "sk_\(mode)_\(name)", url: try await StripeDouble.url())
    }

    /// The same account in the other mode.
    package func inMode(_ mode: String) -> DoubleAccount {
        let name = key.split(separator: "_", maxSplits: 2).last.map(String.init) ?? ""
        return DoubleAccount(key: "sk_\(mode)_\(name)", url: url)
    }

    init(key: String, url: String) {
        self.key = key
        self.url = url
        client = APIClient(.url(url + "/_double/accounts/" + key))
    }

    // MARK: Control

    /// Sends a command to the double.
    ///
    /// - Throws: ``UnexpectedAnswer``.
    @discardableResult
    package func control(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> JSONObject {
        try await client.ask(method, path, body)
    }

    /// Sends a command whose answer is a list, or may say no.
    package func answer(_ method: String, _ path: String, _ body: JSONObject? = nil) async throws -> APIResponse {
        try await client.send(method, path, body: body)
    }

    /// Makes the account's clock stand at a second.
    package func setClock(seconds: Int64) async throws {
        try await control("POST", "/clock", ["now": .number(ExactDecimal(seconds))])
    }

    /// Lets the next requests of an operation fail.
    ///
    /// - Returns: The fault's id.
    @discardableResult
    package func fault(_ kind: String, on operation: String, times: Int64? = 1) async throws -> String {
        let count: JSONValue = times.map { .number(ExactDecimal($0)) } ?? .null
        let fault = try await control(
            "POST",
            "/faults",
            ["kind": .string(kind), "operation": .string(operation), "times": count]
        )
        return fault.text("id") ?? ""
    }

    /// The requests that came so far, those of one operation if it is named.
    package func requests(_ operation: String? = nil) async throws -> [JSONObject] {
        let query = operation.map { "?operation=\($0)" } ?? ""
        let answer = try await answer("GET", "/requests\(query)").json
        return Self.list(answer, "requests")
    }

    /// What must be so at the end of every test: nothing was sent that Stripe does not know, no answer strayed from its
    /// description, every fault has hit, and no invoice was charged twice.
    ///
    /// - Returns: What is wrong, in words; empty when nothing is.
    ///
    /// `totals`: What each invoice may be charged at most; nil does not compare.
    package func offences(totals: JSONObject? = nil) async throws -> String {
        var body: JSONObject = ["metadataKey": "weir_invoice"]
        body["totals"] = totals.map { .object($0) }
        let answer = try await answer("POST", "/check", body)
        return answer.json.objectValue?["ok"] == .bool(true) ? "" : answer.text
    }

    static func list(_ json: JSONValue, _ name: String) -> [JSONObject] {
        let elements = json.arrayValue ?? json.objectValue?[name]?.arrayValue ?? []
        return elements.compactMap(\.objectValue)
    }
}
