// What documents show is run: the README's code, and the examples.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Server, testKey } from "./server.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a program against a server of its own; answers what it writes. */
async function run(path) {
  const server = await new Server().start();
  try {
    const child = spawn(process.execPath, [path], { env: { ...process.env, WEIR_URL: server.url, WEIR_API_KEY: testKey } });
    let output = "";
    let errors = "";
    child.stdout.on("data", (text) => { output += text; });
    child.stderr.on("data", (text) => { errors += text; });
    const code = await new Promise((resolve) => child.once("close", resolve));
    assert.deepEqual([code, errors], [0, ""]);
    return output;
  } finally {
    await server.stop();
  }
}

for (const [path, least] of [["Clients/javascript/README.md", 5], ["Docs/agents/skill.md", 1]]) {
  test(`the code of ${path} does what its comments say`, async () => {
    const text = readFileSync(join(root, path), "utf8");
    const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
    const module = JSON.stringify(pathToFileURL(join(root, "Clients/javascript/dist/esm/index.js")).href);
    const code = blocks.join("\n").replaceAll('"weir-client"', module);
    const expected = [...code.matchAll(/console\.log\(.*\);\s*\/\/ (.*)/g)].map(([, comment]) => comment);
    assert.ok(expected.length >= least);
    const folder = mkdtempSync(join(tmpdir(), "weir-readme-"));
    try {
      writeFileSync(join(folder, "readme.mjs"), code);
      const lines = (await run(join(folder, "readme.mjs"))).split("\n");
      for (const line of expected) assert.ok(lines.includes(line), `${line} is not in ${JSON.stringify(lines)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test("the example tells its story", async () => {
  assert.equal(await run(join(root, "Examples/javascript/saas.mjs")), readFileSync(join(root, "Examples/saas.txt"), "utf8"));
});

test("in an empty project the package is imported as a module and required as CommonJS", async () => {
  const project = mkdtempSync(join(tmpdir(), "weir-project-"));
  try {
    const source = join(root, "Clients/javascript");
    const installed = join(project, "node_modules/weir-client");
    mkdirSync(installed, { recursive: true });
    // What a package of it holds, and nothing else of the sources.
    const { files } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
    for (const path of ["package.json", ...files]) cpSync(join(source, path), join(installed, path), { recursive: true });
    writeFileSync(join(project, "package.json"), '{"name": "empty", "private": true}');
    const story = readFileSync(join(root, "Examples/javascript/saas.mjs"), "utf8");
    const asModule = story.replace('"../../Clients/javascript/dist/esm/index.js"', '"weir-client"');
    assert.notEqual(asModule, story);
    writeFileSync(join(project, "story.mjs"), asModule);
    assert.equal(await run(join(project, "story.mjs")), readFileSync(join(root, "Examples/saas.txt"), "utf8"));
    const asCommonJS = `${asModule.replace(/import (\{.*\}) from ("weir-client");/, "const $1 = require($2);\n(async () => {")}\n})();`;
    assert.notEqual(asCommonJS, asModule);
    writeFileSync(join(project, "story.cjs"), asCommonJS);
    assert.equal(await run(join(project, "story.cjs")), readFileSync(join(root, "Examples/saas.txt"), "utf8"));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
