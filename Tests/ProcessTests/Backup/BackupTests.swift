import Foundation
import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir backup` and `weir restore`, of servers that are written to meanwhile, and of back-ups that are damaged.
struct BackupTests {
    private static let variables = ["WEIR_API_RATE_LIMIT": "1000000000", "WEIR_FLUSH_INTERVAL": "20"]

    @Test(
        "what was answered before a back-up began is in it, whatever was written meanwhile",
        arguments: ["copy", "copy.tar.zst"]
    )
    func aServerUnderLoadIsCopied(_ name: String) async throws {
        let server = ServerProcess(folder: try TemporaryFolder(), variables: Self.variables)
        try await server.start()
        try await BackupLoad.prepare(server.client())
        let place = try TemporaryFolder()
        let copy = place.path + "/" + name
        let answered = Answered()
        let before = try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<4 {
                group.addTask { try await BackupLoad.run(client, server.client(), answered) }
            }
            while answered.all.events.count < 300 { try await Task.sleep(for: .milliseconds(5)) }
            let before = answered.all
            let result = try await BuiltCommand.run(["backup", copy, "--json", "--data", server.dataFolder])
            #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
            try await server.kill()
            group.cancelAll()
            try? await group.waitForAll()
            return before
        }
        let restored = ServerProcess(folder: try TemporaryFolder(), variables: Self.variables)
        try #require(restored.dataFolder != server.dataFolder)
        let result = try await BuiltCommand.run(["restore", copy, "--data", restored.dataFolder])
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
        try await restored.start()
        #expect(try await restored.client().ask("GET", "/v1/stripe")["paused"] == true)
        try await BackupLoad.check(before, restored.client())
        let verified = try await BuiltCommand.run(["verify", "--data", restored.dataFolder])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        #expect(try await restored.stop() == .exited(0))
    }

    @Test("without a server the folder is copied, and nothing is overwritten")
    func aStoppedServerIsCopied() async throws {
        let made = try await MadeBackup("copy.tar.gz")
        let again = try await BuiltCommand.run(["backup", made.path, "--data", made.server.dataFolder])
        #expect(again.status == .exited(1))
        #expect(again.errors.contains("never overwrites"), "\(again.errors)")
        let held = try await BuiltCommand.run(["restore", made.path, "--data", made.server.dataFolder])
        #expect(held.status == .exited(1))
        #expect(held.errors.contains("is not empty"), "\(held.errors)")
        let target = made.folder.path + "/restored"
        let restored = try await BuiltCommand.run(["restore", made.path, "--data", target, "--json"])
        #expect(restored.status == .exited(0), "\(restored.errors)")
        let verified = try await BuiltCommand.run(["verify", "--data", target])
        #expect(verified.status == .exited(0), "\(verified.output)\(verified.errors)")
        #expect(verified.output.contains("1 customers, 40 events, no difference"), "\(verified.output)")
        // Only what was made is left beside it.
        let left = try FileManager.default.contentsOfDirectory(atPath: made.folder.path).sorted()
        #expect(left == ["copy.tar.gz", "restored"])
    }

    @Test("back-ups that are damaged are refused, and leave nothing behind", arguments: Damage.allCases)
    func damagedBackupsAreRefused(_ damage: Damage) async throws {
        let made = try await MadeBackup(damage.isOfArchive ? "copy.tar.zst" : "copy")
        try damage.apply(to: made.path)
        let target = made.folder.path + "/restored"
        let result = try await BuiltCommand.run(["restore", made.path, "--data", target])
        #expect(result.status == .exited(1), "\(damage): \(result.output)")
        #expect(result.errors.contains(damage.message), "\(damage): \(result.errors)")
        let left = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
        #expect(left == ["weir.lock"], "\(damage)")
    }

    @Test("a folder that the server does not see as the command does is named")
    func anotherServersFolderIsRefused() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let api = APIClient(.socket(server.dataFolder + "/weir.sock")).patient(minutes: 10)
        var lines: [String] = []
        let place = try TemporaryFolder()
        let request: JSONValue = ["folder": .string(place.path), "token": "1"]
        _ = try await api.lines("POST", "/local/backup", body: request) {
            lines.append(String(decoding: $0, as: UTF8.self))
        }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("The server does not find") == true, "\(lines)")
        #expect(try await server.stop() == .exited(0))
    }
}

/// What can become of a back-up.
enum Damage: String, CaseIterable, CustomTestStringConvertible {
    case byteOfTheDatabase
    case missingSegment
    case noManifest
    case otherForm
    case foreignFile
    case truncatedArchive
    case byteOfTheArchive

    var testDescription: String { rawValue }

    var isOfArchive: Bool {
        switch self {
        case .truncatedArchive, .byteOfTheArchive: true
        case .byteOfTheDatabase, .missingSegment, .noManifest, .otherForm, .foreignFile: false
        }
    }

    var message: String {
        switch self {
        case .byteOfTheDatabase: "the digest of weir.sqlite is not the one"
        case .missingSegment: "log/segment-1.weirlog is missing"
        case .noManifest: "is no back-up"
        case .otherForm: "its form is not 1"
        case .foreignFile: "names a file that no back-up has"
        case .truncatedArchive: "ends too early"
        case .byteOfTheArchive: "damaged"
        }
    }

    func apply(to path: String) throws {
        let manifest = URL(fileURLWithPath: path + "/weir-backup.json")
        switch self {
        case .byteOfTheDatabase: try Self.flip(path + "/weir.sqlite")
        case .missingSegment: try FileManager.default.removeItem(atPath: path + "/log/segment-1.weirlog")
        case .noManifest: try FileManager.default.removeItem(at: manifest)
        case .otherForm:
            let text = try String(contentsOf: manifest, encoding: .utf8)
            try Data(text.replacing("\"form\":1", with: "\"form\":2").utf8).write(to: manifest)
        case .foreignFile:
            let text = try String(contentsOf: manifest, encoding: .utf8)
            try Data(text.replacing("log/segment-1.weirlog", with: "../weir.installation").utf8).write(to: manifest)
        case .truncatedArchive:
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            try bytes.prefix(bytes.count - 20).write(to: URL(fileURLWithPath: path))
        case .byteOfTheArchive: try Self.flip(path)
        }
    }

    private static func flip(_ path: String) throws {
        let url = URL(fileURLWithPath: path)
        var bytes = try Data(contentsOf: url)
        bytes[bytes.count / 2] ^= 0x10
        try bytes.write(to: url)
    }
}

/// A back-up of a server that was stopped.
private struct MadeBackup {
    let server: ServerProcess
    let folder: TemporaryFolder
    let path: String

    init(_ name: String) async throws {
        server = ServerProcess(folder: try TemporaryFolder())
        folder = try TemporaryFolder()
        path = folder.path + "/" + name
        try await server.start()
        let api = server.client()
        try await BackupLoad.prepare(api)
        try await api.ask("POST", "/v1/customers", ["externalId": "one"])
        let events = (0..<40).map { BackupLoad.event("one", "key-\($0)") }
        try await api.ask("POST", "/v1/events/batch", ["events": .array(events)])
        #expect(try await server.stop() == .exited(0))
        let result = try await BuiltCommand.run(["backup", path, "--data", server.dataFolder])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(result.output.contains("1 customers, 40 events"), "\(result.output)")
    }
}

/// Who writes to a server while it is copied.
private enum BackupLoad {
    static func prepare(_ api: APIClient) async throws {
        try await api.ask(
            "POST",
            "/v1/meters",
            [
                "code": "PAGES", "eventName": "page.view", "displayName": "Pages", "aggregation": "sum",
                "valueProperty": "size",
            ]
        )
    }

    /// Goes on until the server does not answer: customers and events of theirs, in turns.
    static func run(_ client: Int, _ api: APIClient, _ answered: Answered) async throws {
        var count = 0
        do {
            while !Task.isCancelled {
                let customer = "customer-\(client)-\(count / 20)"
                if count % 20 == 0 {
                    try await api.ask("POST", "/v1/customers", ["externalId": .string(customer)])
                    answered.add(customer: customer)
                }
                let key = "\(client)-\(count)"
                try await api.ask("POST", "/v1/events", event(customer, key).objectValue ?? [:])
                answered.add(event: key, of: customer)
                count += 1
            }
        } catch is APIClientError {
            return
        }
    }

    static func event(_ customer: String, _ key: String) -> JSONValue {
        [
            "externalCustomerId": .string(customer), "eventName": "page.view", "idempotencyKey": .string(key),
            "properties": ["size": 3],
        ]
    }

    /// Every customer is there, and every event, since it is a duplicate when it is sent again.
    static func check(_ before: Answered.Book, _ api: APIClient) async throws {
        #expect(before.events.count >= 300)
        for customer in before.customers {
            #expect(try await api.send("GET", "/v1/customers/ext:\(customer)").isSuccess, "\(customer)")
        }
        let events = before.events.map { event($0.value, $0.key) }
        let answer = try await api.ask("POST", "/v1/events/batch", ["events": .array(Array(events.prefix(1_000)))])
        #expect(answer.number("duplicates") == min(1_000, events.count), "\(answer)")
    }
}

/// What was answered.
private final class Answered: Sendable {
    struct Book: Sendable {
        var customers: [String] = []
        /// The customers of keys.
        var events: [String: String] = [:]
    }

    private let book = Mutex(Book())

    var all: Book { book.withLock { $0 } }

    func add(customer: String) { book.withLock { $0.customers.append(customer) } }

    func add(event key: String, of customer: String) { book.withLock { $0.events[key] = customer } }
}
