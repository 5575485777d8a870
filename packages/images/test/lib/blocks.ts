/** Writers of blocks that stand in many formats: EXIF, XMP, IPTC, Photoshop resources, colour profiles. For tests. */
import type { MetadataKind } from "@chaperone/core";

export const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
export const utf16 = (text: string, little = true): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
};

export function joined(...parts: readonly (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => (typeof part === "string" ? ascii(part) : Uint8Array.from(part)));
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const number = (value: number, width: number, little: boolean): number[] => {
  const bytes = Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256);
  return little ? bytes : bytes.reverse();
};
export const u16 = (value: number): number[] => number(value, 2, false);
export const u32 = (value: number): number[] => number(value, 4, false);
export const u64 = (value: number): number[] => number(value, 8, false);
export const le16 = (value: number): number[] => number(value, 2, true);
export const le32 = (value: number): number[] => number(value, 4, true);

/** What is expected of the reader where a secret was planted. */
export interface Place {
  readonly secret: string;
  readonly what: MetadataKind;
  /** Part of the field's name. */
  readonly field: string;
  /** Whether the value shows it: not where it stands in a picture or is packed. */
  readonly shows: boolean;
}

let count = 0;
/** A string that stands in no other file, and in no other string. */
export const newSecret = (): string => `CHAPERONE-SECRET-${String(++count).padStart(4, "0")}`;

export type IfdName = "ifd0" | "exif" | "gps" | "interop" | "ifd1";
export interface Field {
  readonly ifd: IfdName;
  readonly tag: number;
  /** 2 text, 3 short, 4 long, 5 rational, 7 bytes. */
  readonly type: number;
  readonly data: Uint8Array;
}

const WIDTH: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

/** A TIFF block with its directories; the pointers between them are written here. Lowest byte first. */
export function exifBlock(
  fields: readonly Field[],
  { thumbnail, gap }: { thumbnail?: Uint8Array; gap?: Uint8Array } = {},
): Uint8Array<ArrayBuffer> {
  const has = (ifd: IfdName): boolean => fields.some((field) => field.ifd === ifd);
  const all = [...fields];
  const pointer = (ifd: IfdName, tag: number): void => {
    all.push({ ifd, tag, type: 4, data: Uint8Array.from(le32(0)) });
  };
  if (has("exif") || has("interop")) pointer("ifd0", 34665);
  if (has("gps")) pointer("ifd0", 34853);
  if (has("interop")) pointer("exif", 40965);
  if (thumbnail) {
    pointer("ifd1", 513);
    all.push({ ifd: "ifd1", tag: 514, type: 4, data: Uint8Array.from(le32(thumbnail.length)) });
  }
  const names = (["ifd0", "exif", "gps", "interop", "ifd1"] as const).filter(
    (ifd) => ifd === "ifd0" || all.some((field) => field.ifd === ifd),
  );
  // First where everything will stand, then the bytes.
  const starts = new Map<IfdName, number>();
  let at = 8;
  for (const ifd of names) {
    starts.set(ifd, at);
    const own = all.filter((field) => field.ifd === ifd);
    at +=
      6 +
      own.length * 12 +
      own.reduce((sum, { data }) => sum + (data.length > 4 ? data.length + (data.length % 2) : 0), 0);
  }
  const thumbnailAt = at;
  const target: Record<number, number | undefined> = {
    34665: starts.get("exif"),
    34853: starts.get("gps"),
    40965: starts.get("interop"),
    513: thumbnailAt,
  };
  const parts: (number[] | Uint8Array)[] = [[0x49, 0x49, 42, 0], le32(8)];
  for (const ifd of names) {
    const own = all.filter((field) => field.ifd === ifd).toSorted((a, b) => a.tag - b.tag);
    let valueAt = starts.get(ifd)! + 6 + own.length * 12;
    const values: (number[] | Uint8Array)[] = [];
    parts.push(le16(own.length));
    for (const { tag, type, data } of own) {
      const value = target[tag] === undefined ? data : Uint8Array.from(le32(target[tag]));
      parts.push(le16(tag), le16(type), le32(value.length / WIDTH[type]!));
      if (value.length <= 4) parts.push(joined(value, new Uint8Array(4 - value.length)));
      else {
        parts.push(le32(valueAt));
        const padded = joined(value, new Uint8Array(value.length % 2));
        values.push(padded);
        valueAt += padded.length;
      }
    }
    parts.push(le32(ifd === "ifd0" ? (starts.get("ifd1") ?? 0) : 0), ...values);
  }
  return joined(...parts, thumbnail ?? [], gap ?? []);
}

export const rationals = (...values: number[]): Uint8Array =>
  joined(...values.flatMap((value) => [le32(Math.round(value * 10000)), le32(10000)]));

