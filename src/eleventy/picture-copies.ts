/** The copies of pictures over many builds: planned while items are read, tried before pages are written, made after. */

import { existsSync } from "node:fs";
import type { FoundMedia } from "../model/read-item.ts";
import type { ImageSettings } from "../options.ts";
import type { Problem } from "../problems/problem.ts";
import type { CopyPlanner } from "../source/media.ts";
import { outputPath } from "./media-output.ts";
import { canBeRead, encodeCopies, mostPixels } from "./picture-encoder.ts";
import { type CopyFormat, type PlannedCopy, type PlannedPicture, picturePlan } from "./picture-plan.ts";
import { pictureStore } from "./picture-store.ts";

/** Any picture that something shows. */
export type ShownPicture = Pick<FoundMedia, "fallback" | "sources">;

export interface PictureCopier {
  /** For the reader of one build. */
  readonly planCopies: CopyPlanner;
  /** The pictures that no copies can be made of. Nothing is written. */
  faults(pictures: readonly ShownPicture[]): Promise<readonly Problem[]>;
  /** Puts the copies into the output. */
  write(pictures: readonly ShownPicture[]): Promise<void>;
}

export function pictureCopier(settings: ImageSettings, outputFolder: string): PictureCopier {
  const store = pictureStore(settings.cache);
  const plan = picturePlan(settings, store.hashOf);
  const targetOf = ({ url }: PlannedCopy): string => outputPath(url, outputFolder);
  const isMade = (copy: PlannedCopy): boolean => store.has(copy.name) || existsSync(targetOf(copy));
  const plannedOf = (pictures: readonly ShownPicture[]): ReadonlySet<PlannedPicture> =>
    new Set(pictures.flatMap(({ fallback }) => (fallback && plan.planned(fallback)) ?? []));
  return {
    planCopies: plan.planCopies,
    faults: async (pictures) => {
      const untried = [...plannedOf(pictures)].filter(({ copies }) => !copies.every(isMade));
      const problems = await Promise.all(untried.map(({ picture }) => faultOf(picture)));
      return problems.filter((problem) => problem !== undefined);
    },
    write: async (pictures) => {
      const planned = [...plannedOf(pictures)];
      await Promise.all(
        planned.map(async ({ picture, copies }) => {
          const missing = copies.filter((copy) => !existsSync(targetOf(copy)));
          const toMake = missing.filter(({ name }) => !store.has(name));
          for (const [format, own] of byFormat(toMake)) {
            const bytes = await encodeCopies(
              picture.file,
              format,
              own.map(({ width }) => width),
            );
            for (const { name, width } of own) {
              const made = bytes.get(width);
              if (made) store.put(name, made);
            }
          }
          for (const copy of missing) store.deliver(copy.name, targetOf(copy));
        }),
      );
      store.remember();
    },
  };
}

async function faultOf({ file, width, height }: PlannedPicture["picture"]): Promise<Problem | undefined> {
  if (width * height > mostPixels) {
    return { file, code: "image-too-large", values: { width, height, most: mostPixels / 1_000_000 } };
  }
  return (await canBeRead(file)) ? undefined : { file, code: "image-broken" };
}

function byFormat(copies: readonly PlannedCopy[]): ReadonlyMap<CopyFormat, readonly PlannedCopy[]> {
  const formats = new Set(copies.map(({ format }) => format));
  return new Map([...formats].map((format) => [format, copies.filter((copy) => copy.format === format)]));
}
