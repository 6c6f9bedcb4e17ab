/** Problems of the text below the fields, in Swedish. */

import type { BodyProblemCode, TextsOf } from "../problem.ts";
import { printable } from "../shown.ts";
import { meant, quote } from "./phrases.ts";

export const bodyTexts: TextsOf<BodyProblemCode> = {
  "box-unknown": (v) => ({
    what: `${quote(v.found)} inleder ingen faktaruta.`,
    instead: meant(v, "Skriv tre kolon, ordet fakta och rubriken: ::: fakta Badhuset i siffror"),
  }),
  "box-open": () => ({
    what: "faktarutan som börjar här har inget slut.",
    instead: "Skriv ::: på en egen rad efter rutans sista rad. En ruta kan inte stå inuti en annan.",
  }),
  "box-not-begun": () => ({
    what: "raden ”:::” avslutar en faktaruta, men ingen är påbörjad.",
    instead: "Ta bort raden, eller börja rutan med en rad som den här: ::: fakta Badhuset i siffror",
  }),
  // The text is the first of them.
  "quotation-marks": (v) => ({
    what: `texten har citattecknet ${printable(v.found)}${Number(v.count) > 1 ? ` (${v.count} av ${v.total} texter har sådana)` : ""}. På svenska är det ” både före och efter.`,
    instead: "Skriv ”så här”. Texten publiceras som den är.",
  }),
};
