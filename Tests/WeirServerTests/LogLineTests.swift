import Logging
import Testing
import WeirPrimitives

@testable import WeirServer

struct LogLineTests {
    private let time = Timestamp(milliseconds: 1_769_904_000_123)

    private func line(_ format: LogFormat, _ message: String, _ metadata: Logger.Metadata) -> String {
        let line = LogLine(time: time, level: .info, message: message, metadata: metadata)
        return String(decoding: line.bytes(format), as: UTF8.self)
    }

    @Test func logfmtQuotesWhatIsNotOneWord() {
        #expect(
            line(.logfmt, "flush failed", ["error": "disk \"full\"\n", "count": "3", "empty": ""])
                == "time=2026-02-01T00:00:00.123Z level=info message=\"flush failed\" count=3 empty=\"\" "
                + "error=\"disk \\\"full\\\"\\n\"\n"
        )
    }

    @Test func aValueCannotPretendToBeAnotherLine() {
        let text = line(.logfmt, "x\ntime=forged", ["a b=": "1"])
        #expect(text.split(separator: "\n").count == 1)
        #expect(text.contains("a_b_=1"))
    }

    @Test func jsonIsOneObjectALine() {
        #expect(
            line(.json, "ready", ["request_id": "req_1", "level": "ignored"])
                == #"{"time":"2026-02-01T00:00:00.123Z","level":"info","message":"ready","request_id":"req_1"}"# + "\n"
        )
    }
}
