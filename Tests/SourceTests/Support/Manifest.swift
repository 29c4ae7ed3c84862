/// What `Package.swift` says, read from its text.
///
/// Reads the forms that this package uses: `library("A", ["B", c])`, `tests("A", [...])`,
/// `.systemLibrary(name: "A", …)`, `.target(name: "A", …)`, `.executableTarget(name: "A", dependencies: [...])`, `let c = Target.Dependency.product(name:package:)` and
/// `.package(url:from:)`.
struct Manifest: Sendable {
    struct Target: Sendable, Hashable {
        enum Kind: Sendable {
            case library
            case executable
            case test
        }

        var name: String
        var kind: Kind
        /// Targets of this package.
        var targets: [String]
        /// Packages of which it uses a product.
        var packages: [String]
    }

    var targets: [Target] = []
    /// Packages that are depended on, by the last part of their URLs.
    var packages: [String] = []

    init(text: String) {
        let source = SwiftSource(path: "Package.swift", text: text)
        let withoutComments = zip(source.lines, source.comments).map { line, comment in
            comment.contains("//") ? String(line.prefix(comment.prefix { $0 == " " }.count)) : line
        }
        let text = withoutComments.joined(separator: "\n")
        packages = SourceText.calls(of: ".package(url:", in: text).compactMap { arguments in
            SourceText.literals(in: arguments).first?.split(separator: "/").last.map(String.init)
        }
        let products = Self.products(in: text)
        // What is C is named in place, and depends on nothing.
        for opening in [".systemLibrary(", ".target(name: \""] {
            for arguments in SourceText.calls(of: opening, in: text) {
                guard let name = SourceText.literals(in: arguments).first else { continue }
                targets.append(Target(name: name, kind: .library, targets: [], packages: []))
            }
        }
        for (opening, kind) in Self.openings {
            for arguments in SourceText.calls(of: opening, in: text) {
                guard let name = SourceText.literals(in: arguments).first,
                    let list = Self.list(in: arguments)
                else { continue }
                let variables = list.split { !$0.isLetter && !$0.isNumber }.compactMap { products[String($0)] }
                targets.append(
                    Target(name: name, kind: kind, targets: SourceText.literals(in: list), packages: variables.sorted())
                )
            }
        }
    }

    private static let openings: [(String, Target.Kind)] = [
        (" library(\"", .library), (" tests(\"", .test), (".executableTarget(\n", .executable),
        (" library(\n", .library), (" tests(\n", .test),
    ]

    /// Package by the variable that names one of its products.
    private static func products(in text: String) -> [String: String] {
        var products: [String: String] = [:]
        for line in text.split(separator: "\n") where line.contains("Target.Dependency.product(") {
            let words = line.split(separator: " ")
            let literals = SourceText.literals(in: String(line))
            if words.count > 1, literals.count == 2 { products[String(words[1])] = literals[1] }
        }
        return products
    }

    /// The first array literal of some arguments.
    private static func list(in arguments: String) -> String? {
        guard let start = arguments.firstIndex(of: "["), let end = arguments[start...].firstIndex(of: "]") else {
            return nil
        }
        return String(arguments[start..<end])
    }
}
