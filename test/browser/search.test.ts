/** Search in a real browser: what it finds, with the keyboard alone, by its address, and without the script. */

import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, loadAxe } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { type Demo, serveDemo } from "./demo.ts";
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

/** Opens the search page, and expects that nothing went wrong on it. */
async function onSearchPage(query: string, look: (page: Page) => Promise<void>): Promise<void> {
  await visit(browser, `${demo.origin}/sok/${query}`, {}, async ({ page, faults }) => {
    page.setDefaultTimeout(10_000);
    await look(page);
    expect(faults).toEqual([]);
  });
}

/** Titles of what was found, once the number of hits is said. */
async function found(page: Page, said: string): Promise<readonly string[]> {
  await page.getByRole("status").getByText(said, { exact: true }).waitFor();
  return page.locator(".pressrum-found li > a").allInnerTexts();
}

const field = "Sök efter";
const fireDrill = "Räddningstjänsten övar brand vid sågverket den 18 februari";

describe("what is found", () => {
  test.each([
    ["another form of the word", "räddningstjänst", "Träffar: 2", fireDrill],
    ["letters without their rings and dots", "raddningstjanst", "Träffar: 2", fireDrill],
    ["the beginning of a word", "räddn", "Träffar: 3", fireDrill],
    ["who answers", "Fredlert", "Träffar: 3", "Nya badhuset Åbadet öppnar lördagen den 28 mars"],
    [
      "a text in Finnish, by its own endings",
      "osastot",
      "Träffar: 1",
      "Suomenkielinen osasto avataan Tallkottenin esikoulussa",
    ],
    ["a text in English", "swim", "Träffar: 1", "New swimming centre opens in Exempelby on 28 March"],
  ])("%s: %s", async (_, query, said, title) => {
    await onSearchPage(`?q=${encodeURIComponent(query)}`, async (page) => {
      expect(await found(page, said)).toContain(title);
    });
  });

  test("a hit has type, date, the time of its event, and the words that were found marked", async () => {
    await onSearchPage("?q=bassängen", async (page) => {
      await found(page, "Träffar: 2");
      const hit = page.locator(".pressrum-found li", { hasText: "Se Åbadet innan badhuset öppnar" });
      const text = (await hit.innerText()).replaceAll("\u00a0", " ");
      expect(text).toContain("Pressinbjudan 18 februari 2026 kl. 10");
      expect(text).toContain("Tid: tisdag 24 mars 2026 kl. 10–11.30. Plats: Åbadet, Entréhallen");
      expect(await hit.locator("mark").allInnerTexts()).toContain("bassängerna");
    });
  });

  test("a text in another language says so", async () => {
    await onSearchPage("?q=esikoulu", async (page) => {
      await found(page, "Träffar: 1");
      expect(await page.locator(".pressrum-found li > a").getAttribute("lang")).toBe("fi");
    });
  });

  test("nothing, and it says what to do", async () => {
    await onSearchPage("?q=xylofonkonsert", async (page) => {
      await page.getByRole("status").getByText("Inga träffar. Kontrollera stavningen").waitFor();
      expect(await page.locator(".pressrum-found").isVisible()).toBe(false);
    });
  });
});

