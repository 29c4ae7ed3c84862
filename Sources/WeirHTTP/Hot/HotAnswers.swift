import HTTPTypes
import NIOCore
import Synchronization
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
    /// The headers that end every answer, without the date.
    private let serverName: String

    init(errors: ErrorResponse, log: any AccessLog, steps: HotSteps, serverName: String) {
        self.errors = errors
        self.log = log
        self.steps = steps
        self.serverName = serverName
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
        let requestID = call.requestID.description
        let rate = call.notes.value.rate ?? call.rate
        var head = HotHeadWriter(capacity: 384 + response.body.count)
        head.status(response.status)
        head.field("Content-Type", response.headers[.contentType] ?? APIResponse.jsonType)
        head.field("Content-Length", Int64(response.body.count))
        for field in response.headers where field.name != .contentType { head.field(field.name.rawName, field.value) }
        head.field("X-Request-Id", requestID)
        head.field("X-RateLimit-Limit", rate.limit)
        head.field("X-RateLimit-Remaining", rate.remaining)
        head.field("X-RateLimit-Reset", rate.resetsAtSeconds)
        head.field("Date", loop.date)
        head.field("Server", serverName)
        head.body(response.body)
        note(response.status.code, requestID, call)
        return head.buffer
    }

    private func note(_ status: Int, _ requestID: String, _ call: HotCall) {
        let nanoseconds = (NIODeadline.now() - call.begin).nanoseconds
        call.route.metrics.record(status: status, nanoseconds: nanoseconds)
        log.write(
            AccessEntry(
                requestID: requestID,
                method: call.route.method.rawValue,
                route: call.route.template,
                status: status,
                microseconds: nanoseconds / 1000,
                caller: call.caller
            )
        )
    }
}

/// Writes an answer into one buffer.
struct HotHeadWriter {
    private(set) var buffer: ByteBuffer

    init(capacity: Int) { buffer = ByteBufferAllocator().buffer(capacity: capacity) }

    mutating func status(_ status: HTTPResponse.Status) {
        if status.code == 200 {
            buffer.writeStaticString("HTTP/1.1 200 OK\r\n")
        } else {
            buffer.writeString("HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n")
        }
    }

    mutating func field(_ name: String, _ value: String) {
        begin(name)
        buffer.writeString(value)
        end()
    }

    mutating func field(_ name: String, _ value: [UInt8]) {
        begin(name)
        buffer.writeBytes(value)
        end()
    }

    mutating func field(_ name: String, _ value: Int64) {
        begin(name)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: 20) { bytes in
            var rest = value.magnitude
            var count = value < 0 ? 1 : 0
            var digits = rest
            repeat {
                count += 1
                digits /= 10
            } while digits > 0
            for index in stride(from: count - 1, through: value < 0 ? 1 : 0, by: -1) {
                bytes[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            if value < 0 { bytes[0] = UInt8(ascii: "-") }
            return count
        }
        end()
    }

    /// Ends the head and writes what follows it.
    mutating func body(_ body: [UInt8]) {
        end()
        buffer.writeBytes(body)
    }

    private mutating func begin(_ name: String) {
        buffer.writeString(name)
        buffer.writeStaticString(": ")
    }

    private mutating func end() { buffer.writeStaticString("\r\n") }
}
