// A server of its own for the tests, as the tests in Python start it.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const executable = process.env.WEIR_TEST_EXECUTABLE || join(root, ".build/debug/weir");
export const liveKey = `wr_live_${"a".repeat(43)}`;
export const testKey = `wr_test_${"b".repeat(43)}`;

export class Server {
  folder = mkdtempSync(join(tmpdir(), "weir-"));
  port = "0";

  async start() {
    const address = join(this.folder, "address");
    rmSync(address, { force: true });
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("WEIR_")));
    this.process = spawn(executable, ["serve"], {
      env: {
        ...environment, WEIR_DATA: join(this.folder, "data"), WEIR_PORT: this.port, WEIR_ADDRESS_FILE: address,
        WEIR_LOG_LEVEL: "error", WEIR_BOOTSTRAP_LIVE_KEY: liveKey, WEIR_BOOTSTRAP_TEST_KEY: testKey,
      },
      stdio: "ignore",
    });
    this.ended = new Promise((resolve) => this.process.once("exit", resolve));
    for (let attempt = 0; attempt < 3000; attempt += 1) {
      try {
        const text = readFileSync(address, "utf8").trim();
        if (text !== "") {
          this.url = text;
          this.port = new URL(text).port;
          return this;
        }
      } catch {
        // It is not there yet.
      }
      if (this.process.exitCode !== null) break;
      await pause(10);
    }
    throw new Error(`${executable} does not start`);
  }

  /** As if the power were cut. */
  async kill() {
    this.process.kill("SIGKILL");
    await this.ended;
  }

  async stop() {
    if (this.process?.exitCode === null && this.process.signalCode === null) {
      this.process.kill("SIGTERM");
      await this.ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
