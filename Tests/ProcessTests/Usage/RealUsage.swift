import Foundation
import WeirTesting

/// The hour of real requests in the folder of shared files, which `WEIR_SHARED` names or which lies beside the repository.
struct RealUsage {
    /// One of the two files, with what its README states.
    struct File: Sendable {
        var service: String
        var requests: Int
        var inputTokens: Int
        var outputTokens: Int

        var name: String { "azure-llm-2023-\(service).csv" }
    }

    static let files = [
        File(service: "conv", requests: 19_366, inputTokens: 22_361_870, outputTokens: 4_088_665),
        File(service: "code", requests: 8_819, inputTokens: 18_059_974, outputTokens: 245_896),
    ]

    static let customers = 100

    let folder: String

    /// Finds the folder.
    ///
    /// - Returns: nil where it may be missing: on a machine that has only the repository.
    /// - Throws: ``ProcessFailure`` where it must not be missing.
    static func find() throws -> RealUsage? {
        let environment = ProcessInfo.processInfo.environment
        let shared = environment["WEIR_SHARED"] ?? Self.repository + "/../shared"
        let folder = shared + "/usage"
        let isThere = files.allSatisfy { FileManager.default.fileExists(atPath: folder + "/" + $0.name) }
        if isThere { return RealUsage(folder: folder) }
        guard environment["CI"] == nil, environment["WEIR_SHARED"] == nil else {
            throw ProcessFailure("the files of real usage are not in \(folder); WEIR_SHARED names the folder above")
        }
        return nil
    }

    /// The top folder of the repository.
    static var repository: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized.path
    }

    func path(_ file: File) -> String { folder + "/" + file.name }

    /// The rows of a file, read in the test's own way: split at commas and line ends.
    func rows(_ file: File) throws -> [Row] {
        let text = try String(contentsOfFile: path(file), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().enumerated().map { index, line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return Row(number: index + 1, input: Int(fields[1]) ?? 0, output: Int(fields[2]) ?? 0)
        }
    }

    /// One request.
    struct Row: Sendable {
        /// Counted from 1.
        var number: Int
        var input: Int
        var output: Int

        var customer: String { "customer-\(number % RealUsage.customers)" }
    }
}

/// Requests and tokens, added up.
struct UsageSums: Equatable, Sendable {
    var requests = 0
    var input = 0
    var output = 0

    mutating func add(_ row: RealUsage.Row) {
        requests += 1
        input += row.input
        output += row.output
    }
}
