import Testing
import WeirClient
import WeirTesting

/// What nobody types, and anyone may send.
@Suite("Extreme input of pages")
struct ExtremeInputTests {
    @Test(
        "A page beyond the last is empty, whatever its number",
        arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "0", "x"]
    )
    func pageNumbers(_ number: String) async throws {
        try await DeskStage.run { stage in
            let answer = try await stage.browser.open("\(DeskStage.root)/revenue/recurring?page=\(number)")
            #expect(answer.status == 200)
        }
    }

    @Test("A filter that is too long to lead back to leads to the page without it")
    func longFilters() async throws {
        try await DeskStage.run { stage in
            let path = "\(DeskStage.root)/events/rejected"
            try await stage.browser.open("\(DeskStage.root)/settings/account")
            let token = await stage.browser.formToken
            let answer = try await stage.browser.post(
                "\(path)/discard",
                [("_token", token), ("all", "yes"), ("name", String(repeating: "x", count: 3_000))],
                following: false
            )
            #expect(answer.status == 303)
            #expect(answer.header("Location") == path)
        }
    }
}
