/** Sitemaps checked by libxml2 against schemas of the protocol and of Google's extension for news. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const [sitemap, news] = ["sitemap.xsd", "sitemap-news.xsd"].map((fileName) => ({
  fileName,
  contents: readFileSync(join(import.meta.dirname, "../schema", fileName), "utf8"),
}));

/** What the schema finds; empty when the document is valid. */
export async function sitemapFaults(xml: string): Promise<readonly string[]> {
  if (sitemap === undefined || news === undefined) throw new Error("no schemas");
  const result = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: xml }],
    schema: [sitemap],
    preload: [news],
  });
  return result.valid ? [] : result.errors.map((error) => error.message);
}
