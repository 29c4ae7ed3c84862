import NIOCore
import Synchronization
import WeirPrimitives
import WeirServices
import WeirStorage

/// What belongs to one event loop: results that wait for it, and the date of the present second.
///
/// Results come on other threads. Only the first one since the loop last looked wakes it, so that one waking serves all
/// answers of a commit of the ledger.
///
/// `@unchecked Sendable`: what is not under the lock is touched on the event loop only.
final class HotLoop: @unchecked Sendable {
    let eventLoop: any EventLoop
    /// Calls that have a result.
    private let inbox = Mutex<[HotCall]>([])
    /// What the inbox held, while it is answered; the two change places, so that both keep their memory.
    private var arrivals: [HotCall] = []
    private var written: [HotConnection] = []
    /// What was read in this turn of the loop, and is submitted at its end.
    private var requests: [LedgerRequest] = []
    private let ledger: any Ledger
    private let clock: WallClock
    private let answers: HotAnswers
    private var dateSecond: Int64 = .min
    private var dateText: [UInt8] = []

    /// `clock`: The one that the header `Date` shows.
    init(eventLoop: any EventLoop, clock: WallClock, answers: HotAnswers, ledger: any Ledger) {
        self.ledger = ledger
        self.eventLoop = eventLoop
        self.clock = clock
        self.answers = answers
    }

    /// Takes a result on any thread.
    func add(_ result: HotResult, of call: HotCall) {
        call.give(result)
        let isFirst = inbox.withLock { inbox in
            inbox.append(call)
            return inbox.count == 1
        }
        if isFirst { eventLoop.execute { self.answerAll() } }
    }

    /// Submits a call, whose answer comes through the loop.
    ///
    /// At the end of the turn, together with all that are read in it: what goes to the ledger together is committed
    /// together, and wakes it once. To be called on the loop.
    func submit(_ call: HotCall) {
        requests.append(LedgerRequest(batch: call.submission.batch) { self.add(.outcomes($0), of: call) })
        if requests.count == 1 { eventLoop.execute { self.submitAll() } }
    }

    private func submitAll() {
        var submitted: [LedgerRequest] = []
        swap(&submitted, &requests)
        ledger.submit(submitted)
        guard requests.isEmpty else { return }
        // So that both keep their memory.
        submitted.removeAll(keepingCapacity: true)
        swap(&submitted, &requests)
    }

    private func answerAll() {
        inbox.withLock { swap(&$0, &arrivals) }
        for call in arrivals {
            guard let result = call.takeResult(), let bytes = answers.answer(result, of: call, on: self) else {
                continue
            }
            let connection = call.connection.value
            if connection.finish(call.place, with: bytes) { written.append(connection) }
        }
        arrivals.removeAll(keepingCapacity: true)
        let now = eventLoop.now
        for connection in written { connection.endWriting(at: now) }
        written.removeAll(keepingCapacity: true)
    }

    /// The value of the header `Date`.
    var date: [UInt8] {
        let second = clock.now().milliseconds / 1000
        if second != dateSecond {
            dateSecond = second
            dateText = Array(HTTPDate.text(second: second).utf8)
        }
        return dateText
    }
}

/// The form of the header `Date`: `Sun, 06 Nov 1994 08:49:37 GMT`.
package enum HTTPDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The text of a second since 1970, which was a Thursday.
    package static func text(second: Int64) -> String {
        let (day, rest) = CivilDay.floorDivide(second, by: 86_400)
        let (year, month, dayOfMonth) = CivilDay.date(of: Int(day))
        let weekday = days[Int(CivilDay.floorDivide(day, by: 7).remainder)]
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { twoDigits(Int($0)) }.joined(separator: ":")
        return "\(weekday), \(twoDigits(dayOfMonth)) \(months[month - 1]) \(year) \(time) GMT"
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
