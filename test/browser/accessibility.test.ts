/** Every kind of page in a real browser: WCAG 2.2 A and AA, narrow and wide, light and dark, large, without colours. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, loadAxe } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { type Demo, serveDemo } from "./demo.ts";
import { pageTypes } from "./page-types.ts";
import { visit } from "./visit.ts";

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), serveDemo()]);
});

afterAll(async () => {
  demo?.close();
  await browser?.close();
});

describe.each(pageTypes)("%s", (_, url) => {
  test("has no fault that axe finds at 320 and 1280 pixels, in light and in dark, no request elsewhere, and no sideways scrolling at 200 %, with forced colours or on paper", async () => {
    await visit(browser, demo.origin + url, {}, async ({ page, faults }) => {
      await loadAxe(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
        }
        expect(await overflow(page), `${width} px`).toBe(0);
      }
      expect(faults).toEqual([]);
      const session = await page.context().newCDPSession(page);
      // What a window of 1280 pixels becomes when a reader zooms to 200 %.
      await session.send("Emulation.setDeviceMetricsOverride", {
        width: 640,
        height: 450,
        deviceScaleFactor: 2,
        mobile: false,
      });
      expect(await overflow(page), "zoom").toBe(0);
      await page.emulateMedia({ forcedColors: "active" });
      expect(await overflow(page), "forced colours").toBe(0);
      await page.emulateMedia({ forcedColors: "none", media: "print" });
      expect(await overflow(page), "print").toBe(0);
    });
  });
});

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
