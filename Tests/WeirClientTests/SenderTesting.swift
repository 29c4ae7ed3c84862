import Foundation
import NIOCore
import Synchronization
import WeirClient
import WeirTesting

/// What tests of the sender need: a client whose time passes only while it waits.
final class SenderTesting: Sendable {
    private let start = ContinuousClock.now
    private let passed = Mutex(Duration.zero)
    private let waits = Mutex<[Int64]>([])
    private let list = Mutex<[String]>([])

    /// How long it was waited between attempts, in milliseconds.
    var pauses: [Int64] { waits.withLock { $0 } }

    /// What callbacks were told.
    var told: [String] { list.withLock { $0 } }

    func tell(_ text: String) { list.withLock { $0.append(text) } }

    /// Lets time pass.
    func pass(_ duration: Duration) { passed.withLock { $0 += duration } }

    /// `random`: By default what is longest, so that waits are the same each time.
    func weir(
        _ url: String,
        key: String = TestKeys.live,
        random: @escaping @Sendable (ClosedRange<Int64>) -> Int64 = { $0.upperBound }
    ) -> Weir {
        var client = APIClient(.url(url), key: key)
        client.timeout = .hours(24)
        return Weir(
            client,
            pause: { [self] milliseconds in
                waits.withLock { $0.append(milliseconds) }
                pass(.milliseconds(milliseconds))
            },
            uptime: { [self] in start.advanced(by: passed.withLock { $0 }) },
            random: random,
            newKey: { "key" }
        )
    }

    /// Options with which nothing is due by time, and which tell of what was given up.
    func options(_ change: (inout Weir.SenderOptions) -> Void = { _ in }) -> Weir.SenderOptions {
        var options = Weir.SenderOptions()
        options.flushInterval = .seconds(Int64.max)
        options.onFailure = { [self] events, failure in
            tell("\(events.map { $0.idempotencyKey ?? "" }.joined()) \(failure.status ?? 0) \(failure.code)")
        }
        change(&options)
        return options
    }

    static func event(_ key: String) -> Weir.EventInput {
        .init(externalCustomerId: "a", eventName: "e", idempotencyKey: key)
    }

    static func taken(_ count: Int, rejected: String = "[]") -> ScriptedServer.Answer {
        ScriptedServer.Answer(
            status: 202,
            body: """
                {"status": "accepted", "count": \(count), "duplicates": 0, "replaced": 0, "rejected": \(rejected), \
                "requestId": "req_1"}
                """
        )
    }

    static func refusal(_ status: Int, _ code: String, retryAfter: String? = nil) -> ScriptedServer.Answer {
        ScriptedServer.Answer(
            status: status,
            headers: retryAfter.map { [("Retry-After", $0)] } ?? [],
            body: #"{"error": {"code": "\#(code)", "message": "No."}}"#
        )
    }

    /// The keys of each batch that a server was sent.
    static func batches(_ server: ScriptedServer) -> [String] {
        server.requests.map { request in
            let events = Weir.JSON(parsing: request.body)?["events"]?.elements ?? []
            return events.map { $0["idempotencyKey"]?.text ?? "" }.joined()
        }
    }
}
