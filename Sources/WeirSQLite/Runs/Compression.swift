import CZstd
import Foundation
import Synchronization

/// The stored form of pages and page indexes: a byte that names the form, and a zstd frame with its own checksum.
enum StoredForm {
    /// The one form there is.
    static let zstd: UInt8 = 1
}

/// Compresses into memory of its own, which is used again, for one thread at a time.
final class Compressor {
    private let context: OpaquePointer
    private var output: [UInt8] = []

    init(level: Int32) throws(RunError) {
        guard let context = ZSTD_createCCtx() else { throw RunError.compressionFailed(reason: "no memory") }
        self.context = context
        for (parameter, value) in [(ZSTD_c_compressionLevel, level), (ZSTD_c_checksumFlag, 1)] {
            let result = ZSTD_CCtx_setParameter(context, parameter, value)
            guard ZSTD_isError(result) == 0 else { throw RunError.compressionFailed(reason: zstdMessage(result)) }
        }
    }

    deinit { ZSTD_freeCCtx(context) }

    /// The stored form of some bytes.
    func compress(_ content: UnsafeRawBufferPointer) throws(RunError) -> Data {
        let bound = ZSTD_compressBound(content.count) + 1
        if output.count < bound { output = [UInt8](repeating: 0, count: bound) }
        output[0] = StoredForm.zstd
        let context = context
        let written = output.withUnsafeMutableBytes { output in
            let room = UnsafeMutableRawBufferPointer(rebasing: output[1...])
            return ZSTD_compress2(context, room.baseAddress, room.count, content.baseAddress, content.count)
        }
        guard ZSTD_isError(written) == 0 else { throw RunError.compressionFailed(reason: zstdMessage(written)) }
        return output.withUnsafeBytes { Data($0[...written]) }
    }
}

/// Decompresses for any number of threads.
///
/// Contexts of zstd are large and slow to make, so that they are kept and lent, one a call.
final class Decompressor: Sendable {
    // A context is used by one call at a time: by the one that took it off the list.
    private final class Context: @unchecked Sendable {
        let pointer = ZSTD_createDCtx()

        deinit { ZSTD_freeDCtx(pointer) }
    }

    private let contexts = Mutex<[Context]>([])

    /// Opens the stored form of a page.
    func page(_ id: PageID, from stored: UnsafeRawBufferPointer) throws(RunError) -> Page {
        let frame: UnsafeRawBufferPointer
        let count: Int
        do throws(Refusal) {
            (frame, count) = try Self.frame(in: stored, limit: PageBuilder.maximumContentBytes)
        } catch {
            throw id.damaged(error.reason)
        }
        return try Page(id: id, count: count) { memory throws(RunError) in
            do throws(Refusal) {
                try decompress(frame, into: memory)
            } catch {
                throw id.damaged(error.reason)
            }
        }
    }

    /// Opens stored bytes that are not a page, of which there must be as many as the caller says.
    func bytes(count: Int, from stored: UnsafeRawBufferPointer) throws(Refusal) -> [UInt8] {
        let (frame, found) = try Self.frame(in: stored, limit: count)
        guard found == count else { throw Refusal(reason: "it has \(found) bytes instead of \(count)") }
        var bytes = [UInt8](repeating: 0, count: count)
        let refusal = bytes.withUnsafeMutableBytes { memory -> Refusal? in
            do throws(Refusal) {
                try decompress(frame, into: memory)
                return nil
            } catch {
                return error
            }
        }
        if let refusal { throw refusal }
        return bytes
    }

    /// Why bytes cannot be decompressed.
    struct Refusal: Error {
        let reason: String
    }

    /// The zstd frame within a stored form, and the length of its content, which is still to be believed.
    private static func frame(
        in stored: UnsafeRawBufferPointer,
        limit: Int
    ) throws(Refusal) -> (UnsafeRawBufferPointer, Int) {
        guard let form = stored.first else { throw Refusal(reason: "it is empty") }
        guard form == StoredForm.zstd else { throw Refusal(reason: "its form \(form) is unknown") }
        let frame = UnsafeRawBufferPointer(rebasing: stored[1...])
        let count = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
        // The largest numbers mean that the frame cannot be read or does not tell.
        guard count <= UInt64(limit) else { throw Refusal(reason: "its length is wrong") }
        return (frame, Int(count))
    }

    private func decompress(
        _ frame: UnsafeRawBufferPointer,
        into memory: UnsafeMutableRawBufferPointer
    ) throws(Refusal) {
        let context = contexts.withLock { $0.popLast() } ?? Context()
        defer { contexts.withLock { $0.append(context) } }
        let written = ZSTD_decompressDCtx(
            context.pointer,
            memory.baseAddress,
            memory.count,
            frame.baseAddress,
            frame.count
        )
        guard ZSTD_isError(written) == 0 else { throw Refusal(reason: zstdMessage(written)) }
        guard written == memory.count else { throw Refusal(reason: "it is too short") }
    }
}

private func zstdMessage(_ result: Int) -> String { String(cString: ZSTD_getErrorName(result)) }
