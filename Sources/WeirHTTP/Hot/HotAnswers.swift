import HTTPTypes
import NIOCore
import Synchronization
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// Turns what became of a hot call into the bytes of its answer, and notes it in log and metrics.
final class HotAnswers: Sendable {
    private let errors: ErrorResponse
    private let log: any AccessLog
    private let steps: HotSteps
    private let underWay: Atomic<Int>

    init(errors: ErrorResponse, log: any AccessLog, steps: HotSteps) {
        self.errors = errors
        self.log = log
        self.steps = steps
        underWay = Atomic(0)
    }

    /// Counts a call that was submitted; false when there are `limit` already.
    func begin(limit: Int) -> Bool {
        guard underWay.add(1, ordering: .relaxed).newValue > limit else { return true }
        underWay.subtract(1, ordering: .relaxed)
        return false
    }

    /// The answer's bytes; nil when something else is to be written first, whose end comes back to the loop.
    func answer(_ result: HotResult, of call: HotCall, on loop: HotLoop) -> ByteBuffer? {
        let response: APIResponse
        do {
            switch result {
            case .outcomes(let outcomes):
                switch try call.submission.value(try outcomes.get()) {
                case .now(let answer): response = answer
                case .afterwards(let step):
                    steps.add { loop.add(.response(await Self.result(of: step)), of: call) }
                    return nil
                }
            case .response(let answer): response = try answer.get()
            }
        } catch {
            response = errors.response(to: error, requestID: call.requestID)
        }
        underWay.subtract(1, ordering: .relaxed)
        return bytes(response, of: call, on: loop)
    }

    /// The answer to a call that was not counted.
    func refusal(_ error: any Error, of call: HotCall, on loop: HotLoop) -> ByteBuffer {
        bytes(errors.response(to: error, requestID: call.requestID), of: call, on: loop)
    }

    private static func result(
        of step: @Sendable () async throws -> APIResponse
    ) async -> Result<APIResponse, any Error> {
        do { return .success(try await step()) } catch { return .failure(error) }
    }

    private func bytes(_ response: APIResponse, of call: HotCall, on loop: HotLoop) -> ByteBuffer {
        let rate = call.notes.rate ?? call.rate
        // Most answers have no headers of their own, and all that they have then is of a known length.
        let hasOwn = !response.headers.isEmpty
        let own = hasOwn ? response.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 } : 0
        let reason = response.status.reasonPhrase.utf8.count
        let date = loop.date
        let room = Self.headRoom + own + reason + response.body.count
        var buffer = ByteBufferAllocator().buffer(capacity: room)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: room) { bytes in
            var head = HotHeadWriter(bytes)
            head.status(response.status)
            if response.headers.isEmpty {
                head.field("Content-Type: ", APIResponse.jsonType)
                head.field("Content-Length: ", Int64(response.body.count))
            } else {
                head.field("Content-Type: ", response.headers[.contentType] ?? APIResponse.jsonType)
                head.field("Content-Length: ", Int64(response.body.count))
                for field in response.headers where field.name != .contentType { head.field(field) }
            }
            head.id("X-Request-Id: ", call.requestID)
            head.field("X-RateLimit-Limit: ", rate.limit)
            head.field("X-RateLimit-Remaining: ", rate.remaining)
            head.field("X-RateLimit-Reset: ", rate.resetsAtSeconds)
            head.field("Date: ", date)
            head.fixed("Server: weir\r\n\r\n")
            head.bytes(response.body)
            return head.count
        }
        note(response.status.code, call)
        return buffer
    }

    /// More than the bytes of a head without its own headers and the reason phrase.
    private static let headRoom = 512

    private func note(_ status: Int, _ call: HotCall) {
        let nanoseconds = (NIODeadline.now() - call.begin).nanoseconds
        call.route.metrics.record(status: status, nanoseconds: nanoseconds)
        guard log.isOn else { return }
        log.write(
            AccessEntry(
                requestID: call.requestID.description,
                method: call.route.method.rawValue,
                route: call.route.template,
                status: status,
                microseconds: nanoseconds / 1000,
                caller: call.caller
            )
        )
    }
}

/// Writes an answer into memory that is large enough.
struct HotHeadWriter {
    private var memory: TextInMemory

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = TextInMemory(memory) }

    var count: Int { memory.count }

    mutating func status(_ status: HTTPResponse.Status) {
        if status.code == 200 {
            fixed("HTTP/1.1 200 OK\r\n")
        } else {
            fixed("HTTP/1.1 ")
            memory.integer(Int64(status.code))
            fixed(" ")
            memory.text(status.reasonPhrase)
            fixed("\r\n")
        }
    }

    /// A header; `name` has the colon and the space behind it.
    mutating func field(_ name: StaticString, _ value: String) {
        fixed(name)
        memory.text(value)
        fixed("\r\n")
    }

    mutating func field(_ name: StaticString, _ value: [UInt8]) {
        fixed(name)
        bytes(value)
        fixed("\r\n")
    }

    mutating func field(_ name: StaticString, _ value: Int64) {
        fixed(name)
        memory.integer(value)
        fixed("\r\n")
    }

    mutating func id(_ name: StaticString, _ value: some EntityID) {
        fixed(name)
        memory.advance(by: value.write(to: memory.rest))
        fixed("\r\n")
    }

    mutating func field(_ field: HTTPField) {
        memory.text(field.name.rawName)
        fixed(": ")
        memory.text(field.value)
        fixed("\r\n")
    }

    mutating func fixed(_ text: StaticString) { memory.fixed(text) }

    mutating func bytes(_ bytes: [UInt8]) { bytes.withUnsafeBytes { memory.bytes($0) } }
}
