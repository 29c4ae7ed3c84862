import WeirStorage

extension CallContext {
    /// The same call in the present of a customer: the server's, unless it lives by a test clock.
    ///
    /// What is decided for the customer takes it; who did it and when, in the audit trail, stays in the server's time.
    func inTime(of customer: CustomerState) -> CallContext {
        var context = self
        context.now = customer.now(now)
        return context
    }
}
