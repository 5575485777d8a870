/** Files with a secret in every place of every format that can hold one. For tests. */
import { crc32, deflateSync } from "node:zlib";
import type { ImageFormat, MetadataKind } from "@chaperone/core";
import sharp from "sharp";
import {
  ascii,
  EXIF_PLACES,
  exifBlock,
  exifField,
  exifWith,
  type Field,
  GPS_FIELDS,
  iccWithAll,
  iptcWithAll,
  joined,
  le16,
  le32,
  newSecret,
  type Place,
  photoshopWithAll,
  TIME_FIELDS,
  u16,
  u32,
  u64,
  xmpPacket,
  xmpWithAll,
} from "./blocks.ts";

export interface Planted {
  readonly name: string;
  readonly format: ImageFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly secrets: readonly string[];
  /** What the reader should say of each. */
  readonly places: readonly Place[];
  /** Whether it is a whole picture, and no bare container. */
  readonly decodes: boolean;
}

/** Whether a secret stands in these bytes: one or two bytes a letter. */
export function holdsSecret(bytes: Uint8Array, secret: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const wide = Buffer.from(secret, "utf16le");
  return buffer.includes(secret, 0, "latin1") || buffer.includes(wide) || buffer.includes(wide.swap16());
}

/** Every file, each with its secrets. Of the films (mp4, webm) only the containers are real. */
export async function plant(): Promise<Planted[]> {
  const base = await bases();
  return [
    ...jpegs(base),
    ...pngs(base),
    ...webps(base),
    ...gifs(base),
    ...tiffs(),
    ...bmps(),
    ...heics(base),
    ...films(),
    ...matroskas(),
    ...dicoms(),
  ];
}

interface Bases {
  readonly jpeg: Uint8Array;
  readonly png: Uint8Array;
  readonly webp: Uint8Array;
  readonly gif: Uint8Array;
  readonly icc: Uint8Array;
}

const WIDTH = 64;
const HEIGHT = 48;

/** Plain pictures of one scene, without metadata. */
async function bases(): Promise<Bases> {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).map((_, i) => (i * 7) % 251);
  const picture = () => sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
  const bytes = async (image: ReturnType<typeof picture>) => new Uint8Array(await image.toBuffer());
  const withProfile = await sharp(await picture().withIccProfile("p3").png().toBuffer()).metadata();
  return {
    jpeg: await bytes(picture().jpeg()),
    png: await bytes(picture().png()),
    webp: await bytes(picture().webp()),
    gif: await bytes(picture().gif()),
    icc: new Uint8Array(withProfile.icc!),
  };
}

type Format = Extract<ImageFormat, string>;

function planted(
  format: Format,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  places: readonly Place[],
  decodes = true,
): Planted {
  return {
    name: `${format}: ${name}`,
    format,
    bytes,
    secrets: places.map(({ secret }) => secret),
    places,
    decodes,
  };
}

/** A file with one secret. */
function one(
  format: Format,
  field: string,
  what: MetadataKind,
  write: (secret: string) => Uint8Array<ArrayBuffer>,
  { shows = true, decodes = true, name = field } = {},
): Planted {
  const secret = newSecret();
  return planted(format, name, write(secret), [{ secret, what, field, shows }], decodes);
}

/** A small file that starts like a film. */
const film = (secret: string): Uint8Array<ArrayBuffer> =>
  joined(box("ftyp", "mp42", u32(0), "mp42isom"), box("mdat", secret));

// ---- JPEG

