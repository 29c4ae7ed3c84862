import { WeirError } from "./errors.js";
import { Resource, type Page } from "./resources.js";
import type * as S from "./schema.js";
import { newKey, segment, type CallOptions, type Transport } from "./transport.js";

/** What may be said of a decision beside feature and quantity. */
export interface DecisionOptions extends CallOptions {
  properties?: Record<string, string | number | boolean>;
  /** When the feature's meter listens to several events. */
  eventName?: string;
}

export interface ReserveOptions extends DecisionOptions {
  /** How long it holds, 1 to 86,400; by default 300. */
  ttlSeconds?: number;
}

/** Quota that is held for work. */
export class Held {
  /** Set it to what the work took; by default all that was held. */
  quantity: number | string | undefined;
  /** Properties of the event that is recorded. */
  properties: Record<string, string | number | boolean> | undefined;

  constructor(readonly reservation: S.Reservation) {}
}

export interface GuardOptions extends ReserveOptions {
  /** How much to hold; by default 1. */
  quantity?: number | string;
}

/** A customer's subscription, usage and quotas. */
export class CustomerBilling extends Resource {
  constructor(
    transport: Transport,
    private readonly path: string,
  ) {
    super(transport);
  }

  /** Sets the subscription and, in the same transaction, the plan's kit. Sending it again is harmless. */
  setSubscription(subscription: DatedSubscription, options?: CallOptions): Promise<S.SubscriptionAnswer> {
    const body = { ...subscription, currentPeriodEnd: dated(subscription.currentPeriodEnd), asOf: dated(subscription.asOf) };
    return this.call("PUT", `${this.path}/billing/subscription`, options, body);
  }
  getSubscription(options?: CallOptions): Promise<S.SubscriptionAnswer> {
    return this.call("GET", `${this.path}/billing/subscription`, options);
  }
  /** Plan, status, quotas, and what was used in the period. */
  usage(options?: CallOptions): Promise<S.UsageSummary> {
    return this.call("GET", `${this.path}/billing/usage`, options);
  }
}

/** A subscription, whose times may be dates. */
export type DatedSubscription = Omit<S.SubscriptionInput, "currentPeriodEnd" | "asOf"> & {
  currentPeriodEnd?: string | Date | null;
  asOf?: string | Date | null;
};

function dated(time: string | Date | null | undefined): string | null | undefined {
  return time instanceof Date ? time.toISOString() : time;
}

/** Everything about one customer. */
export class ScopedClient extends Resource {
  readonly billing: CustomerBilling;
  private readonly path: string;

  constructor(transport: Transport, readonly id: string) {
    super(transport);
    this.path = `/v1/users/${segment(id)}`;
    this.billing = new CustomerBilling(transport, this.path);
  }

  /** Checks and records in one step; rejects with a `WeirError` when it does not fit. */
  consume(feature: string, quantity?: number | string, options?: DecisionOptions): Promise<S.Decision> {
    return this.decide("usage/consume", feature, quantity, options);
  }

  /** Asks the same and records nothing. */
  check(feature: string, quantity?: number | string, options?: DecisionOptions): Promise<S.Decision> {
    return this.decide("usage/check", feature, quantity, options);
  }

  /** Holds quota before work whose size is known only afterwards. It expires by itself. */
  reserve(feature: string, quantity?: number | string, { ttlSeconds, ...options }: ReserveOptions = {}): Promise<S.Reservation> {
    return this.decide("reservations", feature, quantity, options, { ttlSeconds });
  }

  /** Records what the work took, by default what was reserved. */
  commit(reservationId: string, commit: S.CommitInput = {}, options?: CallOptions): Promise<S.CommittedReservation> {
    return this.call("POST", `/v1/reservations/${segment(reservationId)}/commit`, options, commit);
  }
  /** Gives the quota back. */
  release(reservationId: string, options?: CallOptions): Promise<S.Reservation> {
    return this.call("POST", `/v1/reservations/${segment(reservationId)}/release`, options, {});
  }
  renew(reservationId: string, ttlSeconds?: number, options?: CallOptions): Promise<S.Reservation> {
    return this.call("POST", `/v1/reservations/${segment(reservationId)}/renew`, options, { ttlSeconds });
  }

