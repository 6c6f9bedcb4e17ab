/** The part of Eleventy's configuration API that the plugin calls. Eleventy 3 has no usable types of its own. */

export interface EleventyConfig {
  readonly pathPrefix?: string;
  readonly directories: {
    readonly input: string;
    readonly includes: string;
    readonly layouts?: string | undefined;
    readonly data: string;
    readonly output: string;
  };
  readonly ignores: Set<string>;
  readonly logger: { warn(message: string): void };
  addPlugin(plugin: (config: EleventyConfig, options: never) => unknown, options?: unknown): void;
  addPassthroughCopy(paths: string | Readonly<Record<string, string>>): void;
  versionCheck(range: string): void;
  addTemplateFormats(formats: string): void;
  addTemplate(path: string, render: TemplateFunction, data: Readonly<Record<string, unknown>>): void;
  isVirtualTemplate?(path: string): boolean;
  addCollection(name: string, collect: (api: CollectionApi) => unknown): void;
  getCollections(): Readonly<Record<string, unknown>>;
  addGlobalData(key: string, value: () => unknown): void;
  addFilter(name: string, filter: (this: FilterScope, ...values: readonly unknown[]) => unknown): void;
  addShortcode(name: string, shortcode: (this: FilterScope, ...values: readonly unknown[]) => string): void;
  addPreprocessor(
    name: string,
    extensions: string,
    process: (data: TemplateData, content: string) => string | false | undefined,
  ): void;
  addDateParsing(read: (value: unknown) => Date | undefined): void;
  addWatchTarget(path: string): void;
  hasPlugin?(name: string): boolean;
  readonly htmlTransformer?: HtmlTransformer;
  getFilter(name: string): ((this: unknown, ...values: readonly unknown[]) => unknown) | undefined;
  on(event: "eleventy.before", listener: (event: BeforeEvent) => void | Promise<void>): void;
  on(event: "eleventy.after", listener: (event: AfterEvent) => void | Promise<void>): void;
}

/** Changes the pages that are about to be written. */
export interface HtmlTransformer {
  addPosthtmlPlugin(
    extensions: string,
    plugin: (context: { readonly page: { readonly url: string | false } }) => (tree: HtmlTree) => void,
    options: { readonly priority: number },
  ): void;
}

export interface HtmlTree {
  match(expression: { readonly tag: string }, visit: (node: HtmlNode) => HtmlNode): void;
}

export interface HtmlNode {
  readonly attrs?: Record<string, string | undefined>;
}

/** What templates and filters see as `this`. */
export interface FilterScope {
  readonly page?: { readonly url?: string | false };
}

export type TemplateFunction = (this: FilterScope, data: TemplateData) => string | Promise<string>;

export type TemplateData = Record<string, unknown>;

export interface CollectionApi {
  getAll(): readonly TemplateItem[];
}

/** An item of Eleventy's own collections. */
export interface TemplateItem {
  readonly url: string | false;
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly fileSlug: string;
  readonly data: TemplateData;
  readonly page: Readonly<Record<string, unknown>>;
  readonly templateContent: string;
}

export interface BeforeEvent {
  readonly runMode: "build" | "watch" | "serve";
  readonly outputMode: "fs" | "json" | "ndjson";
}

export interface AfterEvent extends BeforeEvent {
  readonly incremental?: boolean;
  /** What has been written, by its path from the project's root: `./_site/om/index.html`. */
  readonly results: readonly { readonly outputPath: string | false }[];
}
