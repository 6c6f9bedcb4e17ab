/** What a site builder writes in `addPlugin(pressrum, …)`, and what the code reads from it. */

import type { MarkdownIt } from "markdown-it";
import type { ProblemLanguage } from "./problems/problem.ts";
import type { Palette, ProfileColours } from "./theme/colours.ts";
import type { OwnWords } from "./theme/words-for.ts";

/** The parser of markdown-it, as `markdown` may amend it. */
export type Markdown = MarkdownIt;

/** One family of feeds: RSS, Atom and JSON of the same items. */
export interface FeedOptions {
  /** Address from the root of the site, without ending: `/prenumerera/press`. For topics the folder that holds one family each. */
  readonly path?: string;
  /** Title in the reader. For topics `{topic}` stands for the topic's name. */
  readonly title?: string;
  /** Items in the document that readers subscribe to; older ones are found in its archive. */
  readonly length?: number;
}

/** A format that browsers choose before the picture's own. */
export type ImageFormat = "avif" | "webp";

/** How press pictures are made ready for screens of all sizes. */
export interface ImageOptions {
  /** Pixels across of the copies that browsers choose from, none wider than the picture itself. Default 480, 800 and 1280. */
  readonly widths?: readonly number[];
  /** Default AVIF and WebP. The picture's own format is always there for those who read neither. */
  readonly formats?: readonly ImageFormat[];
  /** The folder of the site that the copies stand in. Default `/bilder/`. */
  readonly path?: string;
  /** The folder of the project that keeps copies from build to build, safe to delete. Default `.cache/pressrum/images`; `false` keeps none. */
  readonly cache?: string | false;
}

export type FeedFormat = "rss" | "atom" | "json";

/**
 * - `nginx`: to be included in `server { }`
 * - `apache`: for `.htaccess` or `<VirtualHost>` (mod_alias)
 * - `netlify`, `cloudflare`: a file `_redirects` at the root of what is published
 */
export type RedirectFormat = "nginx" | "apache" | "netlify" | "cloudflare";

/** All that a site can set. Only `url` is required. */
export interface PressrumOptions {
  /** The site's address without `pathPrefix`: `https://press.exempelby.example`. */
  readonly url: string;
  /** Folders of press items inside Eleventy's input folder. `false`: no such folder. */
  readonly folders?: {
    /** Default `pressmeddelanden`. */
    readonly pressReleases?: string | false;
    /** Default `pressinbjudningar`. */
    readonly pressInvitations?: string | false;
  };
  /** BCP 47 tag of the newsroom's own language. Default `sv`. */
  readonly language?: string;
  /** The language of errors and warnings. Default `sv`. */
  readonly errors?: ProblemLanguage;
  /** The moment that counts as now, ISO 8601 with offset. Default: `SOURCE_DATE_EPOCH`, else the clock at each build. */
  readonly now?: string;
  /** Shows drafts, scheduled and embargoed items, marked as such, while `--serve` runs. Never in a build. Default `false`. */
  readonly preview?: boolean;
  /** Front-matter fields of the site's own, found in `item.data.extra`. Any other unknown field is an error. */
  readonly extraFields?: readonly string[];
  /** Feeds; `false` makes none. */
  readonly feeds?:
    | false
    | {
        /** Default all three. */
        readonly formats?: readonly FeedFormat[];
        /** Default 50; each family can set its own. */
        readonly length?: number;
        /**
         * Pages of older items that feed readers can follow (RFC 5005). Default `true`: each item once, in the archive of
         * everything, or in those of its kind when no feed has everything. `"all"`: every feed has an archive of its own.
         */
        readonly archive?: boolean | "all";
        /** Addresses of WebSub hubs. */
        readonly hubs?: readonly string[];
        /** Everything. Default path `/prenumerera/press`. */
        readonly press?: false | FeedOptions;
        /** Default path `/prenumerera/pressmeddelanden`. */
        readonly pressReleases?: false | FeedOptions;
        /** Default path `/prenumerera/pressinbjudningar`. */
        readonly pressInvitations?: false | FeedOptions;
        /** One family per topic. Default path `/prenumerera/amnen`. */
        readonly topics?: false | FeedOptions;
      };
  /** Calendars; `false` makes none. */
  readonly calendars?:
    | false
    | {
        /** The calendar that one subscribes to. Default `/prenumerera/pressinbjudningar.ics`. */
        readonly path?: string;
        /** Default: the organisation's name and `pressinbjudningar`. */
        readonly title?: string;
      };
  /** Ready-made pages; `false` makes none, items included. Each address can be moved, or switched off with `false`. */
  readonly pages?:
    | false
    | {
        /** Default `/`. */
        readonly start?: string | false;
        /** List of press releases. Default `/pressmeddelanden/`. */
        readonly pressReleases?: string | false;
        /** List of press invitations. Default `/pressinbjudningar/`. */
        readonly pressInvitations?: string | false;
        /** All topics, and one list per topic below this address. Default `/amnen/`. */
        readonly topics?: string | false;
        /** All years, and one list per year and month below this address. Default `/arkiv/`. */
        readonly archive?: string | false;
        /** The contact register. Default `/presskontakt/`. */
        readonly contacts?: string | false;
        /** All press pictures. Default `/pressbilder/`. */
        readonly pictures?: string | false;
        /** Every feed and calendar, explained. Default `/prenumerera/`. */
        readonly subscribe?: string | false;
        /** Search, and below this address its index. Default `/sok/`. */
        readonly search?: string | false;
        /** The accessibility statement, when the newsroom's data have one. Default `/tillganglighet/`. */
        readonly accessibility?: string | false;
        /** What a server shows for an address that leads nowhere. Default `/404.html`. */
        readonly notFound?: string | false;
        /** For search engines. Default `/sitemap.xml`. */
        readonly sitemap?: string | false;
        /** The items of the last two days, for news services. Default `/sitemap-nyheter.xml`. */
        readonly newsSitemap?: string | false;
        /** Items on one page of a list. Default 20. */
        readonly length?: number;
      };
  /** Copies of press pictures for screens of all sizes; `false` shows the originals alone. */
  readonly images?: false | ImageOptions;
  /** How ready-made pages look; `false` leaves the look to the site: no stylesheet, and no script. */
  readonly theme?: false | { readonly colours?: ProfileColours };
  /** Words of the pages that should be others than ours, or words of a language of the site's own, by BCP 47 tag. */
  readonly words?: OwnWords;
  /**
   * Servers for which earlier addresses (`aliases`) are written as rules too, in the file where each looks for them:
   * `redirects.nginx.conf` to include, `.htaccess`, `_redirects`. The pages that lead on are made all the same. Default none.
   */
  readonly redirects?: readonly RedirectFormat[];
  /** Amends the plugin's own markdown-it, as `amendLibrary` does for Eleventy's. */
  readonly markdown?: (markdown: Markdown) => void;
  /** Whether rendered texts are kept in `.cache/pressrum`, for the next build. Default `true`. */
  readonly cache?: boolean;
}

