import CZstd

/// Decompresses piece by piece, so that what comes out is never held whole; serves one task at a time.
package protocol StreamDecompressor: AnyObject {
    /// Takes compressed bytes; what came before must have been taken out with ``piece()``.
    func add(_ bytes: [UInt8])

    /// The next piece of the content, of a bounded size; nil when more input is needed.
    func piece() throws(CompressionError) -> [UInt8]?

    /// Says that there is no more input.
    func end() throws(CompressionError)
}

/// Reads zstd frames that stand behind one another as one content.
package final class ZstdDecompressor: StreamDecompressor {
    /// What a zstd file begins with.
    package static let signature: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

    private let context: OpaquePointer
    private var input: [UInt8] = []
    private var position = 0
    private var output = [UInt8](repeating: 0, count: 64 << 10)
    private var isInFrame = false
    private var hasSeenFrame = false
    /// Whether the last piece was full, so that more may be waiting though the input is used up.
    private var mayHaveMore = false

    /// - Throws: ``CompressionError/noMemory``.
    package init() throws(CompressionError) {
        guard let context = ZSTD_createDCtx() else { throw .noMemory }
        self.context = context
    }

    deinit { ZSTD_freeDCtx(context) }

    package func add(_ bytes: [UInt8]) {
        precondition(position == input.count, "The input before is used up.")
        input = bytes
        position = 0
    }

    package func piece() throws(CompressionError) -> [UInt8]? {
        while position < input.count || mayHaveMore {
            let context = context
            let start = position
            let (left, consumed, produced) = input.withUnsafeBytes { input in
                output.withUnsafeMutableBytes { output in
                    var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: start)
                    var to = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
                    let left = ZSTD_decompressStream(context, &to, &from)
                    return (left, from.pos, to.pos)
                }
            }
            guard ZSTD_isError(left) == 0 else { throw .damaged }
            if consumed > start || produced > 0 {
                hasSeenFrame = true
                isInFrame = left != 0
            }
            position = consumed
            mayHaveMore = produced == output.count
            if produced > 0 { return Array(output[..<produced]) }
            // No progress is possible: the input is used up.
            if consumed == start { break }
        }
        return nil
    }

    package func end() throws(CompressionError) {
        guard hasSeenFrame, !isInFrame else { throw .truncated }
    }
}

extension GzipInflater: StreamDecompressor {
    package func piece() throws(CompressionError) -> [UInt8]? {
        do {
            return try next()
        } catch {
            throw CompressionError(error)
        }
    }

    package func end() throws(CompressionError) {
        do {
            try finish()
        } catch {
            throw CompressionError(error)
        }
    }
}

extension CompressionError {
    init(_ error: GzipError) {
        switch error {
        case .damaged: self = .damaged
        case .truncated: self = .truncated
        case .noMemory: self = .noMemory
        }
    }
}
