/** Texts that are rendered once, for as long as nothing that they show has changed. */

import type { MarkdownContext, MarkdownRenderer, MarkdownSource, RenderedMarkdown } from "./markdown.ts";
import { type Format, noCache, type RenderCache } from "./render-cache.ts";

/** What a text has asked about other files while it was rendered: what it became holds for as long as the answers do. */
interface Rendering {
  readonly rendered: RenderedMarkdown;
  readonly media: readonly Question<"media">[];
  readonly itemUrl: readonly Question<"itemUrl">[];
}

type Answerers = Pick<MarkdownContext, "media" | "itemUrl">;

interface Question<Name extends keyof Answerers> {
  readonly asked: Parameters<Answerers[Name]>;
  /** As JSON. */
  readonly answer: string | undefined;
}

/** The same renderer, with a memory. A text with faults is rendered each time, so that they are told each time. */
export function rememberedMarkdown(render: MarkdownRenderer, cache: RenderCache): MarkdownRenderer {
  if (cache === noCache) return render;
  return (source, context) => {
    if (source.digest === undefined) return render(source, context);
    let isFaultless = true;
    const { rendered } = cache.remember<Rendering>(keyOf(source), {
      make: () => {
        const media: Question<"media">[] = [];
        const itemUrl: Question<"itemUrl">[] = [];
        const made = render(source, {
          media: listening(context.media, media),
          itemUrl: listening(context.itemUrl, itemUrl),
          report: (...fault) => {
            isFaultless = false;
            context.report(...fault);
          },
        });
        return { rendered: made, media, itemUrl };
      },
      holds: ({ media, itemUrl }) =>
        media.every(({ asked, answer }) => answer === JSON.stringify(context.media(...asked))) &&
        itemUrl.every(({ asked, answer }) => answer === JSON.stringify(context.itemUrl(...asked))),
      keeps: () => isFaultless,
      format,
    });
    return rendered;
  };
}

/** The text stands as it is after all that is said of it, on a line of its own: as JSON it would take longer to write and to read. */
const format: Format<Rendering> = {
  write: ({ rendered: { html, ...others }, ...asked }) =>
    `${JSON.stringify({ others, asked } satisfies Facts)}\n${html}`,
  read: (text) => {
    const end = text.indexOf("\n");
    const { others, asked } = JSON.parse(text.slice(0, end)) as Facts;
    return { rendered: { html: text.slice(end + 1), ...others }, ...asked };
  },
};

interface Facts {
  readonly others: Omit<RenderedMarkdown, "html">;
  readonly asked: Omit<Rendering, "rendered">;
}

/** All that is known of the text but its body: JSON has no functions, and the digest stands for it. */
function keyOf(source: MarkdownSource): string {
  return `markdown ${JSON.stringify(source)}`;
}

function listening<Asked extends readonly unknown[], Answer>(
  answerTo: (...asked: Asked) => Answer,
  questions: { readonly asked: Asked; readonly answer: string | undefined }[],
): (...asked: Asked) => Answer {
  return (...asked) => {
    const answer = answerTo(...asked);
    questions.push({ asked, answer: JSON.stringify(answer) });
    return answer;
  };
}
