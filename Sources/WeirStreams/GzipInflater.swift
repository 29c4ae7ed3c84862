import CZlib

/// Decompresses gzip (RFC 1952) piece by piece, so that what comes out is never held whole.
///
/// Several members behind one another are one content. A class, because zlib keeps the address of its state; it serves
/// one task at a time.
package final class GzipInflater {
    /// Bytes of a piece, at most.
    package static let pieceSize = 64 << 10
    /// What a gzip file begins with.
    package static let signature: [UInt8] = [0x1F, 0x8B]

    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var position = 0
    private var output = [UInt8](repeating: 0, count: GzipInflater.pieceSize)
    private var isInMember = false
    private var hasSeenMember = false
    /// Whether the last piece was full, so that more may be waiting though the input is used up.
    private var mayHaveMore = false

    /// - Throws: ``GzipError/noMemory``.
    package init() throws(GzipError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the gzip form alone.
        guard inflateInit2_(stream, 15 + 16, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            stream.deallocate()
            throw .noMemory
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Takes compressed bytes; what came before must have been taken out with ``next()``.
    package func add(_ bytes: [UInt8]) {
        precondition(position == input.count, "The input before is used up.")
        input = bytes
        position = 0
    }

    /// The next piece of the content; nil when more input is needed.
    ///
    /// - Throws: ``GzipError/damaged``.
    package func next() throws(GzipError) -> [UInt8]? {
        while position < input.count || mayHaveMore {
            if position < input.count {
                isInMember = true
                hasSeenMember = true
            }
            let (status, consumed, produced) = step()
            position += consumed
            mayHaveMore = produced == output.count
            switch status {
            case Z_STREAM_END:
                isInMember = false
                mayHaveMore = false
                inflateReset(stream)
            case Z_OK: break
            // No progress is possible: the input is used up.
            case Z_BUF_ERROR where position == input.count: break
            case _: throw .damaged
            }
            if produced > 0 { return Array(output[..<produced]) }
        }
        return nil
    }

    /// Says that there is no more input.
    ///
    /// - Throws: ``GzipError/truncated`` when the content is not complete.
    package func finish() throws(GzipError) {
        guard hasSeenMember, !isInMember else { throw .truncated }
    }

    private func step() -> (status: Int32, consumed: Int, produced: Int) {
        let stream = stream
        let start = position
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = input.baseAddress.map { $0 + start }
                stream.pointee.avail_in = UInt32(clamping: input.count - start)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                let before = stream.pointee.avail_in
                let status = inflate(stream, Z_NO_FLUSH)
                return (status, Int(before - stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out))
            }
        }
    }
}

/// Why gzip cannot be decompressed.
package enum GzipError: Error, Sendable, Equatable, CustomStringConvertible {
    case damaged
    /// The content ends in the middle.
    case truncated
    case noMemory

    package var description: String {
        switch self {
        case .damaged: "the gzip data is damaged"
        case .truncated: "the gzip data ends too early"
        case .noMemory: "there is no memory to decompress with"
        }
    }
}
