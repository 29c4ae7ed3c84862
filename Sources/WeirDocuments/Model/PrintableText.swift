extension String {
    /// The text without what would break a line or reorder what stands beside it.
    ///
    /// Names come from outside: a line feed would tear a row, an override of direction would show an amount backwards.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.isBreaking || $0.isReordering }) else { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.isReordering {
            scalars.append(scalar.isBreaking ? " " : scalar)
        }
        return String(scalars)
    }

    /// The text in pieces of so many characters at most, divided between words where there are some.
    func pieces(atMost length: Int) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while let end = rest.index(rest.startIndex, offsetBy: length, limitedBy: rest.endIndex), end != rest.endIndex {
            let space = rest[..<end].lastIndex(of: " ").map { rest.index(after: $0) }
            let cut = space.map { $0 > rest.startIndex ? $0 : end } ?? end
            pieces.append(String(rest[..<cut]))
            rest = rest[cut...]
        }
        pieces.append(String(rest))
        return pieces
    }
}

extension Unicode.Scalar {
    /// Control characters and the separators of lines and paragraphs.
    fileprivate var isBreaking: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Embeddings, overrides and isolates of direction.
    fileprivate var isReordering: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
