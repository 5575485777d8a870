import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Observed, observe, readDraft } from "@chaperone/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Scores } from "../src/model.ts";
import { loadModel, loadReader } from "../src/node.ts";
import { toPassages } from "../src/passages.ts";
import { readingOf } from "./own.ts";

/** What any reader worth the name finds; how sure it is, is the training's business. */
describe("the model that is here", () => {
  let reader: Awaited<ReturnType<typeof loadReader>>;
  let loaded: Awaited<ReturnType<typeof loadModel>>;
  beforeAll(async () => {
    [reader, loaded] = await Promise.all([loadReader(), loadModel()]);
  });

  const read = (text: string): Promise<Observed> =>
    observe(readDraft({ text, kind: "post", platform: "x", author: {} }), [reader]);
  const details = ({ observations }: Observed, text: string): string[] =>
    observations.flatMap(({ kind, place }) =>
      kind === "detail" && place.in === "text" ? [text.slice(place.start, place.end)] : [],
    );
  const scores = (text: string): Promise<Scores[]> =>
    loaded.model.read(toPassages(readingOf(text), loaded.vocabulary));

  it.each([
    [
      "Saw the postmistress from Ballina again this morning, 43 now, hip done last Tuesday. Lovely woman.",
      ["postmistress", "Ballina", "43"],
    ],
    [
      "My patient, a 71 year old farmer, came in yesterday after his tractor overturned near Kilrush.",
      ["71", "farmer", "Kilrush"],
    ],
    ["saw a 43 yo teacher from sligo in clinic on friday with new ms", ["43", "teacher", "sligo"]],
  ])("finds what a plain story tells: %s", async (text, expected) => {
    // What is found, with all else blanked out: where a detail ends and which type it has is not asked.
    const { observations } = await read(text);
    const found = Array.from(text, (letter, at) =>
      observations.some(
        ({ kind, place }) => kind === "detail" && place.in === "text" && place.start <= at && at < place.end,
      )
        ? letter
        : "_",
    ).join("");
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    "The Anchor opens its doors on Friday at noon. Live music, a roaring fire and half-price chips till seven.",
    "Our surgery will be closed on Monday for the bank holiday. Call 111 if you need help.",
  ])("finds nobody in a notice: %s", async (text) => {
    expect(details(await read(text), text)).toEqual([]);
  });

  it("says of each passage the same alone and beside others", async () => {
    const texts = ["Mary was 43.", "She walked in to the clinic in Ballina with pain in her hip.", "ok"];
    const passages = texts.flatMap((text) => toPassages(readingOf(text), loaded.vocabulary));
    const together = await loaded.model.read(passages);
    for (const [at, passage] of passages.entries()) {
      const [alone] = await loaded.model.read([passage]);
      for (const name of ["tags", "relative", "names", "places", "roles", "texts", "carriers"] as const) {
        expect(together[at]![name], name).toEqual(alone![name]);
      }
    }
  });

  it("says probabilities, a row for each piece", async () => {
    const [one] = await scores("Saw Mary Murphy, 43, in Ballina.");
    const [passage] = toPassages(readingOf("Saw Mary Murphy, 43, in Ballina."), loaded.vocabulary);
    const pieces = passage!.pieces.length;
    for (const table of [one!.tags, one!.names, one!.places, one!.roles]) {
      const width = table.length / pieces;
      expect(Number.isInteger(width)).toBe(true);
      for (let row = 0; row < pieces; row++) {
        const sum = table.subarray(row * width, (row + 1) * width).reduce((all, value) => all + value, 0);
        expect(sum).toBeCloseTo(1, 2);
      }
    }
    for (const value of [...one!.relative, ...one!.texts]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(await loaded.model.read([])).toEqual([]);
  });

  it("reads any text at all", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        expect((await read(text)).coverage[0]?.run.state).toBe("ran");
      }),
      { numRuns: 10 },
    );
  });
});

describe("a model that is not", () => {
  const inFolder = async (files: Readonly<Record<string, string>>, run: (folder: URL) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), "chaperone-reader-"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await run(pathToFileURL(`${folder}/`)).finally(() => rmSync(folder, { recursive: true }));
  };

  it.each([
    ["no files", {}],
    ["no vocabulary", { "reader.onnx": "" }],
    [
      "files that are something else",
      { "reader.onnx": "Good morning.", "vocabulary.txt": "[UNK]\n[CLS]\n[SEP]" },
    ],
  ] as const)("is refused: %s", async (_, files) => {
    await inFolder(files, async (folder) => {
      await expect(loadReader({ folder })).rejects.toThrow();
    });
  });
});
