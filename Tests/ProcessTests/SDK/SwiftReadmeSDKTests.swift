import Foundation
import ServiceLifecycle
import Testing
import WeirClient
import WeirTesting

/// The blocks of the Swift SDK's README: what stands in it is what is compiled and run here.
struct SwiftReadmeSDKTests {
    /// What blocks print.
    private final class Printed {
        var lines: [String] = []
    }

    /// All blocks one after the other, with a `print` that can be read.
    private static func story(_ key: String, _ url: String, _ printed: Printed) async throws {
        func print(_ items: Any...) { printed.lines.append(items.map { "\($0)" }.joined(separator: " ")) }

        // readme: calls
        let weir = Weir(apiKey: key, baseURL: url)

        // 1. A plan. Features and meters of these names come into being with it.
        try await weir.plans.upsert(
            .init(key: "pro", name: "Pro", quotas: ["email.send": 1000, "llm.tokens": 100_000], period: "month")
        )

        // 2. A customer on it, under your own id.
        try await weir.users.create(.init(externalId: "acme"))
        try await weir.forUser("ext:acme").billing.setSubscription(.init(planKey: "pro"))

        // 3. Before each piece of work: may it, and if so count it.
        let decision = try await weir.forUser("ext:acme").consume("email.send")
        print(decision.remaining ?? 0)  // 999
        // end

        // readme: refusal
        do {
            try await weir.forUser("ext:acme").consume("email.send", 5000)
        } catch {
            print(error.status ?? 0, error.code, error.reason ?? "")  // 429 rate_limited quota_exceeded
            print(error.used ?? 0, error.limit ?? 0)  // 1 1000
            if let resetsAt = error.resetsAt, error.isQuotaExceeded { print("come back after", resetsAt) }
        }
        // end

        // readme: guard
        let text = try await weir.forUser("ext:acme").guard("llm.tokens", 4000) { held in  // the most it may take
            let answer = (text: "…", tokens: 412)  // the call of a model
            held.quantity = Weir.Quantity(answer.tokens)
            return answer.text
        }
        print(text)  // …
        // end

        // readme: events
        let call = Weir.EventInput(externalCustomerId: "acme", eventName: "api.call", properties: ["region": "eu"])
        try await weir.events.send(call)

        let options = Weir.SenderOptions {
            $0.batchSize = 500
            $0.flushInterval = .seconds(1)
            $0.maxBuffered = 100_000
            $0.whenFull = .wait
        }
        let counts = try await weir.events.sending(options) { sender in
            for _ in 0..<2000 { try await sender.add(call) }
            try await sender.flush()
            return sender.counts
        }
        print(counts.accepted)  // 2000
        // end

        // readme: usage
        let usage = try await weir.forUser("ext:acme").billing.usage()
        print(usage.plan ?? "", usage.status ?? "", usage.usage["email.send"] ?? 0)  // pro active 1

        for try await invoice in weir.invoices.each(status: "sent") {
            print(invoice.invoiceNumber ?? "", invoice.totalMinor, invoice.currency)
        }
        // end
    }

    // readme: service
    struct Sending: Service {
        let sender: Weir.EventSender

        func run() async throws {
            try await withGracefulShutdownHandler {
                try await sender.run()
            } onGracefulShutdown: {
                sender.shutdown()
            }
        }
    }
    // end

    // readme: webhook
    func receive(_ body: Data, _ signature: String?, _ secret: String) throws(WeirError) -> String {
        let event = try Weir.verifyWebhook(body, signature, [secret])
        return "\(event.type) of \(event.customerExternalId ?? "nobody")"
    }
    // end

