import pressrum, { type EleventyConfig, type PressrumOptions } from "./src/index.ts";

const options: PressrumOptions = {
  url: "https://press.exempelby.example",
  // The demo shows the same day for ever, so that its coming events stay in the future.
  now: "2026-03-02T08:00:00+01:00",
};

export default function configure(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addPlugin(pressrum, options);
  eleventyConfig.addPassthroughCopy("site/logotyp.svg");
}

export const config = {
  dir: { input: "site", data: "../data", output: "_site" },
};
