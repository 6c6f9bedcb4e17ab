/** Problems that only the plugin itself can find, in the site around the press room. */

import type { Row } from "./row.ts";

export const pluginRows: readonly Row[] = [
  {
    name: "texts without an id",
    problems: () => [
      {
        file: "pressmeddelanden/2026/bad.md",
        code: "id-derived",
        values: { count: 2, total: 14, id: "3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69" },
      },
    ],
    sv: `pressmeddelanden/2026/bad.md
  filen saknar id (det gör 2 av 14 texter). Texten känns igen på datum och filnamn; byts de, ser den ny ut för den som prenumererar.
    → Klistra in den här raden bland fälten: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69`,
    en: `pressmeddelanden/2026/bad.md
  the file has no id (2 of 14 texts have none). The text is known by date and file name; if these change, it looks new to subscribers.
    → Paste this line among the fields: id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69`,
  },
  {
    name: "a draft",
    problems: () => [{ file: "pressmeddelanden/utkast.md", code: "draft" }],
    sv: `pressmeddelanden/utkast.md
  är ett utkast och publiceras inte.
    → Ta bort raden draft: true när texten är klar.`,
    en: `pressmeddelanden/utkast.md
  is a draft and is not published.
    → Remove the line draft: true when the text is ready.`,
  },
  ...[1, 5].map((count) => ({
    name: `a preview that shows ${count}`,
    problems: () => [
      { file: "addPlugin(pressrum, …)", field: "preview", code: "preview-shown" as const, values: { count } },
    ],
    sv: `addPlugin(pressrum, …)
  preview: förhandsgranskningen är på, och sidorna visar ${count === 1 ? "en text som inte är publicerad" : "5 texter som inte är publicerade"}.
    → Bygg utan --serve innan du lägger ut webbplatsen; då försvinner de.`,
    en: `addPlugin(pressrum, …)
  preview: the preview is on, and the pages show ${count === 1 ? "one text" : "5 texts"} not yet published.
    → Build without --serve before you publish the site; then they are gone.`,
  })),
  {
    name: "a text that waits",
    problems: () => [
      { file: "pressmeddelanden/sedan.md", code: "not-yet", values: { when: "24 december 2026" } },
    ],
    sv: `pressmeddelanden/sedan.md
  publiceras först 24 december 2026.
    → Bygg webbplatsen då. Är datumet fel, ändra det.`,
    en: `pressmeddelanden/sedan.md
  is not published before 24 december 2026.
    → Build the site then. If the date is wrong, change it.`,
  },
  {
    name: "a cancelled event without the time of the change",
    problems: () => [
      { file: "pressinbjudningar/visning.md", line: 6, field: "updated", code: "change-not-dated" },
    ],
    sv: `pressinbjudningar/visning.md
  updated (rad 6): händelsen har ställts in, skjutits fram eller flyttats, men updated saknas. Då märker de som prenumererar inte ändringen.
    → Skriv när den ändrades, och höj revision med ett:
      updated: 2026-04-15 10.00`,
    en: `pressinbjudningar/visning.md
  updated (line 6): the event has been cancelled, postponed or moved, but updated is missing. Then those who subscribe do not notice.
    → Write when it changed, and raise revision by one:
      updated: 2026-04-15 10.00`,
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
    name: "a machine that Pagefind has no program for",
    problems: () => [
      {
        file: "addPlugin(pressrum, …)",
        field: "pages.search",
        code: "search-unavailable",
        values: { found: "linux-riscv64" },
      },
    ],
    sv: `addPlugin(pressrum, …)
  pages.search: sökregistret kan inte göras på den här datorn (linux-riscv64), för Pagefinds program saknas. Söksidan visar en lista i stället.
    → Installera om utan --omit=optional, eller skriv pages: { search: false }.`,
    en: `addPlugin(pressrum, …)
  pages.search: the search index cannot be made on this machine (linux-riscv64): Pagefind's program is missing. The search page shows a list instead.
    → Install again without --omit=optional, or write pages: { search: false }.`,
  },
  {
    name: "a search index that could not be made",
    problems: () => [
      {
        file: "addPlugin(pressrum, …)",
        field: "pages.search",
        code: "search-failed",
        values: { found: "Pagefind backend closed" },
      },
    ],
    sv: `addPlugin(pressrum, …)
  pages.search: sökregistret gick inte att göra: ”Pagefind backend closed”
    → Bygg igen. Går det inte då heller, skriv pages: { search: false }.`,
    en: `addPlugin(pressrum, …)
  pages.search: the search index could not be made: “Pagefind backend closed”
    → Build again. If that does not help, write pages: { search: false }.`,
  },
  {
    name: "pictures that tell where they were taken",
    problems: () => [
      { file: "pressmeddelanden/2026/hemma.jpg", code: "image-located", values: { count: 1, total: 14 } },
    ],
    sv: `pressmeddelanden/2026/hemma.jpg
  filen säger var bilden är tagen (GPS), och den som laddar ner bilden kan läsa det (1 av 14 bilder).
    → Ta bort platsen i ett bildprogram om den inte ska vara känd, till exempel när bilden är tagen hemma hos någon.`,
    en: `pressmeddelanden/2026/hemma.jpg
  the file says where the picture was taken (GPS), and whoever downloads it can read that (1 of 14 pictures).
    → Remove the position in an image editor unless it may be known; a picture may have been taken in someone's home.`,
  },
  {
    name: "pictures of other sites",
    problems: () => [
      {
        file: "pressmeddelanden/2014/lekplats.md",
        code: "image-elsewhere",
        values: { found: "https://gamla.exempelby.example/gunga.jpg", count: 2, total: 14 },
      },
    ],
    sv: `pressmeddelanden/2014/lekplats.md
  texten visar en bild som ligger på en annan webbplats (2 av 14 texter gör det): ”https://gamla.exempelby.example/gunga.jpg”. Bilden kan försvinna, och den webbplatsen ser vem som läser.
    → Spara bilden i samma mapp som texten, och skriv filens namn i stället för adressen.`,
    en: `pressmeddelanden/2014/lekplats.md
  the text shows a picture of another site (2 of 14 texts do): “https://gamla.exempelby.example/gunga.jpg”. The picture may go, and that site sees who reads.
    → Save the picture in the folder of the text, and write the file's name instead of the address.`,
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
