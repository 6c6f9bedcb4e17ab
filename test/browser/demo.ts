/** The demo newsroom, served as a strict server would. */

import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { inject } from "vitest";

export interface Demo {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Every file of the output by its path. */
  readonly files: ReadonlyMap<string, Buffer>;
  close(): void;
}

/** Nothing from elsewhere, nothing inline, no frame around. Only the search page may run WebAssembly. */
function contentSecurityPolicy(path: string): string {
  const scripts = path.startsWith("sok/") ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`;
}

/** `folder` is an output folder of the demo; without it that of the tests. */
export function serveDemo(folder: string = inject("demo")): Promise<Demo> {
  return serveFiles(filesBelow(folder));
}

async function serveFiles(files: ReadonlyMap<string, Buffer>): Promise<Demo> {
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const found = files.get(name);
    response.writeHead(found ? 200 : 404, {
      "content-type": types[found ? extname(name) : ".html"] ?? "application/octet-stream",
      "content-security-policy": contentSecurityPolicy(path),
    });
    response.end(found ?? files.get("404.html"));
  });
  const origin = await listen(server);
  return { origin, files, close: () => server.close() };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".xml": "application/xml; charset=utf-8",
};

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path)]),
  );
}
