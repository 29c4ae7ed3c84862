import HTTPTypes
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirServices

/// `/v1/test-clocks`: the time of customers of test workspaces.
struct TestClockRoutes: RouteGroup {
    let clocks: TestClockService

    func register(on routes: RouteRegistrar) {
        routes.on(.post, "/v1/test-clocks", .write(.testClocks)) { call in
            let (name, now) = try call.read { fields -> (String?, Timestamp)? in
                let name = fields.optional("name") { $0.name() }
                let now = fields.required("now") { $0.testTime() }
                return now.map { (name, $0) }
            }
            return try await call.answer({ APIResponse(status: .created, TestClockBody($0)) }) { context, keeping in
                try await clocks.create(name: name, at: now, context, keeping: keeping)
            }
        }
        routes.on(.get, "/v1/test-clocks", .read(.testClocks), readsQuery: true) { call in
            let page = try call.page(of: "testClocks", TestClockID.self)
            let found = try await clocks.clocks(before: page.after, limit: page.limit, context: call.context)
            return .list("testClocks", Page(found, limit: page.limit), position: \.id) { TestClockBody($0) }
        }
        routes.on(.get, "/v1/test-clocks/{id}", .read(.testClocks)) { call in
            APIResponse(TestClockBody(try await clocks.clock(id(in: call), context: call.context)))
        }
        routes.on(.post, "/v1/test-clocks/{id}/advance", .write(.testClocks)) { call in
            let target = try call.read { fields in fields.required("to") { $0.testTime() } }
            let id = try id(in: call)
            return try await call.answer({ APIResponse(TestClockAdvanceBody($0)) }) { context, keeping in
                try await clocks.advance(id, to: target, context, keeping: keeping)
            }
        }
        routes.on(.delete, "/v1/test-clocks/{id}", .write(.testClocks)) { call in
            let id = try id(in: call)
            return try await call.answer({ .deleted($0) }) { context, keeping in
                try await clocks.delete(id, context, keeping: keeping)
            }
        }
    }

    private func id(in call: APICall) throws -> TestClockID { try call.identifier(of: "Test clock") }
}

extension ValueReader {
    /// An instant for a test clock: where events may lie, and with room for what is due later.
    fileprivate func testTime() -> Timestamp? {
        guard let instant = timestamp() else { return nil }
        guard (EventService.earliestTimestamp..<Self.testTimeEnd).contains(instant) else {
            report(.outOfRange, "must be from 1970 to 2199")
            return nil
        }
        return instant
    }

    /// The instant 2200-01-01T00:00:00Z.
    private static var testTimeEnd: Timestamp { Timestamp(milliseconds: 7_258_118_400_000) }
}
