import Synchronization
import Testing
import WeirAPI
import WeirClient
import WeirPrimitives
import WeirServer
import WeirTesting

/// No client has a whole answer of a call that is not recorded for good.
struct GatewayDurabilityTests {
    private static let routes: JSONValue = [["path": "/work", "upstream": "up", "feature": "work"]]

    @Test("a unary answer shows nothing before its commit is durable, and a client that waits no longer has none of it")
    func nothingBeforeTheCommit() async throws {
        let gate = Gate()
        try await GatewayStage.run(
            routes: Self.routes,
            folder: .keepingData(because: "only a folder has a log that a test can hold back"),
            // Nothing but decisions is synced meanwhile.
            configure: { $0.flushIntervalMilliseconds = 60_000 },
            logDisk: { GatedDisk($0, syncGate: gate) }
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 10]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let isAnswered = Flag()
            try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask {
                    let answer = try await stage.client(of: customer).send("GET", "/work", headers: [("X-Do", "wait")])
                    isAnswered.set()
                    return answer.status
                }
                // The service has the call, so its reservation is synced; from now on nothing is.
                await stage.upstream.arrival()
                gate.close()
                stage.upstream.letGo()
                await gate.waitForArrival()
                #expect(gate.isWaitedAt)
                try await Self.otherCallsPass(stage)
                #expect(!isAnswered.isSet)
                gate.open()
                let status = try await group.next()
                #expect(status == 200)
            }
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    @Test("a stream of which the commit waits has no end yet")
    func noEndBeforeTheCommit() async throws {
        let gate = Gate()
        try await GatewayStage.run(
            routes: Self.routes,
            folder: .keepingData(because: "only a folder has a log that a test can hold back"),
            // Nothing but decisions is synced meanwhile.
            configure: { $0.flushIntervalMilliseconds = 60_000 },
            logDisk: { GatedDisk($0, syncGate: gate) }
        ) { stage in
            try await stage.operatorCalls.plan("pro", ["quotas": ["work": 10]])
            let customer = try await stage.operatorCalls.customer(plan: "pro")
            let hasEvents = Flag()
            let hasEnd = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await RawConnection.run(to: stage.url) { connection in
                        try await connection.send(
                            "GET /work HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer \(TestKeys.live)\r\n"
                                + "X-Weir-Customer: \(customer)\r\nX-Do: wait\r\nX-Then: events=2,1,1\r\n\r\n"
                                + "GET /none HTTP/1.1\r\nHost: h\r\n\r\n"
                        )
                        let head = try await connection.answer()
                        #expect(head.status == 200)
                        #expect(head["Transfer-Encoding"] == "chunked")
                        _ = try await connection.text(until: "[DONE]")
                        hasEvents.set()
                        _ = try await connection.text(until: "\r\n0\r\n\r\n")
                        hasEnd.set()
                        // Behind the stream's end comes the answer to the next request.
                        #expect(try await connection.answer().status == 404)
                    }
                }
                await stage.upstream.arrival()
                gate.close()
                stage.upstream.letGo()
                await gate.waitForArrival()
                // The events reach the client although the commit is not there; the end does not.
                while !hasEvents.isSet { try await Self.otherCallsPass(stage) }
                #expect(gate.isWaitedAt)
                try await Self.otherCallsPass(stage)
                #expect(!hasEnd.isSet)
                gate.open()
                try await group.waitForAll()
            }
            #expect(hasEnd.isSet)
            #expect(try await stage.quota(customer, "work") == (used: 1, reserved: 0))
        }
    }

    /// As long as the gateway takes for some other calls: what did not wait for the commit would be out by then.
    private static func otherCallsPass(_ stage: GatewayStage) async throws {
        for _ in 0..<50 { #expect(try await stage.anonymous.send("GET", "/none").status == 404) }
    }

    /// Something has happened.
    private final class Flag: Sendable {
        private let value = Atomic(false)

        var isSet: Bool { value.load(ordering: .acquiring) }

        func set() { value.store(true, ordering: .releasing) }
    }
}