const segment = (marker: number, ...data: (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> => {
  const content = joined(...data);
  return joined([0xff, marker], u16(content.length + 2), content);
};

/** Segments behind the first two bytes. */
const inJpeg = (jpeg: Uint8Array, ...segments: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));

const app1 = (block: Uint8Array): Uint8Array => segment(0xe1, "Exif\0\0", block);
const XMP = "http://ns.adobe.com/xap/1.0/\0";

function jpegs({ jpeg, icc }: Bases): Planted[] {
  const put = (...segments: Uint8Array[]): Uint8Array<ArrayBuffer> => inJpeg(jpeg, ...segments);
  const behind = (...tail: (Uint8Array | string)[]): Uint8Array<ArrayBuffer> => joined(jpeg, ...tail);
  const only = (
    field: string,
    what: MetadataKind,
    write: (s: string) => Uint8Array<ArrayBuffer>,
    options = {},
  ) => one("jpeg", field, what, write, options);
  const alone = EXIF_PLACES.map((place) => {
    const exif = exifWith([place]);
    return planted("jpeg", `EXIF ${place.field}`, put(app1(exif.block)), exif.places);
  });
  const firstEnd = 4 + jpeg[4]! * 256 + jpeg[5]!;
  const xmp = xmpWithAll();
  const photoshop = photoshopWithAll();
  const profile = iccWithAll(icc);
  return [
    ...alone,
    planted("jpeg", "XMP", put(segment(0xe1, XMP, xmp.block)), xmp.places),
    planted("jpeg", "Photoshop", put(segment(0xed, "Photoshop 3.0\0", photoshop.block)), photoshop.places),
    planted("jpeg", "ICC", put(segment(0xe2, "ICC_PROFILE\0", [1, 1], profile.block)), profile.places),
    only("EXIF, bytes that no field points at", "hidden", (s) => put(app1(exifBlock([], { gap: ascii(s) })))),
    only(
      "EXIF thumbnail",
      "preview",
      (s) => put(app1(exifBlock([], { thumbnail: inJpeg(jpeg, segment(0xfe, s)) }))),
      { shows: false },
    ),
    only("extended XMP", "person", (s) =>
      put(
        segment(
          0xe1,
          XMP,
          xmpPacket("<xmpNote:HasExtendedXMP>00112233445566778899AABBCCDDEEFF</xmpNote:HasExtendedXMP>"),
        ),
        segment(
          0xe1,
          "http://ns.adobe.com/xmp/extension/\0",
          "00112233445566778899AABBCCDDEEFF",
          u32(1000),
          u32(0),
          xmpPacket(`<dc:creator>${s}</dc:creator>`),
        ),
      ),
    ),
    only("JPEG comment", "words", (s) => put(segment(0xfe, s))),
    only(
      "JFIF thumbnail",
      "preview",
      (s) => {
        const pixels = ascii(s.padEnd(27, " ").slice(0, 27));
        return joined(
          jpeg.subarray(0, 2),
          segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 3, 3], pixels),
          jpeg.subarray(2),
        );
      },
      { shows: false },
    ),
    only("JFXX thumbnail", "preview", (s) => put(segment(0xe0, "JFXX\0", [0x10], s)), { shows: false }),
    only("JPEG APP0, behind its thumbnail", "hidden", (s) =>
      joined(jpeg.subarray(0, 2), segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0], s), jpeg.subarray(2)),
    ),
    ...[3, 4, 5, 6, 7, 8, 9, 10, 15].map((n) =>
      only(`JPEG APP${n}`, "hidden", (s) => put(segment(0xe0 + n, s))),
    ),
    only("JPEG APP11", "hidden", (s) => put(segment(0xeb, "JP", s)), { name: "C2PA" }),
    only("Ducky", "software", (s) => put(segment(0xec, "Ducky", s))),
    only("JPEG APP14", "hidden", (s) => put(segment(0xee, s))),
    only("JPEG, bytes between segments", "hidden", (s) =>
      joined(jpeg.subarray(0, firstEnd), s, jpeg.subarray(firstEnd)),
    ),
    only("JPEG, reserved segment", "hidden", (s) => put(segment(0xf0, s)), { decodes: false }),
    only("JPEG, behind its end", "hidden", (s) => behind(s)),
    only("JPEG, behind its end", "motion", (s) => behind("MotionPhoto_Data", film(s), "SEFT"), {
      shows: false,
      name: "motion photo",
    }),
    only("JPEG, behind its end", "preview", (s) => behind(inJpeg(jpeg, segment(0xfe, s))), {
      shows: false,
      name: "second picture",
    }),
    only(
      "GCamera:MotionPhoto",
      "motion",
      (s) =>
        joined(put(segment(0xe1, XMP, xmpPacket("<GCamera:MotionPhoto>1</GCamera:MotionPhoto>"))), film(s)),
      { shows: false },
    ),
    only(
      "MPF picture 2",
      "preview",
      (s) => {
        const second = inJpeg(jpeg, segment(0xfe, s));
        const entry = (size: number, offset: number): Uint8Array =>
          joined(le32(0), le32(size), le32(offset), le32(0));
        const size = (offset: number): Uint8Array =>
          exifBlock([
            { ifd: "ifd0", tag: 0xb000, type: 7, data: ascii("0100") },
            { ifd: "ifd0", tag: 0xb001, type: 4, data: Uint8Array.from(le32(2)) },
            {
              ifd: "ifd0",
              tag: 0xb002,
              type: 7,
              data: joined(entry(jpeg.length, 0), entry(second.length, offset)),
            },
          ]);
        const length = put(segment(0xe2, "MPF\0", size(0))).length;
        // Offsets count from the block's TIFF header: 2 bytes of the file, 4 of the segment, 4 of its name before it.
        return joined(put(segment(0xe2, "MPF\0", size(length - 10))), second);
      },
      { shows: false },
    ),
  ];
}

// ---- PNG

