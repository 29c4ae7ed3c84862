import Testing
import WeirCore
import WeirMail
import WeirPrimitives
import WeirTesting

/// What goes out: headers that nobody can add to, lines that are not too long, both forms of the text.
struct MailMessageTests {
    private func message(
        name: String = "Ada",
        subject: String = "Invoice",
        text: String = "Hello",
        html: String = "<p>Hello</p>"
    ) throws -> MailMessage {
        MailMessage(
            id: MailID(rawValue: 1),
            from: try #require(MailAddress(parsing: "Acme Billing <billing@acme.example>")),
            to: try #require(MailAddress("ada@example.com", name: name)),
            subject: subject,
            date: SampleMails.start,
            text: text,
            html: html
        )
    }

    private func lines(_ message: MailMessage) -> [String] {
        String(decoding: message.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    private func headers(_ message: MailMessage) -> [String] {
        Array(lines(message).prefix { !$0.isEmpty })
    }

    @Test func headersSayWhoWhenAndThatAMachineWrites() throws {
        let headers = headers(try message())
        #expect(headers.contains("From: \"Acme Billing\" <billing@acme.example>"))
        #expect(headers.contains("To: \"Ada\" <ada@example.com>"))
        #expect(headers.contains("Subject: Invoice"))
        #expect(headers.contains("Date: Thu, 1 Jan 2026 00:00:00 +0000"))
        #expect(headers.contains("Message-ID: <\(MailID(rawValue: 1))@acme.example>"))
        #expect(headers.contains("Auto-Submitted: auto-generated"))
        #expect(headers.contains("MIME-Version: 1.0"))
    }

    @Test(arguments: [
        "Ada\r\nBcc: all@example.com", "Ada\nBcc: all@example.com", "Ada\rBcc: x", "Ada\u{0}\u{85}\u{2028}Bcc: x",
        "Ada\r\n\r\n<script>alert(1)</script>", "=?UTF-8?B?DQpCY2M6IHg=?=", "Ada\" <other@example.com>, \"",
        "Ада Лавлейс ……… 👩🏽‍💻 ", String(repeating: "ü", count: 500), "\u{202E}ada",
    ])
    func namesAndSubjectsCannotBecomeHeaders(_ text: String) throws {
        let message = try message(name: text, subject: text)
        let bytes = message.bytes
        for line in lines(message) {
            #expect(line.utf8.count <= 78, "\(line)")
            #expect(!line.utf8.contains(0x0D) && !line.utf8.contains(0x0A))
        }
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let names = headers(message).filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Auto-Submitted", "Content-Type",
            ]
        )
    }

    @Test func bodiesAreQuotedWithoutLongLines() throws {
        let text = "Größe: 10 € = ok\n.\nFrom here\n" + String(repeating: "word ", count: 100) + " \n"
        let message = try message(text: text, html: text)
        for line in lines(message) { #expect(line.utf8.count <= 76, "\(line)") }
        #expect(lines(message).contains("Gr=C3=B6=C3=9Fe: 10 =E2=82=AC =3D ok"))
        #expect(lines(message).contains("=2E"))
        #expect(lines(message).contains("=46rom here"))
    }

    @Test("The same mail has the same Message-ID, whatever its text", arguments: ["a", "b"])
    func messageID(_ text: String) throws {
        #expect(try message(text: text).messageID == "<\(MailID(rawValue: 1))@acme.example>")
    }

    @Test(arguments: [
        "a@b", "first.last+tag@sub.example.com", "x_y-z@example.co.uk", "o'hara@example.com",
    ])
    func addresses(_ text: String) {
        #expect(MailAddress(text)?.address == text)
    }

    @Test(arguments: [
        "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b c", "a\r\n@b", "a@b\r\nRCPT TO:<x@y>", "a@b>", "<a@b", "ä@b",
        "a@bücher",
        "a@-b", "a@b-", "a@b..c", "a,b@c", "\"a b\"@c", "a@[127.0.0.1]", String(repeating: "a", count: 65) + "@b",
    ])
    func notAddresses(_ text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func addressesWithNames() throws {
        #expect(MailAddress(parsing: "\"Acme, Inc.\" <a@b.c>")?.name == "Acme, Inc.")
        #expect(MailAddress(parsing: "a@b.c")?.name == nil)
        #expect(MailAddress(parsing: "Acme <a@b.c> x") == nil)
        #expect(MailAddress(parsing: "Acme\r\nBcc: x <a@b.c>")?.name == "Acme Bcc: x")
    }
}
