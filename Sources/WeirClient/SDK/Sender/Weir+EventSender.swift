import Foundation
import Synchronization

extension Weir {
    /// Sends events in batches, by number and by time, and again until they are taken.
    ///
    /// ```swift
    /// try await weir.events.sending { sender in
    ///     try await sender.add(.init(externalCustomerId: "acme", eventName: "api.call"))
    /// }
    /// ```
    ///
    /// Each event gets its key and its time when it is added, so a batch whose answer was lost counts once. Batches go one
    /// after the other, which keeps the order. Added is not yet durable: ``flush()`` returns when everything added before it is.
    ///
    /// Nothing is sent unless ``run()`` runs: ``Weir/EventCalls/sending(_:_:)`` sees to that, and a program of services runs it as one.
    public final class EventSender: Sendable {
        private let weir: Weir
        private let options: SenderOptions
        private let state = Mutex(SenderState())
        private let signals: AsyncStream<Void>
        private let signal: AsyncStream<Void>.Continuation

        init(weir: Weir, options: SenderOptions) {
            precondition((1...10_000).contains(options.batchSize), "A batch has 1 to 10,000 events.")
            precondition(options.maxBuffered >= 1, "At least one event must be able to wait.")
            self.weir = weir
            self.options = options
            (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        }

        /// How many events came in and what became of them.
        public var counts: SenderCounts { state.withLock { $0.shown } }

        // MARK: Adding

        /// Adds an event; returns as soon as there is room for it.
        ///
        /// What comes back has its key, under which it can be retracted. Throws a ``Failure`` with the code `buffer_full` when
        /// the options do not let it wait, `sender_closed` after ``shutdown()``, `invalid_event` when it has no name or not
        /// exactly one customer, `cancelled` when its task was cancelled while it waited; then it was not taken.
        @discardableResult
        public func add(_ event: EventInput) async throws(Failure) -> EventInput {
            let prepared = try prepared(event)
            while true {
                switch state.withLock({ $0.add(prepared, options) }) {
                case .taken(let isFirst):
                    if isFirst { startTimer() }
                    signal.yield()
                    return prepared
                case .closed:
                    let message = "The sender was shut down; the event was not taken."
                    throw Failure(code: "sender_closed", message: message, hint: nil)
                case .full where options.whenFull == .reject:
                    throw Failure(
                        code: "buffer_full",
                        message: "\(options.maxBuffered) events wait to be sent.",
                        hint: "Send fewer, raise 'maxBuffered', or let 'whenFull' wait."
                    )
                case .full:
                    guard await waitForChange(.room) else { throw Failure(unanswered: CancellationError()) }
                }
            }
        }

        /// A copy with a key and a time, which stay the same in every attempt.
        private func prepared(_ event: EventInput) throws(Failure) -> EventInput {
            guard event.eventName?.isEmpty == false else {
                throw Failure(code: "invalid_event", message: "An event needs an 'eventName'.", hint: nil)
            }
            guard (event.customerId == nil) != (event.externalCustomerId == nil) else {
                let message = "An event needs one of 'customerId' and 'externalCustomerId'."
                throw Failure(code: "invalid_event", message: message, hint: nil)
            }
            var event = event
            event.idempotencyKey = event.idempotencyKey ?? weir.newKey()
            event.timestamp = event.timestamp ?? weir.now()
            return event
        }

        /// Sends what waits by itself when its time has come.
        private func startTimer() {
            // Weakly, since it may be a very long time.
            weir.client.callBack(milliseconds: options.flushInterval.cappedMilliseconds) { [weak self] in
                guard let self else { return }
                state.withLock { $0.isTimeUp = true }
                signal.yield()
            }
        }

        // MARK: Flushing

        /// Returns when every event that was added before is durable, was rejected, or was given up and told of.
        ///
        /// Throws the ``Failure`` for which events were given up since the last time, unless ``SenderOptions/onFailure`` is
        /// told of them; `cancelled` when its task was cancelled meanwhile, which stops nothing.
        public func flush() async throws(Failure) {
            let upTo = state.withLock { state in
                state.flushes += 1
                return state.counts.added
            }
            signal.yield()
            var isThere = state.withLock { $0.dealtWith >= upTo }
            while !isThere {
                guard await waitForChange(.progress(upTo)) else { break }
                isThere = state.withLock { $0.dealtWith >= upTo }
            }
            state.withLock { $0.flushes -= 1 }
            guard isThere else { throw Failure(unanswered: CancellationError()) }
            try throwFailure()
        }

        /// Takes no further events; ``run()`` sends what waits, and returns.
        ///
        /// It does not wait itself, so that it can be called from handlers of signals and of graceful shutdown.
        public func shutdown() {
            let deadline = weir.uptime().advanced(by: options.shutdownTimeout)
            let waiters = state.withLock { $0.close(until: deadline) }
            for waiter in waiters { waiter.resume(returning: true) }
            signal.yield()
        }

        /// Throws what a batch was given up for, once.
        func throwFailure() throws(Failure) {
            let failure = state.withLock { state in
                defer { state.failure = nil }
                return state.failure
            }
            if let failure { throw failure }
        }

        /// Waits until there is room, or something was dealt with; false when the task is cancelled.
        private func waitForChange(_ change: SenderState.Change) async -> Bool {
            let id = state.withLock { $0.nextWaiter() }
            defer { state.withLock { $0.forget(id) } }
            return await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let answer = state.withLock { $0.wait(id, for: change, options, continuation) }
                    if let answer { continuation.resume(returning: answer) }
                }
            } onCancel: {
                state.withLock { $0.cancel(id) }?.resume(returning: false)
            }
        }

