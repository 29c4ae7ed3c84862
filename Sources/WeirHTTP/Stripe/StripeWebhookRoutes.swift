import HTTPTypes
import WeirAPI
import WeirCore
import WeirServices

/// Where Stripe sends its events.
struct StripeWebhookRoutes: RouteGroup {
    let webhooks: StripeWebhookService
    let workspaces: WorkspaceService

    func register(on routes: RouteRegistrar) {
        routes.onWebhook("/webhooks/stripe", maximumBodyBytes: StripeWebhookService.maximumBodyBytes) { call in
            try await receive(call)
        }
        routes.onWebhook(
            "/webhooks/stripe/{workspace}",
            maximumBodyBytes: StripeWebhookService.maximumBodyBytes
        ) { call in
            try await receive(call)
        }
    }

    private func receive(_ call: WebhookCall) async throws -> APIResponse {
        var delivery = StripeWebhookService.Delivery(
            signature: call.headers[.stripeSignature],
            body: call.body,
            workspace: nil
        )
        if let name = call.workspace { delivery.workspace = try await workspaces.workspace(named: name).id }
        let receipt = try await webhooks.receive(delivery, now: call.now)
        return .json { json in
            json.object { json in
                json.member("received", true)
                json.member("duplicate", receipt.isRepeated)
            }
        }
    }
}

extension HTTPField.Name {
    static let stripeSignature = known("Stripe-Signature")
}
