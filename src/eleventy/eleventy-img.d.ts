/** The part of eleventy-img that the plugin calls. Version 6 has no types of its own. */

declare module "@11ty/eleventy-img" {
  interface Encoded {
    readonly width: number;
    readonly buffer: Buffer;
  }

  function eleventyImage(
    file: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, readonly Encoded[]>>>;

  export = eleventyImage;
}
