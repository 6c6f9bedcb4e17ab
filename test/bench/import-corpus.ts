/** A WordPress export of any size, the same bytes for the same size on every machine. */

import { closeSync, openSync, writeSync } from "node:fs";
import markdownIt from "markdown-it";
import { bodyOf, subjectOf } from "./prose.ts";
import { seededRandom } from "./random.ts";

const head = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Exempelby kommun</title>
<link>https://www.exempelby.example</link>
<language>sv-SE</language>
<wp:wxr_version>1.2</wp:wxr_version>
`;

/** Every fifth text has a picture of its own; every seventh is an invitation that only its words tell of. */
export function writeExport(file: string, size: number): void {
  const random = seededRandom(size);
  const markdown = markdownIt();
  const out = openSync(file, "w");
  writeSync(out, head);
  for (let number = 1; number <= size; number += 1) {
    const subject = subjectOf(random);
    const html = markdown.render(bodyOf(random, subject));
    const date = new Date(Date.UTC(2006, 0, 2) + number * 3_600_000 * 17);
    const isInvitation = number % 7 === 0;
    const event = new Date(date.getTime() + 4 * 86_400_000).toISOString().slice(0, 10);
    const call = isInvitation ? `<p>Tid: ${event} kl. 10.00<br />Plats: Stadshuset</p>` : "";
    writeSync(
      out,
      itemXml({
        number,
        title: `${isInvitation ? "Pressinbjudan: " : ""}${subject.title} ${number}`,
        lead: subject.lead,
        html: html + call,
        date,
      }),
    );
  }
  writeSync(out, "</channel>\n</rss>\n");
  closeSync(out);
}

interface Post {
  readonly number: number;
  readonly title: string;
  readonly lead: string;
  readonly html: string;
  readonly date: Date;
}

function itemXml({ number, title, lead, html, date }: Post): string {
  const stamp = date.toISOString().slice(0, 19).replace("T", " ");
  const picture = number % 5 === 0 ? pictureXml(number) : "";
  const thumbnail =
    picture === ""
      ? ""
      : `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${1_000_000 + number}</wp:meta_value></wp:postmeta>\n`;
  return `<item>
<title><![CDATA[${title}]]></title>
<link>https://www.exempelby.example/press/text-${number}/</link>
<pubDate>${date.toUTCString()}</pubDate>
<dc:creator><![CDATA[redaktor]]></dc:creator>
<guid isPermaLink="false">https://www.exempelby.example/?p=${number}</guid>
<content:encoded><![CDATA[${html}]]></content:encoded>
<excerpt:encoded><![CDATA[${lead}]]></excerpt:encoded>
<wp:post_id>${number}</wp:post_id>
<wp:post_date>${stamp}</wp:post_date>
<wp:post_date_gmt>${stamp}</wp:post_date_gmt>
<wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type>
<category domain="category" nicename="amne-${number % 12}"><![CDATA[Ämne ${number % 12}]]></category>
${thumbnail}<wp:comment><wp:comment_id>${number}</wp:comment_id><wp:comment_content><![CDATA[Bra skrivet!]]></wp:comment_content></wp:comment>
</item>
${picture}`;
}

function pictureXml(number: number): string {
  return `<item>
<title>bild-${number}</title>
<wp:post_id>${1_000_000 + number}</wp:post_id>
<wp:post_parent>${number}</wp:post_parent>
<wp:status>inherit</wp:status>
<wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://www.exempelby.example/uploads/bild-${number}.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>En bild.</wp:meta_value></wp:postmeta>
</item>
`;
}
