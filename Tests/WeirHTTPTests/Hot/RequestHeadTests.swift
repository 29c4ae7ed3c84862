import Testing

@testable import WeirHTTP

struct RequestHeadTests {
    private static let good =
        "POST /v1/events?a=b HTTP/1.1\r\nHost: x\r\nAuthorization:  Bearer k \r\ncontent-length: 12\r\n"
        + "X-Other: a:b\r\nConnection: Keep-Alive\r\nContent-Type: application/json\r\n\r\nrest"

    private static func read(_ text: String) -> RequestHead.Reading {
        Array(text.utf8).withUnsafeBytes { RequestHead.read($0) }
    }

    @Test func thePartsOfAHeadAreFound() throws {
        guard case .head(let head) = Self.read(Self.good) else {
            Issue.record("no head")
            return
        }
        let bytes = Array(Self.good.utf8)
        func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        #expect(head.method == .post)
        #expect(text(head.path) == "/v1/events")
        #expect(text(head.query) == "a=b")
        #expect(text(head.authorization) == "Bearer k")
        #expect(text(head.contentType) == "application/json")
        #expect(head.idempotencyKey == nil)
        #expect(head.contentLength == 12)
        #expect(head.length == bytes.count - 4)
    }

    @Test("A byte that is not printable deviates wherever it stands in a value, but for a tab", arguments: 0...255)
    func bytesOfValuesAreLookedAtEverywhere(_ byte: Int) throws {
        let isAllowed = (0x20..<0x7F).contains(byte) || byte == 0x09
        for place in 0..<20 {
            var value = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
            value[place] = try #require(UInt8(exactly: byte))
            let bytes = Array("POST / HTTP/1.1\r\nHost: x\r\nX-Other: ".utf8) + value + Array("\r\n\r\n".utf8)
            let reading = bytes.withUnsafeBytes { RequestHead.read($0) }
            #expect((reading != .deviates) == isAllowed, "\(byte) at \(place)")
            if case .head(let head) = reading { #expect(head.length == bytes.count) }
        }
    }

    @Test("A byte may stand in a name as the standard has it", arguments: 0...255)
    func bytesOfNamesAreThoseOfTokens(_ byte: Int) throws {
        let byte = try #require(UInt8(exactly: byte))
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        let isAllowed = "!#$%&'*+-.^_`|~0123456789\(letters)".utf8.contains(byte)
        // A colon there ends the name, and what is behind it is the value.
        guard byte != UInt8(ascii: ":") else { return }
        let bytes = Array("POST / HTTP/1.1\r\nHost: x\r\nX".utf8) + [byte] + Array("Y: a\r\n\r\n".utf8)
        let reading = bytes.withUnsafeBytes { RequestHead.read($0) }
        #expect((reading != .deviates) == isAllowed)
    }

    @Test func everyBeginningOfAHeadIsIncomplete() {
        let bytes = Array(Self.good.utf8)
        for count in 0..<bytes.count - 4 {
            let reading = bytes.prefix(count).withUnsafeBytes { RequestHead.read($0) }
            #expect(reading == .incomplete, "\(count)")
        }
    }

    @Test(
        "What could be read in two ways, or asks for more than an answer, deviates",
        arguments: [
            "POST / HTTP/1.0\r\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\r\n\r\n",
            "\r\nPOST / HTTP/1.1\r\nHost: x\r\n\r\n",
            "post / HTTP/1.1\r\nHost: x\r\n\r\n",
            "CONNECT / HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST http://x/ HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST  / HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /  HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /é HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0x1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length:\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1234567890\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length : 1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\n Content-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTRANSFER-ENCODING: identity\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTrailer: x\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nTE: trailers\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, upgrade\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nIdempotency-Key: a\r\nidempotency-key: b\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\n: a\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
        ]
    )
    func deviationIsSeen(_ text: String) {
        #expect(Self.read(text) == .deviates)
        // And at the latest when all of it is there, never read as something else before.
        let bytes = Array(text.utf8)
        for count in 0..<bytes.count {
            let reading = bytes.prefix(count).withUnsafeBytes { RequestHead.read($0) }
            #expect(reading == .incomplete || reading == .deviates, "\(count)")
        }
    }

    @Test func aHeadThatDoesNotEndDeviates() {
        let text = "GET / HTTP/1.1\r\nHost: x\r\nX: " + String(repeating: "a", count: RequestHead.maximumLength)
        #expect(Self.read(text) == .deviates)
    }
}
