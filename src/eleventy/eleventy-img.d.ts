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

  namespace eleventyImage {
    /** Makes copies of the pictures of all pages. For the tests: sites may have it beside the plugin. */
    function eleventyImageTransformPlugin(config: never, options?: unknown): void;
  }

  export = eleventyImage;
}
