import Foundation
import Testing
import WeirAPI
import WeirClient
import WeirMail
import WeirSMTP
import WeirServer
import WeirTesting

/// Mail by SMTP to a real server that refuses, delays and loses connections as it is told to.
struct SMTPTests {
    /// A customer who has paid, so that a confirmation is on its way.
    private func paid(_ address: String, _ calls: OperatorCalls, name: String? = nil) async throws {
        let further: JSONValue = ["email": .string(address), "name": .string(name ?? address)]
        let customer = try await calls.customer(address, further)
        let lines: JSONValue = [["label": "A", "unitPrice": "10"]]
        let draft = try calls.stage(
            try await calls.post("/v1/invoices", ["customerId": .string(customer), "currency": "USD", "lines": lines])
        )
        let path = "/v1/invoices/\(draft["id"].text)"
        try calls.stage(try await calls.post(path + "/finalize"))
        try calls.stage(try await calls.post(path + "/mark-paid", ["reference": "T-1"]))
    }

    /// Moves the time on until nothing waits.
    private func mails(_ server: TestServer) async throws -> [String: JSONObject] {
        while true {
            let answer = try await server.live.ask("GET", "/v1/mails?limit=200")
            let mails = answer["mails"]?.arrayValue?.compactMap(\.objectValue) ?? []
            if !mails.isEmpty, mails.allSatisfy({ $0["state"] != "waiting" }) {
                return Dictionary(mails.map { ($0["recipient"]?.stringValue ?? "", $0) }) { first, _ in first }
            }
            server.clock.advance(seconds: 20)
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    @Test("Nothing is lost, nothing is sent twice but what may have arrived, and that as the same mail")
    func scriptedFaults() async throws {
        let smtp = try await PythonServer("smtp_server.py")
        let expected: [(address: String, count: Int, state: String)] = [
            ("plain@example.com", 1, "delivered"), ("rcpt450-2@example.com", 1, "delivered"),
            ("data451-2@example.com", 1, "delivered"), ("rcpt550-99@example.com", 0, "failed"),
            ("data554-99@example.com", 0, "failed"), ("dropbefore-2@example.com", 1, "delivered"),
            ("dropafter-1@example.com", 2, "delivered"), ("dropafter-2@example.com", 3, "delivered"),
        ]
        try await TestServer.run(
            configure: {
                $0.smtpURL = "smtp://127.0.0.1:\(smtp.port)"
                $0.smtpEncryption = .none
                $0.mailFrom = MailAddress("billing@acme.example", name: "Acme Billing")
            }
        ) { server in
            for (address, _, _) in expected { try await paid(address, OperatorCalls(server.live)) }
            let mails = try await mails(server)
            for (address, count, state) in expected {
                let mail = try #require(mails[address])
                #expect(mail["state"]?.stringValue == state, "\(address): \(mail.jsonText)")
                #expect(smtp.taken.filter { $0.hasSuffix("-" + address) }.count == count, "\(address)")
            }
            let error = mails["rcpt550-99@example.com"]?["error"]?.stringValue ?? ""
            #expect(error.contains("550 rcpt550-99@example.com is not wanted"))
            let refused = try await server.live.ask("GET", "/v1/refused-addresses")
            let addresses = refused["refusedAddresses"]?.arrayValue?.compactMap { $0["address"].stringValue }
            #expect(addresses == ["rcpt550-99@example.com"])
        }
        let read = try await PythonClient.json("read_mail.py", [smtp.folder.path]).arrayValue ?? []
        var ids: [String: Set<String>] = [:]
        for mail in read {
            ids[mail["recipient"].text, default: []].insert(mail["messageId"].text)
            #expect(mail["defects"] == [])
            #expect(mail["from"].text == "Acme Billing <billing@acme.example>")
        }
        #expect(ids.count == 6)
        #expect(ids.values.allSatisfy { $0.count == 1 })
        #expect(Set(ids.values.flatMap { $0 }).count == ids.count)
    }

    @Test("A server that is not there holds mail up, and it goes out once the server is")
    func unreachable() async throws {
        let smtp = try await PythonServer("smtp_server.py")
        try await TestServer.run(
            configure: {
                // Nobody listens at the port of discarded packets.
                $0.smtpURL = "smtp://127.0.0.1:9"
                $0.smtpEncryption = .none
                $0.mailFrom = MailAddress("billing@acme.example")
            }
        ) { server in
            try await paid("plain@example.com", OperatorCalls(server.live))
            while true {
                let answer = try await server.live.ask("GET", "/v1/mails")
                let mail = answer["mails"]?.arrayValue?.first
                if let error = mail?["error"].stringValue, !error.isEmpty {
                    #expect(mail?["state"] == "waiting")
                    return
                }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        #expect(smtp.taken.isEmpty)
    }

    @Test("Without a server mails are files, which a mail program reads as they were meant")
    func files() async throws {
        let name = "Ада «Größe»\r\nBcc: all@example.com 👩🏽‍💻 <script>"
        try await TestServer.run { server in
            try await paid("ada@example.com", OperatorCalls(server.live), name: name)
            _ = try await mails(server)
            let folder = server.folder.path + "/data/mail"
            let read = try await PythonClient.json("read_mail.py", [folder]).arrayValue ?? []
            try #require(read.count == 1)
            let mail = read[0]
            #expect(mail["defects"] == [])
            #expect(
                mail["headers"] == [
                    "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Type",
                ]
            )
            #expect(mail["type"] == "multipart/alternative")
            #expect(mail["parts"] == ["text/plain utf-8", "text/html utf-8"])
            #expect(mail["automatic"] == "auto-generated")
            #expect(mail["recipient"] == "ada@example.com")
            #expect(mail["bareLineEnds"] == 0)
            #expect(mail["text"].text.contains("Hello Ада «Größe» Bcc: all@example.com 👩🏽‍💻 <script>,"))
            #expect(mail["html"].text.contains("&lt;script&gt;"))
            #expect(!mail["html"].text.contains("<script>"))
            #expect(mail["subject"].text.contains("INV-000001"))
            #expect(mail["text"].text.contains("10.00 USD"))
        }
    }
}

extension JSONObject {
    fileprivate var jsonText: String { String(decoding: JSONValue.object(self).jsonBytes, as: UTF8.self) }
}
