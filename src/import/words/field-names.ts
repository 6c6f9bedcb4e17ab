/** What a report calls the fields: by their own names in English, and in Swedish as an editor speaks of them. */

import type { ReportLanguage } from "../report-line.ts";

/** One, and several where the field is a list. */
const swedish: Readonly<Record<string, readonly [one: string, several?: string]>> = {
  type: ["slag"],
  title: ["rubrik"],
  date: ["datum"],
  updated: ["uppdaterad"],
  draft: ["utkast"],
  lead: ["ingress"],
  body: ["text"],
  language: ["språk"],
  topics: ["ämne", "ämnen"],
  event: ["evenemang"],
  start: ["start"],
  end: ["slut"],
  place: ["plats"],
  attending: ["medverkande"],
  registration: ["anmälan"],
  contacts: ["kontakt", "kontakter"],
  name: ["namn"],
  role: ["titel"],
  organisation: ["organisation"],
  phone: ["telefon"],
  email: ["e-post"],
  images: ["bild", "bilder"],
  attachments: ["bilaga", "bilagor"],
  media: ["filer"],
  src: ["fil"],
  alt: ["bildbeskrivning"],
  caption: ["bildtext"],
  credit: ["fotograf"],
  related: ["relaterat"],
  boilerplate: ["om avsändaren"],
  aliases: ["tidigare adresser"],
  url: ["adress"],
};

/** `contacts[1].phone` is `telefon (kontakt 2)`. A field without a word of its own keeps its name. */
export function fieldName(field: string, language: ReportLanguage): string {
  if (language === "en") return field;
  const [last = "", ...around] = field
    .split(".")
    .reverse()
    .map((part) => {
      const [, name = "", place] = /^([^[]*)(?:\[(\d+)\])?$/.exec(part) ?? [];
      const words = Object.hasOwn(swedish, name) ? swedish[name] : undefined;
      if (words === undefined) return part;
      return place === undefined ? (words[1] ?? words[0]) : `${words[0]} ${Number(place) + 1}`;
    });
  return around.length === 0 ? last : `${last} (${around.join(", ")})`;
}
