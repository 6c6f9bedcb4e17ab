/** Problems of files as wholes, read from a real folder. */

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/problems/problem.ts";
import { readDataFiles } from "../../../src/source/data-files.ts";
import { folderReader, reportMisspelt } from "../../../src/source/press-folder.ts";
import { registers } from "../../builders.ts";
import { inFolder } from "../../temporary-folder.ts";
import type { Row } from "./row.ts";

export const fileRows: readonly Row[] = [
  {
    name: "no front matter",
    problems: pressFile("Nytt badhus\n\nKommunen bygger.\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 1: filen börjar inte med rubrik och datum.
    → Börja filen så här, och skriv texten under:
      ---
      title: Nytt badhus öppnar i höst
      date: 2026-04-14 09.30
      ---`,
    en: `pressmeddelanden/2026/bad.md
  line 1: the file does not begin with a title and a date.
    → Begin the file like this, and write the text below:
      ---
      title: New swimming hall opens this autumn
      date: 2026-04-14 09.30
      ---`,
  },
  {
    name: "empty file",
    problems: pressFile(""),
    sv: `pressmeddelanden/2026/bad.md
  rad 1: filen börjar inte med rubrik och datum.
    → Börja filen så här, och skriv texten under:
      ---
      title: Nytt badhus öppnar i höst
      date: 2026-04-14 09.30
      ---`,
  },
  {
    name: "front matter without an end",
    problems: pressFile("---\ntitle: Nytt badhus\n\nKommunen bygger.\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 1: det saknas en rad med tre bindestreck efter fälten.
    → Skriv --- på en egen rad mellan det sista fältet och texten.`,
    en: `pressmeddelanden/2026/bad.md
  line 1: a line of three hyphens is missing after the fields.
    → Write --- on a line of its own between the last field and the text.`,
  },
  {
    name: "a # that cuts a title",
    problems: pressFile("---\ndate: 2026-04-14\ntitle: Vi är #1 i Sverige\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 3: tecknet # efter ett blanksteg gör att resten av raden faller bort.
    → Sätt citattecken runt hela texten: title: "Vi är #1 i Sverige"`,
    en: `pressmeddelanden/2026/bad.md
  line 3: a # after a space drops the rest of the line.
    → Put quotation marks around the whole text: title: "We are #1 in Sweden"`,
  },
  {
    name: "a file that a text editor has named",
    problems: () =>
      inFolder({ "pressmeddelanden/nytt.md.txt": "---\ntitle: Nytt\n---\n" }, () => {
        const problems: Problem[] = [];
        const folder = { type: "press-release", path: "pressmeddelanden", base: "pressmeddelanden" } as const;
        folderReader().read(folder, problems);
        return problems;
      }),
    sv: `pressmeddelanden/nytt.md.txt
  filens namn slutar inte på .md, så den publiceras inte.
    → Byt namn på filen så att den slutar på .md, eller sätt ett understreck först i namnet.`,
    en: `pressmeddelanden/nytt.md.txt
  the name of the file does not end in .md, so that it is not published.
    → Rename it so that it ends in .md, or put an underscore first in its name.`,
  },
  {
    name: "a misspelt folder",
    problems: () =>
      inFolder({ "site/pressmedelanden/nytt.md": "" }, () => {
        const problems: Problem[] = [];
        const folder = {
          type: "press-release",
          path: "site/pressmeddelanden",
          base: "pressmeddelanden",
        } as const;
        reportMisspelt("site", [folder], problems);
        return problems;
      }),
    sv: `site/pressmedelanden
  mappen heter nästan ”pressmeddelanden”. Texterna i den blir inte pressmeddelanden, och utkast skyddas inte.
    → Byt namn på mappen till pressmeddelanden.`,
    en: `site/pressmedelanden
  the folder has nearly the name “pressmeddelanden”. Its texts do not become press items, and drafts are not protected.
    → Rename the folder to pressmeddelanden.`,
  },
  {
    name: "colon in a title",
    problems: pressFile("---\ntitle: Inbjudan: möt rektorn\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 2: fälten går inte att läsa. Felet finns på den här raden eller ovanför.
    → Kontrollera kolon, citattecken och indrag (blanksteg, inte tabb).
      Ett värde som innehåller kolon, eller börjar med ett tecken som * & ! % @ [ eller {, behöver citattecken:
      title: "Inbjudan: möt rektorn"`,
    en: `pressmeddelanden/2026/bad.md
  line 2: the fields cannot be read. The fault is on this line or above it.
    → Check colons, quotation marks and indents (spaces, not tabs).
      A value that contains a colon, or begins with a character such as * & ! % @ [ or {, needs quotation marks:
      title: "Invitation: meet the headmaster"`,
  },
  {
    name: "quotation mark without an end",
    problems: pressFile('---\ntitle: "Nytt badhus\ndate: 2026-03-02\n---\n'),
    sv: `pressmeddelanden/2026/bad.md
  rad 2: citattecknet i ”title: "Nytt badhus” har inget slut.
    → Sätt ett likadant citattecken sist på raden, eller ta bort det första.`,
    en: `pressmeddelanden/2026/bad.md
  line 2: the quotation mark in “title: "Nytt badhus” has no end.
    → Put the same mark at the end of the line, or remove the first.`,
  },
  {
    name: "tab before a field",
    problems: pressFile("---\ntitle: Nytt badhus\nevent:\n\tstart: 2026-03-20\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 4: raden börjar med en tabb.
    → Skriv blanksteg i stället.`,
    en: `pressmeddelanden/2026/bad.md
  line 4: the line begins with a tab.
    → Write spaces instead.`,
  },
  {
    name: "star before a value",
    problems: pressFile("---\ntitle: Nytt badhus\nlead: *Viktigt*\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 3: fälten går inte att läsa. Felet finns på den här raden eller ovanför.
    → Kontrollera kolon, citattecken och indrag (blanksteg, inte tabb).
      Ett värde som innehåller kolon, eller börjar med ett tecken som * & ! % @ [ eller {, behöver citattecken:
      title: "Inbjudan: möt rektorn"`,
  },
  {
    name: "text instead of fields",
    problems: pressFile("---\nNytt badhus\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 2: det saknas ett kolon i ”Nytt badhus”.
    → Skriv fältets namn, ett kolon, ett blanksteg och värdet: title: Nytt badhus`,
    en: `pressmeddelanden/2026/bad.md
  line 2: there is no colon in “Nytt badhus”.
    → Write the field's name, a colon, a space and the value: title: New swimming centre`,
  },
  {
    name: "no space after a colon",
    problems: pressFile("---\ntitle:Nytt badhus\ndate: 2026-03-02\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 2: det saknas ett blanksteg efter kolonet i ”title:Nytt badhus”.
    → Skriv title: Nytt badhus`,
    en: `pressmeddelanden/2026/bad.md
  line 2: there is no space after the colon in “title:Nytt badhus”.
    → Write title: Nytt badhus`,
  },
  {
    name: "field twice",
    problems: pressFile("---\ntitle: Nytt badhus\ndate: 2026-03-02\ntitle: Nytt bad\n---\n"),
    sv: `pressmeddelanden/2026/bad.md
  rad 4: samma fält står redan längre upp.
    → Behåll den ena raden och ta bort den andra.`,
    en: `pressmeddelanden/2026/bad.md
  line 4: the same field already stands further up.
    → Keep one of the lines and remove the other.`,
  },
  {
    name: "file saved as Latin-1",
    problems: pressFile(Buffer.from("---\ntitle: Räddning\n---\n", "latin1")),
    sv: `pressmeddelanden/2026/bad.md
  filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa.
    → Öppna filen och spara den igen med teckenkodningen UTF-8.`,
    en: `pressmeddelanden/2026/bad.md
  the file is not saved as UTF-8, so å, ä and ö cannot be read.
    → Open the file and save it again with the encoding UTF-8.`,
  },
  {
    name: "link that leads nowhere",
    problems: linkedFile("bad.md", "borta.md"),
    sv: `pressmeddelanden/bad.md
  det här är en länk som inte leder till någon fil.
    → Ersätt länken med filen eller mappen som den ska leda till.`,
    en: `pressmeddelanden/bad.md
  this is a link that leads to no file.
    → Put the file or the folder that it should lead to in its place.`,
  },
  {
    name: "link to a folder",
    problems: linkedFile("2025", "."),
    sv: `pressmeddelanden/2025/
  det här är en länk som inte leder till någon fil.
    → Ersätt länken med filen eller mappen som den ska leda till.`,
  },
  {
    name: "contacts twice",
    problems: data({ "contacts.json": "{}", "contacts.yaml": "kim:\n  name: Kim Exempel\n" }),
    sv: `contacts.json
  samma uppgifter finns också i contacts.yaml.
    → Behåll den ena filen och ta bort den andra.`,
    en: `contacts.json
  the same information is also found in contacts.yaml.
    → Keep one of the files and remove the other.`,
  },
  {
    name: "data file that is no YAML",
    problems: data({ "contacts.yaml": "kim:\n  name: Kim: Exempel\n" }),
    sv: `contacts.yaml
  rad 2: fälten går inte att läsa. Felet finns på den här raden eller ovanför.
    → Kontrollera kolon, citattecken och indrag (blanksteg, inte tabb).
      Ett värde som innehåller kolon, eller börjar med ett tecken som * & ! % @ [ eller {, behöver citattecken:
      title: "Inbjudan: möt rektorn"`,
  },
  {
    name: "data file of two documents",
    problems: data({ "topics.yaml": "miljö: Miljö\n---\nskola: Skola\n" }),
    sv: `topics.yaml
  rad 2: fälten går inte att läsa. Felet finns på den här raden eller ovanför.
    → Kontrollera kolon, citattecken och indrag (blanksteg, inte tabb).
      Ett värde som innehåller kolon, eller börjar med ett tecken som * & ! % @ [ eller {, behöver citattecken:
      title: "Inbjudan: möt rektorn"`,
  },
  {
    name: "data file saved as Latin-1",
    problems: data({ "topics.json": Buffer.from('{"miljö": "Miljö"}', "latin1") }),
    sv: `topics.json
  filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa.
    → Öppna filen och spara den igen med teckenkodningen UTF-8.`,
  },
  {
    name: "organisation without a name",
    problems: () => dataProblems({ organisation: "url: https://example.org/\n" }),
    sv: `data/organisation.yaml
  name: namnet saknas.
    → Skriv namnet på en egen rad, efter name:`,
    en: `data/organisation.yaml
  name: the name is missing.
    → Write the name on a line of its own, after name:`,
  },
  {
    name: "contact in the register without a name",
    problems: () => dataProblems({ contacts: "kim:\n  role: pressansvarig\n" }),
    sv: `data/contacts.yaml
  kim.name (rad 1): namnet saknas.
    → Skriv namnet på en egen rad, efter name:`,
  },
  {
    name: "contact in the register as a list",
    problems: () => dataProblems({ contacts: "kim:\n  - Kim Exempel\n" }),
    sv: `data/contacts.yaml
  kim (rad 1): här ska det stå fält med värden, men det står en lista.
    → Skriv fälten på egna rader, med två blanksteg först.`,
  },
  {
    name: "register of contacts as a list",
    problems: () => dataProblems({ contacts: "- kim\n- robin\n" }),
    sv: `data/contacts.yaml
  här ska det stå fält med värden, men det står en lista.
    → Skriv fälten på egna rader, med två blanksteg först.`,
    en: `data/contacts.yaml
  this should be fields with values, but it is a list.
    → Write the fields on lines of their own, after two spaces.`,
  },
  {
    name: "two topics at one address",
    problems: () => dataProblems({ topics: "miljö: Miljö\nmiljo: Miljo\n" }),
    sv: `data/topics.yaml
  miljo (rad 2): ämnet får samma adress, ”miljo”, som ämnet ”miljö”.
    → Ge det ena ämnet en egen adress: slug: natur-och-miljo`,
    en: `data/topics.yaml
  miljo (line 2): the topic gets the same address, “miljo”, as the topic “miljö”.
    → Give one of the topics an address of its own: slug: natur-och-miljo`,
  },
];

function pressFile(content: string | Buffer): Row["problems"] {
  return () => inFolder({ "pressmeddelanden/2026/bad.md": content }, readPress);
}

function linkedFile(name: string, target: string): Row["problems"] {
  return () =>
    inFolder({ "pressmeddelanden/.keep": "" }, (folder) => {
      symlinkSync(target, join(folder, "pressmeddelanden", name));
      return readPress();
    });
}

function readPress(): readonly Problem[] {
  const problems: Problem[] = [];
  const folder = { type: "press-release", path: "pressmeddelanden", base: "pressmeddelanden" } as const;
  folderReader().read(folder, problems);
  return problems;
}

function data(files: Readonly<Record<string, string | Buffer>>): Row["problems"] {
  return () =>
    inFolder(files, () => {
      const problems: Problem[] = [];
      readDataFiles("", problems);
      return problems;
    });
}

function dataProblems(files: Parameters<typeof registers>[0]): readonly Problem[] {
  const problems: Problem[] = [];
  registers(files, problems);
  return problems;
}
