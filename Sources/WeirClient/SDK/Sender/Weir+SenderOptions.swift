extension Weir {
    /// How a sender sends.
    public struct SenderOptions: Sendable {
        /// What ``EventSender/add(_:)`` does when as many events wait as may; nothing is ever dropped.
        public enum WhenFull: Sendable, Hashable {
            /// It waits for room.
            case wait
            /// It throws a ``Failure`` with the code `buffer_full`.
            case reject
        }

        /// Events of one request, 1 to 10,000.
        public var batchSize = 500
        /// How long an event may wait for others.
        public var flushInterval: Duration = .seconds(1)
        /// Events that may wait, at least 1.
        public var maxBuffered = 100_000
        /// What happens when so many wait.
        public var whenFull = WhenFull.wait
        /// How long one batch is tried again; nil for ever.
        ///
        /// Then its events go to ``onFailure``.
        public var giveUpAfter: Duration?
        /// How long what waits is sent after ``EventSender/shutdown()``, or after the task of ``EventSender/run()`` was
        /// cancelled: a program must end.
        ///
        /// It is one time for all batches; what is left then is given up. At least one attempt is made, also within no time at
        /// all. What was under way before takes no longer than an attempt of the client may, or ``maxRetryDelay``.
        public var shutdownTimeout: Duration = .seconds(30)
        /// The longest time between two attempts.
        public var maxRetryDelay: Duration = .seconds(10)
        /// Is told of events that Weir will not take, each with the reason; Weir keeps them for a replay unless it says
        /// otherwise.
        public var onRejected: (@Sendable (EventInput, RejectedInBatch) -> Void)?
        /// Is told of events that were given up, with the last failure; without it, the next `flush` throws that, or
        /// the end of ``EventSender/run()``.
        public var onFailure: (@Sendable ([EventInput], Failure) -> Void)?

        /// What holds unless it is said otherwise.
        public init() {}

        /// The same with changes.
        public init(_ change: (inout SenderOptions) -> Void) { change(&self) }
    }

    /// How many events came into a sender, and what became of them.
    public struct SenderCounts: Sendable, Hashable {
        /// Taken by the sender.
        public var added = 0
        /// Durable in Weir, those among them that it had already included.
        public var accepted = 0
        /// Those that Weir had already.
        public var duplicates = 0
        /// Not taken by Weir.
        public var rejected = 0
        /// Given up.
        public var failed = 0
        /// Not dealt with yet.
        public var waiting = 0
    }
}
