/** What stands in the files of pictures, as different programs have written it. */

import { describe, expect, test } from "vitest";
import { embeddedFacts } from "../../src/source/embedded-facts.ts";
import { exif, iptc, jpegWith, xmp } from "./jpeg-metadata.ts";

const rdf = (attributes: string, elements = ""): Buffer =>
  xmp(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  );

const byLine = 80;
const credit = 110;
const copyright = 116;
const caption = 120;
const artist = 0x013b;
const exifCopyright = 0x8298;

describe("whom to name", () => {
  test.each([
    ["IPTC in UTF-8", iptc([[byLine, Buffer.from("Åsa Öberg")]]), "Åsa Öberg"],
    ["IPTC in Latin-1", iptc([[byLine, Buffer.from("Åsa Öberg", "latin1")]]), "Åsa Öberg"],
    ["IPTC of an old Macintosh", iptc([[byLine, Buffer.from("817361208562657267", "hex")]]), "Åsa Öberg"],
    [
      "several photographers",
      iptc([
        [byLine, Buffer.from("Åsa Öberg")],
        [byLine, Buffer.from("Kim Modig")],
      ]),
      "Åsa Öberg, Kim Modig",
    ],
    [
      "photographer and supplier",
      iptc([
        [byLine, Buffer.from("Åsa Öberg")],
        [credit, Buffer.from("Exempelby kommun")],
      ]),
      "Åsa Öberg/Exempelby kommun",
    ],
    [
      "a supplier that names the photographer",
      iptc([
        [byLine, Buffer.from("Åsa Öberg")],
        [credit, Buffer.from("Åsa Öberg, Exempelby")],
      ]),
      "Åsa Öberg, Exempelby",
    ],
    [
      "a copyright notice alone",
      iptc([[copyright, Buffer.from("© 2026 Exempelby kommun")]]),
      "Exempelby kommun",
    ],
    ["EXIF", exif([[artist, Buffer.from("Åsa Öberg\0")]]), "Åsa Öberg"],
    ["EXIF in Latin-1", exif([[artist, Buffer.from("Åsa Öberg\0", "latin1")]]), "Åsa Öberg"],
    [
      "EXIF with a copyright notice alone",
      exif([[exifCopyright, Buffer.from("Copyright (c) 2026, Kim Modig. All rights reserved.\0")]]),
      "Kim Modig",
    ],
    [
      "XMP",
      rdf(
        'photoshop:Credit="Exempelby kommun"',
        "<dc:creator><rdf:Seq><rdf:li>Åsa &lt;Öberg&gt;</rdf:li></rdf:Seq></dc:creator>",
      ),
      "Åsa <Öberg>/Exempelby kommun",
    ],
  ])("%s", (_what, segment, expected) => {
    expect(embeddedFacts(jpegWith(segment)).credit).toBe(expected);
  });

  test("XMP goes before IPTC, and IPTC before EXIF", () => {
    const all = [
      exif([[artist, Buffer.from("Av EXIF\0")]]),
      iptc([[byLine, Buffer.from("Av IPTC")]]),
      rdf("", "<dc:creator><rdf:Seq><rdf:li>Av XMP</rdf:li></rdf:Seq></dc:creator>"),
    ];
    expect(embeddedFacts(jpegWith(...all)).creator).toBe("Av XMP");
    expect(embeddedFacts(jpegWith(...all.slice(0, 2))).creator).toBe("Av IPTC");
    expect(embeddedFacts(jpegWith(...all.slice(0, 1))).creator).toBe("Av EXIF");
  });
});

test("caption, copyright and licence", () => {
  const facts = embeddedFacts(
    jpegWith(
      rdf(
        'xmpRights:WebStatement="https://creativecommons.org/licenses/by/4.0/"',
        [
          '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Badet i Å</rdf:li><rdf:li xml:lang="en">The baths</rdf:li></rdf:Alt></dc:description>',
          '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Exempelby</rdf:li></rdf:Alt></dc:rights>',
        ].join(""),
      ),
    ),
  );
  expect(facts).toEqual({
    caption: "Badet i Å",
    copyright: "© Exempelby",
    credit: "Exempelby",
    license: "https://creativecommons.org/licenses/by/4.0/",
  });
});

test("terms of use in words", () => {
  const terms =
    '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Fri för redaktionellt bruk</rdf:li></rdf:Alt></xmpRights:UsageTerms>';
  expect(embeddedFacts(jpegWith(rdf("", terms))).license).toBe("Fri för redaktionellt bruk");
});

describe("what is not to be believed", () => {
  test.each([
    [
      "what the camera says of every picture",
      iptc([[caption, Buffer.from("OLYMPUS DIGITAL CAMERA         ")]]),
    ],
    ["blanks", exif([[artist, Buffer.from("          \0")]])],
    ["signs alone", iptc([[byLine, Buffer.from("© ---")]])],
    ["XMP that is no XML", xmp("<x:xmpmeta><a></x:xmpmeta>")],
    [
      "XMP with entities",
      xmp('<!DOCTYPE a [<!ENTITY b "c">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>'),
    ],
    ["XMP that never ends", xmp("<a>".repeat(15_000))],
  ])("%s", (_what, segment) => {
    expect(embeddedFacts(jpegWith(segment))).toEqual({});
  });

  test.each([
    ["an empty file", Buffer.alloc(0)],
    ["noise", Buffer.from(Array.from({ length: 4000 }, (_value, index) => (index * 7919) & 255))],
    ["a file that is cut off", jpegWith(iptc([[byLine, Buffer.from("Kim")]])).subarray(0, 30)],
  ])("%s", (_what, bytes) => {
    expect(embeddedFacts(bytes)).toEqual({});
  });

  test("line ends, control characters and signs that turn the text around", () => {
    const text = Buffer.from("Kim\r\n\u0007 Mo\u00addig\u202e");
    expect(embeddedFacts(jpegWith(iptc([[byLine, text]]))).credit).toBe("Kim Modig");
  });

  test("what is longer than anyone prints", () => {
    const facts = embeddedFacts(
      jpegWith(
        iptc([
          [byLine, Buffer.from("å".repeat(900))],
          [caption, Buffer.from("😀a".repeat(3000))],
        ]),
      ),
    );
    expect([...(facts.credit ?? "")]).toHaveLength(200);
    expect([...(facts.caption ?? "")]).toHaveLength(2000);
    expect(facts.caption).toMatch(/^(?:😀a)+ …$|^(?:😀a)+😀 …$/u);
  });
});

describe("where it was taken", () => {
  const latitude = 0x0002;
  const longitude = 0x0004;

  test.each([
    [
      "EXIF with a place",
      exif(
        [],
        [
          [latitude, 59.37],
          [longitude, 16.51],
        ],
      ),
      true,
    ],
    [
      "EXIF of a device that does not know",
      exif(
        [],
        [
          [latitude, 0],
          [longitude, 0],
        ],
      ),
      undefined,
    ],
    ["EXIF without a place", exif([[artist, Buffer.from("Kim\0")]]), undefined],
    ["XMP with a place", rdf('exif:GPSLatitude="59,22.2N" exif:GPSLongitude="16,30.6E"'), true],
  ])("%s", (_what, segment, expected) => {
    expect(embeddedFacts(jpegWith(segment)).located).toBe(expected);
  });
});
