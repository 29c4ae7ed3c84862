import { errorOf, WeirError } from "./errors.js";

export interface WeirOptions {
  /** A secret key, `wr_live_…` or `wr_test_…`; or a customer's token, in a browser. */
  apiKey: string;
  /** Where Weir answers; by default `http://127.0.0.1:8080`. */
  baseUrl?: string;
  /** How long one attempt may take, in milliseconds; by default 30,000. */
  timeoutMs?: number;
  /** How often a request is sent again when that is safe and may help; by default 3. */
  maxRetries?: number;
  /** The longest time between two attempts, in milliseconds; by default 8,000. What asks for longer is not retried. */
  maxRetryDelayMs?: number;
  /** The person on whose behalf requests are made, for the audit trail. */
  user?: string;
  /** What sends requests; by default the global `fetch`. */
  fetch?: typeof fetch;
}

/** What may be said with each call. */
export interface CallOptions {
  /** The same request under the same key takes effect once. By default each call makes one up, for its own retries. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  maxRetries?: number;
}

export interface Request {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  query?: object;
  body?: unknown;
  options?: CallOptions;
  /** A decision: a refusal is an answer, and waiting for it to change is the caller's affair. */
  isDecision?: boolean;
  /** It tells of work that was done: the key's own rate limit is waited for, as long as that says. */
  settles?: boolean;
  /** Answers with the text as it comes. */
  asText?: boolean;
  /** Answers with the bytes as they come. */
  asBytes?: boolean;
}

/** How often, and after how long at most, what settles is sent again after the key's own rate limit. */
const SETTLING_RETRIES = 20;
const SETTLING_DELAY_MS = 60_000;

/** Sends requests, and sends them again where that is safe: every write has an idempotency key. */
export class Transport {
  private readonly baseUrl: string;
  private readonly fetch: typeof fetch;

  constructor(private readonly options: WeirOptions) {
    if (!options || typeof options.apiKey !== "string" || options.apiKey === "") {
      throw new TypeError("An 'apiKey' is required: wr_live_… or wr_test_…");
    }
    this.baseUrl = (options.baseUrl ?? "http://127.0.0.1:8080").replace(/\/+$/, "");
    const send = options.fetch ?? globalThis.fetch;
    if (typeof send !== "function") throw new TypeError("There is no global fetch: use Node 18 or later, or give 'fetch'.");
    // Browsers want it called on the window.
    this.fetch = (input, init) => send.call(globalThis, input, init);
  }

