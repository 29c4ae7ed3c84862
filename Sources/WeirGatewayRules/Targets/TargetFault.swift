/// Why the target of a request is refused: it could mean different things to the gateway and to what stands behind it.
package enum TargetFault: Error, Sendable, Hashable, CaseIterable {
    /// Neither a path nor an `http://` address.
    case unknownForm
    case tooLong
    /// A byte that has no place in a target: a blank, a control character, a backslash, a fragment, or not ASCII.
    case strayByte
    /// A percent sign without two hexadecimal digits behind it.
    case brokenEscape
    /// An escaped slash, backslash, or control character: one side would see a separator and the other would not.
    case escapedSeparator
    /// An escape of an escape: whoever decodes twice sees another path.
    case doubleEscape
    /// More `..` than there are segments before it.
    case aboveRoot
    /// Parameters of a segment, `/a;x=1/b`, which some servers take away before they look at the path.
    case parameters

    /// What is wrong, as the end of a sentence about the target.
    package var explanation: String {
        switch self {
        case .unknownForm: "is neither a path nor an http:// address"
        case .tooLong: "is longer than \(RequestTarget.maximumBytes) bytes"
        case .strayByte: "has a character that must be percent-encoded"
        case .brokenEscape: "has a broken percent-escape"
        case .escapedSeparator: "has an escaped slash, backslash or control character in its path"
        case .doubleEscape: "has a percent-escape that is escaped itself"
        case .aboveRoot: "leads above the root"
        case .parameters: "has a semicolon in its path; a segment that needs one has it as %3B"
        }
    }
}
