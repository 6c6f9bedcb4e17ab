/** What `--help` prints. */

import type { ReportLanguage } from "../import/report-line.ts";

export type HelpTopic = "all" | "import" | "new";

export function helpText(language: ReportLanguage, topic: HelpTopic): string {
  const { start, sections } = language === "sv" ? sv : en;
  const shown = topic === "all" ? [start, sections.import, sections.new] : [sections[topic]];
  return `${shown.join("\n")}\n`;
}

interface Help {
  readonly start: string;
  readonly sections: Readonly<Record<Exclude<HelpTopic, "all">, string>>;
}

const sv: Help = {
  start: `pressrum – verktyg för pressrummet

  pressrum import KÄLLA …   hämta hem ett pressarkiv som Markdown
  pressrum new …            börja på en ny text
  pressrum --version
`,
  sections: {
    import: `pressrum import text FIL… | -          en sida som text, ur en fil eller inklistrad
pressrum import page FIL…              en sparad webbsida (HTML)
pressrum import mynewsdesk FIL…        sparade svar från Mynewsdesks tjänst (JSON eller XML)
pressrum import mynewsdesk --key NYCKEL   direkt från tjänsten
pressrum import feed FIL | ADRESS      RSS, Atom eller JSON Feed
pressrum import wordpress FIL          WordPress export (WXR)

Samma text importeras en gång hur ofta kommandot än körs. En fil som någon har ändrat för hand skrivs
aldrig över.

  --out MAPP           webbplatsens mapp med texter (standard: den mapp man står i)
  --releases MAPP      pressmeddelandenas mapp i den (standard: pressmeddelanden)
  --invitations MAPP   pressinbjudningarnas mapp i den (standard: pressinbjudningar)
  --newsroom MAPP      pressrummets kontakter och ämnen (standard: _data/newsroom eller data/newsroom)
  --site-language SPRÅK  webbplatsens språk (standard: sv)
  --media              hämta bilder och dokument; annars behålls adresserna
  --dry-run            visa rapporten men skriv ingenting
  --language sv|en     rapportens språk (standard: sv)
  --json               rapporten som JSON

  --published DATUM    publiceringsdag när text eller sida inte anger den
  --key NYCKEL         nyckel till Mynewsdesk, eller miljövariabeln MYNEWSDESK_KEY
  --service ADRESS     tjänstens adress (standard: https://www.mynewsdesk.com)
  --pause MS           väntan mellan anrop (standard: 1000)
  --type TYP           WordPress typ av inlägg, en eller flera gånger (standard: post)

Slutkod: 0 allt gick bra, 1 något kunde inte importeras, 2 kommandot är fel skrivet.
`,
    new: `pressrum new release "Rubrik"       ett nytt pressmeddelande
pressrum new invitation "Rubrik"    en ny pressinbjudan

Filen får ett id, dagens datum och kommentarer om vad som kan fyllas i. En fil som finns skrivs aldrig över.

  --out MAPP, --releases MAPP, --invitations MAPP, --language sv|en   som för import
`,
  },
};

const en: Help = {
  start: `pressrum – tools for the press room

  pressrum import SOURCE …  bring a press archive home as Markdown
  pressrum new …            begin a new text
  pressrum --version
`,
  sections: {
    import: `pressrum import text FILE… | -         a page as text, from a file or pasted
pressrum import page FILE…             a saved web page (HTML)
pressrum import mynewsdesk FILE…       saved answers of Mynewsdesk's service (JSON or XML)
pressrum import mynewsdesk --key KEY   straight from the service
pressrum import feed FILE | ADDRESS    RSS, Atom or JSON Feed
pressrum import wordpress FILE         WordPress export (WXR)

The same text is imported once, however often the command is run. A file that someone has edited by
hand is never overwritten.

  --out FOLDER         the site's folder of texts (default: the current folder)
  --releases FOLDER    the folder of releases in it (default: pressmeddelanden)
  --invitations FOLDER the folder of invitations in it (default: pressinbjudningar)
  --newsroom FOLDER    the newsroom's contacts and topics (default: _data/newsroom or data/newsroom)
  --site-language TAG  the site's language (default: sv)
  --media              fetch images and documents; otherwise their addresses are kept
  --dry-run            show the report and write nothing
  --language sv|en     the language of the report (default: sv)
  --json               the report as JSON

  --published DATE     day of publication, when text or page does not give it
  --key KEY            key to Mynewsdesk, or the environment variable MYNEWSDESK_KEY
  --service ADDRESS    address of the service (default: https://www.mynewsdesk.com)
  --pause MS           wait between requests (default: 1000)
  --type TYPE          WordPress post type, once or more (default: post)

Exit code: 0 all went well, 1 something could not be imported, 2 the command is wrongly written.
`,
    new: `pressrum new release "Title"       a new press release
pressrum new invitation "Title"    a new press invitation

The file is given an id, today's date and comments on what can be filled in. An existing file is never
overwritten.

  --out FOLDER, --releases FOLDER, --invitations FOLDER, --language sv|en   as for import
`,
  },
};
