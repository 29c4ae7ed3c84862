import Foundation
import NIOCore
import NIOPosix
import Synchronization
import WeirClient
import WeirTesting

/// What the tests with somebody else's proxy share.
enum OtherProxy {
    /// The port that was tried last: below those that the system gives to connections, where each test has others.
    private static let lastPort = Mutex(10_000 + Int(getpid()) % 20_000)

    /// A port that nobody listened on just now, and that no connection gets by chance.
    static func freePort() async throws -> Int {
        for _ in 0..<200 {
            let port = lastPort.withLock { port in
                port = port >= 30_000 ? 10_000 : port + 1
                return port
            }
            let bootstrap = ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            guard let channel = try? await bootstrap.bind(host: "127.0.0.1", port: port).get() else { continue }
            try await channel.close()
            return port
        }
        throw ProcessFailure("no port is free")
    }

    /// Starts a proxy on a free port and waits for its first answer; on another port when somebody was quicker.
    static func start(_ make: (_ port: Int) throws -> ChildProcess) async throws -> (ChildProcess, url: String) {
        var left = 5
        while true {
            left -= 1
            let port = try await freePort()
            let proxy = try make(port)
            let url = "http://127.0.0.1:\(port)"
            do {
                try await waitUntilAnswering(url, proxy)
                return (proxy, url)
            } catch {
                guard left > 0, proxy.statusIfEnded() != nil else { throw error }
            }
        }
    }

    /// Asks until there is any answer.
    private static func waitUntilAnswering(_ url: String, _ proxy: ChildProcess) async throws {
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
