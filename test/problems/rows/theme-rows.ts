/** Problems of the look and of words in the options. */

import { wordsSv } from "../../../src/theme/words.ts";
import { options } from "./option-rows.ts";
import type { Row } from "./row.ts";

export const themeRows: readonly Row[] = [
  {
    name: "colour by name",
    problems: options({ theme: { colours: { primary: "navy" } } }),
    sv: `addPlugin(pressrum, …)
  theme.colours.primary: ”navy” kan inte läsas som färg.
    → Skriv färgen med # och sex tecken: primary: "#1f5f7a"`,
    en: `addPlugin(pressrum, …)
  theme.colours.primary: “navy” cannot be read as a colour.
    → Write the colour with # and six characters: primary: "#1f5f7a"`,
  },
  {
    name: "text that cannot be read on the colour of the head",
    problems: options({ theme: { colours: { primary: "#f2c14e", onPrimary: "#ffffff" } } }),
    sv: `addPlugin(pressrum, …)
  theme.colours.onPrimary: ”#ffffff” mot #f2c14e har kontrasten 1,67 : 1. Text måste ha minst 4,5 : 1 (WCAG 1.4.3, nivå AA).
    → Närmaste färg som går att läsa är ”#545454”. Stryker du raden, väljs en läsbar färg.`,
    en: `addPlugin(pressrum, …)
  theme.colours.onPrimary: “#ffffff” on #f2c14e has the contrast 1.67 : 1. Text needs at least 4.5 : 1 (WCAG 1.4.3, level AA).
    → The nearest colour that can be read is “#545454”. Without the line, a readable colour is chosen.`,
  },
  {
    name: "language of the site's own without all words",
    problems: () => {
      const { pressRoom: _, ...others } = wordsSv;
      return options({ words: { yi: others } })();
    },
    sv: `addPlugin(pressrum, …)
  words.yi: språket ”yi” saknar ord: pressRoom.
    → Skriv alla ord, så att sidorna inte blir på två språk.`,
    en: `addPlugin(pressrum, …)
  words.yi: the language “yi” lacks words: pressRoom.
    → Write all words, so that no page is in two languages.`,
  },
  {
    name: "word that there is not",
    problems: options({ words: { sv: { pressRum: "Nyhetsrum" } } }),
    sv: `addPlugin(pressrum, …)
  words.sv.pressRum: fältet ”pressRum” finns inte.
    → Menade du ”pressRoom”?`,
  },
  {
    name: "page for lost readers that is a folder",
    problems: options({ pages: { notFound: "/404/" } }),
    sv: `addPlugin(pressrum, …)
  pages.notFound: ”/404/” kan inte vara adressen till en fil.
    → Skriv en sökväg som börjar med / och slutar med .html. Med false blir det ingen fil.`,
    en: `addPlugin(pressrum, …)
  pages.notFound: “/404/” cannot be the address of a file.
    → Write a path that begins with / and ends with .html. With false there is no file.`,
  },
];