test("letter by letter, chosen by type and opened, with the keyboard alone", async () => {
  await onSearchPage("", async (page) => {
    await page.getByRole("heading", { name: "De nyaste texterna" }).waitFor();
    await page.getByLabel(field).focus();
    await page.keyboard.type("badhus");
    expect((await found(page, "Träffar: 3")).length).toBe(3);
    expect(await page.getByRole("heading", { name: "De nyaste texterna" }).isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.name")).toBe("typ");
    expect(await page.getByLabel("Typ").locator("option").allInnerTexts()).toEqual([
      "Alla",
      "Pressmeddelande (2)",
      "Pressinbjudan (1)",
    ]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await found(page, "Träffar: 1")).toEqual(["Se Åbadet innan badhuset öppnar för allmänheten"]);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${demo.origin}/pressinbjudningar/2026/visning-av-abadet/`);
  });
});

test.each(["light", "dark"] as const)(
  "what is found has no fault that axe finds, narrow and wide, in %s",
  async (colorScheme) => {
    await onSearchPage("?q=badhus", async (page) => {
      await found(page, "Träffar: 3");
      await page.emulateMedia({ colorScheme });
      await loadAxe(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeFaults(page), `${width} px`).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth"), `${width} px`).toBe(width);
      }
    });
  },
);

describe("a search has an address", () => {
  test("of its own, and the way back leads from one to the other", async () => {
    await onSearchPage("", async (page) => {
      await page.getByLabel(field).fill("badhus");
      await found(page, "Träffar: 3");
      expect(new URL(page.url()).search).toBe("?q=badhus");
      await page.getByLabel("Ämne").selectOption({ value: "kultur-och-fritid" });
      await found(page, "Träffar: 2");
      await page.getByLabel("År").selectOption({ value: "2025" });
      await page.getByRole("status").getByText("Inga träffar.").waitFor();
      expect(new URL(page.url()).search).toBe("?q=badhus&amne=kultur-och-fritid&ar=2025");
      await page.goBack();
      await found(page, "Träffar: 2");
      expect(await page.getByLabel("År").inputValue()).toBe("");
      await page.goBack();
      await found(page, "Träffar: 3");
      await page.goBack();
      await page.getByRole("heading", { name: "De nyaste texterna" }).waitFor();
      expect(await page.getByLabel(field).inputValue()).toBe("");
    });
  });

  test("that gives the same to whoever opens it", async () => {
    await onSearchPage("?q=badhus&typ=pressinbjudan&amne=kultur-och-fritid&ar=2026", async (page) => {
      expect(await found(page, "Träffar: 1")).toEqual(["Se Åbadet innan badhuset öppnar för allmänheten"]);
      expect(await page.getByLabel("Typ").inputValue()).toBe("pressinbjudan");
    });
  });

  test("also without words, the newest first", async () => {
    await onSearchPage("?ar=2026", async (page) => {
      await page.getByRole("status").getByText("Träffar: ").waitFor();
      const newest = "a[href*='/2026/']";
      const all = await page.locator(`.pressrum-found ${newest}`).allInnerTexts();
      expect(all).toContain("New swimming centre opens in Exempelby on 28 March");
      expect(all).toEqual(await page.locator(`.pressrum-newest ${newest}`).allTextContents());
    });
  });
});

test("without the script there is a list, and no form that does nothing", async () => {
  await visit(browser, `${demo.origin}/sok/?q=badhus`, { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator("form, button, .pressrum-found").locator("visible=true").count()).toBe(0);
    const titles = await page.locator(".pressrum-newest li > a").allInnerTexts();
    expect(titles).toContain(fireDrill);
    expect(await page.getByText("Pressinbjudan").count()).toBeGreaterThan(3);
  });
});

test.each([
  ["the site's policy forbids WebAssembly", withoutWebAssembly],
  ["there is no index", (route: Route) => route.abort()],
] as const)("where %s, the list is there and the page says so", async (_, answer) => {
  await visit(browser, `${demo.origin}/`, {}, async ({ page }) => {
    await page.route(answer === withoutWebAssembly ? "**/sok/*" : "**/pressrum-pagefind/**", answer);
    await page.goto(`${demo.origin}/sok/?q=badhus`);
    await page.getByRole("status").getByText("Det går inte att söka just nu.").waitFor();
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.getByText(fireDrill).isVisible()).toBe(true);
  });
});

async function withoutWebAssembly(route: Route): Promise<void> {
  const response = await route.fetch();
  const policy = "content-security-policy";
  const given = response.headers();
  expect(given[policy]).toContain(" 'wasm-unsafe-eval'");
  await route.fulfill({
    response,
    headers: { ...given, [policy]: given[policy]?.replace(" 'wasm-unsafe-eval'", "") ?? "" },
  });
}

test("no other page loads anything of search", () => {
  const pages = [...demo.files].filter(([path]) => path.endsWith(".html") && path !== "sok/index.html");
  expect(pages.length).toBeGreaterThan(35);
  for (const [path, file] of pages)
    expect(file.toString("utf8"), path).not.toMatch(/pressrum-sok\.js|pagefind/);
});
