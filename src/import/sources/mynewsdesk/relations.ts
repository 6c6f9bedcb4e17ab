/** Which texts belong together, and which event is the event of an invitation. */

import { lineOfHtml } from "../../html/text-of-html.ts";
import { decideKind } from "../../text/kind.ts";
import { keyOf, type Material, type MaterialType } from "./read-file.ts";
import { isRaw, listIn, textIn } from "./values.ts";

export interface Relations {
  /** The materials that a text refers to. An event and its text refer to each other, whichever of them says so. */
  of(text: Material): readonly Material[];
  /** The event whose invitation this text is. */
  eventOf(text: Material): Material | undefined;
  /** The text that an event is merged into. */
  textOf(event: Material): Material | undefined;
}

export const textTypes: ReadonlySet<MaterialType> = new Set(["pressrelease", "news", "blog_post", "event"]);

export function relationsOf(materials: ReadonlyMap<string, Material>): Relations {
  const related = new Map<string, Set<string>>();
  const relate = (from: Material, to: Material): void => {
    const known = related.get(keyOf(from)) ?? new Set();
    related.set(keyOf(from), known.add(keyOf(to)));
  };
  for (const material of materials.values()) {
    for (const other of referredBy(material, materials)) {
      if (other === material) continue;
      relate(material, other);
      if (material.type === "event" || other.type === "event") relate(other, material);
    }
  }
  const of = (text: Material): readonly Material[] =>
    [...(related.get(keyOf(text)) ?? [])].flatMap((key) => materials.get(key) ?? []);
  const events = new Map<string, Material>();
  const texts = new Map<string, Material>();
  for (const event of materials.values()) {
    if (event.type !== "event") continue;
    const text = of(event).find((other) => isInvitationTo(other, event) && !events.has(keyOf(other)));
    if (text === undefined) continue;
    events.set(keyOf(text), event);
    texts.set(keyOf(event), text);
  }
  return { of, eventOf: (text) => events.get(keyOf(text)), textOf: (event) => texts.get(keyOf(event)) };
}

function referredBy(material: Material, materials: ReadonlyMap<string, Material>): readonly Material[] {
  return listIn(material.raw.related_items, "related_item").flatMap((reference) => {
    if (!isRaw(reference)) return [];
    const id = textIn(reference.item_id) || textIn(reference.id);
    return materials.get(`${textIn(reference.type_of_media)}/${id}`) ?? [];
  });
}

/** A text that says it invites, or that bears the very title of the event. */
function isInvitationTo(text: Material, event: Material): boolean {
  if (text.type === "event" || !textTypes.has(text.type)) return false;
  const title = lineOfHtml(textIn(text.raw.header));
  return (
    title.toLowerCase() === lineOfHtml(textIn(event.raw.header)).toLowerCase() ||
    decideKind(title, undefined, []).kind === "press-invitation"
  );
}
