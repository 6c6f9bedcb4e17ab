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
