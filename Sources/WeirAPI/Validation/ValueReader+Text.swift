package import WeirPrimitives

extension ValueReader {
    /// Any text of 1 to `maxBytes` bytes of UTF-8, without U+0000, which databases cannot be trusted to keep.
    package func string(maxBytes: Int = 1000, allowsEmpty: Bool = false) -> String? {
        guard case .string(let text) = value else {
            reportType("a string")
            return nil
        }
        if text.isEmpty, !allowsEmpty {
            report(.tooShort, "must not be empty")
            return nil
        }
        let count = text.utf8.count
        if count > maxBytes {
            report(.tooLong, "must be at most \(maxBytes) bytes long, not \(count)")
            return nil
        }
        if text.containsNull {
            report(.invalidFormat, Self.nullMessage)
            return nil
        }
        return text
    }

    static let nullMessage = "must not contain the character U+0000"

    /// A name for people to read: at most 200 bytes, and more than blanks.
    package func name() -> String? {
        guard let text = string(maxBytes: 200) else { return nil }
        if text.contains(where: { !$0.isWhitespace }) { return text }
        report(.tooShort, "must not be blank")
        return nil
    }

    /// Text that a predicate accepts; `expected` names the form with its article, as in `an email address`.
    package func string(maxBytes: Int = 1000, expected: String, where isValid: (String) -> Bool) -> String? {
        guard let text = string(maxBytes: maxBytes) else { return nil }
        if isValid(text) { return text }
        report(.invalidFormat, "must be \(expected)")
        return nil
    }

    /// An opaque key such as `seo` or `email.send`: letters, digits and `. _ - : /`, beginning with a letter or digit.
    package func slug(maxBytes: Int = 100) -> String? {
        string(maxBytes: maxBytes, expected: Self.slugForm, where: Self.isSlug)
    }

    static let slugForm = "letters, digits and . _ - : / beginning with a letter or a digit"

    static func isSlug(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || Self.slugMarks.contains($0) }
    }

    private static let slugMarks = Array("._-:/".utf8)

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
        case _: false
        }
    }

    /// One of a closed set of names.
    package func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let text = string(maxBytes: 200) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        reportUnknown(text, allowed: Choice.allCases.map(\.rawValue))
        return nil
    }

    /// Reports a name that is not one of those allowed, and lists them.
    package func reportUnknown(_ text: String, allowed: [String]) {
        let list = allowed.map { "'\($0)'" }.joined(separator: ", ")
        let nearest = NearestName.of(text, among: allowed).map { "; did you mean '\($0)'?" } ?? ""
        report(.unknownValue, "must be one of \(list)\(nearest)")
    }

    /// An id of one kind, with its prefix.
    package func id<ID: EntityID>(_ type: ID.Type = ID.self) -> ID? {
        guard let text = string(maxBytes: 200) else { return nil }
        if let id = ID(text) { return id }
        report(.invalidFormat, "must be an id that begins with '\(ID.prefix)'")
        return nil
    }

    /// An instant: ISO 8601 date and time with an offset.
    package func timestamp() -> Timestamp? {
        guard case .string(let text) = value else {
            reportType("an ISO 8601 date-time string like 2026-02-01T00:00:00.000Z")
            return nil
        }
        if let timestamp = Timestamp(iso8601: text) { return timestamp }
        let lacksOffset = Timestamp(iso8601WithoutOffset: text) != nil
        report(
            .invalidFormat,
            lacksOffset
                ? "must say its offset from UTC, like 2026-02-01T00:00:00.000Z or 2026-02-01T01:00:00+01:00"
                : "must be an ISO 8601 date-time with an offset, like 2026-02-01T00:00:00.000Z"
        )
        return nil
    }

    /// A date of the calendar, `YYYY-MM-DD`.
    package func date() -> LocalDate? {
        guard case .string(let text) = value else {
            reportType("a date string like 2026-02-01")
            return nil
        }
        if let date = LocalDate(text) { return date }
        report(.invalidFormat, "must be a date of the calendar like 2026-02-01")
        return nil
    }
}

extension String {
    /// Whether U+0000 is in the text.
    ///
    /// Looks at every byte without a way out, which machines do in wide steps.
    var containsNull: Bool {
        var text = self
        return text.withUTF8 { utf8 in utf8.reduce(UInt8.max, min) == 0 }
    }
}
