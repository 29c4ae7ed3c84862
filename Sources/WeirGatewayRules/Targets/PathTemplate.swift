/// The paths that a route is for: `/v1/agents/{agent}/run`, or with everything below, `/v1/files/{rest...}`.
package struct PathTemplate: Sendable, Hashable, CustomStringConvertible {
    package enum Segment: Sendable, Hashable {
        /// In the normal form of ``GatewayPath``.
        case literal(String)
        /// Any one segment.
        case parameter(String)
        /// All further segments, none included; stands last.
        case rest(String)
    }

    package let segments: [Segment]
    package let endsInSlash: Bool
    package let description: String

    /// Reads a template.
    ///
    /// - Throws: ``PathTemplateFault``.
    package init(_ text: String) throws(PathTemplateFault) {
        guard text.hasPrefix("/") else { throw .noSlash }
        var segments: [Segment] = []
        var names: Set<String> = []
        let parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if case .rest? = segments.last { throw .restNotLast }
            if part.isEmpty {
                guard index == parts.count - 1 else { throw .emptySegment }
                continue
            }
            guard part.hasPrefix("{"), part.hasSuffix("}") else {
                segments.append(.literal(try Self.literal(part)))
                continue
            }
            var name = part.dropFirst().dropLast()
            let isRest = name.hasSuffix("...")
            if isRest { name = name.dropLast(3) }
            guard Self.isName(name) else { throw .badName(String(part)) }
            guard names.insert(String(name)).inserted else { throw .repeatedName(String(name)) }
            segments.append(isRest ? .rest(String(name)) : .parameter(String(name)))
        }
        self.segments = segments
        endsInSlash = parts.count > 1 && parts.last?.isEmpty == true
        description = text
    }

    /// The names that the template gives to parts of a path.
    package var names: [String] {
        segments.compactMap { segment in
            switch segment {
            case .literal: nil
            case .parameter(let name), .rest(let name): name
            }
        }
    }

    private static func literal(_ part: Substring) throws(PathTemplateFault) -> String {
        guard !part.contains("{"), !part.contains("}"), let path = try? GatewayPath("/" + part),
            path.segments.count == 1, path.segments[0] == part
        else { throw .notNormal(String(part)) }
        return path.segments[0]
    }

    private static func isName(_ text: Substring) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                case _: false
                }
            }
    }

    /// The parts of a path that the template names, in normal form; nil when the path is not one of the template's.
    package func match(_ path: GatewayPath) -> [String: String]? {
        var values: [String: String] = [:]
        var next = 0
        for segment in segments {
            switch segment {
            case .literal(let text):
                guard next < path.segments.count, path.segments[next] == text else { return nil }
            case .parameter(let name):
                guard next < path.segments.count else { return nil }
                values[name] = path.segments[next]
            case .rest(let name):
                let slash = path.endsInSlash && next < path.segments.count ? "/" : ""
                values[name] = path.segments[next...].joined(separator: "/") + slash
                return values
            }
            next += 1
        }
        guard next == path.segments.count, path.endsInSlash == endsInSlash || path.segments.isEmpty else { return nil }
        return values
    }

    /// Writes the template with values for its names, which must all be there.
    package func path(with values: [String: String]) -> String {
        var path = ""
        for segment in segments {
            switch segment {
            case .literal(let text): path += "/" + text
            case .parameter(let name): path += "/" + (values[name] ?? "")
            case .rest(let name):
                guard let value = values[name], !value.isEmpty else { continue }
                path += "/" + value
            }
        }
        return path.isEmpty ? "/" : path + (endsInSlash ? "/" : "")
    }

    /// Whether every path of another template is one of this one's too.
    package func covers(_ other: PathTemplate) -> Bool {
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .rest: return true
            case .parameter:
                guard index < other.segments.count else { return false }
                if case .rest = other.segments[index] { return false }
            case .literal(let text):
                guard index < other.segments.count, other.segments[index] == .literal(text) else { return false }
            }
        }
        return segments.count == other.segments.count && endsInSlash == other.endsInSlash
    }
}

/// What is wrong with a template.
package enum PathTemplateFault: Error, Sendable, Hashable {
    case noSlash
    case emptySegment
    case restNotLast
    case badName(String)
    case repeatedName(String)
    /// A part that is not written in the normal form of paths, and so would never match.
    case notNormal(String)

    /// What is wrong, as the end of a sentence about the template.
    package var explanation: String {
        switch self {
        case .noSlash: "must begin with '/'"
        case .emptySegment: "must not have an empty segment"
        case .restNotLast: "must have '{name...}' at its end only"
        case .badName(let text): "has '\(text)', which must be a name of letters, digits, '_' and '-' in braces"
        case .repeatedName(let name): "has the name '\(name)' twice"
        case .notNormal(let part): "has '\(part)', which is not in normal form and would never match"
        }
    }
}
