import NIOCore
import NIOPosix
import WeirClient
import WeirTesting

/// What the tests with somebody else's proxy share.
enum OtherProxy {
    /// A port that nobody listened on just now.
    static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = channel.localAddress?.port ?? 0
        try await channel.close()
        return port
    }

    /// Asks until there is any answer.
    static func waitUntilAnswering(_ url: String, _ proxy: ChildProcess) async throws {
        for _ in 0..<6_000 {
            if (try? await APIClient(.url(url)).send("GET", "/healthz")) != nil { return }
            if let status = proxy.statusIfEnded() {
                throw ProcessFailure("the proxy ended with \(status): \(proxy.output())")
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw ProcessFailure("the proxy does not answer: \(proxy.output())")
    }

    /// A proxy tells the end of a call after its answer, so what it told is awaited.
    static func settle(_ stage: GatewayStage, _ customer: String, _ feature: String, used: Int) async throws {
        for _ in 0..<6_000 {
            if try await stage.quota(customer, feature) == (used: used, reserved: 0) { return }
            try await Task.sleep(for: .milliseconds(5))
        }
        let quota = try await stage.quota(customer, feature)
        throw ProcessFailure("\(feature) is \(quota), not \(used) with nothing held")
    }
}