interface ExifPlace {
  readonly ifd: IfdName;
  readonly tag: number;
  readonly type: number;
  readonly what: MetadataKind;
  readonly field: string;
  readonly write?: (secret: string) => Uint8Array;
}

const xp = (secret: string): Uint8Array => utf16(`${secret}\0`);

/** Every field of EXIF that can hold words, known and unknown. */
export const EXIF_PLACES: readonly ExifPlace[] = [
  { ifd: "ifd0", tag: 269, type: 2, what: "words", field: "DocumentName" },
  { ifd: "ifd0", tag: 270, type: 2, what: "words", field: "ImageDescription" },
  { ifd: "ifd0", tag: 271, type: 2, what: "device", field: "Make" },
  { ifd: "ifd0", tag: 272, type: 2, what: "device", field: "Model" },
  { ifd: "ifd0", tag: 274, type: 2, what: "hidden", field: "Orientation" },
  { ifd: "ifd0", tag: 305, type: 2, what: "software", field: "Software" },
  { ifd: "ifd0", tag: 315, type: 2, what: "person", field: "Artist" },
  { ifd: "ifd0", tag: 316, type: 2, what: "device", field: "HostComputer" },
  { ifd: "ifd0", tag: 33432, type: 2, what: "person", field: "Copyright" },
  { ifd: "ifd0", tag: 40091, type: 1, what: "words", field: "XPTitle", write: xp },
  { ifd: "ifd0", tag: 40092, type: 1, what: "words", field: "XPComment", write: xp },
  { ifd: "ifd0", tag: 40093, type: 1, what: "person", field: "XPAuthor", write: xp },
  { ifd: "ifd0", tag: 40094, type: 1, what: "words", field: "XPKeywords", write: xp },
  { ifd: "ifd0", tag: 40095, type: 1, what: "words", field: "XPSubject", write: xp },
  { ifd: "ifd0", tag: 50735, type: 2, what: "identifier", field: "CameraSerialNumber" },
  { ifd: "ifd0", tag: 60001, type: 2, what: "other", field: "tag 60001" },
  { ifd: "ifd0", tag: 60002, type: 7, what: "other", field: "tag 60002" },
  { ifd: "exif", tag: 37395, type: 2, what: "words", field: "ImageHistory" },
  { ifd: "exif", tag: 37500, type: 7, what: "hidden", field: "MakerNote" },
  {
    ifd: "exif",
    tag: 37510,
    type: 7,
    what: "words",
    field: "UserComment",
    write: (secret) => joined("ASCII\0\0\0", secret),
  },
  { ifd: "exif", tag: 37520, type: 2, what: "time", field: "SubSecTime" },
  { ifd: "exif", tag: 40964, type: 2, what: "words", field: "RelatedSoundFile" },
  { ifd: "exif", tag: 41995, type: 7, what: "device", field: "DeviceSettingDescription" },
  { ifd: "exif", tag: 42016, type: 2, what: "identifier", field: "ImageUniqueID" },
  { ifd: "exif", tag: 42032, type: 2, what: "person", field: "CameraOwnerName" },
  { ifd: "exif", tag: 42033, type: 2, what: "identifier", field: "BodySerialNumber" },
  { ifd: "exif", tag: 42035, type: 2, what: "device", field: "LensMake" },
  { ifd: "exif", tag: 42036, type: 2, what: "device", field: "LensModel" },
  { ifd: "exif", tag: 42037, type: 2, what: "identifier", field: "LensSerialNumber" },
  { ifd: "exif", tag: 42038, type: 2, what: "words", field: "ImageTitle" },
  { ifd: "exif", tag: 42039, type: 2, what: "person", field: "Photographer" },
  { ifd: "exif", tag: 42041, type: 2, what: "software", field: "CameraFirmware" },
  {
    ifd: "gps",
    tag: 27,
    type: 7,
    what: "position",
    field: "GPSProcessingMethod",
    write: (secret) => joined("ASCII\0\0\0", secret),
  },
  {
    ifd: "gps",
    tag: 28,
    type: 7,
    what: "position",
    field: "GPSAreaInformation",
    write: (secret) => joined("ASCII\0\0\0", secret),
  },
  { ifd: "gps", tag: 18, type: 2, what: "position", field: "GPSMapDatum" },
  { ifd: "gps", tag: 60003, type: 2, what: "other", field: "tag 60003" },
  { ifd: "interop", tag: 4096, type: 2, what: "other", field: "tag 4096" },
  { ifd: "ifd1", tag: 270, type: 2, what: "words", field: "ImageDescription (IFD1)" },
];

export const exifField = ({ ifd, tag, type, write }: ExifPlace, secret: string): Field => ({
  ifd,
  tag,
  type,
  data: write?.(secret) ?? ascii(type === 2 ? `${secret}\0` : secret),
});

export const asPlace = (
  { what, field }: Pick<ExifPlace, "what" | "field">,
  secret: string,
  shows = true,
): Place => ({ what, field, secret, shows });

