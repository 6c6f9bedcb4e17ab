/** An event that is not as it was planned: nobody who opens the page or reads a list can miss it, or go there in vain. */

import { describe, expect, test } from "vitest";
import type { PressEvent } from "../../src/model/types.ts";
import { itemPage } from "../../src/theme/item-page.ts";
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
  };
  return itemPage({ ...page, item: itemOf(event), calendar, past }, context).html;
}

function listOf(event: Partial<PressEvent>): string {
  const list = { key: "a", url: "/a/", title: "Inbjudningar", items: [itemOf(event)], page: 1, pages: 1 };
  return listPage(list, context).html;
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
