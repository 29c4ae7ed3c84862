// The forms in which the package comes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as esm from "../dist/esm/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));

test("CommonJS has what modules have", () => {
  const cjs = createRequire(import.meta.url)("../dist/cjs/index.js");
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
  assert.equal(typeof cjs.Weir, "function");
});

test("the package has no runtime dependency", () => {
  const manifest = createRequire(import.meta.url)("../package.json");
  assert.equal(manifest.dependencies, undefined);
});

test("code is compiled against the types, and mistakes are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "weir-types-"));
  const compile = (code) => {
    writeFileSync(join(folder, "code.ts"), `import { Weir, WeirError } from ${JSON.stringify(join(root, "dist/esm/index"))};
      const weir = new Weir({ apiKey: "k" });\n${code}\n`);
    try {
      execFileSync("tsc", ["--noEmit", "--strict", "--target", "ES2020", "--moduleResolution", "node", "--lib", "ES2022,DOM", join(folder, "code.ts")], { encoding: "utf8" });
      return "";
    } catch (error) {
      return error.stdout;
    }
  };
  try {
    assert.equal(compile(`
      async function bill() {
        await weir.plans.upsert({ key: "pro", name: "Pro", accountKitId: "kit_1", stripePriceId: "price_1", quotas: { seo: 1000 }, period: "month" });
        const { plans } = await weir.plans.list();
        const first: string | undefined = plans[0]?.key;
        const { plan, status, period, quotas, usage } = await weir.forUser("ext:a").billing.usage();
        const used: number | string = usage["seo"] ?? 0;
        const total: number = (await weir.invoices.get("INV-1")).totalMinor;
        const text: string = await weir.forUser("ext:a").guard("seo", async () => "x");
        return [first, plan, status, period, quotas, used, total, text];
      }
      bill().catch((error) => { if (error instanceof WeirError && error.isQuotaExceeded) console.log(error.resetsAt); });
    `), "");
    assert.match(compile('weir.plans.upsert({ key: "pro", name: "Pro", period: "year" });'), /error TS/);
    assert.match(compile('weir.plans.upsert({ key: "pro", name: "Pro", quotes: {} });'), /quotes/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