/** A block with a secret in each of these places. */
export function exifWith(places: readonly ExifPlace[]): { block: Uint8Array<ArrayBuffer>; places: Place[] } {
  const planted = places.map((place) => ({ place, secret: newSecret() }));
  return {
    block: exifBlock(planted.map(({ place, secret }) => exifField(place, secret))),
    places: planted.map(({ place, secret }) => asPlace(place, secret)),
  };
}

/** Dublin's Spire at half past twelve. */
export const GPS_FIELDS: readonly Field[] = [
  { ifd: "gps", tag: 1, type: 2, data: ascii("N\0") },
  { ifd: "gps", tag: 2, type: 5, data: rationals(53, 20, 59.28) },
  { ifd: "gps", tag: 3, type: 2, data: ascii("W\0") },
  { ifd: "gps", tag: 4, type: 5, data: rationals(6, 15, 37.08) },
  { ifd: "gps", tag: 7, type: 5, data: rationals(11, 30, 5) },
  { ifd: "gps", tag: 29, type: 2, data: ascii("2024:05:03\0") },
];
export const TIME_FIELDS: readonly Field[] = [
  { ifd: "ifd0", tag: 306, type: 2, data: ascii("2024:05:04 08:00:01\0") },
  { ifd: "exif", tag: 36867, type: 2, data: ascii("2024:05:03 12:30:05\0") },
  { ifd: "exif", tag: 36868, type: 2, data: ascii("2024:05:03 12:30:06\0") },
];

interface XmpPlace {
  readonly what: MetadataKind;
  readonly field: string;
  readonly write: (secret: string) => string;
}

export const XMP_PLACES: readonly XmpPlace[] = [
  {
    what: "person",
    field: "dc:creator",
    write: (s) => `<dc:creator><rdf:Seq><rdf:li>${s}</rdf:li></rdf:Seq></dc:creator>`,
  },
  {
    what: "words",
    field: "dc:description",
    write: (s) =>
      `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${s}</rdf:li></rdf:Alt></dc:description>`,
  },
  {
    what: "words",
    field: "dc:subject",
    write: (s) => `<dc:subject><rdf:Bag><rdf:li>${s}</rdf:li></rdf:Bag></dc:subject>`,
  },
  { what: "person", field: "dc:rights", write: (s) => `<dc:rights>${s}</dc:rights>` },
  { what: "software", field: "xmp:CreatorTool", write: (s) => `<xmp:CreatorTool>${s}</xmp:CreatorTool>` },
  {
    what: "identifier",
    field: "xmpMM:DocumentID",
    write: (s) => `<xmpMM:DocumentID>${s}</xmpMM:DocumentID>`,
  },
  { what: "position", field: "photoshop:City", write: (s) => `<photoshop:City>${s}</photoshop:City>` },
  {
    what: "words",
    field: "photoshop:Headline",
    write: (s) => `<photoshop:Headline>${s}</photoshop:Headline>`,
  },
  {
    what: "person",
    field: "mwg-rs:Name",
    write: (s) =>
      `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="${s}" mwg-rs:Type="Face"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`,
  },
  {
    what: "person",
    field: "MPReg:PersonDisplayName",
    write: (s) =>
      `<foreign:PersonDisplayName xmlns:foreign="http://ns.microsoft.com/photo/1.2/t/Region#">${s}</foreign:PersonDisplayName>`,
  },
  { what: "preview", field: "xmpGImg:image", write: (s) => `<xmpGImg:image>${btoa(s)}</xmpGImg:image>` },
  {
    what: "other",
    field: "unheard:of",
    write: (s) => `<unheard:of xmlns:unheard="urn:unheard">${s}</unheard:of>`,
  },
  { what: "other", field: "", write: (s) => `<!-- ${s} -->` },
  { what: "words", field: "dc:title", write: (s) => `<dc:title><![CDATA[${s}]]></dc:title>` },
];

const XMP_NAMES = [
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["xmp", "http://ns.adobe.com/xap/1.0/"],
  ["xmpMM", "http://ns.adobe.com/xap/1.0/mm/"],
  ["xmpGImg", "http://ns.adobe.com/xap/1.0/g/img/"],
  ["xmpNote", "http://ns.adobe.com/xmp/note/"],
  ["photoshop", "http://ns.adobe.com/photoshop/1.0/"],
  ["exif", "http://ns.adobe.com/exif/1.0/"],
  ["mwg-rs", "http://www.metadataworkinggroup.com/schemas/regions/"],
  ["GCamera", "http://ns.google.com/photos/1.0/camera/"],
] as const;

