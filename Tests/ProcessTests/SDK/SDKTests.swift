import Foundation
import Testing
import WeirTesting

/// The SDKs in other languages run their own tests against servers of their own, of the executable that was built.
struct SDKTests {
    @Test("The OpenAPI document says what the server answers")
    func theDocumentIsTrue() async throws { passes(try await PythonClient.test("Tests/Support/OpenAPI")) }

    @Test("The Python SDK passes its tests")
    func thePythonSDKPasses() async throws { passes(try await PythonClient.test("Clients/python/tests")) }

    @Test("Every block of the guides does what it shows")
    func theGuidesAreTrue() async throws { passes(try await PythonClient.test("Tests/Support/Guides")) }

    @Test("An agent's client reads, proposes, and is asked before money is touched")
    func agentsAreServed() async throws { passes(try await PythonClient.test("Tests/Support/Agents")) }

    @Test("Invoices and credit notes are right in a browser and in a reader of PDFs")
    func documentsAreShown() async throws {
        passes(try await PythonClient.test("Tests/Support/Pages/test_documents.py"))
    }

    @Test("The dashboard works in a browser, by keyboard and without scripts")
    func theDashboardIsShown() async throws {
        passes(try await PythonClient.test("Tests/Support/Pages/test_dashboard.py"))
    }

    /// Dealt over two servers, which work at the same time.
    @Test(
        "Every page is accessible, small, of this server alone, and there without scripts",
        arguments: ["1/2", "2/2"]
    )
    func everyPageIsShown(share: String) async throws {
        passes(try await PythonClient.test("Tests/Support/Pages/test_pages.py", ["--share", share]))
    }

    /// Pages at other times than in the table of pages are looked at on the same server, which takes long to be filled.
    @Test("The whole story is walked in a browser, with scripts and without, and what is wrong or over is said")
    func theStoryIsWalked() async throws {
        let states = RealUsage.repository + "/Tests/Support/Pages/test_states.py"
        passes(try await PythonClient.test("Tests/Support/Pages/test_walk.py", [states]))
    }

    @Test("The same seed and end give the same demo, numbers and all")
    func theDemoIsTheSame() async throws {
        passes(try await PythonClient.test("Tests/Support/Pages/test_demo.py"))
    }

    @Test("The JavaScript SDK passes its tests")
    func theJavaScriptSDKPasses() async throws {
        let folder = RealUsage.repository + "/Clients/javascript"
        try #require(
            FileManager.default.fileExists(atPath: folder + "/dist"),
            "The JavaScript SDK is not compiled: run the tests with 'make test', or Clients/javascript/build.sh"
        )
        let output = try TemporaryFolder()
        let process = try ChildProcess(
            executable: "/usr/bin/env",
            arguments: ["sh", "-c", #"exec node --test "$0"/*.test.mjs"#, folder + "/test"],
            environment: BuiltCommand.environment(["WEIR_TEST_EXECUTABLE": try BuiltCommand.path()]),
            outputFolder: output.path
        )
        let status = await process.waitForEnd()
        let text = process.output()
        #expect(status == .exited(0), "\(text)")
        // A run that found no tests would end well too.
        let count = text.split(separator: "\n").first { $0.contains("# pass ") || $0.contains("ℹ pass ") }
        let passed = count.flatMap { Int($0.drop { !$0.isNumber }) } ?? 0
        #expect(passed > 50, "\(text)")
    }

    @Test("The JavaScript SDK asks for a page of another origin, in a browser")
    func theJavaScriptSDKWorksInABrowser() async throws {
        passes(try await PythonClient.test("Tests/Support/Pages/test_sdk.py"))
    }

    private func passes(_ result: CommandResult) {
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
        #expect(result.output.contains(" passed"), "\(result.output)")
    }
}
