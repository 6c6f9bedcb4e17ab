/** Problems of pictures and documents, in fields and in texts, with real files. */

import { symlinkSync } from "node:fs";
import type { Problem } from "../../../src/problems/problem.ts";
import { reporterFor } from "../../../src/problems/shape.ts";
import { markdownRenderer } from "../../../src/source/markdown.ts";
import { mediaReader } from "../../../src/source/media.ts";
import { plainRelease, readItem, record } from "../../builders.ts";
import { inFolder } from "../../temporary-folder.ts";
import type { Row } from "./row.ts";

export const mediaRows: readonly Row[] = [
  {
    name: "misspelt file name",
    problems: field("attachments:\n  - src: kartta.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”kartta.pdf” finns inte.
    → Menade du ”karta.pdf”?`,
    en: `pressmeddelanden/2026/bad.md
  attachments[0].src (line 5): the file “kartta.pdf” does not exist.
    → Did you mean “karta.pdf”?`,
  },
  {
    name: "file name unlike any other",
    problems: field("attachments:\n  - src: budget.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”budget.pdf” finns inte.
    → Lägg filen i samma mapp som texten och kontrollera stavningen. Stora och små bokstäver räknas som olika.`,
    en: `pressmeddelanden/2026/bad.md
  attachments[0].src (line 5): the file “budget.pdf” does not exist.
    → Put the file in the same folder as the text and check the spelling. Capital letters count as different.`,
  },
  {
    name: "file in a misspelt folder",
    problems: field("attachments:\n  - src: bildr/bad.jpg\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”bildr/bad.jpg” finns inte.
    → Menade du ”bilder/bad.jpg”?`,
  },
  {
    name: "file outside the site",
    problems: field("attachments:\n  - src: ../../../hemligt.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”../../../hemligt.pdf” får inte publiceras härifrån: den är dold, eller ligger utanför webbplatsens mapp.
    → Lägg filen i samma mapp som texten och skriv bara filens namn.`,
    en: `pressmeddelanden/2026/bad.md
  attachments[0].src (line 5): the file “../../../hemligt.pdf” may not be published from there: it is hidden, or lies outside the site's folder.
    → Put the file in the same folder as the text and write only its name.`,
  },
  {
    name: "file of the editor's own computer",
    problems: field("attachments:\n  - src: C:\\Users\\Kim\\karta.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”C:\\Users\\Kim\\karta.pdf” får inte publiceras härifrån: den är dold, eller ligger utanför webbplatsens mapp.
    → Lägg filen i samma mapp som texten och skriv bara filens namn.`,
  },
  {
    name: "hidden file",
    problems: field("attachments:\n  - src: ../../.env\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”../../.env” får inte publiceras härifrån: den är dold, eller ligger utanför webbplatsens mapp.
    → Lägg filen i samma mapp som texten och skriv bara filens namn.`,
  },
  {
    name: "link out of the site",
    problems: field("attachments:\n  - src: utanför.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): filen ”utanför.pdf” får inte publiceras härifrån: den är dold, eller ligger utanför webbplatsens mapp.
    → Lägg filen i samma mapp som texten och skriv bara filens namn.`,
  },
  {
    name: "folder instead of a file",
    problems: field("attachments:\n  - src: bilder\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): ”bilder” är en mapp.
    → Skriv namnet på en fil.`,
    en: `pressmeddelanden/2026/bad.md
  attachments[0].src (line 5): “bilder” is a folder.
    → Write the name of a file.`,
  },
  {
    name: "document among the images",
    problems: field("images:\n  - src: karta.pdf\n    alt: Karta\n"),
    sv: `pressmeddelanden/2026/bad.md
  images[0].src (rad 5): ”karta.pdf” är ingen bild.
    → Välj en bild (jpg, png, webp, avif, gif eller svg). Ett dokument hör hemma under attachments, eller som en länk i texten.`,
    en: `pressmeddelanden/2026/bad.md
  images[0].src (line 5): “karta.pdf” is not an image.
    → Choose an image (jpg, png, webp, avif, gif or svg). A document belongs under attachments, or as a link in the text.`,
  },
  {
    name: "file at an address that is none",
    problems: field("attachments:\n  - src: ftp://example.org/karta.pdf\n"),
    sv: `pressmeddelanden/2026/bad.md
  attachments[0].src (rad 5): ”ftp://example.org/karta.pdf” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
  },
  {
    name: "image without alt in the text",
    problems: body("Ett stycke.\n\n![](bilder/bad.jpg)\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 7: bilden ”bilder/bad.jpg” saknar beskrivning för den som inte ser den.
    → Skriv vad bilden visar inom hakparenteserna: ![Barn badar i det nya badhuset](badhuset.jpg)`,
    en: `pressmeddelanden/2026/bad.md
  line 7: the image “bilder/bad.jpg” has no description for those who cannot see it.
    → Write what the image shows within the brackets: ![Children in the new swimming hall](swimming-hall.jpg)`,
  },
  {
    name: "missing image in the text",
    problems: body("![Badet](bilder/badd.jpg)\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: filen ”bilder/badd.jpg” finns inte.
    → Menade du ”bilder/bad.jpg”?`,
  },
  {
    name: "document as an image in the text",
    problems: body("![Karta](karta.pdf)\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: ”karta.pdf” är ingen bild.
    → Välj en bild (jpg, png, webp, avif, gif eller svg). Ett dokument hör hemma under attachments, eller som en länk i texten.`,
  },
  {
    name: "missing document in the text",
    problems: body("# Rubrik\n\nSe [kartan](kartta.pdf) och\n[budgeten](budget.pdf).\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 7: filen ”kartta.pdf” finns inte.
    → Menade du ”karta.pdf”?
  rad 8: filen ”budget.pdf” finns inte.
    → Lägg filen i samma mapp som texten och kontrollera stavningen. Stora och små bokstäver räknas som olika.`,
  },
  {
    name: "link without https in the text",
    problems: body("Se [kommunen](www.example.org).\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: ”www.example.org” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
    en: `pressmeddelanden/2026/bad.md
  line 5: “www.example.org” is not an address that can be published.
    → Write the whole web address with https:// first. Email is written mailto:name@example.org, and a page of this site with / first.`,
  },
  {
    name: "e-mail as a link in the text",
    problems: body("Skriv till [oss](press@example.org).\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: ”press@example.org” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
  },
  {
    name: "link that another program opens",
    problems: body("[Möte](webex:4711)\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: ”webex:4711” är ingen adress som kan publiceras.
    → Skriv hela webbadressen med https:// först. E-post skrivs mailto:namn@example.org, och en sida här på webbplatsen med / först.`,
  },
  {
    name: "link to a text that is not there",
    problems: body("Se [förra året](../2025/bad.md).\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 5: det finns inget pressmeddelande och ingen inbjudan i ”../2025/bad.md”.
    → Skriv sökvägen till filen, räknat från den här filen: ../2025/nytt-badhus.md`,
  },
];

const files = {
  "hemligt.pdf": "%PDF-1.7",
  "site/.env": "SECRET=1",
  "site/pressmeddelanden/2026/karta.pdf": "%PDF-1.7",
  "site/pressmeddelanden/2026/bilder/bad.jpg": "",
};

/** The front matter lines stand from line 4. */
function field(yaml: string): Row["problems"] {
  return () =>
    inFolder(files, (folder) => {
      symlinkSync(`${folder}/hemligt.pdf`, "site/pressmeddelanden/2026/utanför.pdf");
      const problems: Problem[] = [];
      const media = mediaReader("site");
      readItem(plainRelease + yaml, {
        media: (src, file, url) => media(src, `site/${file}`, url),
        problems,
      });
      return problems;
    });
}

/** The body begins on line 5. */
function body(markdown: string): Row["problems"] {
  return () =>
    inFolder(files, () => {
      const problems: Problem[] = [];
      const { file, bodyLine, lineOf } = record(plainRelease, { body: markdown });
      markdownRenderer(undefined)(
        { body: () => markdown, bodyLine, file: `site/${file}`, url: "/pressmeddelanden/2026/bad/" },
        {
          media: mediaReader("site"),
          itemUrl: () => undefined,
          report: reporterFor(file, problems, lineOf),
        },
      );
      return problems;
    });
}
