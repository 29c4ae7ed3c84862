import { Events } from "./events.js";
import { Stripe, WebhookEndpoints, WebhookEvents } from "./outbox.js";
import {
  AccountKits, Audit, Catalogs, Contracts, Coupons, Features, Invoices, Keys, Meters, Plans, Prices, Settings, TestClocks, Users,
} from "./resources.js";
import type * as S from "./schema.js";
import { ScopedClient } from "./scoped.js";
import { SelfService } from "./self-service.js";
import { Transport, type CallOptions, type Request, type WeirOptions } from "./transport.js";

/** One of many decisions that are asked for at once. */
export type BatchedDecision = S.BatchedDecisionInput;

/**
 * A client of Weir.
 *
 *     const weir = new Weir({ apiKey: process.env.WEIR_API_KEY });
 *     await weir.forUser("ext:acme").consume("email.send", 1);
 *
 * Every call rejects with a `WeirError`. Every write has an idempotency key, so that it is sent again safely.
 */
export class Weir {
  readonly plans: Plans;
  readonly users: Users<"users">;
  readonly customers: Users<"customers">;
  readonly accountKits: AccountKits;
  readonly features: Features;
  readonly meters: Meters;
  readonly events: Events;
  readonly coupons: Coupons;
  readonly contracts: Contracts;
  readonly invoices: Invoices;
  readonly prices: Prices;
  readonly catalog: Catalogs;
  readonly settings: Settings;
  readonly keys: Keys;
  readonly testClocks: TestClocks;
  readonly audit: Audit;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly webhookEvents: WebhookEvents;
  readonly stripe: Stripe;
  /** With a customer's token as the key: what that customer sees and does about its own billing. */
  readonly selfService: SelfService;
  private readonly transport: Transport;

  constructor(options: WeirOptions) {
    const transport = new Transport(options);
    this.transport = transport;
    this.plans = new Plans(transport);
    this.users = new Users(transport, "users");
    this.customers = new Users(transport, "customers");
    this.accountKits = new AccountKits(transport);
    this.features = new Features(transport);
    this.meters = new Meters(transport);
    this.events = new Events(transport);
    this.coupons = new Coupons(transport);
    this.contracts = new Contracts(transport);
    this.invoices = new Invoices(transport);
    this.prices = new Prices(transport);
    this.catalog = new Catalogs(transport);
    this.settings = new Settings(transport);
    this.keys = new Keys(transport);
    this.testClocks = new TestClocks(transport);
    this.audit = new Audit(transport);
    this.webhookEndpoints = new WebhookEndpoints(transport);
    this.webhookEvents = new WebhookEvents(transport);
    this.stripe = new Stripe(transport);
    this.selfService = new SelfService(transport);
  }

  /** Everything about one customer: `cust_…`, `ext:<your id>` or `stripe:cus_…`; or `{externalId}`. */
  forUser(id: string | { externalId: string }): ScopedClient {
    return new ScopedClient(this.transport, typeof id === "string" ? id : `ext:${id.externalId}`);
  }

  /** Decides up to 1,000, each by itself and after those before it; a refusal stands in its result. */
  consumeBatch(items: BatchedDecision[], options?: CallOptions): Promise<S.DecisionBatchAnswer> {
    return this.transport.send({ method: "POST", path: "/v1/usage/consume/batch", body: { items }, options });
  }

  /** Usage of one meter over time. */
  queryUsage(query: S.UsageQuery, options?: CallOptions): Promise<S.UsageSeries> {
    return this.transport.send({ method: "POST", path: "/v1/usage/query", body: query, options });
  }

  /** Calls a route for which there is no method here. */
  request<Answer = unknown>(method: Request["method"], path: string, body?: unknown, options?: CallOptions): Promise<Answer> {
    return this.transport.send({ method, path, body, options });
  }
}
