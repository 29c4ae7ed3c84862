package import WeirPrimitives

extension ValueReader {
    /// A customer's id; the message tells how to name a customer by the operator's own id.
    package func customerID() -> CustomerID? {
        guard let text = string(maxBytes: 200) else { return nil }
        if let id = CustomerID(text) { return id }
        report(
            .invalidFormat,
            "must be an id that begins with 'cust_'; name a customer by your own id in 'externalCustomerId'"
        )
        return nil
    }

    /// The operator's own id of a customer.
    package func externalCustomerID() -> String? { string(maxBytes: CustomerReference.maximumExternalIDBytes) }
}
