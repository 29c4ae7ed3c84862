import NIOCore
import WeirCore
import WeirPrimitives
import WeirServices
import WeirStorage

/// A request of a hot route that was admitted: what is left is to submit it and to answer.
///
/// `@unchecked Sendable`: the result is written before the call goes into its loop's inbox, and taken once it is out of it;
/// the inbox has a lock. All else is constant.
final class HotCall: @unchecked Sendable {
    let route: HotRoute
    let requestID: RequestID
    let now: Timestamp
    let begin: NIODeadline
    let caller: Caller
    let rate: RateState
    let notes: RequestNotes
    let submission: LedgerSubmission<LedgerReply>
    /// The connection on which it came, and its place in the order of answers there.
    let connection: NIOLoopBound<HotConnection>
    let place: UInt64
    /// What became of it, on its way to the loop: outcomes, and then a response where that had to wait for something.
    private var result: HotResult?

    init(
        route: HotRoute,
        requestID: RequestID,
        now: Timestamp,
        begin: NIODeadline,
        caller: Caller,
        rate: RateState,
        notes: RequestNotes,
        submission: LedgerSubmission<LedgerReply>,
        connection: NIOLoopBound<HotConnection>,
        place: UInt64
    ) {
        self.route = route
        self.requestID = requestID
        self.now = now
        self.begin = begin
        self.caller = caller
        self.rate = rate
        self.notes = notes
        self.submission = submission
        self.connection = connection
        self.place = place
    }

    /// To be called before the call goes into the inbox.
    func give(_ result: HotResult) { self.result = result }

    /// The result, which is the taker's alone from then on.
    func takeResult() -> HotResult? {
        // Exchanged, as a copy would count references.
        var taken: HotResult?
        swap(&taken, &result)
        return taken
    }
}

/// What became of a hot call.
enum HotResult: Sendable {
    case outcomes(Result<[LedgerOutcome], LedgerError>)
    /// After a step that had to wait.
    case response(Result<APIResponse, any Error>)
}
