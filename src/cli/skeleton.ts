/** The beginning of a text, with the fields that most texts need and how they are written. */

import { boolCoreTag, dump, FAILSAFE_SCHEMA } from "js-yaml";
import type { Moment } from "../dates/moment.ts";
import type { PressItemType } from "../model/types.ts";

export interface Beginning {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  readonly day: Moment;
}

const schema = FAILSAFE_SCHEMA.withTags(boolCoreTag);

/** Hints are in Swedish, for the editor who writes on. */
export function skeletonOf(type: PressItemType, { id, title, day }: Beginning): string {
  const line = title.replace(/\s+/g, " ").trim();
  return `---
# Texten har detta id för alltid. Ändra det inte, inte ens när rubriken ändras.
id: ${id}
${dump({ title: line }, { schema, lineWidth: -1 })}# Publiceringsdagen, gärna med klockslag: ${day} 09.15
date: ${day}
# Ett utkast publiceras inte. Ta bort raden när texten är klar.
draft: true
# Ingressen: det viktigaste, med högst 40 ord.
lead:
${type === "press-invitation" ? eventHints(day) : ""}# Ämnen ur topics.yaml:
# topics: [kultur-och-fritid]
# Nycklar ur contacts.yaml, eller en kontakt som skrivs här:
# contacts:
#   - presstjansten
#   - name: Förnamn Efternamn
#     role: titel med liten bokstav
#     phone: 031-390 06 00
#     email: namn@example.org
# Bilder i samma mapp. Skriv vad bilden visar för den som inte ser den, och vem som har tagit den:
# images:
#   - src: bild.jpg
#     alt: Vad bilden visar
#     caption: Bildtext
#     credit: Fotografens namn
#     license: Hur bilden får användas, eller en webbadress till villkoren
# Dokument i samma mapp:
# attachments:
#   - src: dokument.pdf
#     title: Dokumentets namn
# Brödtexten skrivs under strecken. En tom rad ger ett nytt stycke, ## ger en mellanrubrik,
# och en replik börjar med tankstreck: – Så här, säger Förnamn Efternamn, titel.
---
`;
}

/** An invitation cannot be built before it has a start: the field stands there, so that nobody misses it. */
function eventHints(day: Moment): string {
  return `# När och var. Starttiden måste finnas, med dag och klockslag: ${day} 09.30
event:
  start:
  # end: 11.00
  # place:
  #   name: Stadshuset
  #   room: Stora salen
  #   address: Gatan 1, 123 45 Orten
  #   entrance: Entré från torget
  # De som medverkar och svarar på frågor:
  # attending:
  #   - name: Förnamn Efternamn
  #     role: titel med liten bokstav
  #     phone: 031-390 06 00
  # registration:
  #   deadline: ${day}
  #   email: press@example.org
`;
}
