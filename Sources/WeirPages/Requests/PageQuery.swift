import WeirHTTP

/// Names and values of a query or a form.
package struct PageQuery: Sendable {
    private let items: [(name: String, value: String)]
    private let files: [(name: String, bytes: [UInt8])]

    /// Reads `a=1&b=2`; nil when an escape in it is broken.
    package init?(_ text: String) {
        guard let items = BrowserCall.items(of: text) else { return nil }
        self.items = items
        files = []
    }

    package static let empty = PageQuery(items: [])

    private init(items: [(name: String, value: String)]) {
        self.items = items
        files = []
    }

    /// Of a form with files.
    init(_ form: MultipartForm) {
        items = form.fields
        files = form.files
    }

    /// What a file holds that was sent; nil when none was chosen.
    package func file(_ name: String) -> [UInt8]? { files.first { $0.name == name && !$0.bytes.isEmpty }?.bytes }

    /// The first value, without space around it; empty when there is none.
    package subscript(_ name: String) -> String { Self.trimmed(raw(name) ?? "") }

    /// The first value as it is: for passwords and texts.
    package func raw(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// nil when there is none, or it is empty.
    package func optional(_ name: String) -> String? {
        let value = self[name]
        return value.isEmpty ? nil : value
    }

    package func has(_ name: String) -> Bool { items.contains { $0.name == name } }

    /// All values of a name: boxes that are ticked.
    package func all(_ name: String) -> [String] { items.filter { $0.name == name }.map { Self.trimmed($0.value) } }

    /// Everything whose name begins with something, without that: `quota.` for `quota.seo`.
    package func members(_ prefix: String) -> [(name: String, value: String)] {
        items.filter { $0.name.hasPrefix(prefix) }.map { item in
            (String(item.name.dropFirst(prefix.count)), Self.trimmed(item.value))
        }
    }

    static func decoded(_ text: String) -> String? {
        BrowserCall.items(of: "a=" + text.replacing("+", with: "%2B"))?.first?.value
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        let start = text.drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(start[...last])
    }
}
