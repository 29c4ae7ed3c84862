// The buffered sender: nothing is lost, nothing counts twice, and what cannot be sent is told of.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Weir } from "../dist/esm/index.js";
import { Server, testKey } from "./server.mjs";

/** A transport that answers what a function says. */
function fake(answer) {
  const batches = [];
  const weir = new Weir({
    apiKey: "k",
    fetch: async (url, { body }) => {
      const { events } = JSON.parse(body);
      batches.push(events);
      const [status, value, headers] = (await answer(events, batches.length)) ?? [202, { count: events.length, duplicates: 0, rejected: [] }];
      return new Response(typeof value === "string" ? value : JSON.stringify(value), { status, headers });
    },
  });
  return { weir, batches, sender: (options) => weir.events.sender({ maxRetryDelayMs: 5, flushOnExit: false, ...options }) };
}

const event = (key) => ({ externalCustomerId: "a", eventName: "e", idempotencyKey: `${key}` });

test("events go in batches, in order", async () => {
  const { sender, batches } = fake(() => undefined);
  const sending = sender({ batchSize: 3, flushIntervalMs: 60_000 });
  for (let number = 0; number < 8; number += 1) await sending.add(event(number));
  await sending.flush();
  assert.deepEqual(batches.map((events) => events.map(({ idempotencyKey }) => idempotencyKey).join("")), ["012", "345", "67"]);
  assert.deepEqual(sending.counts, { added: 8, accepted: 8, duplicates: 0, rejected: 0, failed: 0, waiting: 0 });
});

test("an event goes after its time, without others", async () => {
  const { sender, batches } = fake(() => undefined);
  const sending = sender({ batchSize: 100, flushIntervalMs: 5 });
  await sending.add(event(1));
  while (batches.length === 0) await pause(1);
  assert.equal(batches[0].length, 1);
  await sending.close();
});

test("each event has its key and time from the beginning, in every attempt", async () => {
  const { sender, batches } = fake((_, attempt) => (attempt < 4 ? [503, { error: { code: "unavailable", message: "" } }] : undefined));
  const sending = sender();
  const mine = { customerId: "cust_1", eventName: "e", properties: { n: 1 } };
  const sent = await sending.add(mine);
  mine.properties.n = 2;
  await sending.flush();
  assert.equal(batches.length, 4);
  for (const [only] of batches) assert.deepEqual(only, sent);
  assert.match(sent.idempotencyKey, /^.{32,36}$/);
  assert.equal(sent.properties.n, 1);
});

test("rejected events are told of with the reason", async () => {
  const { sender } = fake((events) => [202, { count: events.length - 1, duplicates: 0, rejected: [{ index: 1, code: "not_found", message: "No." }] }]);
  const told = [];
  const sending = sender({ onRejected: (rejected, reason) => told.push([rejected.idempotencyKey, reason.code]) });
  await Promise.all([1, 2, 3].map((key) => sending.add(event(key))));
  await sending.close();
  assert.deepEqual(told, [["2", "not_found"]]);
  assert.deepEqual([sending.counts.accepted, sending.counts.rejected], [2, 1]);
});

test("what Weir refuses as a whole is told of and not tried for ever", async () => {
  const { sender, batches } = fake(() => [401, { error: { code: "unauthorized", message: "No." } }]);
  const failed = [];
  const told = sender({ onFailure: (events, error) => failed.push([events.length, error.code]) });
  await told.add(event(1));
  await told.flush();
  assert.deepEqual(failed, [[1, "unauthorized"]]);
  const untold = sender();
  await untold.add(event(1));
  await assert.rejects(untold.flush(), { code: "unauthorized" });
  await untold.flush();
  assert.equal(batches.length, 2);
  assert.equal(untold.counts.failed, 1);
});

test("attempts end when they are told to", async () => {
  const { sender, batches } = fake(() => [503, { error: { code: "unavailable", message: "" } }]);
  const sending = sender({ giveUpAfterMs: 500 });
  await sending.add(event(1));
  await assert.rejects(sending.close(), { code: "unavailable" });
  assert.ok(batches.length > 1);
});