        // MARK: Sending

        /// Sends what is added until ``shutdown()``, and what waits then.
        ///
        /// Throws at its end the ``Failure`` for which events were given up since the last ``flush()``, unless
        /// ``SenderOptions/onFailure`` is told of them. Runs once. A task that is cancelled sends what waits too, within
        /// ``SenderOptions/shutdownTimeout``, and takes nothing more.
        public func run() async throws(Failure) {
            await sendAll()
            try throwFailure()
        }

        /// As ``run()``, but keeps what events were given up for.
        func sendAll() async {
            await withTaskCancellationHandler {
                for await _ in signals {
                    await sendWhatIsDue()
                    if state.withLock({ $0.isClosed && $0.waiting.isEmpty }) { break }
                }
                shutdown()
                await sendWhatIsDue()
            } onCancel: {
                // At once, so that the time until the end is counted from here.
                shutdown()
            }
        }

        private func sendWhatIsDue() async {
            while true {
                let (batch, waiters) = state.withLock { $0.nextBatch(options) }
                for waiter in waiters { waiter.resume(returning: true) }
                guard !batch.isEmpty else { return }
                await deliver(batch)
            }
        }

        /// Deals with a batch: halves it while it is too large, and tries until it is taken or given up.
        private func deliver(_ batch: [EventInput]) async {
            let body: JSON = ["events": JSON(batch.map(\.json))]
            // Tried again here and not below, so that it is known for how long. It goes on when the task is cancelled.
            var call = Call("POST", EventCalls.batchPath, body: body, persistence: .waits, attempts: 1)
            let start = weir.uptime()
            var attempt = 0
            while true {
                let present = weir.uptime()
                switch state.withLock({ $0.leave(at: present) }) {
                case .attempt(let timeout): call.timeout = timeout
                case .over(let failure):
                    giveUp(batch, failure)
                    return
                }
                let failure: Failure
                do throws(Failure) {
                    let accepted: BatchAccepted = try await weir.answer(call)
                    finish(batch, accepted)
                    return
                } catch {
                    failure = error
                }
                if failure.status == 413, batch.count > 1 {
                    let half = (batch.count + 1) / 2
                    await deliver(Array(batch[..<half]))
                    await deliver(Array(batch[half...]))
                    return
                }
                let now = weir.uptime()
                let isLate = options.giveUpAfter.map { start.duration(to: now) >= $0 } ?? false
                guard Self.isPassing(failure), !isLate, let left = state.withLock({ $0.fail(failure, at: now) }) else {
                    giveUp(batch, failure)
                    return
                }
                // Beyond the end, so that there is none left for another attempt.
                await weir.waitToSettle(min(pause(attempt, failure), left.cappedMilliseconds + 1))
                attempt += 1
            }
        }

        /// Whether the same batch may get another answer in a moment.
        ///
        /// What is not Weir's answer says nothing of the events: a proxy has pages of its own while Weir restarts. That they are
        /// too large stays so.
        private static func isPassing(_ failure: Failure) -> Bool {
            failure.isRetryable || failure.isForeign && failure.status != 413
        }

        private func pause(_ attempt: Int, _ failure: Failure) -> Int64 {
            let longest = max(1, options.maxRetryDelay.cappedMilliseconds)
            let backoff = weir.spread(min(longest, 100 << Int64(min(attempt, 20))))
            return max(backoff, min(longest, Duration.seconds(failure.retryAfterSeconds ?? 0).cappedMilliseconds))
        }

        private func finish(_ batch: [EventInput], _ accepted: BatchAccepted) {
            for reason in accepted.rejected where batch.indices.contains(reason.index) {
                options.onRejected?(batch[reason.index], reason)
            }
            settle(batch.count) { counts in
                counts.accepted += accepted.count
                counts.duplicates += accepted.duplicates
                counts.rejected += accepted.rejected.count
            }
        }

        private func giveUp(_ batch: [EventInput], _ failure: Failure) {
            if let onFailure = options.onFailure {
                onFailure(batch, failure)
            } else {
                state.withLock { $0.failure = failure }
            }
            settle(batch.count) { $0.failed += batch.count }
        }

        /// Says that so many events were dealt with.
        private func settle(_ number: Int, _ change: (inout SenderCounts) -> Void) {
            let waiters = state.withLock { state in
                change(&state.counts)
                return state.dealWith(number)
            }
            for waiter in waiters { waiter.resume(returning: true) }
        }
    }
}
