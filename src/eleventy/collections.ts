/** The collections of press items. */

import { isInvitation } from "../views/archives.ts";
import type { Build } from "./assemble.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { freeDocuments, freeLists, freePages, pageCollections } from "./pages.ts";
import { assertWhole } from "./picture-faults.ts";
import type { PressRoom } from "./press-room.ts";
import { siteOf } from "./site.ts";

export function addCollections(config: EleventyConfig, room: PressRoom): void {
  const add = (name: string, collect: (build: Build) => readonly unknown[]): void => {
    if (name in config.getCollections()) {
      throw new Error(
        `The collection "${name}" exists already. eleventy-plugin-pressrum needs the name: rename the site's own.`,
      );
    }
    config.addCollection(name, async (api) => {
      const build = room.build(() => api.getAll());
      await assertWhole(build, room);
      return collect(build);
    });
  };
  add("press", ({ archives }) => archives.press);
  add("pressReleases", ({ archives }) => archives.pressReleases);
  add("pressInvitations", ({ archives }) => archives.pressInvitations);
  add("upcomingPressInvitations", ({ archives }) => archives.upcomingPressInvitations);
  add("pastPressInvitations", ({ archives }) => archives.pastPressInvitations);
  add("pressTopics", ({ archives }) => archives.pressTopics);
  add("pressYears", ({ archives }) => archives.pressYears);
  add(pageCollections.releases, ({ folderItems }) => [...folderItems].filter((item) => !isInvitation(item)));
  add(pageCollections.invitations, ({ folderItems }) => [...folderItems].filter(isInvitation));
  add(pageCollections.lists, () => freeLists(config, siteOf(room).lists));
  add(pageCollections.sitePages, () => freePages(config, siteOf(room).pages));
  add(pageCollections.documents, () => freeDocuments(config, room));
}
