package import HTTPTypes
package import WeirPrimitives

/// What someone sends who shows by a signature who it is.
package struct WebhookCall: Sendable {
    package let headers: HTTPFields
    /// As it came, byte for byte: that is what was signed.
    package let body: [UInt8]
    /// The workspace that the path names.
    package let workspace: String?
    package let now: Timestamp
}
