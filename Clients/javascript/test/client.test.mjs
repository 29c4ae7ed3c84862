// How requests are sent: headers, keys, attempts, errors.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Weir, WeirError } from "../dist/esm/index.js";
import { scripted } from "./scripted.mjs";

const refusal = (reason, code = "rate_limited") => ({ error: { code, message: "No.", details: { reason }, used: 5, limit: 5, requestId: "req_1" } });
const unavailable = [503, { error: { code: "unavailable", message: "Later." } }];

test("a quota refusal is never retried, whatever its Retry-After", async () => {
  for (const retryAfter of ["0", "1", "3600"]) {
    await scripted([[429, refusal("quota_exceeded"), { "retry-after": retryAfter }], [200, {}]], async (client, asked) => {
      const weir = client();
      await assert.rejects(weir.forUser("ext:a").consume("seo"), (error) => error instanceof WeirError && error.isQuotaExceeded);
      assert.equal(asked.length, 1);
    });
  }
});

test("a quota refusal of any call is never retried", async () => {
  await scripted([[429, refusal("quota_exceeded"), { "retry-after": "0" }]], async (client, asked) => {
    await assert.rejects(client().request("POST", "/v1/anything", {}), { code: "rate_limited", retryAfterSeconds: 0 });
    assert.equal(asked.length, 1);
  });
});

test("a rate of the plan is a decision and is told at once", async () => {
  await scripted([[429, refusal("rate_limit_exceeded"), { "retry-after": "0" }]], async (client, asked) => {
    await assert.rejects(client().forUser("ext:a").consume("seo"), { reason: "rate_limit_exceeded", isRefusal: true });
    assert.equal(asked.length, 1);
  });
});

test("a rate of the key is waited for", async () => {
  await scripted([[429, refusal("rate_limit_exceeded"), { "retry-after": "0" }], [200, { plans: [] }]], async (client, asked) => {
    assert.deepEqual(await client().plans.list(), { plans: [] });
    assert.equal(asked.length, 2);
  });
});

test("what asks for a longer wait than allowed is told at once", async () => {
  await scripted([[503, { error: { code: "unavailable", message: "Later." } }, { "retry-after": "5" }]], async (client, asked) => {
    await assert.rejects(client().plans.list(), { status: 503, retryAfterSeconds: 5 });
    assert.equal(asked.length, 1);
  });
});

test("a write is sent again with the same key, and another one with another", async () => {
  await scripted(["reset", unavailable, [502, "<html>"], [201, { id: "cust_1" }]], async (client, asked) => {
    const weir = client();
    assert.deepEqual(await weir.users.create({ external_id: "a", account_kit_id: "kit_1" }), { id: "cust_1" });
    assert.equal(asked.length, 4);
    assert.equal(new Set(asked.map(({ headers }) => headers["idempotency-key"])).size, 1);
    assert.equal(new Set(asked.map(({ body }) => body)).size, 1);
    assert.deepEqual(JSON.parse(asked[0].body), { externalId: "a", accountKitId: "kit_1" });
    await weir.users.create({});
    assert.notEqual(asked[4].headers["idempotency-key"], asked[0].headers["idempotency-key"]);
  });
});

test("attempts have an end", async () => {
  await scripted([unavailable], async (client, asked) => {
    await assert.rejects(client({ maxRetries: 2 }).plans.list(), { status: 503, code: "unavailable" });
    assert.equal(asked.length, 3);
    await assert.rejects(client().plans.get("a", { maxRetries: 0 }));
    assert.equal(asked.length, 4);
  });
});

test("what is wrong with the request is not sent again", async () => {
  for (const status of [400, 401, 402, 403, 404, 409, 413]) {
    await scripted([[status, { error: { code: "x", message: "No." } }]], async (client, asked) => {
      await assert.rejects(client().plans.upsert({ key: "a", name: "A" }), { status });
      assert.equal(asked.length, 1);
    });
  }
});

test("the key, the user, the path and the query stand in the request", async () => {
  await scripted([[200, { events: [], hasMore: false, nextCursor: null }]], async (client, asked) => {
    await client({ user: "ada@example.com" }).events.list({ externalCustomerId: "a&b", from: new Date(0), limit: undefined });
    const [{ headers, url }] = asked;
    assert.equal(headers.authorization, "Bearer wr_test_x");
    assert.equal(headers["x-weir-user"], "ada@example.com");
    assert.equal(headers["idempotency-key"], undefined);
    assert.equal(url, "/v1/events?externalCustomerId=a%26b&from=1970-01-01T00%3A00%3A00.000Z");
  });
});

test("an id that is no part of a path is refused, and no other one leads elsewhere", async () => {
  await scripted([[404, { error: { code: "not_found", message: "No." } }]], async (client, asked) => {
    for (const id of ["", ".", ".."]) assert.throws(() => client().plans.get(id), TypeError);
    assert.throws(() => client().forUser(""), TypeError);
    for (const id of ["a/../b", "?x", "%2e%2e", "...", "a#b"]) await assert.rejects(client().plans.get(id), { status: 404 });
    assert.deepEqual(asked.map(({ url }) => url.slice(10)), ["a%2F..%2Fb", "%3Fx", "%252e%252e", "...", "a%23b"]);
  });
});

