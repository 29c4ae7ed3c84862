import Logging
import ServiceLifecycle
import UnixSignals
import WeirHTTP
import WeirPrimitives
import WeirStorage

/// Takes a new certificate when its files change or SIGHUP says so, without a restart.
///
/// Files that cannot be used leave the certificate that is there, and the log says why.
struct CertificateWatch: Service {
    let files: CertificateFiles
    let certificates: ServerCertificates
    /// How the files looked when ``certificates`` was made.
    let first: CertificateStamp
    /// Whether SIGHUP is listened to: it belongs to the whole process.
    let takesSignals: Bool
    let clock: WallClock
    let delays: any Clock<Duration>
    let logger: Logger

    static let interval = Duration.seconds(5)

    /// Looks every five seconds, and at once on SIGHUP, until the server stops.
    func run() async throws {
        let (stream, asks) = AsyncStream.makeStream(of: Ask.self, bufferingPolicy: .bufferingNewest(4))
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    while !Task.isCancelled {
                        do { try await delays.sleep(for: Self.interval) } catch { return }
                        asks.yield(.look)
                    }
                }
                if takesSignals {
                    group.addTask {
                        for await _ in await UnixSignalsSequence(trapping: .sighup) { asks.yield(.reload) }
                    }
                }
                group.addTask { await answer(stream) }
            }
        }
    }

    private enum Ask: Sendable {
        /// Read the files if they have changed.
        case look
        /// Read the files.
        case reload
    }

    private func answer(_ asks: AsyncStream<Ask>) async {
        var last = first
        for await ask in asks {
            // Taken before the files are read, so that what is written meanwhile is seen the next time.
            let stamp = files.stamp()
            guard ask == .reload || stamp != last else { continue }
            last = stamp
            reload()
        }
    }

    private func reload() {
        do {
            let certificate = try files.read()
            certificates.replace(with: certificate)
            logger.notice("the certificate was read again", metadata: ["until": "\(certificate.notAfter)"])
            if certificate.notAfter < clock.now() {
                logger.error("the certificate has expired", metadata: ["until": "\(certificate.notAfter)"])
            }
        } catch {
            logger.error(
                "the new certificate cannot be used, the old one stays",
                metadata: ["error": "\(error)", "until": "\(certificates.current.notAfter)"]
            )
        }
    }
}
