/** What readers do on the pages: with the keyboard alone, with the buttons, without the script, on paper. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

const invitation = "/pressinbjudningar/2026/visning-av-abadet/";
const release = "/pressmeddelanden/2026/nytt-badhus/";
const wide = { viewport: { width: 1280, height: 900 } };

describe("with the keyboard alone", () => {
  test.each([
    ["an invitation", invitation],
    ["a release", release],
    ["the start page", "/"],
    ["a list", "/pressinbjudningar/"],
    ["the pictures", "/pressbilder/"],
    ["the subscriptions", "/prenumerera/"],
    ["the contacts", "/presskontakt/"],
    ["the search page", "/sok/"],
  ])("on %s everything that can be used is reached, and shows where the focus is", async (_, url) => {
    const reached = await tabThrough(url);
    expect(reached.slice(0, 4)).toEqual([
      "Hoppa till innehållet",
      "Exempelby kommun",
      "Pressrum",
      "Pressmeddelanden",
    ]);
    expect(new Set(reached).size).toBeGreaterThan(15);
  });

  test("an invitation leads to map and calendars, and is copied", async () => {
    const ways = ["Visa på karta", "Kalenderfil (.ics)", "Google Kalender", "Outlook", "Kopiera hela texten"];
    const reached = await tabThrough(invitation);
    expect(reached.filter((text) => ways.includes(text))).toEqual(ways);
  });

  /** The words of each place where the focus stops, which must be seen there. */
  function tabThrough(url: string): Promise<readonly string[]> {
    const still = { ...wide, reducedMotion: "reduce" } as const;
    return visit(browser, demo.origin + url, still, async ({ page }) => {
      const all = await page
        .locator("a[href]:visible, button:visible, summary:visible, input:visible, select:visible")
        .count();
      const reached: string[] = [];
      for (let step = 0; step < all; step += 1) {
        await page.keyboard.press("Tab");
        const focus = await focused(page);
        expect(focus.outline, focus.text).toBeGreaterThanOrEqual(3);
        expect(focus.visible, focus.text).toBe(true);
        reached.push(focus.text);
      }
      return reached;
    });
  }

  test.each(["a.pressrum-skip", ".pressrum-menu a", ".pressrum-share button", ".pressrum-contacts a"])(
    "the focus on %s is seen",
    async (selector) => {
      await visit(browser, demo.origin + release, wide, async ({ page }) => {
        const element = page.locator(selector).first();
        const clip = await page.locator(selector).first().locator("xpath=..").boundingBox();
        if (clip === null) throw new Error("it is not shown");
        const shot = (): Promise<Buffer> => page.screenshot({ clip, fullPage: true });
        const before = await shot();
        await page.keyboard.press("Tab");
        await element.focus();
        expect((await shot()).equals(before)).toBe(false);
      });
    },
  );

  test("the skip link leads past the menu", async () => {
    await visit(browser, demo.origin + invitation, wide, async ({ page }) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect((await focused(page)).text).toBe("Visa på karta");
    });
  });
});

