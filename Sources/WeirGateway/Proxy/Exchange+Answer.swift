import NIOCore
import NIOHTTP1
import WeirCore
import WeirGatewayRules
import WeirHTTP
import WeirPrimitives
import WeirServices
import WeirStorage

/// How far the answer to a call has come.
struct AnswerState {
    enum Mode {
        /// No head has come.
        case none
        /// Kept until it is whole and committed; the head is not out.
        case held
        /// Handed on as it comes; the last of it waits for the commit.
        case streamed
        /// Read to its end for the count alone: the client is gone.
        case unheard
    }

    /// How the client sees where the body ends.
    enum Framing {
        case none
        case length
        case chunked
        /// By the end of the connection, for HTTP/1.0.
        case close
    }

    var mode = Mode.none
    var head: HTTPResponseHead?
    var framing = Framing.none
    /// The upstream says how many bytes the body has.
    var length: Int?
    /// Bytes of the body that came.
    var received = 0
    /// Bytes of the body that were written.
    var sent = 0
    /// The body so far, in mode ``Mode/held``.
    var held = CircularBuffer<ByteBuffer>()
    /// What is written only after the commit.
    var last: ByteBuffer?
    var reader: AnswerReader?
    var isHeadSent = false
    var isWhole = false
    var keepsAlive = false
    /// Whether the status is one that counts.
    var isSuccess = false
    var tokens: [String] = []
}

extension Exchange {
    // MARK: What comes from the upstream

    func upstreamPart(_ part: HTTPClientResponsePart) {
        if case .settling = stage {
            waitingParts.append(part)
        } else {
            handle(part)
        }
    }

    func upstreamReadComplete() {
        guard !isClientGone else { return }
        connection.flush()
        // A client that is gone is noticed in the flush at times; then nobody is waited for any more.
        guard !isClientGone else { return }
        if !connection.isWritable { upstream?.isPaused = true }
    }

    func clientWritable() {
        guard connection.isWritable else { return }
        lastProgress = .now()
        if case .forwarding = stage { upstream?.isPaused = false }
    }

    private func handle(_ part: HTTPClientResponsePart) {
        guard case .forwarding = stage else { return }
        lastProgress = .now()
        switch part {
        case .head(let head): answerBegins(head)
        case .body(let bytes): answerGoesOn(bytes)
        case .end: answerEnds()
        }
    }

    private func answerBegins(_ head: HTTPResponseHead) {
        answer.head = head
        answer.tokens = HeaderRules.connectionTokens(head.headers["connection"]) ?? []
        let code = Int(head.status.code)
        let hasNoBody = request.method == "HEAD" || code == 204 || code == 304
        let lengths = head.headers["content-length"]
        answer.length = hasNoBody ? 0 : lengths.first.flatMap { Int($0) }
        if lengths.count > 1 || code < 200 { return upstreamBroke(.upstreamBroke) }
        guard let metering = route.metering else { return stream(head) }
        answer.isSuccess = metering.success.contains(code)
        guard answer.isSuccess else {
            // Given back before the client learns of it, so that it may ask anew at once.
            return settle(.answered(status: code)) { _ in
                self.stage = .forwarding
                self.stream(head)
            }
        }
        if metering.readsBody {
            answer.reader = AnswerReader(
                metering.answerFields,
                contentType: head.headers.first(name: "content-type"),
                contentEncoding: head.headers.first(name: "content-encoding")
            )
        }
        if isClientGone {
            answer.mode = .unheard
        } else if mayHold(head) {
            answer.mode = .held
            if answer.length == nil {
                let delay = TimeAmount.milliseconds(Int64(core.limits.heldUnknownFor))
                connection.loop.eventLoop.assumeIsolated().scheduleTask(in: delay) { [weak self] in
                    self?.heldForLong()
                }
            }
        } else {
            stream(head)
        }
    }

    /// Whether the answer is kept until it is committed, rather than handed on as it comes.
    private func mayHold(_ head: HTTPResponseHead) -> Bool {
        if let length = answer.length { return length <= core.limits.heldAnswerBytes }
        let isUnbuffered = head.headers.first(name: "x-accel-buffering")?.lowercased() == "no"
        return !isUnbuffered && !AnswerReader.isStream(contentType: head.headers.first(name: "content-type"))
    }

    /// An answer without a length takes its time: the client gets what is there.
    private func heldForLong() {
        guard case .forwarding = stage, case .held = answer.mode else { return }
        streamHeld()
        connection.flush()
    }

    private func streamHeld() {
        guard let head = answer.head else { return }
        let held = answer.held
        answer.held.removeAll()
        stream(head)
        for bytes in held { writeBody(bytes) }
    }

    private func answerGoesOn(_ bytes: ByteBuffer) {
        answer.received += bytes.readableBytes
        answer.reader?.read(bytes.readableBytesView)
        switch answer.mode {
        case .none, .unheard: break
        case .held:
            answer.held.append(bytes)
            if answer.length == nil, answer.received > core.limits.heldUnknownBytes { streamHeld() }
        case .streamed: writeBody(bytes)
        }
    }

