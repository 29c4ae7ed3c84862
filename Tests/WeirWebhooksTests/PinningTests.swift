import NIOHTTP1
import Synchronization
import Testing
import WeirCore
import WeirStorage
import WeirTesting
import WeirWebhooks

/// The connection goes to the address that was looked at, once, and nowhere that the answer says.
struct PinningTests {
    /// Answers that change from one question to the next, as those of an attacker's name server.
    private final class Names: Sendable {
        private let answers: Mutex<[[IPAddress]]>
        private let asked = Mutex<[String]>([])

        init(_ answers: [[IPAddress]]) { self.answers = Mutex(answers) }

        var questions: [String] { asked.withLock { $0 } }

        func lookUp(_ name: String) -> [IPAddress] {
            asked.withLock { $0.append(name) }
            return answers.withLock { $0.isEmpty ? [] : $0.removeFirst() }
        }
    }

    private static let loopback = IPAddress([127, 0, 0, 1])
    private static let outside = IPAddress([93, 184, 216, 34])

    private func post(_ url: String, _ names: Names, allowed: Bool) async throws -> WebhookOutcome {
        let transport = HTTPWebhookTransport(allowsPrivateTargets: allowed) { names.lookUp($0) }
        let outcome = await transport.post(WebhookRequest(url: url, headers: [], body: Array("{}".utf8)))
        try await transport.shutDown()
        return outcome
    }

    private func port(_ url: String) -> String { String(url.split(separator: ":").last ?? "") }

    @Test("A name that only this lookup knows is reached, under its name, and asked for once")
    func pinned() async throws {
        try await ScriptedServer.run([ScriptedServer.Answer(body: "taken")]) { server, url in
            let names = Names([[Self.loopback], [Self.outside]])
            let outcome = try await post("http://hook.invalid:\(port(url))/a?b=c", names, allowed: true)
            #expect(outcome == .answered(status: 200, body: "taken"))
            #expect(names.questions == ["hook.invalid"])
            #expect(server.requests.map(\.uri) == ["/a?b=c"])
            #expect(server.requests.first?.headers.first(name: "Host") == "hook.invalid:\(port(url))")
        }
    }

    @Test("One private address among public ones is enough to refuse")
    func oneOfSeveral() async throws {
        try await ScriptedServer.run([]) { server, url in
            let names = Names([[Self.outside, Self.loopback]])
            let outcome = try await post("https://hook.invalid:\(port(url))/", names, allowed: false)
            let cause = "The name hook.invalid leads to 127.0.0.1, which is not public."
            #expect(outcome == .failed(.privateTarget, cause))
            #expect(server.requests.isEmpty)
        }
    }

    @Test("A redirect is an answer like any other", arguments: [301, 302, 303, 307, 308])
    func redirects(_ status: Int) async throws {
        try await ScriptedServer.run([
            ScriptedServer.Answer(status: status, headers: [("Location", "/elsewhere")], body: "")
        ]) { server, url in
            let names = Names([[Self.loopback], [Self.loopback]])
            let outcome = try await post("http://hook.invalid:\(port(url))/", names, allowed: true)
            #expect(outcome == .answered(status: status, body: ""))
            #expect(server.requests.map(\.uri) == ["/"])
        }
    }

    @Test("A connection that ends before the answer is told as lost")
    func lost() async throws {
        try await ScriptedServer.run([ScriptedServer.Answer(body: "", isCut: true)]) { _, url in
            let outcome = try await post("http://hook.invalid:\(port(url))/", Names([[Self.loopback]]), allowed: true)
            guard case .failed(.connectionLost, _) = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
    }
}
