/** Fetches from the net: one request at a time, with a pause between, a limit of size and time, and patience. */

import { setTimeout as wait } from "node:timers/promises";
import { parseUrl } from "../../parse-url.ts";
import { ImportError } from "../import-error.ts";

export interface Web {
  /** The body of the answer, in pieces. @throws {ImportError} when there is none. */
  get(address: string): Promise<WebAnswer>;
}

export interface WebAnswer {
  readonly type: string;
  /** @throws {ImportError} beyond `most` bytes, or when nothing comes for a while. */
  read(most: number): AsyncGenerator<Uint8Array>;
}

export interface WebOptions {
  /** Milliseconds between two requests. Default: 1000. */
  readonly pause?: number;
  /** How often a request is tried that the service could not answer. Default: 4. */
  readonly tries?: number;
  /** Milliseconds without an answer, or between two pieces of it. Default: 30 000. */
  readonly patience?: number;
  /** What the service can see of us. */
  readonly agent: string;
}

const longestWait = 120_000;

export function politeWeb({ pause = 1000, tries = 4, patience = 30_000, agent }: WebOptions): Web {
  let isFirst = true;
  const request = async (
    address: string,
  ): Promise<{ readonly answer: Response; readonly stop: AbortController }> => {
    if (!isFirst) await wait(pause);
    isFirst = false;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const answer = await fetch(address, { signal: stop.signal, headers: { "user-agent": agent } });
      return { answer, stop };
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: async (address) => {
      const host = hostOf(address);
      for (let attempt = 1; ; attempt += 1) {
        const result = await request(address).catch(() => undefined);
        if (result?.answer.ok) return answerOf(result.answer, result.stop, patience, host);
        await result?.answer.body?.cancel();
        const status = result?.answer.status;
        if (status !== undefined && !isPassing(status))
          throw new ImportError("service-refused", { host, status });
        if (attempt >= tries) {
          throw status === undefined
            ? new ImportError("service-silent", { host })
            : new ImportError("service-failed", { host, status });
        }
        await wait(waitOf(result?.answer.headers.get("retry-after") ?? undefined, attempt, pause));
      }
    },
  };
}

/** The address may hold a key, so only the host is ever told. */
function hostOf(address: string): string {
  const url = parseUrl(address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ImportError("service-address", { found: url === undefined ? address : url.protocol });
  }
  return url.host;
}

/** Too many requests, or something that may be over soon. */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function waitOf(retryAfter: string | undefined, attempt: number, pause: number): number {
  const seconds = Number(retryAfter);
  const asked = retryAfter !== undefined && Number.isFinite(seconds) ? seconds * 1000 : 0;
  return Math.min(Math.max(asked, pause * 2 ** attempt), longestWait);
}

function answerOf(answer: Response, stop: AbortController, patience: number, host: string): WebAnswer {
  return {
    type: (answer.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
    read: async function* (most) {
      const announced = Number(answer.headers.get("content-length") ?? "0");
      const tooLarge = new ImportError("source-too-large", {
        name: host,
        most: Math.floor(most / 1_048_576),
      });
      let size = 0;
      try {
        if (announced > most) throw tooLarge;
        for await (const bytes of inTime(answer.body, stop, patience)) {
          size += bytes.length;
          if (size > most) throw tooLarge;
          yield bytes;
        }
      } catch (error) {
        stop.abort();
        throw error instanceof ImportError ? error : new ImportError("service-silent", { host });
      }
    },
  };
}

async function* inTime(
  body: Response["body"],
  stop: AbortController,
  patience: number,
): AsyncGenerator<Uint8Array> {
  let timer = setTimeout(() => stop.abort(), patience);
  try {
    for await (const bytes of body ?? []) {
      clearTimeout(timer);
      yield bytes;
      timer = setTimeout(() => stop.abort(), patience);
    }
  } finally {
    clearTimeout(timer);
  }
}
