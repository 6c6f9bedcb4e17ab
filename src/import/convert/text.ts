/** What the editor is told of the markup of a text. */

import { fileNameOf } from "../html/clean-html.ts";
import { isSaved } from "../html/link-address.ts";
import type { MarkdownText } from "../html/to-markdown.ts";
import type { Tell } from "../report-line.ts";

export function markupNotes({ found, faithful }: MarkdownText, tell: Tell): void {
  for (const address of found.unnamedImages) {
    tell("needs-eye", "body", "image-in-text-without-alt", {
      found: isSaved(address) ? fileNameOf(address) : address,
    });
  }
  for (const address of found.embeds) tell("needs-eye", "body", "embed-linked", { found: address });
  for (const address of found.lostLinks) tell("left-out", "body", "links-lost", { found: address });
  for (const name of found.removed) tell("left-out", "body", "markup-removed", { found: name });
  if (found.plainTable) tell("needs-eye", "body", "table-headings");
  if (found.unstressed) tell("deduced", "body", "emphasis-dropped");
  if (!faithful) tell("needs-eye", "body", "text-differs");
}
