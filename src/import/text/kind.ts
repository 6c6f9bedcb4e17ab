/** Decides whether a text is a release or an invitation. The title decides against the stamp. */

import { findMentions, type Mention } from "../../dates/prose-mentions.ts";
import type { PressItemType } from "../../model/types.ts";
import type { Block } from "./blocks.ts";

export interface KindDecision {
  readonly kind: PressItemType;
  /** `assumed`: nothing in the text says that it is an invitation. */
  readonly by: "title" | "stamp" | "content" | "assumed";
}

const invites =
  /(?<!\p{L})(?:press|medie|media)?inbjudan|(?<!\p{L})inbjud(?:er|s)(?!\p{L})|(?<!\p{L})bjuder in (?:till|medi|press|journalist)|(?<!\p{L})(?:press|medie|media)(?:träff|konferens|visning|briefing|möte|frukost|lunch|seminarium|resa|dag)(?:ar|er|en|et)?(?!\p{L})|möjlighet för (?:media|medier|press)|(?<!\p{L})(?:media|medier|journalister|pressen) (?:är välkom|hälsas|bjuds|inbjuds)|(?<!\p{L})(?:foto|press|intervju)tillfälle|(?<!\p{L})hålltider(?!\p{L})|press (?:invitation|conference)/iu;
/** `Efter pressträffen: …`, `… på dagens pressträff`: news from a meeting, not a call to one. */
const reports =
  /(?<!\p{L})ingen press(?:träff|konferens)|(?<!\p{L})(?:efter|från|på) (?:dagens |gårdagens )?press(?:träffen|konferensen)/iu;

/** `PRESSINBJUDAN Region Exempelby bjuder …`: what the text is, at the head of its first paragraph. */
const headed = /^(?:press-?inbjudan|PRESSINBJUDAN|INBJUDAN|Inbjudan till press)(?!\p{L})/u;
const calls =
  /(?<!\p{L})(?:välkommen|välkomna|välkomnas|inbjuds|inbjudna|bjuds in|bjuder in|hälsas)(?!\p{L})/iu;
const media =
  /(?<!\p{L})(?:media|medier(?:na)?|press(?:en)?|journalister|fotografer|redaktion(?:en|er)?|lokalmedia)(?!\p{L})|presslegitimation|pressackreditering|presskort|pressträff|presskonferens|pressbriefing|pressvisning|fototillfälle|intervju/iu;
const invitationHeading = /^(?:press-?inbjudan|inbjudan till (?:press|media)\p{L}*)\s*:?$/iu;
const callsMedia =
  /(?<!\p{L})(?:media|medier(?:na)?|lokalmedia|press(?:en)?|journalister)(?: och \p{L}+)? (?:är (?:(?:varmt|hjärtligt|också|även) )?välkom|hälsas|inbjuds|bjuds in|välkomnas|inbjudes|är inbjud)|(?<!\p{L})bjuder(?: [\p{L}-]+){0,5} in (?:\p{L}+ ){0,4}(?:press|medi|journalist)|(?<!\p{L})välkom(?:men|na) (?:till|på) (?:\p{L}+ ){0,3}press(?:träff|konferens|visning|möte)/iu;
/** `Pressträffen börjar kl. 10` */
const announces =
  /(?<!\p{L})press(?:träffen|konferensen|visningen|briefingen|mötet) (?:startar|börjar|inleds|hålls|äger rum|sker) (?!efter)[^!?\n]{0,60}?\d/iu;
const accredits =
  /(?<!\p{L})(?:föranmälan|anmälan|anmäl (?:dig|er|gärna)|ackreditering (?:krävs|sker|görs)|pressackreditering|presslegitimation)/iu;
const meetingHeading = /^(?:press(?:träff|konferens|briefing|visning)|fototillfälle|pressmöte)(?!\p{L})/iu;

export function decideKind(
  title: string,
  stamp: PressItemType | undefined,
  blocks: readonly Block[],
): KindDecision {
  if (invites.test(title) && !reports.test(title)) return { kind: "press-invitation", by: "title" };
  if (stamp === "press-invitation") return { kind: "press-invitation", by: "stamp" };
  const opening = blocks[0]?.lines[0]?.text ?? "";
  if (headed.test(opening)) return { kind: "press-invitation", by: "content" };
  if (isInvitation(blocks)) return { kind: "press-invitation", by: "content" };
  return stamp === undefined ? { kind: "press-release", by: "assumed" } : { kind: stamp, by: "stamp" };
}

/** A labelled time or place with a call to the media, or a heading that is a meeting with the press. */
function isInvitation(blocks: readonly Block[]): boolean {
  const kinds = new Set(blocks.map((block) => block.kind));
  const labelled = kinds.has("time-and-place") || (kinds.has("time") && kinds.has("place"));
  const lines = blocks.flatMap((block) => [block.label, ...block.lines.map((line) => line.text)]);
  const text = lines.join("\n");
  if (lines.some((line) => invitationHeading.test(line))) return true;
  if (callsMedia.test(text) && findMentions(text).some(isTimed)) return true;
  if (announces.test(text)) return true;
  if (labelled) return media.test(text) || calls.test(text) || accredits.test(text);
  return (
    lines.some((line) => line.length < 60 && meetingHeading.test(line)) &&
    (accredits.test(text) || calls.test(text))
  );
}

function isTimed({ role, days, hours }: Mention): boolean {
  return role === "when" && days !== undefined && hours.length > 0;
}