test("an answer that lacks something, or an error that is none of Weir's, gives a batch up and is told of", async () => {
  for (const answer of [{}, { count: 1, duplicates: 0 }, { count: 1, duplicates: 0, rejected: [null] }, [], "null"]) {
    const { sender, batches } = fake(() => [200, answer]);
    const sending = sender();
    await sending.add(event(1));
    await assert.rejects(sending.flush(), { code: "invalid_answer", status: 200 });
    assert.deepEqual(sending.counts, { added: 1, accepted: 0, duplicates: 0, rejected: 0, failed: 1, waiting: 0 });
    assert.equal(batches.length, 1);
  }
  const failed = [];
  const { weir } = fake(() => undefined);
  const sending = weir.events.sender({ flushOnExit: false, onFailure: (events, error) => failed.push([events.length, error.code]) });
  // Its own mistakes included: nothing may stop it.
  sending.transport.send = () => Promise.reject(new RangeError("no"));
  await sending.add(event(1));
  await sending.flush();
  assert.deepEqual(failed, [[1, "send_failed"]]);
});

test("what a proxy answers while Weir restarts is passing, whatever it is", async () => {
  const answers = [[404, "<html>"], [200, "<html>"], [404, { message: "no route" }], [403, ""]];
  const { sender, batches } = fake((_, attempt) => answers[attempt - 1]);
  const sending = sender();
  await sending.add(event(1));
  await sending.flush();
  assert.equal(batches.length, 5);
  assert.deepEqual([sending.counts.accepted, sending.counts.failed], [1, 0]);
  const large = fake(() => [413, "<html>"]).sender();
  await large.add(event(1));
  await assert.rejects(large.flush(), { code: "invalid_answer", status: 413 });
});

test("an address or a key that is none is told at once, and not tried for ever", async () => {
  for (const options of [{ baseUrl: "127.0.0.1:8080" }, { baseUrl: "ftp://127.0.0.1" }, { apiKey: "a\r\nb" }]) {
    const weir = new Weir({ apiKey: "k", baseUrl: "http://127.0.0.1:1", ...options });
    const sending = weir.events.sender({ flushOnExit: false });
    await sending.add(event(1));
    await assert.rejects(sending.flush(), { code: "invalid_configuration", isRetryable: false });
    assert.equal(sending.counts.failed, 1);
  }
});

test("times without end are times", async () => {
  const { sender, batches } = fake((_, attempt) => (attempt === 1 ? [503, "", { "retry-after": "99999999999999999" }] : undefined));
  const sending = sender({ flushIntervalMs: Number.POSITIVE_INFINITY });
  await sending.add(event(1));
  await pause(20);
  assert.equal(batches.length, 0);
  await sending.close();
  assert.equal(batches.length, 2);
});

test("a batch that is too large is sent in halves", async () => {
  const { sender, batches } = fake((events) => (events.length > 2 ? [413, { error: { code: "payload_too_large", message: "" } }] : undefined));
  const sending = sender();
  await Promise.all([1, 2, 3, 4, 5].map((key) => sending.add(event(key))));
  await sending.flush();
  assert.equal(sending.counts.accepted, 5);
  assert.deepEqual(batches.map(({ length }) => length), [5, 3, 2, 1, 2]);
});

test("when the buffer is full, adding waits for room", async () => {
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  const { sender } = fake(() => gate.then(() => undefined));
  const sending = sender({ batchSize: 1, maxBuffered: 2 });
  const states = [];
  for (let number = 0; number < 5; number += 1) states.push(sending.add(event(number)).then(() => number));
  await Promise.all(states.slice(0, 3));
  let isIn = false;
  void states[4].then(() => { isIn = true; });
  await pause(5);
  assert.equal(isIn, false);
  open();
  await Promise.all(states);
  await sending.close();
  assert.equal(sending.counts.accepted, 5);
});

test("when the buffer is full, adding can be refused", async () => {
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  const { sender } = fake(() => gate.then(() => undefined));
  const sending = sender({ batchSize: 1, maxBuffered: 2, whenFull: "reject" });
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((number) => sending.add(event(number))));
  assert.deepEqual(outcomes.map(({ status }) => status), ["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"]);
  assert.equal(outcomes[4].reason.code, "buffer_full");
  open();
  await sending.close();
  assert.equal(sending.counts.accepted, 3);
});

