import { afterEach, describe, expect, test, vi } from "vitest";
import { canIndex, indexFilesOf } from "../../src/eleventy/search-index.ts";

const record = { url: "/a/", language: "sv", markup: "<html lang=sv><body>Badhus</body></html>" };

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock("pagefind");
});

/** A program that has died: what it is asked for fails only when it is closed. */
function silentPagefind(): void {
  const waiting: ((error: Error) => void)[] = [];
  vi.doMock("pagefind", () => ({
    createIndex: () => new Promise((_resolve, reject) => waiting.push(reject)),
    close: () => {
      for (const reject of waiting) reject(new Error("Pagefind backend closed"));
      return Promise.resolve(null);
    },
  }));
}

/** Until the next answer is waited for: Pagefind is imported when it is needed. */
async function untilItWaits(): Promise<void> {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe("a search program that does not answer", () => {
  test("is taken for one that is not there", async () => {
    silentPagefind();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const answer = canIndex();
    await untilItWaits();
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(answer).resolves.toBe(false);
  });

  test("ends the build with an error, and not never", async () => {
    silentPagefind();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let isOver = false;
    const made = indexFilesOf([record]).finally(() => {
      isOver = true;
    });
    const failed = expect(made).rejects.toThrow("Pagefind backend closed");
    await untilItWaits();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await failed;
  });
});
