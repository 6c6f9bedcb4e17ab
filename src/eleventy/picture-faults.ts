/** Stops a build that would show a picture that cannot be read, before anything is written. */

import { throwProblems } from "../problems/pressrum-error.ts";
import type { Build } from "./assemble.ts";
import type { PressRoom } from "./press-room.ts";

const tried = new WeakMap<Build, Promise<void>>();

/** @throws {PressrumError} with every picture that is broken. */
export function assertWhole(build: Build, room: PressRoom): Promise<void> {
  const known = tried.get(build) ?? tryPictures(build, room);
  tried.set(build, known);
  return known;
}

async function tryPictures({ pictures }: Build, { copier, settings }: PressRoom): Promise<void> {
  throwProblems((await copier?.faults(pictures)) ?? [], settings.errors);
}
