/** Lets a site's own templates join: `type: press-release` or `type: press-invitation` in their data. */

import { DateTime } from "luxon";
import { instantOf } from "../dates/moment.ts";
import { readMoment } from "../dates/read-moment.ts";
import { pressTypeOf } from "../source/template-record.ts";
import type { EleventyConfig, TemplateData } from "./eleventy-config.ts";
import type { LayoutNames } from "./layouts.ts";
import type { PressRoom } from "./press-room.ts";

export function addJoining(config: EleventyConfig, room: PressRoom, layouts: LayoutNames): void {
  config.addDateParsing(readDate);
  config.addPreprocessor("pressrum-joining", "*", (data) => {
    const type = pressTypeOf(data);
    if (type === undefined) return undefined;
    const page = data.page as { readonly inputPath: string };
    const isAhead = !room.loaded().preview && isHeldBack(page.inputPath, data, room);
    room.holdBack(page.inputPath, isAhead);
    if (isAhead) return false;
    // `layout: false` is a choice too, and is respected.
    if (room.settings.pages.items && data.layout === undefined) data.layout = layouts[type];
    return undefined;
  });
}

/** Eleventy itself stops at `2026-03-29 10:00` and at Swedish dates. What it can read stays as it reads it. */
function readDate(value: unknown): Date | undefined {
  if (typeof value !== "string" || DateTime.fromISO(value).isValid) return undefined;
  const reading = readMoment(value);
  return "moment" in reading ? instantOf(reading.moment) : undefined;
}

/** Drafts, and what is dated or under embargo in the future. Faults are reported later, with all the others. */
function isHeldBack(inputPath: string, data: TemplateData, room: PressRoom): boolean {
  const { now } = room.loaded();
  const fields = room.templates.fields(inputPath, data, publicationFields);
  const isAhead = (value: unknown): boolean => {
    const reading = readMoment(value);
    return "moment" in reading && instantOf(reading.moment) > now;
  };
  return fields.draft === true || isAhead(fields.embargo) || isAhead(fields.date);
}

const publicationFields = ["draft", "embargo", "date"];
