// The table that all SDKs share, against a real server.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { verifyWebhook, Weir, WeirError } from "../dist/esm/index.js";
import { scripted } from "./scripted.mjs";
import { Server, testKey } from "./server.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../conformance/${name}`, import.meta.url), "utf8"));
const server = new Server();
let weir;

before(async () => {
  await server.start();
  weir = new Weir({ apiKey: testKey, baseUrl: server.url });
});
after(() => server.stop());

/** What differs between a part of a value and the value. */
function differences(part, value, path = "") {
  if (part === "…") return value === undefined ? [`${path} is missing`] : [];
  if (Array.isArray(part)) {
    if (!Array.isArray(value) || value.length !== part.length) return [`${path} is ${JSON.stringify(value)}`];
    return part.flatMap((element, index) => differences(element, value[index], `${path}/${index}`));
  }
  if (typeof part === "object" && part !== null) {
    if (typeof value !== "object" || value === null) return [`${path} is ${JSON.stringify(value)}`];
    return Object.entries(part).flatMap(([name, member]) => differences(member, value[name], `${path}/${name}`));
  }
  return Object.is(part, value) ? [] : [`${path} is ${JSON.stringify(value)}, not ${JSON.stringify(part)}`];
}

function filled(value, kept) {
  if (typeof value === "string") return value.replace(/\{(\w+)\}/g, (whole, name) => kept[name] ?? whole);
  if (Array.isArray(value)) return value.map((element) => filled(element, kept));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [filled(name, kept), filled(member, kept)]));
  }
  return value;
}

/** What a step may say; what a runner does not know must not pass unseen. */
const known = {
  step: ["call", "user", "token", "args", "options", "work", "adds", "expect", "error", "keep"],
  work: ["quantity", "answers", "fails"],
  attempt: ["name", "call", "user", "args", "options", "work", "adds", "expect", "error", "answers", "requests", "oneKey", "oneBody"],
  request: ["method", "path", "query", "key"],
};

function understood(value, kind) {
  assert.deepEqual(Object.keys(value).filter((name) => !known[kind].includes(name)), [], `the table says what is not known of a ${kind}`);
}

class WorkFailed extends Error {}

async function call(whole, step) {
  const client = step.token ? new Weir({ apiKey: step.token, baseUrl: server.url }) : whole;
  const names = step.call.split(".");
  const owner = names.slice(0, -1).reduce((value, name) => value[name], step.user ? client.forUser(step.user) : client);
  const name = names.at(-1);
  assert.equal(typeof owner[name], "function", `there is no ${step.call}`);
  if (name === "guard") return guarded(owner, step);
  if (name === "sender") return sending(owner, step);
  const args = [...step.args];
  if (step.options) args.push(step.options);
  if (name !== "each") return owner[name](...args);
  const elements = [];
  for await (const element of owner[name](...args)) elements.push(element);
  return elements;
}

async function guarded(owner, { args: [feature, quantity], work, error }) {
  understood(work, "work");
  const running = owner.guard(feature, (held) => {
    assert.equal(error, undefined, "the work was begun");
    if (work.fails) throw new WorkFailed();
    held.quantity = work.quantity;
    return work.answers;
  }, { quantity });
  if (!work.fails) return running;
  await assert.rejects(running, WorkFailed);
  return undefined;
}

/** What becomes of events that a sender is given, flushed and closed; and of one that comes too late. Nothing is due by time. */
async function sending(events, { args: [options], adds }) {
  const told = { rejected: [], failed: [], refused: [] };
  const sender = events.sender({
    flushIntervalMs: 86_400_000,
    maxRetryDelayMs: 10,
    ...options,
    onRejected: ({ idempotencyKey }, { code }) => told.rejected.push({ idempotencyKey, code }),
    onFailure: (sent, { status, code }) => {
      told.failed.push({ idempotencyKeys: sent.map(({ idempotencyKey }) => idempotencyKey), status, code });
    },
  });
  for (const event of adds) await sender.add(event).catch(({ code }) => told.refused.push(code));
  await sender.flush();
  const { counts } = sender;
  await sender.close();
  const late = await sender.add(adds[0]).then(() => undefined, ({ code }) => code);
  return { counts, ...told, late };
}

