import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Testing
import WeirAPI
import WeirClient
import WeirHummingbird
import WeirPrimitives
import WeirTesting

/// A service built with Hummingbird, whose routes a guard stands before.
struct GuardMiddlewareTests {
    private static let customer = "X-Customer"

    /// Runs a service whose `POST /run/{how}` counts as `tokens`, of which there are so many.
    private static func run(
        quota: Int64,
        _ test: @Sendable (_ service: APIClient, OperatorCalls, TestServer) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let calls = OperatorCalls(server.live)
            try await calls.plan("pro", ["quotas": ["tokens": .number(ExactDecimal(quota))]])
            _ = try await calls.customer(plan: "pro")
            let weir = Weir(apiKey: TestKeys.live, baseURL: server.url, attempts: 1)
            let (ports, port) = AsyncStream.makeStream(of: Int.self)
            let app = Application(
                router: router(weir),
                configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) },
                logger: .silent
            )
            let services = ServiceGroup(configuration: .init(services: [app], logger: .silent))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await services.run() }
                for await port in ports {
                    let headers = [(Self.customer, "acme")]
                    try await test(APIClient(.url("http://127.0.0.1:\(port)"), headers: headers), calls, server)
                    break
                }
                await services.triggerGracefulShutdown()
                try await group.waitForAll()
            }
        }
    }

    private static func router(_ weir: Weir) -> Router<BasicRequestContext> {
        let router = Router()
        let guarded = router.group("/run").add(
            middleware: GuardMiddleware("tokens", by: weir, quantity: 5) { request, _ in
                HTTPField.Name(Self.customer).flatMap { request.headers[$0] }.map { "ext:\($0)" }
            }
        )
        guarded.post("/done") { _, _ in "done" }
        guarded.post("/less") { _, _ in
            Weir.Held.current?.quantity = 2
            return "less"
        }
        guarded.post("/fail") { _, _ in Response(status: .internalServerError) }
        guarded.post("/throw") { _, _ -> Response in throw HTTPError(.badRequest) }
        guarded.post("/stream") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: "first "))
                    Weir.Held.current?.quantity = 3
                    try await writer.write(ByteBuffer(string: "last"))
                    try await writer.finish(nil)
                }
            )
        }
        guarded.post("/broken") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: "first "))
                    throw HTTPError(.internalServerError)
                }
            )
        }
        return router
    }

    private static func state(_ calls: OperatorCalls) async throws -> [JSONValue] {
        let list = try calls.stage(try await calls.get("/v1/users/ext:acme/entitlements"))["entitlements"]
        return [try await calls.usage("ext:acme")["usage"]["tokens"], list[0]["reserved"]]
    }

    @Test func answersThatCountAreCountedWhenTheyAreThere() async throws {
        try await Self.run(quota: 100) { service, calls, _ in
            let done = try await service.send("POST", "/run/done")
            #expect(done.text == "done")
            #expect(try await Self.state(calls) == [5, 0])
            #expect(try await service.send("POST", "/run/less").text == "less")
            #expect(try await Self.state(calls) == [7, 0])
        }
    }

    @Test func othersGiveTheQuotaBack() async throws {
        try await Self.run(quota: 100) { service, calls, _ in
            let failed = try await service.send("POST", "/run/fail")
            #expect(failed.status == 500)
            #expect(try await service.send("POST", "/run/throw").status == 400)
            #expect(try await Self.state(calls) == [0, 0])
        }
    }

    @Test func streamedAnswersAreCountedBeforeTheirEnd() async throws {
        try await Self.run(quota: 100) { service, calls, _ in
            #expect(try await service.send("POST", "/run/stream").text == "first last")
            #expect(try await Self.state(calls) == [3, 0])
            await #expect(throws: APIClientError.self) { try await service.send("POST", "/run/broken") }
            // What had begun is counted, as soon as the service has noticed.
            while try await Self.state(calls) != [8, 0] {}
        }
    }

    @Test func whoMayNotGetsWeirsAnswer() async throws {
        try await Self.run(quota: 9) { service, calls, _ in
            #expect(try await service.send("POST", "/run/done").status == 200)
            let refused = try await service.send("POST", "/run/done")
            #expect(refused.status == 429)
            #expect(refused.json["error"]["details"]["reason"] == "quota_exceeded")
            #expect(refused.header("Retry-After") != nil)
            #expect(try await Self.state(calls) == [5, 0])
            var nobody = service
            nobody.headers = []
            #expect(try await nobody.send("POST", "/run/done").status == 401)
            // What the operator has done wrong is no matter of the client's.
            nobody.headers = [(Self.customer, "nobody")]
            let wrong = try await nobody.send("POST", "/run/done")
            #expect(wrong.status == 503)
            #expect(wrong.json["error"]["code"] == "unavailable")
        }
    }
}