    @Test("The README's blocks print what their comments say")
    func blocksDoWhatIsSaid() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let printed = Printed()
        try await Self.story(TestKeys.test, server.url, printed)
        let expected = try Self.blocks().flatMap { $0 }.compactMap { line in
            line.contains("print(") ? line.range(of: ")  // ").map { String(line[$0.upperBound...]) } : nil
        }
        #expect(expected.count >= 6)
        for line in expected { #expect(printed.lines.contains(line), "\(line): \(printed.lines)") }
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A sender that is a service sends what waits before its group ends")
    func serviceSendsBeforeTheEnd() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let weir = Weir(apiKey: TestKeys.test, baseURL: server.url)
        try await weir.users.create(.init(externalId: "acme"))
        let sender = weir.events.sender(.init { $0.flushInterval = .seconds(3600) })
        let services = ServiceGroup(
            configuration: .init(services: [Sending(sender: sender)], logger: .silent)
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            for key in ["1", "2", "3"] {
                try await sender.add(.init(externalCustomerId: "acme", eventName: "e", idempotencyKey: key))
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
        }
        #expect(sender.counts.accepted == 3)
        #expect(try await weir.events.list(.init(externalCustomerId: "acme")).elements.count == 3)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A sender that is a service ends its group with what events were given up for")
    func serviceTellsOfWhatWasGivenUp() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        let weir = Weir(apiKey: "wr_test_nobody", baseURL: server.url)
        let sender = weir.events.sender(.init { $0.flushInterval = .seconds(3600) })
        let services = ServiceGroup(
            configuration: .init(services: [Sending(sender: sender)], logger: .silent)
        )
        let failure = await #expect(throws: WeirError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await services.run() }
                try await sender.add(.init(externalCustomerId: "acme", eventName: "e"))
                await services.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
        #expect(failure?.status == 401)
        #expect(sender.counts.failed == 1)
        #expect(try await server.stop() == .exited(0))
    }

    @Test("A webhook that somebody else sent is refused, and a genuine one read")
    func webhooksAreRead() throws {
        let webhook = try #require(try ConformanceTable.read("webhooks.json").first)
        let body = Data((webhook["body"]?.text ?? "").utf8)
        let failure = #expect(throws: WeirError.self) { try receive(body, webhook["header"]?.text, "whsec_other") }
        #expect(failure?.code == "webhook_not_genuine")
        // Somebody could have signed with what is known to all.
        for secrets in [[], [""], ["", ""]] {
            let failure = #expect(throws: WeirError.self) {
                try Weir.verifyWebhook(body, webhook["header"]?.text, secrets, toleranceSeconds: .max)
            }
            #expect(failure?.code == "webhook_not_genuine")
            #expect(failure?.message == "There is no secret to verify the webhook with.")
        }
        let secret = try #require(webhook["secrets"]?[0]?.text)
        let event = try Weir.verifyWebhook(body, webhook["header"]?.text, ["", secret], toleranceSeconds: .max)
        #expect(event.type == "invoice.paid", "one that is empty stands in nobody's way")
    }

    @Test("What is run here is what stands in the README")
    func readmeIsWhatIsRun() throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let names = ["calls", "refusal", "guard", "events", "service", "usage", "webhook"]
        let blocks = try Self.blocks()
        try #require(blocks.count == names.count)
        for (name, block) in zip(names, blocks) {
            for line in block where line.hasPrefix("import ") { #expect(source.contains("\n\(line)\n")) }
            let code = block.drop { $0.hasPrefix("import ") || $0.isEmpty }
            #expect(Self.region(name, of: source) == Array(code), "\(name)")
        }
    }

    /// The lines of each block of Swift that is no part of something else.
    private static func blocks() throws -> [[String]] {
        let readme = try String(contentsOfFile: RealUsage.repository + "/Clients/swift/README.md", encoding: .utf8)
        let parts = readme.components(separatedBy: "```swift\n")
        return zip(parts, parts.dropFirst()).compactMap { before, part in
            guard before.split(separator: "\n").last?.hasPrefix("<!-- excerpt: ") != true else { return nil }
            return (part.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
        }
    }

    /// What stands between two marks, without its indentation.
    private static func region(_ name: String, of source: String) -> [String] {
        let lines = source.components(separatedBy: "\n")
        guard let start = lines.firstIndex(where: { $0.hasSuffix("// readme: \(name)") }) else { return [] }
        let indentation = lines[start].prefix { $0 == " " }.count
        return lines[(start + 1)...].prefix { $0.drop { $0 == " " } != "// end" }
            .map { $0.isEmpty ? "" : String($0.dropFirst(indentation)) }
    }
}
