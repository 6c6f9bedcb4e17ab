/** Tells the names of people from titles, organisations and other words with a capital. */

const particles = "(?:von|van|af|av|de|der|den|del|della|di|da|du|la|le|al|el|bin|ibn|ter|zu|und)";
const part =
  "(?:\\p{Lu}\\.|[Dd]['’]\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}*(?:[’'`]\\p{Lu}?\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)*|\\p{Lu}{2}|(?:Mc|Mac|De|Di|La|Le|Van|Von)\\p{Lu}\\p{Ll}+)";
/** Two to five words with a capital, with particles between them. */
const nameRun = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])${part}(?:[ \\u00a0](?:${particles}[ \\u00a0]){0,2}${part}){1,4}(?![\\p{L}\\p{N}@])`,
  "gu",
);

const role =
  /(?:chef|direktör|ledare|ansvariga?|samordnare|ordförande|sekreterare|kommunikatör|kommunikation|strateg|utvecklare|handläggare|rektor|polis|befäl|professor|lektor|docent|forskare|doktorand|lärare|läkare|sköterska|psykolog|kurator|ingenjör|arkitekt|planerare|konsult|ekolog|biolog|geolog|antikvarie|intendent|curator|pedagog|bibliotekarie|arkeolog|råd|minister|talesperson|talespersoner|talesman|informatör|redaktör|journalist|producent|koordinator|coordinator|jurist|analytiker|expert|specialist|controller|ekonom|assistent|inspektör|kommissarie|åklagare|sakkunnig|ledamot|lots|lotsare|värd|värdinna|domare|tränare|konstnär|författare|regissör|dirigent|skådespelare|musiker|präst|kyrkoherde|biskop|komminister|diakon|vaktmästare|tekniker|meteorolog|hydrolog|epidemiolog|statistiker|utredare|rådgivare|förvaltare|byggherre|grundare|ägare|initiativtagare|arrangör|ombud|ombudsman|verksam|borgmästare|landshövding|kansler|prefekt|dekan|generalsekreterare|delegat|attaché|ambassadör|befattningshavare|brandman|räddningsledare|stins|emerit(?:us|a)|advokat|veterinär|agronom|olog|grafiker|förare|vårdare|mästare|överste|löjtnant|doktor|terapeut|barnmorska|student|engineer|researcher|scientist|lecturer|spokesperson|presstjänst(?:en)?|pressjour(?:en)?|presskontakt|kontaktperson|vd|ceo|cfo|coo|cto)$/iu;
/** `projektledaren`, `presschefen` */
const definiteRole =
  /(?:chef|direktör|sekreterare|kommunikatör|strateg|utvecklare|handläggare|rektor|professor|forskare|lärare|läkare|koordinator|redaktör|producent|informatör|ledare|samordnare|ansvarig|ordförande|minister)(?:en|n|e)$/iu;
const englishRole =
  /^(?:manager|director|officer|head|chief|president|editor|advisor|adviser|secretary|chair|chairman|founder|owner|lead|leader|communications?|relations|marketing)$/iu;
/** Words that stand in English titles, and in names of companies too. */
const besideRole =
  /^(?:vice|senior|community|managing|press|media|public|project|product|account|program|programme|sales|general|executive|deputy|assistant|global|nordic|external|corporate)$/iu;
const roleStart =
  /^(?:tf|t\.?f|t f|bitr|biträdande|vice|vik|vikarierande|tillförordnad|stf|ställföreträdande|f\.?d|förste|första|andre|2:e|1:e|ordinarie|kommunstyrelsens|nämndens|regionstyrelsens)\.?$/iu;

const organisation =
  /^(?:kommun(?:en|s|styrelsen)?|stads?|staden|region(?:en|s)?|regionala|landsting(?:et)?|länsstyrelsen?|myndighet(?:en)?|polis(?:en|ens|region|område)?|polismyndigheten|räddningstjänst(?:en)?|ab|hb|kb|ef|group|gruppen|koncernen|bolaget|förbund(?:et)?|förening(?:en)?|stiftelse(?:n)?|institut(?:et)?|universitet(?:et)?|högskola(?:n)?|skola(?:n)?|gymnasium|gymnasiet|museum|museet|konsthall(?:en)?|bibliotek(?:et)?|teater(?:n)?|sjukhus(?:et)?|förvaltning(?:en)?|nämnd(?:en)?|avdelning(?:en)?|enhet(?:en)?|kansli(?:et)?|departement(?:et)?|verk(?:et)?|fastigheter|bostäder|energi|vatten|media|news|newsroom|press|festival(?:en)?|kyrkan?|församling(?:en)?|svenska|sverige[s]?|nordic|nordiska|riksdagen|regeringen|regeringskansliet|statsrådsberedningen|polarinstitut(?:et)?|sveriges?|näringsliv|turism|tourism|science|park|centrum|center|foundation|international|the|hotell?|arena|pride|huset|kultur|utveckling|företagarna|hamn(?:en)?|airport|flygplats|trafik(?:en)?|länstrafiken|kollektivtrafik|moderaterna|socialdemokraterna|centerpartiet|vänsterpartiet|liberalerna|miljöpartiet|kristdemokraterna|sverigedemokraterna|science|konsert(?:hus|huset)?|opera(?:n)?|länet|län|västra|östra|norra|södra|västerbotten|norrbotten|skåne|stockholms?|göteborgs?|malmö|uppsala)$/iu;
const compoundOrganisation =
  /(?:kommun|kommunen|förbundet|föreningen|förvaltningen|nämnden|avdelningen|enheten|styrelsen|myndigheten|verket|departementet|universitetet|högskolan|institutet|museet|biblioteket|gymnasiet|kansliet|beredningen|inspektionen|staben|bolaget|bolagen|stiftelsen|sjukhuset|teatern|tjänsten|kontoret|gruppen|partiet|polisen|posten|banken|hovstaterna|kyrkan|kåren)s?$/iu;

const notNames =
  /^(?:contact|dr|prof|information|questions|about|telefon|tel|tfn|mobil|mob|e-post|epost|mejl|mail|email|växel|fax|tid|plats|datum|kontakt|presskontakt|pressmeddelande|pressinbjudan|inbjudan|välkommen|välkomna|för|mer|vid|om|och|den|det|de|en|ett|se|läs|på|till|från|med|foto|fotograf|bild|bilder|läs|twitter|facebook|instagram|linkedin|youtube|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|senast|anmälan|nya|stora|gamla|lilla|direkt|jour|frågor|vi|ni|du|han|hon|hej|mvh|vänliga|hälsningar|med|media|medier|journalister|anmäl|kontakta|ring|mejla|maila|samt|eller|där|här|efter|under|inför|i|är|har)$/iu;
const placeWord =
  /(?:salen|rummet|huset|torget|gatan|vägen|plan|parken|hallen|foajén|slottet|väg|gata|torg|stråket|kajen|bron|gränd|allé)$/iu;

/** A word that a title is made of: `kommundirektör`, `Officer`. */
export function isRoleWord(word: string): boolean {
  const bare = word.replace(/[.,:()]+$/u, "");
  return role.test(bare) || definiteRole.test(bare) || englishRole.test(bare) || roleStart.test(word);
}

/** A word that an organisation is named with: `kommun`, `AB`, `Kulturförvaltningen`. */
export function isOrganisationWord(word: string): boolean {
  return organisation.test(word) || compoundOrganisation.test(word);
}

/** Whether the whole of `text` is the name of a person. */
export function isName(text: string): boolean {
  const [name] = findNames(text);
  return name !== undefined && name.text === text.trim();
}

export interface FoundName {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

// `Exempelby kommun`: the name before such a word is that of a place.
const placeTail =
  /^[ \u00a0](?:kommuns?|kommunens?|stads?|län|läns|universitets?|högskola|socken|församling|sjukhus|gymnasium)(?!\p{L})/u;
// `Exempelby Energi`: the words before such a word are those of a company.
const companyTail =
  /^(?:ab|hb|kb|group|energi|bostäder|fastigheter|media|vatten|festival(?:en)?|museum|konsthall|teater|universitet|pride|arena|center|centrum|science|park|news|kyrka|församling|förening|hamn|airport|flygplats|hotell?|foundation|international|institute|kommun|stad|gymnasium|skola)$/iu;

/** What can be people's names in `text`. Titles and organisations beside them are cut off. */
export function findNames(text: string): readonly FoundName[] {
  const names: FoundName[] = [];
  for (const match of text.matchAll(nameRun)) {
    const before = placeTail.test(text.slice(match.index + match[0].length)) ? 1 : 0;
    const cut = cutToName(match[0], before);
    if (cut === undefined) continue;
    const index = match.index + cut.start;
    names.push({ text: cut.name, index, end: index + cut.name.length });
  }
  return names;
}

/** The first stretch of words that can be a name: titles, organisations and places end a stretch. */
function cutToName(run: string, tail: number): { readonly name: string; readonly start: number } | undefined {
  const all = run.split(/[ \u00a0]/u);
  const words = all.slice(0, all.length - tail);
  for (let first = 0; first < words.length; first += 1) {
    if (isOther(words[first] ?? "")) continue;
    const later = words.slice(first);
    const stop = later.findIndex(isOther);
    const name = nameIn(stop === -1 ? later : later.slice(0, stop));
    if (name !== undefined && !companyTail.test(later[stop] ?? "")) {
      return { name, start: words.slice(0, first).join(" ").length + (first === 0 ? 0 : 1) };
    }
    if (stop === -1) return undefined;
    first += stop;
  }
  return undefined;
}

function nameIn(words: readonly string[]): string | undefined {
  // `Anna Berg TeliaNord`: capitals inside a word are those of a company.
  const company = words.findIndex(
    (word, index) => index > 1 && innerCapital.test(word) && !scottish.test(word),
  );
  const name = trimParticles(company === -1 ? words : words.slice(0, company));
  return name.length < 2 || name.every((word) => /^\p{Lu}{1,2}\.?$/u.test(word)) ? undefined : name.join(" ");
}

const innerCapital = /\p{Ll}\p{Lu}/u;
const scottish = /^(?:Mc|Mac|De|Di|La|Le|Van|Von)\p{Lu}/u;

function isOther(word: string): boolean {
  return (
    isRoleWord(word) ||
    besideRole.test(word) ||
    isOrganisationWord(word) ||
    notNames.test(word) ||
    placeWord.test(word)
  );
}

function trimParticles(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => /^(?:d['’])?\p{Lu}/u.test(word));
  return words.slice(0, last + 1);
}

/** A short line of names only, one of them a word that organisations are named with: `Region Exempelby`. */
export function isOrganisation(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 5 || /[.!?:,]$/u.test(text) || !words.some(isOrganisationWord)) return false;
  return words.every(
    (word) => /^[\p{Lu}&(/]/u.test(word) || isOrganisationWord(word) || /^(?:och|i|för|av)$/u.test(word),
  );
}

/** A Swedish title that begins with a capital only because a line does: `Presschef`. Not `VD`, not `Press Officer`. */
export function isTitleCased(text: string): boolean {
  const [first = "", second = ""] = text.split(" ");
  return (
    /^\p{Lu}\p{Ll}+$/u.test(first) && role.test(first) && !/^\p{Lu}/u.test(second) && !englishRole.test(first)
  );
}
