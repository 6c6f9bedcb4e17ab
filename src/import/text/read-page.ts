/** Reads a press release or an invitation from a page as text: what it is, and which words say so. */

import type { Moment } from "../../dates/moment.ts";
import { type Block, splitBlocks } from "./blocks.ts";
import { writeBody } from "./body.ts";
import { type Boilerplate, findBoilerplate } from "./boilerplate.ts";
import type { FoundContact } from "./contact-merge.ts";
import { findContacts } from "./contacts.ts";
import { findDeadline } from "./deadline.ts";
import { findEvent } from "./event.ts";
import type { FoundEvent } from "./found-event.ts";
import { type Head, readHead } from "./head.ts";
import { decideKind, type KindDecision } from "./kind.ts";
import { type Line, splitLines } from "./lines.ts";

export interface TextPage {
  readonly head: Head;
  readonly kind: KindDecision;
  /** From the stamp, or else as it was told. */
  readonly reference?: Moment;
  readonly event?: FoundEvent;
  /** Last time to register. */
  readonly deadline?: Moment;
  readonly contacts: readonly FoundContact[];
  readonly attendingIntro?: string;
  readonly boilerplate?: Boilerplate;
  /** The first paragraph, plain text. */
  readonly lead?: string;
  /** Markdown. */
  readonly body: string;
  /** Furniture of the page. */
  readonly leftOut: readonly string[];
}

/** `published` is the day or moment of publication, for a page that does not print it. */
export function readTextPage(text: string, published?: Moment): TextPage {
  const head = readHead(splitLines(text));
  const blocks = splitBlocks(head.rest);
  const title = head.title ?? "";
  const kind = decideKind(title, head.stamp.kind, blocks);
  const reference = head.stamp.published ?? published;
  const contacts = findContacts(blocks);
  const boilerplate = findBoilerplate(
    blocks,
    contacts.reached,
    head.organisation,
    contacts.people.flatMap(({ organisation }) => organisation ?? []),
  );
  const event = findEvent(title, blocks, kind.kind, reference);
  const deadline =
    kind.kind === "press-invitation" ? findDeadline(blocks, reference, event?.start) : undefined;
  const chrome = blocks.filter((block) => block.kind === "chrome");
  const furniture = chrome.flatMap((block) => linesOf(block));
  const lifted = new Set<Line>([...contacts.lifted, ...(boilerplate?.lines ?? []), ...furniture]);
  if (kind.kind === "press-invitation" && event?.start !== undefined)
    for (const line of event.lines) lifted.add(line);
  const { lead, markdown } = writeBody(head.rest.filter((line) => !lifted.has(line)));
  return {
    head,
    kind,
    contacts: contacts.people,
    body: markdown,
    leftOut: [...head.leftOut, ...furniture.map((line) => line.text)],
    ...(reference === undefined ? {} : { reference }),
    ...(event === undefined ? {} : { event }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(contacts.attendingIntro === undefined ? {} : { attendingIntro: contacts.attendingIntro }),
    ...(boilerplate === undefined ? {} : { boilerplate }),
    ...(lead === undefined ? {} : { lead }),
  };
}

function linesOf(block: Block): readonly Line[] {
  const label = block.labelLine === undefined ? [] : [block.labelLine];
  return [...label, ...block.lines.map(({ line }) => line)];
}
