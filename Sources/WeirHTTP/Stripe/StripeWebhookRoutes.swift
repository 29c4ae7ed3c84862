import HTTPTypes
import WeirAPI
import WeirCore
import WeirServices

/// Where Stripe sends its events.
struct StripeWebhookRoutes: RouteGroup {
    let webhooks: StripeWebhookService
    let workspaces: WorkspaceService

    func register(on routes: RouteRegistrar) {
        for path in ["/webhooks/stripe", "/webhooks/stripe/{workspace}"] {
            routes.onWebhook(path, maximumBodyBytes: StripeWebhookService.maximumBodyBytes) { call in
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
    }
}

extension HTTPField.Name {
    static let stripeSignature = known("Stripe-Signature")
}
