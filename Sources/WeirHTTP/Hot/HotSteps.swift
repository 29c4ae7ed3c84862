import ServiceLifecycle

/// Carries out the rare steps of hot requests that must wait for something, such as keeping rejected events.
///
/// They cannot wait on an event loop. A service, so that they are children of the server; it must end after the entrances
/// do, since these wait for their answers.
package final class HotSteps: Service {
    private let stream: AsyncStream<@Sendable () async -> Void>
    private let continuation: AsyncStream<@Sendable () async -> Void>.Continuation

    package init() {
        // As many as there are hot requests under way, which are bounded.
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .unbounded)
    }

    package func add(_ step: @escaping @Sendable () async -> Void) { continuation.yield(step) }

    package func run() async {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for await step in stream { group.addTask { await step() } }
            }
        } onGracefulShutdown: {
            self.continuation.finish()
        }
    }
}
