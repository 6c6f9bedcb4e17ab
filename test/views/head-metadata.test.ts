import { describe, expect, test } from "vitest";
import type { PressImage } from "../../src/model/types.ts";
import { type HeadMetadata, headMetadata, itemMetadata } from "../../src/views/head-metadata.ts";
import { invitation } from "./calendar/invitation.ts";
import { absolute, organisation, release } from "./press-items.ts";

const page: HeadMetadata = {
  title: "Pressmeddelanden",
  url: "https://press.exempelby.example/pressmeddelanden/",
  language: "sv",
  siteName: "Exempelby kommun",
};

const context = { absolute, organisation };

/** What stands in `property`, in order. */
function read(metadata: HeadMetadata, property: string): readonly string[] {
  const elements = headMetadata(metadata).html.matchAll(/<meta property="([^"]*)" content="([^"]*)">/g);
  return [...elements].filter(([, name]) => name === property).map(([, , content = ""]) => content);
}

test("a page with nothing but what must be there", () => {
  expect(
    headMetadata(page).html,
  ).toBe(`<link rel="canonical" href="https://press.exempelby.example/pressmeddelanden/">
<meta property="og:type" content="website">
<meta property="og:title" content="Pressmeddelanden">
<meta property="og:url" content="https://press.exempelby.example/pressmeddelanden/">
<meta property="og:site_name" content="Exempelby kommun">
<meta property="og:locale" content="sv_SE">
`);
});

test("an item with everything", () => {
  const item = release({
    lead: "Kommunen öppnar en badplats med ramp.",
    corrections: [{ date: "2026-06-03T10:00:00+02:00", text: "x" }],
    topics: [
      { id: "bad", name: "Fritid & bad", slug: "fritid-och-bad" },
      { id: "miljo", name: "Miljö", slug: "miljo" },
    ],
    images: [{ url: "/bryggan.jpg", type: "image/jpeg", alt: "En brygga.", width: 1600, height: 900 }],
  });
  const finnish = {
    language: "fi",
    url: "https://press.exempelby.example/pressmeddelanden/2026/uusi-uimaranta/",
  };
  expect(
    headMetadata(itemMetadata(item, [finnish], context)).html,
  ).toBe(`<meta name="description" content="Kommunen öppnar en badplats med ramp.">
<link rel="canonical" href="https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/">
<link rel="alternate" hreflang="sv" href="https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/">
<link rel="alternate" hreflang="fi" href="https://press.exempelby.example/pressmeddelanden/2026/uusi-uimaranta/">
<meta property="og:type" content="article">
<meta property="og:title" content="Ny badplats vid Kvarnsjön">
<meta property="og:description" content="Kommunen öppnar en badplats med ramp.">
<meta property="og:url" content="https://press.exempelby.example/pressmeddelanden/2026/ny-badplats/">
<meta property="og:site_name" content="Exempelby kommun">
<meta property="og:locale" content="sv_SE">
<meta property="og:locale:alternate" content="fi_FI">
<meta property="article:published_time" content="2026-06-01T09:30:00+02:00">
<meta property="article:modified_time" content="2026-06-03T10:00:00+02:00">
<meta property="article:tag" content="Fritid &amp; bad">
<meta property="article:tag" content="Miljö">
<meta property="og:image" content="https://press.exempelby.example/bryggan.jpg">
<meta property="og:image:type" content="image/jpeg">
<meta property="og:image:width" content="1600">
<meta property="og:image:height" content="900">
<meta property="og:image:alt" content="En brygga.">
<meta name="twitter:card" content="summary_large_image">
`);
});

test("an invitation is an article too", () => {
  const metadata = itemMetadata(invitation(), [], context);
  expect(read(metadata, "og:type")).toEqual(["article"]);
  expect(read(metadata, "article:published_time")).toEqual(["2016-02-01T09:00:00+01:00"]);
  expect(read(metadata, "article:modified_time")).toEqual([]);
});

test("a day without a time stays a day", () => {
  const metadata = itemMetadata(release({ date: "2026-06-01", updated: "2026-06-02" }), [], context);
  expect(read(metadata, "article:published_time")).toEqual(["2026-06-01"]);
  expect(read(metadata, "article:modified_time")).toEqual(["2026-06-02"]);
});

