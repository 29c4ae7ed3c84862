import Hummingbird
import NIOCore
import Synchronization
import WeirAPI
import WeirCore
import WeirPrimitives
import WeirStorage

/// Verifies the ledger and tells what it finds, a JSON object a line.
///
/// A customer whose figures differ has a line of its own as soon as it is found; now and then a line tells how far it
/// has come; the last line sums up.
struct VerifyStream: Sendable {
    let ledger: any Ledger

    /// Customers between two lines of progress.
    private static let interval = 100

    var body: ResponseBody {
        ResponseBody { writer in
            // Few lines, whoever reads: the stream needs no bound.
            let (lines, continuation) = AsyncThrowingStream.makeStream(of: [UInt8].self)
            let tally = VerifyCounter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    do {
                        let others = try await ledger.verify { customer in
                            if !customer.differences.isEmpty {
                                continuation.yield(VerifyLine.differences(customer).bytes)
                            }
                            let soFar = tally.add(customer)
                            if soFar.customers % Self.interval == 0 {
                                continuation.yield(VerifyLine.progress(soFar).bytes)
                            }
                        }
                        if !others.isEmpty {
                            continuation.yield(VerifyLine.otherDifferences(others).bytes)
                            tally.add(others)
                        }
                        continuation.yield(VerifyLine.end(tally.value).bytes)
                        continuation.finish()
                    } catch {
                        continuation.finish(throwing: error)
                    }
                }
                for try await line in lines { try await writer.write(ByteBuffer(bytes: line)) }
                try await group.waitForAll()
            }
            try await writer.finish(nil)
        }
    }
}

/// How far a verification has come.
struct VerifyTally: Sendable {
    var customers = 0
    var events = 0
    var differences = 0

    mutating func add(_ customer: VerifiedCustomer) {
        customers += 1
        events += customer.events
        differences += customer.differences.count
    }
}

/// The tally while a verification goes on.
private final class VerifyCounter: Sendable {
    private let tally = Mutex(VerifyTally())

    var value: VerifyTally { tally.withLock { $0 } }

    func add(_ differences: [LedgerDifference]) {
        tally.withLock { $0.differences += differences.count }
    }

    func add(_ customer: VerifiedCustomer) -> VerifyTally {
        tally.withLock { tally in
            tally.add(customer)
            return tally
        }
    }
}

/// One line of what a verification tells.
private enum VerifyLine: JSONWritable {
    case differences(VerifiedCustomer)
    /// Those that belong to no one customer.
    case otherDifferences([LedgerDifference])
    case progress(VerifyTally)
    case end(VerifyTally)

    func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .differences(let customer):
                json.member("type", "differences")
                json.member("workspace", customer.workspace)
                json.member("customer", customer.customer)
                write(customer.differences, to: &json)
            case .otherDifferences(let differences):
                json.member("type", "differences")
                json.member("workspace", nil as String?)
                json.member("customer", nil as String?)
                write(differences, to: &json)
            case .progress(let tally):
                json.member("type", "progress")
                write(tally, to: &json)
            case .end(let tally):
                json.member("type", "end")
                write(tally, to: &json)
            }
        }
    }

    private func write(_ differences: [LedgerDifference], to json: inout JSONWriter) {
        json.array("differences") { json in
            for difference in differences {
                json.object { json in
                    json.member("subject", difference.subject)
                    json.member("stored", difference.stored)
                    json.member("recomputed", difference.recomputed)
                }
            }
        }
    }

    private func write(_ tally: VerifyTally, to json: inout JSONWriter) {
        json.member("customers", tally.customers)
        json.member("events", tally.events)
        json.member("differences", tally.differences)
    }

    var bytes: [UInt8] { jsonBytes + [UInt8(ascii: "\n")] }
}
