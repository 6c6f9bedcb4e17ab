/** A visit to a page that notes everything that went wrong in the browser. */

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, requests to other hosts, violations of the Content-Security-Policy. */
  readonly faults: readonly string[];
}

/** The day that the demo shows: by the real clock its events would be over. */
export const demoNow = "2026-03-02T08:00:00Z";

/** Opens a page in a context of its own, and closes it again. */
export async function visit<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`other host: ${request.url()}`);
  });
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(demoNow);
  await page.goto(url);
  try {
    return await look({ page, faults });
  } finally {
    await context.close();
  }
}
