// Guards against a real server: what is held, what is counted, and what is given back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Weir } from "../dist/esm/index.js";
import { Server, testKey } from "./server.mjs";

const server = new Server();
let weir;

before(async () => {
  await server.start();
  weir = new Weir({ apiKey: testKey, baseUrl: server.url });
  await weir.plans.upsert({ key: "pro", name: "Pro", quotas: { tokens: 20 } });
});
after(() => server.stop());

async function customer(name) {
  await weir.users.create({ externalId: name });
  await weir.forUser(`ext:${name}`).billing.setSubscription({ planKey: "pro" });
  return weir.forUser(`ext:${name}`);
}

async function state(user) {
  const { entitlements } = await user.entitlements();
  const { used, reserved } = entitlements.find((entitlement) => entitlement.feature === "tokens");
  return [used - reserved, reserved];
}

test("work is run under held quota, and what it took is recorded", async () => {
  const ada = await customer("ada");
  const text = await ada.guard("tokens", async (held) => {
    assert.deepEqual(await state(ada), [0, 8]);
    held.quantity = 3;
    return "done";
  }, { quantity: 8 });
  assert.equal(text, "done");
  assert.deepEqual(await state(ada), [3, 0]);
});

test("work that throws gives the quota back", async () => {
  const bob = await customer("bob");
  await assert.rejects(bob.guard("tokens", () => { throw new RangeError("mine"); }, { quantity: 8 }), RangeError);
  assert.deepEqual(await state(bob), [0, 0]);
});

test("refused work is not run", async () => {
  const cleo = await customer("cleo");
  await assert.rejects(cleo.guard("tokens", () => assert.fail("it ran"), { quantity: 21 }), { isQuotaExceeded: true, limit: 20 });
});

test("the reservation is renewed while the work runs", async () => {
  const dora = await customer("dora");
  await dora.guard("tokens", async (held) => {
    const before = held.reservation.expiresAt;
    for (;;) {
      const shown = await weir.request("GET", `/v1/reservations/${held.reservation.id}`);
      assert.equal(shown.status, "pending");
      if (shown.expiresAt > before) break;
    }
  }, { ttlSeconds: 2 });
  assert.deepEqual(await state(dora), [1, 0]);
});

test("many at once never take more than there is", async () => {
  const eve = await customer("eve");
  const calls = Array.from({ length: 64 }, (_, index) =>
    eve.guard("tokens", () => { if (index % 3 === 0) throw new RangeError("mine"); }).then(() => 1, () => 0));
  const done = (await Promise.all(calls)).reduce((sum, one) => sum + one, 0);
  assert.ok(done <= 20);
  assert.deepEqual(await state(eve), [done, 0]);
});

/** A client whose requests are answered by a list, and the list of what it asked. */
function scripted(answers, options = {}) {
  const asked = [];
  const fetch = async (url) => {
    asked.push(String(url).split("/").pop());
    const [status, body = {}, headers = {}] = answers.shift();
    return new Response(JSON.stringify(body), { status, headers });
  };
  return { asked, user: new Weir({ apiKey: testKey, maxRetries: 0, fetch, ...options }).forUser("ext:x") };
}

const held = [201, { id: "res_1", quantity: 1 }];
const limited = [429, { error: { code: "rate_limited", message: "Too many", details: { reason: "rate_limit_exceeded" } } }, { "retry-after": "0" }];

test("what the key's own rate limit stops is told later: a commit is not lost", async () => {
  const { asked, user } = scripted([held, limited, limited, [200]]);
  assert.equal(await user.guard("tokens", () => 5), 5);
  assert.deepEqual(asked, ["reservations", "commit", "commit", "commit"]);
  const released = scripted([held, limited, [200]]);
  await assert.rejects(released.user.guard("tokens", () => { throw new RangeError("mine"); }), RangeError);
  assert.deepEqual(released.asked, ["reservations", "release", "release"]);
  const refused = scripted([limited]);
  await assert.rejects(refused.user.guard("tokens", () => assert.fail("it ran")), { status: 429 });
  assert.deepEqual(refused.asked, ["reservations"]);
});

test("a guard that is aborted while it reserves gives back what it got, and does not work", async () => {
  const controller = new AbortController();
  const answers = [held, [200]];
  const asked = [];
  const fetch = async (url, { signal }) => {
    asked.push(String(url).split("/").pop());
    controller.abort(new Error("enough"));
    assert.equal(signal.aborted, false);
    const [status, body = {}] = answers.shift();
    return new Response(JSON.stringify(body), { status });
  };
  const user = new Weir({ apiKey: testKey, fetch }).forUser("ext:x");
  await assert.rejects(user.guard("tokens", () => assert.fail("it ran"), { signal: controller.signal }), { message: "enough" });
  assert.deepEqual(asked, ["reservations", "release"]);
  await assert.rejects(user.guard("tokens", () => assert.fail("it ran"), { signal: controller.signal }), { message: "enough" });
  assert.deepEqual(asked, ["reservations", "release"]);
});
