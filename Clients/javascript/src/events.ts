import { Listed, type PageQuery } from "./resources.js";
import type * as S from "./schema.js";
import { EventSender, type EventToSend, type SenderOptions } from "./sender.js";
import { newKey, segment, type CallOptions } from "./transport.js";

export interface EventQuery extends PageQuery {
  customerId?: string;
  externalCustomerId?: string;
  eventName?: string;
  key?: string;
  from?: string | Date;
  to?: string | Date;
  status?: S.Event["status"];
}

/** What happened. Events are never refused for quota. */
export class Events extends Listed<"events", S.Event, EventQuery> {
  protected readonly path = "/v1/events";
  protected readonly plural = "events";

  /** Records one event; it is durable, and in usage, when this resolves. */
  send(event: EventToSend, options?: CallOptions): Promise<S.EventAccepted> {
    return this.call("POST", this.path, options, { ...event, idempotencyKey: event.idempotencyKey ?? options?.idempotencyKey ?? newKey() });
  }

  /** Records up to 10,000: good ones count, bad ones are named. With `atomic` all are taken or none. */
  sendBatch(events: EventToSend[], { atomic, ...options }: CallOptions & { atomic?: boolean } = {}): Promise<S.BatchAccepted> {
    const keyed = events.map((event, index) => {
      const made = options.idempotencyKey === undefined ? newKey() : `${options.idempotencyKey}/${index}`;
      return { ...event, idempotencyKey: event.idempotencyKey ?? made };
    });
    return this.call("POST", `${this.path}/batch`, options, { events: keyed }, { atomic });
  }

  /** Sends events in the background, in batches. */
  sender(options?: SenderOptions): EventSender {
    return new EventSender(this.transport, options);
  }

  /** Takes an event back: it leaves every aggregate, quota and total at once. */
  retract(customerId: string, key: string, options?: CallOptions): Promise<S.Retracted> {
    return this.call("DELETE", `/v1/customers/${segment(customerId)}/events/${segment(key)}`, options);
  }

  /** Takes many back, or with `dryRun` says which. */
  retractMany(retraction: S.RetractionInput, options?: CallOptions): Promise<S.RetractionOutcome> {
    return this.call("POST", `${this.path}/retract`, options, retraction);
  }

  listRejected(query?: PageQuery & { customerId?: string; eventName?: string; code?: string }, options?: CallOptions) {
    return this.call<{ rejectedEvents: S.RejectedEvent[]; hasMore: boolean; nextCursor: string | null }>(
      "GET", `${this.path}/rejected`, options, undefined, query,
    );
  }

  replayRejected(selection: S.ReplayInput, options?: CallOptions): Promise<S.ReplayOutcome> {
    return this.call("POST", `${this.path}/rejected/replay`, options, selection);
  }
}
