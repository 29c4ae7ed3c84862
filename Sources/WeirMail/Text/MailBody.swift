/// What a mail says, before it is made text and HTML.
struct MailBody {
    enum Block {
        case paragraph(String)
        /// What is told in figures: names and values.
        case facts([(name: String, value: String)])
        /// Something to do; the address is written out in the text.
        case link(String, url: String)
    }

    var subject: String
    var blocks: [Block]

    /// Lines that a reader can follow without HTML.
    func text(signature: String) -> String {
        var parts: [String] = []
        for block in blocks {
            switch block {
            case .paragraph(let text): parts.append(Self.wrapped(text))
            case .facts(let facts):
                let width = facts.map { $0.name.count }.max() ?? 0
                parts.append(
                    facts.map { fact in
                        let gap = String(repeating: " ", count: width - fact.name.count + 2)
                        return "\(fact.name):\(gap)\(fact.value)"
                    }.joined(separator: "\n")
                )
            case .link(let label, let url): parts.append("\(label):\n\(url)")
            }
        }
        parts.append("-- \n\(signature)")
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// A page without pictures, scripts or anything that is loaded.
    func html(signature: String) -> String {
        var lines = [
            "<!DOCTYPE html>",
            "<html lang=\"en\">",
            "<head><meta charset=\"utf-8\"><title>\(MailText.escaped(subject))</title></head>",
            "<body style=\"font-family: sans-serif; line-height: 1.5; color: #222; max-width: 36em\">",
        ]
        for block in blocks {
            switch block {
            case .paragraph(let text): lines.append("<p>\(MailText.escaped(text))</p>")
            case .facts(let facts):
                lines.append("<table style=\"border-collapse: collapse\">")
                for fact in facts {
                    lines.append(
                        "<tr><th style=\"text-align: left; padding: 0.2em 1em 0.2em 0\">"
                            + "\(MailText.escaped(fact.name))</th><td>\(MailText.escaped(fact.value))</td></tr>"
                    )
                }
                lines.append("</table>")
            case .link(let label, let url):
                lines.append("<p><a href=\"\(MailText.escaped(url))\">\(MailText.escaped(label))</a></p>")
            }
        }
        lines += ["<p style=\"color: #666\">\(MailText.escaped(signature))</p>", "</body>", "</html>", ""]
        return lines.joined(separator: "\n")
    }

    /// Broken between words, at 72 characters.
    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        var current = ""
        for word in text.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > 72 {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        lines.append(current)
        return lines.joined(separator: "\n")
    }
}
