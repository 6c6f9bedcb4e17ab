import { describe, expect, test } from "vitest";
import type { RedirectFormat } from "../../src/options.ts";
import { redirectFiles, renderRedirects } from "../../src/views/redirects.ts";

const badhus = { from: "/se/exempelby/pressreleases/badhus-1/", to: "/pressmeddelanden/2026/badhus/" };
const file = { from: "/nyheter/bad.html", to: "/pressmeddelanden/2026/badhus/" };
const letters = { from: "/nyheter/Å & $1;{}/", to: "/ämnen/å$&/" };

describe("renderRedirects", () => {
  test.each<[RedirectFormat, string]>([
    [
      "nginx",
      `location = "/se/exempelby/pressreleases/badhus-1/" { return 301 "/pressmeddelanden/2026/badhus/"; }
location = "/se/exempelby/pressreleases/badhus-1" { return 301 "/pressmeddelanden/2026/badhus/"; }
location = "/nyheter/bad.html" { return 301 "/pressmeddelanden/2026/badhus/"; }
`,
    ],
    [
      "apache",
      `RedirectMatch 301 "^/se/exempelby/pressreleases/badhus-1/?$" "/pressmeddelanden/2026/badhus/"
RedirectMatch 301 "^/nyheter/bad\\.html$" "/pressmeddelanden/2026/badhus/"
`,
    ],
    [
      "netlify",
      `/se/exempelby/pressreleases/badhus-1/ /pressmeddelanden/2026/badhus/ 301!
/nyheter/bad.html /pressmeddelanden/2026/badhus/ 301!
`,
    ],
    [
      "cloudflare",
      `/se/exempelby/pressreleases/badhus-1/ /pressmeddelanden/2026/badhus/ 301
/nyheter/bad.html /pressmeddelanden/2026/badhus/ 301
`,
    ],
  ])("%s", (format, expected) => {
    expect(renderRedirects(format, [badhus, file])).toBe(expected);
  });

  test.each<[RedirectFormat, string]>([
    [
      "nginx",
      `location = "/nyheter/Å & $1;{}/" { return 301 "/%C3%A4mnen/%C3%A5%24%26/"; }
location = "/nyheter/Å & $1;{}" { return 301 "/%C3%A4mnen/%C3%A5%24%26/"; }
`,
    ],
    ["apache", `RedirectMatch 301 "^/nyheter/Å & \\$1;\\{\\}/?$" "/ämnen/å\\$\\&/"\n`],
    ["netlify", "/nyheter/%C3%85%20%26%20%241%3B%7B%7D/ /%C3%A4mnen/%C3%A5%24%26/ 301!\n"],
    ["cloudflare", "/nyheter/%C3%85%20%26%20%241%3B%7B%7D/ /%C3%A4mnen/%C3%A5%24%26/ 301\n"],
  ])("%s takes letters and signs as they are meant", (format, expected) => {
    expect(renderRedirects(format, [letters])).toBe(expected);
  });

  test("Cloudflare is given no more rules than it reads", () => {
    const many = Array.from({ length: 2100 }, (_, number) => ({ from: `/${number}/`, to: "/x/" }));
    expect(renderRedirects("cloudflare", many).trimEnd().split("\n")).toHaveLength(2000);
    expect(renderRedirects("netlify", many).trimEnd().split("\n")).toHaveLength(2100);
  });

  test("nothing to lead on is an empty file", () => {
    expect(renderRedirects("nginx", [])).toBe("");
  });
});

test("servers find the rules at the root", () => {
  expect(redirectFiles).toEqual({
    nginx: "/redirects.nginx.conf",
    apache: "/.htaccess",
    netlify: "/_redirects",
    cloudflare: "/_redirects",
  });
});
