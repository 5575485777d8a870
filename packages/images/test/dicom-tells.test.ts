import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDicom } from "../src/dicom/index.ts";
import { ImageError } from "../src/image-error.ts";
import { ascii, dicomFile, type Elements, pictureElements, SYNTAX } from "./lib/dicom-file.ts";

const PIXELS = {
  width: 3,
  height: 2,
  photometric: "MONOCHROME2",
  pixels: Uint8Array.from([0, 1, 2, 3, 4, 5]),
};

async function told(more: Elements, parts: Partial<Parameters<typeof dicomFile>[0]> = {}) {
  const { metadata } = await openDicom(
    dicomFile({ elements: pictureElements({ ...PIXELS, more }), ...parts }),
  );
  return metadata.map(({ details }) => details);
}

const NOTHING_TOLD = ["DICOM, how it was made and is shown"];

describe("what a DICOM file tells", () => {
  const cases: [string, Elements, object][] = [
    [
      "the patient's name",
      [[0x00100010, "PN", "Doe^Jane"]],
      { what: "person", field: "DICOM (0010,0010) PatientName", value: "Doe^Jane" },
    ],
    ["a record number", [[0x00100020, "LO", "MRN 4711"]], { what: "identifier", value: "MRN 4711" }],
    [
      "a field of the patient nobody listed",
      [[0x00102299, "LO", "Somebody"]],
      { what: "person", value: "Somebody" },
    ],
    ["a hospital", [[0x00080080, "LO", "St. Nowhere"]], { what: "words", value: "St. Nowhere" }],
    [
      "a scanner",
      [[0x00181000, "LO", "SN-99"]],
      { what: "identifier", field: "DICOM (0018,1000) DeviceSerialNumber" },
    ],
    ["a station", [[0x00081010, "SH", "CT3"]], { what: "device", value: "CT3" }],
    [
      "a UID",
      [[0x0020000d, "UI", "1.2.3.4"]],
      { what: "identifier", field: "DICOM unique ids", value: "1.2.3.4" },
    ],
    [
      "a day with its time of day",
      [
        [0x00080020, "DA", "20260131"],
        [0x00080030, "TM", "142501.5"],
      ],
      { what: "time", value: "20260131 142501.5", time: "2026-01-31T14:25:01" },
    ],
    [
      "a day as old files write it",
      [
        [0x00080020, "DA", "1996.10.29"],
        [0x00080030, "TM", "15:18:59"],
      ],
      { what: "time", time: "1996-10-29T15:18:59" },
    ],
    [
      "date and time in one",
      [[0x0008002a, "DT", "20260131142501+0100"]],
      { what: "time", time: "2026-01-31T14:25:01" },
    ],
    [
      "a birthday, which is no time of the picture",
      [[0x00100030, "DA", "19800101"]],
      { what: "person", value: "19800101" },
    ],
    ["a comment", [[0x00204000, "LT", "seen with Jane"]], { what: "words", value: "seen with Jane" }],
    [
      "words burned in",
      [[0x00280301, "CS", "YES"]],
      { what: "words", field: "DICOM (0028,0301) BurnedInAnnotation" },
    ],
    [
      "an accented name",
      [
        [0x00080005, "CS", "ISO_IR 192"],
        [0x00100010, "PN", "Ó Broin^Zoë"],
      ],
      { value: "Ó Broin^Zoë" },
    ],
    [
      "a private block",
      [
        [0x00110010, "LO", "ACME 1"],
        [0x00111001, "LO", "Jane again"],
      ],
      { what: "hidden", field: "DICOM (0011,10xx) private ACME 1", value: "Jane again" },
    ],
    [
      "a private block of bytes",
      [
        [0x00110010, "LO", "ACME 1"],
        [0x00111001, "OB", Uint8Array.from([1, 2])],
      ],
      { what: "hidden", value: null },
    ],
    [
      "a name inside a sequence",
      [[0x00081110, "SQ", { items: [[[0x00080090, "PN", "Roe^Ann"]]] }]],
      {
        what: "person",
        field: "DICOM (0008,1110) ReferencedStudySequence > (0008,0090) ReferringPhysicianName",
        value: "Roe^Ann",
      },
    ],
    ["a name in a sequence of unknown type", [[0x00081110, "UN", { items: [[]] }]], { what: "other" }],
    [
      "a text of a structured report",
      [[0x0040a730, "SQ", { items: [[[0x0040a160, "UT", "fell from a horse"]]], open: true }]],
      { what: "words", value: "fell from a horse" },
    ],
    [
      "an overlay",
      [
        [0x60000010, "US", [2]],
        [0x60003000, "OW", Uint8Array.from([3, 0])],
      ],
      { what: "hidden", field: "DICOM (6000,xxxx) overlay" },
    ],
    [
      "a curve",
      [[0x50003000, "OW", Uint8Array.from([3, 0])]],
      { what: "hidden", field: "DICOM (5000,xxxx) curve" },
    ],
    [
      "a small picture",
      [[0x00880200, "SQ", { items: [[[0x7fe00010, "OB", Uint8Array.from([1, 2])]]] }]],
      { what: "preview", field: "DICOM (0088,0200) IconImageSequence" },
    ],
    ["a document inside", [[0x00420011, "OB", ascii("%PDF-1.7")]], { what: "hidden" }],
    [
      "padding that holds something",
      [[0xfffcfffc, "OB", ascii("Jane was here")]],
      { what: "hidden", value: "Jane was here" },
    ],
  ];
  it.each(cases)("%s", async (_, elements, expected) => {
    expect(await told(elements)).toContainEqual(expect.objectContaining(expected));
  });

  it("what stands outside of the elements", async () => {
    const details = await told([], {
      preamble: ascii("in front of it"),
      trailing: ascii("behind it all, longer than an element's head"),
    });
    expect(details.filter(({ what }) => what === "hidden").map(({ value }) => value)).toEqual([
      "in front of it",
      "behind it all, longer than an element's head",
    ]);
    const behind = pictureElements({
      ...PIXELS,
      pixels: Uint8Array.from([0, 1, 2, 3, 4, 5, 74, 97, 110, 101]),
    });
    const { metadata } = await openDicom(dicomFile({ elements: behind }));
    expect(metadata.map(({ details: { value } }) => value)).toContain("Jane");
    const bits = { ...PIXELS, stored: 6, pixels: Uint8Array.from([64, 1, 2, 3, 4, 5]) };
    const unused = await openDicom(dicomFile({ elements: pictureElements(bits) }));
    expect(unused.metadata.map(({ details: { field } }) => field)).toContain(
      "DICOM, unused bits of the pixels",
    );
  });

  it("knows names where the file gives no types", async () => {
    const more: Elements = [
      [0x00080012, "DA", "20260131"],
      [0x00091001, "LO", "private words"],
      [0x00100010, "PN", "Doe^Jane"],
      [0x00310001, "LO", "odd words"],
      [0x00324444, "LO", "words of a field nobody knows"],
    ];
    const details = await told(more, {
      syntax: SYNTAX.implicit,
      elements: pictureElements({ ...PIXELS, more }),
    });
    expect(details.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["20260131", "private words", "Doe^Jane", "words of a field nobody knows"]),
    );
  });

  it("one line for the same field in many items, and no more than can be read", async () => {
    const items = Array.from({ length: 500 }, (_, index) => [[0x00081155, "UI", `1.2.3.${index}`] as const]);
    expect(await told([[0x00081140, "SQ", { items }]])).toContainEqual(
      expect.objectContaining({ field: "DICOM unique ids, 500 times", value: "1.2.3.0" }),
    );
    const many = Array.from(
      { length: 400 },
      (_, index) => [0x00321000 + index, "LO", `word ${index}`] as const,
    );
    expect((await told(many)).length).toBeLessThan(160);
  });

  it("cuts long values and shows no control characters", async () => {
    const [first] = await told([[0x00104000, "LT", `a\u0007b${"x".repeat(5000)}`]]);
    expect(first!.value).toHaveLength(200);
    expect(first!.value).toMatch(/^a b/);
  });

  it("tells nothing of a file that holds nothing", async () => {
    expect((await told([])).map(({ field }) => field)).toEqual(NOTHING_TOLD);
  });

  it("is a clinical picture", async () => {
    const { clinical } = await openDicom(dicomFile({ elements: pictureElements(PIXELS) }));
    expect(clinical).toMatchObject([{ kind: "image-clinical", details: { looksLike: "dicom" } }]);
  });

  it("a film tells its speed", async () => {
    const film = pictureElements({
      ...PIXELS,
      frames: 2,
      pixels: new Uint8Array(12),
      more: [[0x00181063, "DS", "40"]],
    });
    expect((await openDicom(dicomFile({ elements: film }))).delays).toEqual([40, 40]);
  });
});

const DATA = new URL("../../../../shared/data/images/", import.meta.url);
const hasData = existsSync(DATA);
if (!hasData) console.info("Skipped: the DICOM files of others lie outside of this repository.");

describe.skipIf(!hasData)("files of scanners", () => {
  const files = hasData
    ? ["dicom", "presidio", "xrays"].flatMap((folder) =>
        readdirSync(new URL(folder, DATA))
          .filter((name) => name.endsWith(".dcm"))
          .map((name) => [name, new URL(`${folder}/${name}`, DATA)] as const),
      )
    : [];
  it.each(files)("%s", { timeout: 30_000 }, async (name, path) => {
    const result = await openDicom(readFileSync(path)).catch((error: unknown) => error);
    // Without the platform's decoders those are refused, and so is the file without pixels.
    const isRefused = /J2K|no_pixels|^tests_/.test(name);
    if (isRefused) {
      expect(result).toBeInstanceOf(ImageError);
      return;
    }
    expect(result).toMatchObject({ frames: [{ width: expect.any(Number) }] });
    const { metadata } = result as Awaited<ReturnType<typeof openDicom>>;
    expect(metadata.map(({ details }) => details.field)).toContain("DICOM (0010,0010) PatientName");
  });
});
