/** The last check: the file is read as the plugin will read it, so that what is imported can be built. */

import { addressOf } from "../../model/addresses.ts";
import { itemReader } from "../../model/read-item.ts";
import type { Registers } from "../../model/registers.ts";
import type { PressItemType } from "../../model/types.ts";
import { parseUrl } from "../../parse-url.ts";
import type { Problem } from "../../problems/problem.ts";
import { reporterFor } from "../../problems/shape.ts";
import { splitFile } from "../../source/front-matter.ts";
import { markdownRenderer } from "../../source/markdown.ts";

export interface FileToCheck {
  readonly type: PressItemType;
  /** Where the address begins: `pressmeddelanden`. */
  readonly base: string;
  /** Path in the press folder, without ending. */
  readonly stem: string;
  readonly text: string;
}

/** Gives the problems that a build would stop at. Files beside the text are taken to be there. */
export function itemChecker(
  registers: Registers,
  language: string,
): (file: FileToCheck) => readonly Problem[] {
  const media = (src: string): ReturnType<Parameters<typeof itemReader>[0]["media"]> => {
    const type = "application/octet-stream";
    if (!/^[a-z][a-z0-9+.-]*:/i.test(src)) return { url: `/${src}`, type };
    return /^https?:/i.test(src) && parseUrl(src) ? { url: src, type } : { problem: "url-invalid" };
  };
  const read = itemReader({ language, extraFields: [], registers, media });
  const render = markdownRenderer(undefined);
  return ({ type, base, stem, text }) => {
    const problems: Problem[] = [];
    const file = `${base}/${stem}.md`;
    const split = splitFile(Buffer.from(text));
    if ("problem" in split) return [{ file, code: split.problem }];
    read({ type, file, base, stem, ...split }, problems);
    const report = reporterFor(file, problems, split.lineOf);
    render({ body: split.body, file, url: addressOf(base, stem) }, { media, itemUrl: () => "/", report });
    return problems;
  };
}