  /**
   * Runs a function under held quota: reserves, runs it, commits when it succeeds, releases when it fails.
   *
   * When the quota does not allow it the function is not run, and this rejects with the refusal. While it runs the
   * reservation is renewed. When `signal` is aborted while it reserves, what it got is given back and the function is not
   * run; afterwards the function itself must look at it. Should the commit fail after the work was done, the error's `details.result` is what the function
   * answered, and the reservation counts until it expires.
   */
  async guard<Result>(feature: string, run: (held: Held) => Promise<Result> | Result, options: GuardOptions = {}): Promise<Result> {
    // Cut short, the reservation could be made without anybody knowing of it.
    const { quantity, signal, ...rest } = options;
    const seconds = rest.ttlSeconds ?? 300;
    signal?.throwIfAborted();
    const reservation = await this.reserve(feature, quantity, rest);
    if (signal?.aborted) {
      await this.settle(reservation.id, "release", {}).catch(() => undefined);
      throw signal.reason;
    }
    const held = new Held(reservation);
    const timer = setInterval(() => {
      // So often that one may fail; an expired reservation can be committed all the same.
      this.renew(reservation.id, seconds).catch(() => undefined);
    }, (seconds * 1000) / 3);
    let result: Result;
    try {
      result = await run(held);
    } catch (error) {
      clearInterval(timer);
      // The function's own error is what the caller wants to know; what is not released expires.
      await this.settle(reservation.id, "release", {}).catch(() => undefined);
      throw error;
    }
    clearInterval(timer);
    try {
      await this.settle(reservation.id, "commit", { quantity: held.quantity, properties: held.properties });
    } catch (error) {
      if (error instanceof WeirError) error.details.result = result;
      throw error;
    }
    return result;
  }

  /** Tells what became of reserved work. */
  private settle(reservationId: string, action: "commit" | "release", body: object): Promise<unknown> {
    const path = `/v1/reservations/${segment(reservationId)}/${action}`;
    return this.transport.send({ method: "POST", path, body, settles: true });
  }

  /** Why the customer may use a feature now, or may not: every step of the decision. Nothing is recorded. */
  explain(feature: string, quantity?: number | string, options: DecisionOptions = {}): Promise<S.DecisionExplanation> {
    const { properties, eventName, ...rest } = options;
    const query = { quantity, eventName, properties: properties && JSON.stringify(properties) };
    return this.call("GET", `${this.path}/entitlements/${segment(feature)}/explain`, rest, undefined, query);
  }
  /** Every feature with what the customer gets of it. */
  entitlements(options?: CallOptions): Promise<Page<"entitlements", S.Entitlement>> {
    return this.call("GET", `${this.path}/entitlements`, options);
  }
  quotas(options?: CallOptions): Promise<Page<"quotas", S.QuotaOverride>> {
    return this.call("GET", `${this.path}/quotas`, options);
  }
  /** Gives a limit of its own, `{limit}`, or a top-up, `{add}`. */
  setQuota(feature: string, quota: S.QuotaOverrideInput, options?: CallOptions): Promise<S.QuotaOverride> {
    return this.call("PUT", `${this.path}/quotas/${segment(feature)}`, options, quota);
  }
  removeQuota(feature: string, options?: CallOptions): Promise<S.QuotaOverride> {
    return this.call("DELETE", `${this.path}/quotas/${segment(feature)}`, options);
  }

  private decide<Answer>(
    action: string,
    feature: string,
    quantity: number | string | undefined,
    { properties, eventName, ...options }: DecisionOptions = {},
    more: object = {},
  ): Promise<Answer> {
    const idempotencyKey = options.idempotencyKey ?? newKey();
    return this.transport.send<Answer>({
      method: "POST",
      path: `${this.path}/${action}`,
      body: { feature, quantity, idempotencyKey, properties, eventName, ...more },
      options: { ...options, idempotencyKey },
      isDecision: true,
    });
  }
}
