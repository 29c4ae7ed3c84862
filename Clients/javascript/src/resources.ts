import type * as S from "./schema.js";
import type { CallOptions, Request, Transport } from "./transport.js";
import { segment } from "./transport.js";

/** One page of a list. */
export type Page<Name extends string, Element> = { [Key in Name]: Element[] } & {
  hasMore: boolean;
  nextCursor: string | null;
};

export interface PageQuery {
  /** Elements of the page, 1 to 200; by default 50. */
  limit?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
}

/** Calls of one subject. */
export abstract class Resource {
  constructor(protected readonly transport: Transport) {}

  protected call<Answer>(
    method: Request["method"],
    path: string,
    options?: CallOptions,
    body?: unknown,
    query?: object,
  ): Promise<Answer> {
    return this.transport.send<Answer>({ method, path, body, query, options });
  }
}

/** A list of which pages are read one by one, or every element in turn. */
export abstract class Listed<Name extends string, Element, Query extends PageQuery = PageQuery> extends Resource {
  protected abstract readonly path: string;
  protected abstract readonly plural: Name;

  /** One page. */
  list(query?: Query, options?: CallOptions): Promise<Page<Name, Element>> {
    return this.call("GET", this.path, options, undefined, query);
  }

  /** Every element, page by page. */
  async *each(query?: Query, options?: CallOptions): AsyncGenerator<Element, void, undefined> {
    let cursor = query?.cursor;
    do {
      const page = await this.list({ limit: 200, ...query, cursor } as Query, options);
      yield* page[this.plural];
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}

export class Plans extends Listed<"plans", S.Plan> {
  protected readonly path = "/v1/plans";
  protected readonly plural = "plans";

  /** Makes a plan, or the next version of the one with the key. */
  upsert(plan: S.PlanUpsert, options?: CallOptions): Promise<S.Plan> {
    return this.call("POST", this.path, options, plan);
  }
  get(key: string, options?: CallOptions): Promise<S.Plan> {
    return this.call("GET", `${this.path}/${segment(key)}`, options);
  }
  /** Takes a plan out of the offer; whoever has it keeps it. */
  archive(key: string, options?: CallOptions): Promise<S.Plan> {
    return this.call("POST", `${this.path}/${segment(key)}/archive`, options);
  }
  versions(key: string, options?: CallOptions): Promise<Page<"versions", S.PlanVersion>> {
    return this.call("GET", `${this.path}/${segment(key)}/versions`, options);
  }
  previewMigration(key: string, subscribers: S.Migration, options?: CallOptions): Promise<S.MigrationOutcome> {
    return this.call("POST", `${this.path}/${segment(key)}/migrate/preview`, options, subscribers);
  }
  migrate(key: string, subscribers: S.Migration, options?: CallOptions): Promise<S.MigrationOutcome> {
    return this.call("POST", `${this.path}/${segment(key)}/migrate`, options, subscribers);
  }
}

export interface CustomerQuery extends PageQuery {
  status?: "active" | "suspended";
  accountKitId?: string;
  email?: string;
  externalId?: string;
}

/** Names that other systems give to the same fields. */
export interface OtherNames {
  external_id?: string | null;
  account_kit_id?: string | null;
}

export class Users<Name extends "users" | "customers"> extends Listed<Name, S.Customer, CustomerQuery> {
  protected readonly path: string;

  constructor(transport: Transport, protected readonly plural: Name) {
    super(transport);
    this.path = `/v1/${plural}`;
  }

  create(customer: S.CustomerInput & OtherNames = {}, options?: CallOptions): Promise<S.Customer> {
    return this.call("POST", this.path, options, renamed(customer));
  }
  /** By `cust_…`, `ext:<externalId>` or `stripe:cus_…`. */
  get(id: string, options?: CallOptions): Promise<S.Customer> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  update(id: string, changes: S.CustomerChange & OtherNames, options?: CallOptions): Promise<S.Customer> {
    return this.call("PATCH", `${this.path}/${segment(id)}`, options, renamed(changes));
  }
  /** Suspends a customer: every decision is refused from now on, all is kept. */
  delete(id: string, options?: CallOptions): Promise<S.Customer> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options);
  }
  /** Removes personal data; the ledger's totals and what was invoiced stay. */
  erase(id: string, options?: CallOptions): Promise<S.Customer> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options, undefined, { erase: true });
  }
  /** What a customer has with the operator, by currency, and what it is made of. */
  credits(id: string, options?: CallOptions): Promise<S.CreditBalances> {
    return this.call("GET", `${this.path}/${segment(id)}/credits`, options);
  }
  /** Signs a token with which the customer reads what is its own. */
  createToken(id: string, token: S.TokenInput = {}, options?: CallOptions): Promise<S.Token> {
    return this.call("POST", `${this.path}/${segment(id)}/tokens`, options, token);
  }
}

