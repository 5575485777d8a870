import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ImageError } from "../src/image-error.ts";
import { isAvif, refuseUnsupported, sniff } from "../src/sniff.ts";
import { ascii, joined, le32, u32 } from "./lib/blocks.ts";
import { box, heic, mp4, type Planted, plant, webm } from "./lib/plant.ts";

const brand = (major: string, ...others: string[]) => box("ftyp", major, u32(0), ...others);

describe("what a file is, by its content", () => {
  let files: Planted[] = [];
  beforeAll(async () => {
    files = await plant();
  });

  it("knows every format, whatever it carries", () => {
    for (const { name, format, bytes } of files) expect([name, sniff(bytes)]).toEqual([name, format]);
  });

  it.each([
    ["HEIC of a telephone", brand("heic", "mif1", "heic"), "heic"],
    ["HEIC that leads with the open brand", brand("mif1", "heic"), "heic"],
    ["a burst of HEIC", brand("msf1", "hevc"), "heic"],
    ["AVIF", brand("avif", "mif1", "miaf"), "heic"],
    ["MP4", brand("isom", "iso2"), "mp4"],
    ["QuickTime", brand("qt  "), "mp4"],
    ["old QuickTime without its brand", joined(u32(8), "wide", u32(16), "mdat"), "mp4"],
    ["3GP", brand("3gp4"), "mp4"],
    ["WebM", webm(), "webm"],
    ["TIFF, highest byte first", joined("MM\0*", u32(8)), "tiff"],
    ["BigTIFF", joined("II+\0", [8, 0, 0, 0]), "tiff"],
    ["GIF of 1987", ascii("GIF87a"), "gif"],
    ["DICOM without its preamble", joined([8, 0, 5, 0], "CS", [10, 0], "ISO_IR 100"), "dicom"],
    ["DICOM without letters", joined([8, 0, 0, 0], le32(4), le32(120), [8, 0, 5, 0]), "dicom"],
    ["DICOM, highest byte first", joined([0, 8, 0, 5], "CS", [0, 10], "ISO_IR 100"), "dicom"],
  ] as const)("%s", (_, bytes, format) => {
    expect(sniff(bytes)).toBe(format);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["text", ascii("BMW drivers and other notes that are longer than a header")],
    ["PDF", ascii("%PDF-1.7\n")],
    ["sound in a RIFF", joined("RIFF", le32(36), "WAVEfmt ")],
    ["sound in an ISO file", brand("M4A ")],
    ["JPEG 2000", joined(u32(12), "jP  ", [0x0d, 0x0a, 0x87, 0x0a])],
    ["a ZIP", ascii("PK\x03\x04 and so on")],
    ["SVG", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ])("is none of ours: %s", (_, bytes) => {
    expect(sniff(bytes)).toBeNull();
  });

  it("tells AVIF from HEIC and refuses it, and BigTIFF, with a sentence", () => {
    const avif = brand("avif", "mif1", "miaf");
    expect(isAvif(avif)).toBe(true);
    expect(isAvif(heic())).toBe(false);
    expect(() => refuseUnsupported(avif, "heic")).toThrow(/AVIF.*JPEG or PNG/);
    expect(() => refuseUnsupported(joined("II+\0", [8, 0, 0, 0]), "tiff")).toThrow(ImageError);
    expect(() => refuseUnsupported(mp4(), "mp4")).not.toThrow();
  });

  it("never throws", () => {
    const start = fc.constantFrom(
      "",
      "RIFF",
      "\0\0\0\x18ftyp",
      "II*\0",
      "BM",
      "\x1a\x45\xdf\xa3",
      "\x08\0\x05\0",
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        sniff(joined(head, rest));
      }),
    );
  });
});