describe("the buttons", () => {
  const permissions = { ...wide, permissions: ["clipboard-read", "clipboard-write"] };

  test("copy the whole text with its contacts, and say so", async () => {
    await visit(browser, demo.origin + release, permissions, async ({ page, faults }) => {
      await page.getByRole("button", { name: "Kopiera hela texten" }).press("Enter");
      await page.getByRole("status").getByText("Kopierat").waitFor({ state: "attached" });
      const text = await page.evaluate<string>("navigator.clipboard.readText()");
      expect(text.startsWith("Pressmeddelande")).toBe(true);
      const order = [
        "Nya badhuset Åbadet öppnar lördagen den 28 mars",
        "Efter två och ett halvt år",
        "Tre bassänger under samma tak",
        "Bild: Kim Modig, Exempelby kommun",
        "Presskontakt",
        "Jonas Fredlert\nfritidschef\n031-390 06 13",
        "jonas.fredlert@exempelby.example",
        "Om Exempelby kommun",
      ];
      const places = order.map((part) => text.indexOf(part));
      expect(
        places.every((place) => place >= 0),
        JSON.stringify(places),
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(text.endsWith(demo.origin + release)).toBe(true);
      for (const part of ["Ladda ner", "Dela och kopiera", "Kultur och fritid"])
        expect(text).not.toContain(part);
      expect(faults).toEqual([]);
    });
  });

  test("copy the address of a feed", async () => {
    await visit(browser, `${demo.origin}/prenumerera/`, permissions, async ({ page }) => {
      await page.getByRole("button", { name: "Kopiera adressen Pressmeddelanden, RSS" }).click();
      await page.getByRole("status").getByText("Kopierat").waitFor({ state: "attached" });
      const text = await page.evaluate<string>("navigator.clipboard.readText()");
      expect(text).toBe("https://press.exempelby.example/prenumerera/pressmeddelanden.rss.xml");
    });
  });

  test("tell when nothing could be copied", async () => {
    await visit(browser, demo.origin + release, wide, async ({ page }) => {
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await page.getByRole("button", { name: "Kopiera länken" }).click();
      await page.getByRole("status").getByText("Det gick inte att kopiera").waitFor();
    });
  });
});

describe("a page that was built before the event", () => {
  test.each([
    ["2026-03-24T10:29:00Z", false],
    ["2026-03-24T10:31:00Z", true],
  ])("is opened at %s: it says that the event is over: %s", async (now, isOver) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(demo.origin + invitation);
    expect(await page.getByText("Pressträffen har varit.").isVisible()).toBe(isOver);
    await context.close();
  });

  test.each([
    // One was over when the page was built.
    ["/", "2026-03-05T22:00:00Z", 1],
    ["/", "2026-03-06T00:00:00Z", 2],
    ["/pressinbjudningar/", "2026-03-06T00:00:00Z", 1],
    ["/pressinbjudningar/", "2027-01-01T00:00:00Z", 3],
  ])("%s is opened at %s: %i events say that they are over", async (path, now, count) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(demo.origin + path);
    expect(await page.getByText("Pressträffen har varit.").filter({ visible: true }).count()).toBe(count);
    await context.close();
  });
});

describe("without the script", () => {
  // What the script adds to the search page is tested with it.
  test.each(pageTypes.filter(([, url]) => url !== "/sok/"))("%s gives its content", async (_, url) => {
    const linesOf = (javaScriptEnabled: boolean): Promise<readonly string[]> =>
      visit(browser, demo.origin + url, { javaScriptEnabled }, async ({ page }) => {
        expect((await page.locator("button:visible").count()) > 0).toBe(javaScriptEnabled && hasButtons(url));
        if (javaScriptEnabled)
          await page.evaluate("document.querySelectorAll('button').forEach((b) => b.remove())");
        return (await page.locator("main").innerText()).split("\n").filter((line) => line.trim() !== "");
      });
    const [without, withScript] = await Promise.all([linesOf(false), linesOf(true)]);
    expect(without.length).toBeGreaterThan(2);
    const text = without.join("\n");
    expect(withScript.filter((line) => !text.includes(line.trim()))).toEqual([]);
  });
});

test("on paper there are sender, text and contacts, and nothing to click", async () => {
  await visit(browser, demo.origin + release, {}, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const text of ["Nya badhuset Åbadet öppnar", "Jonas Fredlert", "031-390 06 13", "Torget 1"])
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    for (const part of ["nav", ".pressrum-share", ".pressrum-download"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
  });
});

test("nothing moves for those who have asked for it", async () => {
  const behaviour = (reducedMotion: "reduce" | "no-preference"): Promise<string> =>
    visit(browser, demo.origin + release, { reducedMotion }, ({ page }) =>
      page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"),
    );
  expect(await behaviour("reduce")).toBe("auto");
  expect(await behaviour("no-preference")).toBe("smooth");
});

function hasButtons(url: string): boolean {
  return url === "/prenumerera/" || /\/20\d\d\/[a-z]/.test(url);
}

interface Focus {
  readonly text: string;
  /** Width of the ring, in pixels. */
  readonly outline: number;
  readonly visible: boolean;
}

function focused(page: Page): Promise<Focus> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      text: element.innerText.trim(),
      outline: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
      visible: box.width > 1 && box.bottom > 0 && box.top < innerHeight,
    };
  })()`);
}
