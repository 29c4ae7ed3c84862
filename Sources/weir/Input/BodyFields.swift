import ArgumentParser
import WeirAPI
import WeirPrimitives

/// The fields of a request that have no option of their own.
struct BodyFields: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A YAML or JSON file with further fields of the request, as the API has them; '-' reads standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var fields: String?

    /// The fields of the file; none without one.
    ///
    /// - Throws: ``CatalogFileError``; ``CommandFailure`` when it cannot be read.
    func object() throws -> JSONObject {
        guard let fields else { return [:] }
        return try CatalogFile(path: fields, holding: "the fields of the request").value.objectValue ?? [:]
    }
}

extension JSONObject {
    /// Sets a text where one is given.
    mutating func set(_ name: String, _ text: String?) { if let text { self[name] = .string(text) } }

    /// Sets a whole number where one is given.
    mutating func set(_ name: String, _ number: Int?) {
        if let number { self[name] = .number(ExactDecimal(Int64(number))) }
    }

    /// Sets a list of texts where there are some.
    mutating func set(_ name: String, _ texts: [String]) {
        if !texts.isEmpty { self[name] = .array(texts.map { .string($0) }) }
    }
}
