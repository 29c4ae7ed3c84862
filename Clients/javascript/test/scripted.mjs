import { createServer } from "node:http";
import { Weir } from "../dist/esm/index.js";

/** A server that answers what it is told, and notes what it is asked. */
export async function scripted(answers, use) {
  const asked = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      asked.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === "reset") return request.socket.destroy();
      if (answer === "silence") return undefined;
      const [status, body, headers] = answer;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      return response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  try {
    await use((options) => new Weir({ apiKey: "wr_test_x", baseUrl: `http://127.0.0.1:${port}/`, maxRetryDelayMs: 20, ...options }), asked);
  } finally {
    server.closeAllConnections?.();
    server.close();
  }
}
