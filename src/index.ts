/** eleventy-plugin-pressrum: a municipality's press room for any Eleventy site. */

import { pressrum as plugin } from "./eleventy/plugin.ts";

export type { Moment } from "./dates/moment.ts";
export type { EleventyConfig } from "./eleventy/eleventy-config.ts";
export type { PressrumData } from "./eleventy/pressrum-data.ts";
export type {
  Attachment,
  Contact,
  Correction,
  EventStatus,
  ImageCopy,
  ImageSource,
  MediaFile,
  Organisation,
  Phone,
  Place,
  PressData,
  PressEvent,
  PressImage,
  PressInvitation,
  PressItem,
  PressItemType,
  PressPage,
  PressRelease,
  Registration,
  RelatedLink,
  Topic,
  Translation,
  Unpublished,
} from "./model/types.ts";
export type {
  FeedFormat,
  FeedOptions,
  ImageFormat,
  ImageOptions,
  PressrumOptions,
  RedirectFormat,
} from "./options.ts";
export { PressrumError } from "./problems/pressrum-error.ts";
export type { ProfileColours } from "./theme/colours.ts";
export type { Words } from "./theme/words.ts";
export type { OwnWords } from "./theme/words-for.ts";
export type { Archives, TopicArchive, YearArchive } from "./views/archives.ts";

/**
 * `eleventyConfig.addPlugin(pressrum, { url: "https://press.example.org" })`.
 * It may be added once, and at the top level only.
 */
const pressrum: typeof plugin & {
  readonly eleventyPackage: string;
  readonly eleventyPluginOptions: { readonly unique: boolean };
} = Object.assign(plugin, {
  eleventyPackage: "eleventy-plugin-pressrum",
  eleventyPluginOptions: { unique: true },
});

export default pressrum;

// `require("eleventy-plugin-pressrum")` in a CommonJS site gives the function itself (Node ≥ 20.19).
export { pressrum as "module.exports" };