test("every element of a list is read, page by page", async () => {
  const page = (plans, nextCursor) => [200, { plans: plans.map((key) => ({ key })), hasMore: nextCursor !== null, nextCursor }];
  await scripted([page(["a", "b"], "n1"), page([], "n2"), page(["c"], null)], async (client, asked) => {
    const keys = [];
    for await (const { key } of client().plans.each()) keys.push(key);
    assert.deepEqual(keys, ["a", "b", "c"]);
    assert.deepEqual(asked.map(({ url }) => url), ["/v1/plans?limit=200", "/v1/plans?limit=200&cursor=n1", "/v1/plans?limit=200&cursor=n2"]);
  });
});

test("an answer that does not come is an error, and so is an abort", async () => {
  await scripted(["silence"], async (client) => {
    await assert.rejects(client({ timeoutMs: 30, maxRetries: 0 }).plans.list(), { status: 0, code: "timeout", isRetryable: true });
    const controller = new AbortController();
    const call = client().plans.list(undefined, { signal: controller.signal });
    controller.abort();
    await assert.rejects(call, { code: "aborted", isRetryable: false });
    await assert.rejects(client().plans.list(undefined, { signal: controller.signal }), { code: "aborted" });
  });
});

test("a server that is not there is named", async () => {
  const weir = new Weir({ apiKey: "k", baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  await assert.rejects(weir.plans.list(), (error) => error.code === "connection_failed" && error.message.includes("127.0.0.1:1") && error.hint.includes("baseUrl"));
});

test("an answer of something else than Weir is an error", async () => {
  await scripted([[200, "<html>"]], async (client) => {
    await assert.rejects(client().plans.list(), { code: "invalid_answer", status: 200 });
  });
  await scripted([[418, { tea: true }]], async (client) => {
    await assert.rejects(client().plans.list(), { code: "invalid_answer", status: 418 });
  });
});

test("a client without a key is refused", () => {
  assert.throws(() => new Weir({}), TypeError);
  assert.throws(() => new Weir({ apiKey: "" }), /wr_live_/);
});

test("documents are answered as they come, and refusals of them are errors", async () => {
  const gone = [404, { error: { code: "not_found", message: "No." } }];
  await scripted([[200, "%PDF-é"], [200, "<p>1</p>"], [200, "%PDF-2"], [200, "<p>2</p>"], gone], async (client, asked) => {
    const { invoices } = client();
    assert.deepEqual(await invoices.pdf("INV-1", { locale: "de", usage: false }), new TextEncoder().encode("%PDF-é"));
    assert.equal(await invoices.html("INV-1"), "<p>1</p>");
    assert.deepEqual(await invoices.creditNotePdf("INV-1", "crn_1", { locale: "fr" }), new TextEncoder().encode("%PDF-2"));
    assert.equal(await invoices.creditNoteHtml("INV-1", "crn_1"), "<p>2</p>");
    await assert.rejects(invoices.pdf("INV-2"), { name: "WeirError", code: "not_found" });
    assert.deepEqual(asked.map(({ url }) => url), [
      "/v1/invoices/INV-1/pdf?locale=de&usage=false", "/v1/invoices/INV-1/html",
      "/v1/invoices/INV-1/credit-notes/crn_1/pdf?locale=fr", "/v1/invoices/INV-1/credit-notes/crn_1/html",
      "/v1/invoices/INV-2/pdf",
    ]);
  });
});

test("guard runs under held quota, commits what was taken and answers the result", async () => {
  const reservation = [201, { id: "res_1", status: "pending" }];
  await scripted([reservation, [200, {}]], async (client, asked) => {
    const result = await client().forUser("ext:a").guard("tokens", (held) => {
      assert.equal(held.reservation.id, "res_1");
      held.quantity = 412;
      held.properties = { model: "small" };
      return "done";
    }, { quantity: 1000, ttlSeconds: 60 });
    assert.equal(result, "done");
    assert.deepEqual(asked.map(({ url }) => url), ["/v1/users/ext%3Aa/reservations", "/v1/reservations/res_1/commit"]);
    assert.deepEqual(JSON.parse(asked[1].body), { quantity: 412, properties: { model: "small" } });
    const { feature, quantity, ttlSeconds } = JSON.parse(asked[0].body);
    assert.deepEqual({ feature, quantity, ttlSeconds }, { feature: "tokens", quantity: 1000, ttlSeconds: 60 });
  });
});

test("guard releases when the function fails, and tells its error", async () => {
  await scripted([[201, { id: "res_1" }], [200, {}]], async (client, asked) => {
    await assert.rejects(client().forUser("a").guard("f", async () => { throw new RangeError("mine"); }), RangeError);
    assert.equal(asked[1].url, "/v1/reservations/res_1/release");
    assert.equal(asked.length, 2);
  });
});

test("guard does not run the function when it is refused", async () => {
  await scripted([[429, refusal("quota_exceeded")]], async (client, asked) => {
    await assert.rejects(client().forUser("a").guard("f", () => assert.fail("it ran")), { isQuotaExceeded: true });
    assert.equal(asked.length, 1);
  });
});

test("guard hands over the result when the commit fails", async () => {
  await scripted([[201, { id: "res_1" }], [409, { error: { code: "conflict", message: "No." } }]], async (client) => {
    await assert.rejects(client().forUser("a").guard("f", () => 42), (error) => error.code === "conflict" && error.details.result === 42);
  });
});