export class AccountKits extends Listed<"accountKits", S.AccountKit> {
  protected readonly path = "/v1/account-kits";
  protected readonly plural = "accountKits";

  create(kit: S.AccountKitInput & { primitives_config?: S.AccountKitInput["primitivesConfig"] }, options?: CallOptions): Promise<S.AccountKit> {
    return this.call("POST", this.path, options, renamed(kit));
  }
  get(id: string, options?: CallOptions): Promise<S.AccountKit> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  /** Changes a kit, for all its customers at once. */
  update(id: string, changes: S.AccountKitChange & { primitives_config?: S.AccountKitInput["primitivesConfig"] }, options?: CallOptions): Promise<S.AccountKit> {
    return this.call("PATCH", `${this.path}/${segment(id)}`, options, renamed(changes));
  }
  delete(id: string, options?: CallOptions): Promise<S.Deleted> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options);
  }
  assignUser(id: string, userId: string, options?: CallOptions): Promise<S.Customer> {
    return this.call("POST", `${this.path}/${segment(id)}/users/${segment(userId)}/assign`, options);
  }
}

export class Features extends Listed<"features", S.Feature> {
  protected readonly path = "/v1/features";
  protected readonly plural = "features";

  create(feature: S.FeatureInput, options?: CallOptions): Promise<S.Feature> {
    return this.call("POST", this.path, options, feature);
  }
  get(key: string, options?: CallOptions): Promise<S.Feature> {
    return this.call("GET", `${this.path}/${segment(key)}`, options);
  }
  update(key: string, changes: S.FeatureChange, options?: CallOptions): Promise<S.Feature> {
    return this.call("PATCH", `${this.path}/${segment(key)}`, options, changes);
  }
}

export interface MeterQuery extends PageQuery {
  status?: "active" | "archived" | "all";
}

export class Meters extends Listed<"meters", S.Meter, MeterQuery> {
  protected readonly path = "/v1/meters";
  protected readonly plural = "meters";

  create(meter: S.MeterInput, options?: CallOptions): Promise<S.Meter> {
    return this.call("POST", this.path, options, meter);
  }
  /** By code or id. */
  get(code: string, options?: CallOptions): Promise<S.Meter> {
    return this.call("GET", `${this.path}/${segment(code)}`, options);
  }
  rename(code: string, displayName: string, options?: CallOptions): Promise<S.Meter> {
    return this.call("PATCH", `${this.path}/${segment(code)}`, options, { displayName });
  }
  /** Later events do not count in it, what it has counted stays. */
  archive(code: string, options?: CallOptions): Promise<S.Meter> {
    return this.call("POST", `${this.path}/${segment(code)}/archive`, options);
  }
}

export class Coupons extends Listed<"coupons", S.Coupon> {
  protected readonly path = "/v1/coupons";
  protected readonly plural = "coupons";

  create(coupon: S.CouponInput, options?: CallOptions): Promise<S.Coupon> {
    return this.call("POST", this.path, options, coupon);
  }
  get(code: string, options?: CallOptions): Promise<S.Coupon> {
    return this.call("GET", `${this.path}/${segment(code)}`, options);
  }
  archive(code: string, options?: CallOptions): Promise<S.Coupon> {
    return this.call("POST", `${this.path}/${segment(code)}/archive`, options);
  }
}

export interface ContractQuery extends PageQuery {
  customerId?: string;
  externalCustomerId?: string;
}

export class Contracts extends Listed<"contracts", S.Contract, ContractQuery> {
  protected readonly path = "/v1/contracts";
  protected readonly plural = "contracts";

