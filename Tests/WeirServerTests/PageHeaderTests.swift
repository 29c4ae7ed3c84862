import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirServer
import WeirTesting

/// What goes with every answer to a browser, whoever asks for whatever page.
struct PageHeaderTests {
    /// May be framed by those that the settings name; nobody is named here.
    private static let framed = "/pricing/embed"

    /// The routes of `PageTableTests`, with something in the place of each parameter.
    private static func paths() throws -> [String] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let list = try String(contentsOf: tests.appendingPathComponent("Support/Pages/routes.txt"), encoding: .utf8)
        return list.split(separator: "\n").map { line in
            String(line).replacing("{workspace}", with: "live").replacing(/\{[a-z]+\}/, with: "nothing")
        }
    }

    private func expectGuarded(_ answer: APIResponse, _ place: String) {
        let policy = answer.header("Content-Security-Policy") ?? ""
        #expect(policy.contains("default-src 'none'"), "\(place): \(answer.status) \(policy)")
        #expect(!policy.contains("unsafe") && !policy.contains("*"), "\(place): \(policy)")
        #expect(answer.header("X-Content-Type-Options") == "nosniff", "\(place): \(answer.status)")
        guard answer.header("Content-Type")?.hasPrefix("text/html") == true else { return }
        #expect(policy.contains("frame-ancestors 'none'"), "\(place): \(policy)")
        #expect(answer.header("X-Frame-Options") == "DENY", "\(place): \(answer.status)")
        #expect(answer.header("Cache-Control")?.contains("no-store") == true, "\(place): \(answer.status)")
        #expect(answer.header("Referrer-Policy") != nil, "\(place): \(answer.status)")
        #expect(!answer.text.contains(/<script(?![^>]* src=)/), "\(place)")
        #expect(!answer.text.contains(/<[a-z][^>]* (on[a-z]+|style)=/), "\(place)")
    }

    @Test("Every page has its policy, is in nobody's frame and is kept by nobody, also where it leads on or says no")
    func everyPage() async throws {
        try await TestServer.run(configure: { $0.publicURL = "http://pages.test" }) { server in
            let owner = TestBrowser(server)
            try await owner.becomeOwner(of: server)
            let paths =
                try Self.paths() + ["/dashboard/live/no/such/page", "/portal/no/such/page", "/docs", "/docs/no"]
            #expect(paths.count > 60)
            var shown = 0
            for path in paths {
                let stranger = TestBrowser(server)
                expectGuarded(try await stranger.open(path, following: false), "\(path), a stranger")
                let answer = try await owner.open(path, following: false)
                if answer.status == 200 { shown += 1 }
                expectGuarded(answer, "\(path), an owner")
                // A form that no page has sent; where there is none, the API's own answer is no page.
                let sent = try await stranger.post(path, [("_token", "nothing")], following: false)
                if sent.header("Content-Type")?.hasPrefix("text/html") == true {
                    expectGuarded(sent, "\(path), a form")
                }
                #expect(sent.status != 200, "\(path), a form")
            }
            // The owner has seen the pages themselves, and not refusals alone.
            #expect(shown > 25, "\(shown)")
        }
    }

    @Test("What is too long or cannot be read is answered as safely")
    func oddities() async throws {
        try await TestServer.run { server in
            for path in [
                "/dashboard/%zz", "/portal/%00", "/pay/%ff%fe", "/pricing?workspace=%3Cscript%3Ealert(1)%3C/script%3E",
            ] {
                let answer = try await server.anonymous.send("GET", path)
                #expect(answer.header("X-Content-Type-Options") == "nosniff", "\(path): \(answer.status)")
                #expect(!answer.text.contains("<script>alert"), "\(path)")
            }
            let form = [(name: "Content-Type", value: "application/x-www-form-urlencoded")]
            for path in ["/portal/login", "/pay/nothing", "/dashboard/sign-in"] {
                let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 400_000)
                let answer = try await server.anonymous.send("POST", path, bytes: bytes, headers: form)
                #expect(answer.status == 413, "\(path)")
                #expect(answer.header("X-Content-Type-Options") == "nosniff", "\(path)")
            }
        }
    }
}