export const xmpPacket = (inside: string): Uint8Array<ArrayBuffer> =>
  ascii(
    `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${XMP_NAMES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ")}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );

export function xmpWithAll(): { block: Uint8Array<ArrayBuffer>; places: Place[] } {
  const planted = XMP_PLACES.map((place) => ({ place, secret: newSecret() }));
  return {
    block: xmpPacket(planted.map(({ place, secret }) => place.write(secret)).join("")),
    places: planted.map(({ place, secret }) => asPlace(place, secret, place.what !== "preview")),
  };
}

const IPTC_PLACES: readonly (readonly [number, number, MetadataKind, string])[] = [
  [2, 5, "words", "ObjectName"],
  [2, 25, "words", "Keywords"],
  [2, 80, "person", "By-line"],
  [2, 90, "position", "City"],
  [2, 103, "identifier", "OriginalTransmissionReference"],
  [2, 116, "person", "CopyrightNotice"],
  [2, 120, "words", "Caption-Abstract"],
  [2, 200, "other", "data set 2:200"],
];

export function iptcWithAll(): { block: Uint8Array<ArrayBuffer>; places: Place[] } {
  const planted = IPTC_PLACES.map(([record, set, what, field]) => ({
    record,
    set,
    what,
    field,
    secret: newSecret(),
  }));
  return {
    block: joined(
      ...planted.map(({ record, set, secret }) => joined([0x1c, record, set], u16(secret.length), secret)),
    ),
    places: planted.map(({ what, field, secret }) => ({ what, field: `IPTC ${field}`, secret, shows: true })),
  };
}

export const photoshopResource = (id: number, data: Uint8Array, name = ""): Uint8Array<ArrayBuffer> =>
  joined(
    "8BIM",
    u16(id),
    [name.length],
    name,
    new Uint8Array((name.length + 1) % 2),
    u32(data.length),
    data,
    new Uint8Array(data.length % 2),
  );

/** IPTC, a thumbnail, a URL, a resource nobody knows and a name. */
export function photoshopWithAll(): { block: Uint8Array<ArrayBuffer>; places: Place[] } {
  const iptc = iptcWithAll();
  const [thumbnail, url, unknown, name] = [newSecret(), newSecret(), newSecret(), newSecret()];
  return {
    block: joined(
      photoshopResource(1028, iptc.block),
      photoshopResource(1036, ascii(thumbnail)),
      photoshopResource(1035, ascii(url)),
      photoshopResource(4000, ascii(unknown)),
      photoshopResource(1005, new Uint8Array(16), name),
    ),
    places: [
      ...iptc.places,
      { secret: thumbnail, what: "preview", field: "Photoshop thumbnail", shows: false },
      { secret: url, what: "words", field: "Photoshop URL", shows: true },
      { secret: unknown, what: "hidden", field: "Photoshop resource 4000", shows: true },
      { secret: name, what: "words", field: "Photoshop resource 1005, name", shows: true },
    ],
  };
}

/** A profile of texts only: enough to be read, and refused by no decoder that does not use it. */
export function iccWithAll(profile: Uint8Array): { block: Uint8Array<ArrayBuffer>; places: Place[] } {
  const planted = [
    { name: "desc", what: "other" as const },
    { name: "dmnd", what: "other" as const },
    { name: "cprt", what: "other" as const },
    { name: "priv", what: "other" as const },
  ].map((place) => ({ ...place, secret: newSecret() }));
  const old = new DataView(profile.buffer, profile.byteOffset, profile.length);
  const count = old.getUint32(128);
  const kept = Array.from({ length: count }, (_, i) => 132 + i * 12)
    .map((at) => ({
      name: String.fromCharCode(...profile.subarray(at, at + 4)),
      from: old.getUint32(at + 4),
      size: old.getUint32(at + 8),
    }))
    .filter(({ name }) => !["desc", "dmnd", "cprt", "priv"].includes(name))
    .map(({ name, from, size }) => ({ name, data: Uint8Array.from(profile.subarray(from, from + size)) }));
  const mluc = (text: string): Uint8Array =>
    joined("mluc", u32(0), u32(1), u32(12), "enUS", u32(text.length * 2), u32(28), utf16(text, false));
  const tags = [
    ...kept,
    ...planted.map(({ name, secret }) => ({
      name,
      data: name === "priv" ? joined("text", u32(0), secret) : mluc(secret),
    })),
  ];
  let at = 132 + tags.length * 12;
  const table: Uint8Array[] = [];
  const values: Uint8Array[] = [];
  for (const { name, data } of tags) {
    table.push(joined(name, u32(at), u32(data.length)));
    const padded = joined(data, new Uint8Array((4 - (data.length % 4)) % 4));
    values.push(padded);
    at += padded.length;
  }
  const block = joined(u32(at), profile.subarray(4, 128), u32(tags.length), ...table, ...values);
  return {
    block,
    places: planted.map(({ name, what, secret }) => ({ secret, what, field: `ICC ${name}`, shows: true })),
  };
}
