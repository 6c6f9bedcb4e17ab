/** The pictures and documents of items. */

/** A file that is published with an item. */
export interface MediaFile {
  /** The address: from the root of the site without `pathPrefix` (`/pressmeddelanden/2026/bad/karta.pdf`), or absolute. */
  readonly url: string;
  /** Media type: `application/pdf`. `application/octet-stream` when it cannot be told. */
  readonly type: string;
  /** Bytes of the real file; absent for a file on another host. */
  readonly size?: number;
  /** Path of the file to copy, from the project's root; absent for a file on another host. */
  readonly inputPath?: string;
}

/** A copy of a picture that the build makes, without what the camera wrote into the file. */
export interface ImageCopy {
  /** From the root of the site without `pathPrefix`. */
  readonly url: string;
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture in one format, the narrowest copy first: what a `<source>` is made of. */
export interface ImageSource {
  readonly type: string;
  readonly files: readonly ImageCopy[];
}

/** A press picture. */
export interface PressImage extends MediaFile {
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
  /** From the file when front matter says nothing. */
  readonly caption?: string;
  /** The photographer or other source to name on publication; from the file when front matter says nothing. */
  readonly credit?: string;
  /** Terms of use, as text or as a web address; from the file when front matter says nothing. */
  readonly license?: string;
  /** Who made the picture, and the copyright notice, when the file says so. */
  readonly creator?: string;
  readonly copyright?: string;
  /** Whether the file tells where it was taken, to all who download it. */
  readonly located?: true;
  /** Pixels; absent when the file is on another host or no bitmap. */
  readonly width?: number;
  readonly height?: number;
  /** Smaller files for browsers to choose from; absent when none are made of it: a drawing, an animation, a file on another host. */
  readonly sources?: readonly ImageSource[];
  /** A copy of about 1200 pixels across in a format that everyone reads; there whenever `sources` are. */
  readonly fallback?: ImageCopy;
}

/** A document that goes with an item. */
export interface Attachment extends MediaFile {
  /** The visible name of the link; the file's name when front matter gives none. */
  readonly title: string;
}
