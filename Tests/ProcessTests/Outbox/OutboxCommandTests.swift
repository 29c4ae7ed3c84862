import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirTesting

/// `weir webhooks` and `weir mails`, against a running server.
@Suite(.timeLimit(.minutes(30))) struct OutboxCommandTests {
    /// The first cell of a table's first row.
    private static func first(_ table: String) -> String {
        String(table.split(separator: "\n").dropFirst().first?.prefix { $0 != " " } ?? "")
    }

    /// How many of a table's deliveries were answered well, at whichever attempt.
    private static func answered(_ table: String) -> Int { table.components(separatedBy: ": 200 ok").count - 1 }

    @Test func endpointsAreMadeTriedChangedAndRemoved() async throws {
        let receiver = try await PythonServer("webhook_receiver.py")
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_WEBHOOKS_PRIVATE": "allowed"])
        try await server.start()
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(["webhooks"] + arguments + ["--data", server.dataFolder])
        }
        let url = "http://127.0.0.1:\(receiver.port)/ok"
        let made = try await weir(["create", url, "--event", "invoice.*"])
        let words = made.output.split(whereSeparator: \.isWhitespace).map(String.init)
        try #require(words.count == 2, "\(made.output)\(made.errors)")
        #expect(words[1].hasPrefix("whsec_"))
        let list = try await weir(["list"])
        #expect(list.output.contains(words[0]) && list.output.contains("invoice.*"))
        #expect(!list.output.contains(words[1]))
        #expect(try await weir(["test", words[0]]).status == .exited(0))
        try await eventually("the test is taken") { !receiver.taken.isEmpty }
        var deliveries = ""
        try await eventually("the test is delivered", seen: { deliveries }) {
            deliveries = try await weir(["deliveries", words[0]]).output
            return deliveries.contains("delivered")
        }
        let delivery = Self.first(deliveries)
        #expect(Self.answered(deliveries) == 1, "\(deliveries)")
        #expect(try await weir(["resend", words[0], delivery]).status == .exited(0))
        try await eventually("the test is taken once more") { receiver.taken.count >= 2 }
        let none = try await weir(["resend", words[0], "--failed"])
        #expect(none.output == "0 on their way again\n")
        #expect(try await weir(["resend", words[0]]).status != .exited(0))
        let rotated = try await weir(["rotate", words[0], "--overlap", "60"])
        #expect(rotated.output.contains("whsec_") && !rotated.output.contains(words[1]))
        let moved = try await weir(["update", words[0], "--to", url + "/2", "--description", "For tests"])
        #expect(moved.output.contains(url + "/2"))
        #expect(try await weir(["list"]).output.contains("For tests"))
        let off = try await weir(["update", words[0], "--status", "disabled"])
        #expect(off.output.contains("disabled"))
        let refused = try await weir(["test", words[0]])
        #expect(refused.status == .exited(1) && refused.errors.contains("is disabled"))
        #expect(try await weir(["remove", words[0]]).status == .exited(0))
        #expect(try await weir(["deliveries", words[0]]).status == .exited(1))
        #expect(try await weir(["create", "ftp://example.com"]).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test("What a command does on the data of a stopped server is told once the server is there again")
    func commandsSendNothingThemselves() async throws {
        let receiver = try await PythonServer("webhook_receiver.py")
        let server = ServerProcess(folder: try TemporaryFolder(), variables: ["WEIR_WEBHOOKS_PRIVATE": "allowed"])
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(arguments + ["--data", server.dataFolder])
        }
        try await server.start()
        let made = try await weir([
            "webhooks", "create", "http://127.0.0.1:\(receiver.port)/ok", "--event", "customer.*",
        ])
        let endpoint = try #require(made.output.split(whereSeparator: \.isWhitespace).first.map(String.init))
        #expect(try await server.stop() == .exited(0))
        for name in ["one", "two", "three"] {
            #expect(try await weir(["customers", "create", "--external-id", name]).status == .exited(0))
        }
        #expect(receiver.taken.isEmpty)
        try await server.start()
        var deliveries = ""
        try await eventually("all three are delivered", seen: { deliveries }) {
            deliveries = try await weir(["webhooks", "deliveries", endpoint]).output
            return Self.answered(deliveries) == 3
        }
        #expect(receiver.taken.count >= 3)
        #expect(try await server.stop() == .exited(0))
    }

    @Test func mailsAreListedAndSentAgain() async throws {
        let server = ServerProcess(folder: try TemporaryFolder())
        try await server.start()
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(["mails"] + arguments + ["--data", server.dataFolder])
        }
        let calls = OperatorCalls(server.client())
        try await calls.settings(["mail": ["quiet": true]])
        let customer = try await calls.customer("acme", ["email": "ada@example.com"])
        let lines: JSONValue = [["label": "A", "unitPrice": "10"]]
        let draft: JSONValue = ["customerId": .string(customer), "currency": "USD", "lines": lines]
        let invoice = try calls.stage(try await calls.post("/v1/invoices", draft))["id"].text
        try calls.stage(try await calls.post("/v1/invoices/\(invoice)/finalize"))
        var output = ""
        try await eventually("the mail is left out", seen: { output }) {
            output = try await weir(["list", "--kind", "invoice"]).output
            return output.contains("omitted")
        }
        #expect(output.contains("omitted (quiet)") && output.contains("ada@example.com"))
        try await calls.settings(["mail": ["quiet": false]])
        let id = Self.first(output)
        #expect(try await weir(["resend", id]).output.contains("waiting"))
        try await eventually("the mail is delivered", seen: { output }) {
            output = try await weir(["list", "--state", "delivered"]).output
            return output.contains("delivered")
        }
        #expect(try await weir(["resend", id]).status == .exited(1))
        #expect(try await server.stop() == .exited(0))
    }

    @Test func refusedAddressesAreListedAndAllowedAgain() async throws {
        let smtp = try await PythonServer("smtp_server.py")
        let server = ServerProcess(
            folder: try TemporaryFolder(),
            variables: [
                "WEIR_SMTP_URL": "smtp://127.0.0.1:\(smtp.port)", "WEIR_SMTP_ENCRYPTION": "none",
                "WEIR_MAIL_FROM": "Acme <billing@acme.example>",
            ]
        )
        try await server.start()
        func weir(_ arguments: [String]) async throws -> CommandResult {
            try await BuiltCommand.run(["mails"] + arguments + ["--data", server.dataFolder])
        }
        let calls = OperatorCalls(server.client())
        let address = "rcpt550-1@example.com"
        let customer = try await calls.customer("acme", ["email": .string(address)])
        let lines: JSONValue = [["label": "A", "unitPrice": "10"]]
        let draft: JSONValue = ["customerId": .string(customer), "currency": "USD", "lines": lines]
        let invoice = try calls.stage(try await calls.post("/v1/invoices", draft))["id"].text
        try calls.stage(try await calls.post("/v1/invoices/\(invoice)/finalize"))
        var output = ""
        try await eventually("the mail is refused", seen: { output }) {
            output = try await weir(["list", "--state", "failed"]).output
            return output.contains("failed")
        }
        let refused = try await weir(["refused"])
        #expect(refused.output.contains("\n\(address) ") && refused.output.contains("550"), "\(refused)")
        #expect(try await weir(["allow", address]).status == .exited(0))
        #expect(try await weir(["refused", "--json"]).output.contains(#""refusedAddresses":[]"#))
        #expect(try await weir(["allow", address]).status == .exited(1))
        let id = Self.first(output)
        #expect(try await weir(["resend", id]).status == .exited(0))
        try await eventually("the mail is taken") { !smtp.taken.isEmpty }
        #expect(try await server.stop() == .exited(0))
    }
}
