import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// `weir listen`: webhooks at a local port.
struct ListenTests {
    /// Waits until a program has written something; the time of the test bounds it.
    private static func wait(for text: String, of process: ChildProcess) async throws {
        while !process.output().contains(text) {
            if let status = process.statusIfEnded() {
                throw ProcessFailure("it ended with \(status): \(process.output())")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    @Test(
        "What happens is brought to a local port as a delivery is, signed, filtered, and after a restart of the server"
    )
    func forwards() async throws {
        let receiver = try await PythonServer("webhook_receiver.py")
        let folder = try TemporaryFolder()
        let server = ServerProcess(folder: folder)
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "before"])
        let output = try TemporaryFolder()
        let listener = try ChildProcess(
            executable: try BuiltCommand.path(),
            arguments: [
                "listen", "--forward-to", "http://127.0.0.1:\(receiver.port)/hook", "--events", "customer.*", "--data",
                server.dataFolder,
            ],
            environment: BuiltCommand.environment([:]),
            outputFolder: output.path
        )
        defer { listener.signal(SIGKILL) }
        try await Self.wait(for: "listening", of: listener)
        // when: something happens that is wanted, and something that is not
        let client = server.client()
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro"])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        try await client.ask("PUT", "/v1/customers/ext:acme/billing/subscription", ["planKey": "pro"])
        try await client.ask("PATCH", "/v1/customers/ext:acme", ["name": "Acme"])
        while receiver.taken.count < 2 { try await Task.sleep(for: .milliseconds(20)) }
        // and: the server goes and comes back
        #expect(try await server.stop() == .exited(0))
        try await server.start()
        try await server.client().ask("POST", "/v1/customers", ["externalId": "after"])
        while receiver.taken.count < 3 { try await Task.sleep(for: .milliseconds(20)) }
        // then: what came is what was wanted, in order, and the SDK of Stripe takes the signature
        try await Self.wait(for: "customer.updated", of: listener)
        let secret = try #require(
            listener.standardError().split(separator: "\n").first { $0.hasPrefix("signed with ") }?.dropFirst(12)
        )
        let results =
            try await PythonClient.json("verify_webhooks.py", [receiver.folder.path, String(secret)]).arrayValue ?? []
        #expect(results.map { $0["right"]["ok"] } == [true, true, true], "\(results)")
        #expect(results.map { $0["wrongSecret"]["ok"] } == [false, false, false])
        #expect(results.map { $0["right"]["type"] } == ["customer.created", "customer.updated", "customer.created"])
        #expect(listener.standardOutput().contains("200  customer.created"), "\(listener.output())")
        // and: it ends when it is told to
        listener.signal(SIGINT)
        #expect(await listener.waitForEnd() == .exited(0))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("More than a thousand events that happen while it stands still all follow, once and in their order")
    func catchesUp() async throws {
        let count = 1_050
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let output = try TemporaryFolder()
        let listener = try ChildProcess(
            executable: try BuiltCommand.path(),
            arguments: ["listen", "--json", "--data", server.dataFolder],
            environment: BuiltCommand.environment([:]),
            outputFolder: output.path
        )
        defer { listener.signal(SIGKILL) }
        try await Self.wait(for: "listening", of: listener)
        listener.signal(SIGSTOP)
        // when: a page of the API is full many times over
        let client = server.client()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<10 {
                group.addTask {
                    for number in stride(from: worker, to: count, by: 10) {
                        try await client.ask("POST", "/v1/customers", ["externalId": .string("c-\(number)")])
                    }
                }
            }
            try await group.waitForAll()
        }
        listener.signal(SIGCONT)
        // then
        let happened = try await ListReading(client: client).all("/v1/webhook-events", name: "webhookEvents")
        let wanted = happened.reversed().map { $0["id"].stringValue ?? "" }
        #expect(wanted.count == count)
        try await Self.wait(for: try #require(wanted.last), of: listener)
        let shown = listener.standardOutput().split(separator: "\n").map { line in
            (try? JSONParser.parse(Array(line.utf8)))?["event"]["id"].stringValue ?? "\(line.prefix(200))"
        }
        #expect(shown == wanted)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("Events are wanted by name, by group, or all")
    func patterns() throws {
        let some = try #require(EventPatterns(["invoice.*", "customer.created"]))
        #expect(some.wants("invoice.paid") && some.wants("customer.created"))
        #expect(!some.wants("customer.updated") && !some.wants("invoices.paid"))
        #expect(try #require(EventPatterns([])).wants("anything.there"))
        #expect(try #require(EventPatterns(["*"])).wants("anything.there"))
        for wrong in ["invoice", "invoice.", ".*", "Invoice.paid", "a.b.c", "*.paid"] {
            #expect(EventPatterns([wrong]) == nil, "\(wrong)")
        }
    }

    @Test("What is not meant is refused")
    func mistakes() async throws {
        #expect(try await BuiltCommand.run(["listen", "--events", "invoice"]).status == .exited(64))
        #expect(try await BuiltCommand.run(["listen", "--forward-to", "localhost:3000"]).status == .exited(64))
        #expect(try await BuiltCommand.run(["listen", "--secret", "short"]).status == .exited(64))
        let variable = try await BuiltCommand.run(["listen"], settings: ["WEIR_LISTEN_SECRET": "short"])
        #expect(variable.status == .exited(64) && variable.errors.contains("WEIR_LISTEN_SECRET must have"))
    }
}
