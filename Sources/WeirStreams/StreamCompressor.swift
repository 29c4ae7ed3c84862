import CZlib
import CZstd

/// Compresses piece by piece; serves one task at a time.
package protocol StreamCompressor: AnyObject {
    /// Takes the next bytes; gives what is complete, which may be nothing.
    func add(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8]

    /// Says that there are no more; gives the rest. Nothing is added afterwards.
    func finish() throws(CompressionError) -> [UInt8]
}

/// Why a stream cannot be compressed, or what was compressed cannot be read.
package enum CompressionError: Error, Sendable, Equatable, CustomStringConvertible {
    case noMemory
    case damaged
    /// The content ends in the middle.
    case truncated

    package var description: String {
        switch self {
        case .noMemory: "there is no memory to compress with"
        case .damaged: "the compressed data is damaged"
        case .truncated: "the compressed data ends too early"
        }
    }
}

/// Writes one zstd frame with a checksum.
package final class ZstdCompressor: StreamCompressor {
    private let context: OpaquePointer
    private var output = [UInt8](repeating: 0, count: ZSTD_CStreamOutSize())

    /// `level`: 1 to 19; higher ones take longer.
    ///
    /// - Throws: ``CompressionError/noMemory``.
    package init(level: Int32 = 3) throws(CompressionError) {
        guard let context = ZSTD_createCCtx() else { throw .noMemory }
        self.context = context
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    }

    deinit { ZSTD_freeCCtx(context) }

    package func add(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] { try run(bytes, ZSTD_e_continue) }

    package func finish() throws(CompressionError) -> [UInt8] { try run([], ZSTD_e_end) }

    private func run(_ bytes: [UInt8], _ end: ZSTD_EndDirective) throws(CompressionError) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while true {
            let (left, consumed, produced) = step(bytes, from: position, end)
            guard ZSTD_isError(left) == 0 else { throw .noMemory }
            position = consumed
            result += output[..<produced]
            if end == ZSTD_e_end ? left == 0 : position == bytes.count && produced < output.count { return result }
        }
    }

    private func step(
        _ bytes: [UInt8],
        from position: Int,
        _ end: ZSTD_EndDirective
    ) -> (left: Int, consumed: Int, produced: Int) {
        let context = context
        return bytes.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { output in
                var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: position)
                var to = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
                let left = ZSTD_compressStream2(context, &to, &from, end)
                return (left, from.pos, to.pos)
            }
        }
    }
}

/// Writes one member of gzip (RFC 1952).
package final class GzipCompressor: StreamCompressor {
    private let stream: UnsafeMutablePointer<z_stream>
    private var output = [UInt8](repeating: 0, count: 64 << 10)

    /// - Throws: ``CompressionError/noMemory``.
    package init() throws(CompressionError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the gzip form.
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK else {
            stream.deallocate()
            throw .noMemory
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    package func add(_ bytes: [UInt8]) throws(CompressionError) -> [UInt8] { try run(bytes, Z_NO_FLUSH) }

    package func finish() throws(CompressionError) -> [UInt8] { try run([], Z_FINISH) }

    private func run(_ bytes: [UInt8], _ flush: Int32) throws(CompressionError) -> [UInt8] {
        var input = bytes
        var result: [UInt8] = []
        var position = 0
        while true {
            let start = position
            let stream = stream
            let (status, consumed, produced) = input.withUnsafeMutableBufferPointer { input in
                output.withUnsafeMutableBufferPointer { output in
                    stream.pointee.next_in = input.baseAddress.map { $0 + start }
                    stream.pointee.avail_in = UInt32(clamping: input.count - start)
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = UInt32(output.count)
                    let before = stream.pointee.avail_in
                    let status = deflate(stream, flush)
                    return (status, Int(before - stream.pointee.avail_in), output.count - Int(stream.pointee.avail_out))
                }
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw .damaged }
            position += consumed
            result += output[..<produced]
            let isDone = flush == Z_FINISH ? status == Z_STREAM_END : position == input.count && produced < output.count
            if isDone { return result }
        }
    }
}
