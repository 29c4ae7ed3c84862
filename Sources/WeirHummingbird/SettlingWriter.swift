import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import WeirClient

/// Whether the commit of a streamed answer was tried.
final class Settled: Sendable {
    private let tried = Mutex(false)

    var wasTried: Bool { tried.withLock { $0 } }

    func set() { tried.withLock { $0 = true } }
}

/// Writes a body on, and commits before its end; a commit that fails leaves the answer without its end.
struct SettlingWriter: ResponseBodyWriter {
    var out: any ResponseBodyWriter
    let weir: Weir
    let held: Weir.Held
    let isSettled: Settled

    @concurrent
    mutating func write(_ buffer: ByteBuffer) async throws { try await out.write(buffer) }

    @concurrent
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        isSettled.set()
        try await weir.settle(held)
        try await out.finish(trailingHeaders)
    }
}
