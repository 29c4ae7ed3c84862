import Hummingbird
import NIOCore
import WeirAPI
import WeirEmbeddedLedger
import WeirStorage

/// Makes the copy of a back-up and tells how far it is, a JSON object a line.
///
/// The last line is of type `end`, or `error` with what is the matter.
struct BackupStream: Sendable {
    let maker: BackupMaker
    let request: Request

    /// What is asked: a folder that is there, and the token in it.
    struct Request: Sendable {
        var folder: String
        var token: String

        init?(_ body: [UInt8]) {
            guard let object = try? JSONParser.parse(body).objectValue, let folder = object["folder"]?.stringValue,
                let token = object["token"]?.stringValue
            else { return nil }
            self.folder = folder
            self.token = token
        }
    }

    var body: ResponseBody {
        ResponseBody { writer in
            // Of the progress only the newest is of interest.
            let (lines, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let line: Line
                    do {
                        let frame = try await maker.copy(to: request.folder, token: request.token) { done, total in
                            continuation.yield(Line.progress(done: done, total: total).bytes)
                        }
                        line = .end(lastFrame: frame)
                    } catch LedgerError.overloaded {
                        line = .error("Another back-up is being made; try again when it is done.")
                    } catch LedgerError.unavailable(let reason) {
                        line = .error("The ledger cannot be copied: \(reason)")
                    } catch {
                        line = .error("\(error)")
                    }
                    continuation.yield(line.bytes)
                    continuation.finish()
                }
                for await line in lines { try await writer.write(ByteBuffer(bytes: line)) }
                try await group.waitForAll()
            }
            try await writer.finish(nil)
        }
    }

    private enum Line: JSONWritable {
        case progress(done: Int, total: Int)
        case end(lastFrame: UInt64)
        case error(String)

        func write(to json: inout JSONWriter) {
            json.object { json in
                switch self {
                case .progress(let done, let total):
                    json.member("type", "progress")
                    json.member("done", done)
                    json.member("total", total)
                case .end(let frame):
                    json.member("type", "end")
                    json.member("lastFrame", Int(frame))
                case .error(let message):
                    json.member("type", "error")
                    json.member("message", message)
                }
            }
        }

        var bytes: [UInt8] { jsonBytes + [UInt8(ascii: "\n")] }
    }
}