/** Makes a call and compares what comes of it. */
async function play(client, step) {
  if (step.error) {
    const error = await call(client, step).then((answer) => assert.fail(`${step.call} answered ${JSON.stringify(answer)}`), (e) => e);
    assert.ok(error instanceof WeirError, `${step.call}: ${error}`);
    assert.deepEqual(differences(step.error, error), [], `${step.call}: ${error.message}`);
    return undefined;
  }
  const answer = await call(client, step);
  if (step.expect !== undefined) assert.deepEqual(differences(step.expect, answer), [], step.call);
  return answer;
}

const cases = read("cases.json");
for (const [number, { name, steps }] of cases.entries()) {
  test(name, async () => {
    const kept = { case: `js${number}` };
    for (const written of steps) {
      const step = filled(written, kept);
      understood(step, "step");
      const answer = await play(weir, step);
      for (const [keptName, path] of Object.entries(step.keep ?? {})) {
        kept[keptName] = path.split(".").reduce((value, part) => value[part], answer);
      }
    }
  });
}

const attempts = read("attempts.json");
for (const step of attempts) {
  test(step.name, async () => {
    understood(step, "attempt");
    const answers = step.answers.map((answer) => (answer === "cut" ? "reset" : [answer.status, answer.body, answer.headers]));
    await scripted(answers, async (client, asked) => {
      await play(client(), step);
      const seen = asked.map(({ method, url, headers }) => {
        const { pathname, searchParams } = new URL(url, "http://weir");
        return { method, path: pathname, query: Object.fromEntries(searchParams), key: headers["idempotency-key"] };
      });
      for (const request of step.requests) understood(request, "request");
      assert.deepEqual(differences(step.requests, seen), []);
      if (step.oneKey) assert.ok(seen[0].key && new Set(seen.map(({ key }) => key)).size === 1, JSON.stringify(seen));
      if (step.oneBody) assert.equal(new Set(asked.map(({ body }) => body)).size, 1);
    });
  });
}

/** The names of all calls, as tables write them. */
function surface() {
  const of = (value) => Object.getOwnPropertyNames(value).flatMap((name) => {
    if (name === "constructor" || name === "transport") return [];
    return typeof value[name] === "function" ? [name] : [];
  });
  const all = (value) => {
    const names = new Set();
    for (let kind = Object.getPrototypeOf(value); kind !== Object.prototype; kind = Object.getPrototypeOf(kind)) {
      of(kind).forEach((name) => names.add(name));
    }
    return [...names];
  };
  const client = new Weir({ apiKey: "k" });
  const names = all(client);
  for (const [name, resource] of Object.entries(client)) {
    if (name !== "transport") names.push(...all(resource).map((inner) => `${name}.${inner}`));
  }
  const scoped = client.forUser("a");
  names.push(...all(scoped), ...all(scoped.billing).map((name) => `billing.${name}`));
  // Parts of others that are private, and what is tried in other tests.
  const inner = /(^|\.)(call|act|decide|settle)$/;
  return names.filter((name) => !inner.test(name) && name !== "forUser");
}

test("the table knows every call, and no other one", () => {
  const called = new Set([...cases.flatMap(({ steps }) => steps), ...attempts].map((step) => step.call));
  assert.deepEqual([...called].sort(), [...new Set(surface())].sort());
});

test("the table is run whole", () => {
  assert.ok(cases.length >= 23 && cases.flatMap(({ steps }) => steps).length >= 250 && attempts.length >= 18);
});

for (const { name, body, header, secrets, now, genuine } of read("webhooks.json")) {
  test(`a webhook ${name}`, async () => {
    for (const form of [body, new TextEncoder().encode(body)]) {
      const verified = verifyWebhook(form, header, secrets, { now: now * 1000 });
      if (genuine) assert.deepEqual(await verified, JSON.parse(body));
      else await assert.rejects(verified, { name: "WeirError", code: "webhook_not_genuine" });
    }
  });
}
