import { Listed, Resource, type Page, type PageQuery } from "./resources.js";
import type * as S from "./schema.js";
import { segment, type CallOptions } from "./transport.js";

export interface DeliveryQuery extends PageQuery {
  state?: S.WebhookDelivery["state"];
}

/** Where is sent what happens in the workspace; a webhook that came is looked at with `verifyWebhook`. */
export class WebhookEndpoints extends Listed<"webhookEndpoints", S.WebhookEndpoint> {
  protected readonly path = "/v1/webhook-endpoints";
  protected readonly plural = "webhookEndpoints";

  /** The secret is in this answer and nowhere else. */
  create(endpoint: S.WebhookEndpointInput, options?: CallOptions): Promise<S.CreatedWebhookEndpoint> {
    return this.call("POST", this.path, options, endpoint);
  }
  get(id: string, options?: CallOptions): Promise<S.WebhookEndpoint> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  /** Changes where and what is sent, or switches it off and on. */
  update(id: string, changes: S.WebhookEndpointChange, options?: CallOptions): Promise<S.WebhookEndpoint> {
    return this.call("PATCH", `${this.path}/${segment(id)}`, options, changes);
  }
  /** Removes it with the log of what was sent to it. */
  delete(id: string, options?: CallOptions): Promise<S.Deleted> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options);
  }
  /** A new secret, in this answer only; for `overlapSeconds`, by default a day, bodies are signed with the old one too. */
  rotateSecret(id: string, rotation: S.WebhookSecretRotation = {}, options?: CallOptions): Promise<S.CreatedWebhookEndpoint> {
    return this.call("POST", `${this.path}/${segment(id)}/rotate-secret`, options, rotation);
  }
  /** Sends it an event by which it can be tried. */
  test(id: string, options?: CallOptions): Promise<S.WebhookEndpoint> {
    return this.call("POST", `${this.path}/${segment(id)}/test`, options);
  }
  /** One page of what was sent to it in the last 30 days, newest first. */
  listDeliveries(id: string, query?: DeliveryQuery, options?: CallOptions): Promise<Page<"deliveries", S.WebhookDelivery>> {
    return this.call("GET", `${this.path}/${segment(id)}/deliveries`, options, undefined, query);
  }
  /** Sends an event again, whatever came of it. */
  resend(id: string, delivery: string, options?: CallOptions): Promise<S.WebhookDelivery> {
    return this.call("POST", `${this.path}/${segment(id)}/deliveries/${segment(delivery)}/resend`, options);
  }
}

/** What has happened in the last 30 days, newest first, as endpoints are sent it; also without an endpoint. */
export class WebhookEvents extends Listed<"webhookEvents", S.WebhookEvent> {
  protected readonly path = "/v1/webhook-events";
  protected readonly plural = "webhookEvents";
}

export interface StripeEventQuery {
  state?: S.StripeEvent["state"];
  /** 1 to 200; by default 50. */
  limit?: number;
}

/** How the workspace stands with Stripe. */
export class Stripe extends Resource {
  /** Whether it is connected, what is behind, and what a person should look at; never the key. */
  get(options?: CallOptions): Promise<S.StripeStatus> {
    return this.call("GET", "/v1/stripe", options);
  }
  /** Sets key and webhook secrets, which are never shown again; the key is tried at Stripe first. */
  connect(connection: S.StripeConnectionInput, options?: CallOptions): Promise<S.StripeStatus> {
    return this.call("PUT", "/v1/stripe/connection", options, connection);
  }
  /** Forgets them; the server's own variables count again. */
  disconnect(options?: CallOptions): Promise<S.StripeStatus> {
    return this.call("DELETE", "/v1/stripe/connection", options);
  }
  /** Takes in the events of the last 30 days that did not come. */
  backfill(since: S.StripeBackfillInput = {}, options?: CallOptions): Promise<S.StripeBackfill> {
    return this.call("POST", "/v1/stripe/backfill", options, since);
  }
  /** Lets changes at Stripe go on after a restore or a copy. */
  resume(options?: CallOptions): Promise<S.StripeStatus> {
    return this.call("POST", "/v1/stripe/resume", options);
  }
  /** The events of Stripe's that came last. */
  listEvents(query?: StripeEventQuery, options?: CallOptions): Promise<{ events: S.StripeEvent[] }> {
    return this.call("GET", "/v1/stripe/events", options, undefined, query);
  }
  /** Takes an alert away that someone has dealt with. */
  dismissAlert(kind: string, subject: string, options?: CallOptions): Promise<S.StripeStatus> {
    return this.call("DELETE", `/v1/stripe/alerts/${segment(kind)}/${segment(subject)}`, options);
  }
}
