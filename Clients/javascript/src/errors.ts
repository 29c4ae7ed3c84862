import type { ErrorDetails, FieldIssue, Figure } from "./schema.js";

/** Codes that Weir itself does not answer: the request got no answer at all. */
export type ConnectionCode = "connection_failed" | "timeout" | "aborted" | "invalid_answer" | "invalid_configuration";

/** What an error of the API is made from. */
export interface WeirErrorFields {
  status: number;
  code: string;
  message: string;
  hint?: string;
  details?: ErrorDetails & Record<string, unknown>;
  issues?: FieldIssue[];
  requestId?: string;
  used?: Figure;
  limit?: Figure | null;
  resetsAt?: string | null;
  retryAfterSeconds?: number;
  /** The whole `error` object as it was answered. */
  body?: Record<string, unknown>;
  cause?: unknown;
}

/**
 * Every call rejects with this when it does not succeed.
 *
 * Go by `code` and `reason`; messages may change.
 */
export class WeirError extends Error {
  /** The HTTP status, or 0 when there was no answer. */
  readonly status: number;
  readonly code: string;
  /** What to do about it. */
  readonly hint: string | undefined;
  readonly details: ErrorDetails & Record<string, unknown>;
  /** Every issue of a request that was not understood. */
  readonly issues: FieldIssue[];
  readonly requestId: string | undefined;
  /** Of a refused decision: what is recorded and held, the limit, and when the period ends. */
  readonly used: Figure | undefined;
  readonly limit: Figure | null | undefined;
  readonly resetsAt: string | null | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly body: Record<string, unknown>;
  readonly cause: unknown;

  constructor(fields: WeirErrorFields) {
    super(fields.message);
    this.name = "WeirError";
    this.status = fields.status;
    this.code = fields.code;
    this.hint = fields.hint;
    this.details = fields.details ?? {};
    this.issues = fields.issues ?? [];
    this.requestId = fields.requestId;
    this.used = fields.used;
    this.limit = fields.limit;
    this.resetsAt = fields.resetsAt;
    this.retryAfterSeconds = fields.retryAfterSeconds;
    this.body = fields.body ?? {};
    this.cause = fields.cause;
  }

  /** `details.reason`: why, more exactly than the code. */
  get reason(): string | undefined {
    return this.details.reason;
  }

  /** Whether a quota is used up. It is refused again until `resetsAt`, so it is never retried. */
  get isQuotaExceeded(): boolean {
    return this.reason === "quota_exceeded";
  }

  /** Whether the customer may not do it: a decision, and no failure. */
  get isRefusal(): boolean {
    return REFUSALS.has(this.reason ?? "");
  }

  /** Whether the same request may succeed later without anything being changed. */
  get isRetryable(): boolean {
    if (this.status === 0) return !FINAL.has(this.code);
    if (this.status === 429) return this.reason === "rate_limit_exceeded";
    return this.status === 500 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** What no answer came for, and never will. */
const FINAL = new Set(["aborted", "invalid_configuration", "send_failed"]);

const REFUSALS = new Set([
  "customer_suspended", "primitive_disabled_by_kit", "subscription_inactive", "call_limit_exceeded", "rate_limit_exceeded",
  "quota_exceeded",
]);

/** The error that an answer tells of. */
export function errorOf(status: number, answer: unknown, retryAfter: string | null, requestId: string | null): WeirError {
  const body = isRecord(answer) && isRecord(answer.error) ? answer.error : undefined;
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  if (!body || typeof body.code !== "string") {
    return new WeirError({
      status,
      code: "invalid_answer",
      message: `The server answered ${status} without an error of Weir; is something between it and you?`,
      requestId: requestId ?? undefined,
      retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
    });
  }
  return new WeirError({
    ...(body as unknown as WeirErrorFields),
    status,
    requestId: typeof body.requestId === "string" ? body.requestId : requestId ?? undefined,
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : (body.retryAfterSeconds as number | undefined),
    body,
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