  create(contract: S.ContractInput, options?: CallOptions): Promise<S.Contract> {
    return this.call("POST", this.path, options, contract);
  }
  get(id: string, options?: CallOptions): Promise<S.Contract> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  update(id: string, changes: S.ContractChange, options?: CallOptions): Promise<S.Contract> {
    return this.call("PATCH", `${this.path}/${segment(id)}`, options, changes);
  }
  /** At the end of the period, unless `cancelAt` says `immediately` or a date. */
  cancel(id: string, cancellation: S.Cancellation = {}, options?: CallOptions): Promise<S.Contract> {
    return this.call("POST", `${this.path}/${segment(id)}/cancel`, options, cancellation);
  }
  changePlan(id: string, change: Omit<S.PlanChange, "preview">, options?: CallOptions): Promise<S.Contract> {
    return this.call("POST", `${this.path}/${segment(id)}/change-plan`, options, change);
  }
  /** What a change would lead to: the next two invoices. */
  previewPlanChange(id: string, change: Omit<S.PlanChange, "preview">, options?: CallOptions): Promise<S.ContractPreview> {
    return this.call("POST", `${this.path}/${segment(id)}/change-plan`, options, { ...change, preview: true });
  }
  addCoupon(id: string, code: string, options?: CallOptions): Promise<S.Contract> {
    return this.call("POST", `${this.path}/${segment(id)}/coupons`, options, { code });
  }
  removeCoupon(id: string, code: string, options?: CallOptions): Promise<S.Contract> {
    return this.call("DELETE", `${this.path}/${segment(id)}/coupons/${segment(code)}`, options);
  }
  /** Does at once what the dates make due. */
  rollOver(id: string, options?: CallOptions): Promise<S.RollOver> {
    return this.call("POST", `${this.path}/${segment(id)}/roll-over`, options);
  }
}

export interface InvoiceQuery extends ContractQuery {
  contractId?: string;
  status?: S.Invoice["status"];
}

/** How a document is written. */
export interface DocumentQuery {
  /** Of numbers, dates and money: `en` (default), `en-US`, `de`, `fr`, `es`, `ja`. */
  locale?: string;
}

export interface InvoiceDocumentQuery extends DocumentQuery {
  /** false leaves out the steps of the usage statement. */
  usage?: boolean;
}

export class Invoices extends Listed<"invoices", S.Invoice, InvoiceQuery> {
  protected readonly path = "/v1/invoices";
  protected readonly plural = "invoices";

  /** Drafts an invoice that no contract makes. */
  create(invoice: S.InvoiceInput, options?: CallOptions): Promise<S.Invoice> {
    return this.call("POST", this.path, options, invoice);
  }
  /** By id or number. */
  get(id: string, options?: CallOptions): Promise<S.Invoice> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  explain(id: string, options?: CallOptions): Promise<S.InvoiceExplanation> {
    return this.call("GET", `${this.path}/${segment(id)}/explain`, options);
  }
  timeline(id: string, options?: CallOptions): Promise<S.Timeline> {
    return this.call("GET", `${this.path}/${segment(id)}/timeline`, options);
  }
  /** The invoice as a PDF. */
  pdf(id: string, query?: InvoiceDocumentQuery, options?: CallOptions): Promise<Uint8Array> {
    return this.transport.send({ method: "GET", path: `${this.path}/${segment(id)}/pdf`, query, options, asBytes: true });
  }
  /** The same as a page of HTML. */
  html(id: string, query?: InvoiceDocumentQuery, options?: CallOptions): Promise<string> {
    return this.transport.send({ method: "GET", path: `${this.path}/${segment(id)}/html`, query, options, asText: true });
  }
  /** A credit note of the invoice, by its id, as a PDF. */
  creditNotePdf(id: string, note: string, query?: DocumentQuery, options?: CallOptions): Promise<Uint8Array> {
    const path = `${this.path}/${segment(id)}/credit-notes/${segment(note)}/pdf`;
    return this.transport.send({ method: "GET", path, query, options, asBytes: true });
  }
  /** The same as a page of HTML. */
  creditNoteHtml(id: string, note: string, query?: DocumentQuery, options?: CallOptions): Promise<string> {
    const path = `${this.path}/${segment(id)}/credit-notes/${segment(note)}/html`;
    return this.transport.send({ method: "GET", path, query, options, asText: true });
  }
  finalize(id: string, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "finalize", undefined, options);
  }
  send(id: string, options?: CallOptions): Promise<S.InvoiceSending> {
    return this.call("POST", `${this.path}/${segment(id)}/send`, options);
  }
  void(id: string, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "void", undefined, options);
  }
  markUncollectible(id: string, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "mark-uncollectible", undefined, options);
  }
  markPaid(id: string, payment: S.PaymentInput, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "mark-paid", payment, options);
  }
  refund(id: string, refund: S.RefundInput = {}, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "refund", refund, options);
  }
  credit(id: string, note: S.CreditNoteInput = {}, options?: CallOptions): Promise<S.Invoice> {
    return this.act(id, "credit-notes", note, options);
  }
  /** Finalizes all that is due. */
  run(run: S.InvoiceRunInput = {}, options?: CallOptions): Promise<S.InvoiceRun> {
    return this.call("POST", "/v1/invoice-runs", options, run);
  }

  private act(id: string, action: string, body: unknown, options?: CallOptions): Promise<S.Invoice> {
    return this.call("POST", `${this.path}/${segment(id)}/${action}`, options, body);
  }
}

