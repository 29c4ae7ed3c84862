package import WeirPrimitives

/// A mail as it goes out.
package struct MailMessage: Sendable, Hashable {
    /// Its Message-ID follows from it, so that the same mail sent twice is told as one.
    package var id: MailID
    package var from: MailAddress
    package var to: MailAddress
    package var replyTo: MailAddress?
    package var subject: String
    package var date: Timestamp
    package var text: String
    package var html: String

    package init(
        id: MailID,
        from: MailAddress,
        to: MailAddress,
        replyTo: MailAddress? = nil,
        subject: String,
        date: Timestamp,
        text: String,
        html: String
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.text = text
        self.html = html
    }

    /// `<mail_…@example.com>`, the same for the same mail.
    package var messageID: String { "<\(id)@\(from.domain)>" }

    /// The whole mail with its headers, lines ended by CR and LF; plain text first, as the simplest form.
    package var bytes: [UInt8] {
        let boundary = "=_weir_\(id)"
        var lines = [
            "Date: \(MailDate.text(date))",
            "From: \(MailHeader.address(from))",
            "To: \(MailHeader.address(to))",
        ]
        if let replyTo { lines.append("Reply-To: \(MailHeader.address(replyTo))") }
        lines += [
            "Subject: \(MailHeader.text(subject, after: "Subject: ".count))",
            "Message-ID: \(messageID)",
            "MIME-Version: 1.0",
            "Auto-Submitted: auto-generated",
            "Content-Type: multipart/alternative;",
            " boundary=\"\(boundary)\"",
            "",
        ]
        for (type, body) in [("text/plain", text), ("text/html", html)] {
            lines += [
                "--\(boundary)",
                "Content-Type: \(type); charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
            ]
            lines += QuotedPrintable.lines(of: body)
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}
