/** Problems between texts. */

import { checkUnique, indexItems, placeItems } from "../../../src/model/newsroom.ts";
import type { CheckedItem } from "../../../src/model/read-item.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { checkedItem, plainRelease } from "../../builders.ts";
import type { Row } from "./row.ts";

const id = "id: 3f2b8c1e-5d47-4a90-9c6f-1e2d3c4b5a69\n";

export const newsroomRows: readonly Row[] = [
  {
    name: "two items with one id",
    problems: unique(["2026/bad", id], ["2026/bad-kopia", id]),
    sv: `pressmeddelanden/2026/bad-kopia.md
  id (rad 4): samma id används i pressmeddelanden/2026/bad.md.
    → Varje text behöver ett eget id. Ta bort raden id ur den fil som är en kopia.`,
    en: `pressmeddelanden/2026/bad-kopia.md
  id (line 4): the same id is used in pressmeddelanden/2026/bad.md.
    → Every text needs an id of its own. Remove the line id from the file that is a copy.`,
  },
  {
    name: "one date and one file name",
    problems: unique(["2025/bad", "permalink: /bad/\n"], ["2026/bad", ""]),
    sv: `pressmeddelanden/2026/bad.md
  filen har samma datum och filnamn som pressmeddelanden/2025/bad.md, så de två går inte att skilja åt.
    → Byt namn på den ena filen, eller ge den ett eget id.`,
    en: `pressmeddelanden/2026/bad.md
  the file has the same date and file name as pressmeddelanden/2025/bad.md, so the two cannot be told apart.
    → Rename one of the files, or give it an id of its own.`,
  },
  {
    name: "two file names at one address",
    problems: unique(["2026/råd", ""], ["2026/rad", id]),
    sv: `pressmeddelanden/2026/rad.md
  adressen ”/pressmeddelanden/2026/rad/” används också av pressmeddelanden/2026/råd.md.
    → Byt namn på den ena filen, eller ge den en annan adress med permalink.`,
    en: `pressmeddelanden/2026/rad.md
  the address “/pressmeddelanden/2026/rad/” is also used by pressmeddelanden/2026/råd.md.
    → Rename one of the files, or give it another address with permalink.`,
  },
  {
    name: "address of another text",
    problems: unique(["2026/bad", ""], ["2026/sim", "permalink: /Pressmeddelanden/2026/Bad/index.html\n"]),
    sv: `pressmeddelanden/2026/sim.md
  permalink (rad 4): adressen ”/Pressmeddelanden/2026/Bad/index.html” används också av pressmeddelanden/2026/bad.md.
    → Byt namn på den ena filen, eller ge den en annan adress med permalink.`,
  },
  {
    name: "earlier address of another text",
    problems: unique(
      ["2026/bad", "aliases: /nyheter/1/\n"],
      ["2026/sim", "aliases:\n  - /pressmeddelanden/2026/bad/\n  - /nyheter/1/\n"],
    ),
    sv: `pressmeddelanden/2026/sim.md
  aliases (rad 4): adressen ”/pressmeddelanden/2026/bad/” används också av pressmeddelanden/2026/bad.md.
    → Ta bort adressen i den ena filen.
  aliases (rad 4): adressen ”/nyheter/1/” används också av pressmeddelanden/2026/bad.md.
    → Ta bort adressen i den ena filen.`,
    en: `pressmeddelanden/2026/sim.md
  aliases (line 4): the address “/pressmeddelanden/2026/bad/” is also used by pressmeddelanden/2026/bad.md.
    → Remove the address from one of the files.
  aliases (line 4): the address “/nyheter/1/” is also used by pressmeddelanden/2026/bad.md.
    → Remove the address from one of the files.`,
  },
  {
    name: "related text misspelt",
    problems: related("../2025/simhal.md"),
    sv: `pressmeddelanden/2026/bad.md
  related[1] (rad 6): det finns inget pressmeddelande och ingen inbjudan i ”../2025/simhal.md”.
    → Menade du ”../2025/simhall.md”?`,
    en: `pressmeddelanden/2026/bad.md
  related[1] (line 6): there is no press release and no invitation at “../2025/simhal.md”.
    → Did you mean “../2025/simhall.md”?`,
  },
  {
    name: "related text that is not there",
    problems: related("../2020/budget.md"),
    sv: `pressmeddelanden/2026/bad.md
  related[1] (rad 6): det finns inget pressmeddelande och ingen inbjudan i ”../2020/budget.md”.
    → Skriv sökvägen till filen, räknat från den här filen: ../2025/nytt-badhus.md`,
    en: `pressmeddelanden/2026/bad.md
  related[1] (line 6): there is no press release and no invitation at “../2020/budget.md”.
    → Write the path of the file, counted from this file: ../2025/new-swimming-hall.md`,
  },
  {
    name: "page of another site as a related text",
    problems: related("https://www.example.org/"),
    sv: `pressmeddelanden/2026/bad.md
  related[1] (rad 6): det finns inget pressmeddelande och ingen inbjudan i ”https://www.example.org/”.
    → En sida på en annan webbplats skrivs så här:
      related:
        - title: Om det nya badhuset
          url: https://www.example.org/`,
    en: `pressmeddelanden/2026/bad.md
  related[1] (line 6): there is no press release and no invitation at “https://www.example.org/”.
    → A page of another site is written like this:
      related:
        - title: About the new swimming hall
          url: https://www.example.org/`,
  },
];

function unique(...files: readonly (readonly [stem: string, yaml: string])[]): Row["problems"] {
  return () => {
    const problems: Problem[] = [];
    checkUnique(files.map(itemOf), problems);
    return problems;
  };
}

function related(reference: string): Row["problems"] {
  return () => {
    const problems: Problem[] = [];
    const items = [
      itemOf(["2025/simhall", ""]),
      itemOf(["2026/bad", `related:\n  - ../2025/simhall.md\n  - ${reference}\n`]),
    ];
    const shown = items.map((item) => ({ item, unpublished: undefined }));
    placeItems(shown, new Set(items), indexItems(items), problems);
    return problems;
  };
}

function itemOf([stem, yaml]: readonly [stem: string, yaml: string]): CheckedItem {
  return checkedItem(plainRelease + yaml, { stem });
}
