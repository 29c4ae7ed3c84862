import Testing
import WeirCore
import WeirMail
import WeirPrimitives
import WeirStorage
import WeirTesting

/// What mails say.
struct MailComposerTests {
    private func message(
        _ content: MailContent,
        payURL: String? = nil,
        due: Money? = nil,
        isCharged: Bool = false,
        customerName: String? = "<Ada & Söhne>\r\n",
        zone: Zone = .utc
    ) throws -> MailMessage {
        MailComposer.message(
            MailID(rawValue: 1),
            to: try #require(MailAddress("ada@example.com")),
            content,
            MailSetting(
                from: try #require(MailAddress("billing@acme.example")),
                seller: "Acme <Ltd>",
                customerName: customerName,
                zone: zone,
                payURL: payURL,
                due: due,
                isChargedAutomatically: isCharged
            ),
            now: SampleMails.start
        )
    }

    @Test("Every mail says the same in both forms, escaped where it must be, and greets by name")
    func everyKind() throws {
        for content in try SampleMails.all() {
            let message = try message(content, payURL: "https://weir.example/pay/a?b=\"c\"&d=<e>")
            #expect(message.text.hasPrefix("Hello <Ada & Söhne>,\n"), "\(content.kind)")
            #expect(message.html.contains("<p>Hello &lt;Ada &amp; Söhne&gt;,</p>"), "\(content.kind)")
            #expect(!message.html.contains("<Ada"))
            #expect(!message.html.contains("<b>"))
            #expect(!message.html.contains("b=\"c\""))
            #expect(message.text.hasSuffix("\n\n-- \nAcme <Ltd>\n"))
            #expect(!message.subject.isEmpty && message.subject.count < 120, "\(message.subject)")
            #expect(!message.subject.contains { $0.isNewline })
            let longest = message.text.split(separator: "\n").map(\.count).max() ?? 0
            #expect(longest <= 120)
        }
    }

    @Test("What is about an invoice carries its number in the subject")
    func subjects() throws {
        for content in try SampleMails.all() where content.invoice != nil {
            #expect(try message(content).subject.contains("INV-000042"), "\(content.kind)")
        }
    }

    @Test("An invoice has its total, its due date and a link, and no link when it is charged by itself")
    func invoice() throws {
        let content = try #require(try SampleMails.all().first)
        let plain = try message(content, payURL: "https://weir.example/pay/secret")
        #expect(plain.text.contains("Total:       1,234.56 EUR"))
        #expect(plain.text.contains("Due:         15 January 2026"))
        #expect(plain.text.contains("Pay the invoice:\nhttps://weir.example/pay/secret"))
        #expect(plain.html.contains("<a href=\"https://weir.example/pay/secret\">Pay the invoice</a>"))
        let charged = try message(content, payURL: nil, isCharged: true)
        #expect(charged.text.contains("will be charged on 15 January 2026"))
        let paid = try message(content, due: .zero(.eur))
        #expect(paid.text.contains("Nothing is left to be paid."))
        #expect(!paid.text.contains("Due:"))
    }

    @Test("Instants are told in the customer's zone, with its name")
    func zones() throws {
        let content = try #require(try SampleMails.all().first { $0.kind == .quotaThreshold })
        #expect(try message(content).text.contains("1 February 2026, 00:00 (UTC)"))
        #expect(try message(content).text.contains("Limit:       10,000"))
        let zone = try ZoneDatabase().zone("Asia/Kathmandu")
        #expect(try message(content, zone: zone).text.contains("1 February 2026, 05:45 (Asia/Kathmandu)"))
    }

    @Test(arguments: [
        (0, Currency.eur, "0.00 EUR"), (5, .eur, "0.05 EUR"), (123_456_789, .usd, "1,234,567.89 USD"),
        (-1_050, .eur, "-10.50 EUR"), (1_234_567, .jpy, "1,234,567 JPY"), (999, .jpy, "999 JPY"),
    ])
    func money(_ minor: Int64, currency: Currency, text: String) {
        #expect(MailText.money(Money(minorUnits: minor, currency: currency)) == text)
    }

    @Test func moneyWithThreePlaces() throws {
        let dinar = try #require(Currency(code: "KWD"))
        #expect(MailText.money(Money(minorUnits: 1_234_500, currency: dinar)) == "1,234.500 KWD")
    }
}
