import WeirPrimitives

/// How a person names a customer: by id, by the operator's own id, or by that of Stripe.
enum CustomerName {
    /// nil for nothing, and for what no customer can be called.
    static func reference(_ text: String) -> CustomerReference? {
        guard !text.isEmpty else { return nil }
        if let named = CustomerReference(pathSegment: text) { return named }
        return CustomerReference(pathSegment: "ext:" + text)
    }
}
