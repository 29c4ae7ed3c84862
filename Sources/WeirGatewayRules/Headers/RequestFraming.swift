/// How the body of a request ends, read as strictly as can be: where a request ends must never be read in two ways.
package enum RequestFraming: Sendable, Hashable {
    case none
    case length(Int)
    case chunked

    /// Reads it from the headers.
    ///
    /// What is given:
    /// - `lengths`, `encodings`: All values of `Content-Length` and of `Transfer-Encoding`.
    /// - `isHTTP11`: Whether the request is of HTTP/1.1.
    package static func read(
        lengths: [String],
        encodings: [String],
        isHTTP11: Bool
    ) throws(FramingFault) -> RequestFraming {
        guard !encodings.isEmpty else {
            guard let first = lengths.first else { return .none }
            guard lengths.count == 1 else { throw .repeatedLength }
            guard (1...15).contains(first.utf8.count), first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let length = Int(first)
            else { throw .badLength }
            return length == 0 ? .none : .length(length)
        }
        guard lengths.isEmpty else { throw .lengthAndEncoding }
        guard isHTTP11 else { throw .encodingInHTTP10 }
        guard encodings.count == 1, encodings[0].trimmingBlanks.lowercased() == "chunked" else {
            throw .unknownEncoding
        }
        return .chunked
    }
}

/// Why the framing of a request is refused.
package enum FramingFault: Error, Sendable, Hashable, CaseIterable {
    case repeatedLength
    case badLength
    case lengthAndEncoding
    case encodingInHTTP10
    case unknownEncoding

    /// In one sentence.
    package var explanation: String {
        switch self {
        case .repeatedLength: "The request has several Content-Length headers."
        case .badLength: "Content-Length must be a decimal number of at most 15 digits."
        case .lengthAndEncoding: "The request has both Content-Length and Transfer-Encoding."
        case .encodingInHTTP10: "Transfer-Encoding has no place in HTTP/1.0."
        case .unknownEncoding: "The only Transfer-Encoding taken is 'chunked', once."
        }
    }
}

/// What bounds the head of a request.
package struct HeadLimits: Sendable, Hashable {
    /// Fields of a head.
    package var fields: Int
    /// Bytes of one field, its name and its value.
    package var fieldBytes: Int
    /// Bytes of all fields.
    package var totalBytes: Int

    package init(fields: Int = 100, fieldBytes: Int = 16 * 1024, totalBytes: Int = 32 * 1024) {
        self.fields = fields
        self.fieldBytes = fieldBytes
        self.totalBytes = totalBytes
    }
}
