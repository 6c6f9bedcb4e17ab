/** One feed as a value, before it becomes RSS, Atom or JSON. */

/** A file that is offered with an entry. */
export interface FeedAttachment {
  /** Absolute. */
  readonly url: string;
  readonly type: string;
  /** Bytes; absent when unknown. */
  readonly size?: number;
  readonly title?: string;
}

/** A picture that is offered with an entry. */
export interface FeedImage extends FeedAttachment {
  /** Absolute address of a copy that is light enough to be shown in a list; absent when there is none. */
  readonly previewUrl?: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface FeedAuthor {
  readonly name: string;
  readonly email?: string;
}

export interface FeedCategory {
  readonly name: string;
  /** Absolute address of the topic's page. */
  readonly url: string;
}

export interface FeedEntry {
  /** `urn:uuid:…` */
  readonly id: string;
  /** Absolute address of the page. */
  readonly url: string;
  /** Plain text, as are `summary` and all names. */
  readonly title: string;
  /** The lead, or `excerpt` of the HTML: RSS wants a description before the content, and many readers show no more. */
  readonly summary?: string;
  /** Full HTML, made safe and absolute by `feedHtml`. */
  readonly html: string;
  readonly published: Date;
  /** Never before `published`; no two entries of a newsroom share one. */
  readonly updated: Date;
  /** BCP 47; set only where it differs from the feed's. */
  readonly language?: string;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly FeedCategory[];
  /** The lead image is the first. */
  readonly images: readonly FeedImage[];
  readonly attachments: readonly FeedAttachment[];
}

/** One document of a feed: the one that readers subscribe to, or a page of its archive (RFC 5005 §4). */
export interface PressFeed {
  /** `urn:uuid:…`; the same for the feed in all formats and all its archive pages. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Absolute address of the page that shows the same items. */
  readonly pageUrl: string;
  /** Absolute address of this document. */
  readonly selfUrl: string;
  /** Absolute address of the subscription document; equal to `selfUrl` unless this is an archive page. */
  readonly currentUrl: string;
  /** Absolute address of the next older document; absent when this is the last. */
  readonly olderUrl?: string;
  /** Absolute address of the next newer archive page; only on archive pages that have one. */
  readonly newerUrl?: string;
  readonly archive: boolean;
  /** The newest `updated` of the entries; for a feed without entries the epoch of the newsroom, never the time of the build. */
  readonly updated: Date;
  readonly publisher: FeedAuthor;
  /** Absolute address of a square picture. */
  readonly icon?: string;
  /** WebSub hubs, absolute addresses. */
  readonly hubs: readonly string[];
  /** Absolute address of a CSS file for those who open the feed in a browser. */
  readonly stylesheet?: string;
  readonly entries: readonly FeedEntry[];
}
