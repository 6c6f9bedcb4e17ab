/** What pages say of a picture: what an editor has written, and what the file says where the editor has not. */

import { expect, test } from "vitest";
import { exif, iptc, jpegWith, xmp } from "../source/jpeg-metadata.ts";
import { type BuiltSite, buildSite, type Files, markdown, type SiteSetup } from "./build-site.ts";
import { htmlFaults } from "./html-faults.ts";

/** Found in the file: whom to name, what it shows, and where it was taken. */
const described = jpegWith(
  exif(
    [],
    [
      [2, 59.37],
      [4, 16.51],
    ],
  ),
  iptc([
    [80, Buffer.from("Åsa Öberg", "latin1")],
    [116, Buffer.from("© Åsa Öberg", "latin1")],
    [120, Buffer.from("Badet vid ån", "latin1")],
  ]),
  xmp(
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmpRights:WebStatement="https://creativecommons.org/licenses/by/4.0/"/></rdf:RDF></x:xmpmeta>',
  ),
);

// The pixels are no matter here.
const options = { images: false } as const;

async function build(fields: string, image: Buffer): Promise<{ site: BuiltSite; warnings: string }> {
  const warnings: string[] = [];
  const setup: SiteSetup = {
    options,
    configure: (config) => {
      config.logger.warn = (message) => {
        warnings.push(message);
      };
    },
  };
  const files: Files = {
    "pressmeddelanden/badhus.md": markdown(
      `id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\ntitle: Badhus\ndate: 2026-01-15\nimages:\n  - src: bad.jpg\n    alt: Ett bad${fields}`,
    ),
    "pressmeddelanden/bad.jpg": image,
  };
  return { site: await buildSite(files, setup), warnings: warnings.join("\n") };
}

function captionOf(site: BuiltSite, url: string): string {
  const [, caption = ""] = /<figcaption>(.*?)<\/figcaption>/s.exec(site.at(url)) ?? [];
  return caption.replace(/ <span class="pressrum-download">.*/s, "");
}

function pictureOf(site: BuiltSite): Readonly<Record<string, unknown>> {
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(site.at(item)) ?? [];
  return JSON.parse(json).image[0];
}

const item = "/pressmeddelanden/badhus/";

test("what the file says stands in pages, feeds and structured data", async () => {
  const { site, warnings } = await build("", described);
  const caption =
    '<span class="pressrum-caption">Badet vid ån</span> <span class="pressrum-credit">Bild: Åsa Öberg</span> <span class="pressrum-license">Licens: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></span>';
  expect(captionOf(site, item)).toBe(caption);
  expect(captionOf(site, "/pressbilder/")).toBe(caption);
  expect(pictureOf(site)).toEqual({
    "@type": "ImageObject",
    contentUrl: "https://press.example.org/pressmeddelanden/badhus/bad.jpg",
    description: "Ett bad",
    caption: "Badet vid ån",
    creditText: "Åsa Öberg",
    license: "https://creativecommons.org/licenses/by/4.0/",
    copyrightNotice: "© Åsa Öberg",
    creator: { "@type": "Person", name: "Åsa Öberg" },
  });
  expect(site.at("/prenumerera/press.rss.xml")).toContain("<media:credit>Åsa Öberg</media:credit>");
  expect(warnings).not.toContain("fotograf");
  expect(htmlFaults(site)).toEqual([]);
});

test("what an editor has written goes before it", async () => {
  const { site } = await build(
    '\n    caption: Öppet i mars\n    credit: Kim Modig\n    license: "Fri för press <b>"',
    described,
  );
  expect(captionOf(site, item)).toBe(
    '<span class="pressrum-caption">Öppet i mars</span> <span class="pressrum-credit">Bild: Kim Modig</span> <span class="pressrum-license">Licens: Fri för press &lt;b&gt;</span>',
  );
  expect(pictureOf(site)).toMatchObject({
    creditText: "Kim Modig",
    license: { "@type": "CreativeWork", name: "Fri för press <b>" },
  });
});

test("when neither says whom to name, the editor is told", async () => {
  const { site, warnings } = await build("", jpegWith());
  expect(captionOf(site, item)).not.toContain("pressrum-credit");
  expect(warnings).toContain("bilden saknar fotograf (1 av 1 bilder)");
});

test("that a file tells where it was taken, the editor is told, and no page tells it", async () => {
  const { site, warnings } = await build("", described);
  expect(warnings).toContain("pressmeddelanden/bad.jpg\n  filen säger var bilden är tagen (GPS)");
  const pages = [...site.files].filter(([path]) => /\.(html|xml|json)$/.test(path));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter(([, text]) => text.includes("59.37"))).toEqual([]);
  expect((await build("", jpegWith())).warnings).not.toContain("GPS");
});

test("a picture of another site is warned of, in the fields and in the text, and one of the site's own is not", async () => {
  const warningsFor = async (image: string, text: string): Promise<string> => {
    const warnings: string[] = [];
    const fields = `id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\ntitle: Badhus\ndate: 2026-01-15${image}`;
    await buildSite(
      { "pressmeddelanden/badhus.md": markdown(fields, text) },
      {
        configure: (config) => {
          config.logger.warn = (message) => {
            warnings.push(message);
          };
        },
      },
    );
    return warnings.join("\n");
  };
  const leading = (src: string): string => `\nimages:\n  - { src: "${src}", alt: Bad, credit: Kim }`;
  const told = (found: string): string =>
    `pressmeddelanden/badhus.md\n  texten visar en bild som ligger på en annan webbplats (1 av 1 texter gör det): ”${found}”`;
  const elsewhere = "https://gamla.example.org/a.jpg?b=1";
  expect(await warningsFor(leading(elsewhere), "Text.")).toContain(told(elsewhere));
  expect(await warningsFor("", `Text.\n\n![Bad](${elsewhere})`)).toContain(told(elsewhere));
  const own = "https://press.example.org/bilder/a.jpg";
  expect(await warningsFor(leading(own), `Text.\n\n![Bad](${own})`)).toBe("");
});
