// The table that all SDKs share, against a real server.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { verifyWebhook, Weir, WeirError } from "../dist/esm/index.js";
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

async function call(step) {
  const names = step.call.split(".");
  const owner = names.slice(0, -1).reduce((value, name) => value[name], step.user ? weir.forUser(step.user) : weir);
  const args = [...step.args];
  if (step.options) args.push(step.options);
  return owner[names.at(-1)](...args);
}

const cases = read("cases.json");
for (const [number, { name, steps }] of cases.entries()) {
  test(name, async () => {
    const kept = { case: `js${number}` };
    for (const written of steps) {
      const step = filled(written, kept);
      if (step.error) {
        const error = await call(step).then((answer) => assert.fail(`${step.call} answered ${JSON.stringify(answer)}`), (e) => e);
        assert.ok(error instanceof WeirError, `${step.call}: ${error}`);
        assert.deepEqual(differences(step.error, error), [], `${step.call}: ${error.message}`);
        continue;
      }
      const answer = await call(step);
      assert.deepEqual(differences(step.expect ?? {}, answer), [], step.call);
      for (const [keptName, path] of Object.entries(step.keep ?? {})) {
        kept[keptName] = path.split(".").reduce((value, part) => value[part], answer);
      }
    }
  });
}

test("the table is run whole", () => {
  assert.ok(cases.length >= 12 && cases.flatMap(({ steps }) => steps).length >= 100);
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
