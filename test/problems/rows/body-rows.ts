/** Problems of the text below the fields: its boxes and its quotation marks. */

import { warningsOf } from "../../../src/eleventy/warnings.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { reporterFor } from "../../../src/problems/shape.ts";
import { markdownRenderer } from "../../../src/source/markdown.ts";
import { checkedItem, plainRelease, record } from "../../builders.ts";
import type { Row } from "./row.ts";

export const bodyRows: readonly Row[] = [
  {
    name: "misspelt fact box",
    problems: body("Ett stycke.\n\n::: fakat Åbadet\nTre bassänger.\n:::\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 7: ”::: fakat” inleder ingen faktaruta.
    → Menade du ”fakta”?`,
    en: `pressmeddelanden/2026/bad.md
  line 7: “::: fakat” does not begin a fact box.
    → Did you mean “fakta”?`,
  },
  {
    name: "fact box without the word",
    problems: body("::: Åbadet i siffror\nTre bassänger.\n:::\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: ”::: Åbadet” inleder ingen faktaruta.
    → Skriv tre kolon, ordet fakta och rubriken: ::: fakta Badhuset i siffror`,
    en: `pressmeddelanden/2026/bad.md
  line 5: “::: Åbadet” does not begin a fact box.
    → Write three colons, the word facts and the heading: ::: facts The hall in figures`,
  },
  {
    name: "fact box with a colon too few, whose end then ends nothing",
    problems: body("Ett stycke.\n:: fakta Åbadet\n\nTre bassänger.\n:::\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 6: ”:: fakta” inleder ingen faktaruta.
    → Skriv tre kolon, ordet fakta och rubriken: ::: fakta Badhuset i siffror
  rad 9: raden ”:::” avslutar en faktaruta, men ingen är påbörjad.
    → Ta bort raden, eller börja rutan med en rad som den här: ::: fakta Badhuset i siffror`,
    en: `pressmeddelanden/2026/bad.md
  line 6: “:: fakta” does not begin a fact box.
    → Write three colons, the word facts and the heading: ::: facts The hall in figures
  line 9: the line “:::” ends a fact box, but none has begun.
    → Remove the line, or begin the box with a line like this: ::: facts The hall in figures`,
  },
  {
    name: "fact box without end",
    problems: body("::: fakta Åbadet\nTre bassänger.\n\nMer text.\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: faktarutan som börjar här har inget slut.
    → Skriv ::: på en egen rad efter rutans sista rad. En ruta kan inte stå inuti en annan.`,
    en: `pressmeddelanden/2026/bad.md
  line 5: the fact box that begins here has no end.
    → Write ::: on a line of its own after the last line of the box. A box cannot stand in another.`,
  },
  {
    name: "fact box that has no end before the next one",
    problems: body("::: fakta Åbadet\nTre bassänger.\n\n::: fakta Priser\n90 kronor.\n:::\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: faktarutan som börjar här har inget slut.
    → Skriv ::: på en egen rad efter rutans sista rad. En ruta kan inte stå inuti en annan.`,
  },
  {
    name: "quotation marks of a typewriter, and of other languages in a title",
    problems: () => [
      ...marks(plainRelease, 'Det är "klart".'),
      ...marks("title: “Klart”\ndate: 2026-03-02\n"),
    ],
    sv: `pressmeddelanden/2026/bad.md
  title (rad 2): texten har citattecknet “. På svenska är det ” både före och efter.
    → Skriv ”så här”. Texten publiceras som den är.
  rad 6: texten har citattecknet ". På svenska är det ” både före och efter.
    → Skriv ”så här”. Texten publiceras som den är.`,
    en: `pressmeddelanden/2026/bad.md
  title (line 2): the text has the quotation mark “. In Swedish it is ” both before and after.
    → Write ”like this”. The text is published as it is.
  line 6: the text has the quotation mark ". In Swedish it is ” both before and after.
    → Write ”like this”. The text is published as it is.`,
  },
];

const nothing = {
  media: () => ({ problem: "file-not-found", nearest: undefined }) as const,
  itemUrl: () => undefined,
};

/** The text begins on line 5. */
function body(markdown: string): Row["problems"] {
  return () => {
    const problems: Problem[] = [];
    const { file, bodyLine, lineOf } = record(plainRelease, { body: markdown });
    markdownRenderer(undefined)(
      { body: () => markdown, bodyLine, file, url: "/pressmeddelanden/2026/bad/" },
      { ...nothing, report: reporterFor(file, problems, lineOf) },
    );
    return problems;
  };
}

const id = "id: 2c6f3a0e-74a5-4f0c-9a0e-5d1f5b3c7a11\n";

function marks(yaml: string, text = ""): readonly Problem[] {
  const item = checkedItem(yaml + id, { body: text });
  const { file, body } = item.record;
  const rendered = markdownRenderer(undefined)(
    { body, file, url: item.url },
    { ...nothing, report: () => {} },
  );
  const state = { item, unpublished: undefined };
  const found = rendered.foreignMark && ([item, rendered.foreignMark] as const);
  return warningsOf([], [state], [state], new Map(found && [found]));
}
