import HTTPTypes
import NIOCore
import WeirAPI
import WeirServices

/// What tells two requests under one `Idempotency-Key` apart.
enum RequestFingerprint {
    /// SHA-256 of method, path with query, and body; how a JSON body is spelt does not count.
    static func digest(method: HTTPRequest.Method, target: String, body: ByteBuffer) -> [UInt8] {
        let bytes = Array(body.readableBytesView)
        let content = (try? JSONParser.parse(bytes))?.canonicalBytes ?? bytes
        var text = Array("\(method.rawValue) \(target)\n".utf8)
        text.append(contentsOf: content)
        return Digest.sha256(text)
    }
}
