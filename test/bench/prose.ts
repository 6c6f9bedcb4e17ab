/** Swedish press texts without end, from a stock of sentences. Every person, place and figure is invented. */

import type { Random } from "./random.ts";

/** The words that one text keeps to from its title to its end. */
export interface Subject {
  readonly title: string;
  readonly lead: string;
  readonly fill: (sentence: string) => string;
}

export function subjectOf(random: Random): Subject {
  const words: Readonly<Record<string, () => string>> = {
    place: () => random.one(places),
    thing: () => random.one(things),
    office: () => random.one(offices),
    person: () => random.one(people),
    month: () => random.one(months),
    count: () => String(3 + random.whole(97)),
    many: () => `${1 + random.whole(9)} ${String(100 + random.whole(900))}`,
  };
  // A text speaks of one place and one thing; people and figures change from sentence to sentence.
  const [place, thing] = [random.one(places), random.one(things)];
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_match, name: string) =>
      name === "place" ? place : name === "thing" ? thing : (words[name]?.() ?? ""),
    );
  return { title: capital(fill(random.one(titles))), lead: fill(random.one(leads)), fill };
}

/** Markdown of 300–400 words with headings, a list, a quotation, a link and stressed words. */
export function bodyOf(random: Random, { fill }: Subject): string {
  const wanted = 300 + random.whole(80);
  const blocks: string[] = [];
  let words = 0;
  for (let index = 0; words < wanted; index += 1) {
    const block = blockOf(index, random, fill);
    blocks.push(block);
    words += block.split(/\s+/).length;
  }
  return `${blocks.join("\n\n")}\n`;
}

