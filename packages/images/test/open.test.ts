import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { ImageError } from "../src/image-error.ts";
import { sharpCodec } from "../src/node-codec.ts";
import { openImage } from "../src/open-image.ts";
import { writeBmp } from "./lib/bmp.ts";
import { writeGif } from "./lib/gif.ts";
import { bytesOf, furthest, scene, toSharp } from "./lib/pictures.ts";

const codec = sharpCodec();
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const film = (brand: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0, 0, 0, 16, ...letters("ftyp"), ...letters(brand), 0, 0, 0, 0]);

describe("openImage", () => {
  test("a photograph: its pixels, its bytes, what it carries", async () => {
    const picture = scene(30, 20);
    const bytes = await bytesOf(
      toSharp(picture)
        .removeAlpha()
        .withExif({ IFD0: { Artist: "Nora Quill" } })
        .png(),
    );
    const image = await openImage(bytes, codec);
    expect(image).toMatchObject({ format: "png", delays: [], clinical: [] });
    expect(image.bytes).toBe(bytes);
    expect(furthest(image.frames[0]!, picture)).toBe(0);
    expect(image.metadata.some(({ details }) => details.value === "Nora Quill")).toBe(true);
    expect("missing" in image).toBe(false);
  });

  test("the name of a file does not matter, its content does", async () => {
    const jpeg = await bytesOf(toSharp(scene(9, 9)).removeAlpha().jpeg());
    expect((await openImage(jpeg, codec)).format).toBe("jpeg");
    expect(
      (await openImage(writeBmp({ width: 1, height: 1, bits: 24, pixels: [1, 2, 3, 0] }), codec)).format,
    ).toBe("bmp");
  });

  test("an animation brings its times", async () => {
    const patch = { width: 2, height: 2, indices: [0, 1, 2, 3] };
    const gif = writeGif(
      2,
      2,
      [1, 2, 3, 4],
      [
        { ...patch, delay: 7 },
        { ...patch, delay: 0 },
      ],
    );
    const image = await openImage(gif, codec);
    expect([image.frames.length, image.delays]).toEqual([2, [70, 100]]);
  });
});

describe("what cannot be looked at is refused with what to do", () => {
  const huge = async () => {
    const bytes = await bytesOf(
      sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } }).png(),
    );
    const view = new DataView(bytes.buffer);
    view.setUint32(16, 50_000);
    view.setUint32(20, 50_000);
    return bytes;
  };
  test.for([
    ["empty", "empty", async () => new Uint8Array(), /choose another|Get it again/u],
    [
      "a text",
      "unknown-format",
      async () => Uint8Array.from(letters("Dear colleague, see the picture.")),
      /PNG or JPEG/u,
    ],
    ["a film", "not-supported", async () => film("isom"), /single pictures/u],
    ["AVIF", "not-supported", async () => film("avif"), /PNG|JPEG/u],
    ["more pixels than memory", "too-large", huge, /smaller/u],
    [
      "half of a JPEG",
      "damaged",
      async () => (await bytesOf(toSharp(scene(90, 90)).removeAlpha().jpeg())).slice(0, 500),
      /again/u,
    ],
  ] as const)("%s", async ([, code, bytes, way]) => {
    const error = await openImage(await bytes(), codec).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ImageError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(way) });
  });

  test("bytes by chance, and files with chance in them", async () => {
    const starts = [
      await bytesOf(toSharp(scene(12, 12)).removeAlpha().jpeg()),
      await bytesOf(toSharp(scene(12, 12)).png()),
      await bytesOf(toSharp(scene(12, 12)).webp()),
      await bytesOf(toSharp(scene(12, 12)).tiff({ compression: "lzw" })),
      writeGif(2, 2, [1, 2, 3, 4], [{ width: 2, height: 2, indices: [0, 1, 2, 3] }]),
      film("isom"),
    ];
    const changes = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.nat(starts.length), changes, fc.uint8Array(), async (which, spoilt, chance) => {
        const bytes = new Uint8Array(starts[which] ?? chance);
        for (const [at, value] of spoilt) if (bytes.length > 0) bytes[at % bytes.length] = value;
        await openImage(bytes, codec).catch((error: unknown) => expect(error).toBeInstanceOf(ImageError));
      }),
      { numRuns: 250 },
    );
  });
});
