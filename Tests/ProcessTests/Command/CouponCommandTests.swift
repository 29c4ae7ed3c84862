import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir coupons`, against a running server.
struct CouponCommandTests {
    @Test func couponsAreMadeGivenTakenAndArchived() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: String...) async throws -> CommandResult {
            try await BuiltCommand.run(arguments + ["--data", server.dataFolder])
        }
        // given: a contract at $50 a month
        let client = server.client()
        let price: JSONValue = ["key": "base", "name": "Pro", "model": "flat", "amount": "50"]
        try await client.ask("POST", "/v1/plans", ["key": "pro", "name": "Pro", "currency": "USD", "prices": [price]])
        try await client.ask("POST", "/v1/customers", ["externalId": "acme"])
        let made = try await client.ask("POST", "/v1/contracts", ["externalCustomerId": "acme", "planKey": "pro"])
        let contract = try #require(made.text("id"))
        let drafts = try await client.list("/v1/invoices", "invoices")
        let first = drafts.min { ($0.text("invoiceDate") ?? "") < ($1.text("invoiceDate") ?? "") }
        let draft = try #require(first?.text("id"))
        // when: coupons are made
        let welcome = try await weir(
            "coupons",
            "create",
            "WELCOME",
            "--name",
            "Welcome",
            "--percent",
            "20",
            "--periods",
            "3"
        )
        #expect(welcome.status == .exited(0), "\(welcome.errors)")
        let ten = try await weir(
            "coupons",
            "create",
            "TEN",
            "--amount",
            "10",
            "--currency",
            "USD",
            "--price",
            "base",
            "--forever",
            "--max-redemptions",
            "2",
            "--redeem-by",
            "2100-01-01T00:00:00Z"
        )
        #expect(ten.status == .exited(0), "\(ten.errors)")
        // then: what is no coupon is refused
        #expect(try await weir("coupons", "create", "WELCOME", "--percent", "30").status == .exited(1))
        #expect(try await weir("coupons", "create", "NOTHING").status == .exited(64))
        // when: the contract is given both
        #expect(try await weir("coupons", "add", "WELCOME", "--contract", contract).status == .exited(0))
        #expect(try await weir("coupons", "add", "TEN", "--contract", contract).status == .exited(0))
        #expect(try await weir("coupons", "add", "TEN", "--contract", contract).status == .exited(1))
        // then: they are on the draft, those for a price first, and in its explanation
        for command in [["invoices", "show"], ["explain"]] {
            let shown = try await BuiltCommand.run(command + [draft, "--data", server.dataFolder])
            #expect(shown.output.contains("TEN: 10.00 USD off"), "\(shown.output)")
            #expect(shown.output.contains("Welcome: 20 % off"), "\(shown.output)")
        }
        // when: one is taken away, and one archived
        #expect(try await weir("coupons", "remove", "WELCOME", "--contract", contract).status == .exited(0))
        #expect(try await weir("coupons", "archive", "TEN").status == .exited(0))
        // then: the list says so
        let list = try await weir("coupons", "list").output
        #expect(list.contains("20 %"), "\(list)")
        #expect(list.contains("3 periods"), "\(list)")
        #expect(list.contains("1 of 2"), "\(list)")
        #expect(list.contains("archived"), "\(list)")
        #expect(try await weir("coupons", "show", "TEN").output.contains("archivedAt: "))
        #expect(try await server.stop() == .exited(0))
    }
}
