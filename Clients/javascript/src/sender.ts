import { isRecord, WeirError } from "./errors.js";
import type { BatchAccepted, RejectedInBatch } from "./schema.js";
import { newKey, pause, Transport } from "./transport.js";

/** An event to record; the customer by one of its names. */
export interface EventToSend {
  customerId?: string;
  externalCustomerId?: string;
  eventName: string;
  /** Made up when it is left out, so that the event counts once however often it is sent. */
  idempotencyKey?: string;
  timestamp?: string | Date;
  properties?: Record<string, string | number | boolean>;
  contractId?: string;
}

export interface SenderOptions {
  /** Events of one request, 1 to 10,000; by default 500. */
  batchSize?: number;
  /** How long an event may wait for others, in milliseconds; by default 1,000. */
  flushIntervalMs?: number;
  /** Events that may wait; by default 100,000. */
  maxBuffered?: number;
  /** What `add` does when so many wait: wait for room (default), or reject with `buffer_full`. Nothing is ever dropped. */
  whenFull?: "wait" | "reject";
  /** How long one batch is tried again, in milliseconds; by default for ever. Then its events go to `onFailure`. */
  giveUpAfterMs?: number;
  /** The longest time between two attempts, in milliseconds; by default 10,000. */
  maxRetryDelayMs?: number;
  /** Is told of events that Weir will not take, each with the reason; Weir keeps them for a replay unless it says otherwise. */
  onRejected?: (event: SentEvent, reason: RejectedInBatch) => void;
  /** Is told of events that were given up, with the last error. Without it, `flush` and `close` reject with that error. */
  onFailure?: (events: SentEvent[], error: WeirError) => void;
  /**
   * Whether Node sends what waits before it ends; by default true. It does when its work is over, and on SIGTERM, SIGINT and
   * SIGHUP: then what waits is sent first, and the process ends as it would have, unless someone else listens too.
   * Before `process.exit()` call `close`; what was not sent then is told of on standard error.
   */
  flushOnExit?: boolean;
}

/** An event as it is sent: with a key and a time, which stay the same in every attempt. */
export type SentEvent = Omit<EventToSend, "timestamp"> & { idempotencyKey: string; timestamp: string };

export interface SenderCounts {
  added: number;
  accepted: number;
  duplicates: number;
  rejected: number;
  failed: number;
  waiting: number;
}

/**
 * Sends events in batches, by number and by time, and again until they are taken.
 *
 * Each event gets its key and its time when it is added, so a batch whose answer was lost counts once. Batches go one after
 * the other, which keeps the order. Added is not yet durable: `flush` resolves when everything added before it is.
 */
export class EventSender {
  private readonly waiting: SentEvent[] = [];
  private readonly counters = { added: 0, accepted: 0, duplicates: 0, rejected: 0, failed: 0 };
  /** Who waits for room. */
  private readonly forRoom: (() => void)[] = [];
  /** Who waits until so many were dealt with. */
  private readonly forDone: { upTo: number; resolve: () => void; reject: (error: unknown) => void }[] = [];
  private dealtWith = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isClosed = false;
  private failure: WeirError | undefined;
  private readonly urgent = new Set<object>();
  private readonly stopExit: () => void;
  private readonly batchSize: number;
  private readonly maxBuffered: number;

  constructor(
    private readonly transport: Transport,
    private readonly options: SenderOptions = {},
  ) {
    this.batchSize = within(options.batchSize ?? 500, 1, 10_000, "batchSize");
    this.maxBuffered = within(options.maxBuffered ?? 100_000, 1, Number.MAX_SAFE_INTEGER, "maxBuffered");
    this.stopExit = options.flushOnExit === false ? () => {} : onExit(this);
  }

  /** How many events came in and what became of them. */
  get counts(): SenderCounts {
    return { ...this.counters, waiting: this.counters.added - this.dealtWith };
  }