  async send<Answer>(request: Request): Promise<Answer> {
    const { options = {} } = request;
    const isWrite = request.method !== "GET";
    const headers: Record<string, string> = { authorization: `Bearer ${this.options.apiKey}` };
    if (isWrite) headers["idempotency-key"] = options.idempotencyKey ?? newKey();
    if (this.options.user !== undefined) headers["x-weir-user"] = this.options.user;
    let body: string | undefined;
    if (request.body !== undefined) {
      headers["content-type"] = "application/json";
      body = JSON.stringify(request.body);
    }
    const url = this.baseUrl + request.path + queryOf(request.query);
    const retries = options.maxRetries ?? this.options.maxRetries ?? 3;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.attempt<Answer>(url, { method: request.method, headers, body }, request);
      } catch (error) {
        const delay = error instanceof WeirError ? this.delay(error, attempt, request) : undefined;
        const isLimited = request.settles === true && error instanceof WeirError && error.status === 429;
        if (attempt >= (isLimited ? Math.max(retries, SETTLING_RETRIES) : retries) || delay === undefined) throw error;
        await pause(delay, options.signal);
      }
    }
  }

  private async attempt<Answer>(url: string, init: RequestInit, request: Request): Promise<Answer> {
    const { signal, timeoutMs } = request.options ?? {};
    if (signal?.aborted) throw aborted(signal);
    const controller = new AbortController();
    const limit = timeoutMs ?? this.options.timeoutMs ?? 30_000;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      controller.abort();
    }, limit);
    const stop = () => controller.abort();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      const response = await this.fetch(url, { ...init, signal: controller.signal });
      if (response.ok && request.asBytes) return new Uint8Array(await response.arrayBuffer()) as unknown as Answer;
      const text = await response.text();
      if (response.ok && request.asText) return text as unknown as Answer;
      const answer = parsed(text);
      if (!response.ok) {
        throw errorOf(response.status, answer, response.headers.get("retry-after"), response.headers.get("x-request-id"));
      }
      if (answer === undefined) throw errorOf(response.status, answer, null, response.headers.get("x-request-id"));
      return answer as Answer;
    } catch (error) {
      if (error instanceof WeirError) throw error;
      if (signal?.aborted) throw aborted(signal);
      if (isLate) {
        throw new WeirError({ status: 0, code: "timeout", message: `No answer within ${limit} ms.`, cause: error });
      }
      if (this.options.fetch === undefined && !canBeSent(url, init)) {
        throw new WeirError({
          status: 0,
          code: "invalid_configuration",
          message: `Nothing can be sent to ${this.baseUrl}, or with this key: ${describe(error)}`,
          hint: "The options 'baseUrl' and 'apiKey' say where and as whom.",
          cause: error,
        });
      }
      throw new WeirError({
        status: 0,
        code: "connection_failed",
        message: `Weir cannot be reached at ${this.baseUrl}: ${describe(error)}`,
        hint: "Is it running there? The option 'baseUrl' says where it is.",
        cause: error,
      });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  }

  /** How long to wait before the next attempt; undefined when there should be none. */
  private delay(error: WeirError, attempt: number, request: Request): number | undefined {
    if (!error.isRetryable || error.isQuotaExceeded) return undefined;
    if (request.isDecision && error.isRefusal) return undefined;
    const isLimited = request.settles === true && error.status === 429;
    const longest = isLimited ? SETTLING_DELAY_MS : this.options.maxRetryDelayMs ?? 8_000;
    // Apart, so that many who were refused together do not come back together.
    const backoff = Math.min(longest, 200 * 2 ** attempt) * (0.5 + Math.random() / 2);
    if (error.retryAfterSeconds === undefined) return backoff;
    const asked = error.retryAfterSeconds * 1000;
    return asked > longest ? undefined : Math.max(asked, backoff);
  }
}

/** Whether there is such an address, and such headers. */
function canBeSent(url: string, init: RequestInit): boolean {
  try {
    new Headers(init.headers);
    // In a browser an address may be one of the page's server.
    const { location } = globalThis as { location?: { href: string } };
    return /^https?:$/.test(new URL(url, location?.href).protocol);
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(error: unknown): string {
  const inner = error instanceof Error ? (error as { cause?: unknown }).cause : undefined;
  return inner instanceof Error && inner.message ? inner.message : error instanceof Error ? error.message : String(error);
}

function aborted(signal: AbortSignal): WeirError {
  return new WeirError({ status: 0, code: "aborted", message: "The request was aborted.", cause: signal.reason });
}

/** Waits; an abort ends it. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted(signal));
    const stop = () => {
      clearTimeout(timer);
      if (signal) reject(aborted(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function queryOf(query: object | undefined): string {
  const items = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue;
    items.append(name, value instanceof Date ? value.toISOString() : String(value));
  }
  const text = items.toString();
  return text === "" ? "" : `?${text}`;
}

/** A key that nobody else makes up: 128 random bits. */
export function newKey(): string {
  const { crypto } = globalThis;
  if (crypto && typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = new Uint8Array(16);
  if (crypto && typeof crypto.getRandomValues === "function") crypto.getRandomValues(bytes);
  // Node 18 has no global crypto; two calls of one process in one moment must differ all the same.
  else for (let index = 0; index < 16; index += 1) bytes[index] = Math.floor(Math.random() * 256);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One part of a path, encoded. */
export function segment(text: string): string {
  // URLs have no segments of dots: they would lead elsewhere, encoded or not.
  if (text === "" || text === "." || text === "..") throw new TypeError(`'${text}' is no id.`);
  return encodeURIComponent(text);
}
