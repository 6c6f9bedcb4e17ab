/** Decides whether a text is a release or an invitation. The title decides against the stamp. */

import { findMentions, type Mention } from "../../dates/prose-mentions.ts";
import type { PressItemType } from "../../model/types.ts";
import type { Block } from "./blocks.ts";

export interface KindDecision {
  readonly kind: PressItemType;
  /** `assumed`: nothing in the text says what it is. */
  readonly by: "title" | "stamp" | "content" | "assumed";
}

/** `blocks` are what follows the title and the stamp. */
export function decideKind(
  title: string,
  stamp: PressItemType | undefined,
  blocks: readonly Block[],
): KindDecision {
  if (invites.test(title) && !tellsOf.test(title)) return { kind: "press-invitation", by: "title" };
  if (mayInvite.test(title) && speaksOfMedia.test([title, ...linesIn(blocks)].join("\n")))
    return { kind: "press-invitation", by: "title" };
  if (stamp === "press-invitation") return { kind: "press-invitation", by: "stamp" };
  if (isInvitation(blocks)) return { kind: "press-invitation", by: "content" };
  return stamp === undefined ? { kind: "press-release", by: "assumed" } : { kind: stamp, by: "stamp" };
}

const media = "(?:lokal)?(?:media|medier(?:na)?|press(?:en)?|journalister)";
const meeting = "press(?:träff|konferens|visning|briefing|möte)";

const invites = new RegExp(
  `(?<!\\p{L})(?:(?:press|medie|media)inbjudan|inbjudan till (?:press|medi|journalist)|bjuder in (?:till (?:\\p{L}+ ){0,2}press|medi|press|journalist)|(?:press|medie|media)ackreditering|(?:press|medie|media)(?:träff|konferens|visning|briefing|möte|frukost|lunch|seminarium|resa|dag)(?:ar|er|en|et)?|möjlighet för ${media}|${media} (?:är välkom|hälsas|bjuds|inbjuds)|(?:foto|press|intervju)tillfälle|hålltider|press (?:invitation|conference)|mediakutsu|lehdistökutsu|lehdistötilaisuus)`,
  "iu",
);
/** An invitation of some kind: to whom, the text says. */
const mayInvite = /(?<!\p{L})(?:inbjudan(?! att)|inbjud(?:er|s)|bjuder in)(?!\p{L})/iu;
/** `Ingen pressträff i dag`, `Efter pressträffen: …`: news of a meeting, not a call to one. */
const tellsOf =
  /(?<!\p{L})(?:ingen press(?:träff|konferens)|så (?:gick|var|blev) press|(?:press(?:träff|konferens)\p{L}* )?i efterhand|(?:efter|från|på) (?:dagens |gårdagens )?press(?:träffen|konferensen))/iu;

/** `PRESSINBJUDAN Region Exempelby bjuder …`: what the text is, at the head of its first paragraph. */
const opens = /^(?:[Pp]ress-?inbjudan|PRESSINBJUDAN|INBJUDAN|Inbjudan till press)(?!\p{L})/u;
/** The same on a line of its own, further down. */
const headsText = /^(?:press-?inbjudan|inbjudan till (?:press|media)\p{L}*)\s*:?$/iu;
/** `Pressträffen börjar kl. 10` */
const announces = new RegExp(
  `(?<!\\p{L})${meeting}(?:e?n|et) (?:startar|börjar|inleds|hålls|äger rum|sker) (?!efter)[^!?\\n]{0,60}?\\d`,
  "iu",
);
/** `Media är välkomna`, `bjuder Region Exempelby in till en presskonferens` */
const callsMedia = new RegExp(
  `(?<!\\p{L})(?:${media}(?: och \\p{L}+)? (?:(?:är )?(?:(?:varmt|hjärtligt|också|även) )?(?:välkom|inbjud)|hälsas|inbjuds|bjuds in|välkomnas)|bjuder(?: [\\p{L}-]+){0,5} in (?:\\p{L}+ ){0,4}(?:press|medi|journalist)|välkom(?:men|na) (?:till|på) (?:\\p{L}+ ){0,3}${meeting})`,
  "iu",
);
const meetingHeading = new RegExp(`^(?:${meeting}|fototillfälle)(?!\\p{L})`, "iu");
const calls =
  /(?<!\p{L})(?:välkommen|välkomna|välkomnas|inbjuds|inbjudna|bjuds in|bjuder in|hälsas)(?!\p{L})/iu;
const registers =
  /(?<!\p{L})(?:föranmälan|anmälan|anmäl (?:dig|er|gärna)|ackreditering (?:krävs|sker|görs)|pressackreditering|presslegitimation)/iu;
const speaksOfMedia = new RegExp(
  `(?<!\\p{L})(?:${media}(?!\\p{L})|fotografer|redaktion(?:en|er)?(?!\\p{L})|presskort|${meeting}|fototillfälle|intervju)`,
  "iu",
);

function linesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => [block.label, ...block.lines.map((line) => line.text)]);
}

function isInvitation(blocks: readonly Block[]): boolean {
  const kinds = new Set(blocks.map((block) => block.kind));
  const labelled = kinds.has("time-and-place") || (kinds.has("time") && kinds.has("place"));
  const lines = linesIn(blocks);
  const text = lines.join("\n");
  const invited = calls.test(text) || registers.test(text);
  return (
    opens.test(blocks[0]?.lines[0]?.text ?? "") ||
    lines.some((line) => headsText.test(line)) ||
    announces.test(text) ||
    (callsMedia.test(text) && isTimed(findMentions(text))) ||
    (labelled && (invited || speaksOfMedia.test(text))) ||
    (invited && lines.some((line) => line.length < 60 && meetingHeading.test(line)))
  );
}

/** A day and an hour to come at, together or apart. */
function isTimed(mentions: readonly Mention[]): boolean {
  const when = mentions.filter(({ role }) => role === "when");
  return when.some(({ days }) => days !== undefined) && when.some(({ hours }) => hours.length > 0);
}
