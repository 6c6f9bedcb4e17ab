/**
 * The accessibility statement: what Digg requires of public digital services (lagen 2018:1937 om tillgänglighet till digital
 * offentlig service, förordningen 2018:1938 and MDFFS 2019:2).
 */

import { z } from "zod";
import type { Moment } from "../dates/moment.ts";
import type { Phone } from "../phone.ts";
import type { Problem, Reporter } from "../problems/problem.ts";
import { fields, readShape, reporterFor } from "../problems/shape.ts";
import { emailField, linkField, momentField, phoneField, present } from "./read-fields.ts";
import type { DataRecord } from "./registers.ts";

/** `full`, `partial` and `none`: helt, delvis and inte förenlig with the law. */
export type Conformance = "full" | "partial" | "none";

/** Something that does not meet the law yet. Digg wants to know of each why it is so. */
export interface Deficiency {
  readonly text: string;
  readonly reason?: string;
  /** What of the standard it fails: `1.3.1 i WCAG`. */
  readonly requirement?: string;
  /** When it will meet the law. */
  readonly remedied?: Moment;
}

/** The authority that watches over the law, and where one complains of a service. */
export interface Supervision {
  readonly name: string;
  readonly url: string;
}

export interface AccessibilityStatement {
  readonly conformance: Conformance;
  /** Required unless the service is fully conformant. */
  readonly deficiencies: readonly Deficiency[];
  /** What is left because of disproportionate burden (12 §), with the reason. */
  readonly burdens: readonly string[];
  /** What the law does not cover. */
  readonly outside: readonly string[];
  /** How it was tested: `Vi har gjort en självskattning med axe och tangentbord.` */
  readonly assessment: string;
  readonly assessed: Moment;
  /** When the service was published. */
  readonly published: Moment;
  /** When the statement was last looked over. */
  readonly updated: Moment;
  /** Where one reports a deficiency or asks for another format; at least one of them. */
  readonly email?: string;
  readonly phone?: Phone;
  readonly url?: string;
  /** `Vi svarar normalt inom två arbetsdagar.` */
  readonly response?: string;
  readonly supervision: Supervision;
}

const digg: Supervision = {
  name: "Myndigheten för digital förvaltning (Digg)",
  url: "https://www.digg.se/tdosanmalan",
};

const text = z.string().trim().min(1);

const deficiencySchema = fields({
  text,
  reason: text,
  requirement: text.optional(),
  remedied: text.optional(),
});

const statementSchema = fields({
  conformance: z.enum(["full", "partial", "none"]),
  deficiencies: z.array(z.union([text, deficiencySchema])).optional(),
  burdens: z.array(text).optional(),
  outside: z.array(text).optional(),
  assessment: text,
  assessed: text,
  published: text,
  updated: text,
  email: text.optional(),
  phone: text.optional(),
  url: text.optional(),
  response: text.optional(),
  supervision: fields({ name: text, url: text }).optional(),
});

/** `undefined` without the file, and when it has problems, which are reported. */
export function readAccessibility(
  record: DataRecord | undefined,
  problems: Problem[],
): AccessibilityStatement | undefined {
  if (record === undefined || record.broken) return undefined;
  const shape = readShape(
    statementSchema,
    record.value ?? {},
    reporterFor(record.file, problems, record.lineOf),
  );
  const { value, report } = shape;
  if (value === undefined) return undefined;
  const deficiencies = value.deficiencies ?? [];
  if (value.conformance !== "full" && deficiencies.length === 0) report(["deficiencies"], "missing");
  const contact = {
    email: emailField(value.email, ["email"], report),
    phone: phoneField(value.phone, ["phone"], report),
    url: linkField(value.url, ["url"], report),
  };
  if ([value.email, value.phone, value.url].every((way) => way === undefined)) report(["email"], "missing");
  return present<AccessibilityStatement>({
    conformance: value.conformance,
    deficiencies: deficiencies.map((entry, index) => deficiencyOf(entry, index, report)),
    burdens: value.burdens ?? [],
    outside: value.outside ?? [],
    assessment: value.assessment,
    assessed: momentField(value.assessed, ["assessed"], report) ?? "",
    published: momentField(value.published, ["published"], report) ?? "",
    updated: momentField(value.updated, ["updated"], report) ?? "",
    ...contact,
    response: value.response,
    supervision: supervisionOf(value.supervision, report),
  });
}

/** A text alone may say everything, the reason too. */
function deficiencyOf(
  entry: string | z.infer<typeof deficiencySchema>,
  index: number,
  report: Reporter,
): Deficiency {
  if (typeof entry === "string") return { text: entry };
  return present<Deficiency>({
    ...entry,
    remedied: momentField(entry.remedied, ["deficiencies", index, "remedied"], report),
  });
}

function supervisionOf(given: Supervision | undefined, report: Reporter): Supervision {
  if (given === undefined) return digg;
  return { ...given, url: linkField(given.url, ["supervision", "url"], report) ?? digg.url };
}
