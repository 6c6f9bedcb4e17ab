/** JPEG files with metadata of every kind, byte by byte: no program writes all the ways that there are. */

/** A JPEG of 8 × 8 pixels as far as its size, after these segments. */
export function jpegWith(...segments: readonly Buffer[]): Buffer {
  const size = segment(0xc0, Buffer.from("080008000803011100021100031100", "hex"));
  return Buffer.concat([Buffer.from("ffd8", "hex"), ...segments, size, Buffer.from("ffd9", "hex")]);
}

/** Datasets of record 2 (IPTC-IIM 4.2), in the resource that Photoshop keeps them in. */
export function iptc(datasets: readonly (readonly [dataset: number, bytes: Buffer])[]): Buffer {
  const record = Buffer.concat(
    datasets.map(([dataset, bytes]) =>
      Buffer.concat([Buffer.from([0x1c, 2, dataset]), size16(bytes.length), bytes]),
    ),
  );
  const padding = Buffer.alloc(record.length % 2);
  const name = Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0", "latin1");
  return segment(0xed, Buffer.concat([name, size32(record.length), record, padding]));
}

export function xmp(packet: string): Buffer {
  return segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));
}

/** Texts of the first directory, and degrees of the one for positions (EXIF 2.3 §4.6), in little endian. */
export function exif(
  texts: readonly (readonly [tag: number, bytes: Buffer])[],
  degrees: readonly (readonly [tag: number, degrees: number])[] = [],
): Buffer {
  const first = 8;
  const count = texts.length + 1;
  const textsAt = first + 2 + count * 12 + 4;
  let at = textsAt;
  const values: Buffer[] = [];
  const entries = texts.map(([tag, bytes]) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(4)]);
    values.push(padded);
    const entry = entryOf(tag, 2, padded.length, at);
    at += padded.length;
    return entry;
  });
  const positions = Buffer.concat([
    little16(degrees.length),
    ...degrees.map(([tag], index) => entryOf(tag, 5, 3, at + 2 + degrees.length * 12 + 4 + index * 24)),
    Buffer.alloc(4),
    ...degrees.map(([, value]) =>
      Buffer.concat([Math.round(value * 10_000), 10_000, 0, 1, 0, 1].map((part) => little32(part))),
    ),
  ]);
  const directory = [little16(count), ...entries, entryOf(0x8825, 4, 1, at), Buffer.alloc(4)];
  return segment(
    0xe1,
    Buffer.concat([Buffer.from("Exif\0\0II*\0\x08\0\0\0", "latin1"), ...directory, ...values, positions]),
  );
}

function entryOf(tag: number, type: number, count: number, value: number): Buffer {
  return Buffer.concat([little16(tag), little16(type), little32(count), little32(value)]);
}

function segment(marker: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), size16(content.length + 2), content]);
}

function size16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function size32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function little16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function little32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
