import Testing
import WeirAPI
import WeirClient
import WeirTesting

struct ProbeTests {
    @Test func probesNeedNoKey() async throws {
        try await TestServer.run { server in
            let health = try await server.anonymous.call("GET", "/healthz")
            #expect(health.text == #"{"status":"ok"}"#)
            let readiness = try await server.anonymous.call("GET", "/readyz")
            #expect(readiness.text == #"{"status":"ready"}"#)
        }
    }

    @Test func metricsCountRequestsByRouteAndStatus() async throws {
        try await TestServer.run { server in
            for key in ["a", "b"] { _ = try await server.live.call("GET", "/v1/plans/\(key)") }
            _ = try await server.live.call("GET", "/v1/plans")
            _ = try await server.live.call("GET", "/some/where/else")
            let answer = try await server.anonymous.call("GET", "/metrics")
            #expect(answer.header("Content-Type") == "text/plain; version=0.0.4; charset=utf-8")
            let name = "weir_http_request_duration_seconds"
            #expect(answer.text.contains("# TYPE \(name) histogram\n"))
            for line in [
                #"\#(name)_count{method="GET",route="/v1/plans/{key}",status="404"} 2"#,
                #"\#(name)_bucket{method="GET",route="/v1/plans/{key}",status="404",le="+Inf"} 2"#,
                #"\#(name)_count{method="GET",route="/v1/plans",status="200"} 1"#,
                #"\#(name)_count{method="GET",route="unknown",status="404"} 1"#,
            ] {
                #expect(answer.text.contains(line + "\n"), "\(line)")
            }
            #expect(!answer.text.contains("wr_live"))
        }
    }
}