/** One family of feeds, all decided. */
export interface FeedSettings {
  readonly path: string;
  /** `undefined`: made from the organisation's name. */
  readonly title: string | undefined;
  readonly length: number;
}

/** Copies of pictures, all decided. */
export interface ImageSettings {
  /** Rising, each once. */
  readonly widths: readonly number[];
  readonly formats: readonly ImageFormat[];
  /** From the root of the site, with slashes at both ends. */
  readonly path: string;
  readonly cache: string | false;
}

/** The pages that have an address of their own to set. */
export type PageName =
  | "start"
  | "pressReleases"
  | "pressInvitations"
  | "topics"
  | "archive"
  | "contacts"
  | "pictures"
  | "subscribe"
  | "search"
  | "accessibility"
  | "notFound"
  | "sitemap"
  | "newsSitemap";

/** Where each page is, from the root of the site; `false`: nowhere. */
export interface PageSettings extends Readonly<Record<PageName, string | false>> {
  /** Whether items have pages made by the plugin. */
  readonly items: boolean;
  readonly length: number;
}

/** The options with every default in place. */
export interface Settings {
  /** Origin and path, without a slash at the end. */
  readonly url: string;
  readonly folders: { readonly pressReleases: string | false; readonly pressInvitations: string | false };
  readonly language: string;
  readonly errors: ProblemLanguage;
  readonly now: Date | undefined;
  readonly preview: boolean;
  readonly extraFields: readonly string[];
  readonly feeds: {
    readonly formats: readonly FeedFormat[];
    readonly archive: boolean | "all";
    readonly hubs: readonly string[];
    readonly press: FeedSettings | false;
    readonly pressReleases: FeedSettings | false;
    readonly pressInvitations: FeedSettings | false;
    readonly topics: FeedSettings | false;
  };
  readonly calendar: { readonly path: string; readonly title: string | undefined } | false;
  readonly pages: PageSettings;
  readonly images: ImageSettings | false;
  readonly theme: { readonly palette: Palette } | false;
  readonly words: OwnWords;
  readonly redirects: readonly RedirectFormat[];
  readonly markdown: ((markdown: Markdown) => void) | undefined;
  readonly cache: boolean;
}
