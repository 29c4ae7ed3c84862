import Mustache

/// A template's name and its text.
package struct PageTemplate: Sendable, Hashable {
    package var name: String
    package var text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}

/// All templates, read once at the start.
package struct PageTemplates: Sendable {
    /// What is wrong with a template.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// Says that what a template is given is written as it is: values escape themselves (``PageValue``).
    private static let plain = "{{% CONTENT_TYPE: TEXT}}"
    private let library: MustacheLibrary
    package let names: Set<String>

    /// Reads the base's templates and further ones.
    ///
    /// - Throws: ``Failure`` for one that cannot be read, that has the name of another, or that asks for one that is not
    ///   there.
    package init(_ further: [PageTemplate] = []) throws(Failure) {
        var library = MustacheLibrary()
        var names: Set<String> = []
        let all = BaseTemplates.all + further
        for template in all {
            guard names.insert(template.name).inserted else {
                throw Failure(description: "There are two templates '\(template.name)'.")
            }
            do {
                try library.register(Self.plain + template.text, named: template.name)
            } catch {
                throw Failure(description: "The template '\(template.name)' cannot be read: \(error)")
            }
        }
        for template in all {
            for missing in Self.partials(in: template.text) where !names.contains(missing) {
                throw Failure(
                    description: "The template '\(template.name)' asks for '\(missing)', which is not there."
                )
            }
        }
        self.library = library
        self.names = names
    }

    /// Writes a value by a template.
    ///
    /// - Precondition: There is a template of the name.
    package func render(_ name: String, _ value: PageValue) -> Markup {
        guard let html = library.render(value, withTemplate: name) else {
            preconditionFailure("There is no template '\(name)'.")
        }
        return Markup(trusted: html)
    }

    /// The names behind `{{>` and `{{<` in a template.
    private static func partials(in text: String) -> [String] {
        text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            guard let sign = piece.first, sign == ">" || sign == "<", let end = piece.firstRange(of: "}}") else {
                return nil
            }
            return piece[piece.index(after: piece.startIndex)..<end.lowerBound].filter { $0 != " " }
        }
    }
}
