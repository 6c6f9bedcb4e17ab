/** An event that is not as it was planned: nobody who opens the page or reads a list can miss it, or go there in vain. */

import { describe, expect, test } from "vitest";
import type { PressEvent } from "../../src/model/types.ts";
import { type ItemPage, itemPage, itemParts } from "../../src/theme/item-page.ts";
import { listPage } from "../../src/theme/list-page.ts";
import { partContext } from "../../src/theme/parts.ts";
import { invitationItem } from "../builders.ts";

const start = "2026-03-20T09:30:00+01:00";
const context = partContext("sv", (url) => url);

function itemOf(event: Partial<PressEvent>) {
  return invitationItem({
    event: {
      start,
      attending: [],
      registration: { email: "press@example.org" },
      revision: 1,
      status: "planned",
      ...event,
    },
  });
}

function pageOf(event: Partial<PressEvent>, past = false): string {
  return itemPage(factsOf(event, past), context).html;
}

function feedOf(event: Partial<PressEvent>): string {
  return itemParts(factsOf(event, false), context).html;
}

function factsOf(event: Partial<PressEvent>, past: boolean): ItemPage {
  const calendar = {
    file: "/a.ics",
    google: "https://google.example/",
    outlook: "https://outlook.example/",
    subscription: "webcal://press.example.org/a.ics",
  };
  const page = {
    content: "",
    organisation: { name: "Exempelby" },
    absoluteUrl: "https://press.example.org/",
    topicUrl: () => undefined,
    topicLanguage: "sv",
  };
  return { ...page, item: itemOf(event), calendar, past };
}

function listOf(event: Partial<PressEvent>, now = "2026-03-01"): string {
  const list = { key: "a", url: "/a/", title: "Inbjudningar", items: [itemOf(event)], page: 1, pages: 1 };
  return listPage(list, new Date(now), context).html;
}

const struck = /<s><time datetime="2026-03-20T09:30:00\+01:00">fredag 20/;

describe.each<readonly [status: string, event: Partial<PressEvent>, word: string, holds: boolean]>([
  ["moved to another time", { status: "moved", previousStart: "2026-03-19" }, "Ny tid", true],
  ["moved to another place", { status: "moved" }, "Ändrad tid eller plats", true],
  ["postponed", { status: "postponed" }, "Framskjutet, ny tid meddelas", false],
  ["cancelled", { status: "cancelled" }, "Inställt", false],
])("an event that is %s", (_, event, word, holds) => {
  test("says so above the title, and in lists", () => {
    const page = pageOf(event);
    expect(page.indexOf(`<strong>${word}</strong>`)).toBeGreaterThan(0);
    expect(page.indexOf(`<strong>${word}</strong>`)).toBeLessThan(page.indexOf("<h1>"));
    expect(listOf(event)).toContain(`<p class="pressrum-label pressrum-${event.status}">${word}</p>`);
  });

  test(`has a time that ${holds ? "holds" : "is struck through"}`, () => {
    expect(struck.test(pageOf(event))).toBe(!holds);
    expect(struck.test(listOf(event))).toBe(!holds);
  });

  test("has words for that, which are heard and copied where the line is not", () => {
    const label = holds ? "Tid" : "Skulle ha hållits";
    expect(pageOf(event)).toMatch(new RegExp(`<dt>${label}</dt>\n<dd>(<s>)?<time`));
    expect(listOf(event)).toMatch(new RegExp(`>${label}: <strong>(<s>)?<time`));
  });

  test(`is ${holds ? "offered to" : "updated in"} the calendar, in the page and in feeds`, () => {
    const heading = holds ? "Lägg till i kalendern" : "Uppdatera din kalender";
    expect(pageOf(event)).toContain(`<h2>${heading}</h2>`);
    expect(feedOf(event)).toContain(`<a href="/a.ics">${heading}</a>`);
    expect(pageOf(event)).toContain('href="webcal://press.example.org/a.ics"');
  });

  test(`${holds ? "asks" : "does not ask"} for registration, and ${holds ? "leads" : "does not lead"} to calendars on the web`, () => {
    const page = pageOf(event);
    expect(page.includes("mailto:press@example.org")).toBe(holds);
    expect(page.includes("https://google.example/")).toBe(holds);
    expect(page).toContain('href="/a.ics"');
  });

  test(`${holds ? "is said to be over afterwards" : "never says that it has been"}`, () => {
    expect(pageOf(event, true).includes("Pressträffen har varit.")).toBe(holds);
  });
});

test("an event that is as planned says nothing of that", () => {
  expect(pageOf({})).not.toContain("pressrum-status");
  expect(listOf({})).not.toContain("pressrum-label");
});

test("a list says that an event is over; built before that, the note waits for its time", () => {
  expect(listOf({}, "2026-03-21")).toContain('<p class="pressrum-past">Pressträffen har varit.</p>');
  expect(listOf({}, "2026-03-19")).toContain(
    '<p class="pressrum-past" hidden data-pressrum-ends="2026-03-20T22:59:59.999Z">',
  );
  expect(listOf({ status: "cancelled" }, "2026-03-21")).not.toContain("pressrum-past");
});

test("an invitation says by which weekday one registers, and leads to the page for it", () => {
  const url = "https://example.org/anmalan/";
  const page = pageOf({ registration: { deadline: "2026-03-18", url } });
  expect(page.replaceAll("\u00a0", " ")).toContain(
    'Anmäl dig senast <time datetime="2026-03-18">onsdag 18 mars 2026</time>',
  );
  expect(page).toContain(`<a href="${url}">Anmäl dig på webben</a>`);
  expect(pageOf({ registration: { url: "mailto:a@example.org" } })).toContain(">mailto:a@example.org</a>");
});

test("a list says when a text was changed", () => {
  const item = invitationItem({ updated: "2026-01-22T11:00:00+01:00" });
  const list = { key: "a", url: "/a/", title: "Inbjudningar", items: [item], page: 1, pages: 1 };
  const markup = listPage(list, new Date("2026-03-01"), context).html.replaceAll("\u00a0", " ");
  expect(markup).toContain(
    'Uppdaterad <time datetime="2026-01-22T11:00:00+01:00">22 januari 2026 kl. 11</time>',
  );
});
