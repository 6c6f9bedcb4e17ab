/** A site that has Eleventy's own image plugin for its pages keeps it, and the press room stands beside it. */

import eleventyImage from "@11ty/eleventy-img";
import { beforeAll, expect, test } from "vitest";
import { type BuiltSite, buildSite, markdown, type SiteSetup } from "./build-site.ts";
import { brokenLinks } from "./html-faults.ts";
import { photograph } from "./photographs.ts";

const organisation = "name: Exempelby kommun\nlogo: /logotyp.svg\n";
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h10v10z"/></svg>';
const text = "![Ett bad](bad.jpg)";

let site: BuiltSite;
let alone: BuiltSite;

beforeAll(async () => {
  const photo = await photograph(500, 300).jpeg().toBuffer();
  const files = {
    "_data/newsroom/organisation.yaml": organisation,
    "logotyp.svg": logo,
    "pressmeddelanden/a & b.jpg": photo,
    "pressmeddelanden/bad.jpg": photo,
    "pressmeddelanden/badhus.md": markdown(
      "title: Badhus\ndate: 2026-01-15\nimages:\n  - src: a & b.jpg\n    alt: Ett bad\n    credit: Kim Modig",
      text,
    ),
    "egen.njk":
      "---\npermalink: /egen/\n---\n{% for item in collections.press %}{{ item.content | safe }}{% endfor %}",
    "om/index.html": '<!doctype html><title>Om</title><img src="torg.jpg" alt="Ett torg">',
    "om/torg.jpg": photo,
  };
  const setup = (withPlugin: boolean): SiteSetup => ({
    options: { images: { widths: [200], formats: ["webp"] } },
    configure: (config) => {
      config.addPassthroughCopy("logotyp.svg");
      if (withPlugin)
        config.addPlugin(eleventyImage.eleventyImageTransformPlugin, { formats: ["webp"], widths: [100] });
    },
  });
  site = await buildSite(files, setup(true));
  alone = await buildSite(files, setup(false));
});

test.each(["/pressmeddelanden/badhus/", "/pressbilder/", "/404.html", "/egen/"])(
  "%s is what it is without it",
  (url) => {
    expect(alone.at(url)).toContain("<img");
    expect(site.at(url).match(/<img [^>]*>/g)).toEqual(alone.at(url).match(/<img [^>]*>/g));
    expect(site.at(url)).not.toContain("eleventy:");
  },
);

test("the site's own page has the copies of that plugin", () => {
  expect(site.at("/om/")).toMatch(/<img [^>]*src="\/om\/[\w-]+-100\.webp"/);
});

test("every link leads somewhere", () => {
  expect(site.files.size).toBeGreaterThan(10);
  expect(brokenLinks(site)).toEqual([]);
});
