import WeirAPI
import WeirCore
import WeirPrimitives
import WeirStorage

/// A mail as the API shows it; what it says is not kept.
struct MailBody: JSONWritable {
    let mail: OutboxMail

    init(_ mail: OutboxMail) { self.mail = mail }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", mail.id)
            json.member("kind", mail.content.kind.rawValue)
            json.member("customerId", mail.customer)
            json.member("invoiceId", mail.content.invoice)
            json.member("recipient", mail.recipient)
            json.member("state", mail.state.rawValue)
            json.member("omission", mail.omission?.rawValue)
            json.member("attempts", mail.attempts)
            json.member("error", mail.lastError)
            json.member("nextAttemptAt", mail.state == .waiting ? mail.nextAt : nil)
            json.member("createdAt", mail.createdAt)
            json.member("endedAt", mail.endedAt)
        }
    }
}

/// An address to which nothing is sent.
struct RefusedAddressBody: JSONWritable {
    let refused: RefusedAddress

    init(_ refused: RefusedAddress) { self.refused = refused }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("address", refused.address)
            json.member("reason", refused.reason)
            json.member("at", refused.at)
        }
    }
}
