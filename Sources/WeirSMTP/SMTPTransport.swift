import CCurl
import NIOPosix
package import WeirMail

/// Sends mail by SMTP, one at a time, on a thread of its own.
package final class SMTPTransport: MailTransport {
    private let server: SMTPServer
    private let thread = NIOThreadPool(numberOfThreads: 1)

    private static let connectSeconds = 10
    private static let totalSeconds = 30

    package init(_ server: SMTPServer) {
        self.server = server
        thread.start()
    }

    /// Waits for what is under way, and takes no more.
    package func shutDown() async throws { try await thread.shutdownGracefully() }

    package func send(_ message: MailMessage) async -> MailOutcome {
        do {
            return try await thread.runIfActive { [server] in Self.send(message, by: server) }
        } catch {
            return .postponed("The server stops.")
        }
    }

    /// Blocks for at most ``totalSeconds``.
    private static func send(_ message: MailMessage, by server: SMTPServer) -> MailOutcome {
        guard let curl = curl_easy_init() else { return .postponed("There is no memory for a connection.") }
        defer { curl_easy_cleanup(curl) }
        let recipients = curl_slist_append(nil, "<\(message.to.address)>")
        defer { curl_slist_free_all(recipients) }
        let exchange = SMTPExchange(message.bytes)
        let context = Unmanaged.passUnretained(exchange).toOpaque()
        let encryption = server.encryption == .required ? CURLUSESSL_ALL : CURLUSESSL_NONE
        var results = [
            weir_curl_set_text(curl, CURLOPT_URL, server.url),
            weir_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            weir_curl_set_number(curl, CURLOPT_USE_SSL, Int(encryption.rawValue)),
            weir_curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(message.from.address)>"),
            weir_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients),
            weir_curl_set_number(curl, CURLOPT_UPLOAD, 1),
            weir_curl_set_number(curl, CURLOPT_NOSIGNAL, 1),
            weir_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds),
            weir_curl_set_number(curl, CURLOPT_TIMEOUT, totalSeconds),
            weir_curl_set_number(curl, CURLOPT_VERBOSE, 1),
            weir_curl_set_reading(curl, SMTPExchange.read, context),
            weir_curl_set_listening(curl, SMTPExchange.listen, context),
        ]
        if let user = server.user { results.append(weir_curl_set_text(curl, CURLOPT_USERNAME, user)) }
        if let password = server.password { results.append(weir_curl_set_text(curl, CURLOPT_PASSWORD, password)) }
        if let failed = results.first(where: { $0 != CURLE_OK }) {
            return .postponed("The connection cannot be set up: \(text(failed))")
        }
        let code = withExtendedLifetime(exchange) { curl_easy_perform(curl) }
        return exchange.conversation.outcome(failure: code == CURLE_OK ? nil : text(code))
    }

    private static func text(_ code: CURLcode) -> String { String(cString: curl_easy_strerror(code)) }
}

/// The mail that is read by the library, and what it tells of the conversation; lives on one thread for one call.
private final class SMTPExchange {
    private let bytes: [UInt8]
    private var position = 0
    var conversation = SMTPConversation()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let read:
        @Sendable @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
            buffer,
            size,
            count,
            context in
            guard let buffer, let context else { return 0 }
            let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
            return exchange.copy(to: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }

    private func copy(to memory: UnsafeMutableRawBufferPointer) -> Int {
        let part = bytes[position..<min(position + memory.count, bytes.count)]
        memory.copyBytes(from: part)
        position += part.count
        return part.count
    }

    static let listen:
        @Sendable @convention(c) (
            UnsafeMutableRawPointer?, curl_infotype, UnsafeMutablePointer<CChar>?, Int, UnsafeMutableRawPointer?
        ) -> Int32 = { _, kind, data, size, context in
            guard let data, let context else { return 0 }
            let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
            let text = String(decoding: UnsafeRawBufferPointer(start: data, count: size), as: UTF8.self)
            switch kind {
            case CURLINFO_HEADER_OUT: exchange.conversation.sent(text)
            case CURLINFO_HEADER_IN:
                for line in text.split(whereSeparator: \.isNewline) { exchange.conversation.received(line) }
            case _: break
            }
            return 0
        }
}