    private func answerEnds() {
        answer.isWhole = true
        if let length = answer.length, request.method != "HEAD", answer.received != length {
            return upstreamBroke(.upstreamBroke)
        }
        let isReusable =
            isForwardedWhole && answer.head.map { $0.isKeepAlive && $0.version.minor == 1 } ?? false
        let used = upstream
        upstream = nil
        used?.leave(isReusable: isReusable)
        // What is written does not wait for the commit, only what is kept back.
        if !isClientGone { connection.flush() }
        guard !isSettled, let code = answer.head.map({ Int($0.status.code) }) else { return completeAnswer() }
        settle(.answered(status: code)) { result in
            switch result {
            case .success: self.completeAnswer()
            case .failure(let error): self.commitFailed(error)
            }
        }
    }

    /// The call is done and cannot be counted: the client gets no whole answer.
    private func commitFailed(_ error: any Error) {
        guard !answer.isHeadSent else { return breakOff() }
        write(OwnAnswer(to: error, requestID, core.errors), closes: false)
        finish()
    }

    /// Writes what waited for the commit.
    private func completeAnswer() {
        guard !isClientGone else { return finish() }
        if case .held = answer.mode, let head = answer.head {
            answer.length = request.method == "HEAD" ? nil : answer.received
            writeHead(head)
            while let bytes = answer.held.popFirst() { writePlain(bytes) }
        } else {
            if let last = answer.last { writePlain(last) }
            if answer.framing == .chunked { connection.write(ByteBuffer(string: "0\r\n\r\n")) }
        }
        finish()
    }

    // MARK: What goes to the client

    private func stream(_ head: HTTPResponseHead) {
        guard !isClientGone else {
            answer.mode = .unheard
            return
        }
        answer.mode = .streamed
        writeHead(head)
    }

    private func writeHead(_ head: HTTPResponseHead) {
        let code = Int(head.status.code)
        status = code
        let isBodiless = request.method == "HEAD" || code == 204 || code == 304
        if isBodiless {
            answer.framing = .none
        } else if answer.length != nil {
            answer.framing = .length
        } else {
            answer.framing = request.isHTTP11 ? .chunked : .close
        }
        answer.keepsAlive = connection.mayKeep(request) && answer.framing != .close && isForwardedWhole
        answer.isHeadSent = true
        var buffer = ByteBufferAllocator().buffer(capacity: 1024)
        buffer.writeStatusLine(head.status)
        for field in head.headers {
            let name = field.name.lowercased()
            guard HeaderRules.isReturned(name, connection: answer.tokens) else { continue }
            buffer.writeField(field.name, field.value)
        }
        switch answer.framing {
        case .length: buffer.writeField("Content-Length", "\(answer.length ?? 0)")
        case .chunked: buffer.writeStaticString("Transfer-Encoding: chunked\r\n")
        case .none:
            // What a GET would have had is of use to whoever asked with HEAD.
            if request.method == "HEAD", let length = head.headers.first(name: "content-length") {
                buffer.writeField("Content-Length", length)
            }
        case .close: break
        }
        for field in admitted?.usageFields ?? [] { buffer.writeField(field.name, field.value) }
        buffer.writeField("X-Request-Id", requestID.description)
        if !answer.keepsAlive { buffer.writeStaticString("Connection: close\r\n") }
        buffer.writeStaticString("\r\n")
        connection.write(buffer)
    }

    /// Writes a part of the body, but for what the client needs to know that it is whole.
    private func writeBody(_ bytes: ByteBuffer) {
        guard bytes.readableBytes > 0 else { return }
        let isCounted = !isSettled && route.metering != nil
        switch answer.framing {
        case .none: break
        case .chunked: writePlain(bytes)
        case .length:
            guard isCounted, let length = answer.length, answer.sent + bytes.readableBytes >= length else {
                return writePlain(bytes)
            }
            // The last byte is the client's only sign that the body is whole.
            var bytes = bytes
            let first = bytes.readSlice(length: bytes.readableBytes - 1)
            if let first, first.readableBytes > 0 { writePlain(first) }
            answer.last = bytes
        case .close:
            guard isCounted else { return writePlain(bytes) }
            if let last = answer.last { writePlain(last) }
            answer.last = bytes
        }
    }

    private func writePlain(_ bytes: ByteBuffer) {
        answer.sent += bytes.readableBytes
        if answer.framing == .chunked {
            var start = ByteBufferAllocator().buffer(capacity: 20)
            start.writeString(String(bytes.readableBytes, radix: 16))
            start.writeStaticString("\r\n")
            connection.write(start)
            connection.write(bytes)
            connection.write(ByteBuffer(string: "\r\n"))
        } else {
            connection.write(bytes)
        }
    }
}