test.each([
  ["sv", ["sv_SE"]],
  ["sv-FI", ["sv_FI"]],
  ["fi", ["fi_FI"]],
  ["en", ["en_GB"]],
  ["en-US", ["en_US"]],
  ["se", ["se_SE"]],
  ["sma", ["sma_SE"]],
  ["fit", ["fit_SE"]],
  ["rom", ["rom_SE"]],
  ["yi", ["yi_SE"]],
  ["sr-Latn", ["sr_RS"]],
  ["so", ["so_SO"]],
  ["es-419", []],
  ["eo", []],
])("a page in %s has the locale %j", (language, locale) => {
  expect(read({ ...page, language }, "og:locale")).toEqual(locale);
});

describe("language versions", () => {
  const other = (language: string, path: string) => ({
    language,
    url: `https://press.exempelby.example/${path}/`,
  });
  const alternates = (metadata: HeadMetadata): readonly string[] =>
    [...headMetadata(metadata).html.matchAll(/hreflang="([^"]*)" href="https:\/\/[^/]*\/([^"]*)\/"/g)].map(
      ([, language, path]) => `${language} ${path}`,
    );

  test("the page names itself first, and each language once", () => {
    const versions = [other("fi", "fi"), other("sv", "annan"), other("en", "en"), other("fi", "toinen")];
    expect(alternates({ ...page, versions })).toEqual(["sv pressmeddelanden", "fi fi", "en en"]);
    expect(read({ ...page, versions }, "og:locale:alternate")).toEqual(["fi_FI", "en_GB"]);
  });

  test("the list may hold the page itself", () => {
    const versions = [other("sv", "pressmeddelanden"), other("fi", "fi")];
    expect(alternates({ ...page, versions })).toEqual(["sv pressmeddelanden", "fi fi"]);
  });

  test.each([
    ["no other", []],
    ["only the page itself", [other("sv", "pressmeddelanden")]],
  ])("%s: nothing is said", (_name, versions) => {
    expect(alternates({ ...page, versions })).toEqual([]);
  });
});

describe("the shared picture", () => {
  const jpeg: PressImage = { url: "/a.jpg", type: "image/jpeg", alt: "En å." };

  test.each<readonly [name: string, images: readonly PressImage[], url: readonly string[]]>([
    ["no picture", [], []],
    ["the first", [jpeg, { ...jpeg, url: "/b.jpg" }], ["https://press.exempelby.example/a.jpg"]],
    [
      "the first that is a bitmap",
      [
        { ...jpeg, type: "image/svg+xml" },
        { ...jpeg, url: "/b.webp", type: "image/webp" },
      ],
      ["https://press.exempelby.example/b.webp"],
    ],
    ["not one in AVIF", [{ ...jpeg, type: "image/avif" }], []],
    [
      "one on another host",
      [{ ...jpeg, url: "https://bilder.example.org/a.jpg" }],
      ["https://bilder.example.org/a.jpg"],
    ],
    ["not one without an address on the web", [{ ...jpeg, url: "javascript:alert(1)" }], []],
  ])("%s", (_name, images, url) => {
    const metadata = itemMetadata(release({ images }), [], context);
    expect(read(metadata, "og:image")).toEqual(url);
    expect(headMetadata(metadata).html.includes("twitter:card")).toBe(url.length > 0);
  });

  test.each<readonly [name: string, size: Partial<PressImage>]>([
    ["width", { width: 10 }],
    ["height", { height: 10 }],
  ])("says no size when only its %s is known", (_name, size) => {
    const metadata = itemMetadata(release({ images: [{ ...jpeg, ...size }] }), [], context);
    expect(read(metadata, "og:image:width")).toEqual([]);
    expect(read(metadata, "og:image:height")).toEqual([]);
  });

  test("has no empty alternative text", () => {
    const metadata = itemMetadata(release({ images: [{ ...jpeg, alt: "" }] }), [], context);
    expect(read(metadata, "og:image")).toHaveLength(1);
    expect(read(metadata, "og:image:alt")).toEqual([]);
  });
});

test.each([
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  `' onload='alert(1)`,
  "A & B &amp; C",
  "javascript:alert(1)",
])("%j in every field stays inside its attribute", (text) => {
  const { html } = headMetadata({
    title: text,
    description: text,
    url: text,
    language: "sv",
    siteName: text,
    image: { url: text, type: text, alt: text },
    article: { published: text, modified: text, topics: [text] },
    versions: [{ language: text.startsWith("j") ? "fi" : "en", url: text }],
  });
  const element = /<(?:meta|link)(?: [a-z]+="([^"<>]*)")+>\n/g;
  expect(html.replace(element, "")).toBe("");
  const values = [...html.matchAll(element)].map(([, value = ""]) =>
    value
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
  // Description; canonical, two versions; title, description, address and name of Open Graph; two times and a topic; three of the picture.
  expect(values.filter((value) => value === text)).toHaveLength(14);
});
