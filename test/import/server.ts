/** A small web server on this machine, for what would otherwise come from the net. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface TestServer {
  /** `http://127.0.0.1:12345` */
  readonly address: string;
  /** Paths with queries, in order. */
  readonly requests: string[];
  stop(): Promise<void>;
}

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  const started: TestServer = { address: `http://127.0.0.1:${port}`, requests, stop };
  servers.push(started);
  return started;
}
