/** Checkers that are not ours: libxml2 with RFC 4287's schema, and a JSON Schema written from JSON Feed 1.1. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { validateXML } from "xmllint-wasm";

const schemas = join(import.meta.dirname, "../../schema");
const atomSchema = readFileSync(join(schemas, "atom.rng"), "utf8");
const validateJsonFeed = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(schemas, "json-feed-1.1.json"), "utf8")),
);

/** What RELAX NG finds in an Atom document; empty when it is valid. */
export async function atomFaults(xml: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: "feed.xml", contents: xml }],
    schema: [{ fileName: "atom.rng", contents: atomSchema }],
    extension: "relaxng",
  });
  return result.valid ? [] : result.errors.map((error) => error.message);
}

/** What the schema finds in a JSON Feed; empty when it is valid. */
export function jsonFeedFaults(json: string): readonly string[] {
  return validateJsonFeed(JSON.parse(json))
    ? []
    : (validateJsonFeed.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
