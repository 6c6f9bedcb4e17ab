/** The sites that are measured: what each is made of, how it is built, and where it puts its feeds. */

import { spawnSync } from "node:child_process";

export type FeedKind = "rss" | "atom";

export interface Peer {
  readonly name: string;
  readonly title: string;
  /** Folders in `sites/` that are laid on top of each other. */
  readonly layers: readonly string[];
  /** Where the site wants the Markdown files, from its own folder. */
  readonly content: string;
  /** The program; `undefined` is this Node with Eleventy. */
  readonly command?: readonly string[];
  /** Whether it keeps what the plugin has rendered before; all others begin anew each time. */
  readonly warm?: boolean;
  /** Whether it makes exactly the plain job, which all that do are compared on. */
  readonly plain: boolean;
  /** The feed of everything, or of a topic, from the site's root. */
  readonly feed: (topic: string | undefined, kind: FeedKind) => string;
}

const eleventyFeed: Peer["feed"] = (topic, kind) =>
  topic === undefined ? `/feeds/press.${kind}.xml` : `/feeds/amnen/${topic}.${kind}.xml`;

const ownFeed: Peer["feed"] = (topic, kind) =>
  topic === undefined ? `/prenumerera/press.${kind}.xml` : `/prenumerera/amnen/${topic}.${kind}.xml`;

/** In the order of the table. */
export const peers: readonly Peer[] = [
  {
    name: "plugin",
    title: "pressrum",
    layers: ["plain", "script-lists", "plugin"],
    content: ".",
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "warm",
    title: "pressrum, texts rendered before",
    layers: ["plain", "script-lists", "plugin"],
    content: ".",
    warm: true,
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "rss",
    title: "Eleventy + official RSS plugin",
    layers: ["plain", "lists", "eleventy", "rss"],
    content: ".",
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "bare",
    title: "Eleventy + Nunjucks",
    layers: ["plain", "lists", "eleventy", "bare"],
    content: ".",
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "hugo",
    title: "Hugo",
    layers: ["hugo"],
    content: "content",
    command: ["hugo", "--quiet", "--destination", "_site"],
    plain: true,
    feed: (topic, kind) => `${topic === undefined ? "" : `/amnen/${topic}`}/feed.${kind}.xml`,
  },
  {
    name: "joined",
    title: "Eleventy + Nunjucks, joined to pressrum",
    layers: ["plain", "lists", "joined"],
    content: ".",
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "nunjucks",
    title: "pressrum, layouts and lists in Nunjucks",
    layers: ["plain", "lists", "nunjucks"],
    content: ".",
    plain: true,
    feed: eleventyFeed,
  },
  {
    name: "everything",
    title: "pressrum, every output, plain layout",
    layers: ["plain", "plugin", "everything"],
    content: ".",
    plain: false,
    feed: ownFeed,
  },
  {
    name: "default",
    title: "pressrum as it comes",
    layers: ["default"],
    content: ".",
    plain: false,
    feed: ownFeed,
  },
];

/** Whether its program is on this machine. */
export function isInstalled({ command }: Peer): boolean {
  const [program] = command ?? [];
  return program === undefined || spawnSync(program, ["version"], { stdio: "ignore" }).status === 0;
}
