import CZlib

/// Compresses as a client would.
package enum Gzip {
    /// One gzip member (RFC 1952).
    package static func compress(_ bytes: [UInt8]) throws -> [UInt8] {
        var stream = z_stream()
        let form = Int32(15 + 16)
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 6, Z_DEFLATED, form, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK else {
            throw ProcessFailure("zlib has no memory")
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))) + 32)
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { throw ProcessFailure("zlib compressed only a part") }
        return Array(output[..<Int(stream.total_out)])
    }
}
