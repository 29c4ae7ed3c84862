import { Resource } from "./resources.js";
import type * as S from "./schema.js";
import type { CallOptions } from "./transport.js";

/**
 * What a customer sees and does about its own billing: of a client whose key is that customer's token.
 *
 * Browsers may make these calls from the origins that the workspace's setting `allowedOrigins` names.
 */
export class SelfService extends Resource {
  /** The plans side by side, for a pricing page. */
  plans(options?: CallOptions): Promise<S.Offer> {
    return this.call("GET", "/billing/plans", options);
  }
  /** Which plan the customer has, and until when. */
  subscription(options?: CallOptions): Promise<S.OwnSubscriptionAnswer> {
    return this.call("GET", "/billing/subscription", options);
  }
  /** What was used of the feature that the workspace's settings name. */
  usage(options?: CallOptions): Promise<S.OwnUsage> {
    return this.call("GET", "/billing/usage", options);
  }
  /** Opens Stripe's page on which the customer subscribes. */
  checkout(checkout: S.CheckoutInput, options?: CallOptions): Promise<S.CheckoutPage> {
    return this.call("POST", "/billing/checkout", options, checkout);
  }
  /** Opens Stripe's page for payment methods, invoices and the plan; its address works once. */
  portal(options?: CallOptions): Promise<S.PortalPage> {
    return this.call("POST", "/billing/portal", options);
  }
  /** Lets the subscription end with its period. */
  cancel(options?: CallOptions): Promise<S.Message> {
    return this.call("POST", "/billing/cancel", options);
  }
  /** Begins the saving of a payment method; the secret is for Stripe's elements. */
  setupIntent(intent: S.SetupIntentInput = {}, options?: CallOptions): Promise<S.SetupIntent> {
    return this.call("POST", "/billing/setup-intent", options, intent);
  }
}
