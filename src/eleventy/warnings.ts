/** What an editor should know of a build that has succeeded. */

import { describeByFile } from "../problems/pressrum-error.ts";
import type { Problem } from "../problems/problem.ts";
import type { PressRoom } from "./press-room.ts";

/** One text for the log, each warning with the first place that it concerns; empty when there is nothing to say. */
export function warningOf(room: PressRoom): string {
  const problems = [...derivedIds(room), ...missingCredits(room)];
  return problems.length === 0 ? "" : describeByFile(problems, room.settings.errors);
}

function derivedIds(room: PressRoom): readonly Problem[] {
  const { derived, archives } = room.current();
  const [file] = derived;
  if (file === undefined) return [];
  return [{ file, code: "id-derived", values: { count: derived.length, total: archives.press.length } }];
}

/** A newspaper cannot print a picture without naming its source (upphovsrättslagen 3 §). */
function missingCredits(room: PressRoom): readonly Problem[] {
  const pictures = room
    .current()
    .archives.press.flatMap((item) => item.data.images.map((image, place) => ({ item, image, place })));
  const missing = pictures.filter(({ image }) => image.credit === undefined);
  const [first] = missing;
  if (first === undefined) return [];
  const file = first.item.inputPath.replace(/^\.\//, "");
  const values = { count: missing.length, total: pictures.length };
  return [{ file, field: `images[${first.place}].credit`, code: "credit-missing", values }];
}
