import { WeirError } from "./errors.js";

/** An event that Weir sends to an endpoint of yours. */
export interface WebhookEvent<Data = Record<string, unknown>> {
  id: string;
  object: "event";
  type: string;
  createdAt: string;
  workspaceId: string;
  /** Keep the highest version that was seen of each subject, and drop what is lower. */
  subject: { id: string; version: number };
  customerId: string | null;
  customerExternalId: string | null;
  data: Data;
}

export interface WebhookOptions {
  /** How old an event may be, in seconds; by default 300. */
  toleranceSeconds?: number;
  /** The present, in milliseconds; by default the clock's. */
  now?: number;
}

/**
 * Checks who sent a webhook and how long ago, and reads it.
 *
 * `body` is the body as it came: a text or bytes, not parsed. `header` is the value of `Weir-Signature`. While a secret is
 * being replaced, give both.
 */
export async function verifyWebhook<Data = Record<string, unknown>>(
  body: string | Uint8Array,
  header: string | null | undefined,
  secrets: string | string[],
  options: WebhookOptions = {},
): Promise<WebhookEvent<Data>> {
  const { time, signatures } = read(header);
  const now = Math.floor((options.now ?? Date.now()) / 1000);
  if (Math.abs(now - time) > (options.toleranceSeconds ?? 300)) {
    throw refused("The webhook is too old, or comes from the future.", "Is the clock of this machine right?");
  }
  const encoder = new TextEncoder();
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const prefix = encoder.encode(`${time}.`);
  const signed = new Uint8Array(prefix.length + bytes.length);
  signed.set(prefix);
  signed.set(bytes, prefix.length);
  const crypto = await webCrypto();
  let isGenuine = false;
  for (const secret of Array.isArray(secrets) ? secrets : [secrets]) {
    if (secret === "") throw new TypeError("A webhook's secret must not be empty.");
    const key = await crypto.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    // All are tried, and each in constant time, so that nothing can be learnt from how long it takes.
    for (const signature of signatures) {
      if (await crypto.verify("HMAC", key, signature, signed)) isGenuine = true;
    }
  }
  if (!isGenuine) {
    throw refused("The webhook's signature is not of this secret.", "Verify the body as it came, before it is parsed.");
  }
  return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)) as WebhookEvent<Data>;
}

function read(header: string | null | undefined): { time: number; signatures: Uint8Array[] } {
  let time = Number.NaN;
  const signatures: Uint8Array[] = [];
  for (const part of (header ?? "").split(",")) {
    const [name, value = ""] = part.trim().split("=", 2) as [string, string?];
    if (name === "t" && /^\d{1,12}$/.test(value)) time = Number(value);
    if (name === "v1" && /^[0-9a-f]{64}$/.test(value)) {
      signatures.push(Uint8Array.from(value.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
    }
  }
  if (Number.isNaN(time) || signatures.length === 0) {
    throw refused("The header Weir-Signature is missing or has another form.", "Pass its value as it came.");
  }
  return { time, signatures };
}

function refused(message: string, hint: string): WeirError {
  return new WeirError({ status: 0, code: "webhook_not_genuine", message, hint });
}

async function webCrypto(): Promise<SubtleCrypto> {
  if (globalThis.crypto?.subtle) return globalThis.crypto.subtle;
  // Node 18 has it in a module only, whose name is kept from bundlers.
  const name = "node:crypto";
  const module = (await import(name)) as { webcrypto: { subtle: SubtleCrypto } };
  return module.webcrypto.subtle;
}
