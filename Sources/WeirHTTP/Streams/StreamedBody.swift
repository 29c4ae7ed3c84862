import HTTPTypes
import Hummingbird
import NIOCore
import WeirAPI
import WeirStreams

/// The body of a request that is read while it comes, so that it may be of any length.
package struct StreamedBody: Sendable {
    /// The media type, in lower case and without parameters.
    package let media: String
    /// Bytes on their way, if they were announced.
    package let length: Int?
    private let body: RequestBody
    private let encoding: ContentEncoding

    init(media: String, length: Int?, body: RequestBody, encoding: ContentEncoding) {
        self.media = media
        self.length = length
        self.body = body
        self.encoding = encoding
    }

    /// The content, decompressed, a piece at a time.
    func makePieces() throws -> Pieces {
        Pieces(
            iterator: body.makeAsyncIterator(),
            inflater: encoding == .gzip ? try GzipInflater() : nil
        )
    }

    /// Reads the content; only one may read.
    struct Pieces {
        private var iterator: RequestBody.AsyncIterator
        private let inflater: GzipInflater?
        /// Bytes that have come, as they were on their way.
        private(set) var received = 0

        init(iterator: RequestBody.AsyncIterator, inflater: GzipInflater?) {
            self.iterator = iterator
            self.inflater = inflater
        }

        /// The next piece; nil at the end.
        ///
        /// - Throws: ``GzipError``; whatever ends the connection.
        @concurrent
        mutating func next() async throws -> [UInt8]? {
            while true {
                if let piece = try inflater?.next() { return piece }
                guard let buffer = try await iterator.next() else {
                    try inflater?.finish()
                    return nil
                }
                let bytes = Array(buffer.readableBytesView)
                received += bytes.count
                guard let inflater else { return bytes }
                inflater.add(bytes)
            }
        }
    }
}

/// How the body of a request is encoded on its way.
package enum ContentEncoding: Sendable, Hashable {
    case identity
    case gzip

    /// - Throws: ``ErrorCode/invalidInput`` for one that is not known.
    init(_ headers: HTTPFields) throws(APIError) {
        switch headers[.contentEncoding]?.lowercased().filter({ !$0.isWhitespace }) {
        case nil, "identity": self = .identity
        case "gzip", "x-gzip": self = .gzip
        case _:
            throw APIError(
                .invalidInput,
                "The header 'Content-Encoding' must be 'gzip' or 'identity'.",
                hint: "Send the body compressed with gzip, or as it is."
            )
        }
    }

    /// Decodes a whole body; nil when it would be larger than `limit`.
    ///
    /// Never more than a piece beyond the limit is held, however much would come out.
    func decode(_ body: ByteBuffer, limit: Int) throws(APIError) -> ByteBuffer? {
        guard self == .gzip, body.readableBytes > 0 else { return body }
        do throws(GzipError) {
            let inflater = try GzipInflater()
            inflater.add(Array(body.readableBytesView))
            var content = ByteBuffer()
            while let piece = try inflater.next() {
                guard content.readableBytes + piece.count <= limit else { return nil }
                content.writeBytes(piece)
            }
            try inflater.finish()
            return content
        } catch {
            throw APIError(.invalidInput, "The body cannot be decompressed: \(error).")
        }
    }
}
