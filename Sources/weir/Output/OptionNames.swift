/// The names of a command's options, for what an API says of the fields that they fill.
struct OptionNames {
    private let names: Set<Substring>

    /// Those that a command's help tells.
    init(help: String) {
        names = Set(help.split { !($0.isASCII && ($0.isLowercase || $0 == "-")) }.filter { $0.hasPrefix("--") })
    }

    /// The option that fills a field, if there is one: `--from-version` for `fromVersion`, `--customer` for
    /// `customers[0]`, `--overlap` for `overlapSeconds`, `--start` for `startDate`.
    func option(for field: String) -> String? {
        let last = field.prefix { $0 != "[" }.split(separator: ".").last ?? ""
        let endings = ["", "s", "Id", "Seconds", "Key", "Date", "Minor"]
        return endings.lazy.filter { last.hasSuffix($0) }.map { Self.dashed(last.dropLast($0.count)) }
            .first { names.contains(Substring($0)) }
    }

    private static func dashed(_ name: Substring) -> String {
        name.reduce(into: "--") { text, letter in text += letter.isUppercase ? "-\(letter.lowercased())" : "\(letter)" }
    }
}