  /**
   * Adds an event. Resolves as soon as there is room for it; with `whenFull: "reject"` rejects when there is none.
   *
   * Returns the event with its key, under which it can be retracted.
   */
  async add(event: EventToSend): Promise<SentEvent> {
    const sent = prepared(event);
    while (this.waiting.length >= this.maxBuffered && !this.isClosed) {
      if (this.options.whenFull === "reject") {
        throw new WeirError({
          status: 0,
          code: "buffer_full",
          message: `${this.maxBuffered} events wait to be sent.`,
          hint: "Send fewer, raise 'maxBuffered', or let 'whenFull' wait.",
        });
      }
      await new Promise<void>((resolve) => this.forRoom.push(resolve));
    }
    if (this.isClosed) {
      throw new WeirError({ status: 0, code: "sender_closed", message: "The sender was closed; the event was not taken." });
    }
    this.waiting.push(sent);
    this.counters.added += 1;
    this.schedule();
    return sent;
  }

  /** Resolves when every event that was added before is durable, was rejected, or was given up and told of. */
  async flush(): Promise<void> {
    const upTo = this.counters.added;
    if (this.dealtWith < upTo) {
      const mark = {};
      this.urgent.add(mark);
      const done = new Promise<void>((resolve, reject) => this.forDone.push({ upTo, resolve, reject }));
      this.schedule();
      try {
        await done;
      } finally {
        this.urgent.delete(mark);
      }
    }
    this.throwFailure();
  }