function blockOf(index: number, random: Random, fill: (sentence: string) => string): string {
  switch (index % 7) {
    case 2:
      return `## ${capital(fill(random.one(headings)))}`;
    case 4:
      return random
        .some(points, 3)
        .map((point) => `- ${fill(point)}`)
        .join("\n");
    case 5:
      return `> ${fill(random.one(quotations))}\n>\n> ${fill("**{person}**, {office}")}`;
    default: {
      const paragraph = random
        .some(sentences, 3 + random.whole(3))
        .map((sentence) => capital(fill(sentence)))
        .join(" ");
      return index % 7 === 6 ? `${paragraph} ${fill(random.one(references))}` : paragraph;
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const places = [
  "Norrby",
  "Strandängen",
  "Kvarnbacken",
  "Södra hamnen",
  "Björkhagen",
  "Stationsområdet",
  "Ekudden",
  "Västra Lunda",
  "Sågverkstomten",
  "Mellangården",
  "Åsbo",
  "Hultet",
];

const things = [
  "biblioteket",
  "cykelvägen",
  "förskolan",
  "badhuset",
  "idrottshallen",
  "vattenverket",
  "äldreboendet",
  "torget",
  "skolgården",
  "bron över ån",
  "fjärrvärmenätet",
  "återbruket",
  "ungdomsgården",
  "busshållplatsen",
];

const offices = [
  "kommundirektör",
  "utbildningschef",
  "projektledare",
  "förvaltningschef",
  "ordförande i tekniska nämnden",
  "trafikplanerare",
  "enhetschef",
  "miljöstrateg",
];

const people = [
  "Alva Brunnström",
  "Nils Åkerhed",
  "Farida Lindmark",
  "Börje Sjöstam",
  "Mikaela Ödfelt",
  "Jorma Kiviranta",
  "Selma Gransäter",
  "Tage Rosenhult",
];

const months = ["februari", "mars", "april", "maj", "juni", "augusti", "september", "oktober", "november"];

const titles = [
  "{thing} i {place} byggs ut",
  "nu öppnar {thing} i {place}",
  "så blir {thing} i {place}",
  "kommunen satsar på {thing} i {place}",
  "{count} nya platser när {thing} i {place} blir klar",
  "arbetet med {thing} i {place} är försenat",
  "boende i {place} får tycka till om {thing}",
  "klart med entreprenör för {thing} i {place}",
];

const leads = [
  "I {month} börjar arbetet med {thing} i {place}. Det kostar {many} tusen kronor och blir klart om {count} veckor.",
  "Kommunstyrelsen har beslutat att {thing} i {place} ska rustas upp. Bygget börjar i {month} och berör {count} hushåll.",
  "Fler än {many} invånare har svarat på frågor om {thing}. Svaren visar att de flesta vill ha mer ljus och fler bänkar i {place}.",
  "Efter {count} månaders arbete är {thing} i {place} färdig. I {month} är alla välkomna att komma och se resultatet.",
];

const headings = [
  "det här händer nu",
  "så påverkas trafiken",
  "bakgrund",
  "tidplan",
  "fler får plats",
  "vad det kostar",
  "vanliga frågor",
  "nästa steg",
];

const points = [
  "arbetet pågår vardagar mellan klockan 7 och 16",
  "{count} nya lyktstolpar sätts upp",
  "bussarna stannar *{count} meter* längre bort",
  "{count} träd sparas och lika många planteras",
  "alla entréer går att nå med rullstol",
  "den som bor närmast får ett brev i {month}",
  "parkeringen är stängd i {count} dagar",
  "personal finns på plats och svarar på frågor",
];

const quotations = [
  "Det här har invånarna i {place} väntat på länge, och nu kan vi äntligen visa att det blir av.",
  "Vi har lyssnat på {many} synpunkter och ändrat ritningarna på {count} ställen.",
  "Jag är stolt över hur alla har hjälpts åt, från första skissen till sista skruven.",
  "Vi vet att bygget stör, och därför berättar vi varje vecka vad som ska hända.",
];

const references = [
  "Läs mer på [kommunens sida om bygget](https://www.exempelby.example/bygget).",
  "Frågor besvaras av [kontaktcenter](mailto:kommun@exempelby.example).",
  "Ritningarna finns hos [samhällsbyggnad](https://www.exempelby.example/samhallsbyggnad) till och med {month}.",
];

const sentences = [
  "{thing} i {place} används i dag av omkring {many} personer varje vecka.",
  "Beslutet togs av nämnden i {month} efter en lång diskussion.",
  "Pengarna finns i årets budget och räcker till {count} procent av arbetet.",
  "Resten betalas av staten genom ett bidrag som kommunen fick i {month}.",
  "Under bygget leds gående och cyklister om längs den gamla banvallen.",
  "Den som åker buss hittar tillfälliga hållplatser på båda sidor om vägen.",
  "Ledningarna under marken är mer än {count} år gamla och byts på samma gång.",
  "Kommunen har hållit {count} möten med boende, föreningar och företag.",
  "På mötena önskade många fler sittplatser, bättre belysning och mindre trafik.",
  "Ritningarna har tagits fram av kommunens egna arkitekter tillsammans med eleverna i {place}.",
  "Träet kommer från kommunens skog och sågas {count} kilometer bort.",
  "Energin räknas bli {count} procent lägre än förut, främst tack vare nya fönster.",
  "Arbetet är uppdelat i {count} etapper så att {thing} kan vara öppen nästan hela tiden.",
  "När det är färdigt får {count} personer till plats, och väntetiden blir kortare.",
  "Vintern har varit mild, och därför ligger bygget {count} dagar före tidplanen.",
  "Ett fel i leveransen gör att golven läggs i {month} i stället för tidigare.",
  "Räddningstjänsten har gått igenom huset och godkänt de nya utrymningsvägarna.",
  "Den gamla skylten tas ner, lagas och kommer tillbaka lagom till invigningen.",
  "Hyrorna påverkas inte, men avgiften för parkering höjs från och med {month}.",
  "Alla som bor inom {count} meter får ett brev med tider och telefonnummer.",
  "Föreningarna i {place} har lånat ut sina lokaler medan arbetet pågår.",
  "Resultatet följs upp efter ett år, och siffrorna läggs fram för fullmäktige i {month}.",
  "Hittills har {many} personer anmält sig, vilket är fler än någon trodde.",
  "Kommunen har jämfört med {count} andra orter av samma storlek och hämtat idéer därifrån.",
];
