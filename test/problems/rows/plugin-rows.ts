/** Problems that only the plugin itself can find, in the site around the press room. */

import type { Row } from "./row.ts";

export const pluginRows: readonly Row[] = [
  {
    name: "texts without an id",
    problems: () => [
      {
        file: "pressmeddelanden/2026/bad.md",
        code: "id-derived",
        values: { count: 2, total: 14 },
      },
    ],
    sv: `pressmeddelanden/2026/bad.md
  den här filen saknar id (2 av 14). Den känns igen på datum och filnamn; byts de, ser texten ny ut för den som prenumererar.
    → Ge texten ett eget id, eller låt datum och filnamn stå.`,
    en: `pressmeddelanden/2026/bad.md
  this file has no id (2 of 14). It is known by date and file name; if these change, the text looks new to subscribers.
    → Give the text an id of its own, or leave date and file name as they are.`,
  },
  {
    name: "pictures without credit",
    problems: () => [
      {
        file: "pressmeddelanden/2026/bad.md",
        field: "images[1].credit",
        code: "credit-missing",
        values: { count: 2, total: 14 },
      },
    ],
    sv: `pressmeddelanden/2026/bad.md
  images[1].credit: bilden saknar fotograf (2 av 14 bilder). Medier får inte publicera en bild utan att ange vem som tagit den.
    → Skriv namnet: credit: Kim Modig`,
    en: `pressmeddelanden/2026/bad.md
  images[1].credit: the picture has no credit (2 of 14 pictures). The media may not publish a picture without naming who made it.
    → Write the name: credit: Kim Modig`,
  },
  {
    name: "layouts outside the input folder",
    problems: () => [
      { file: "addPlugin(pressrum, …)", code: "site-layout-outside", values: { found: "../layouter" } },
    ],
    sv: `addPlugin(pressrum, …)
  mappen för layouter, ”../layouter”, ligger utanför Eleventys input-mapp.
    → Flytta den dit, eller skriv pages: false och gör egna mallar.`,
    en: `addPlugin(pressrum, …)
  the folder of layouts, “../layouter”, lies outside Eleventy's input folder.
    → Move it there, or write pages: false and make your own templates.`,
  },
];