  /** Takes no further events, and sends what waits. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const resolve of this.forRoom.splice(0)) resolve();
    try {
      await this.flush();
    } finally {
      this.stopExit();
    }
  }

  private throwFailure(): void {
    const error = this.failure;
    this.failure = undefined;
    if (error) throw error;
  }

  private schedule(): void {
    if (this.isSending || this.waiting.length === 0) return;
    if (this.waiting.length >= this.batchSize || this.urgent.size > 0 || this.isClosed) {
      void this.drain();
    } else if (this.timer === undefined) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        void this.drain();
      }, Math.min(LONGEST_TIMER_MS, this.options.flushIntervalMs ?? 1_000));
    }
  }

  /** Sends batches until none is due; only one of these runs at a time. */
  private async drain(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      do {
        const batch = this.waiting.splice(0, this.batchSize);
        for (const resolve of this.forRoom.splice(0, batch.length)) resolve();
        if (batch.length > 0) await this.deliver(batch);
        this.dealtWith += batch.length;
        for (const waiter of this.forDone.filter(({ upTo }) => upTo <= this.dealtWith)) {
          this.forDone.splice(this.forDone.indexOf(waiter), 1);
          waiter.resolve();
        }
      } while (this.waiting.length >= this.batchSize || (this.waiting.length > 0 && (this.urgent.size > 0 || this.isClosed)));
    } finally {
      this.isSending = false;
      this.schedule();
    }
  }

  private async deliver(batch: SentEvent[]): Promise<void> {
    const started = Date.now();
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await this.transport.send<BatchAccepted>({
          method: "POST",
          path: "/v1/events/batch",
          body: { events: batch },
          // Tried again here and not below, so that it is known for how long.
          options: { maxRetries: 0 },
        });
        const missing = missingIn(answer);
        if (missing !== undefined) return this.giveUp(batch, incomplete(missing));
        this.counters.accepted += answer.count;
        this.counters.duplicates += answer.duplicates;
        this.counters.rejected += answer.rejected.length;
        for (const reason of answer.rejected) {
          const event = batch[reason.index];
          if (event) this.tell(() => this.options.onRejected?.(event, reason));
        }
        return;
      } catch (error) {
        // The sender must go on, or whoever waits for it would wait for ever.
        if (!(error instanceof WeirError)) return this.giveUp(batch, broken(error));
        if (error.status === 413 && batch.length > 1) {
          const half = Math.ceil(batch.length / 2);
          await this.deliver(batch.slice(0, half));
          return this.deliver(batch.slice(half));
        }
        const isOver = Date.now() - started >= (this.options.giveUpAfterMs ?? Number.POSITIVE_INFINITY);
        if (!isPassing(error) || isOver) return this.giveUp(batch, error);
        const longest = Math.min(LONGEST_TIMER_MS, this.options.maxRetryDelayMs ?? 10_000);
        const backoff = Math.min(longest, 100 * 2 ** Math.min(attempt, 20)) * (0.5 + Math.random() / 2);
        await pause(Math.max(backoff, Math.min(longest, (error.retryAfterSeconds ?? 0) * 1000)));
      }
    }
  }

  private giveUp(batch: SentEvent[], error: WeirError): void {
    this.counters.failed += batch.length;
    if (this.options.onFailure) this.tell(() => this.options.onFailure?.(batch, error));
    else this.failure = error;
  }

  /** Calls back; what that throws must not stop the sending, and is not swallowed either. */
  private tell(call: () => void): void {
    try {
      call();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/** The longest time that a timer takes; one that is given more goes off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Whether the same batch may get another answer in a moment.
 *
 * What is not Weir's answer says nothing of the events: a proxy has pages of its own while Weir restarts. That they are too
 * large stays so.
 */
function isPassing(error: WeirError): boolean {
  return error.isRetryable || (error.code === "invalid_answer" && error.status !== 413);
}

/** What an answer to a batch lacks. */
function missingIn(answer: unknown): string | undefined {
  const members = isRecord(answer) ? answer : {};
  for (const name of ["count", "duplicates"]) if (typeof members[name] !== "number") return name;
  const { rejected } = members;
  return Array.isArray(rejected) && rejected.every(isRecord) ? undefined : "rejected";
}

function incomplete(missing: string): WeirError {
  return new WeirError({
    status: 200,
    code: "invalid_answer",
    message: `The answer of POST /v1/events/batch is without '${missing}'.`,
    hint: "Is the server older than this client?",
  });
}

/** What the sender makes of an error that is none of the API. */
function broken(error: unknown): WeirError {
  const message = `The events could not be sent: ${error instanceof Error ? error.message : String(error)}`;
  return new WeirError({ status: 0, code: "send_failed", message, cause: error });
}

function prepared(event: EventToSend): SentEvent {
  if (typeof event.eventName !== "string" || event.eventName === "") throw new TypeError("An event needs an 'eventName'.");
  if ((event.customerId === undefined) === (event.externalCustomerId === undefined)) {
    throw new TypeError("An event needs one of 'customerId' and 'externalCustomerId'.");
  }
  const { timestamp } = event;
  const sent: SentEvent = {
    ...event,
    idempotencyKey: event.idempotencyKey ?? newKey(),
    timestamp: timestamp instanceof Date ? timestamp.toISOString() : timestamp ?? new Date().toISOString(),
  };
  // A copy, which later changes of the caller's object do not reach; what is no JSON is told of here.
  return JSON.parse(JSON.stringify(sent)) as SentEvent;
}

function within(value: number, low: number, high: number, name: string): number {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new RangeError(`'${name}' must be a whole number from ${low} to ${high}.`);
  }
  return value;
}

interface NodeProcess {
  pid: number;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
  listenerCount(event: string): number;
  kill(pid: number, signal: string): void;
}

const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"];

/** Sends what waits before Node ends; answers what takes that back. */
function onExit(sender: EventSender): () => void {
  const { process } = globalThis as { process?: NodeProcess };
  if (typeof process?.on !== "function" || typeof process.off !== "function") return () => {};
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      // Who listens beside us decides how the process ends.
      const isAlone = process.listenerCount(signal) === 1;
      const end = () => {
        stop();
        if (isAlone) process.kill(process.pid, signal);
      };
      sender.close().then(end, (error) => {
        console.error("weir: events could not be sent before the end:", error);
        end();
      });
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  const last = () => {
    const { waiting } = sender.counts;
    if (waiting > 0) console.error(`weir: ${waiting} events were not sent; call close() before process.exit().`);
  };
  process.on("exit", last);
  const stop = () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
    process.off("exit", last);
  };
  return stop;
}