const chunk = (type: string, ...data: (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> => {
  const content = joined(...data);
  const body = joined(type, content);
  return joined(u32(content.length), body, u32(crc32(body)));
};

/** Chunks behind the header. */
const inPng = (png: Uint8Array, ...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(png.subarray(0, 33), ...chunks, png.subarray(33));

function pngs({ png, icc }: Bases): Planted[] {
  const put = (...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> => inPng(png, ...chunks);
  const only = (
    field: string,
    what: MetadataKind,
    write: (s: string) => Uint8Array<ArrayBuffer>,
    options = {},
  ) => one("png", field, what, write, options);
  const zip = (text: string | Uint8Array): Uint8Array => new Uint8Array(deflateSync(text));
  const exif = exifWith(EXIF_PLACES);
  const xmp = xmpWithAll();
  const profile = iccWithAll(icc);
  const raw = exifWith(EXIF_PLACES.slice(0, 3));
  const hex = Buffer.from(joined("Exif\0\0", raw.block)).toString("hex");
  const packed = (tail: Uint8Array): Uint8Array<ArrayBuffer> => {
    const rows = new Uint8Array(HEIGHT * (1 + WIDTH * 3));
    return joined(
      png.subarray(0, 33),
      chunk("IDAT", tail.length > 0 ? zip(joined(rows, tail)) : zip(rows)),
      chunk("IEND"),
    );
  };
  return [
    planted("png", "EXIF", put(chunk("eXIf", exif.block)), exif.places),
    planted("png", "XMP", put(chunk("iTXt", "XML:com.adobe.xmp\0", [0, 0, 0, 0], xmp.block)), xmp.places),
    planted("png", "ICC", put(chunk("iCCP", "icc\0", [0], zip(profile.block))), profile.places),
    planted(
      "png",
      "EXIF as text",
      put(chunk("zTXt", "Raw profile type exif\0", [0], zip(`\nexif\n${hex.length / 2}\n${hex}\n`))),
      raw.places,
    ),
    only("tEXt Author", "person", (s) => put(chunk("tEXt", "Author\0", s))),
    only("tEXt Comment", "words", (s) => put(chunk("tEXt", "Comment\0", s))),
    only("tEXt", "words", (s) => put(chunk("tEXt", `${s}\0`, "a word")), { shows: false, name: "keyword" }),
    only("tEXt Software", "software", (s) => put(chunk("tEXt", "Software\0", s))),
    only("tEXt Source", "device", (s) => put(chunk("tEXt", "Source\0", s))),
    only("zTXt Description", "words", (s) => put(chunk("zTXt", "Description\0", [0], zip(s)))),
    only("iTXt Title", "words", (s) => put(chunk("iTXt", "Title\0", [0, 0], "en\0\0", s))),
    only("iTXt Title", "words", (s) => put(chunk("iTXt", "Title\0", [1, 0], "en\0\0", zip(s))), {
      name: "packed iTXt",
    }),
    only("translated keyword", "words", (s) => put(chunk("iTXt", "Title\0", [0, 0], `en\0${s}\0`, "a word"))),
    only("PNG prVt", "hidden", (s) => put(chunk("prVt", s))),
    only("PNG caBX", "hidden", (s) => put(chunk("caBX", s))),
    only("PNG sPLT", "words", (s) => put(chunk("sPLT", `${s}\0`, [8]))),
    only("PNG pHYs", "hidden", (s) => put(chunk("pHYs", u32(1), u32(1), [0], s)), { decodes: false }),
    only("iCCP name", "other", (s) => put(chunk("iCCP", `${s}\0`, [0], zip(icc)))),
    only("PNG, behind its end", "hidden", (s) => joined(png, s)),
    only("PNG, behind its end", "motion", (s) => joined(png, film(s)), { shows: false, name: "film" }),
    only("PNG, behind its last row", "hidden", (s) => packed(ascii(s))),
    only("PNG, behind its compressed pixels", "hidden", (s) =>
      joined(packed(new Uint8Array()).subarray(0, -12), chunk("IDAT", s), chunk("IEND")),
    ),
  ];
}

// ---- WebP

const riffChunk = (type: string, ...data: (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> => {
  const content = joined(...data);
  return joined(type, le32(content.length), content, new Uint8Array(content.length % 2));
};

const riff = (...chunks: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = joined("WEBP", ...chunks);
  return joined("RIFF", le32(all.length), all);
};

function webps({ webp, icc }: Bases): Planted[] {
  const pixels = webp.subarray(12);
  const u24 = (value: number): number[] => [...le16(value & 0xffff), value >> 16];
  const header = (flags: number): Uint8Array =>
    riffChunk("VP8X", [flags, 0, 0, 0], u24(WIDTH - 1), u24(HEIGHT - 1));
  const put = (flags: number, before: Uint8Array[], after: Uint8Array[] = []): Uint8Array<ArrayBuffer> =>
    riff(header(flags), ...before, pixels, ...after);
  const exif = exifWith(EXIF_PLACES);
  const xmp = xmpWithAll();
  const profile = iccWithAll(icc);
  const frame = (...more: Uint8Array[]): Uint8Array =>
    riffChunk("ANMF", u24(0), u24(0), u24(WIDTH - 1), u24(HEIGHT - 1), u24(100), [0], pixels, ...more);
  const animation = riffChunk("ANIM", u32(0), [0, 0]);
  return [
    planted("webp", "EXIF", put(8, [], [riffChunk("EXIF", exif.block)]), exif.places),
    planted("webp", "XMP", put(4, [], [riffChunk("XMP ", xmp.block)]), xmp.places),
    planted("webp", "ICC", put(32, [riffChunk("ICCP", profile.block)]), profile.places),
    one("webp", "WebP PRVT", "hidden", (s) => put(0, [], [riffChunk("PRVT", s)])),
    one("webp", "WebP frame PRVT", "hidden", (s) =>
      riff(header(2), animation, frame(riffChunk("PRVT", s)), frame()),
    ),
    one("webp", "WebP, behind its end", "hidden", (s) => joined(webp, s)),
    one("webp", "WebP, behind its end", "motion", (s) => joined(webp, film(s)), {
      shows: false,
      name: "film",
    }),
  ];
}

// ---- GIF

const parts = (data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const all: (Uint8Array | number[])[] = [];
  for (let at = 0; at < data.length; at += 255) {
    const part = data.subarray(at, at + 255);
    all.push([part.length], part);
  }
  return joined(...all, [0]);
};

function gifs({ gif, icc }: Bases): Planted[] {
  const table = gif[10]! & 0x80 ? 3 * 2 ** ((gif[10]! & 7) + 1) : 0;
  const head = joined("GIF89a", gif.subarray(6, 13 + table));
  const put = (...extensions: Uint8Array[]): Uint8Array<ArrayBuffer> =>
    joined(head, ...extensions, gif.subarray(13 + table));
  const application = (name: string, data: Uint8Array): Uint8Array => joined([0x21, 0xff, 11], name, data);
  const only = (
    field: string,
    what: MetadataKind,
    write: (s: string) => Uint8Array<ArrayBuffer>,
    options = {},
  ) => one("gif", field, what, write, options);
  const xmp = xmpWithAll();
  const profile = iccWithAll(icc);
  const ramp = [1, ...Array.from({ length: 256 }, (_, i) => 255 - i), 0];
  return [
    only("GIF comment", "words", (s) => put(joined([0x21, 0xfe], parts(ascii(s))))),
    only("GIF plain text", "words", (s) =>
      put(joined([0x21, 0x01, 12], new Uint8Array(12), parts(ascii(s)))),
    ),
    only("GIF application", "hidden", (s) => put(application("PRIVATE 1.0", parts(ascii(s))))),
    only("GIF application NETSCAPE2.0", "hidden", (s) => put(application("NETSCAPE2.0", parts(ascii(s))))),
    only("GIF extension", "hidden", (s) => put(joined([0x21, 0x77], parts(ascii(s))))),
    planted("gif", "XMP", put(joined([0x21, 0xff, 11], "XMP DataXMP", xmp.block, ramp)), xmp.places),
    planted("gif", "ICC", put(application("ICCRGBG1012", parts(profile.block))), profile.places),
    only("GIF, behind its end", "hidden", (s) => joined(gif, s)),
  ];
}

// ---- TIFF

/** A picture in one strip, with fields beside it. The strip stands where a thumbnail would, so its place is known. */
function tiff(fields: readonly Field[], { behind = "", second = "" } = {}): Uint8Array<ArrayBuffer> {
  const short = (tag: number, ...values: number[]): Field => ({
    ifd: "ifd0",
    tag,
    type: 3,
    data: joined(...values.map(le16)),
  });
  const long = (tag: number, value: number, ifd: Field["ifd"] = "ifd0"): Field => ({
    ifd,
    tag,
    type: 4,
    data: Uint8Array.from(le32(value)),
  });
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(120);
  const own = (offset: number): Field[] => [
    short(256, WIDTH),
    short(257, HEIGHT),
    short(258, 8, 8, 8),
    short(259, 1),
    short(262, 2),
    long(273, offset),
    short(277, 3),
    short(278, HEIGHT),
    long(279, pixels.length),
    ...(second === ""
      ? []
      : [
          long(254, 1, "ifd1"),
          { ...short(256, 4), ifd: "ifd1" as const },
          { ...short(257, 1), ifd: "ifd1" as const },
          { ...short(258, 8), ifd: "ifd1" as const },
          { ...short(259, 1), ifd: "ifd1" as const },
          { ...short(262, 1), ifd: "ifd1" as const },
          long(273, offset + pixels.length, "ifd1"),
          long(279, second.length, "ifd1"),
        ]),
    ...fields,
  ];
  const length = exifBlock(own(0)).length;
  return joined(exifBlock(own(length)), pixels, second, behind);
}

function tiffs(): Planted[] {
  const places = EXIF_PLACES.filter(({ ifd, tag }) => ifd !== "ifd1" && tag !== 274);
  const secrets = places.map(() => newSecret());
  const xmp = xmpWithAll();
  const iptc = iptcWithAll();
  const photoshop = photoshopWithAll();
  const bytes = (tag: number, data: Uint8Array): Field => ({ ifd: "ifd0", tag, type: 7, data });
  return [
    planted(
      "tiff",
      "fields",
      tiff(places.map((place, i) => exifField(place, secrets[i]!))),
      places.map(({ what, field }, i) => ({ what, field, secret: secrets[i]!, shows: true })),
    ),
    planted("tiff", "XMP", tiff([bytes(700, xmp.block)]), xmp.places),
    planted("tiff", "IPTC", tiff([bytes(33723, iptc.block)]), iptc.places),
    planted("tiff", "Photoshop", tiff([bytes(34377, photoshop.block)]), photoshop.places),
    one("tiff", "ImageSourceData", "preview", (s) =>
      tiff([bytes(37724, ascii(`Adobe Photoshop Document Data Block\0${s}`))]),
    ),
    one("tiff", "TIFF, bytes that no field points at", "hidden", (s) => tiff([], { behind: s })),
    one("tiff", "TIFF IFD1", "preview", (s) => tiff([], { second: s }), { shows: false }),
  ];
}

// ---- BMP

/** Version 5, with a gap before the pixels, a profile behind them and more behind that. */
function bmp({ gap = "", link = "", behind = "" }): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(90);
  const start = 14 + 124 + gap.length;
  const info = joined(
    le32(124),
    le32(WIDTH),
    le32(HEIGHT),
    le16(1),
    le16(24),
    le32(0),
    le32(pixels.length),
    le32(2835),
    le32(2835),
    le32(0),
    le32(0),
    new Uint8Array(16),
    link ? le32(0x4c494e4b) : le32(0x73524742),
    new Uint8Array(48),
    le32(4),
    le32(link ? 124 + gap.length + pixels.length : 0),
    le32(link.length),
    le32(0),
  );
  return joined(
    "BM",
    le32(start + pixels.length + link.length),
    le32(0),
    le32(start),
    info,
    gap,
    pixels,
    link,
    behind,
  );
}

const bmps = (): Planted[] => [
  one("bmp", "BMP, between its parts", "hidden", (s) => bmp({ gap: s })),
  one("bmp", "BMP profile path", "words", (s) => bmp({ link: `C:\\${s}.icm\0` })),
  one("bmp", "BMP, behind its end", "hidden", (s) => bmp({ behind: s })),
];

// ---- HEIC, MP4

export const box = (type: string, ...data: (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> => {
  const content = joined(...data);
  return joined(u32(content.length + 8), type, content);
};

/** A gradient of 64 by 64, encoded for these tests: its decoder's settings and its pixels. */
const HEVC_SETTINGS =
  "AAAAdmh2Y0MBA3AAAACQAAAAAAAe8AD8/fj4AAAPA2AAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAYQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4CGgwIAAAAwMgAAADACFiAAEABkQBwXPAiQ==";
const HEVC_PIXELS =
  "AAAAbCgBrxOA9UU941XBs/sF0d+nYIrAATa5H37rfOZsSIFsIYPw8uPwNdP/knXIXjewbNVdwL6Q5Z0GR316Aw5neEsr/NnVps+5WGiq5xJiOnIw58ne7ULDjGRiDZQjI4Edv1ci5/0de2kgFE93gA==";

interface HeicParts {
  readonly exif?: Uint8Array;
  readonly xmp?: Uint8Array;
  readonly unknown?: string;
  /** A second picture with this comment in the file's list: a thumbnail. */
  readonly thumbnail?: string;
  readonly name?: string;
  readonly description?: string;
  readonly profile?: Uint8Array;
  readonly gap?: string;
  readonly behind?: Uint8Array;
}

/** One picture and what is asked for beside it. */
export function heic({
  exif,
  xmp,
  unknown,
  thumbnail,
  name = "",
  description,
  profile,
  gap = "",
  behind,
}: HeicParts = {}): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(Buffer.from(HEVC_PIXELS, "base64"));
  const settings = new Uint8Array(Buffer.from(HEVC_SETTINGS, "base64"));
  const items: { type: string; data: Uint8Array; more: string; name: string }[] = [
    { type: "hvc1", data: pixels, more: "", name },
    ...(thumbnail === undefined
      ? []
      : [{ type: "hvc1", data: joined(pixels, thumbnail), more: "", name: "" }]),
    ...(exif ? [{ type: "Exif", data: joined(u32(0), exif), more: "", name: "" }] : []),
    ...(xmp ? [{ type: "mime", data: xmp, more: "application/rdf+xml\0", name: "" }] : []),
    ...(unknown === undefined ? [] : [{ type: "prvt", data: ascii(unknown), more: "", name: "" }]),
  ];
  const infe = items.map(({ type, more, name: own }, i) =>
    box("infe", [2, 0, 0, 0], u16(i + 1), u16(0), type, `${own}\0${more}`),
  );
  const properties = [
    settings,
    box("ispe", u32(0), u32(WIDTH), u32(WIDTH)),
    ...(profile ? [box("colr", "prof", profile)] : []),
    ...(description === undefined ? [] : [box("udes", u32(0), "en\0", `${description}\0`, "\0\0")]),
  ];
  const linked = [0x81, ...properties.slice(1).map((_, i) => i + 2)];
  const pictures = thumbnail === undefined ? [1] : [1, 2];
  const links = box(
    "ipma",
    u32(0),
    u32(pictures.length),
    ...pictures.flatMap((id) => [u16(id), [linked.length], linked]),
  );
  const references = items
    .slice(1)
    .map(({ type }, i) => box(type === "hvc1" ? "thmb" : "cdsc", u16(i + 2), u16(1), u16(1)));
  const metaAt = (start: number): Uint8Array => {
    let at = start;
    const places = items.map(({ data }, i) => {
      const place = joined(u16(i + 1), u16(0), u16(1), u32(at), u32(data.length));
      at += data.length;
      return place;
    });
    return box(
      "meta",
      u32(0),
      box("hdlr", u32(0), u32(0), "pict", new Uint8Array(12), "\0"),
      box("pitm", u32(0), u16(1)),
      box("iloc", u32(0), [0x44, 0], u16(items.length), ...places),
      box("iinf", u32(0), u16(items.length), ...infe),
      ...(references.length > 0 ? [box("iref", u32(0), ...references)] : []),
      box("iprp", box("ipco", ...properties), links),
    );
  };
  const kind = box("ftyp", "heic", u32(0), "mif1heic");
  const start = kind.length + metaAt(0).length + 8;
  return joined(kind, metaAt(start), box("mdat", ...items.map(({ data }) => data), gap), behind ?? []);
}

function heics({ icc }: Bases): Planted[] {
  const exif = exifWith(EXIF_PLACES);
  const xmp = xmpWithAll();
  const profile = iccWithAll(icc);
  const only = (
    field: string,
    what: MetadataKind,
    write: (s: string) => Uint8Array<ArrayBuffer>,
    options = {},
  ) => one("heic", field, what, write, options);
  return [
    planted("heic", "EXIF", heic({ exif: exif.block }), exif.places),
    planted("heic", "XMP", heic({ xmp: xmp.block }), xmp.places),
    planted("heic", "ICC", heic({ profile: profile.block }), profile.places),
    only("HEIC item prvt", "hidden", (s) => heic({ unknown: s })),
    only("HEIC thumbnail", "preview", (s) => heic({ thumbnail: s }), { shows: false }),
    only("HEIC item name", "words", (s) => heic({ name: s })),
    only("HEIC udes", "words", (s) => heic({ description: s })),
    only("HEIC, bytes that no item points at", "hidden", (s) => heic({ gap: s })),
    only("HEIC mpvd", "motion", (s) => heic({ behind: box("mpvd", film(s)) }), { shows: false }),
    only("HEIC free", "hidden", (s) => heic({ behind: box("free", s) })),
    only("HEIC uuid", "hidden", (s) => heic({ behind: box("uuid", new Uint8Array(16), s) })),
    only("HEIC, behind its end", "hidden", (s) => heic({ behind: ascii(s) })),
  ];
}

/** Seconds from 1904 to 3 May 2024, 11:30:05 universal time. */
const FILMED = 2_082_844_800 + Date.UTC(2024, 4, 3, 11, 30, 5) / 1000;

/** A film without a picture in it: its lists are real. */
export function mp4({
  user = [],
  meta = [],
  top = [],
  samples = [],
}: {
  user?: Uint8Array[];
  meta?: Uint8Array[];
  top?: Uint8Array[];
  samples?: Uint8Array[];
} = {}): Uint8Array<ArrayBuffer> {
  const header = box("mvhd", u32(0), u32(FILMED), u32(FILMED), u32(1000), u32(1000), new Uint8Array(80));
  const track = box(
    "trak",
    box("tkhd", u32(0), u32(FILMED), u32(FILMED), new Uint8Array(64), u32(640 * 65536), u32(480 * 65536)),
    box(
      "mdia",
      box("hdlr", u32(0), u32(0), "vide", new Uint8Array(12), "\0"),
      box("minf", box("stbl", box("stsd", u32(0), u32(samples.length), ...samples))),
    ),
  );
  return joined(
    box("ftyp", "mp42", u32(0), "mp42isom"),
    box("moov", header, track, ...(user.length > 0 ? [box("udta", ...user)] : []), ...meta),
    ...top,
    box("mdat", new Uint8Array(16)),
  );
}

const quickTimeText = (type: string, text: string): Uint8Array =>
  box(type, u16(text.length), u16(0x15c7), text);
const itunes = (...items: Uint8Array[]): Uint8Array =>
  box("meta", u32(0), box("hdlr", u32(0), u32(0), "mdir", new Uint8Array(12), "\0"), box("ilst", ...items));
const data = (text: string, type = 1): Uint8Array => box("data", u32(type), u32(0), text);

/** Apple's list: names first, values by number. */
export const keyed = (...pairs: (readonly [string, string])[]): Uint8Array =>
  box(
    "meta",
    box("hdlr", u32(0), u32(0), "mdta", new Uint8Array(12), "\0"),
    box("keys", u32(0), u32(pairs.length), ...pairs.map(([key]) => box("mdta", key))),
    box("ilst", ...pairs.map(([, value], i) => joined(u32(8 + data(value).length), u32(i + 1), data(value)))),
  );

function films(): Planted[] {
  const only = (
    field: string,
    what: MetadataKind,
    write: (s: string) => Uint8Array<ArrayBuffer>,
    options = {},
  ) => one("mp4", field, what, write, { decodes: false, ...options });
  const user = (type: string, field: string, what: MetadataKind) =>
    only(field, what, (s) => mp4({ user: [quickTimeText(type, s)] }), { name: `udta ${field}` });
  const key = (name: string, what: MetadataKind) =>
    only(name, what, (s) => mp4({ meta: [keyed([name, s])] }));
  const xmp = xmpWithAll();
  const xmpId = [
    0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
  ];
  return [
    user("\xa9nam", "\xa9nam", "words"),
    user("\xa9cmt", "\xa9cmt", "words"),
    user("\xa9ART", "\xa9ART", "person"),
    user("\xa9mak", "\xa9mak", "device"),
    user("\xa9mod", "\xa9mod", "device"),
    user("\xa9swr", "\xa9swr", "software"),
    only("dscp", "words", (s) => mp4({ user: [box("dscp", u32(0), u16(0), `${s}\0`)] })),
    only("auth", "person", (s) => mp4({ user: [box("auth", u32(0), u16(0), `${s}\0`)] })),
    only("loci", "position", (s) =>
      mp4({ user: [box("loci", u32(0), u16(0), `${s}\0`, [0], u32(0), u32(0), u32(0), "\0\0")] }),
    ),
    only("prvt", "hidden", (s) => mp4({ user: [box("prvt", s)] })),
    only("\xa9nam", "words", (s) => mp4({ user: [itunes(box("\xa9nam", data(s)))] }), {
      name: "ilst \xa9nam",
    }),
    only("covr", "preview", (s) => mp4({ user: [itunes(box("covr", data(s, 13)))] }), { shows: false }),
    only("maker", "words", (s) =>
      mp4({ user: [itunes(box("----", box("mean", u32(0), "org"), box("name", u32(0), "maker"), data(s)))] }),
    ),
    key("com.apple.quicktime.make", "device"),
    key("com.apple.quicktime.software", "software"),
    key("com.apple.quicktime.author", "person"),
    key("com.apple.quicktime.content.identifier", "identifier"),
    key("com.apple.quicktime.comment", "words"),
    key("com.android.model", "device"),
    planted("mp4", "XMP", mp4({ top: [box("uuid", xmpId, xmp.block)] }), xmp.places, false),
    only("MP4 uuid", "hidden", (s) => mp4({ top: [box("uuid", new Uint8Array(16), s)] })),
    only("MP4 free", "hidden", (s) => mp4({ top: [box("free", s)] })),
    only("MP4 prvt", "hidden", (s) => mp4({ top: [box("prvt", s)] })),
    only("track of readings", "hidden", (s) => mp4({ samples: [box("gpmd", new Uint8Array(8), s)] })),
  ];
}

// ---- WebM

/** An element with an id of as many bytes as it has and a length of eight. */
export const element = (
  id: number,
  ...content: (Uint8Array | string | number[])[]
): Uint8Array<ArrayBuffer> => {
  const all = joined(...content);
  const digits = id.toString(16).padStart(Math.ceil(id.toString(16).length / 2) * 2, "0");
  return joined(Uint8Array.from(Buffer.from(digits, "hex")), [0x01], u64(all.length).slice(1), all);
};

export function webm({
  info = [],
  track = [],
  top = [],
}: {
  info?: Uint8Array[];
  track?: Uint8Array[];
  top?: Uint8Array[];
} = {}): Uint8Array<ArrayBuffer> {
  return joined(
    element(0x1a45dfa3, element(0x4282, "webm")),
    element(
      0x18538067,
      element(0x1549a966, element(0x2ad7b1, u32(1_000_000)), ...info),
      element(
        0x1654ae6b,
        element(
          0xae,
          element(0xd7, [1]),
          element(0xe0, element(0xb0, u16(640)), element(0xba, u16(480))),
          ...track,
        ),
      ),
      ...top,
    ),
  );
}

function matroskas(): Planted[] {
  const only = (field: string, what: MetadataKind, write: (s: string) => Uint8Array<ArrayBuffer>) =>
    one("webm", field, what, write, { decodes: false });
  const tag = (name: string, s: string): Uint8Array =>
    element(0x1254c367, element(0x7373, element(0x67c8, element(0x45a3, name), element(0x4487, s))));
  return [
    only("WebM title", "words", (s) => webm({ info: [element(0x7ba9, s)] })),
    only("WebM muxing app", "software", (s) => webm({ info: [element(0x4d80, s)] })),
    only("WebM writing app", "software", (s) => webm({ info: [element(0x5741, s)] })),
    only("WebM file name", "words", (s) => webm({ info: [element(0x7384, s)] })),
    only("WebM segment UUID", "identifier", (s) => webm({ info: [element(0x73a4, s)] })),
    only("WebM track name", "words", (s) => webm({ track: [element(0x536e, s)] })),
    only("WebM tag ARTIST", "person", (s) => webm({ top: [tag("ARTIST", s)] })),
    only("WebM tag LOCATION", "position", (s) => webm({ top: [tag("LOCATION", s)] })),
    only("WebM attached file", "hidden", (s) =>
      webm({ top: [element(0x1941a469, element(0x61a7, element(0x466e, "a.txt"), element(0x465c, s)))] }),
    ),
    only("WebM void", "hidden", (s) => webm({ top: [element(0xec, s)] })),
    only("WebM element", "hidden", (s) => webm({ top: [element(0x4abc, s)] })),
  ];
}

// ---- DICOM

/** One small grey picture. What a reader says of its secrets is tested where DICOM is read. */
function dicoms(): Planted[] {
  const secrets = Array.from({ length: 6 }, newSecret);
  const [preamble, patient, institution, comment, hidden, behind] = secrets as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const even = (text: string, pad = " "): string => (text.length % 2 === 0 ? text : text + pad);
  const short = (group: number, tag: number, vr: string, value: string | number[]): Uint8Array => {
    const content =
      typeof value === "string" ? ascii(even(value, vr === "UI" ? "\0" : " ")) : Uint8Array.from(value);
    return joined(le16(group), le16(tag), vr, le16(content.length), content);
  };
  const long = (group: number, tag: number, vr: string, content: Uint8Array): Uint8Array =>
    joined(le16(group), le16(tag), vr, le16(0), le32(content.length), content);
  const meta = joined(
    long(2, 1, "OB", Uint8Array.from([0, 1])),
    short(2, 2, "UI", "1.2.840.10008.5.1.4.1.1.7"),
    short(2, 3, "UI", "2.25.1"),
    short(2, 0x10, "UI", "1.2.840.10008.1.2.1"),
  );
  const bytes = joined(
    preamble.padEnd(128, "\0"),
    "DICM",
    short(2, 0, "UL", le32(meta.length)),
    meta,
    short(8, 0x16, "UI", "1.2.840.10008.5.1.4.1.1.7"),
    short(8, 0x18, "UI", "2.25.1"),
    short(8, 0x60, "CS", "OT"),
    short(8, 0x80, "LO", institution),
    short(9, 0x10, "LO", "CHAPERONE"),
    short(9, 0x1001, "LO", hidden),
    short(0x10, 0x10, "PN", patient),
    short(0x10, 0x4000, "LT", comment),
    short(0x28, 2, "US", le16(1)),
    short(0x28, 4, "CS", "MONOCHROME2"),
    short(0x28, 0x10, "US", le16(HEIGHT)),
    short(0x28, 0x11, "US", le16(WIDTH)),
    short(0x28, 0x100, "US", le16(8)),
    short(0x28, 0x101, "US", le16(8)),
    short(0x28, 0x102, "US", le16(7)),
    short(0x28, 0x103, "US", le16(0)),
    long(0x7fe0, 0x10, "OB", new Uint8Array(WIDTH * HEIGHT).fill(100)),
    long(0xfffc, 0xfffc, "OB", ascii(even(behind))),
  );
  const place = (secret: string, what: MetadataKind, field: string): Place => ({
    secret,
    what,
    field,
    shows: true,
  });
  return [
    planted("dicom", "tags", bytes, [
      place(preamble, "hidden", "preamble"),
      place(patient, "person", "PatientName"),
      place(institution, "words", "InstitutionName"),
      place(comment, "words", "PatientComments"),
      place(hidden, "hidden", "private"),
      place(behind, "hidden", "Padding"),
    ]),
  ];
}

/** Where and when: numbers, not secrets. Used by the tests of the reader. */
export const whereAndWhen = (): Uint8Array<ArrayBuffer> => exifBlock([...GPS_FIELDS, ...TIME_FIELDS]);
