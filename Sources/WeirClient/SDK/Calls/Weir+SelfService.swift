extension Weir {
    /// What a customer sees and does about its own billing: of a client whose key is that customer's token.
    public var selfService: SelfServiceCalls { SelfServiceCalls(weir: self) }

    /// Calls that a customer makes for itself, with its token.
    public struct SelfServiceCalls: Sendable {
        let weir: Weir
        private static let path = "/billing"

        /// The plans side by side, for a pricing page.
        public func plans() async throws(Failure) -> Offer {
            try await weir.answer(Call("GET", Self.path + "/plans"))
        }

        /// Which plan the customer has, and until when.
        public func subscription() async throws(Failure) -> OwnSubscriptionAnswer {
            try await weir.answer(Call("GET", Self.path + "/subscription"))
        }

        /// What was used of the feature that the workspace's settings name.
        public func usage() async throws(Failure) -> OwnUsage {
            try await weir.answer(Call("GET", Self.path + "/usage"))
        }

        /// Opens Stripe's page on which the customer subscribes.
        public func checkout(
            _ checkout: CheckoutInput,
            idempotencyKey: String? = nil
        ) async throws(Failure) -> CheckoutPage {
            try await weir.answer(Call("POST", Self.path + "/checkout", body: checkout.json, key: idempotencyKey))
        }

        /// Opens Stripe's page for payment methods, invoices and the plan; its address works once.
        public func portal(idempotencyKey: String? = nil) async throws(Failure) -> PortalPage {
            try await weir.answer(Call("POST", Self.path + "/portal", key: idempotencyKey))
        }

        /// Lets the subscription end with its period.
        @discardableResult
        public func cancel(idempotencyKey: String? = nil) async throws(Failure) -> Message {
            try await weir.answer(Call("POST", Self.path + "/cancel", key: idempotencyKey))
        }

        /// Begins the saving of a payment method; the secret is for Stripe's elements.
        public func setupIntent(
            _ intent: SetupIntentInput = [:],
            idempotencyKey: String? = nil
        ) async throws(Failure) -> SetupIntent {
            try await weir.answer(Call("POST", Self.path + "/setup-intent", body: intent.json, key: idempotencyKey))
        }
    }
}
