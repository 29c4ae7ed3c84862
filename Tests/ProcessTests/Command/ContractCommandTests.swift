import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

@testable import weir

/// `weir contracts`: on a running server, from elsewhere, and on a data folder without a server.
struct ContractCommandTests {
    @Test func aContractIsMadeChangedAndEnded() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ words: String...) async throws -> CommandResult {
            try await BuiltCommand.run(["contracts"] + words + ["--data", server.dataFolder])
        }
        // given: two plans at $50 and $80 a month, paid in advance, and a coupon
        let client = server.client()
        for (key, amount) in [("pro", "50"), ("team", "80")] {
            let price: JSONValue = [
                "key": "base", "name": "Base", "model": "flat", "amount": .string(amount), "timing": "advance",
            ]
            let plan: JSONObject = ["key": .string(key), "name": "A plan", "currency": "USD", "prices": [price]]
            try await client.ask("POST", "/v1/plans", plan)
        }
        try await client.ask("POST", "/v1/coupons", ["code": "TEN", "percentOff": 10, "duration": "forever"])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        try await client.ask("POST", "/v1/customers", ["externalId": "globex"])
        // when: a contract is made that begins in the future, with tax rates that come from a file
        let terms = "\(server.dataFolder)/terms.yaml"
        let rates = "taxRates:\n  - code: vat\n    percent: 20\n"
        try Data(rates.utf8).write(to: URL(fileURLWithPath: terms))
        let made = try await weir(
            "create",
            "--customer",
            "ext:acme",
            "--plan",
            "pro",
            "--start",
            "2100-01-01",
            "--net-terms",
            "30",
            "--quantity",
            "2",
            "--coupon",
            "TEN",
            "--fields",
            terms,
            "--json"
        )
        // then: it is as it was asked for
        #expect(made.status == .exited(0), "\(made.errors)")
        let contract = try #require(try JSONParser.parse(Array(made.output.utf8)).objectValue)
        let id = try #require(contract.text("id"))
        #expect(contract.number("netTerms") == 30 && contract.number("quantity") == 2)
        #expect(made.output.contains("\"code\":\"vat\"") && made.output.contains("TEN"))
        #expect(try await weir("show", id, "--json").output == made.output)
        // and: it is in the customer's list only
        #expect(try await weir("list", "--customer", "ext:acme").output.contains(id))
        #expect(!(try await weir("list", "--customer", "ext:globex").output.contains(id)))
        // when: another plan is tried, then taken
        let preview = try await weir("preview", id, "--plan", "team", "--effective", "2100-01-01")
        #expect(preview.status == .exited(0), "\(preview.errors)")
        #expect(preview.output.contains("160.00 USD"), "\(preview.output)")
        #expect(try await weir("show", id, "--json").output == made.output)
        let changed = try await weir("change-plan", id, "--plan", "team", "--effective", "2100-01-01")
        #expect(changed.output.contains("\(id) is active: 2 × team (version 1)"), "\(changed.output)\(changed.errors)")
        // when: thresholds are set and taken away
        let thresholds = try await weir("thresholds", id, "--threshold", "100", "--repeat-every", "50", "--json")
        #expect(thresholds.output.contains("\"repeatEvery\":\"50\""), "\(thresholds.output)\(thresholds.errors)")
        #expect(try await weir("thresholds", id, "--none", "--json").output.contains("\"progressiveBilling\":null"))
        #expect(try await weir("roll-over", id).output == "nothing was due\n")
        // when: it is said to which method it is charged
        let own = try await weir("payment", id, "--method", "pm_1")
        #expect(own.output == "\(id) is not charged by itself; its method is pm_1.\n", "\(own.output)\(own.errors)")
        // then: by itself only when it is due at once
        let late = try await weir("payment", id, "--auto-pay", "on")
        #expect(late.status == .exited(1) && late.errors.contains("net terms of 0"), "\(late.errors)")
        let none = try await weir("payment", id, "--no-method", "--auto-pay", "off")
        #expect(none.output == "\(id) is not charged by itself; its method is the customer's method.\n")
        #expect(try await weir("payment", id).status == .exited(64))
        #expect(try await weir("payment", id, "--no-method", "--method", "pm_1").status == .exited(64))
        // when: it is ended before it begins
        let ended = try await weir("cancel", id, "--cancel-at", "immediately")
        #expect(ended.output.contains("\(id) is cancelled"), "\(ended.output)\(ended.errors)")
        // then: what means nothing is refused, in words of the options
        #expect(try await weir("change-plan", id).status == .exited(64))
        #expect(try await weir("thresholds", id).status == .exited(64))
        #expect(try await weir("thresholds", id, "--none", "--threshold", "5").status == .exited(64))
        #expect(try await weir("cancel", "ctr_unknown").status == .exited(1))
        let early = try await weir("create", "--customer", "ext:globex", "--plan", "pro", "--start", "soon")
        #expect(early.status == .exited(1) && early.errors.contains("'--start'"), "\(early.errors)")
        // and: the same works from elsewhere, with a key
        let remote = try await BuiltCommand.run(
            ["contracts", "create", "--customer", "ext:globex", "--plan", "pro", "--url", server.url],
            settings: ["WEIR_KEY": TestKeys.live]
        )
        #expect(remote.output.contains("is active: 1 × pro"), "\(remote.errors)")
        #expect(try await server.stop() == .exited(0))
        // and: without a server, on its data
        let offline = try await weir("list", "--customer", "ext:globex", "--json")
        #expect(offline.status == .exited(0), "\(offline.errors)")
        #expect(try JSONParser.parse(Array(offline.output.utf8)).arrayValue?.count == 1)
    }

    @Test(arguments: [
        (#"{"finalized": [], "credited": [], "drafted": 0, "subscriptionChanged": false}"#, ["nothing was due"]),
        (
            #"{"finalized": ["inv_1", "inv_2"], "credited": ["inv_0"], "drafted": 2, "subscriptionChanged": true}"#,
            ["2 finalized: inv_1 inv_2", "1 credited: inv_0", "2 drafted", "the subscription has changed"]
        ),
    ])
    func aRollOverIsToldInLines(answer: String, lines: [String]) throws {
        let outcome = try #require(try JSONParser.parse(Array(answer.utf8)).objectValue)
        #expect(ContractsRollOver.lines(of: outcome) == lines)
    }
}