test("a closed sender takes nothing, and whoever waits for room is told", async () => {
  let open;
  const gate = new Promise((resolve) => { open = resolve; });
  const { sender } = fake(() => gate.then(() => undefined));
  const sending = sender({ batchSize: 1, maxBuffered: 1 });
  await sending.add(event(1));
  await sending.add(event(2));
  const late = assert.rejects(sending.add(event(3)), { code: "sender_closed" });
  const closing = sending.close();
  open();
  await late;
  await closing;
  await assert.rejects(sending.add(event(4)), { code: "sender_closed" });
  assert.equal(sending.counts.accepted, 2);
});

test("what is no event is refused at once", async () => {
  const { sender } = fake(() => undefined);
  const sending = sender();
  await assert.rejects(sending.add({ eventName: "e" }), TypeError);
  await assert.rejects(sending.add({ customerId: "a", externalCustomerId: "b", eventName: "e" }), TypeError);
  await assert.rejects(sending.add({ customerId: "a", eventName: "e", properties: { n: 1n } }), TypeError);
  assert.throws(() => sender({ batchSize: 0 }), RangeError);
  await sending.close();
});

test("nothing is lost when the server is killed again and again under load", { timeout: 120_000 }, async () => {
  const server = await new Server().start();
  let isOver = false;
  try {
    const weir = new Weir({ apiKey: testKey, baseUrl: server.url });
    await weir.meters.create({ code: "n", eventName: "e", aggregation: "sum", valueProperty: "n" });
    await weir.users.create({ externalId: "a" });
    const sending = weir.events.sender({ batchSize: 50, flushIntervalMs: 5, maxRetryDelayMs: 50, maxBuffered: 200, flushOnExit: false });
    let added = 0;
    const load = (async () => {
      while (!isOver) {
        await sending.add({ externalCustomerId: "a", eventName: "e", properties: { n: 1 } });
        added += 1;
        if (added % 20 === 0) await pause(1);
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      const before = sending.counts.accepted;
      while (sending.counts.accepted < before + 200) {
        // Given up, they would never be accepted.
        assert.equal(sending.counts.failed, 0);
        await pause(2);
      }
      await server.kill();
      await server.start();
    }
    isOver = true;
    await load;
    await sending.close();
    const { rows } = await weir.queryUsage({ meter: "n", from: "2020-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z", externalCustomerId: "a" });
    assert.equal(rows[0].value, added);
    assert.deepEqual([sending.counts.accepted, sending.counts.rejected, sending.counts.failed], [added, 0, 0]);
  } finally {
    isOver = true;
    await server.stop();
  }
});

/** Runs a program that adds three events and ends in some way; answers what the server has of them. */
async function ending(rest) {
  const server = await new Server().start();
  try {
    const weir = new Weir({ apiKey: testKey, baseUrl: server.url });
    await weir.users.create({ externalId: "a" });
    const module = fileURLToPath(new URL("../dist/esm/index.js", import.meta.url));
    const program = `
      import { Weir } from ${JSON.stringify(module)};
      const weir = new Weir({ apiKey: ${JSON.stringify(testKey)}, baseUrl: ${JSON.stringify(server.url)} });
      const sender = weir.events.sender({ flushIntervalMs: 200 });
      for (const key of ["1", "2", "3"]) await sender.add({ externalCustomerId: "a", eventName: "e", idempotencyKey: key });
      ${rest}`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (text) => { errors += text; });
    child.stdout.on("data", () => child.kill("SIGTERM"));
    const [code, signal] = await new Promise((resolve) => child.once("close", (...end) => resolve(end)));
    const { events } = await weir.events.list({ externalCustomerId: "a" });
    return { code, signal, errors, count: events.length };
  } finally {
    await server.stop();
  }
}

test("what waits is sent before the program ends by itself", async () => {
  assert.deepEqual(await ending(""), { code: 0, signal: null, errors: "", count: 3 });
});

test("what waits is sent when the program is told to end", async () => {
  const end = await ending('console.log("ready"); setInterval(() => {}, 1000);');
  assert.deepEqual(end, { code: null, signal: "SIGTERM", errors: "", count: 3 });
});

test("what was not sent before process.exit() is told of", async () => {
  const end = await ending("process.exit(7);");
  assert.equal(end.code, 7);
  assert.match(end.errors, /3 events were not sent/);
});
