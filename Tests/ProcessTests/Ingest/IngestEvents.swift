import Foundation
import NIOCore
import WeirAPI
import WeirTesting

/// Generated events: number i belongs to customer i mod 100 and has `n` = i mod 7.
struct IngestEvents: Sendable {
    /// Tells the events of one way in from those of another.
    let prefix: String
    let count: Int

    static let customers = 100

    /// What `n` adds up to.
    var sum: Int { count / 7 * 21 + (0..<count % 7).reduce(0, +) }

    static func header() -> String { "externalCustomerId,eventName,idempotencyKey,timestamp,n,model\n" }

    private func timestamp(_ number: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let second = number % 86_400
        return "2026-01-15T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    func key(_ number: Int) -> String { "\(prefix)-\(number)" }

    func line(_ number: Int) -> String {
        """
        {"externalCustomerId":"c\(number % Self.customers)","eventName":"ingest","idempotencyKey":"\(prefix)-\(number)",\
        "timestamp":"\(timestamp(number))","properties":{"n":\(number % 7),"model":"größe"}}\n
        """
    }

    func row(_ number: Int) -> String {
        "c\(number % Self.customers),ingest,\(prefix)-\(number),\(timestamp(number)),\(number % 7),\"größe, 1\"\n"
    }

    /// The body of a batch.
    func batch(_ numbers: Range<Int>) -> String {
        #"{"events":["# + numbers.map { String(line($0).dropLast()) }.joined(separator: ",") + "]}"
    }

    /// The bytes of events from one on, in pieces that do not end with lines; a header before them if it is given.
    ///
    /// `isCompressed`: Each piece is a member of gzip of its own.
    func pieces(
        from first: Int,
        header: String = "",
        isCompressed: Bool = false,
        event: @escaping @Sendable (Int) -> String
    ) -> AsyncStream<ByteBuffer> {
        let count = count
        let state = Piecing(next: first, rest: Array(header.utf8))
        return AsyncStream {
            while state.rest.count < 60_000, state.next < count {
                state.rest += Array(event(state.next).utf8)
                state.next += 1
            }
            guard !state.rest.isEmpty else { return nil }
            let piece = Array(state.rest.prefix(60_000))
            state.rest.removeFirst(min(60_000, state.rest.count))
            // Without memory there is no end of the content, which the server tells of.
            guard isCompressed else { return ByteBuffer(bytes: piece) }
            return (try? Gzip.compress(piece)).map { ByteBuffer(bytes: $0) }
        }
    }

    /// Writes the events to a file, compressed if its name says so.
    func write(to path: String, header: String = "", event: (Int) -> String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw ProcessFailure("\(path) cannot be written") }
        defer { try? file.close() }
        var bytes = Array(header.utf8)
        for number in 0..<count {
            bytes += Array(event(number).utf8)
            guard bytes.count > 1 << 20 || number == count - 1 else { continue }
            // Each part is a member of its own, as when files are put behind one another.
            try file.write(contentsOf: Data(path.hasSuffix(".gz") ? try Gzip.compress(bytes) : bytes))
            bytes.removeAll(keepingCapacity: true)
        }
    }
}

/// What is left to be cut into pieces.
///
/// Unchecked because a stream asks for one piece after the other.
private final class Piecing: @unchecked Sendable {
    var next: Int
    var rest: [UInt8]

    init(next: Int, rest: [UInt8]) {
        self.next = next
        self.rest = rest
    }
}