export class Keys extends Listed<"keys", S.Key> {
  protected readonly path = "/v1/keys";
  protected readonly plural = "keys";

  /** The secret is in this answer and nowhere else. */
  create(key: S.KeyInput, options?: CallOptions): Promise<S.CreatedKey> {
    return this.call("POST", this.path, options, key);
  }
  get(id: string, options?: CallOptions): Promise<S.Key> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  rotate(id: string, rotation: S.KeyRotation = {}, options?: CallOptions): Promise<S.CreatedKey> {
    return this.call("POST", `${this.path}/${segment(id)}/rotate`, options, rotation);
  }
  revoke(id: string, options?: CallOptions): Promise<S.Key> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options);
  }
}

export class TestClocks extends Listed<"testClocks", S.TestClock> {
  protected readonly path = "/v1/test-clocks";
  protected readonly plural = "testClocks";

  create(clock: S.TestClockInput, options?: CallOptions): Promise<S.TestClock> {
    return this.call("POST", this.path, options, clock);
  }
  get(id: string, options?: CallOptions): Promise<S.TestClock> {
    return this.call("GET", `${this.path}/${segment(id)}`, options);
  }
  /** Moves it forward and carries out what becomes due on the way. */
  advance(id: string, to: string | Date, options?: CallOptions): Promise<S.TestClockAdvance> {
    return this.call("POST", `${this.path}/${segment(id)}/advance`, options, { to: to instanceof Date ? to.toISOString() : to });
  }
  delete(id: string, options?: CallOptions): Promise<S.Deleted> {
    return this.call("DELETE", `${this.path}/${segment(id)}`, options);
  }
}

export class Settings extends Resource {
  get(options?: CallOptions): Promise<S.Settings> {
    return this.call("GET", "/v1/settings", options);
  }
  update(changes: S.SettingsChange, options?: CallOptions): Promise<S.Settings> {
    return this.call("PATCH", "/v1/settings", options, changes);
  }
}

export interface CatalogOptions extends CallOptions {
  applyTo?: "new" | "all";
  prune?: boolean;
}

export class Catalogs extends Resource {
  get(options?: CallOptions): Promise<S.Catalog> {
    return this.call("GET", "/v1/catalog", options);
  }
  /** What applying it would change, and whom it would touch. */
  diff(catalog: S.Catalog, { applyTo, prune, ...options }: CatalogOptions = {}): Promise<S.CatalogOutcome> {
    return this.call("POST", "/v1/catalog/diff", options, catalog, { applyTo, prune });
  }
  apply(catalog: S.Catalog, { applyTo, prune, ...options }: CatalogOptions = {}): Promise<S.CatalogOutcome> {
    return this.call("POST", "/v1/catalog/apply", options, catalog, { applyTo, prune });
  }
}

export class Prices extends Resource {
  /** What prices come to for given usage or events; nothing is stored. */
  estimate(estimate: S.EstimateInput, options?: CallOptions): Promise<S.Estimate> {
    return this.call("POST", "/v1/prices/estimate", options, estimate);
  }
}

export interface AuditQuery extends PageQuery {
  customerId?: string;
  actor?: string;
  user?: string;
  action?: string;
  kind?: string;
  subject?: string;
  requestId?: string;
  from?: string | Date;
  to?: string | Date;
}

export class Audit extends Listed<"auditEntries", S.AuditEntry, AuditQuery> {
  protected readonly path = "/v1/audit";
  protected readonly plural = "auditEntries";
}

/** Fields under the API's own names. */
function renamed<Fields extends object>(fields: Fields): object {
  const names: Record<string, string> = {
    external_id: "externalId", account_kit_id: "accountKitId", primitives_config: "primitivesConfig",
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [names[name] ?? name, value]));
}
