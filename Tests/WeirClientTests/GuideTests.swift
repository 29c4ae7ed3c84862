import Foundation
import Hummingbird
import NIOCore
import ServiceLifecycle
import Testing
import WeirAPI
import WeirClient
import WeirHummingbird
import WeirPrimitives
import WeirTesting

/// The guide's blocks of Swift: what stands in it is what is compiled and run here.
struct GuideTests {
    private static let quota: JSONValue = ["quotas": ["llm.tokens": 4_800, "reports": 2]]

    private struct Model {
        func complete(_ prompt: String) async throws -> (text: String, tokens: Int) { (prompt + "!", 412) }
    }

    /// As the guide has it, in front of the test's server.
    private static func answer(
        _ prompt: String,
        _ key: String,
        _ address: String,
        _ model: Model
    ) async throws -> String {
        // guide: swift
        let weir = Weir(apiKey: key, baseURL: address)

        do {
            return try await weir.guard("llm.tokens", for: "ext:acme", quantity: 4000) { held in
                let answer = try await model.complete(prompt)
                held.quantity = Weir.Quantity(answer.tokens)
                return answer.text
            }
        } catch let failure as Weir.Failure where failure.isQuotaExceeded {
            return "No more of \(failure.limit ?? 0) tokens."
        }
        // end
    }

    private struct Identity {
        var id: String
    }

    /// A context that knows who asks, as an authenticator leaves it.
    private struct ReportContext: RequestContext {
        var coreContext: CoreRequestContextStorage
        var identity: Identity?

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            identity = Identity(id: "acme")
        }
    }

    private static func addReports(to router: Router<ReportContext>, _ weir: Weir) {
        let makeReport = { @Sendable (request: Request) async throws -> String in "report of \(request.uri.path)" }
        // guide: hummingbird
        router.group("/v1/reports")
            .add(
                middleware: GuardMiddleware("reports", by: weir) { request, context in
                    context.identity.map { "ext:\($0.id)" }
                }
            )
            .post { request, context in try await makeReport(request) }
        // end
    }

    private static func run(_ test: @Sendable (TestServer, OperatorCalls) async throws -> Void) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", Self.quota)
            _ = try await calls.customer(plan: "pro")
            try await test(server, calls)
        }
    }

    @Test("the guard of the guide takes what the work says, and says when there is no more")
    func theGuardDoesWhatIsSaid() async throws {
        try await Self.run { server, calls in
            for count in 1...3 {
                let text = try await Self.answer("hello", TestKeys.live, server.url, Model())
                let used = try await calls.usage("ext:acme")["usage"]["llm.tokens"].wholeNumber
                #expect(text == (count == 3 ? "No more of 4800 tokens." : "hello!"))
                #expect(used == min(count, 2) * 412)
            }
        }
    }

    @Test("the middleware of the guide counts one report a request")
    func theMiddlewareDoesWhatIsSaid() async throws {
        try await Self.run { server, calls in
            let router = Router(context: ReportContext.self)
            Self.addReports(to: router, Weir(apiKey: TestKeys.live, baseURL: server.url))
            let (ports, port) = AsyncStream.makeStream(of: Int.self)
            let app = Application(
                router: router,
                configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
                logger: .silent
            )
            let services = ServiceGroup(configuration: .init(services: [app], logger: .silent))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await services.run() }
                for await port in ports {
                    let service = APIClient(.url("http://127.0.0.1:\(port)"))
                    for status in [200, 200, 429] {
                        let answer = try await service.send("POST", "/v1/reports")
                        #expect(answer.status == status)
                        if status == 200 { #expect(answer.text == "report of /v1/reports") }
                    }
                    break
                }
                await services.triggerGracefulShutdown()
                try await group.waitForAll()
            }
            let used = try await calls.usage("ext:acme")["usage"]["reports"]
            #expect(used == 2)
        }
    }

    @Test("what is run here is what stands in the guide")
    func theGuideIsWhatIsRun() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let guide = try String(contentsOf: repository.appending(path: "Docs/guides/guards.md"), encoding: .utf8)
        let blocks = Self.blocks(in: guide)
        try #require(blocks.count == 2)
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
            .replacing("baseURL: address", with: #"baseURL: "http://127.0.0.1:8080""#)
        for (name, block) in zip(["swift", "hummingbird"], blocks) {
            for line in block where line.hasPrefix("import ") { #expect(source.contains("\n\(line)\n")) }
            let code = block.drop { $0.hasPrefix("import ") || $0.isEmpty }
            #expect(Self.region(name, of: source) == Array(code))
        }
    }

    /// The lines of each block of Swift.
    private static func blocks(in text: String) -> [[String]] {
        text.components(separatedBy: "```swift\n").dropFirst().map { part in
            (part.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
        }
    }

    /// What stands between two marks, without its indentation.
    private static func region(_ name: String, of source: String) -> [String] {
        let lines = source.components(separatedBy: "\n")
        let part = lines.drop { $0 != "        // guide: \(name)" }.dropFirst().prefix { $0 != "        // end" }
        return part.map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
    }
}
