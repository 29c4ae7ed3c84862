import NIOCore
package import Logging
package import WeirClient
package import WeirEmbeddedLedger
package import WeirMail
package import WeirServer
package import WeirServices
package import WeirStorage

/// A whole server in the process of the test, on a folder of its own, with a clock that the test moves.
///
/// It listens on a free port of this machine, so a test speaks to it as a user does. Starting takes some milliseconds;
/// tests run beside each other, each with its own.
package struct TestServer: Sendable {
    /// Begins at ``ManualClock/usualStart``.
    package let clock: ManualClock
    package let addresses: ServerAddresses
    package let folder: TemporaryFolder
    private let pace: JobPace

    // All of them wait long for an answer: on a machine that is busy a year of billing may take its time.

    /// Speaks with the first key of the live workspace, which may do everything.
    package var live: APIClient { client(key: TestKeys.live) }
    /// Speaks with the first key of the test workspace.
    package var test: APIClient { client(key: TestKeys.test) }
    /// Speaks with a key.
    package func client(key: String) -> APIClient {
        APIClient(.url(url), key: key).patient(minutes: 10)
    }
    /// Speaks without a key.
    package var anonymous: APIClient { APIClient(.url(url)).patient(minutes: 10) }
    /// Speaks as the operator on the machine, for the live workspace.
    package var local: APIClient { APIClient(.socket(addresses.socketPath)).patient(minutes: 10) }

    /// The beginning of every address.
    package var url: String { addresses.url ?? "" }

    /// Runs a test against a server, which is gone afterwards.
    ///
    /// The seed repeats the ids, as long as requests come one after the other. With the folder of an earlier server the
    /// new one starts on what that left. Settings can be changed before the start, and the syncs of its log be slow, or
    /// its log lie on a disk that `logDisk` puts around the usual one, its jobs be carried out by other handlers, and mail
    /// and webhooks go through others than the usual. Its jobs run at the start and when the test says so
    /// (``runJobs()``), so that nothing happens behind a test's back. Whatever else is
    /// taken from the world, `further` changes.
    package static func run<Value>(
        clock: ManualClock = ManualClock(),
        seed: UInt64 = 1,
        folder: TemporaryFolder? = nil,
        slowSyncMilliseconds: Int = 0,
        delays: any Clock<Duration> = ContinuousClock(),
        configure: (inout ServerConfiguration) -> Void = { _ in },
        logDisk: (@Sendable (any LogDisk) -> any LogDisk)? = nil,
        jobHandlers: (@Sendable (any ControlPlane) -> JobHandlers)? = nil,
        delivery: (any InvoiceDelivery)? = NoInvoiceDelivery(),
        mail: (any MailTransport)? = nil,
        webhooks: (any WebhookTransport)? = nil,
        ports further: (inout ServerPorts) -> Void = { _ in },
        _ test: (TestServer) async throws -> Value
    ) async throws -> Value {
        let isKept = folder != nil
        let folder = try folder ?? TemporaryFolder()
        var configuration = ServerConfiguration()
        configuration.dataFolder = folder.path + "/data"
        configuration.port = 0
        configuration.bootstrapLiveKey = SecretKey(TestKeys.live)
        configuration.bootstrapTestKey = SecretKey(TestKeys.test)
        configuration.logSegmentMiB = 16
        configuration.deduplicationMemoryMiB = 1
        configure(&configuration)
        var ports = ServerPorts(
            clock: clock.wallClock,
            ids: .seeded(seed),
            secrets: .seeded(seed),
            delays: delays,
            logger: .silent
        )
        if slowSyncMilliseconds > 0 {
            ports.logDisk = { SlowDisk($0, syncMilliseconds: slowSyncMilliseconds) }
        }
        if let logDisk { ports.logDisk = logDisk }
        ports.jobHandlers = jobHandlers
        ports.invoiceDelivery = delivery
        let pace = JobPace()
        ports.jobPace = pace
        ports.passwordCost = 4
        ports.mailTransport = mail
        ports.webhookTransport = webhooks
        further(&ports)
        return try await TestDatabase.with(configuration, folder: folder, isKept: isKept) { configuration in
            let runner = ServerRunner(
                configuration: configuration,
                folder: try DataFolder(path: configuration.dataFolder, purpose: "a test"),
                ports: ports
            )
            return try await runner.run { addresses in
                try await test(TestServer(clock: clock, addresses: addresses, folder: folder, pace: pace))
            }
        }
    }

    /// Runs everything that is due by the clock, and returns when that is done.
    package func runJobs() async { await pace.round() }
}

/// The keys that test servers begin with.
package enum TestKeys {
    package static let live = "wr_live_0123456789abcdef0123456789abcdef"
    package static let test = "wr_test_0123456789abcdef0123456789abcdef"
}

extension Logger {
    /// Writes nothing.
    package static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
