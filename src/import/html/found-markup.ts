/** What the conversion of a text came upon, for the report and for the download of pictures. */

export interface FoundMarkup {
  readonly images: { readonly address: string; readonly alt: string }[];
  /** Pictures without a text for those who cannot see them; they have become links. */
  readonly unnamedImages: string[];
  /** Documents of the same host, that the text links to. */
  readonly documents: string[];
  /** Players and maps; they have become links. */
  readonly embeds: string[];
  /** Addresses that cannot be published. */
  readonly lostLinks: string[];
  /** Markup that has been taken away with what it held. */
  readonly removed: Set<string>;
  /** Set when a table has no row of headings; its first row has become one. */
  plainTable: boolean;
  /** Set when emphasis has been dropped, because the text would not have come out the same with it. */
  unstressed: boolean;
}

export function foundMarkup(): FoundMarkup {
  return {
    images: [],
    unnamedImages: [],
    documents: [],
    embeds: [],
    lostLinks: [],
    removed: new Set(),
    plainTable: false,
    unstressed: false,
  };
}
